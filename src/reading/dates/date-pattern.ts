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
    // "dated Night Ferry for July 18"
    if (/^(?:dated|earmarked|pencilled|penciled|booked|dates)$/u.test(word) && lower(tokens, at - 1) === 'for') return true
    // "at the premiere on 2 May": a noun of an evening, not a verb of what is to come.
    if (futureSigns.has(word) || (futureEvents.has(word) && !(pos === 'NOUN' && /^(?:premiere|coming)$/u.test(word) && !futureSigns.has(lower(tokens, i - 1))))) return true
    if (pos === 'VERB' && /(?:ed|ing)$/u.test(word) && !futureSigns.has(lower(tokens, i - 1))) {
      // "was released", "has opened": behind; "is filming", "to be released": ask what stands before.
      if (/^(?:be|to)$/u.test(lower(tokens, i - 1))) continue
      return false
    }
    if ((pos === 'VERB' || pos === 'AUX') && /^(?:was|were|had|did|said|told|ran|began|came|wrote|made|went|got|sold|took|left|led|won)$/u.test(word)) return false
  }
  return false
}

const done = /^(?:was|were|had|did|said|told|ran|began|came|wrote|made|went|got|sold|took|left|led|won|met|saw|hit|opened|died|gave|found|held|kept|lost|spent|sang|sat|stood|put|set|fell|broke|drew)$/u

/**
 * Whether anything in the sentence tells that a date lies behind: a verb in the past before it, or, where the date opens the
 * sentence, the first verb after it. "On May 23 Night Ferry comes to Hulu" and "Night Ferry, on May 23" do not.
 */
export function liesBehind(tokens: readonly Token[], at: number, end: number): boolean {
  const isPast = ({ lower: word, pos }: Token, i: number) => done.test(word) || (pos === 'VERB' && word.endsWith('ed') && !/^(?:be|to|will|is|are|'s)$/u.test(lower(tokens, i - 1)))
  for (let i = at - 1; i >= Math.max(0, at - 24) && !/^[.!?;]$/u.test(tokens[i]!.lower); i--) {
    if (isPast(tokens[i]!, i)) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  }
  for (let i = end; i < Math.min(tokens.length, end + 24) && !/^[.!?;]$/u.test(tokens[i]!.lower); i++) {
    if (isPast(tokens[i]!, i)) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  }
  return false
}
