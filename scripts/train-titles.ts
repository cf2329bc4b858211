/**
 * Train the model that tells from a whole document whether an unmarked name is a work's.
 *
 *   node --conditions=source scripts/train-titles.ts [--without SET] [--shared FOLDER]
 *
 * Reads the annotated sets in eval/corpus, each document several times: as it is, without the marks around its titles, and
 * with its titles and people renamed after films and casts of the public Wikipedia film lists, so that nothing is learned
 * from the names themselves; and articles of PolNeAR, in which next to nothing is a title. Writes
 * src/reading/names/judgement/case-weights.json. The same input gives the same bytes. `--without SET` leaves a set out, to
 * measure on it. Takes about half a minute. Run it again after scripts/train-looks.ts and after every change of the rules.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotatedDocuments, type AnnotatedDocument } from '../eval/annotated.ts'
import { emptyCatalogue, openCatalogue, type Catalogue } from '../src/catalogue/index.ts'
import { documentFromInput, isProblem } from '../src/formats/index.ts'
import { caseBits, caseFeatures } from '../src/reading/names/judgement/case-features.ts'
import { HashedFeatures } from '../src/reading/hashed-features.ts'
import { gatherCases } from '../src/reading/names/gather-cases.ts'
import { readCases } from '../test/cases/case.ts'
import { cutWords } from '../src/reading/names/words.ts'
import { foldTitle, layOut } from '../src/text/index.ts'
import { corpus, openSets } from './annotated-texts.ts'
import { generator, packWeights, trainLogistic, type Example } from './logistic.ts'

interface Renaming { readonly titles: ReadonlyMap<string, string>; readonly people: ReadonlyMap<string, string> }

const { values: options } = parseArgs({ options: { shared: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared') }, without: { type: 'string', multiple: true, default: [] } } })
const sets = openSets.filter((set) => !options.without.includes(set))
const renamings = 6
const list = new HashedFeatures(caseBits, 1024)

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(/['’]/gu, "['’]")
const random = generator(7)
const { titles: filmTitles, cast } = names()
const examples: Example[] = []
for (const set of sets) {
  const hasCatalogue = existsSync(join(corpus, set, 'catalogue'))
  const catalogue = hasCatalogue ? openCatalogue(join(corpus, set, 'catalogue')) : null
  for (const document of annotatedDocuments(join(corpus, set, 'docs'))) {
    if (catalogue !== null) learn(document, document.gold.titles.map((title) => title.name), catalogue, 1)
    learn(document, document.gold.titles.map((title) => title.name), emptyCatalogue, 1)
    learn(unmarked(document), document.gold.titles.map((title) => title.name), emptyCatalogue, 1)
    for (let k = 0; k < renamings; k++) {
      const renamed = rename(k % 2 === 0 ? unmarked(document) : document)
      learn(renamed.document, renamed.titles, emptyCatalogue, 0.7)
    }
  }
  catalogue?.close()
}
for (const [index, text] of readFileSync(join(corpus, 'plain', 'plain.txt'), 'utf8').split('\n====\n').entries()) {
  const titles = [...new Set([...text.matchAll(/\[\[(.+?)\]\]/gu)].map((match) => match[1]!))]
  const document = plainDocument(`plain-${index}`, text.replaceAll(/\[\[|\]\]/gu, ''), titles)
  learn(document, titles, emptyCatalogue, 1)
  for (let k = 0; k < renamings; k++) {
    const renamed = rename(document)
    learn(renamed.document, renamed.titles, emptyCatalogue, 0.7)
  }
}
for (const { text, fields, lists, quotations, persons } of readCases()) {
  const titles = [...new Set([...(lists.titles ?? []).map(([name]) => name!), ...['credits', 'releases', 'relations', 'outlooks'].flatMap((list) => (lists[list] ?? []).flatMap((row) => (list === 'credits' ? [row[1]!] : list === 'relations' ? [row[0]!, row[2]!] : [row[0]!])))])]
  const people = new Set([
    ...[...(lists.people ?? []), ...(lists.credits ?? [])].map(([name]) => name!), ...(lists.sightings ?? []).flatMap(([names]) => names!.split(' + ')),
    ...(quotations ?? []).map((each) => each.by ?? ''), ...persons.map((each) => each.name ?? ''),
  ].map((name) => foldTitle(name)))
  const { kind, published, ...others } = fields
  learn({ ...plainDocument('case', text, titles), input: { ...others, id: 'case', kind: kind === 'post' ? 'post' : 'article', text, ...(published === undefined ? {} : { publishedAt: published }) } }, titles, emptyCatalogue, 2, lists.titles === undefined ? (key) => [...people, ...titles.map((name) => foldTitle(name))].some((name) => name !== '' && ` ${key} `.includes(` ${name} `)) : undefined)
}
for (const document of annotatedDocuments(join(options.shared, 'corpus', 'reference', 'romy.json'))) learn(document, document.gold.titles.map((title) => title.name), emptyCatalogue, 4)
for (const [index, line] of readFileSync(join(options.shared, 'corpus', 'polnear', 'train.jsonl'), 'utf8').trim().split('\n').entries()) {
  if (index % 6 === 0) learn(JSON.parse(line) as AnnotatedDocument, [], emptyCatalogue, 0.3)
}
console.log(`${examples.length} names, ${examples.filter((each) => each.label === 1).length} of works`)
writeFileSync(join(import.meta.dirname, '..', 'src', 'reading', 'names', 'judgement', 'case-weights.json'), packWeights(trainLogistic(examples, { bits: caseBits, rate: 0.15, decay: 2e-3 })))

function names(): { titles: string[]; cast: string[] } {
  const folder = join(options.shared, 'catalogue', 'wikipedia-movies')
  const films = readdirSync(folder).filter((each) => each.endsWith('.json')).sort().flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { title: string; year: number; cast: string[] }[])
  return {
    titles: [...new Set(films.filter((film) => film.year > 1960).map((film) => film.title))].filter((title) => /^\p{Lu}[\p{L}' ]+$/u.test(title) && title.length > 3 && title.split(' ').length < 7),
    cast: [...new Set(films.filter((film) => film.year > 1960).flatMap((film) => film.cast))].filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+$/u.test(name)),
  }
}

/** A name wherever it stands whole. */
function whole(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu')
}

function plainDocument(id: string, text: string, titles: readonly string[]): AnnotatedDocument {
  const nothing = { people: [], quotations: [], credits: [], releases: [], relations: [], outlooks: [], sightings: [] }
  return { id, input: { id, kind: 'article', text }, gold: { ...nothing, titles: titles.map((name) => ({ name, kind: null, year: null })) } }
}

/** The document without marks around its titles. */
function unmarked(document: AnnotatedDocument): AnnotatedDocument {
  let text = textOf(document)
  for (const { name } of document.gold.titles) text = text.replaceAll(new RegExp(`[“"‘'*_]+(${escaped(name)})([,.]?)[”"’'*_]+`, 'giu'), '$1$2')
  return { ...document, input: { ...document.input, text, html: undefined as never, title: (document.input.title ?? '').replaceAll(/[“”"‘’']/gu, '') } }
}

function textOf(document: AnnotatedDocument): string {
  const read = documentFromInput(document.input)
  return isProblem(read) ? '' : read.text
}

function rename(document: AnnotatedDocument): { document: AnnotatedDocument; titles: string[] } {
  const { titles, people } = renamingOf(document)
  let text = textOf(document)
  let title = document.input.title ?? ''
  for (const [old, name] of [...titles].sort(([one], [other]) => other.length - one.length)) {
    text = text.replaceAll(whole(old), name).replaceAll(whole(old.toUpperCase()), name.toUpperCase())
    title = title.replaceAll(whole(old), name)
  }
  for (const [old, name] of people) {
    text = text.replaceAll(whole(old), name)
    const surname = old.split(' ').at(-1)!
    if (old.includes(' ') && surname.length > 3) text = text.replaceAll(whole(surname), name.split(' ').at(-1)!)
  }
  return { document: { ...document, input: { ...document.input, text, html: undefined as never, title } }, titles: [...titles.values()] }
}

function renamingOf(document: AnnotatedDocument): Renaming {
  const titles = new Map<string, string>()
  for (const { name } of document.gold.titles) {
    const base = [...titles].find(([old]) => name.startsWith(`${old} `) || name.startsWith(`${old}:`))
    titles.set(name, base === undefined ? filmTitles[Math.floor(random() * filmTitles.length)]! : base[1] + name.slice(base[0].length))
  }
  return { titles, people: new Map(document.gold.people.map((name) => [name, cast[Math.floor(random() * cast.length)]!])) }
}

/** `known`: which names are certainly no titles, where the list of titles is not complete. */
function learn(document: AnnotatedDocument, titles: readonly string[], catalogue: Catalogue, weight: number, known?: (key: string) => boolean): void {
  const read = documentFromInput(document.input)
  if (isProblem(read)) return
  const layout = layOut(read)
  const words = cutWords(layout)
  const wanted = new Set(titles.map((name) => foldTitle(name)))
  // The halves of a name with a subtitle are neither right nor wrong.
  const halves = new Set(titles.flatMap((name) => (name.includes(': ') ? name.split(': ').map((half) => foldTitle(half)) : [])))
  const { runs, signs } = gatherCases(layout, words, catalogue)
  for (const run of runs) {
    const label = wanted.has(run.key) || wanted.has(foldTitle(run.name)) ? 1 : 0
    if (label === 0 && (halves.has(run.key) || (known !== undefined && !known(run.key)))) continue
    caseFeatures(list, words, run, signs)
    examples.push({ ids: list.taken(), label, weight })
    caseFeatures(list, words, run, signs, false)
    examples.push({ ids: list.taken(), label, weight: weight * 0.6 })
  }
}
