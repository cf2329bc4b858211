import type { Engine } from './engine.ts'
import type { Database, Writing } from './tables.ts'

/** Begins a change: waits until nobody else writes, and gives the record its next revision. */
export async function beginChange(writing: Writing, engine: Engine): Promise<void> {
  await engine.lock(writing)
  await writing.updateTable('revisions').set(({ eb }) => ({ revision: eb('revision', '+', 1) })).execute()
}

/** How often the record may have been changed, by any program. */
export async function readRevision(database: Database): Promise<number> {
  const row = await database.selectFrom('revisions').select('revision').executeTakeFirst()
  return Number(row?.revision ?? 0)
}
