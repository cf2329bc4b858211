/**
 * Train the model that judges who did what on which work.
 *
 *   node --conditions=source scripts/train-credits.ts [--without SET]
 *
 * Reads the open sets of eval/corpus, with and without their catalogues, the single sentences of
 * eval/corpus/plain/credits.txt, and the cases of test/cases that list credits. Writes
 * src/reading/facts/judgement/credit-weights.json. The same input gives the same bytes. `--without SET` leaves a set out, to
 * measure on it. Run it again after every change of the rules for names and credits.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../eval/align.ts'
import { emptyCatalogue, type Catalogue } from '../src/catalogue/index.ts'
import { findCredits } from '../src/reading/facts/find-credits.ts'
import { claimsOf, ruledCredits } from '../src/reading/facts/judgement/credit-claims.ts'
import { creditBits, creditFeatures } from '../src/reading/facts/judgement/credit-features.ts'
import { HashedFeatures } from '../src/reading/hashed-features.ts'
import type { Document } from '../src/text/index.ts'
import { annotatedTexts, casesWith, follow, plainSentences } from './annotated-texts.ts'
import { bestOfBags, packWeights, trainLogistic, type BaggedExample } from './logistic.ts'

const { values: options } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })
const examples: BaggedExample[] = []
const list = new HashedFeatures(creditBits, 160)
let texts = 0
for (const { document, catalogue, gold } of annotatedTexts(options.without)) learn(document, catalogue, gold.credits, 1)
for (const { document, rows } of casesWith('credits')) learn(document, emptyCatalogue, rows.map(([person, title, job]) => [person!, job!, title!]), 2)
for (const { document, facts } of plainSentences('credits.txt')) learn(document, emptyCatalogue, facts, 3)
console.log(`${examples.length} claims, ${examples.filter((each) => each.label === 1).length} of credits`)
const settings = { bits: creditBits, rate: 0.12, decay: 1e-3 }
const weights = trainLogistic(bestOfBags(examples, trainLogistic(examples, settings)), settings)
writeFileSync(join(import.meta.dirname, '..', 'src', 'reading', 'facts', 'judgement', 'credit-weights.json'), packWeights(weights))

/** `gold`: person, job, title. */
function learn(document: Document, catalogue: Catalogue, gold: readonly (readonly (string | null)[])[], weight: number): void {
  const { layout, named, topics } = follow(document, catalogue)
  const ofPeople = align([...new Set(gold.map(([person]) => person!))], named.people.people, document.text, true).nameOf
  const ofTitles = align([...new Set(gold.map(([, , title]) => title!))], named.titles.titles, document.text, false).nameOf
  const wanted = new Set(gold.map(([person, job, title]) => `${person} ${title} ${job}`))
  const ruled = ruledCredits(findCredits(layout, topics))
  texts++
  for (const claim of claimsOf(topics)) {
    const label = wanted.has(`${ofPeople.get(claim.person)} ${ofTitles.get(claim.title)} ${claim.job}`) ? 1 : 0
    const bag = `${texts} ${claim.person} ${claim.title} ${claim.job}`
    creditFeatures(list, claim, topics, ruled)
    examples.push({ ids: list.taken(), label, weight, bag: `${bag} whole` })
    creditFeatures(list, claim, topics, ruled, false)
    examples.push({ ids: list.taken(), label, weight: weight * 0.5, bag })
  }
}
