import { trailsOfPerson, type Names, type PersonTrails, type Telling, type UtteranceTrail, type VariantKind } from '#dossier'
import type { Store } from '#intake'
import { command } from './command.ts'
import { citations, type Citations } from './citations.ts'
import { writeJson } from './json.ts'
import { withRecord } from './open-record.ts'
import { jsonOption, recordOption } from './options.ts'
import { paperFor, wrap, type Paper } from './paper.ts'
import { cannot, wrongUse } from './refusal.ts'
import { settleName } from './settle-name.ts'
import { spellPeriod } from './spell-when.ts'
import { spokenWords } from './spoken-words.ts'

export const quotes = command({
  name: 'quotes',
  summary: 'what a person said, and what each outlet made of it',
  usage: ['PERSON [--about FRANCHISE] [--json] [--record PATH]'],
  about: `Lists everything a person has said, newest first: the outlet first told, or the earliest source, and below it each source that repeats the words, with what it left out [-like this-] and put in {+like this+}.

Words that are older than the first story on record that carries them are marked with both years.`,
  examples: [
    ['reprise quotes "Odalys Renwick"', 'all of it'],
    ['reprise quotes "Odalys Renwick" --about "Saltwater Taffeta"', 'only what was said of one franchise'],
  ],
  options: {
    about: { type: 'string', value: 'FRANCHISE', help: 'Only quotations filed under this franchise.' },
    ...jsonOption, ...recordOption,
  },
  run: async ({ values, operands }, world) => {
    const name = operands.join(' ').trim()
    if (name === '') throw wrongUse('reprise quotes: whose? `reprise quotes "Odalys Renwick"`.')
    return withRecord(values.record, world, async (record) => {
      const found = await trailsOfPerson(record, await personOf(name, record), values.about === undefined ? null : await franchiseOf(values.about, record))
      if (found === null) throw cannot(`the record has nobody called "${name}". \`reprise search "${name}"\` looks for the words.`)
      await (values.json ? writeJson(world.output, found) : world.output.write(trailsPage(found, values.about ?? null, paperFor(world.output))))
      return found.trails.length > 0 ? 0 : 1
    })
  },
})

async function personOf(name: string, record: Store): Promise<string> {
  const { people } = await record.named(name)
  return settleName(name, { franchises: [], people }).choice?.person ?? name
}

async function franchiseOf(name: string, record: Store): Promise<string> {
  const { franchises } = await record.named(name)
  const id = settleName(name, { franchises, people: [] }).choice?.franchise ?? (await record.franchise(name))?.id
  if (id === undefined) throw cannot(`the record has no franchise called "${name}". \`reprise search "${name}"\` looks for the words.`)
  return id
}

function trailsPage({ person, trails }: PersonTrails, about: string | null, paper: Paper): string {
  if (trails.length === 0) return wrap(`No words of ${person.name}${about === null ? '' : ` on ${about}`} are on record yet. \`reprise add\` takes in an interview or a post.`, paper.width) + '\n'
  const names: Names = {
    people: Object.assign({}, ...trails.map((trail) => trail.names.people)),
    titles: Object.assign({}, ...trails.map((trail) => trail.names.titles)),
    sources: Object.assign({}, ...trails.map((trail) => trail.names.sources)),
  }
  const cited = citations(names)
  return `${[
    paper.ink('heading', wrap(person.name, paper.width)),
    ...trails.map((trail) => trailLines(trail, cited, paper)),
    `${paper.ink('heading', 'SOURCES')}\n${cited.list().map((line) => wrap(line, paper.width, '  ', '      ')).join('\n')}`,
  ].join('\n\n')}\n`
}

function trailLines({ utterance, period, isRetold, names }: UtteranceTrail, cited: Citations, paper: Paper): string {
  const [origin, ...others] = utterance.quotations
  const { fact } = origin!
  const { kind, saidTo, saidIn } = fact.body
  const repeated = names.sources[fact.source]?.publishedAt?.slice(0, 4)
  const head = [
    spellPeriod(period), saidTo && `to ${saidTo}`, saidIn && `in: ${saidIn}`,
    isRetold && repeated !== undefined && `said in ${period.to!.slice(0, 4)}, repeated ${repeated}`,
  ].filter(Boolean).join(' · ')
  return [
    wrap(`${head} ${cited.of([fact])}`, paper.width, '  ', '      '),
    paper.ink('words', wrap(spokenWords(kind, fact.passages.map((passage) => passage.words)), paper.width, '      ')),
    ...others.map((telling) => tellingLines(telling, cited, paper)),
  ].join('\n')
}

const variantNames: Readonly<Record<VariantKind, string>> = {
  'origin': 'first told', 'identical': 'word for word', 'trimmed': 'a part of it', 'cut': 'parts of it, with an ellipsis',
  'bracketed': 'with an editor’s words in brackets', 'extended': 'all of it, and more', 'reworded': 'in other words', 'given to somebody else': 'given to somebody else',
}

/** One repetition: what kind it is and, where words differ, which. */
function tellingLines({ fact, variant, difference }: Telling, cited: Citations, paper: Paper): string {
  const whom = variant === 'given to somebody else' ? `: ${fact.body.speaker.name ?? 'nobody named'}` : ''
  const head = wrap(`↳ ${variantNames[variant]}${whom} ${cited.of([fact])}`, paper.width, '      ', '        ')
  if (difference.every(({ what }) => what === 'same')) return head
  const words = difference.map(({ what, words }) => (what === 'same' ? words : what === 'added' ? `{+${words}+}` : `[-${words}-]`)).join(' ')
  return `${head}\n${paper.ink('faint', wrap(words, paper.width, '        '))}`
}
