import { statSync } from 'node:fs'
import { CatalogueError } from './catalogue-error.ts'
import { FileCatalogue } from './file-catalogue.ts'
import { loadFolder } from './import/load-folder.ts'
import { openFile } from './open-file.ts'

/** A catalogue that holds its file open until it is closed. */
export class OpenCatalogue extends FileCatalogue {
  close(): void {
    this.database.close()
  }
}

/**
 * Open a catalogue for reading: the file that an import wrote, or a folder of IMDb-format TSV files small enough to
 * load into memory.
 *
 * @throws {CatalogueError} when `path` is neither, or not there.
 */
export function openCatalogue(path: string): OpenCatalogue {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new CatalogueError(`There is no catalogue at ${path}. Import one first, or name a folder of IMDb-format TSV files.`)
  return new OpenCatalogue(found.isDirectory() ? loadFolder(path) : openFile(path))
}
