import { sketchOf, wordsForSearch } from '#record'
import { fromBatches } from './in-batches.ts'
import { sourceOf, summaryColumns, summaryOf } from './rows.ts'
import type { DraftSource, Page, PageOptions, Source, SourceId, SourceSummary } from '#record'
import type { Database, SourceRow, Writing } from './tables.ts'

/** Keeps a source as the newest version of its place. */
export async function insertSource(writing: Writing, source: DraftSource): Promise<SourceRow> {
  const last = await writing.selectFrom('sources').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
  const before = await writing.selectFrom('sources').select(['id', 'version']).where('place', '=', source.place)
    .orderBy('version', 'desc').limit(1).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const row: SourceRow = {
    id: source.id,
    number,
    place: source.place,
    hash: source.hash,
    kind: source.kind,
    url: source.url,
    publisher: source.publisher,
    author: source.author,
    title: source.title,
    published_at: source.publishedAt,
    language: source.language,
    retrieved_at: source.retrievedAt,
    version: (before?.version ?? 0) + 1,
    superseded_by: null,
    reader: source.reader,
    dated: inUtc(source.publishedAt ?? source.retrievedAt),
    story: number,
    sketch: JSON.stringify(sketchOf(wordsForSearch(source.text))),
    text: source.text,
    markup: JSON.stringify(source.markup),
  }
  await writing.insertInto('sources').values(row).execute()
  if (before) await writing.updateTable('sources').set({ superseded_by: row.id }).where('id', '=', before.id).execute()
  return row
}

/** A date-time as UTC, so that texts compare as times do; a plain date, or what is none, as it is. */
function inUtc(date: string): string {
  const time = /T/.test(date) ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? date : new Date(time).toISOString()
}

export async function readSummary(database: Database, id: SourceId): Promise<SourceSummary | null> {
  const row = await database.selectFrom('sources').select(summaryColumns).where('id', '=', id).executeTakeFirst()
  return row ? summaryOf(row) : null
}

export async function readSource(database: Database, id: SourceId): Promise<Source | null> {
  const row = await database.selectFrom('sources').select([...summaryColumns, 'text', 'markup']).where('id', '=', id).executeTakeFirst()
  return row ? sourceOf(row) : null
}

export async function readSummariesOf(database: Database, ids: readonly SourceId[]): Promise<readonly SourceSummary[]> {
  const rows = await fromBatches([...new Set(ids)], (batch) => database.selectFrom('sources').select(summaryColumns).where('id', 'in', batch).execute())
  return rows.map(summaryOf)
}

export async function readSources(database: Database, { limit = 50, after = null }: PageOptions): Promise<Page<SourceSummary>> {
  const size = pageSize(limit)
  let query = database.selectFrom('sources').select([...summaryColumns, 'dated', 'number']).orderBy('dated', 'desc').orderBy('number', 'desc').limit(size + 1)
  const cut = after?.lastIndexOf('@') ?? -1
  if (after !== null && cut >= 0) {
    const dated = after.slice(0, cut)
    const number = Number(after.slice(cut + 1)) || 0
    query = query.where(({ eb, and, or }) => or([eb('dated', '<', dated), and([eb('dated', '=', dated), eb('number', '<', number)])]))
  }
  const rows = await query.execute()
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items: items.map(summaryOf), next: rows.length > size && last ? `${last.dated}@${last.number}` : null }
}

/** Every text kept of the same place, oldest first. */
export async function readVersions(database: Database, id: SourceId): Promise<readonly SourceSummary[]> {
  const rows = await database.selectFrom('sources').select(summaryColumns)
    .where('place', '=', (of) => of.selectFrom('sources as one').select('one.place').where('one.id', '=', id)).orderBy('version').execute()
  return rows.map(summaryOf)
}

export function pageSize(limit: number): number {
  return Math.min(1_000, Math.max(1, Math.trunc(limit) || 1))
}
