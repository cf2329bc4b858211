import { rereadSources, type RereadOutcome } from '#intake'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { withCatalogue } from './open-catalogue.ts'
import { withRecord } from './open-record.ts'
import { catalogueOption, jsonOption, recordOption } from './options.ts'
import { plain } from './paper.ts'
import { progressOf } from './progress.ts'
import { endStatus } from './refusal.ts'

export const reread = command({
  name: 'reread',
  summary: 'read what is on record again, with a newer reader or catalogue',
  usage: ['[--everything] [--catalogue PATH] [--json] [--record PATH]'],
  about: `Reads the kept texts again and puts what is found in the place of what was found before. Facts that are found again keep their ids, and every decision on them holds. What is no longer found leaves every answer.

Only sources that another version of the reader has read are read again; --everything takes all, after a new catalogue for example. Each source is changed whole or not at all, so a run that was stopped can be started again.`,
  examples: [
    ['reprise reread', 'after an update of Reprise'],
    ['reprise reread --everything --catalogue imdb.catalogue', 'to link the names on record with a new catalogue'],
  ],
  options: {
    everything: { type: 'boolean', help: 'Also sources that this version of the reader has read.' },
    ...catalogueOption, ...jsonOption, ...recordOption,
  },
  run: ({ values }, world) => withCatalogue(values.catalogue, world, (catalogue) => withRecord(values.record, world, async (record) => {
    const { sources } = await record.size()
    const progress = progressOf('sources', sources, world.errors, () => world.now().getTime())
    const failed: { readonly source: string; readonly message: string }[] = []
    const onOutcome = ({ source, error }: RereadOutcome, { sources: done }: { readonly sources: number }): void => {
      if (error !== null) failed.push({ source: source.id, message: error.message })
      void progress.show(done)
    }
    const changes = await rereadSources({ store: record, catalogue, clock: world.now, read: world.read, reader: world.reader }, { everything: values.everything, onOutcome })
    await progress.end()
    for (const { source, message } of failed) await world.errors.write(`reprise: ${source} could not be read again: ${plain(message)}\n`)
    if (values.json) await writeJson(world.output, { ...changes, failures: failed })
    else await world.output.write(changes.sources === 0
      ? `Nothing to do: this version of the reader has read all ${sources} sources. \`--everything\` reads them again.\n`
      : `${changes.sources} of ${sources} sources read again: ${changes.unchanged} facts as they were, ${changes.changed} said better, ${changes.added} new, ${changes.withdrawn} no longer found.\n`)
    return endStatus(failed.length, world)
  })),
})
