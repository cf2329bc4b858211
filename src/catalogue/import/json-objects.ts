import type { TakeBytes } from './feed.ts'

/** Takes the text of one object, and the line it begins on, from 1. */
export type TakeObject = (text: string, line: number) => void

const lineFeed = 0x0a
const quote = 0x22
const backslash = 0x5c
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
/** An object longer than this is given up. */
const longest = 64 * 1024 * 1024

/** Cuts the objects out of a JSON list of objects, or of objects one after the other, whatever their number. */
export class JsonObjects implements TakeBytes {
  readonly #take: TakeObject
  #rest: Buffer = Buffer.alloc(0)
  #depth = 0
  #inString = false
  #escaped = false
  #line = 1
  #firstLine = 1
  #objects = 0

  constructor(take: TakeObject) {
    this.#take = take
  }

  /** Objects so far: they are to such a file what lines are to others. */
  get lines(): number {
    return this.#objects
  }

  feed(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    // What was looked at before stays looked at: only `start` of an open object goes back into it.
    let start = this.#depth > 0 ? 0 : -1
    for (let at = this.#rest.length; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === lineFeed) this.#line++
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (byte === backslash) this.#escaped = true
        else if (byte === quote) this.#inString = false
        continue
      }
      if (byte === quote && this.#depth > 0) this.#inString = true
      else if (byte === openBrace || (byte === openBracket && this.#depth > 0)) {
        if (this.#depth++ === 0) {
          start = at
          this.#firstLine = this.#line
        }
      } else if ((byte === closeBrace || byte === closeBracket) && this.#depth > 0 && --this.#depth === 0) {
        this.#objects++
        this.#take(bytes.toString('utf8', start, at + 1), this.#firstLine)
        start = -1
      }
    }
    // A copy: whoever feeds may use the chunk's memory again.
    this.#rest = start < 0 ? Buffer.alloc(0) : Buffer.from(bytes.subarray(start))
    if (this.#rest.length > longest) {
      this.#take(this.#rest.toString('utf8', 0, 1024), this.#firstLine)
      this.#rest = Buffer.alloc(0)
      this.#depth = 0
      this.#inString = false
    }
  }

  end(): void {
    if (this.#depth === 0) return
    this.#objects++
    this.#take(this.#rest.toString('utf8'), this.#firstLine)
  }
}
