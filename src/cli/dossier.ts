import { franchiseDossier, personDossier } from '#dossier'
import { command } from './command.ts'
import { franchisePage, personPage } from './dossier-page.ts'
import { writeJson } from './json.ts'
import { withCatalogue } from './open-catalogue.ts'
import { withRecord } from './open-record.ts'
import { catalogueOption, jsonOption, recordOption } from './options.ts'
import { paperFor } from './paper.ts'
import { cannot, wrongUse } from './refusal.ts'
import { settleName } from './settle-name.ts'

export const dossier = command({
  name: 'dossier',
  summary: 'everything on record about a franchise or a person',
  usage: ['NAME [--json] [--record PATH]'],
  about: `Prints where the next one stands and who says so, the family tree, everything said, who was seen together, and the credits. Numbers in brackets lead to the sources at the end.

NAME is a title, a franchise or a person, in any case and without accents. A name that fits several is not guessed: the choices are listed, and the id in front of each is a name too.`,
  examples: [
    ['reprise dossier "Saltwater Taffeta"', 'a franchise by one of its titles'],
    ['reprise dossier "odalys renwick"', 'a person'],
    ['reprise dossier "Saltwater Taffeta" --json', 'the same with every passage, its span and its hash'],
  ],
  options: { ...jsonOption, ...recordOption, ...catalogueOption },
  run: async ({ values, operands }, world) => {
    const name = operands.join(' ').trim()
    if (name === '') throw wrongUse('reprise dossier: whose? Name a title or a person: `reprise dossier "Saltwater Taffeta"`.')
    return withRecord(values.record, world, (record) => withCatalogue(values.catalogue, world, async (catalogue) => {
      const paper = paperFor(world.output)
      const { choice, others } = settleName(name, await record.named(name))
      if (others.length > 0) await world.errors.write(`reprise: "${name}" is also ${others.join(', ')}.\n`)
      const franchise = await franchiseDossier(record, catalogue, choice?.franchise ?? name)
      if (franchise !== null) {
        await (values.json ? writeJson(world.output, franchise) : world.output.write(franchisePage(franchise, paper)))
        return 0
      }
      const person = await personDossier(record, catalogue, choice?.person ?? name)
      if (person === null) throw cannot(`the record has nothing called "${name}". \`reprise search "${name}"\` looks for the words; \`reprise add\` takes documents in.`)
      await (values.json ? writeJson(world.output, person) : world.output.write(personPage(person, paper)))
      return 0
    }))
  },
})
