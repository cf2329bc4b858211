// How English names days, months and seasons. Written by hand; seasons are the northern ones of the trade press.

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const shortDays = [['sun'], ['mon'], ['tue', 'tues'], ['wed', 'weds'], ['thu', 'thur', 'thurs'], ['fri'], ['sat']]

/** 1 to 12 by name in lower case, full or short, with or without a full stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map((name, i) => [name, i + 1] as const),
  ...shortMonths.flatMap((name, i) => [[name, i + 1], [name + '.', i + 1]] as const),
  ['sept', 9], ['sept.', 9],
])

/** 0 (Sunday) to 6 by name in lower case. Short forms only with a full stop, for "sat" and "sun" are words. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ...days.map((name, i) => [name, i] as const),
  ...shortDays.flatMap((names, i) => names.map((name) => [name + '.', i] as const)),
])

/** First month of a season; each has three. Winter begins in the year before the one it ends in. */
export const seasonStarts: ReadonlyMap<string, number> = new Map([['spring', 3], ['summer', 6], ['fall', 9], ['autumn', 9], ['winter', 12]])

/** Month and day of feasts that name a day of their own. */
export const feasts: ReadonlyMap<string, string> = new Map([
  ["valentine's day", '02-14'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['boxing day', '12-26'], ['halloween', '10-31'],
  ["new year's day", '01-01'], ["new year's eve", '12-31'], ["april fools' day", '04-01'], ["st patrick's day", '03-17'], ["st. patrick's day", '03-17'],
])

/** Numbers in words, as far as "two years ago" needs them. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90'
    .split(' ').map((pair) => { const [word, value] = pair.split(':'); return [word!, Number(value)] as const }),
)

/** Present forms by which news speaks of what is to come ("opens Friday"). */
export const futureEvents: ReadonlySet<string> = new Set(
  'arrive premiere coming opens premieres debuts arrives returns bows hits airs begins starts launches lands drops kicks closes streams releases'.split(' '),
)

/** Words after which an infinitive lies ahead ("is set to open", "due in July"). */
export const futureSigns: ReadonlySet<string> = new Set(
  "will 'll wo shall slated scheduled expected due set planned upcoming tomorrow next going gonna aiming eyeing targeting".split(' '),
)
