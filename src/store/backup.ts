import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '#record'
import type { Engine } from './engine.ts'
import type { Database } from './tables.ts'

/** Copies the record of one moment into a new SQLite file. The file is there whole or not at all. */
export async function backUp(database: Database, engine: Engine, path: string): Promise<void> {
  const refused = (found: string, cause?: unknown) =>
    new StoreError('not writable', `Could not back up the record ${engine.place} to ${path}: ${found}. Name another file.`, { cause })
  if (existsSync(path)) throw refused('there is a file of that name')
  const unfinished = `${path}.unfinished`
  try {
    mkdirSync(dirname(path), { recursive: true })
    rmSync(unfinished, { force: true })
  } catch (error) {
    throw refused(`its folder cannot be written (${String(error)})`, error)
  }
  try {
    await engine.copy(database, unfinished)
    renameSync(unfinished, path)
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + rest, { force: true })
  }
}
