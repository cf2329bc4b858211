/**
 * Train the model that judges which work goes back to which.
 *
 *   node --conditions=source scripts/train-relations.ts [--without SET]
 *
 * Reads the open sets of eval/corpus, with and without their catalogues, the single sentences of
 * eval/corpus/plain/relations.txt, and the cases of test/cases that list relations. Writes
 * src/reading/facts/judgement/relation-weights.json. The same input gives the same bytes. `--without SET` leaves a set out, to
 * measure on it. Run it again after every change of the rules for names and relations.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../eval/align.ts'
import { emptyCatalogue, type Catalogue } from '../src/catalogue/index.ts'
import { relationClaims, relationId, relationNames } from '../src/reading/facts/judgement/relation-claims.ts'
import { relationBits, relationFeatures, shareRelationFeatures } from '../src/reading/facts/judgement/relation-features.ts'
import { relationsRuled } from '../src/reading/facts/judgement/relation-judge.ts'
import { HashedFeatures } from '../src/reading/hashed-features.ts'
import type { Document } from '../src/text/index.ts'
import { annotatedTexts, casesWith, follow, plainSentences } from './annotated-texts.ts'
import { bestOfBags, packWeights, trainLogistic, type BaggedExample } from './logistic.ts'

const { values: options } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })
const examples: BaggedExample[] = []
const list = new HashedFeatures(relationBits, 256)
let texts = 0
for (const { document, catalogue, gold } of annotatedTexts(options.without)) learn(document, catalogue, gold.relations, 1)
for (const { document, rows } of casesWith('relations')) learn(document, emptyCatalogue, rows, 2)
for (const { document, facts } of plainSentences('relations.txt')) learn(document, emptyCatalogue, facts, 2)
console.log(`${examples.length} claims, ${examples.filter((each) => each.label === 1).length} of relations`)
const settings = { bits: relationBits, rate: 0.12, decay: 1e-3 }
const weights = trainLogistic(bestOfBags(examples, trainLogistic(examples, settings)), settings)
writeFileSync(join(import.meta.dirname, '..', 'src', 'reading', 'facts', 'judgement', 'relation-weights.json'), packWeights(weights))

/** `gold`: title, relation, the other title. */
function learn(document: Document, catalogue: Catalogue, gold: readonly (readonly string[])[], weight: number): void {
  const { named, topics, relationsByRule } = follow(document, catalogue)
  const names = align([...new Set(gold.flatMap(([title, , of]) => [title!, of!]))], named.titles.titles, document.text, false).nameOf
  const wanted = new Set(gold.map((row) => row.join(' | ')))
  const ruled = relationsRuled(relationsByRule)
  texts++
  for (const claim of relationClaims(topics)) {
    shareRelationFeatures(list, claim, topics)
    for (const relation of relationNames) {
      const label = wanted.has([names.get(claim.title), relation, names.get(claim.of)].join(' | ')) ? 1 : 0
      const bag = `${texts} ${relationId(claim)} ${relation}`
      relationFeatures(list, claim, relation, ruled)
      examples.push({ ids: list.taken(), label, weight, bag: `${bag} whole` })
      relationFeatures(list, claim, relation, null)
      examples.push({ ids: list.taken(), label, weight: weight * 0.5, bag })
    }
  }
}
