/**
 * Train the model that judges who did what on which work.
 *
 *   node --conditions=source scripts/train-credits.ts [--without SET]
 *
 * Reads the annotated sets in eval/corpus, with and without their catalogues, and the cases of test/cases that list credits.
 * Writes src/reading/facts/judgement/credit-weights.json. The same input gives the same bytes. `--without SET` leaves a set
 * out, to measure on it. Takes about half a minute. Run it again after every change of the rules for credits.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../eval/align.ts'
import { annotatedDocuments } from '../eval/annotated.ts'
import { emptyCatalogue, openCatalogue, type Catalogue } from '../src/catalogue/index.ts'
import { documentFromInput, isProblem } from '../src/formats/index.ts'
import { findDates } from '../src/reading/dates/find-dates.ts'
import { findCredits } from '../src/reading/facts/find-credits.ts'
import { followWorks } from '../src/reading/facts/read-facts.ts'
import { leaveOutBoilerplate } from '../src/reading/leave-out-boilerplate.ts'
import { findNamed } from '../src/reading/names/find-named.ts'
import { findQuotations } from '../src/reading/speech/find-quotations.ts'
import { findReferences } from '../src/reading/speech/references.ts'
import { mapSpeech } from '../src/reading/speech/speech-map.ts'
import { claimsOf, ruledCredits } from '../src/reading/facts/judgement/credit-claims.ts'
import { creditBits, creditFeatureList, creditFeatures } from '../src/reading/facts/judgement/credit-features.ts'
import { layOut, type Document } from '../src/text/index.ts'
import { readCases } from '../test/cases/case.ts'
import { bestOfBags, packWeights, trainLogistic, type BaggedExample } from './logistic.ts'


const { values: options } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })
const corpus = join(import.meta.dirname, '..', 'eval', 'corpus')
const sets = ['screen', 'screen-trade', 'screen-fan', 'voices', 'wires-and-walls', 'newsstand'].filter((set) => !options.without.includes(set) && existsSync(join(corpus, set, 'docs')))
/** Who and what stands for the letters of eval/corpus/plain/credits.txt. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  A: ['Ada Lindqvist', 'Tom Brannigan', 'Lucia Ferrer', 'Priya Nair'], B: ['Bo Tran', 'Ruth Vance', 'Marcus Bell', 'Niamh Doyle'], C: ['Cy Adeyemi', 'Helen Moss', 'Victor Pell'], D: ['Dana Okafor', 'Peter Gwynn'],
  T: ['Night Ferry', 'The Orchard Keeper', 'Half a Loaf'], U: ['Salt House', 'Wreckers’ Bay', 'The Numbers Man'], V: ['Paper Moons', 'Slow Burn', 'Goodnight Hoboken'],
}
const examples: BaggedExample[] = []
let bags = 0
const list = creditFeatureList()
for (const set of sets) {
  const folder = join(corpus, set, 'catalogue')
  const catalogue = existsSync(folder) ? openCatalogue(folder) : null
  for (const { input, gold } of annotatedDocuments(join(corpus, set, 'docs'))) {
    const document = documentFromInput(input)
    if (isProblem(document)) continue
    learn(document, emptyCatalogue, gold.credits, 1)
    if (catalogue !== null) learn(document, catalogue, gold.credits, 1)
  }
  catalogue?.close()
}
for (const { text, fields, lists } of readCases()) {
  if (lists.credits === undefined) continue
  const { kind, published, ...others } = fields
  const document = documentFromInput({ ...others, id: 'case', kind: kind === 'post' ? 'post' : 'article', text, ...(published === undefined ? {} : { publishedAt: published }) })
  if (!isProblem(document)) learn(document, emptyCatalogue, lists.credits.map(([person, title, job]) => [person!, job!, title!]), 2)
}
for (const [index, line] of readFileSync(join(corpus, 'plain', 'credits.txt'), 'utf8').trim().split('\n').entries()) {
  const [pattern = '', facts = ''] = line.split(' || ')
  for (const marks of [['“', '”'], ['*', '*']]) {
    const named = (slot: string): string => standIns[slot]![index % standIns[slot]!.length]!
    const text = pattern.replaceAll(/\$([A-DT-V])/gu, (_, slot: string) => (slot < 'T' ? named(slot) : `${marks[0]}${named(slot)}${marks[1]}`))
    const document = documentFromInput({ id: 'plain', kind: 'article', text, publishedAt: '2024-05-15' })
    if (!isProblem(document)) learn(document, emptyCatalogue, facts.split(';').map((fact) => fact.trim()).filter(Boolean).map((fact) => fact.split(' ')).map(([person, job, title]) => [named(person!), job!, named(title!)]), 3)
  }
}
console.log(`${examples.length} claims, ${examples.filter((each) => each.label === 1).length} of credits`)
const settings = { bits: creditBits, rate: 0.12, decay: 1e-3 }
const weights = trainLogistic(bestOfBags(examples, trainLogistic(examples, settings)), settings)
writeFileSync(join(import.meta.dirname, '..', 'src', 'reading', 'facts', 'judgement', 'credit-weights.json'), packWeights(weights))

function learn(document: Document, catalogue: Catalogue, gold: readonly (readonly (string | null)[])[], weight: number): void {
  const layout = leaveOutBoilerplate(layOut(document))
  const named = findNamed(layout, catalogue)
  const dates = findDates(layout)
  const speech = mapSpeech(layout, named)
  const references = findReferences(layout, named, speech)
  const { topics } = followWorks(layout, named, references.all, findQuotations(layout, named, references, dates, speech), dates)
  const credits = findCredits(layout, topics)
  const ofPeople = align([...new Set(gold.map(([person]) => person!))], named.people.people, document.text, true).nameOf
  const ofTitles = align([...new Set(gold.map(([, , title]) => title!))], named.titles.titles, document.text, false).nameOf
  const wanted = new Set(gold.map(([person, job, title]) => `${person} ${title} ${job}`))
  const ruled = ruledCredits(credits)
  const bagOf = new Map<string, number>()
  for (const claim of claimsOf(topics)) {
    const name = `${ofPeople.get(claim.person)} ${ofTitles.get(claim.title)} ${claim.job}`
    const label = wanted.has(name) ? 1 : 0
    const id = `${claim.person} ${claim.title} ${claim.job}`
    let bag = bagOf.get(id)
    if (bag === undefined) bagOf.set(id, (bag = ++bags))
    creditFeatures(list, claim, topics, ruled)
    examples.push({ ids: list.ids.slice(0, list.count), label, weight, bag: `${bag} whole` })
    creditFeatures(list, claim, topics, ruled, false)
    examples.push({ ids: list.ids.slice(0, list.count), label, weight: weight * 0.5, bag: `${bag}` })
  }
}
