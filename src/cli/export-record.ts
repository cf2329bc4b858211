import { command } from './command.ts'
import { withRecord } from './open-record.ts'
import { recordOption } from './options.ts'
import { progressOf } from './progress.ts'

/** Lines are written in stretches of this many characters: one call a line would cost more than the lines. */
const stretch = 65_536

export const exportRecord = command({
  name: 'export',
  summary: 'write the whole record as JSON lines',
  usage: ['[--record PATH] > FILE'],
  about: `Writes everything on record to standard output: sources with their texts, facts, names, utterances, decisions. \`reprise import\` makes a record of it again, in a file or in PostgreSQL, the same to the last id. The first line says which version it is, the last how many rows there are.

It is the record of one moment, whatever others write meanwhile.`,
  examples: [
    ['reprise export > record.jsonl', 'everything in one file'],
    ['reprise export | gzip > record.jsonl.gz', 'the same, packed'],
  ],
  options: { ...recordOption },
  run: ({ values }, world) => withRecord(values.record, world, async (record) => {
    const progress = progressOf('rows', null, world.errors, () => world.now().getTime())
    let waiting = ''
    let rows = 0
    for await (const line of record.export()) {
      waiting += `${line}\n`
      rows++
      if (waiting.length < stretch) continue
      await world.output.write(waiting)
      waiting = ''
      await progress.show(rows)
    }
    await world.output.write(waiting)
    await progress.end()
    return 0
  }),
})
