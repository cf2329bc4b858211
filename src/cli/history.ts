import { sharedHistory, shortestChain, type Chain, type CataloguePerson, type OpenCatalogue, type SharedTitle } from '#catalogue'
import { withCatalogueFile } from './catalogue.ts'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { catalogueOption, jsonOption } from './options.ts'
import { cannot, wrongUse } from './refusal.ts'

export const history = command({
  name: 'history',
  summary: 'which titles people share, and by what chain they meet',
  usage: ['NAME NAME… [--json] [--catalogue PATH]'],
  about: `Lists every title of the catalogue in which all of the people have a credit, first first, with what each did in it. Two who never met on screen get the shortest chain of shared credits between them. Of several people with one name the best known is taken, and that is said; an id stands for one alone.`,
  examples: [['reprise history "Mira Sorvino" "Lisa Kudrow"', 'the films they share']],
  options: { ...jsonOption, ...catalogueOption },
  run: async ({ values, operands }, world) => {
    if (operands.length < 2) throw wrongUse('reprise history: between whom? Two names or more, each in quotation marks: `reprise history "Mira Sorvino" "Lisa Kudrow"`.')
    return withCatalogueFile({ values, operands }, world, async (open) => {
      const chosen = operands.map((name) => personNamed(open, name))
      const people = chosen.map(({ person }) => person)
      const shared = sharedHistory(open, people.map(({ id }) => id))
      const chain = shared.length === 0 && people.length === 2 ? shortestChain(open, people[0]!.id, people[1]!.id) : null
      await (values.json ? writeJson(world.output, { people, shared, chain }) : world.output.write(historyPage(chosen, shared, chain)))
      return shared.length > 0 || chain?.found === true ? 0 : 1
    })
  },
})

interface Chosen {
  readonly person: CataloguePerson
  /** How many others have the name. */
  readonly namesakes: number
}

function personNamed(open: OpenCatalogue, name: string): Chosen {
  const byId = open.person(name)
  if (byId !== undefined) return { person: byId, namesakes: 0 }
  const [person, ...others] = open.peopleNamed(name)
  if (person === undefined) throw cannot(`The catalogue has nobody called "${name}". \`reprise catalogue search "${name}"\` looks for part of a name.`)
  return { person, namesakes: others.length }
}

function historyPage(chosen: readonly Chosen[], shared: readonly SharedTitle[], chain: Chain | null): string {
  const doubts = chosen.filter(({ namesakes }) => namesakes > 0).map(({ person, namesakes }) => `${person.name} is taken as ${person.id}; ${namesakes} more ${namesakes === 1 ? 'has' : 'have'} the name.`)
  const lines = shared.flatMap(({ title, credits, episodes }) => [
    `${title.year ?? 'no year'}  ${title.name} (${title.kind})${episodes > 0 ? `, ${episodes} episodes together` : ''}`,
    ...credits.map((own, index) => `      ${chosen[index]!.person.name}: ${own.map(({ job, characters }) => (characters.length > 0 ? `${job}, as ${characters.join(' and ')}` : job)).join('; ')}`),
  ])
  return [...doubts, ...(lines.length > 0 ? lines : chainLines(chosen, chain))].join('\n') + '\n'
}

function chainLines(chosen: readonly Chosen[], chain: Chain | null): string[] {
  const names = chosen.map(({ person }) => person.name).join(' and ')
  if (chain === null) return [`${names} share no title in the catalogue.`]
  if (!chain.found) return [`${names} share no title, and no chain of shared credits ${chain.all ? 'joins them' : 'was found'}: ${chain.looked.toLocaleString('en')} people were looked at.`]
  return [`${names} share no title. The shortest chain:`, ...chain.links.map(({ title, person }, index) => `  ${index === 0 ? chain.from.name : chain.links[index - 1]!.person.name} and ${person.name} in ${title.name} (${title.year ?? 'no year'})`)]
}
