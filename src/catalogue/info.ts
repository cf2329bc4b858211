import { statSync } from 'node:fs'
import type { FileCatalogue } from './file-catalogue.ts'
import { licenceNotes } from './import/licences.ts'
import type { SourceKind } from './import/source-file.ts'

/** A file that a catalogue was made from. */
export interface CatalogueSource {
  readonly kind: SourceKind
  readonly name: string
  readonly file: string
  /** When the file was last changed, and when it was imported: ISO 8601. */
  readonly modified: string
  readonly imported: string
  readonly bytes: number
  readonly lines: number
  readonly broken: number
}

/** What is in a catalogue. */
export interface CatalogueInfo {
  readonly sources: readonly CatalogueSource[]
  /** How many there are of each kind of title, of people, of relations, … in a fixed order. */
  readonly totals: readonly { readonly name: string; readonly number: number }[]
  /** Of the catalogue file; 0 when it is in memory. */
  readonly bytes: number
  /** What the publishers of its sources ask of who uses it. */
  readonly licences: readonly { readonly kind: SourceKind; readonly note: string }[]
}

/** What a catalogue holds, and where that is from. */
export function catalogueInfo(catalogue: FileCatalogue): CatalogueInfo {
  const sources = catalogue.database.prepare('SELECT kind, name, file, modified, imported, bytes, lines, broken FROM source ORDER BY kind, name').all() as unknown as CatalogueSource[]
  const path = catalogue.database.location()
  return {
    sources: sources.map((source) => ({ ...source })),
    totals: catalogue.database.prepare('SELECT name, number FROM total ORDER BY name').all().map((row) => ({ name: String(row['name']), number: Number(row['number']) })),
    bytes: path === null ? 0 : statSync(path).size,
    licences: [...new Set(sources.map((source) => source.kind))].map((kind) => ({ kind, note: licenceNotes[kind] })),
  }
}
