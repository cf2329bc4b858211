import { reviewList, rule, spellRuling, takeBack, type Doubted, type ReviewItem, type ReviewList, type Ruled, type Ruling } from '#review'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { withCatalogue } from './open-catalogue.ts'
import { withRecord } from './open-record.ts'
import { catalogueOption, jsonOption, recordOption } from './options.ts'
import { paperFor, wrap, type Paper } from './paper.ts'
import { cannot, wrongUse } from './refusal.ts'

export const review = command({
  name: 'review',
  summary: 'rule on what is in doubt, and take it back',
  usage: [
    '[--json]', 'accept|reject|part FACT', 'join FACT OTHER', 'correct FACT JSON', 'merge|distinct person|title ID OTHER', 'split person|title ID NOTE FACT...', 'settle person|title ID CATALOGUE-ID', 'undo NUMBER',
  ],
  about: `Without more it lists what waits for a ruling: names that fit several of the catalogue, two on record under one name, words without a speaker; and what was ruled last.

A ruling holds through every later reading, goes along with an export, and can be taken back. Ids stand in every list and page, and in --json.

  accept, reject  a fact is right, or is none
  correct         parts of a fact, as JSON: {"character": "Edith Vance"}
  join, part      a quotation is of the same saying as another, or stands alone
  merge           two people or titles are one: ID goes into OTHER
  distinct        two of one name are two, and no longer in doubt
  split           some facts speak of another one of that name
  settle          a name is this one of the catalogue`,
  examples: [
    ['reprise review', 'what waits'],
    ['reprise review merge person mara-brandt-1a2b mara-quill-5e6f', 'two are one'],
    ['reprise review undo 3', 'take decision 3 back'],
  ],
  options: {
    by: { type: 'string', value: 'NAME', help: 'Who rules; your user name when not given.' },
    why: { type: 'string', value: 'WORDS', help: 'Why, for those who come after.' },
    ...jsonOption, ...recordOption, ...catalogueOption,
  },
  run: async ({ values, operands }, world) => {
    const signature = { by: values.by ?? world.environment['USER'] ?? 'somebody', at: world.now().toISOString(), why: values.why ?? null }
    const asked = operands.length === 0 ? null : rulingIn(operands)
    return withCatalogue(values.catalogue, world, (catalogue) => withRecord(values.record, world, async (record) => {
      if (asked === null) {
        const list = await reviewList(record, catalogue)
        await (values.json ? writeJson(world.output, list) : world.output.write(reviewPage(list, paperFor(world.output))))
        return 0
      }
      const named = asked.kind === 'settle' ? { ...asked, name: (asked.of === 'person' ? catalogue.person(asked.catalogueId) : catalogue.title(asked.catalogueId))?.name ?? asked.from } : asked
      const ruled: Ruled = named.kind === 'undo' ? await takeBack(record, named.number, signature) : await rule(record, named, signature)
      if (!ruled.ok) throw cannot(ruled.message)
      const { number, ruling } = ruled.decision
      await (values.json ? writeJson(world.output, ruled.decision) : world.output.write(`${named.kind === 'undo' ? 'Taken back' : 'Decision'} ${number}: ${spellRuling(ruling)}.\n`))
      return 0
    }))
  },
})

/** @throws {Refusal} (status 2) for words that are no ruling */
function rulingIn([kind = '', ...rest]: readonly string[]): Ruling | { readonly kind: 'undo'; readonly number: number } {
  const [first = '', second = '', third = '', ...more] = rest
  const wrong = () => wrongUse(`reprise review: "${[kind, ...rest].join(' ')}" is no ruling. \`reprise review --help\` shows how each is written.`)
  const of = first === 'person' || first === 'title' ? first : null
  switch (kind) {
    case 'undo':
      if (!/^\d{1,9}$/u.test(first) || second !== '') throw wrong()
      return { kind, number: Number(first) }
    case 'accept': case 'reject': case 'part':
      if (first === '' || second !== '') throw wrong()
      return { kind, fact: first }
    case 'join':
      if (second === '' || third !== '') throw wrong()
      return { kind, fact: first, with: second }
    case 'correct': {
      const correction = jsonIn(second)
      if (correction === null || third !== '') throw wrong()
      return { kind, fact: first, correction }
    }
    case 'merge': case 'distinct':
      if (of === null || third === '' || more.length > 0) throw wrong()
      return { kind, of, from: second, into: third }
    case 'settle':
      if (of === null || third === '' || more.length > 0) throw wrong()
      return { kind, of, from: second, catalogueId: third, name: second }
    case 'split':
      if (of === null || more.length === 0) throw wrong()
      return { kind, of, from: second, note: third, facts: more }
    default:
      throw wrong()
  }
}

function jsonIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function reviewPage({ items, decisions, sources }: ReviewList, paper: Paper): string {
  const outlet = (source: string) => sources[source]?.publisher ?? sources[source]?.title ?? source
  const told = ({ told: facts }: Doubted) => facts.map((fact) => wrap(`“${fact.passages.map((passage) => passage.words.replaceAll(/\s+/gu, ' ')).join(' … ')}” (${outlet(fact.source)})`, paper.width, '    ', '    '))
  const lines = (item: ReviewItem): string => {
    if (item.kind === 'no speaker') {
      return [
        paper.ink('heading', wrap(`Who says this? ${item.fact.id}`, paper.width)),
        wrap(`“${item.fact.body.words}” (${outlet(item.fact.source)})`, paper.width, '    ', '    '),
        wrap(`accept: nobody is named · reject: nobody's words · correct ${item.fact.id} '{"speaker": {"name": "…", "person": "ID", "mention": null}}'`, paper.width, '  ', '    '),
      ].join('\n')
    }
    if (item.kind === 'namesakes') {
      return [
        paper.ink('heading', wrap(`One ${item.of} or ${item.doubted.length}? ${item.doubted[0]?.name ?? ''}`, paper.width)),
        ...item.doubted.flatMap((one) => [`  ${one.id} (${one.facts} facts)`, ...told(one)]),
        wrap(`merge ${item.of} ${item.doubted.at(-1)?.id} ${item.doubted[0]?.id} · distinct ${item.of} ${item.doubted.at(-1)?.id} ${item.doubted[0]?.id}`, paper.width, '  ', '    '),
      ].join('\n')
    }
    return [
      paper.ink('heading', wrap(`Which ${item.of}? ${item.doubted.name}`, paper.width)),
      `  ${item.doubted.id} (${item.doubted.facts} facts)`, ...told(item.doubted),
      ...item.candidates.map((one) => `  settle ${item.of} ${item.doubted.id} ${one.catalogueId}   ${one.name}${one.what === '' ? '' : ` (${one.what})`}`),
    ].join('\n')
  }
  const log = decisions.map(({ number, ruling, by, at, undone }) => wrap(`${number}  ${spellRuling(ruling)} · ${by}, ${at.slice(0, 10)}${undone ? ` · taken back by ${undone.by}` : ''}`, paper.width, '  ', '      '))
  return `${[
    items.length === 0 ? 'Nothing waits for a ruling.' : `${items.length} ${items.length === 1 ? 'thing waits' : 'things wait'} for a ruling.`,
    ...items.map(lines),
    ...(log.length === 0 ? [] : [`${paper.ink('heading', 'RULED LAST')}\n${log.join('\n')}`]),
  ].join('\n\n')}\n`
}
