import type { World } from './world.ts'

/** One option, as `--help` shows it and as `parseArgs` of `node:util` reads it. */
export type Option =
  | { readonly type: 'boolean'; readonly short?: string; readonly help: string }
  | {
    readonly type: 'string'
    readonly short?: string
    /** The word that stands for the value in help: PATH, DATE. */
    readonly value: string
    readonly help: string
    /** May be given several times. */
    readonly multiple?: true
  }

export type Options = Readonly<Record<string, Option>>

/** What a command line gave: `false` for a flag that was not given, `undefined` for a value, an empty list for several. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]: Given[Name] extends { readonly type: 'boolean' } ? boolean
    : Given[Name] extends { readonly multiple: true } ? readonly string[]
    : string | undefined
}

export interface CommandOf<Given extends Options> {
  /** What is typed after `reprise`. */
  readonly name: string
  /** Half a line for the list of commands, without a full stop. */
  readonly summary: string
  /** What may follow the name, one form a line: `FILE… [--json]`. At least one. */
  readonly usage: readonly string[]
  /** What it does and what comes out, for somebody who never used it. Paragraphs are parted by a blank line. */
  readonly about: string
  /** Command lines to try, each with what it shows. */
  readonly examples: readonly (readonly [line: string, shows: string])[]
  readonly options: Given
  /**
   * Does the work and gives the exit status: 0, or 1 when something asked for could not be read or found.
   * @throws {Refusal} with one clear line for everything that ends the command early.
   */
  readonly run: (given: { readonly values: Values<Given>; readonly operands: readonly string[] }, world: World) => Promise<number>
}

/** A command whose options are no longer known by type; `command` makes one. */
export type Command = CommandOf<Options>

/** Ties the values that `run` gets to the options that the command declares. */
export function command<const Given extends Options>(definition: CommandOf<Given>): Command {
  // The parser builds the values from the same `options`, so the wider type is never seen by `run`.
  return definition as unknown as Command
}
