import { DatabaseSync } from 'node:sqlite'
import { CatalogueError } from './catalogue-error.ts'
import { applicationId, formatVersion } from './schema.ts'

/**
 * Open a catalogue file for reading only.
 *
 * @throws {CatalogueError} when the file is no catalogue, or of a form that this version does not read
 */
export function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true })
  let id: unknown
  let version: unknown
  try {
    id = database.prepare('PRAGMA application_id').get()?.['application_id']
    version = database.prepare('PRAGMA user_version').get()?.['user_version']
  } catch {
    id = undefined
  }
  if (id === applicationId && version === formatVersion) {
    // Pages are read where they lie; only those looked at take memory.
    database.exec('PRAGMA query_only = 1; PRAGMA mmap_size = 17179869184; PRAGMA cache_size = -16384')
    return database
  }
  database.close()
  if (id !== applicationId) throw new CatalogueError(`${path} is not a catalogue. Name a file that an import wrote, or a folder of IMDb-format TSV files.`)
  throw new CatalogueError(`${path} is a catalogue of form ${String(version)}; this version reads form ${formatVersion}. Import its sources again.`)
}
