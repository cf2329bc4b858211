import { parseArgs } from 'node:util'
import type { Command, Options } from './command.ts'
import { nearest } from './nearest.ts'
import { wrongUse } from './refusal.ts'

export interface Arguments {
  readonly values: Readonly<Record<string, boolean | string | readonly string[] | undefined>>
  readonly operands: readonly string[]
}

/** Every command takes this one. */
const help: Options = { help: { type: 'boolean', short: 'h', help: 'Show how the command is used.' } }

/**
 * The options and operands of one command, from the words after its name. `-` is an operand; after `--` everything is.
 *
 * @throws {Refusal} for an option that the command does not have, or one whose value is missing.
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const options: Options = { ...command.options, ...help }
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const values: Record<string, boolean | string | readonly string[] | undefined> = {}
  for (const [name, option] of Object.entries(options)) {
    if (option.type === 'boolean') values[name] = false
    else if (option.multiple) values[name] = []
  }

  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) throw wrongUse(unknownOption(command, options, token.rawName))
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw wrongUse(`reprise ${command.name}: ${token.rawName} takes no value, but got "${token.value}".`)
      values[token.name] = true
      continue
    }
    const { value } = token
    // `--port --host x`: what follows is the next option, not the value.
    if (value === undefined || (!token.inlineValue && /^-./u.test(value))) {
      throw wrongUse(`reprise ${command.name}: ${token.rawName} needs a ${option.value} after it.`)
    }
    values[token.name] = option.multiple ? [...(values[token.name] as readonly string[]), value] : value
  }
  return { values, operands }
}

function unknownOption(command: Command, options: Options, given: string): string {
  const meant = nearest(given.replace(/^-+/u, ''), Object.keys(options))
  const advice = meant === null ? `\`reprise ${command.name} --help\` lists its options.` : `Did you mean --${meant}?`
  return `reprise ${command.name}: there is no option ${given}. ${advice}`
}
