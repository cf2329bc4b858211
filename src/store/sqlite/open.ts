import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { StoreError } from '#record'
import { migrate } from '../migrate.ts'
import { recordStore } from '../record-store.ts'
import { nodeSqliteDialect, patienceMs, patiently } from './dialect.ts'
import { explainSqlite, sqliteEngine } from './engine.ts'
import type { Store } from '#record'
import type { Tables } from '../tables.ts'

/**
 * Opens the record in a SQLite file; the file and its folder are made when they are not there.
 * Several programs may have one record open, and write to it, at once.
 *
 * @throws {StoreError} when the file cannot be opened or written, is no record, or a newer program wrote it
 */
export async function openSqliteStore(path: string, now: string): Promise<Store> {
  const asked = 'open it'
  let file: DatabaseSync
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    file = new DatabaseSync(path, { timeout: patienceMs, enableForeignKeyConstraints: true })
  } catch (error) {
    throw explainFolder(error, path) ?? explainSqlite(error, asked, path) ?? error
  }
  const database = new Kysely<Tables>({ dialect: nodeSqliteDialect(file) })
  const engine = sqliteEngine(path)
  try {
    // Readers never wait for the writer, and a killed program leaves nothing half written and loses nothing it reported.
    // Only a power cut may cost the last documents, never the record: adding them again is safe and costs little, while
    // waiting for the disk after each document would make every one several times as slow. A long log and a large cache
    // keep that so while the record grows.
    // Two programs that make one new record at once would wait for each other: there SQLite fails at once instead.
    await patiently(() => file.exec('pragma journal_mode = wal'))
    file.exec('pragma synchronous = normal; pragma wal_autocheckpoint = 16000; pragma cache_size = -65536')
    await migrate(database, engine, now)
  } catch (error) {
    await database.destroy()
    throw explainSqlite(error, asked, path) ?? error
  }
  return recordStore(database, engine)
}

function explainFolder(error: unknown, path: string): StoreError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || error.code.startsWith('ERR_')) return null
  return new StoreError('not writable',
    `Could not open the record ${path}: its folder cannot be made (${error.message}). ` +
    'Give yourself permission to write there, or name another record with --record.', { cause: error })
}
