import { statSync } from 'node:fs'
import type { Catalogue } from './catalogue.ts'
import { CatalogueError } from './catalogue-error.ts'
import { loadFolder } from './memory-catalogue.ts'

/** A catalogue that holds a file open until it is closed. */
export interface OpenCatalogue extends Catalogue {
  close(): void
}

/**
 * Open a catalogue for reading: the file that an import wrote, or a folder of IMDb-format TSV files small enough to load.
 *
 * @throws {CatalogueError} when `path` is neither, or not there.
 */
export function openCatalogue(path: string): OpenCatalogue {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new CatalogueError(`There is no catalogue at ${path}. Import one first, or name a folder of IMDb-format TSV files.`)
  if (found.isDirectory()) return { ...loadFolder(path), close: () => {} }
  throw new CatalogueError(`${path} is not a catalogue. Name a file that an import wrote, or a folder of IMDb-format TSV files.`)
}
