import { sql } from 'kysely'
import { StoreError } from '#record'
import { inBatches } from './in-batches.ts'
import { currentVersion } from './migrate.ts'
import { factOf } from './rows.ts'
import { indexQuotation, indexSource } from './word-index.ts'
import { beginChange } from './revision.ts'
import type { Engine } from './engine.ts'
import type { Database, FactRow, SourceRow, Tables, Writing } from './tables.ts'

/**
 * What an export holds, in an order in which every row follows those it refers to, and the columns by which rows are
 * walked. Indexes of full text are made anew by the import.
 */
const exported: readonly { readonly table: Exclude<keyof Tables, 'record_versions' | 'revisions'>; readonly by: readonly string[]; readonly backwards?: boolean }[] = [
  // A page's older version refers to the newer one.
  { table: 'sources', by: ['number'], backwards: true },
  { table: 'source_runs', by: ['run', 'source'] },
  { table: 'franchises', by: ['id'] },
  { table: 'former_franchises', by: ['id'] },
  { table: 'people', by: ['id'] },
  { table: 'titles', by: ['id'] },
  { table: 'names', by: ['folded', 'kind', 'entity'] },
  { table: 'name_words', by: ['word', 'kind', 'entity'] },
  { table: 'source_people', by: ['person', 'source'] },
  { table: 'source_titles', by: ['title', 'source'] },
  { table: 'utterances', by: ['number'] },
  { table: 'utterance_runs', by: ['run', 'utterance'] },
  { table: 'facts', by: ['sequence'] },
  { table: 'fact_people', by: ['person', 'kind', 'fact'] },
  { table: 'fact_titles', by: ['title', 'kind', 'fact'] },
  { table: 'decisions', by: ['number'] },
  { table: 'worked_on', by: ['person', 'title'] },
  { table: 'same_as', by: ['entity'] },
  { table: 'events', by: ['sequence'] },
  { table: 'watches', by: ['number'] },
]

const pageRows = 500
const format = 'reprise record'

type AnyRow = Record<string, string | number | null>

/** Every row of a record as JSON lines. `database` must show one moment throughout. */
export async function* exportRecord(database: Database): AsyncGenerator<string> {
  yield JSON.stringify({ format, version: currentVersion })
  let rows = 0
  for (const { table, by, backwards } of exported) {
    const order = sql.raw(by.map((column) => `${column}${backwards ? ' desc' : ''}`).join(', '))
    const columns = sql.raw(by.join(', '))
    let last: AnyRow | undefined
    do {
      const from = last
      const after = from ? sql`where (${columns}) ${sql.raw(backwards ? '<' : '>')} (${sql.join(by.map((column) => from[column]))})` : sql``
      const page = (await sql<AnyRow>`select * from ${sql.table(table)} ${after} order by ${order} limit ${pageRows}`.execute(database)).rows
      for (const row of page) {
        rows++
        yield JSON.stringify({ table, row })
      }
      last = page.length === pageRows ? page.at(-1) : undefined
    } while (last)
  }
  yield JSON.stringify({ format, rows })
}

/** Fills an empty record with the lines of an export. */
export function importRecord(database: Database, engine: Engine, lines: AsyncIterable<string>): Promise<{ readonly rows: number }> {
  const refused = (found: string, advice: string) =>
    new StoreError('not a record', `Could not import into the record ${engine.place}: ${found}. ${advice}`)
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const kept = await writing.selectFrom('sources').select('id').limit(1).executeTakeFirst()
    if (kept) throw refused('it is not empty', 'Name a new record with --record, or add the documents instead.')
    let rows = 0
    let foot: number | null = null
    let table = ''
    let batch: AnyRow[] = []
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await insertRows(writing, engine, table, batch)
      batch = []
    }
    let isHead = true
    for await (const line of lines) {
      if (line.trim() === '') continue
      const value = parsed(line)
      if (value === null || foot !== null) throw refused(`a line is no part of an export: ${line.slice(0, 60)}`, 'Export the record again.')
      if (isHead) {
        if (value['format'] !== format) throw refused('the lines are no export of a record', 'Use the output of "reprise export".')
        if (Number(value['version']) > currentVersion) {
          throw new StoreError('newer version', `Could not import: the export is of version ${String(value['version'])}, this program knows versions up to ${currentVersion}. Install the newest Reprise.`)
        }
        isHead = false
      } else if (value['format'] === format) {
        foot = Number(value['rows'])
      } else {
        const next = String(value['table'])
        if (!exported.some((one) => one.table === next)) throw refused(`it names an unknown table "${next.slice(0, 40)}"`, 'Export the record again.')
        if (next !== table || batch.length >= pageRows) {
          await flush()
          table = next
        }
        batch.push(value['row'] as AnyRow)
        rows++
      }
    }
    await flush()
    if (foot !== rows) throw refused(`the export is not whole: it holds ${rows} rows${foot === null ? '' : ` of ${foot}`}`, 'Export the record again; nothing was imported.')
    return { rows }
  })
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

async function insertRows(writing: Writing, engine: Engine, table: string, rows: readonly AnyRow[]): Promise<void> {
  const columns = Object.keys(rows[0]!)
  // What bounds a statement is the number of its values.
  const perStatement = Math.max(1, Math.floor(10_000 / columns.length))
  for (let start = 0; start < rows.length; start += perStatement) {
    const values = rows.slice(start, start + perStatement).map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(writing)
  }
  for (const part of inBatches(rows)) {
    if (table === 'sources') for (const row of part as unknown as SourceRow[]) await indexSource(writing, engine, row)
    if (table === 'facts') for (const row of part as unknown as FactRow[]) if (row.withdrawn_at === null && row.ruling !== 'rejected') await indexQuotation(writing, engine, factOf({ ...row, hash: '' }))
  }
}
