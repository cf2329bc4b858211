import type { SayingVerb } from '#language'
import type { Span } from '#text'
import type { TokenRange } from './noun-phrases.ts'
import type { When } from '../reading.ts'

/** A quotation before its speaker and its occasion are known. */
export interface QuotationDraft {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** What was said, in text order, marks left out. */
  readonly spans: readonly Span[]
  readonly verb: SayingVerb | null
  /** Token of the reporting verb or noun; `null` without one. */
  readonly cueAt: number | null
  readonly cue: Span | null
  /** Tokens of the noun phrase that names the speaker; `null` where none stands by. */
  readonly subject: TokenRange | null
  /** Tokens of the writer's sentence that reports, where the venue and the day of saying stand; `null` without one. */
  readonly clause: TokenRange | null
  /** Index of the paragraph that the words begin in, and of the one that they end in. */
  readonly paragraph: number
  readonly lastParagraph: number
  /** What the form alone tells: a turn of a transcript, a post. Absent for words in running text. */
  readonly told?: {
    /** Label of the turn or display name of the account. */
    readonly speaker: string
    readonly mention: Span | null
    readonly saidTo: string | null
    readonly saidIn: string | null
    readonly saidAt: When | null
  }
}
