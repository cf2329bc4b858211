/** Days as ISO 8601 strings (`2024-05-01`), reckoned without time zones: a day is what the calendar on the wall says. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

const dayLength = 86_400_000

const toTime = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const fromTime = (time: number): string => new Date(time).toISOString().slice(0, 10)
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** A day by its numbers; months beyond 12 or below 1 run on into other years. `null` when the month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function addDays(day: string, count: number): string {
  return fromTime(toTime(day) + count * dayLength)
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(toTime(day)).getUTCDay()
}

export function yearRange(year: number): DayRange {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** `month` may lie beyond 1 to 12 and then runs on into other years. */
export function monthRange(year: number, month: number): DayRange {
  const months = year * 12 + (month - 1)
  const y = Math.floor(months / 12)
  const m = (months % 12) + 1
  return { from: `${y}-${two(m)}-01`, to: `${y}-${two(m)}-${two(daysIn(y, m))}` }
}

/** The three months of the season that begins in `startMonth` of `year`. */
export function seasonRange(year: number, startMonth: number): DayRange {
  return { from: monthRange(year, startMonth).from, to: monthRange(year, startMonth + 2).to }
}

/** Monday to Sunday around a day. */
export function weekRange(day: string): DayRange {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7))
  return { from, to: addDays(from, 6) }
}

/** The last such weekday on or before `day`. */
export function weekdayBy(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}
