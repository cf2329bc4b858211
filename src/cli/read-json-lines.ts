import { createReadStream } from 'node:fs'
import type { Catalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#intake'
import type { Clipping } from './clippings.ts'
import { linesFrom, type Line } from './json-lines.ts'
import type { World } from './world.ts'

/** What stands in the place of a reading for a line that cannot be read. */
export interface UnreadLine {
  /** The line's own id; `null` where none could be made out. */
  readonly id: string | null
  readonly error: { readonly code: string; readonly message: string }
}

/** No document comes near; a longer line is not held in memory. In bytes. */
const longestLine = 64 * 1024 * 1024

/**
 * Reads documents, one JSON object a line, and writes one reading a line in the same order, with an `UnreadLine` in the
 * place of a line that cannot be read. Takes the next line only when the last answer is on its way, so that memory stays
 * bounded by the longest line. Gives how many lines could not be read.
 */
export async function readJsonLines(clipping: Clipping, published: string | null, catalogue: Catalogue, world: World): Promise<number> {
  let failed = 0
  const stream = clipping.path === null ? world.input : createReadStream(clipping.path)
  for await (const line of linesFrom(stream, longestLine)) {
    if (world.stop.aborted) break
    const answer = answerTo(line, published, catalogue, world)
    if ('error' in answer) failed++
    await world.output.write(`${JSON.stringify(answer)}\n`)
  }
  return failed
}

function answerTo(line: Line, published: string | null, catalogue: Catalogue, { read }: World): ReturnType<typeof read> | UnreadLine {
  if ('tooLong' in line) return unread(null, 'too-large', `the line is longer than ${longestLine / 1024 / 1024} MB; no document comes near`)
  let input: unknown
  try {
    input = JSON.parse(line.text)
  } catch (error) {
    return unread(null, 'bad-json', `the line is no JSON: ${(error as Error).message}`)
  }
  const document = documentFromInput(input)
  if (isProblem(document)) return unread(idIn(input), document.code, document.message)
  try {
    return read(document.publishedAt === null ? { ...document, publishedAt: published } : document, catalogue)
  } catch (error) {
    return unread(document.id, 'reader-failed', `a mistake in Reprise itself: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function unread(id: string | null, code: string, message: string): UnreadLine {
  return { id, error: { code, message } }
}

function idIn(input: unknown): string | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
