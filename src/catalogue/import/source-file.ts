import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { CatalogueError } from '../catalogue-error.ts'
import { imdbColumns, imdbFiles, type ImdbFile } from './imdb-files.ts'

/** Who publishes a source, and so in what form it comes. `own`: what the user wrote. */
export type SourceKind = 'imdb' | 'wikidata' | 'wikipedia' | 'own'

/** A file to import, known by what it holds. */
export interface SourceFile {
  readonly path: string
  readonly kind: SourceKind
  /** Of an IMDb file which of the seven it is; else the file's name without `.gz`. Importing the same name again replaces it. */
  readonly name: string
  /** On disk. */
  readonly bytes: number
  /** When the file was last changed, ISO 8601: its publisher's date as far as it was kept. */
  readonly modified: string
  /** Whether it is gzip. */
  readonly packed: boolean
  /** Whether it is a table with commas; else tabs (IMDb), JSON values or JSON lines. */
  readonly isCsv: boolean
}

const opening = 64 * 1024
const endings = /\.(?:tsv|csv|json|jsonl|ndjson)(?:\.gz)?$/iu

/**
 * The files that `paths` name, each known by its first lines. Of a folder: its files of a usual ending, by name.
 *
 * @throws {CatalogueError} when a path is not there, a file is none of the known forms, or a folder holds none.
 */
export function sourceFiles(paths: readonly string[]): readonly SourceFile[] {
  const files = paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) throw new CatalogueError(`There is nothing at ${path}.`)
    if (!found.isDirectory()) return [recognise(path)]
    const inside = readdirSync(path).filter((name) => endings.test(name)).sort().map((name) => recognise(join(path, name)))
    if (inside.length === 0) throw new CatalogueError(`The folder ${path} holds no .tsv, .csv, .json or .jsonl files.`)
    return inside
  })
  for (const [at, file] of files.entries()) {
    const twin = files.findIndex((other) => other.kind === file.kind && other.name === file.name)
    if (twin !== at) throw new CatalogueError(`${files[twin]!.path} and ${file.path} are both ${file.name}. Name one of them.`)
  }
  return files
}

function recognise(path: string): SourceFile {
  const { size: bytes, mtime } = statSync(path)
  const { text, packed } = openingOf(path)
  const about = { path, bytes, modified: mtime.toISOString(), packed, isCsv: false }
  const name = basename(path).replace(/\.gz$/iu, '')
  const first = text.split('\n', 1)[0]!.replace(/\r$/u, '')

  const columns = first.split('\t')
  const imdb = imdbFiles.find((file) => imdbColumns[file].every((column, at) => columns[at] === column))
  if (imdb !== undefined) return { ...about, kind: 'imdb', name: imdb }
  if (/^\s*[[{]/u.test(text)) {
    const value = text.slice(0, 4096)
    if (/"claims"|"labels"|"type"\s*:\s*"item"/u.test(text)) return { ...about, kind: 'wikidata', name }
    if (/"title"/u.test(value) && /"cast"/u.test(value)) return { ...about, kind: 'wikipedia', name }
    if (/"title"/u.test(value)) return { ...about, kind: 'own', name }
    throw new CatalogueError(`${path} is JSON, but of no known form: neither Wikidata entities, nor a Wikipedia film list ("title", "year", "cast"), nor own additions ("title", "kind", "year", "people").`)
  }
  if (/^\uFEFF?"?title"?,/iu.test(first)) return { ...about, kind: 'own', name, isCsv: true }
  throw new CatalogueError(`${path} is none of the known sources: ${whatItIs(text, first, bytes)}`)
}

function whatItIs(text: string, first: string, bytes: number): string {
  if (bytes === 0) return 'it is empty.'
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) return 'it is a web page, perhaps an error page in place of a download.'
  if (text.startsWith('BZh')) return 'it is packed with bzip2. Unpack it first.'
  if (text.startsWith('PK\u0003')) return 'it is a zip archive. Unpack it first.'
  if (/\t/u.test(first)) return `its first line has the columns ${first.slice(0, 120).split('\t').join(', ')}. An IMDb file opens with its header, such as ${imdbColumns['title.basics'].slice(0, 3).join(', ')}, …`
  return `it begins "${first.slice(0, 60)}".`
}

/** The first bytes, unpacked where they are gzip. */
function openingOf(path: string): { readonly text: string; readonly packed: boolean } {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(opening)
    const bytes = buffer.subarray(0, readSync(file, buffer, 0, opening, 0))
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { text: bytes.toString('utf8'), packed: false }
    try {
      return { text: gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8', 0, opening), packed: true }
    } catch {
      throw new CatalogueError(`${path} is named or begins like gzip, and cannot be unpacked. Download it again.`)
    }
  } finally {
    closeSync(file)
  }
}

/** Which of IMDb's files it is. */
export function imdbFileOf(file: SourceFile): ImdbFile {
  return file.name as ImdbFile
}
