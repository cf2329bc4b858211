import type { QuotationBody, SourceSummary } from '#record'

type When = NonNullable<QuotationBody['saidAt']>

/** The days within which something was said or done. */
export interface Period {
  /** First possible day, `YYYY-MM-DD`; `null` when unknown. */
  readonly from: string | null
  /** Last possible day, inclusive. */
  readonly to: string | null
  /** `stated`: the text says so. `published`: nothing is said, the day is the source's. `unknown`: both ends are `null`. */
  readonly basis: 'stated' | 'published' | 'unknown'
  /** The text's own words for it ("earlier this year"); `null` when it has none. */
  readonly wording: string | null
}

/** What the text says of when, or an unknown period. */
export function statedPeriod(when: When | null): Period {
  const from = when?.from ?? null
  const to = when?.to ?? null
  return { from, to, basis: from === null && to === null ? 'unknown' : 'stated', wording: when?.text ?? null }
}

/** When something was said: as the text states it, else the day its source was published, else unknown. */
export function periodSaid(when: When | null, source: SourceSummary | undefined): Period {
  const stated = statedPeriod(when)
  const day = source?.publishedAt?.slice(0, 10) ?? null
  if (stated.basis === 'stated' || day === null) return stated
  return { from: day, to: day, basis: 'published', wording: stated.wording }
}

/** The last possible day, by which periods are put in order; empty when unknown, so that it comes before every day. */
export function lastDay(period: Period): string {
  return period.to ?? period.from ?? ''
}

/** Newest first; unknown days last. */
export function newestFirst(one: { readonly period: Period }, other: { readonly period: Period }): number {
  return lastDay(other.period).localeCompare(lastDay(one.period))
}

/** Whether the words are older than the story that carries them: a stated period that ended in an earlier year. */
export function isRetold(period: Period, source: SourceSummary | undefined): boolean {
  const published = source?.publishedAt ?? null
  if (period.basis !== 'stated' || period.to === null || published === null) return false
  return period.to.slice(0, 4) < published.slice(0, 4)
}
