import { sql } from 'kysely'
import { StoreError } from '#record'
import { migrations } from './migrations.ts'
import type { Engine } from './engine.ts'
import type { Database } from './tables.ts'

/** The version of record that this program writes. */
export const currentVersion = migrations.length

/**
 * Brings a record to the current version: an empty database becomes a record, an older record goes through the steps it
 * lacks, all in one transaction.
 *
 * @throws {StoreError} `newer version` when a newer program wrote it; `not a record` when the database holds other things.
 */
export async function migrate(database: Database, engine: Engine, now: string): Promise<void> {
  if ((await versionOf(database, engine)) === currentVersion) return
  await database.transaction().execute(async (writing) => {
    await engine.lock(writing)
    // Another program may have been faster while this one waited.
    const version = await versionOf(writing, engine)
    if (version === 0) {
      if (await engine.hasTable(writing, 'sources')) {
        throw new StoreError('not a record', `The database ${engine.place} has a table "sources" but is no record of Reprise. Name another one with --record.`)
      }
      await sql`create table record_versions (version integer primary key, applied_at text not null)`.execute(writing)
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < version) continue
      for (const statement of [...migration.statements(engine.name === 'sqlite' ? 'without rowid' : ''), ...migration[engine.name]]) await sql.raw(statement).execute(writing)
      await writing.insertInto('record_versions').values({ version: index + 1, applied_at: now }).execute()
    }
  })
}

async function versionOf(database: Database, engine: Engine): Promise<number> {
  if (!(await engine.hasTable(database, 'record_versions'))) return 0
  const row = await database.selectFrom('record_versions').select(({ fn }) => fn.max('version').as('version')).executeTakeFirst()
  const version = row?.version ?? 0
  if (version > currentVersion) {
    throw new StoreError('newer version',
      `Could not open the record ${engine.place}: it is of version ${version}, this program knows versions up to ${currentVersion}. ` +
      'Install the newest Reprise (npm install -g reprise@latest), or name another record with --record.')
  }
  return version
}
