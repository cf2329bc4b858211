import type { Span } from '#text'
import type { When } from '../reading.ts'

export type DateUnit = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade'

/** A date that the text names, and the days it can mean. */
export interface DateMention extends Span {
  /** The words, with the preposition that makes them an adverbial ("in July", "back in 2018"). */
  readonly text: string
  /** First possible day; `null` for a relative date that nothing fixes. */
  readonly from: string | null
  /** Last possible day, inclusive; not after publication for what lies behind. */
  readonly to: string | null
  readonly unit: DateUnit
  /** The text speaks of what is to come ("opens Friday"). */
  readonly ahead: boolean
}

/** A date as the reading gives it. */
export function whenOf(date: DateMention): When {
  return { text: date.text, span: { start: date.start, end: date.end }, from: date.from, to: date.to }
}
