// What the catalogue costs: importing IMDb-format files, its size, looking up, shared histories, chains, reading with it.
//   npm run bench:catalogue                    at 1/100 of IMDb's size
//   npm run bench:catalogue -- --size 0.1      at 1/10 (a gigabyte of files; some minutes)
//   npm run bench:catalogue -- --files FOLDER  with files that are there already
// Beside it, in the same run, the sqlite3 shell's own .import of the same files with the same indexes, where it is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { emptyCatalogue, importCatalogue, openCatalogue, sharedHistory, shortestChain, type Catalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'
import { annotatedDocuments } from '../eval/annotated.ts'
import { generateImdb, personName, titleName } from './generate-imdb.ts'

const { values } = parseArgs({ options: { size: { type: 'string', default: '0.01' }, files: { type: 'string' }, 'import-into': { type: 'string' } } })

/** The child of a run: imports, and tells its time and its largest memory. */
if (values['import-into'] !== undefined) {
  const start = performance.now()
  const report = await importCatalogue({ sources: [values.files!], into: values['import-into'], now: () => new Date() })
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, lines: report.lines, megabytes: process.resourceUsage().maxRSS / 1024 }))
  process.exit(0)
}

const plainTables = ['title.basics', 'title.akas', 'title.crew', 'title.episode', 'title.principals', 'title.ratings', 'name.basics']
const plainIndexes = [
  'CREATE INDEX b1 ON title_basics(tconst)', 'CREATE INDEX b2 ON title_basics(primaryTitle COLLATE NOCASE)', 'CREATE INDEX a1 ON title_akas(title COLLATE NOCASE)',
  'CREATE INDEX n1 ON name_basics(nconst)', 'CREATE INDEX n2 ON name_basics(primaryName COLLATE NOCASE)', 'CREATE INDEX p1 ON title_principals(tconst)',
  'CREATE INDEX p2 ON title_principals(nconst)', 'CREATE INDEX c1 ON title_crew(tconst)',
]

const work = mkdtempSync(join(tmpdir(), 'reprise-bench-'))
try {
  const size = Number(values.size)
  const files = values.files === undefined ? join(work, 'imdb') : resolve(values.files)
  if (values.files === undefined) generateImdb(files, size)
  console.log(`Catalogue at ${size} of IMDb's size, Node ${process.version}`)
  const tell = (...rows: readonly [name: string, value: string][]) => {
    for (const [name, value] of rows) console.log(`${name.padEnd(40)} ${value}`)
  }

  const shell = plainImport(files)
  const into = join(work, 'catalogue.db')
  const child = JSON.parse(execFileSync(process.execPath, ['--conditions=source', import.meta.filename, '--files', files, '--import-into', into], { encoding: 'utf8' })) as { seconds: number; lines: number; megabytes: number }
  const bytes = statSync(into).size
  tell(['import', `${child.seconds.toFixed(1)} s, ${Math.round(child.lines / child.seconds).toLocaleString('en')} lines/s`], ['peak memory', `${child.megabytes.toFixed(0)} MB`], ['file', `${(bytes / 1e6).toFixed(0)} MB`])
  if (shell === null) tell(['sqlite3 shell', 'not installed: nothing to compare with'])
  else tell(['sqlite3 shell, same files and indexes', `${shell.seconds.toFixed(1)} s, ${(shell.bytes / 1e6).toFixed(0)} MB`], ['ratios, ours to its', `time ${(child.seconds / shell.seconds).toFixed(2)}, size ${(bytes / shell.bytes).toFixed(2)}`])

  const opening = times(20, () => openCatalogue(into).close())
  tell(['opening', milliseconds(opening)])
  const catalogue = openCatalogue(into)
  // Ids as the generator spreads them; names of entries that are there and of some that are not.
  const personStep = 17_000_000 / (15_000_000 * size)
  const titleStep = 38_000_000 / (12_000_000 * size)
  tell(['person by name', microseconds(times(5000, (n) => catalogue.peopleNamed(personName(1 + Math.floor(Math.floor((n * 7919) % (15_000_000 * size)) * personStep)))))])
  tell(['title by name', microseconds(times(5000, (n) => catalogue.titlesNamed(titleName(1 + Math.floor(Math.floor((n * 7919) % (12_000_000 * size)) * titleStep)))))])
  const people = Array.from({ length: 400 }, (_, n) => catalogue.peopleNamed(personName(1 + Math.floor(Math.floor((n * 104_729) % (15_000_000 * size)) * personStep)))[0]?.id).filter((id) => id !== undefined)
  const partners = people.map((id) => catalogue.creditsOfPerson(id)[0]?.title).map((title, n) => (title === undefined ? people[n]! : catalogue.creditsOfTitle(title).at(-1)?.person ?? people[n]!))
  tell(['shared history of two', milliseconds(times(people.length, (n) => sharedHistory(catalogue, [people[n]!, partners[n]!])))])
  tell(['shortest chain', milliseconds(times(Math.min(200, people.length - 1), (n) => shortestChain(catalogue, people[n]!, people[n + 1]!)))])
  tell(['reading with it, to reading without', readingRatio(catalogue).toFixed(2)])
  catalogue.close()

} finally {
  rmSync(work, { recursive: true, force: true })
}

function plainImport(files: string): { readonly seconds: number; readonly bytes: number } | null {
  if (spawnSync('sqlite3', ['--version']).status !== 0) return null
  const database = join(work, 'plain.db')
  const script = [
    'PRAGMA journal_mode=OFF;', 'PRAGMA synchronous=OFF;', '.mode ascii', '.separator "\\t" "\\n"',
    ...plainTables.filter((table) => existsSync(join(files, `${table}.tsv`))).map((table) => `.import ${join(files, `${table}.tsv`)} ${table.replace('.', '_')}`),
    ...plainIndexes.map((index) => `${index};`),
  ].join('\n')
  const start = performance.now()
  const { status, stderr } = spawnSync('sqlite3', [database], { input: script, encoding: 'utf8' })
  if (status !== 0) throw new Error(`sqlite3 could not import ${files}: ${stderr}`)
  const measured = { seconds: (performance.now() - start) / 1000, bytes: statSync(database).size }
  rmSync(database)
  return measured
}

/** Sorted milliseconds of `count` calls. */
function times(count: number, call: (n: number) => unknown): number[] {
  const spent: number[] = []
  for (let n = 0; n < count; n++) {
    const start = performance.now()
    call(n)
    spent.push(performance.now() - start)
  }
  return spent.sort((one, other) => one - other)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function milliseconds(sorted: readonly number[]): string {
  return `p50 ${at(sorted, 0.5).toFixed(2)} ms, p99 ${at(sorted, 0.99).toFixed(2)} ms`
}

function microseconds(sorted: readonly number[]): string {
  return `p50 ${(at(sorted, 0.5) * 1000).toFixed(0)} µs, p99 ${(at(sorted, 0.99) * 1000).toFixed(0)} µs`
}

/** Time for reading the open corpus with the catalogue, to that with none; medians of rounds in turn. */
function readingRatio(catalogue: Catalogue): number {
  const documents = annotatedDocuments(join(import.meta.dirname, '..', 'eval', 'corpus', 'screen', 'docs')).flatMap(({ input }) => {
    const document = documentFromInput(input)
    return isProblem(document) ? [] : [document]
  })
  const spent = { with: [] as number[], without: [] as number[] }
  for (let round = 0; round < 12; round++)
    for (const [name, used] of [['without', emptyCatalogue], ['with', catalogue]] as const) {
      const start = performance.now()
      for (const document of documents) read(document, used)
      if (round > 3) spent[name].push(performance.now() - start)
    }
  const middle = (list: number[]) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)]!
  return middle(spent.with) / middle(spent.without)
}
