import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openCatalogue } from '#catalogue'
import { runCommandLine, type Output, type World } from '#cli'
import { createDesk, serveDesk } from '#desk'
import { addDocument } from '#intake'
import { read } from '#reading'
import { openStore } from '#store'

export interface Run {
  readonly status: number
  readonly output: string
  readonly errors: string
}

export interface RunOptions {
  /** What comes in on standard input. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly folder?: string
  /** Where Reprise is installed; this checkout when left out. */
  readonly home?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
  readonly columns?: number
  readonly stop?: AbortSignal
  /** Called with everything that is written, as it is written. */
  readonly onOutput?: (text: string) => void | Promise<void>
}

/** Runs one command line on the real parts; only the clock stands still and the streams are strings. */
export async function run(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const output: string[] = []
  const errors: string[] = []
  const status = await runCommandLine(words, worldFor(options, output, errors))
  return { status, output: output.join(''), errors: errors.join('') }
}

function worldFor({ input = '', folder, home = join(import.meta.dirname, '..', '..'), environment = {}, isTerminal = false, columns = 80, stop, onOutput }: RunOptions, output: string[], errors: string[]): World {
  const to = (written: string[], listener?: RunOptions['onOutput']): Output => ({
    isTerminal,
    columns,
    colour: isTerminal && !environment['NO_COLOR'],
    write: async (text) => {
      written.push(text)
      await listener?.(text)
    },
  })
  const now = (): Date => new Date('2026-07-01T12:00:00Z')
  const ownFolder = temporaryFolder()
  return {
    version: '9.9.9',
    environment,
    folder: folder ?? ownFolder,
    home,
    dataFolder: join(ownFolder, 'data'),
    input: typeof input === 'string' || input instanceof Uint8Array ? once(input) : input,
    output: to(output, onOutput),
    errors: to(errors),
    now,
    stop: stop ?? new AbortController().signal,
    read,
    reader: 'reprise 9.9.9',
    openRecord: (address) => openStore(address, { now: now().toISOString() }),
    openCatalogue,
    serveDesk: (store, catalogue, options) =>
      serveDesk(createDesk({
        store, catalogue, clock: now, timeZone: 'UTC',
        takeIn: (document) => addDocument(document, { store, catalogue, clock: now, read, reader: 'reprise 9.9.9' }),
      }), options),
  }
}

async function* once(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (bytes.length > 0) yield bytes
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-cli-'))
  folders.push(folder)
  return folder
}
