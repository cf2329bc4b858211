import { resolve } from 'node:path'
import { catalogueInfo, CatalogueError, checkCatalogue, franchiseCandidates, importCatalogue, searchCatalogue, type ImportReport, type OpenCatalogue } from '#catalogue'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { cataloguePlace } from './open-catalogue.ts'
import { catalogueOption, jsonOption } from './options.ts'
import { paperFor, plain, wrap, type Paper } from './paper.ts'
import { duration } from './progress.ts'
import { cannot, wrongUse } from './refusal.ts'
import type { World } from './world.ts'

type Given = { readonly values: { readonly catalogue: string | undefined; readonly json: boolean }; readonly operands: readonly string[] }

export const catalogue = command({
  name: 'catalogue',
  summary: 'import reference data on films and people, and look into it',
  usage: ['import SOURCE… [--catalogue PATH]', 'info [--json]', 'search WORDS [--json]', 'show ID [--json]', 'check'],
  about: `The catalogue tells reading which people and titles exist. \`import\` takes the IMDb data set files (.tsv or .tsv.gz), Wikipedia film lists, Wikidata entity dumps and your own additions (CSV or JSON), files or folders of them; several imports add up. An import that fails or is interrupted leaves the old catalogue as it was.

\`search\` looks a name up, \`show\` tells all of one title or person, \`info\` says what is in it and from where, \`check\` looks for damage.`,
  examples: [
    ['reprise catalogue import ~/imdb', 'a folder of IMDb files into your catalogue'],
    ['reprise catalogue search "Ada Lindqvist"', 'who or what goes by that name'],
    ['reprise catalogue info', 'what is in it, of which date, under which licences'],
  ],
  options: { ...catalogueOption, ...jsonOption },
  run: async ({ values, operands: [action, ...rest] }, world) => {
    const given: Given = { values, operands: rest }
    switch (action) {
      case 'import': return importSources(given, world)
      case 'info': return withCatalogueFile(given, world, (open) => showInfo(open, given, world))
      case 'search': return withCatalogueFile(given, world, (open) => searchNames(open, given, world))
      case 'show': return withCatalogueFile(given, world, (open) => showEntry(open, given, world))
      case 'check': return withCatalogueFile(given, world, (open) => check(open, world))
      default: throw wrongUse(`reprise catalogue: ${action === undefined ? 'what to do' : `"${action}" is none of its actions`}; it has import, info, search, show and check. \`reprise catalogue --help\` teaches them.`)
    }
  },
})

/** Where the catalogue is that the command line, or else the settings, mean. */
export function namedCatalogue(path: string | undefined, world: World): string {
  return path === undefined ? cataloguePlace(world) : resolve(world.folder, path)
}

/** Runs `work` with the catalogue; one clear line where there is none. */
export async function withCatalogueFile<Result>({ values }: Given, world: World, work: (open: OpenCatalogue) => Promise<Result>): Promise<Result> {
  let open: OpenCatalogue
  try {
    open = world.openCatalogue(namedCatalogue(values.catalogue, world))
  } catch (cause) {
    if (cause instanceof CatalogueError) throw cannot(cause.message, cause)
    throw cause
  }
  try {
    return await work(open)
  } finally {
    open.close()
  }
}

async function importSources({ values, operands }: Given, world: World): Promise<number> {
  if (operands.length === 0) throw wrongUse('reprise catalogue import: which files? `reprise catalogue import title.basics.tsv.gz name.basics.tsv.gz`.')
  let drawn = -Infinity
  try {
    const report = await importCatalogue({
      sources: operands.map((path) => resolve(world.folder, path)),
      into: namedCatalogue(values.catalogue, world),
      now: world.now,
      signal: world.stop,
      onProgress: ({ doing, lines, linesPerSecond, share, secondsLeft }) => {
        const at = world.now().getTime()
        if (!world.errors.isTerminal || at - drawn < 200) return
        drawn = at
        const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`
        void world.errors.write(`\r\u001B[K${`${Math.floor(share * 100)}% ${lines.toLocaleString('en')} lines, ${linesPerSecond.toLocaleString('en')} a second${left} · ${doing}`.slice(0, world.errors.columns - 1)}`)
      },
    })
    if (drawn > -Infinity) await world.errors.write('\r\u001B[K')
    if (values.json) await writeJson(world.output, report)
    else await withCatalogueFile({ values, operands: [] }, world, async (open) => world.output.write(importPage(report, open, paperFor(world.output))))
    return 0
  } catch (cause) {
    if (drawn > -Infinity) await world.errors.write('\r\u001B[K')
    if (world.stop.aborted) return 130
    if (cause instanceof CatalogueError) throw cannot(cause.message, cause)
    throw cause
  }
}

function importPage(report: ImportReport, open: OpenCatalogue, paper: Paper): string {
  const lines = report.files.map(({ name, lines, broken }) => `  ${name}: ${lines.toLocaleString('en')} lines${broken > 0 ? `, ${broken.toLocaleString('en')} of them broken` : ''}`)
  const broken = report.brokenLines.map(({ file, line, why, text }) => `  ${file}:${line} ${why}: ${plain(text)}`)
  return [
    `Imported ${report.lines.toLocaleString('en')} lines in ${duration(report.seconds)}.`,
    ...lines,
    ...(broken.length > 0 ? ['The first lines that could not be used:', ...broken] : []),
    ...(report.joinedTitles > 0 ? [`${report.joinedTitles.toLocaleString('en')} titles were found in more than one source.`] : []),
    ...(report.unknownCredits > 0 ? [`${report.unknownCredits.toLocaleString('en')} credits name a title or person that no file has.`] : []),
    ...catalogueInfo(open).licences.map(({ note }) => wrap(note, paper.width)),
    'Next: reprise catalogue search NAME',
  ].join('\n') + '\n'
}

async function showInfo(open: OpenCatalogue, { values }: Given, world: World): Promise<number> {
  const info = catalogueInfo(open)
  const paper = paperFor(world.output)
  await (values.json ? writeJson(world.output, info) : world.output.write([
    ...info.totals.map(({ name, number }) => `${number.toLocaleString('en').padStart(14)}  ${name}`),
    `${(info.bytes / 1e6).toFixed(1).padStart(14)}  MB`,
    '',
    ...info.sources.map(({ name, modified, imported, lines }) => wrap(`${name}: ${lines.toLocaleString('en')} lines, of ${modified.slice(0, 10)}, imported ${imported.slice(0, 10)}`, paper.width)),
    ...info.licences.map(({ note }) => wrap(note, paper.width)),
  ].join('\n') + '\n'))
  return 0
}

async function searchNames(open: OpenCatalogue, { values, operands }: Given, world: World): Promise<number> {
  const words = operands.join(' ').trim()
  if (words === '') throw wrongUse('reprise catalogue search: for which name? `reprise catalogue search "Ada Lindqvist"`.')
  const found = searchCatalogue(open, words)
  if (values.json) await writeJson(world.output, found)
  const lines = [
    ...found.titles.map(({ title }) => titleLine(title)),
    ...found.people.map((person) => personLine(person)),
    ...found.longerTitles.map((title) => titleLine(title)),
    ...found.namesakes.map((person) => personLine(person)),
  ]
  if (!values.json) await world.output.write(lines.length === 0 ? `The catalogue has nobody and nothing called "${words}".\n` : `${lines.join('\n')}\n`)
  return lines.length === 0 ? 1 : 0
}

const titleLine = (title: { readonly id: string; readonly name: string; readonly kind: string; readonly year: number | null }): string => `${title.id}  ${title.name} (${[title.kind, title.year].filter((part) => part !== null).join(', ')})`

const personLine = (person: { readonly id: string; readonly name: string; readonly birthYear: number | null; readonly professions: readonly string[] }): string =>
  `${person.id}  ${person.name}${person.birthYear === null ? '' : `, born ${person.birthYear}`}${person.professions.length > 0 ? ` · ${person.professions.join(', ')}` : ''}`

async function showEntry(open: OpenCatalogue, { values, operands: [id] }: Given, world: World): Promise<number> {
  if (id === undefined) throw wrongUse('reprise catalogue show: which entry? An id that `reprise catalogue search` printed.')
  const title = open.title(id)
  const person = open.person(id)
  if (title === undefined && person === undefined) throw cannot(`The catalogue has no entry ${id}. \`reprise catalogue search NAME\` prints ids.`)
  const credits = title === undefined ? open.creditsOfPerson(id) : open.creditsOfTitle(id)
  const related = title === undefined ? [] : franchiseCandidates(open, id)
  if (values.json) {
    await writeJson(world.output, { entry: title ?? person, credits, related })
    return 0
  }
  const lines = credits.map(({ person: who, title: what, job, characters }) => {
    const other = title === undefined ? open.title(what) : open.person(who)
    return `  ${other === undefined ? (title === undefined ? what : who) : other.name}${title === undefined && open.title(what)?.year ? ` (${open.title(what)!.year})` : ''} · ${job}${characters.length > 0 ? ` · ${characters.join(', ')}` : ''}`
  })
  const family = related.map(({ title: other, by, relation }) => `  ${titleLine(other)}${by === 'guessed' ? ' · guessed by its name' : relation === null ? '' : ` · ${relation.kind}, says ${relation.source}`}`)
  await world.output.write([title === undefined ? personLine(person!) : titleLine(title), ...lines, ...(family.length > 0 ? ['May belong with it:', ...family] : [])].join('\n') + '\n')
  return 0
}

async function check(open: OpenCatalogue, world: World): Promise<number> {
  const flaws = checkCatalogue(open)
  await world.output.write(flaws.length === 0 ? 'The catalogue is sound.\n' : `${flaws.join('\n')}\n`)
  return flaws.length === 0 ? 0 : 1
}
