const starts = ['Al', 'Bar', 'Bel', 'Cal', 'Dan', 'Del', 'El', 'Fal', 'Gar', 'Hal', 'Har', 'Jan', 'Kar', 'Kel', 'Lan', 'Lor', 'Mal', 'Mar', 'Nor', 'Ol', 'Pel', 'Quin', 'Ral', 'Ros', 'Sal', 'Sand', 'Tal', 'Tor', 'Ul', 'Val', 'Wel', 'Win', 'Yar', 'Zel', 'Ó', 'Mé']
const middles = ['', 'a', 'der', 'din', 'e', 'en', 'er', 'in', 'is', 'land', 'o', 'on', 'or', 'sen', 'u', 'ver']
const ends = ['berg', 'by', 'croft', 'dale', 'don', 'ford', 'gren', 'ham', 'ic', 'ini', 'kin', 'ley', 'man', 'mar', 'ney', 'ov', 'quist', 'ra', 'reau', 'rez', 'ski', 'son', 'stein', 'ston', 'ton', 'ü', 'vale', 'well', 'wick', 'worth', "'Neal", '-Reyes']

/** Given names and surnames as a generator mixes them: nobody's in particular, and a few thousand often enough to make namesakes. */
export const names = {
  given: [
    'Ada', 'Alan', 'Alma', 'Amir', 'Ana', 'Anna', 'Ben', 'Bea', 'Bram', 'Cal', 'Carla', 'Chidi', 'Clara', 'Dana', 'David', 'Dee', 'Diego', 'Ed', 'Elena', 'Emma', 'Eva', 'Fay',
    'Femi', 'Finn', 'Gail', 'Gus', 'Hana', 'Hugo', 'Ida', 'Inês', 'Iris', 'Ivan', 'Jack', 'James', 'Jane', 'Jin', 'Joan', 'John', 'José', 'Julia', 'Kai', 'Kate', 'Kim', 'Lara',
    'Lee', 'Leo', 'Lena', 'Lisa', 'Luca', 'Maria', 'Mark', 'Mary', 'Max', 'Mei', 'Michael', 'Mina', 'Nadia', 'Nick', 'Nina', 'Noor', 'Olga', 'Omar', 'Otto', 'Paul', 'Petra',
    'Priya', 'Raj', 'Rita', 'Robert', 'Rosa', 'Ruth', 'Sam', 'Sara', 'Søren', 'Tara', 'Theo', 'Tom', 'Uma', 'Vera', 'Wei', 'Will', 'Yara', 'Yusuf', 'Zoë',
  ],
  surnames: starts.flatMap((start) => middles.flatMap((middle) => ends.map((end) => start + middle + end))),
}

export const words = {
  adjectives: [
    'Amber', 'Bitter', 'Broken', 'Careless', 'Cold', 'Crimson', 'Distant', 'Early', 'Empty', 'Faithful', 'Final', 'First', 'Golden', 'Hollow', 'Hungry', 'Idle', 'Last', 'Lonely',
    'Long', 'Lost', 'Lucky', 'Midnight', 'Narrow', 'Northern', 'Old', 'Quiet', 'Reckless', 'Restless', 'Second', 'Secret', 'Silent', 'Slow', 'Small', 'Sudden', 'Tender', 'Wild',
  ],
  nouns: starts.flatMap((start) => ['Bay', 'Bridge', 'Crossing', 'Game', 'Garden', 'Harbor', 'Hearts', 'Hour', 'House', 'Island', 'Letters', 'Light', 'Nights', 'Ransom', 'Reunion', 'River', 'Road', 'Season', 'Station', 'Street', 'Summer', 'Tide', 'Town', 'Valley', 'Voices', 'Wedding', 'Winter'].flatMap((noun) => [noun, `${start}${noun.toLowerCase()}`, `${start}er ${noun}`])),
}
