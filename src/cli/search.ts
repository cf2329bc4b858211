import { search as searchRecord, type Hit, type SearchResult } from '#dossier'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { withRecord } from './open-record.ts'
import { jsonOption, recordOption } from './options.ts'
import { paperFor, plain, wrap, type Paper } from './paper.ts'
import { wrongUse } from './refusal.ts'

export const search = command({
  name: 'search',
  summary: 'find words in quotations and sources',
  usage: ['WORDS [--json] [--limit NUMBER] [--record PATH]'],
  about: `Looks for people, franchises, quotations and sources that hold every one of the words; the beginning of a word is enough. Words in double quotation marks must stand together. Case, accents and punctuation do not count.`,
  examples: [
    ['reprise search zipper', 'who said something with "zipper"'],
    [`reprise search '"the dress" tomorrow'`, 'two words together, and a third anywhere'],
  ],
  options: {
    ...jsonOption,
    limit: { type: 'string', value: 'NUMBER', help: 'At most this many quotations, and this many sources (30).' },
    ...recordOption,
  },
  run: async ({ values, operands }, world) => {
    const query = operands.join(' ').trim()
    if (query === '') throw wrongUse('reprise search: for which words? `reprise search zipper`.')
    const limit = Number(values.limit ?? 30)
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw wrongUse(`reprise search: --limit wants a number from 1 to 1000, but got "${values.limit}".`)
    return withRecord(values.record, world, async (record) => {
      const all = await searchRecord(record, query)
      const found: SearchResult = { ...all, quotations: all.quotations.slice(0, limit), sources: all.sources.slice(0, limit) }
      await (values.json ? writeJson(world.output, found) : world.output.write(resultPage(found, paperFor(world.output))))
      return isEmpty(found) ? 1 : 0
    })
  },
})

function isEmpty({ franchises, people, quotations, sources }: SearchResult): boolean {
  return franchises.length + people.length + quotations.length + sources.length === 0
}

function resultPage(found: SearchResult, paper: Paper): string {
  if (isEmpty(found)) return wrap(`Nothing on record has all of: ${found.query}. Fewer or shorter words find more.`, paper.width) + '\n'
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Franchises', found.franchises.map(({ name, facts }) => wrap(`${name} (${facts} facts)`, paper.width, '  ', '      '))],
    ['People', found.people.map(({ name }) => wrap(name, paper.width, '  ', '      '))],
    ['Quotations', found.quotations.map((hit) => hitLines(hit, paper))],
    ['Sources', found.sources.map((hit) => hitLines(hit, paper))],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${paper.ink('heading', heading.toUpperCase())}\n${lines.join('\n')}`)
    .join('\n\n') + '\n'
}

function hitLines({ source, fact, excerpt }: Hit, paper: Paper): string {
  const head = [
    fact?.body.speaker.name, source.publisher ?? (source.kind === 'post' ? 'a post' : 'outlet unknown'),
    source.publishedAt?.slice(0, 10) ?? 'no date', source.title && `“${plain(source.title)}”`,
  ].filter(Boolean).join(' · ')
  // Matches stand in brackets, so that they show without colour too.
  const words = excerpt.map(({ words, isMatch }) => isMatch ? `[${words}]` : words).join('')
  return `${wrap(head, paper.width, '  ', '      ')}\n${paper.ink('words', wrap(words, paper.width, '    │ '))}`
}
