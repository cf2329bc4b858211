import type { Document } from '#text'

/** Why something could not be read, or could be read only in part. Stable: programs may act on it. */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unknown-encoding'
  | 'invalid-bytes'
  | 'no-article'
  | 'no-documents'
  | 'not-a-document'
  | 'no-text'
  | 'text-and-html'
  | 'wrong-type'
  | 'unknown-kind'
  | 'bad-date'
  | 'bad-json'
  | 'bad-feed'
  | 'bad-archive'
  | 'bad-mail'
  | 'too-many'

/** One thing that could not be read: what was asked, what was found and what to do, in a line without its full stop. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
}

/**
 * What a file holds: at least one document, or the reason why there is none.
 * `notices` tell what was left out or mended on the way (a broken line, bytes in no encoding), in file order; empty when nothing was.
 */
export type DocumentsOrProblem =
  | { readonly documents: readonly Document[]; readonly notices: readonly Problem[] }
  | { readonly problem: Problem }

/** Whether a document could not be made. */
export function isProblem(value: Document | Problem): value is Problem {
  return 'code' in value
}

/** A value from outside as a message shows it: in quotation marks, one line, at most 60 characters. */
export function shown(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = words.slice(0, 200).replace(/[\p{C}\s]+/gu, ' ').trim()
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`
}
