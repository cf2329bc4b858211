/** Takes lines as they come: `bytes.subarray(start, end)` is one, without its line break. `number` counts from 1. */
export type TakeLine = (bytes: Buffer, start: number, end: number, number: number) => void

const lineFeed = 0x0a
const carriageReturn = 0x0d
/** A line longer than this is no line of any source: the rest of it is given up as broken. */
const longest = 64 * 1024 * 1024

/** Cuts chunks of bytes into lines. */
export class LineCutter {
  readonly #take: TakeLine
  #rest: Buffer = Buffer.alloc(0)
  #number = 0

  constructor(take: TakeLine) {
    this.#take = take
  }

  /** Lines so far. */
  get lines(): number {
    return this.#number
  }

  feed(chunk: Buffer): void {
    let bytes = chunk
    if (this.#rest.length > 0) {
      bytes = Buffer.concat([this.#rest, chunk])
    }
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      this.#emit(bytes, start, end)
      start = end + 1
    }
    this.#rest = bytes.subarray(start)
    if (this.#rest.length > longest) {
      this.#emit(this.#rest, 0, this.#rest.length)
      this.#rest = Buffer.alloc(0)
    }
  }

  /** The last line, where no line break ends it. */
  end(): void {
    if (this.#rest.length > 0) this.#emit(this.#rest, 0, this.#rest.length)
    this.#rest = Buffer.alloc(0)
  }

  #emit(bytes: Buffer, start: number, end: number): void {
    this.#take(bytes, start, end > start && bytes[end - 1] === carriageReturn ? end - 1 : end, ++this.#number)
  }
}
