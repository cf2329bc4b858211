const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/u
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const months = 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'
const monthFirst = new RegExp(`\\b(${months})\\.? {0,3}(\\d{1,2})(?:st|nd|rd|th)?,? {0,3}(\\d{4})\\b`, 'iu')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? {0,3}(${months})\\.?,? {0,3}(\\d{4})\\b`, 'iu')
/** RFC 2822 and its cousins: "Thu, 20 Jan 2022 14:05:00 -0500", "Thu Jan 20 14:05:00 +0000 2022". */
const rfcDate = /^(?:[A-Za-z]{3,9},? )?(?:(\d{1,2}) ([A-Za-z]{3,9})|([A-Za-z]{3}) (\d{1,2}))(?:,? (\d{4}))? (\d\d):(\d\d)(?::(\d\d))? ?([A-Z]{1,5}|[+-]\d{4})?(?: (\d{4}))?$/u
const zones: Readonly<Record<string, string>> = {
  Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
}

/** Whether a value is an ISO 8601 date or date-time of a day that exists. Years and months alone are not. */
export function isIsoDate(value: string): boolean {
  const match = isoDate.exec(value)
  if (!match) return false
  const [, year, month, day, hour, minute, second] = match
  return dayExists(Number(year), Number(month), Number(day)) && Number(hour ?? 0) <= 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) <= 60
}

/**
 * A date as pages, feeds and mail write it, as ISO 8601; `null` when it is none or may be two (3/4/2022).
 * ISO dates come back as they are. A month named in English and a bare day gives the day.
 */
export function dateOf(value: string): string | null {
  const trimmed = value.slice(0, 100).replace(/\s+/gu, ' ').trim()
  if (isIsoDate(trimmed)) return trimmed.replace(/^(.{10}) /u, '$1T').replace(/ (?=[+\-Zz])/u, '')
  return rfcDateOf(trimmed) ?? dayNamed(trimmed)
}

/** The first day that a line of English names in full ("January 20, 2022", "20 Jan 2022"), as ISO 8601; else `null`. */
export function dayNamed(line: string): string | null {
  const head = line.slice(0, 300)
  const first = monthFirst.exec(head)
  if (first) return isoDay(first[3]!, first[1]!, first[2]!)
  const second = dayFirst.exec(head)
  return second ? isoDay(second[3]!, second[2]!, second[1]!) : null
}

/** Seconds since 1970 as an ISO 8601 date-time in UTC; `null` outside the years 1970 to 9999. */
export function dateOfSeconds(seconds: number): string | null {
  if (!(seconds >= 0 && seconds < 253_402_300_800)) return null
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`
}

function rfcDateOf(value: string): string | null {
  const match = rfcDate.exec(value)
  if (!match) return null
  const day = isoDay(match[5] ?? match[10] ?? '', match[2] ?? match[3]!, match[1] ?? match[4]!)
  if (!day) return null
  const zone = match[9] ?? ''
  const offset = /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zones[zone] ?? '')
  const moment = `${day}T${match[6]}:${match[7]}:${match[8] ?? '00'}${offset === '+00:00' ? 'Z' : offset}`
  return isIsoDate(moment) ? moment : null
}

function isoDay(year: string, month: string, day: string): string | null {
  const number = monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (!number || !dayExists(Number(year), number, Number(day))) return null
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function dayExists(year: number, month: number, day: number): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
