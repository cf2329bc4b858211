import { wrongUse } from './refusal.ts'

/**
 * The date that `--published` gives; `null` when it is not given.
 *
 * @throws {Refusal} (status 2) when it is no ISO 8601 day of the calendar, with or without a time
 */
export function publishedDate(given: string | undefined, command: string): string | null {
  if (given === undefined) return null
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(given)
  const [, year, month, date] = day ?? []
  const exists = day !== null && !Number.isNaN(Date.parse(given))
    // `Date.parse` takes 31 April for 1 May.
    && new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).toISOString().startsWith(`${year}-${month}-${date}`)
  if (!exists) throw wrongUse(`reprise ${command}: --published wants a day such as 2026-05-04, but got "${given.slice(0, 60)}".`)
  return given
}
