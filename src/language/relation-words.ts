// How English says that one work continues, precedes or remakes another. Written by hand from news and fan usage.

export type RelationWord = 'sequel' | 'prequel' | 'spin-off' | 'remake' | 'reboot' | 'revival' | 'adaptation'

const table: Readonly<Record<RelationWord, string>> = {
  sequel: 'sequel follow-up followup threequel continuation requel legacyquel',
  prequel: 'prequel',
  'spin-off': 'spin-off spinoff offshoot',
  remake: 'remake re-make redo',
  reboot: 'reboot re-boot reimagining re-imagining relaunch',
  revival: 'revival comeback-series reunion-special reunion-series',
  adaptation: 'adaptation',
}
const nouns = new Map<string, RelationWord>()
for (const [relation, list] of Object.entries(table) as [RelationWord, string][])
  for (const noun of list.split(' ')) {
    nouns.set(noun, relation)
    nouns.set(noun + 's', relation)
  }

/** Nouns in lower case, singular and plural: the work is this of another. */
export const relationNouns: ReadonlyMap<string, RelationWord> = nouns

/** Participles: "remade in Tamil as …", "rebooted as …". */
export const relationParticiples: ReadonlyMap<string, RelationWord> = new Map([
  ['remade', 'remake'], ['re-made', 'remake'], ['rebooted', 'reboot'], ['reimagined', 'reboot'], ['revived', 'revival'], ['relaunched', 'reboot'], ['resurrected', 'revival'], ['adapted', 'adaptation'],
])

/** Nouns for the early life that a prequel tells. */
export const earlyLife: ReadonlySet<string> = new Set([
  'girlhood', 'boyhood', 'childhood', 'youth', 'adolescence', 'teens', 'origins', 'origin', 'schooldays', 'beginnings', 'infancy', 'backstory',
])

/** Verbs that take a viewer back: "went back to the sisters' girlhood". */
export const tellsOf: ReadonlySet<string> = new Set(['went', 'goes', 'tells', 'told', 'traces', 'traced', 'follows', 'followed', 'covers', 'covered', 'explores', 'explored', 'returns', 'returned', 'charts', 'charted', 'shows', 'showed'])

/** What a work on screen may be made from. */
export const sourceNouns: ReadonlySet<string> = new Set(['novel', 'novels', 'book', 'books', 'memoir', 'memoirs', 'play', 'plays', 'musical', 'musicals', 'novella', 'novellas', 'autobiography', 'comic', 'comics', 'manga', 'webtoon', 'poem', 'bestseller', 'trilogy', 'graphic-novel', 'stage-play', 'story', 'short-story', 'paperback', 'opera', 'album', 'song', 'game', 'videogame', 'cookbook'])

/** Words by which a book or play beside them is said to be brought to the screen. */
export const screenCues: ReadonlySet<string> = new Set(['based', 'adapted', 'adapts', 'adapting', 'adaptation', 'from', 'turned', 'turning', 'turns', 'became', 'become', 'becomes', 'rights', 'screenplay', 'inspired', 'source', 'brings', 'bringing', 'brought', 'screen', 'feature', 'filmed', 'draws', 'drawn', 'origins', 'out-of', 'translates', 'basis', 'reworks', 'reworked', 'on'])
