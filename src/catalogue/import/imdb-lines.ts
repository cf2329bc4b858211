import type { BrokenLines } from './broken-lines.ts'
import type { TakeBytes } from './feed.ts'
import type { TakeFields } from './imdb-build.ts'
import { imdbColumns } from './imdb-files.ts'
import { LineCutter } from './lines.ts'
import { imdbFileOf, type SourceFile } from './source-file.ts'
import { TsvFields } from './tsv-fields.ts'

/** Cuts an IMDb file into lines and fields; what cannot be used is counted, and the rest goes on. */
export class ImdbLines implements TakeBytes {
  readonly #cutter: LineCutter

  constructor(file: SourceFile, take: TakeFields, broken: BrokenLines) {
    const width = imdbColumns[imdbFileOf(file)].length
    const fields = new TsvFields(width)
    this.#cutter = new LineCutter((bytes, start, end, number) => {
      if (number === 1 || end === start) return
      const why = fields.split(bytes, start, end) ? take(fields) : `not ${width} fields`
      if (why !== null) broken.add(file.path, number, why, () => bytes.toString('utf8', start, end))
    })
  }

  /** Without the header. */
  get lines(): number {
    return Math.max(0, this.#cutter.lines - 1)
  }

  feed(chunk: Buffer): void {
    this.#cutter.feed(chunk)
  }

  end(): void {
    this.#cutter.end()
  }
}
