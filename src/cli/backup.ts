import { resolve } from 'node:path'
import { command } from './command.ts'
import { shownAddress, withRecord } from './open-record.ts'
import { recordOption } from './options.ts'
import { wrongUse } from './refusal.ts'

export const backup = command({
  name: 'backup',
  summary: 'copy the record into a new file while others work on it',
  usage: ['FILE [--record PATH]'],
  about: `Writes the record of this moment into a new file, which is itself a record: \`--record FILE\` opens it. Others may read and write meanwhile. The file is there whole or not at all; one of that name is never written over.`,
  examples: [['reprise backup reprise-2026-05-04.db', 'a copy to put away']],
  options: { ...recordOption },
  run: ({ values, operands }, world) => {
    const [name, ...more] = operands
    if (name === undefined || more.length > 0) throw wrongUse('reprise backup: into which file? Name one that is not there yet: `reprise backup reprise-2026-05-04.db`.')
    return withRecord(values.record, world, async (record, address) => {
      await record.backup(resolve(world.folder, name))
      const { sources, facts } = await record.size()
      await world.output.write(`${shownAddress(address)} is copied to ${name}: ${sources.toLocaleString('en')} sources, ${facts.toLocaleString('en')} facts.\n`)
      return 0
    })
  },
})
