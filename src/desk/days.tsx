import type { Period } from '#dossier'
import { Words } from './inert.tsx'

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day in full: "12 May 2024". What is no day is given back as it is. */
export function dayName(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : longDay.format(date)
}

/** The days of a period in words, as exact as they are known: a day, a month, a year, or from–to. Empty when unknown. */
export function periodName({ from, to }: Pick<Period, 'from' | 'to'>): string {
  if (from === null) return to === null ? '' : `by ${dayName(to)}`
  if (to === null) return `from ${dayName(from)}`
  if (from === to) return dayName(from)
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
    return first === last ? first : `${first}–${last}`
  }
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && isLastOfMonth(to)) return longMonth.format(new Date(`${from}T00:00:00Z`))
  return `${dayName(from)} – ${dayName(to)}`
}

/** A period with the text's own words where its days are open. */
export function PeriodWords({ period, unknown = 'date unknown' }: { readonly period: Period; readonly unknown?: string }) {
  const name = periodName(period)
  if (name === '') return <span>{period.wording === null ? unknown : <>“<Words>{period.wording}</Words>”</>}</span>
  return <time datetime={period.from === period.to ? (period.from ?? undefined) : (period.to ?? period.from ?? '').slice(0, 4)}>{name}</time>
}

/** A moment in the desk's zone, date in full: "12 May 2024 at 14:05 CEST"; the script turns it into the reader's own zone. */
export function Moment({ at, timeZone }: { readonly at: string; readonly timeZone: string }) {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return <Words>{at}</Words>
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone })
  return <time datetime={at} data-moment>{format.format(date)}</time>
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}
