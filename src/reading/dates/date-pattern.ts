import { futureEvents, futureSigns } from '#language'
import type { Token } from '#text'
import { type DayRange } from './calendar-days.ts'
import type { DateMention, DateUnit } from './date-mention.ts'

/** What a pattern found: tokens `first` up to `end`, and the days meant. */
export interface Match {
  readonly first: number
  readonly end: number
  readonly unit: DateUnit
  readonly range: DayRange | null
  /** Bounds that the day of publication does not cut off. */
  readonly absolute?: boolean
}

export interface Context {
  readonly tokens: readonly Token[]
  /** Day of publication; `null` when unknown. */
  readonly today: string | null
  /** The date last spoken of, and the last single day. */
  last: DateMention | null
  lastDay: DateMention | null
}

/** Read the date that a token begins or carries; `null` when it is none. `ahead` tells whether its sentence looks forward. */
export type Pattern = (context: Context, at: number, ahead: () => boolean) => Match | null

/** A token's word in lower case; empty where there is none. */
export const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
export const isYear = (token: Token | undefined): boolean => token !== undefined && token.text.length === 4 && /^(?:1[89]|20)\d\d$/u.test(token.text)

export const rangeOf = (date: DateMention | null): DayRange | null => (date?.from != null && date.to !== null ? { from: date.from, to: date.to } : null)
export const day = (iso: string | null): DayRange | null => (iso === null ? null : { from: iso, to: iso })

/** Whether the nearest verb before a date speaks of what is to come. Looks a dozen words back, within the sentence. */
export function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 14; i--) {
    const { lower: word, pos } = tokens[i]!
    if (/^[.!?;]$/u.test(word)) return false
    if (futureSigns.has(word) || futureEvents.has(word)) return true
    if (pos === 'VERB' && /(?:ed|ing)$/u.test(word) && !futureSigns.has(lower(tokens, i - 1))) {
      // "was released", "has opened": behind; "is filming", "to be released": ask what stands before.
      if (/^(?:be|to)$/u.test(lower(tokens, i - 1))) continue
      return false
    }
    if ((pos === 'VERB' || pos === 'AUX') && /^(?:was|were|had|did|said|told|ran|began|came|wrote|made|went|got|sold|took|left|led|won)$/u.test(word)) return false
  }
  return false
}
