import { watchNews, type Fact, type WatchEntry, type WatchNews } from '#dossier'
import type { Store, Watched } from '#intake'
import { endWatch, startWatch } from '#review'
import { citations, type Citations } from './citations.ts'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { withRecord } from './open-record.ts'
import { jsonOption, recordOption } from './options.ts'
import { paperFor, wrap, type Paper } from './paper.ts'
import { cannot, wrongUse } from './refusal.ts'
import { settleName } from './settle-name.ts'
import type { World } from './world.ts'

export const watch = command({
  name: 'watch',
  summary: 'watch a franchise, a person or a phrase, and see what is new',
  usage: ['[--since EVENT] [--json]', 'NAME', '--phrase WORDS', '--end NUMBER'],
  about: `Without a name it lists what is watched and what has become known of it since it was set up, or since the event that --since names. Its last line tells the number of the newest event: pass it next time, and see only what came after.

A watch belongs to the record: everybody who opens the record sees it, on the desk's page "Watches" and in its feed too.`,
  examples: [
    ['reprise watch "Saltwater Taffeta"', 'hear of a franchise or a person from now on'],
    ['reprise watch --phrase "\\"another one\\" lighthouse"', 'hear of words: those in double quotation marks must stand together'],
    ['reprise watch --since 1204', 'what is new since event 1204'],
    ['reprise watch --end 2', 'end a watch'],
  ],
  options: {
    phrase: { type: 'string', value: 'WORDS', help: 'Watch for words in quotations and in the sentences of facts.' },
    end: { type: 'string', value: 'NUMBER', help: 'End the watch of this number.' },
    since: { type: 'string', value: 'EVENT', help: 'Show only what became known after this event.' },
    ...jsonOption, ...recordOption,
  },
  run: async ({ values, operands }, world) => {
    const name = operands.join(' ').trim()
    if ([name !== '', values.phrase !== undefined, values.end !== undefined].filter(Boolean).length > 1) throw wrongUse('reprise watch: a name, --phrase or --end, one at a time.')
    return withRecord(values.record, world, async (record) => {
      if (values.end !== undefined) return end(record, values.end, world)
      if (name !== '' || values.phrase !== undefined) return start(record, values.phrase === undefined ? await watchedBy(name, record) : { kind: 'phrase', words: values.phrase }, values.phrase ?? name, values.json, world)
      const news = await watchNews(record, { since: eventNumber(values.since) })
      await (values.json ? writeJson(world.output, news) : world.output.write(newsPage(news, paperFor(world.output))))
      return 0
    })
  },
})

async function start(record: Store, watched: Watched, name: string, json: boolean, world: World): Promise<number> {
  const started = await startWatch(record, watched, { by: world.environment['USER'] ?? 'somebody', at: world.now().toISOString() })
  if (!started.ok) throw cannot(started.message)
  const { number, since } = started.watch
  await (json ? writeJson(world.output, started.watch) : world.output.write(`Watch ${number}: ${name}, from event ${since} on. \`reprise watch\` shows what is new.\n`))
  return 0
}

async function end(record: Store, asked: string, world: World): Promise<number> {
  if (!/^\d+$/u.test(asked)) throw wrongUse(`reprise watch: --end wants the number of a watch, but got "${asked}".`)
  if (!(await endWatch(record, Number(asked), world.now().toISOString()))) throw cannot(`there is no watch ${asked}. \`reprise watch\` lists them.`)
  await world.output.write(`Watch ${asked} is ended.\n`)
  return 0
}

async function watchedBy(name: string, record: Store): Promise<Watched> {
  const { choice } = settleName(name, await record.named(name))
  if (choice?.franchise !== undefined) return { kind: 'franchise', id: choice.franchise }
  if (choice?.person !== undefined) return { kind: 'person', id: choice.person }
  const franchise = await record.franchise(name)
  if (franchise !== null) return { kind: 'franchise', id: franchise.id }
  if (await record.person(name)) return { kind: 'person', id: name }
  throw cannot(`the record has no franchise and no person called "${name}". \`reprise watch --phrase "${name}"\` watches for the words.`)
}

function eventNumber(asked: string | undefined): number {
  if (asked === undefined) return 0
  if (!/^\d{1,15}$/u.test(asked)) throw wrongUse(`reprise watch: --since wants the number of an event, but got "${asked}".`)
  return Number(asked)
}

function newsPage({ watches, latest, names }: WatchNews, paper: Paper): string {
  if (watches.length === 0) return wrap('Nothing is watched yet. `reprise watch NAME` watches a franchise or a person, `reprise watch --phrase WORDS` words.', paper.width) + '\n'
  const cited = citations(names)
  const lists = watches.map((entry) => entryLines(entry, cited, paper))
  const sources = cited.list()
  return `${[
    ...lists,
    ...(sources.length === 0 ? [] : [`${paper.ink('heading', 'SOURCES')}\n${sources.map((line) => wrap(line, paper.width, '  ', '      ')).join('\n')}`]),
    wrap(`The newest event is ${latest}: \`reprise watch --since ${latest}\` shows what comes after.`, paper.width),
  ].join('\n\n')}\n`
}

const shownEvents = 10

function entryLines({ watch: { number, watched }, name, events, isCut }: WatchEntry, cited: Citations, paper: Paper): string {
  const count = events.length === 0 ? 'nothing new' : `${events.length}${isCut ? ' or more' : ''} new`
  return [
    paper.ink('heading', wrap(`${number}  ${watched.kind === 'phrase' ? `“${name}”` : name} · ${count}`, paper.width)),
    ...events.slice(0, shownEvents).map((fact) => wrap(`${fact.kind}: ${sentence(fact)} ${cited.of([fact])}`, paper.width, '  ', '      ')),
    ...(events.length > shownEvents ? [`  and ${events.length - shownEvents}${isCut ? ' or more' : ''} others`] : []),
  ].join('\n')
}

const sentence = (fact: Fact): string => fact.passages.map((passage) => passage.words.replaceAll(/\s+/gu, ' ')).join(' … ')
