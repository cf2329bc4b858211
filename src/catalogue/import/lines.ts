/** Takes lines as they come: `bytes.subarray(start, end)` is one, without its line break. `number` counts from 1. */
export type TakeLine = (bytes: Buffer, start: number, end: number, number: number) => void

const lineFeed = 0x0a
const carriageReturn = 0x0d
/** A line longer than this is no line of any source: the rest of it is given up as broken. */
const longest = 64 * 1024 * 1024

/** Cuts chunks of bytes into lines. A chunk is looked at only while it is fed. */
export class LineCutter {
  readonly #take: TakeLine
  /** The line that the last chunk broke off in. */
  #open: Buffer[] = []
  #openBytes = 0
  #number = 0

  constructor(take: TakeLine) {
    this.#take = take
  }

  /** Lines so far. */
  get lines(): number {
    return this.#number
  }

  feed(chunk: Buffer): void {
    let start = 0
    if (this.#openBytes > 0) {
      const end = chunk.indexOf(lineFeed)
      if (end < 0) return this.#keep(chunk)
      this.#keep(chunk.subarray(0, end))
      this.end()
      start = end + 1
    }
    for (let end = chunk.indexOf(lineFeed, start); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.#emit(chunk, start, end)
      start = end + 1
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start))
  }

  /** The last line, where no line break ends it. */
  end(): void {
    if (this.#openBytes === 0) return
    const line = Buffer.concat(this.#open)
    this.#open = []
    this.#openBytes = 0
    this.#emit(line, 0, line.length)
  }

  /** Whoever feeds may use the chunk's memory again, so what is kept is copied. */
  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#open.push(Buffer.from(bytes))
    this.#openBytes += bytes.length
    if (this.#openBytes > longest) this.end()
  }

  #emit(bytes: Buffer, start: number, end: number): void {
    this.#take(bytes, start, end > start && bytes[end - 1] === carriageReturn ? end - 1 : end, ++this.#number)
  }
}
