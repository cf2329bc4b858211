import { fold, plainSpan, wordsOf } from '#text'
import { digest, hashOf } from './digest.ts'
import { draftFacts } from './draft-facts.ts'
import type { Document, Markup, Span } from '#text'
import type { Person, Reading, Title } from '#reading'
import type { FactBodies, FactId, FactKind } from './fact.ts'
import type { Origin, SourceId } from './source.ts'

/**
 * A fact before the record has settled who is meant: as kept, but people and titles in the body are keys of the reading.
 */
export interface DraftFactOf<Kind extends FactKind> {
  readonly id: FactId
  readonly kind: Kind
  readonly spans: readonly Span[]
  readonly body: FactBodies[Kind]
}

export type DraftFact = { readonly [Kind in FactKind]: DraftFactOf<Kind> }[FactKind]
export type DraftPerson = Pick<Person, 'key' | 'name' | 'catalogueId' | 'candidates'>
export type DraftTitle = Pick<Title, 'key' | 'name' | 'kind' | 'year' | 'catalogueId' | 'candidates'>

export interface DraftSource extends Origin {
  readonly id: SourceId
  /** What stays the same over versions of one page: its address; without one, a hash of text and origin. */
  readonly place: string
  readonly text: string
  readonly hash: string
  readonly markup: readonly Markup[]
  readonly retrievedAt: string
  readonly reader: string
}

/** One document made ready to be kept; plain JSON. */
export interface Draft {
  readonly source: DraftSource
  readonly people: readonly DraftPerson[]
  readonly titles: readonly DraftTitle[]
  /** In text order within each kind. No two with the same id. */
  readonly facts: readonly DraftFact[]
}

export interface DraftOptions {
  /** ISO 8601 date-time in UTC. */
  readonly retrievedAt: string
  /** Name and version of the reader. */
  readonly reader: string
}

/**
 * Makes a document and its reading ready to be kept: ids, hash, facts. Pure: same values in, same values out.
 * The reading must be of this document.
 *
 * @throws {RangeError} when a span of the reading lies outside the text or the words are not those of its spans:
 *   nothing is kept without the passage behind it.
 */
export function draft(document: Document, reading: Reading, { retrievedAt, reader }: DraftOptions): Draft {
  const { text, markup, kind, url, publisher, author, title, publishedAt, language } = document
  if (reading.text !== text) throw new RangeError(`The reading of "${document.id}" is of another text than the document's: read this document again.`)
  const hash = hashOf(text)
  const place = placeOf(document, hash)
  const facts = draftFacts(reading, place)
  for (const fact of facts) checkSpans(fact, text, document.id)
  return {
    source: {
      id: `s${digest(20, 'source', hash, place)}`,
      place, text, hash, markup, kind, url, publisher, author, title, publishedAt, language, retrievedAt, reader,
    },
    people: reading.people.map(({ key, name, catalogueId, candidates }) => ({ key, name, catalogueId, ...(candidates && { candidates }) })),
    titles: reading.titles.map(({ key, name, kind, year, catalogueId, candidates }) =>
      ({ key, name, kind, year, catalogueId, ...(candidates && { candidates }) })),
    facts,
  }
}

/** Two documents of one place are versions of one page. A page's fragment (`#…`) is no other page. */
function placeOf({ url, publisher, author, title }: Document, hash: string): string {
  if (url !== null && url.trim() !== '') return url.trim().replace(/#.*$/su, '')
  return `text:${digest(20, hash, fold(publisher ?? ''), fold(author ?? ''), fold(title ?? ''))}`
}

function checkSpans(fact: DraftFact, text: string, id: string): void {
  for (const span of fact.spans) {
    if (!(Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start < span.end && span.end <= text.length)) {
      throw new RangeError(`The ${fact.kind} in "${id}" points at ${span.start}–${span.end}; the text has ${text.length} characters.`)
    }
  }
  if (fact.kind !== 'quotation') return
  const words = fact.spans.map((span) => wordsOf(text, plainSpan(span))).join(' ')
  if (words !== fact.body.words) {
    throw new RangeError(`A quotation in "${id}" gives the words "${fact.body.words.slice(0, 80)}"; its passage reads "${words.slice(0, 80)}".`)
  }
}
