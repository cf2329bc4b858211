import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openCatalogue, type OpenCatalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'
import { align } from './align.ts'
import { annotatedDocuments } from './annotated.ts'
import { type LinkTruth, personTruth, titleTruth } from './link-truth.ts'
import { evaluationSets, isThere, type EvaluationSet } from './sets.ts'

const usage = `node --conditions=source eval/links.ts [options]
How well the names of documents are linked to the catalogue of their set.
  --set NAME     only this set (may be given several times)
  --misses       list each wrong or missing link; only of sets that --set names
  --corpus PATH  where the sets stand that are not ours to copy (default ../shared/corpus)`

/** Over the titles and people that the catalogue holds, or that it holds namesakes of. */
interface LinkScore {
  /** Names that the catalogue holds. */
  held: number
  /** Of those, how many the reader found at all: the rest no linking can mend. */
  found: number
  /** Names that were given an id, and whose truth is known. */
  linked: number
  right: number
  /** Left open with the right one among the candidates: neither right nor wrong. */
  ambiguous: number
  /** Given an id where the gold does not settle which is right. */
  unjudged: number
  readonly misses: string[]
}

const newScore = (): LinkScore => ({ held: 0, found: 0, linked: 0, right: 0, ambiguous: 0, unjudged: 0, misses: [] })

/** Score the links of every document of a set. */
export function scoreLinks(set: EvaluationSet, catalogue: OpenCatalogue): { readonly titles: LinkScore; readonly people: LinkScore } {
  const titles = newScore()
  const people = newScore()
  for (const { id, input, gold } of annotatedDocuments(set.documents)) {
    const document = documentFromInput(input)
    if (isProblem(document)) throw new Error(`${id}: ${document.message}`)
    const reading = read(document, catalogue)
    const titlesTrue = titleTruth(gold, catalogue)
    const peopleTrue = personTruth(gold, titlesTrue, catalogue)
    const names = (entry: string) => `${entry} ${catalogue.title(entry)?.name ?? catalogue.person(entry)?.name} ${catalogue.title(entry)?.year ?? ''}`
    for (const [score, truth, entities, bySurname] of [[titles, titlesTrue, reading.titles, false], [people, peopleTrue, reading.people, true]] as const) {
      const { entityOf } = align([...truth.keys()], entities, reading.text, bySurname)
      for (const [name, right] of truth) {
        const entity = entityOf.get(name)
        count(score, right, entity, () => `${id}\t${name}\t${right === null ? 'only namesakes' : right === undefined ? '' : names(right)}\t${entity === undefined ? 'not found' : entity.catalogueId === null ? `open: ${(entity.candidates ?? []).map(names).join(', ')}` : names(entity.catalogueId)}`)
      }
    }
  }
  return { titles, people }
}

function count(score: LinkScore, right: LinkTruth, entity: { readonly catalogueId: string | null; readonly candidates?: readonly string[] } | undefined, miss: () => string): void {
  const given = entity?.catalogueId ?? null
  if (right === undefined) {
    if (given !== null) score.unjudged++
    return
  }
  if (right !== null) {
    score.held++
    if (entity !== undefined) score.found++
  }
  if (given !== null) score.linked++
  if (given !== null && given === right) score.right++
  else if (given === null && right !== null && entity?.candidates?.includes(right)) score.ambiguous++
  if (given !== right) score.misses.push(miss())
}

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    misses: { type: 'boolean', default: false },
    corpus: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'corpus') },
    help: { type: 'boolean', default: false },
  },
})

function run(): number {
  if (options.help) {
    console.log(usage)
    return 0
  }
  const sets = evaluationSets(resolve(options.corpus)).filter((set) => set.catalogue !== null && isThere(set) && (options.set?.includes(set.name) ?? true))
  if (sets.length === 0) {
    console.error(`There is no such set with a catalogue.\n${usage}`)
    return 2
  }
  const rows: string[][] = []
  for (const set of sets) {
    const catalogue = openCatalogue(set.catalogue!)
    const score = scoreLinks(set, catalogue)
    catalogue.close()
    for (const part of ['titles', 'people'] as const) rows.push(row(`${set.name}, ${part}`, [score[part]]))
    rows.push(row(set.name, [score.titles, score.people]))
    if (options.misses && options.set !== undefined) for (const miss of [...score.titles.misses, ...score.people.misses]) console.log(miss)
  }
  const header = ['', 'held', 'found', 'linked', 'right', 'P', 'R', 'R of found', 'ambiguous', 'unjudged']
  console.log([header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
  return 0
}

function row(name: string, scores: readonly LinkScore[]): string[] {
  const sum = (of: (score: LinkScore) => number) => scores.reduce((total, score) => total + of(score), 0)
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : (100 * part / whole).toFixed(1))
  const [held, found, linked, right, ambiguous] = [sum((score) => score.held), sum((score) => score.found), sum((score) => score.linked), sum((score) => score.right), sum((score) => score.ambiguous)]
  return [name, ...[held, found, linked, right].map(String), percent(right, linked), percent(right, held), percent(right, found), percent(ambiguous, held), String(sum((score) => score.unjudged))]
}

process.exitCode = run()
