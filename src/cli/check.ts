import { command } from './command.ts'
import { writeJson } from './json.ts'
import { withRecord } from './open-record.ts'
import { jsonOption, recordOption } from './options.ts'
import { plain } from './paper.ts'
import { progressOf } from './progress.ts'

export const check = command({
  name: 'check',
  summary: 'compare every fact on record with its source',
  usage: ['[--json] [--record PATH]'],
  about: `Goes through the whole record: whether each text still has its hash, each passage stands where its fact says, word for word, and each reference leads somewhere. What is wrong is named; the exit status is then 1. Nothing is changed.`,
  examples: [['reprise check', 'is everything as it was kept?']],
  options: { ...jsonOption, ...recordOption },
  run: ({ values }, world) => withRecord(values.record, world, async (record) => {
    const { sources } = await record.size()
    const progress = progressOf('sources', sources, world.errors, () => world.now().getTime())
    const report = await record.check((done) => void progress.show(done))
    await progress.end()
    if (values.json) await writeJson(world.output, report)
    else {
      for (const { id, flaw } of report.flaws) await world.output.write(`${id}: ${plain(flaw)}\n`)
      const counted = `${report.sources.toLocaleString('en')} sources and ${report.facts.toLocaleString('en')} facts checked`
      await world.output.write(report.flaws.length === 0 ? `${counted}: all is as it was kept.\n` : `${counted}: ${report.flaws.length} flaws. A backup from before, or \`reprise reread --everything\`, may mend them.\n`)
    }
    return report.flaws.length === 0 ? 0 : 1
  }),
})
