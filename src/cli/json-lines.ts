/** A line of a stream, or the fact that it was too long to hold. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/**
 * The lines of a stream of UTF-8, without their ends, as they come; blank ones are left out. Holds one line at most, and
 * of one longer than `longest` bytes nothing.
 */
export async function* linesFrom(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let length = 0
  let isTooLong = false
  const finish = (): Line | null => {
    const line: Line = isTooLong ? { tooLong: true } : { text: new TextDecoder().decode(Buffer.concat(pieces, length)) }
    pieces = []
    length = 0
    isTooLong = false
    return 'text' in line && line.text.trim() === '' ? null : line
  }
  for await (const chunk of stream) {
    let start = 0
    while (start < chunk.length) {
      const newline = chunk.indexOf(10, start)
      const end = newline === -1 ? chunk.length : newline
      if (!isTooLong && end > start) {
        length += end - start
        if (length > longest) {
          isTooLong = true
          pieces = []
          length = 0
        } else pieces.push(chunk.subarray(start, end))
      }
      if (newline === -1) break
      const line = finish()
      if (line !== null) yield line
      start = newline + 1
    }
  }
  const line = finish()
  if (line !== null) yield line
}
