import type { Period } from '#dossier'

/** How a brief writes months: in full, or short as the AP stylebook has it (March to July stay whole). */
export type MonthStyle = 'full' | 'ap'

const fullMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const apMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** A day of the form `YYYY-MM-DD…`: "September 4, 2011", "Sept. 4, 2011". What is no day is given back as it is. */
export function dayIn(style: MonthStyle, day: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(day)
  const month = match && fullMonths[Number(match[2]) - 1]
  if (!match || !month) return day
  return `${style === 'ap' ? apMonths[Number(match[2]) - 1] : month} ${Number(match[3])}, ${match[1]}`
}

/** When, with its preposition: "on May 12, 2026", "in 2017", "in March 2017", "between … and …". `null` when nothing is known. */
export function whenOf({ from, to }: Pick<Period, 'from' | 'to'>): string | null {
  if (from === null) return to === null ? null : `by ${dayIn('full', to)}`
  if (to === null) return `after ${dayIn('full', from)}`
  if (from === to) return `on ${dayIn('full', from)}`
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)]
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return firstYear === lastYear ? `in ${firstYear}` : `between ${firstYear} and ${lastYear}`
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && isLastOfMonth(to)) return `in ${fullMonths[Number(from.slice(5, 7)) - 1]} ${firstYear}`
  return `between ${dayIn('full', from)} and ${dayIn('full', to)}`
}

/** The same for a state that held then: "as of May 12, 2026", "in 2017". */
export function asOf(period: Pick<Period, 'from' | 'to'>): string | null {
  return whenOf(period)?.replace(/^on /u, 'as of ') ?? null
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}
