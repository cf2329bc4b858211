import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CatalogueError } from '../catalogue-error.ts'
import { createTables } from '../schema.ts'
import { BrokenLines } from './broken-lines.ts'
import { feedSmallFile } from './feed.ts'
import { ImdbBuild } from './imdb-build.ts'
import { imdbFiles } from './imdb-files.ts'
import { ImdbLines } from './imdb-lines.ts'
import { sourceFiles } from './source-file.ts'

/** Larger folders are imported once instead of loaded each time. Bytes on disk. */
const largest = 64 * 1024 * 1024

/**
 * A catalogue in memory, of a folder of IMDb-format files.
 *
 * @throws {CatalogueError} when the folder lacks `title.basics` or `name.basics`, or is too large to load.
 */
export function loadFolder(folder: string): DatabaseSync {
  const files = new Map(sourceFiles([folder]).filter((file) => file.kind === 'imdb').map((file) => [file.name, file]))
  for (const needed of ['title.basics', 'name.basics'])
    if (!files.has(needed)) throw new CatalogueError(`${folder} holds no ${needed}.tsv: a folder serves as a catalogue when it has IMDb's title.basics and name.basics.`)
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0)
  if (bytes > largest) throw new CatalogueError(`${folder} holds ${Math.round(bytes / 1e6)} MB, too much to load each time. Import it into a catalogue file once.`)

  const database = new DatabaseSync(':memory:')
  createTables(database)
  database.exec('BEGIN')
  const build = new ImdbBuild(database, join(tmpdir(), `reprise-catalogue-${process.pid}`))
  const broken = new BrokenLines()
  for (const name of imdbFiles) {
    const file = files.get(name)
    if (file !== undefined) feedSmallFile(file, new ImdbLines(file, build.taker(name), broken))
  }
  for (const _ of build.finish()) continue
  build.close()
  database.exec('COMMIT')
  return database
}
