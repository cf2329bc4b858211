/** One record of a web archive. */
export interface WarcRecord {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  /** `null` when it is larger than what was asked for; it was passed over. */
  readonly body: Uint8Array | null
}

const maxHeader = 64_000

/**
 * The records of an unpacked archive, one at a time.
 *
 * @param maxBody larger bodies are passed over, in bytes
 * @throws {RangeError} where the archive breaks off, or what stands there is no record
 */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, maxBody: number): AsyncGenerator<WarcRecord> {
  const input = new ByteReader(chunks)
  while (await input.skipBlank()) {
    const head = await input.through('\r\n\r\n', maxHeader)
    if (head === null || !head.startsWith('WARC/')) throw new RangeError('no WARC record where one should begin')
    const headers = new Map<string, string>()
    for (const line of head.split('\r\n').slice(1)) {
      const colon = line.indexOf(':')
      if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
    }
    const length = Number(headers.get('content-length'))
    if (!Number.isSafeInteger(length) || length < 0) throw new RangeError('a record without its length')
    yield { headers, body: await input.take(length, length <= maxBody) }
  }
}

/** Bytes that come in chunks, read by length or up to a mark. */
class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #buffer: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Passes over line ends. False when nothing follows. */
  async skipBlank(): Promise<boolean> {
    for (;;) {
      let at = 0
      while (this.#buffer[at] === 13 || this.#buffer[at] === 10) at++
      this.#buffer = this.#buffer.subarray(at)
      if (this.#buffer.length > 0) return true
      if (!(await this.#more())) return false
    }
  }

  /** What stands before `mark`, which is passed over; `null` when it does not come within `limit` bytes. */
  async through(mark: string, limit: number): Promise<string | null> {
    for (;;) {
      const at = this.#buffer.indexOf(mark)
      if (at >= 0) {
        const before = this.#buffer.toString('utf8', 0, at)
        this.#buffer = this.#buffer.subarray(at + mark.length)
        return before
      }
      if (this.#buffer.length > limit || !(await this.#more())) return null
    }
  }

  /** The next bytes; `null` when they are only passed over. */
  async take(length: number, keeps: boolean): Promise<Uint8Array | null> {
    const parts: Buffer[] = []
    for (let left = length; left > 0; ) {
      if (this.#buffer.length === 0 && !(await this.#more())) throw new RangeError('the last record is cut off')
      const part = this.#buffer.subarray(0, left)
      if (keeps) parts.push(part)
      this.#buffer = this.#buffer.subarray(part.length)
      left -= part.length
    }
    return keeps ? Buffer.concat(parts) : null
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done) return false
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk])
    return true
  }
}
