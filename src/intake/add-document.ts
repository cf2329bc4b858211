import { draft } from '#record'
import type { Catalogue } from '#catalogue'
import type { Reading } from '#reading'
import type { Addition, Store } from '#record'
import type { Document } from '#text'

/** Reads one document: `read` of `#reading`, or one that behaves like it. */
export type Read = (document: Document, catalogue: Catalogue) => Reading

/** What taking documents in needs from outside. */
export interface Intake {
  readonly store: Store
  readonly catalogue: Catalogue
  /** Now. */
  readonly clock: () => Date
  readonly read: Read
  /** Name and version of the reader, kept with every source. */
  readonly reader: string
}

/**
 * Takes one document in: reads it, and keeps the source with everything it says, all or nothing.
 * Answers with what was new; the same document again changes nothing.
 *
 * @throws {StoreError} when the record cannot be written
 * @throws {RangeError} when the reading does not fit the document: nothing is kept without the passage behind it
 */
export async function addDocument(document: Document, { store, catalogue, clock, read, reader }: Intake): Promise<Addition> {
  const storable = withStorableText(document)
  return store.add(draft(storable, read(storable, catalogue), { retrievedAt: clock().toISOString(), reader }))
}

/**
 * Characters that no database keeps (NUL, halves of surrogate pairs) become U+FFFD, one for one, so that every offset
 * stays and the kept text is the text that was read.
 */
function withStorableText(document: Document): Document {
  const storable = (text: string | null) => text && text.toWellFormed().replaceAll('\0', '\uFFFD')
  return {
    ...document,
    text: document.text.toWellFormed().replaceAll('\0', '\uFFFD'),
    url: storable(document.url),
    publisher: storable(document.publisher),
    author: storable(document.author),
    title: storable(document.title),
    publishedAt: storable(document.publishedAt),
    language: storable(document.language),
  }
}
