import type { DatabaseSync } from 'node:sqlite'
import type { BrokenLines } from './broken-lines.ts'
import type { TakeBytes } from './feed.ts'
import { ownObjects, ownTable } from './own.ts'
import type { SourceFile } from './source-file.ts'
import type { TakeStatement } from './statement.ts'
import { wikidataDump } from './wikidata.ts'
import { wikipediaList } from './wikipedia.ts'

/** What reads a file of a source other than IMDb. */
export function statementReader(file: SourceFile, take: TakeStatement, broken: BrokenLines): TakeBytes & { readonly lines: number } {
  if (file.kind === 'wikidata') return wikidataDump(file.path, take, broken)
  if (file.kind === 'wikipedia') return wikipediaList(file.path, take, broken)
  return file.isCsv ? ownTable(file.path, take, broken) : ownObjects(file.path, take, broken)
}

/** Take over what `earlier` holds of other sources than IMDb, but for those that `replaced` brings anew. */
export function keepStatements(earlier: DatabaseSync, database: DatabaseSync, replaced: readonly SourceFile[]): void {
  const insertSource = database.prepare('INSERT INTO source VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insert = database.prepare('INSERT INTO statement VALUES (?, ?, ?)')
  for (const row of earlier.prepare("SELECT * FROM source WHERE kind <> 'imdb'").all()) {
    if (replaced.some((file) => file.kind === row['kind'] && file.name === row['name'])) continue
    const { lastInsertRowid } = insertSource.run(...(['kind', 'name', 'file', 'modified', 'imported', 'bytes', 'lines', 'broken'] as const).map((column) => row[column]!))
    for (const each of earlier.prepare('SELECT at, body FROM statement WHERE source = ? ORDER BY at').iterate(row['id']!)) insert.run(lastInsertRowid, each['at']!, each['body']!)
  }
}
