import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { StoreError } from '#record'
import { nodeSqliteDialect } from './dialect.ts'
import type { SearchTerm, StoreTrouble } from '#record'
import { rankedAtMost, type Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** SQLite: the write lock comes with the transaction (`dialect.ts`), full text with FTS5. */
export function sqliteEngine(path: string): Engine {
  return {
    name: 'sqlite',
    place: path,
    lock: async () => {},
    async hasTable(database, table) {
      const { rows } = await sql`select 1 from sqlite_master where name = ${table}`.execute(database)
      return rows.length > 0
    },
    async index(writing, index, id, words) {
      await sql`insert or replace into ${sql.table(index)} (rowid, words) values (${id}, ${words.join(' ')})`.execute(writing)
    },
    async unindex(writing, index, id) {
      await sql`delete from ${sql.table(index)} where rowid = ${id}`.execute(writing)
    },
    async find(database, index, terms, limit) {
      const { rows } = await sql<{ id: number }>`
        select rowid as id from (
          select rowid, rank from ${sql.table(index)} where ${sql.table(index)} match ${matchOf(terms)} order by rowid desc limit ${rankedAtMost}
        ) order by rank, rowid desc limit ${limit}
      `.execute(database)
      return rows.map((row) => row.id)
    },
    async findSince(database, index, terms, since, limit) {
      const { rows } = await sql<{ id: number }>`
        select rowid as id from ${sql.table(index)} where ${sql.table(index)} match ${matchOf(terms)} and rowid > ${since} order by rowid limit ${limit}
      `.execute(database)
      return rows.map((row) => row.id)
    },
    async moment(database) {
      // A record in memory is seen by this connection only; nobody else writes to it.
      if (path === ':memory:') return { database, close: async () => {} }
      const file = new DatabaseSync(path, { readOnly: true })
      file.exec('begin')
      const reading = new Kysely<Tables>({ dialect: nodeSqliteDialect(file) })
      return { database: reading, close: () => reading.destroy() }
    },
    async copy(database, to) {
      await sql`vacuum into ${to}`.execute(database)
    },
    explain: (error, asked) => explainSqlite(error, asked, path),
  }
}

/** Terms hold folded words only: letters, digits and single spaces, so nothing in them is an operator. */
function matchOf(terms: readonly SearchTerm[]): string {
  return terms.map(({ words }) => (words.length === 1 ? `"${words[0]}" *` : `"${words.join(' ')}"`)).join(' AND ')
}

const busy = 5
const readOnly = 8
const ioError = 10
const corrupt = 11
const full = 13
const cannotOpen = 14
const notADatabase = 26

export function explainSqlite(error: unknown, asked: string, path: string): StoreError | null {
  if (error instanceof StoreError) return error
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  const failure = (trouble: StoreTrouble, found: string, advice: string) =>
    new StoreError(trouble, `Could not ${asked} in the record ${path}: ${found}. ${advice}`, { cause: error })
  switch (error.errcode & 0xff) {
    case busy:
    case 6:
      return failure('busy', 'another program has been writing to it for more than 5 seconds', 'Wait until that one is done and try again.')
    case readOnly:
      return failure('not writable', 'its file or folder may not be written', 'Give yourself permission to write there, or name another record with --record.')
    case cannotOpen:
      return failure('not writable', 'its file cannot be opened or made', 'Check that the folder exists and that you may write there, or name another record with --record.')
    case full:
      return failure('full', 'the disk is full', 'Free some space and try again; nothing was half written.')
    case ioError:
      return failure('broken', `the disk reported an error (${error.message})`, 'Check the disk and try again; nothing was half written.')
    case corrupt:
      return failure('broken', 'the file is damaged', 'Bring back a backup.')
    case notADatabase:
      return failure('not a record', 'the file is no SQLite database', 'Name another file with --record.')
    default:
      return failure('broken', error.message, 'Run "reprise check" on it.')
  }
}
