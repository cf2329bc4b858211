/**
 * Train the model that judges who was seen together.
 *
 *   node --conditions=source scripts/train-sightings.ts [--without SET]
 *
 * Reads the open sets of eval/corpus, without their catalogues, and the cases of test/cases that list sightings. Writes
 * src/reading/facts/judgement/sighting-weights.json. The same input gives the same bytes. `--without SET` leaves a set out,
 * to measure on it. Run it again after every change of the rules for names and sightings.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../eval/align.ts'
import { emptyCatalogue } from '../src/catalogue/index.ts'
import { ruledPeople, sightingsByRule } from '../src/reading/facts/find-sightings.ts'
import { sightingClaims } from '../src/reading/facts/judgement/sighting-claims.ts'
import { seenLine, sightingBits, sightingFeatures } from '../src/reading/facts/judgement/sighting-features.ts'
import { authorOf } from '../src/reading/facts/meant-people.ts'
import { HashedFeatures } from '../src/reading/hashed-features.ts'
import type { Key } from '../src/reading/reading.ts'
import type { Document } from '../src/text/index.ts'
import { annotatedTexts, casesWith, follow } from './annotated-texts.ts'
import { bestOfBags, packWeights, trainLogistic, type BaggedExample } from './logistic.ts'

const { values: options } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })
const examples: BaggedExample[] = []
const list = new HashedFeatures(sightingBits, 512)
let texts = 0
for (const { document, catalogue, gold } of annotatedTexts(options.without)) if (catalogue === emptyCatalogue) learn(document, gold.sightings.map(({ people }) => people), 1)
for (const { document, rows } of casesWith('sightings')) learn(document, rows.map(([names]) => names!.split(' + ')), 2)
console.log(`${examples.length} groups, ${examples.filter((each) => each.label === 1).length} of them seen together`)
const settings = { bits: sightingBits, rate: 0.12, decay: 3e-3 }
const weights = trainLogistic(bestOfBags(examples, trainLogistic(examples, settings)), settings)
writeFileSync(join(import.meta.dirname, '..', 'src', 'reading', 'facts', 'judgement', 'sighting-weights.json'), packWeights(weights))

/** `gold`: who was seen together. */
function learn(document: Document, gold: readonly (readonly string[])[], weight: number): void {
  const { layout, named, lines } = follow(document, emptyCatalogue)
  const author = authorOf(layout, named)
  const ofPeople = align([...new Set(gold.flat())], named.people.people, document.text, true).nameOf
  const idOf = (people: readonly Key[]): string => people.map((key) => ofPeople.get(key) ?? `?${key}`).sort().join(' + ')
  const wanted = new Set(gold.map((people) => [...people].sort().join(' + ')))
  // What the rules put together from several lines is right in each of them.
  const joined = sightingsByRule(layout, named, lines).filter(({ people }) => wanted.has(idOf(people)))
  texts++
  for (const line of lines) {
    const ruled = ruledPeople(layout, lines, line, author)
    const seen = seenLine(lines, line, document.kind === 'post', ruled !== null)
    for (const claim of sightingClaims(lines, line, ruled, author)) {
      const id = idOf(claim.people)
      const isPart = claim.way === 'ruled' && joined.some(({ people }) => claim.people.every((key) => people.includes(key)))
      const label = wanted.has(id) || isPart ? 1 : 0
      sightingFeatures(list, lines, claim, seen)
      examples.push({ ids: list.taken(), label, weight, bag: `${texts} ${id} whole` })
      sightingFeatures(list, lines, claim, seen, false)
      examples.push({ ids: list.taken(), label, weight: weight * 0.5, bag: `${texts} ${id}` })
    }
  }
}
