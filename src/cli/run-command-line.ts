import { CatalogueError } from '#catalogue'
import { StoreError } from '#intake'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import { nearest } from './nearest.ts'
import { paperFor } from './paper.ts'
import { Refusal, wrongUse } from './refusal.ts'
import type { World } from './world.ts'

/**
 * Runs one command line, the words after `reprise`, and gives the exit status: 0; 1 when a document could not be read
 * or something was not found; 2 for wrong use; 130 when Ctrl-C cut work short. Never throws.
 */
export async function runCommandLine(words: readonly string[], world: World): Promise<number> {
  try {
    return await dispatch(words, world)
  } catch (error) {
    return await explain(error, world)
  }
}

async function dispatch(words: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = words
  const paper = paperFor(world.output)
  if (name === '--version' || name === '-V') {
    await world.output.write(`reprise ${world.version}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await world.output.write(generalHelp(commands, paper))
    // Nothing asked is no mistake to somebody at a terminal, but a script that gives no command has one.
    return name === undefined && !world.output.isTerminal ? 2 : 0
  }
  if (name === 'help') return dispatch([...rest.slice(0, 1), '--help'], world)

  const command = commandNamed(name)
  const { values, operands } = parseArguments(command, rest)
  if (values['help'] === true) {
    await world.output.write(commandHelp(command, paper))
    return 0
  }
  return await command.run({ values: values as never, operands }, world)
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name)
  if (command !== undefined) return command
  if (name.startsWith('-')) throw wrongUse(`reprise: the command comes before its options, but the first word is ${name}. \`reprise --help\` lists the commands.`)
  const meant = nearest(name, commands.map((each) => each.name))
  throw wrongUse(`reprise: there is no command "${name}". ${meant === null ? '`reprise --help` lists them all.' : `Did you mean \`reprise ${meant}\`?`}`)
}

async function explain(error: unknown, world: World): Promise<number> {
  // Whoever read our answer has gone (`reprise read … | head`): nothing is left to say, and nobody to say it to.
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE') return 0
  if (world.stop.aborted) return 130
  // Their messages are written for whoever sits at the command line.
  if (error instanceof Refusal || error instanceof StoreError || error instanceof CatalogueError) {
    await world.errors.write(`${error.message.startsWith('reprise') ? '' : 'reprise: '}${error.message}\n`)
    return error instanceof Refusal ? error.status : 1
  }
  const details = error instanceof Error ? error.stack ?? error.message : String(error)
  await world.errors.write(`reprise: a mistake in Reprise itself ended the command; what was kept before is safe. Please report this:\n${details}\n`)
  return 1
}
