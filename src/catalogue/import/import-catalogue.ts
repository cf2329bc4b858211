import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as breathe } from 'node:timers/promises'
import { CatalogueError } from '../catalogue-error.ts'
import { openFile } from '../open-file.ts'
import { createTables } from '../schema.ts'
import { type BrokenLine, BrokenLines } from './broken-lines.ts'
import { feedFile } from './feed.ts'
import { ImdbBuild } from './imdb-build.ts'
import { type ImdbFile, imdbFiles, imdbNeeds } from './imdb-files.ts'
import { ImdbLines } from './imdb-lines.ts'
import { joinSources } from './join-sources.ts'
import { newFileFor } from './new-file.ts'
import { type ImportProgress, ProgressMeter } from './progress.ts'
import { type SourceFile, sourceFiles, type SourceKind } from './source-file.ts'
import { keepStatements, statementReader } from './statement-files.ts'
import { writeTotals } from './totals.ts'

export interface ImportRequest {
  /** Files, or folders of files. */
  readonly sources: readonly string[]
  /** The catalogue to add to, or to make. */
  readonly into: string
  readonly now: () => Date
  readonly onProgress?: (progress: ImportProgress) => void
  /** Aborted, the import stops within a few seconds and leaves everything as it was. */
  readonly signal?: AbortSignal
}

export interface ImportedFile {
  readonly path: string
  readonly kind: SourceKind
  readonly name: string
  readonly lines: number
  readonly broken: number
}

export interface ImportReport {
  readonly files: readonly ImportedFile[]
  readonly lines: number
  readonly broken: number
  /** The first ten. */
  readonly brokenLines: readonly BrokenLine[]
  /** IMDb credits left out because no file names their title or person. */
  readonly unknownCredits: number
  /** Titles of other sources, now and before, that were found to be one with an entry of another source. */
  readonly joinedTitles: number
  readonly seconds: number
}

/** What one import works with. */
interface Work {
  readonly database: DatabaseSync
  readonly files: readonly SourceFile[]
  readonly meter: ProgressMeter
  readonly broken: BrokenLines
  readonly imported: ImportedFile[]
  readonly signal: AbortSignal
  readonly now: string
}

/**
 * Import sources into a catalogue file. What the catalogue holds of other sources stays; a source that it holds already
 * is replaced. The new version is made beside the old one and takes its place at the end, in one step.
 *
 * @throws {CatalogueError} when a source is of no known form, is cut off, or is of no use without another that is missing
 * @throws what `signal` was aborted with
 */
export async function importCatalogue(request: ImportRequest): Promise<ImportReport> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const path = resolve(request.into)
  const files = sourceFiles(request.sources)
  for (const file of files) if (resolve(file.path) === path) throw new CatalogueError(`${file.path} is the catalogue itself, and no source for it.`)
  const earlier = existsSync(path) ? openFile(path) : null
  // Without new files of IMDb its layer stays as it is.
  const copy = earlier !== null && files.every((file) => file.kind !== 'imdb')
  try {
    checkNeeds(files, earlier)
    const made = newFileFor(path, copy)
    try {
      const database = new DatabaseSync(made.path)
      try {
        const work: Work = {
          database, files, broken: new BrokenLines(), imported: [], signal: request.signal ?? new AbortController().signal, now: request.now().toISOString(),
          meter: new ProgressMeter(files.reduce((sum, file) => sum + file.bytes, 0), seconds, request.onProgress ?? (() => {})),
        }
        // Nobody else sees the file before it is whole, and a broken one is thrown away: nothing needs a journal.
        database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32768; PRAGMA temp.cache_size = -8192; PRAGMA temp.journal_mode = OFF')
        if (!copy) createTables(database)
        database.exec('BEGIN')
        const unknownCredits = await importImdb(work, copy ? null : earlier, made.scratch)
        const joinedTitles = await importStatements(work, copy ? null : earlier)
        work.meter.step('counts', 1)
        writeTotals(database)
        database.exec('COMMIT')
        database.close()
        made.keep()
        const { imported, broken } = work
        return { files: imported, lines: imported.reduce((sum, file) => sum + file.lines, 0), broken: broken.count, brokenLines: broken.first, unknownCredits, joinedTitles, seconds: seconds() }
      } finally {
        if (database.isOpen) database.close()
      }
    } catch (error) {
      if (error instanceof Error && 'errcode' in error && error.errcode === 13) throw new CatalogueError(`There is no room left on the disk for ${path}. It was left as it was.`, { cause: error })
      throw error
    } finally {
      made.discard()
    }
  } finally {
    earlier?.close()
  }
}

function checkNeeds(files: readonly SourceFile[], earlier: DatabaseSync | null): void {
  const held = new Set(earlier?.prepare("SELECT name FROM source WHERE kind = 'imdb'").all().map((row) => String(row['name'])) ?? [])
  const here = new Set(files.filter((file) => file.kind === 'imdb').map((file) => file.name))
  for (const file of files) {
    if (file.kind !== 'imdb') continue
    const missing = imdbNeeds[file.name as ImdbFile].filter((needed) => !here.has(needed) && !held.has(needed))
    if (missing.length > 0) throw new CatalogueError(`${file.path} is of no use without IMDb's ${missing.join(' and ')}. Import them together.`)
  }
}

/** Build IMDb's layer from new files, and from what `earlier` holds of the others. Gives the number of unknown credits. */
async function importImdb(work: Work, earlier: DatabaseSync | null, scratch: string): Promise<number> {
  const { database, files } = work
  const newer = new Map(files.filter((file) => file.kind === 'imdb').map((file) => [file.name as ImdbFile, file]))
  const held = new Map(earlier?.prepare("SELECT * FROM source WHERE kind = 'imdb'").all().map((row) => [String(row['name']), row]) ?? [])
  if (newer.size === 0 && held.size === 0) return 0
  if (earlier !== null) for (const row of earlier.prepare('SELECT code, name FROM profession').all()) database.prepare('INSERT INTO profession VALUES (?, ?)').run(row['code']!, row['name']!)
  const build = new ImdbBuild(database, scratch)
  try {
    for (const name of imdbFiles) {
      const file = newer.get(name)
      const row = held.get(name)
      if (file !== undefined) await importFile(work, file, (source) => new ImdbLines(file, build.taker(name), source.broken))
      else if (row !== undefined) {
        work.meter.step(`${name} as it was`, 0)
        build.keep(earlier!, name)
        database.prepare('INSERT INTO source VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)').run(...(['kind', 'name', 'file', 'modified', 'imported', 'bytes', 'lines', 'broken'] as const).map((column) => row[column]!))
      }
      await pause(work)
    }
    let steps = 0
    for (const step of build.finish()) {
      // Their number is not known before; the share creeps towards its end.
      work.meter.step(step, 1 - 60 / (60 + ++steps))
      await pause(work)
    }
    return build.unknownCredits
  } finally {
    build.close()
  }
}

/** Take in the other sources, and join all that is on file. Gives the number of titles joined. */
async function importStatements(work: Work, earlier: DatabaseSync | null): Promise<number> {
  const { database } = work
  const others = work.files.filter((file) => file.kind !== 'imdb')
  for (const file of others) {
    database.prepare('DELETE FROM statement WHERE source IN (SELECT id FROM source WHERE kind = ? AND name = ?)').run(file.kind, file.name)
    database.prepare('DELETE FROM source WHERE kind = ? AND name = ?').run(file.kind, file.name)
  }
  if (earlier !== null) keepStatements(earlier, database, others)
  for (const file of others) {
    const insert = database.prepare('INSERT INTO statement VALUES (?, ?, ?)')
    await importFile(work, file, ({ id, broken }) => {
      let at = 0
      return statementReader(file, (statement) => void insert.run(id, at++, JSON.stringify(statement)), broken)
    })
  }
  const join = joinSources(database)
  for (let step = join.next(); ; step = join.next()) {
    if (step.done === true) return step.value.joinedTitles
    work.meter.step(step.value, 0.9)
    await pause(work)
  }
}

/** Read one file through what `taker` gives, and put it on the list of sources. */
async function importFile(work: Work, file: SourceFile, taker: (source: { readonly id: number; readonly broken: BrokenLines }) => { feed(chunk: Buffer): void; end(): void; readonly lines: number }): Promise<void> {
  const { database, broken } = work
  const before = broken.count
  const id = Number(database.prepare('INSERT INTO source VALUES (NULL, ?, ?, ?, ?, ?, ?, 0, 0)').run(file.kind, file.name, basename(file.path), file.modified, work.now, file.bytes).lastInsertRowid)
  const take = taker({ id, broken })
  await feedFile(file, take, (read) => work.meter.reading(file.path, read, take.lines), work.signal)
  work.meter.fileDone(file.bytes, take.lines)
  database.prepare('UPDATE source SET lines = ?, broken = ? WHERE id = ?').run(take.lines, broken.count - before, id)
  work.imported.push({ path: file.path, kind: file.kind, name: file.name, lines: take.lines, broken: broken.count - before })
}

/** Let signals through. */
async function pause(work: Work): Promise<void> {
  await breathe()
  work.signal.throwIfAborted()
}
