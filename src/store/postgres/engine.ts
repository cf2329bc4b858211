import { sql } from 'kysely'
import { StoreError } from '#record'
import { fillSqliteFile } from '../sqlite/fill.ts'
import { exportRecord } from '../transfer.ts'
import type { SearchTerm, StoreTrouble } from '#record'
import { rankedAtMost, type Engine } from '../engine.ts'

/** Any number that no other program on the same database takes: it spells "Repr". */
const writeLock = 0x52_65_70_72

/**
 * PostgreSQL: one writer at a time by an advisory lock, so that the order of events is the order of commits and nobody
 * is recorded twice; full text by `tsvector`, built from our own words so that both databases find the same.
 */
export function postgresEngine(address: string): Engine {
  const place = withoutPassword(address)
  return {
    name: 'postgres',
    place,
    async lock(writing) {
      await sql`select pg_advisory_xact_lock(${sql.lit(writeLock)})`.execute(writing)
    },
    async hasTable(database, table) {
      const { rows } = await sql`select 1 from information_schema.tables where table_schema = current_schema() and table_name = ${table}`.execute(database)
      return rows.length > 0
    },
    async index(writing, index, id, words) {
      await sql`
        insert into ${sql.table(index)} (id, words) values (${id}, ${vectorOf(words)}::tsvector)
        on conflict (id) do update set words = excluded.words
      `.execute(writing)
    },
    async unindex(writing, index, id) {
      await sql`delete from ${sql.table(index)} where id = ${id}`.execute(writing)
    },
    async find(database, index, terms, limit) {
      const query = queryOf(terms)
      const { rows } = await sql<{ id: number }>`
        select id from (
          select id, words from ${sql.table(index)} where words @@ ${query}::tsquery order by id desc limit ${rankedAtMost}
        ) as newest order by ts_rank(words, ${query}::tsquery, 1) desc, id desc limit ${limit}
      `.execute(database)
      return rows.map((row) => row.id)
    },
    async findSince(database, index, terms, since, limit) {
      const { rows } = await sql<{ id: number }>`
        select id from ${sql.table(index)} where id > ${since} and words @@ ${queryOf(terms)}::tsquery order by id limit ${limit}
      `.execute(database)
      return rows.map((row) => row.id)
    },
    async moment(database) {
      const transaction = await database.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
      return {
        database: transaction,
        async close() {
          await transaction.rollback().execute()
        },
      }
    },
    async copy(database, path) {
      const moment = await this.moment(database)
      try {
        await fillSqliteFile(path, exportRecord(moment.database))
      } finally {
        await moment.close()
      }
    },
    explain: (error, asked) => explainPostgres(error, asked, place),
  }
}

/** Words in the form of a `tsvector`: each with its positions, of which PostgreSQL keeps 255 up to 16,383. */
function vectorOf(words: readonly string[]): string {
  const positions = new Map<string, number[]>()
  for (const [index, word] of words.entries()) {
    const known = positions.get(word)
    if (!known) positions.set(word, [index + 1])
    else if (known.length < 255) known.push(index + 1)
  }
  return [...positions].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ')
}

/** Terms hold folded words only: letters, digits and single spaces, so nothing in them is an operator. */
function queryOf(terms: readonly SearchTerm[]): string {
  return terms.map(({ words }) => (words.length === 1 ? `'${words[0]}':*` : words.map((word) => `'${word}'`).join(' <-> '))).join(' & ')
}

export function withoutPassword(address: string): string {
  try {
    const url = new URL(address)
    url.password = ''
    return url.href
  } catch {
    return 'postgres://…'
  }
}

export function explainPostgres(error: unknown, asked: string, place: string): StoreError | null {
  if (error instanceof StoreError) return error
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const failure = (trouble: StoreTrouble, found: string, advice: string) =>
    new StoreError(trouble, `Could not ${asked} in the record ${place}: ${found}. ${advice}`, { cause: error })
  if (code === '53100') return failure('full', 'the disk of the database is full', 'Free some space and try again; nothing was half written.')
  if (code === '25006' || code === '42501') return failure('not writable', 'the database may not be written', 'Ask its keeper for permission to write, or name another record.')
  if (code === '55P03' || code === '57014') return failure('busy', 'another program holds it', 'Wait until that one is done and try again.')
  if (code === '3D000') return failure('unreachable', 'there is no database of that name', 'Make one (createdb) or correct the address.')
  if (code.startsWith('28')) return failure('unreachable', 'the server refused the user or password', 'Correct the address.')
  if (isLostConnection(code, error)) {
    return failure('unreachable', `no connection (${error.message || code})`, 'Check that the server runs and the address is right, then try again; nothing was half written.')
  }
  return /^[0-9A-Z]{5}$/.test(code) ? failure('broken', error.message, 'Run "reprise check" on it.') : null
}

function isLostConnection(code: string, { message }: Error): boolean {
  return (
    code.startsWith('08') || code.startsWith('57P') ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENOENT'].includes(code) ||
    /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(message)
  )
}
