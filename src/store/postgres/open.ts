import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { recordStore } from '../record-store.ts'
import { explainPostgres, postgresEngine, withoutPassword } from './engine.ts'
import type { Store } from '#record'
import type { Tables } from '../tables.ts'

/** Counts and runs of words are 64-bit in PostgreSQL; ours all fit a number. */
const numberForBigint: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as 'text')

/**
 * Opens the record in a PostgreSQL database (`postgres://user@host/database`); its tables are made when they are not there.
 *
 * @throws {StoreError} when the server cannot be reached or refuses, or a newer program wrote the record
 */
export async function openPostgresStore(address: string, now: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: address, max: 8, connectionTimeoutMillis: 10_000, types: { getTypeParser: numberForBigint } })
  // An idle connection that the server drops is replaced at the next query; without a listener it would end the program.
  pool.on('error', () => {})
  // One that is lost in use fails its query, which says so; the same loss, told a second time, would end the program, too.
  pool.on('connect', (client) => client.on('error', () => {}))
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(database, postgresEngine(address), now)
  } catch (error) {
    await database.destroy()
    throw explainPostgres(error, 'open it', withoutPassword(address)) ?? error
  }
  return recordStore(database, postgresEngine(address))
}
