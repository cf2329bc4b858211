import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib'
import { pipeline, Readable } from 'node:stream'
import type { Document } from '#text'
import type { FileHint } from './documents-from.ts'
import type { DocumentsOrProblem, Problem } from './problem.ts'
import { warcRecords, type WarcRecord } from './warc-records.ts'

/** How the body of one record is read: `documentsFrom`, less archives within archives. */
export type ReadBody = (bytes: Uint8Array, hint: FileHint) => Promise<DocumentsOrProblem>

/** A page larger than this is left out, in bytes. */
const maxBody = 20_000_000
/** What a browser would show as text: pages, plain text, feeds. */
const readableTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown|application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)(?:;|$)/iu

/** Whether bytes begin a web archive, packed or not. */
export function isWarc(bytes: Uint8Array): boolean {
  return startsWithWarc(bytes) || (isGzip(bytes) && startsWithWarc(firstOf(bytes)))
}

/**
 * The documents in a web archive (WARC 1.0 or 1.1, packed record by record with gzip or not), in its order: the pages,
 * texts and feeds that were answered with status 200. Each carries the address that it was fetched from.
 * What held no document is counted by its reason, in notices at the end.
 *
 * Reads as it goes: memory holds one record, so archives may be larger than memory.
 *
 * @param maxUnpacked where to stop, in bytes: a small file may unpack to a very large one
 */
export async function* warcDocuments(chunks: AsyncIterable<Uint8Array>, read: ReadBody, maxUnpacked = Number.POSITIVE_INFINITY): AsyncGenerator<Document | Problem> {
  const leftOut = new Map<Problem['code'], { count: number; first: string }>()
  let bodies = 0
  const note = ({ code, message }: Problem, record: WarcRecord) => {
    const noted = leftOut.get(code)
    if (noted) noted.count++
    else leftOut.set(code, { count: 1, first: `${record.headers.get('warc-target-uri') ?? 'a record'}: ${message}` })
  }
  try {
    for await (const record of warcRecords(bounded(await unpacked(chunks), maxUnpacked), maxBody)) {
      const body = bodyOf(record)
      if (body === null) continue
      bodies++
      if ('code' in body) note(body, record)
      else {
        const result = await read(body.bytes, { mediaType: body.mediaType, url: record.headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null })
        if ('problem' in result) note(result.problem, record)
        else yield* result.documents
      }
    }
  } catch (error) {
    yield { code: 'bad-archive', message: `the archive breaks off or is damaged (${error instanceof Error ? error.message.slice(0, 120) : 'unknown reason'}); only pages before that place were read` }
  }
  for (const [code, { count, first }] of leftOut) yield { code, message: `${count} of ${bodies} pages in the archive ${count === 1 ? 'was' : 'were'} left out, the first for this reason: ${first}` }
}

async function unpacked(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = chunks[Symbol.asyncIterator]()
  let first = Buffer.alloc(0)
  while (first.length < 2) {
    const next = await iterator.next()
    if (next.done) break
    first = Buffer.concat([first, next.value])
  }
  const all = (async function* () {
    yield first
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  })()
  if (!isGzip(first)) return all
  const gunzip = createGunzip()
  // A damaged archive ends the reading of what it unpacks to, where the error is told.
  pipeline(Readable.from(all), gunzip, () => {})
  return gunzip
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > most) throw new RangeError(`it unpacks to more than ${most / 1_000_000} MB`)
    yield chunk
  }
}

/** What a record answers with, unpacked; `null` when it is no page, text or feed that was found. */
function bodyOf(record: WarcRecord): { readonly bytes: Uint8Array; readonly mediaType: string } | Problem | null {
  const type = record.headers.get('warc-type')
  const contentType = record.headers.get('content-type') ?? ''
  if (type === 'conversion' || type === 'resource') return readableTypes.test(contentType) ? (record.body ? { bytes: record.body, mediaType: contentType } : tooLarge) : null
  if (type !== 'response' || !/^application\/http/iu.test(contentType)) return null
  if (record.body === null) return tooLarge
  const raw = Buffer.from(record.body.buffer, record.body.byteOffset, record.body.byteLength)
  const end = raw.indexOf('\r\n\r\n')
  if (end < 0 || end > 100_000) return null
  const [status = '', ...lines] = raw.toString('latin1', 0, end).split('\r\n')
  if (!/^HTTP\/\S+ 200\b/u.test(status)) return null
  const headers = new Map(lines.map((line) => [line.slice(0, Math.max(line.indexOf(':'), 0)).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const))
  const mediaType = headers.get('content-type') ?? ''
  if (!readableTypes.test(mediaType)) return null
  const sent = raw.subarray(end + 4)
  try {
    const whole = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent
    return { bytes: inflated(whole, headers.get('content-encoding')?.toLowerCase() ?? ''), mediaType }
  } catch (error) {
    return { code: 'bad-archive', message: `its body is damaged (${error instanceof Error ? error.message.slice(0, 120) : 'unknown reason'})` }
  }
}

const tooLarge: Problem = { code: 'too-large', message: `it has more than ${maxBody / 1_000_000} MB` }

/** Chunked transfer coding undone. Some archives store the body without it, whatever the header says. */
function joinChunks(sent: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < sent.length) {
    const end = sent.indexOf('\r\n', at)
    const size = /^([0-9a-f]{1,8})(?:;.*)?$/iu.exec(sent.toString('latin1', at, Math.min(end < 0 ? at : end, at + 200)).trim())?.[1]
    if (size === undefined) return parts.length === 0 ? sent : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(sent.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

function inflated(body: Buffer, coding: string): Uint8Array {
  const options = { maxOutputLength: maxBody }
  if (/gzip/u.test(coding)) return isGzip(body) ? gunzipSync(body, options) : body
  if (coding === 'deflate') return inflateSync(body, options)
  return coding === 'br' ? brotliDecompressSync(body, options) : body
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function startsWithWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 7)).toString('latin1') === 'WARC/1.'
}

/** The first bytes of what is packed; empty when it cannot be unpacked. */
function firstOf(bytes: Uint8Array): Uint8Array {
  try {
    // The beginning of a packed file is no whole one: what it gives up to there is enough.
    return gunzipSync(bytes.subarray(0, 4096), { finishFlush: 2, maxOutputLength: 5_000_000 })
  } catch {
    return new Uint8Array()
  }
}
