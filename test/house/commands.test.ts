import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandHelp, commands, generalHelp, paperFor } from '#cli'
import { commandReference } from '../../scripts/command-reference.ts'

const paper = paperFor({ columns: 80, colour: false })

it('the reference of commands is what the commands say of themselves (npm run reference writes it)', () => {
  const written = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'reference', 'commands.md'), 'utf8')
  expect(written).toBe(commandReference(commands))
})

it('help lists every command with its summary', () => {
  const help = generalHelp(commands, paper)
  for (const { name, summary } of commands) expect(help).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 30)}`, 'mu'))
})

describe.each(commands.map((command) => [command.name, command] as const))('reprise %s --help', (name, command) => {
  const help = commandHelp(command, paper)

  it('names every option, fits 80 columns and has lines to try', () => {
    for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`)
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(command.examples.length).toBeGreaterThan(0)
    for (const [line] of command.examples) expect(line).toContain(`reprise ${name}`)
  })
})
