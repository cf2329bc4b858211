import type { When } from '#intake'

/** The day of an ISO 8601 date or date-time. */
export function spellDay(isoDate: string): string {
  return isoDate.slice(0, 10)
}

/**
 * When something was, for people: the text's words and the days they mean.
 * `earlier this year (2026-01-01 to 2026-05-04)`, `in 2017`, `last week (day open: no date of publication)`.
 */
export function spellWhen(when: When): string {
  const days = daysOf(when, 'day open: no date to count from')
  return when.text.includes(days) ? when.text : `${when.text} (${days})`
}

/** Days in the shortest form that says them all: a day, a month, a year, else both ends. */
function daysOf({ from, to }: Pick<When, 'from' | 'to'>, open: string): string {
  if (from === null) return to === null ? open : `until ${to}`
  if (from === to) return from
  if (to === null) return `from ${from}`
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to === lastDayOfMonth(from)) return from.slice(0, 7)
  return `${from} to ${to}`
}

function lastDayOfMonth(first: string): string {
  const year = Number(first.slice(0, 4))
  const month = Number(first.slice(5, 7))
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** A period of the record at the head of a line: `2026-05-04`, `2017`, `1999-03`, `2015-03-01 to 2015-05-31`, `undated`. */
export function spellPeriod({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  return daysOf({ from, to }, 'undated')
}
