import { createReadStream, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { CatalogueError } from '../catalogue-error.ts'
import type { SourceFile } from './source-file.ts'

/** Takes a file's bytes, unpacked, in chunks. A chunk is gone after the call. */
export interface TakeBytes {
  feed(chunk: Buffer): void
  end(): void
}

const chunkBytes = 512 * 1024

/**
 * Read a file of any size through `take`, a chunk at a time. Unpacking runs beside it on another thread.
 *
 * @param onBytes told after each chunk how many of the bytes on disk have been read
 * @throws {CatalogueError} when the file cannot be read to its end
 * @throws what `signal` was aborted with
 */
export async function feedFile(file: SourceFile, take: TakeBytes, onBytes: (read: number) => void, signal: AbortSignal): Promise<void> {
  try {
    if (file.packed) await feedPacked(file.path, take, onBytes, signal)
    else await feedPlain(file.path, take, onBytes, signal)
  } catch (error) {
    throw readable(error, file)
  }
  take.end()
}

/** One piece of memory serves for all chunks: new ones would pile up faster than they are cleared away. */
async function feedPlain(path: string, take: TakeBytes, onBytes: (read: number) => void, signal: AbortSignal): Promise<void> {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  const disk = await open(path)
  try {
    let read = 0
    for (;;) {
      const { bytesRead } = await disk.read(chunk, 0, chunkBytes)
      if (bytesRead === 0) return
      signal.throwIfAborted()
      take.feed(chunk.subarray(0, bytesRead))
      onBytes((read += bytesRead))
    }
  } finally {
    await disk.close()
  }
}

async function feedPacked(path: string, take: TakeBytes, onBytes: (read: number) => void, signal: AbortSignal): Promise<void> {
  const disk = createReadStream(path, { highWaterMark: chunkBytes })
  const stream = disk.pipe(createGunzip({ chunkSize: chunkBytes }))
  disk.on('error', (error) => stream.destroy(error))
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal.throwIfAborted()
      take.feed(chunk)
      onBytes(disk.bytesRead)
    }
  } finally {
    disk.destroy()
    stream.destroy()
  }
}

/** The same for a file that fits in memory, at once. */
export function feedSmallFile(file: SourceFile, take: TakeBytes): void {
  try {
    const bytes = readFileSync(file.path)
    take.feed(file.packed ? gunzipSync(bytes) : bytes)
  } catch (error) {
    throw readable(error, file)
  }
  take.end()
}

function readable(error: unknown, file: SourceFile): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return new CatalogueError(`${file.path} ends in the middle: its download was cut off. Download it again.`, { cause: error })
  if (code.startsWith('Z_')) return new CatalogueError(`${file.path} is damaged: it cannot be unpacked to its end. Download it again.`, { cause: error })
  if (/^E[A-Z]+$/u.test(code)) return new CatalogueError(`${file.path} cannot be read (${code}).`, { cause: error })
  return error
}
