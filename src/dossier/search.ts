import type { FactOf, FranchiseSummary, RecordedPerson, SearchHit, SourceSummary, Store } from '#record'
import { namesIn, type Names } from './names.ts'

/** A stretch of an excerpt; `isMatch` where the words that were looked for stand. */
export interface ExcerptPiece {
  readonly words: string
  readonly isMatch: boolean
}

export interface Hit {
  readonly source: SourceSummary
  /** The quotation that holds the words; `null` when they stand elsewhere in the source. */
  readonly fact: FactOf<'quotation'> | null
  /** In order; together they are the excerpt. */
  readonly excerpt: readonly ExcerptPiece[]
}

export interface SearchResult {
  /** As it was asked. */
  readonly query: string
  readonly franchises: readonly FranchiseSummary[]
  readonly people: readonly RecordedPerson[]
  /** Best match first. */
  readonly quotations: readonly Hit[]
  /** Best match first. */
  readonly sources: readonly Hit[]
  readonly names: Names
}

/** Looks for names and words. Nothing is found for an empty query. */
export async function search(store: Store, query: string, { limit = 30 }: { readonly limit?: number } = {}): Promise<SearchResult> {
  if (query.trim() === '') return { query, franchises: [], people: [], quotations: [], sources: [], names: { people: {}, titles: {}, sources: {} } }
  const [named, found] = await Promise.all([store.named(query), store.search(query, { limit })])
  const quotations = found.quotations.map(hitOf)
  return {
    query,
    franchises: named.franchises,
    people: named.people,
    quotations,
    sources: found.sources.map(hitOf),
    names: await namesIn(store, quotations.flatMap((hit) => hit.fact ?? [])),
  }
}

function hitOf({ source, fact, excerpt, matches }: SearchHit): Hit {
  const pieces: ExcerptPiece[] = []
  const { span, words } = excerpt
  let at = span.start
  const push = (until: number, isMatch: boolean): void => {
    if (until > at) pieces.push({ words: words.slice(at - span.start, until - span.start), isMatch })
    at = Math.max(at, until)
  }
  for (const match of matches) {
    push(Math.min(match.start, span.end), false)
    push(Math.min(match.end, span.end), true)
  }
  push(span.end, false)
  return { source, fact: fact?.kind === 'quotation' ? fact : null, excerpt: pieces }
}
