import { wordsOf } from '#text'
import type { Span } from '#text'
import type { SourceId } from './source.ts'

/** A span of a kept source's text, with the text's hash and the words that stand there. */
export interface Passage {
  readonly source: SourceId
  /** Hash of the source's whole text. */
  readonly hash: string
  readonly span: Span
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly words: string
}

/** Whether a passage still says what its source says: same text, span in bounds, same words. */
export function holds(passage: Passage, source: { readonly id: SourceId; readonly hash: string; readonly text: string }): boolean {
  const { start, end } = passage.span
  return (
    passage.source === source.id &&
    passage.hash === source.hash &&
    start >= 0 &&
    start < end &&
    end <= source.text.length &&
    wordsOf(source.text, passage.span) === passage.words
  )
}
