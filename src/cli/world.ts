import type { Catalogue, OpenCatalogue } from '#catalogue'
import type { Read, Store } from '#intake'

/** Where text goes. `write` waits until the reader keeps up, so that a long answer never piles up in memory. */
export interface Output {
  write(text: string): Promise<void>
  readonly isTerminal: boolean
  /** Columns of the terminal; 80 when it is none. */
  readonly columns: number
  /** Whether colours are wanted: a terminal, and NO_COLOR is not set. */
  readonly colour: boolean
}

/** A desk that is being served, or why it is not; the message is for the user. */
export type Served =
  | { readonly ok: true; readonly address: string; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly reason: string; readonly message: string }

export interface ServeOptions {
  readonly host: string
  /** The first to try: a busy one moves on to the next free one. */
  readonly port: number
}

/** Everything a command may touch, given by `main.ts`, so that a command runs the same in a test. */
export interface World {
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Relative paths on the command line start here. */
  readonly folder: string
  /** Where the package lies: `examples` is below it. */
  readonly home: string
  /** Where a record is kept when nobody names one, and the catalogue: the platform's folder for data. */
  readonly dataFolder: string
  readonly input: AsyncIterable<Uint8Array>
  readonly output: Output
  readonly errors: Output
  readonly now: () => Date
  /** Aborted at Ctrl-C or when the process is told to end; a command then finishes what it is at, and stops. */
  readonly stop: AbortSignal
  /** Reads one document. */
  readonly read: Read
  /** Name and version of the reader, kept with every source. */
  readonly reader: string
  /** `:memory:`, a file, or `postgres://…`. */
  readonly openRecord: (address: string) => Promise<Store>
  /** A catalogue file or folder. */
  readonly openCatalogue: (path: string) => OpenCatalogue
  readonly serveDesk: (record: Store, catalogue: Catalogue, options: ServeOptions) => Promise<Served>
}
