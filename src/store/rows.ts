import type { Fact, KnownPerson, KnownTitle, RecordedPerson, RecordedTitle, Source, SourceSummary } from '#record'
import type { FactRow, PersonRow, SourceRow, TitleRow } from './tables.ts'

/** Every column of a source but its text. */
export const summaryColumns = [
  'sources.id', 'sources.hash', 'sources.kind', 'sources.url', 'sources.publisher', 'sources.author', 'sources.title',
  'sources.published_at', 'sources.language', 'sources.retrieved_at', 'sources.version', 'sources.superseded_by', 'sources.reader',
] as const

type SummaryRow = Omit<SourceRow, 'number' | 'place' | 'dated' | 'story' | 'sketch' | 'text' | 'markup'>

export function summaryOf(row: SummaryRow): SourceSummary {
  return {
    id: row.id,
    kind: row.kind as SourceSummary['kind'],
    url: row.url,
    publisher: row.publisher,
    author: row.author,
    title: row.title,
    publishedAt: row.published_at,
    language: row.language,
    hash: row.hash,
    retrievedAt: row.retrieved_at,
    version: row.version,
    supersededBy: row.superseded_by,
    reader: row.reader,
  }
}

export function sourceOf(row: SummaryRow & Pick<SourceRow, 'text' | 'markup'>): Source {
  return { ...summaryOf(row), text: row.text, markup: JSON.parse(row.markup) }
}

export function personOf(row: PersonRow): RecordedPerson {
  return { id: row.id, name: row.name, catalogueId: row.catalogue_id, candidates: JSON.parse(row.candidates) }
}

export function titleOf(row: TitleRow): RecordedTitle {
  return { ...personOf(row), kind: row.kind as RecordedTitle['kind'], year: row.year, franchise: row.franchise }
}

export function personRow({ id, name, catalogueId, candidates }: RecordedPerson): PersonRow {
  return { id, name, catalogue_id: catalogueId, candidates: JSON.stringify(candidates) }
}

export function titleRow(title: RecordedTitle): TitleRow {
  return { ...personRow(title), kind: title.kind, year: title.year, franchise: title.franchise }
}

/** A fact's row with the hash of its source's text. */
export type FactWithHash = Omit<FactRow, 'utterance' | 'withdrawn_at'> & { readonly hash: string }

type PassageCell = readonly [start: number, end: number, words: string]

export function factOf(row: FactWithHash): Fact {
  const passages = JSON.parse(row.passages) as readonly PassageCell[]
  return {
    id: row.id,
    kind: row.kind,
    source: row.source,
    passages: passages.map(([start, end, words]) => ({ source: row.source, hash: row.hash, span: { start, end }, words })),
    body: bodyOf(row),
    sequence: row.sequence,
    keptAt: row.kept_at,
    ruling: row.ruling === 'rejected' ? null : row.ruling,
  } as Fact
}

/** What was read, with what a person corrected in its place. */
export function bodyOf({ body, correction }: Pick<FactRow, 'body' | 'correction'>): Fact['body'] {
  return correction === null ? JSON.parse(body) : { ...JSON.parse(body), ...JSON.parse(correction) }
}

export function passagesCell(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return JSON.stringify(spans.map(({ start, end }): PassageCell => [start, end, text.slice(start, end)]))
}

/** People or titles with every name they were met under. */
export function withNames<Entity extends RecordedPerson>(entities: readonly Entity[], names: readonly { entity: string; folded: string }[]): (Entity & Pick<KnownPerson | KnownTitle, 'names'>)[] {
  const namesOf = Map.groupBy(names, (name) => name.entity)
  return entities.map((entity) => ({ ...entity, names: (namesOf.get(entity.id) ?? []).map((name) => name.folded).sort() }))
}
