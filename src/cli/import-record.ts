import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { command } from './command.ts'
import { shownAddress, withRecord } from './open-record.ts'
import { recordOption } from './options.ts'
import { progressOf } from './progress.ts'
import { cannot, wrongUse } from './refusal.ts'
import type { World } from './world.ts'

export const importRecord = command({
  name: 'import',
  summary: 'make a record of an export',
  usage: ['FILE|- [--record PATH]'],
  about: `Fills an empty record with what \`reprise export\` wrote, from whichever kind of record it came. All of it or nothing: a file that is broken off, or a record that holds something already, changes nothing.`,
  examples: [
    ['reprise import record.jsonl --record copy.db', 'into a new file'],
    ['reprise export | reprise import - --record postgres://desk@localhost/reprise', 'from a file into PostgreSQL'],
  ],
  options: { ...recordOption },
  run: ({ values, operands }, world) => {
    const [name, ...more] = operands
    if (name === undefined || more.length > 0) throw wrongUse('reprise import: which export? Name one file, or `-` for standard input.')
    return withRecord(values.record, world, async (record, address) => {
      const progress = progressOf('rows', null, world.errors, () => world.now().getTime())
      const { rows } = await record.import(watched(name === '-' ? linesOf(world.input) : linesOfFile(name, world), (done) => progress.show(done)))
      await progress.end()
      await world.output.write(`${rows.toLocaleString('en')} rows taken in. The record is ${shownAddress(address)}\n`)
      return 0
    })
  },
})

async function* watched(lines: AsyncIterable<string>, show: (done: number) => Promise<void>): AsyncGenerator<string> {
  let done = 0
  for await (const line of lines) {
    yield line
    if (++done % 1000 === 0) await show(done)
  }
}

async function* linesOfFile(name: string, world: World): AsyncGenerator<string> {
  const file = await open(resolve(world.folder, name)).catch((error: unknown) => {
    throw cannot(`${name} cannot be opened. Name a file that \`reprise export\` wrote.`, error)
  })
  try {
    for await (const line of file.readLines()) if (line !== '') yield line
  } finally {
    await file.close()
  }
}

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield line
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
