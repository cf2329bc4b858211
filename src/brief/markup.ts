import type { SourceSummary } from '#dossier'

/** A way to write a brief down. Everything given is plain text; everything answered is escaped. */
export interface Markup {
  escape(text: string): string
  /** Words of a source, in one line, escaped and otherwise as they are. */
  words(text: string): string
  /** A title set off, and the comma or full stop that follows it, if any. */
  title(name: string, close: string): string
  heading(name: string): string
  paragraph(sentences: string): string
  /** The mark behind a sentence. `isFirst`: the first that cites this source. */
  cite(number: number, source: SourceSummary, isFirst: boolean): string
  /** The list of sources at the end; may be empty. */
  notes(sources: readonly (readonly [number: number, reference: string, source: SourceSummary])[]): string
  /** Whether commas and full stops stand inside closing marks, as American newspapers have them. Wikipedia leaves them outside. */
  readonly closesInside: boolean
  /** What stands between blocks. */
  readonly between: string
}

/** White space in one line, and no character that turns the direction of what follows or steers a terminal. */
export function inert(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
