import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { recordStore } from '../record-store.ts'
import { explainPostgres, postgresEngine, withoutPassword } from './engine.ts'
import type { Store } from '#record'
import type { Tables } from '../tables.ts'

/**
 * Opens the record in a PostgreSQL database (`postgres://user@host/database`); its tables are made when they are not there.
 *
 * @throws {StoreError} when the server cannot be reached or refuses, or a newer program wrote the record
 */
export async function openPostgresStore(address: string, now: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: address, max: 8, connectionTimeoutMillis: 10_000 })
  // An idle connection that the server drops is replaced at the next query; without a listener it would end the program.
  pool.on('error', () => {})
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(database, postgresEngine(address), now)
  } catch (error) {
    await database.destroy()
    throw explainPostgres(error, 'open it', withoutPassword(address)) ?? error
  }
  return recordStore(database, postgresEngine(address))
}
