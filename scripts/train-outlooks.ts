/**
 * Train the model that judges where projects stand.
 *
 *   node --conditions=source scripts/train-outlooks.ts [--without SET]
 *
 * Reads the open sets of eval/corpus, with and without their catalogues, the single sentences of
 * eval/corpus/plain/outlooks.txt, and the cases of test/cases that list outlooks. Writes
 * src/reading/facts/judgement/outlook-weights.json. The same input gives the same bytes. `--without SET` leaves a set out, to
 * measure on it. Run it again after every change of the rules for names and outlooks.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../eval/align.ts'
import { emptyCatalogue, type Catalogue } from '../src/catalogue/index.ts'
import { searchOutlooks } from '../src/reading/facts/find-outlooks.ts'
import { outlookClaims, ruledOutlooks, stages } from '../src/reading/facts/judgement/outlook-claims.ts'
import { outlookBits, outlookFeatures, shareOutlookFeatures } from '../src/reading/facts/judgement/outlook-features.ts'
import { HashedFeatures } from '../src/reading/hashed-features.ts'
import type { Document } from '../src/text/index.ts'
import { annotatedTexts, casesWith, follow, plainSentences } from './annotated-texts.ts'
import { bestOfBags, packWeights, trainLogistic, type BaggedExample } from './logistic.ts'

type Row = readonly [of: string, project: string, stage: string]

const { values: options } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })
const examples: BaggedExample[] = []
const list = new HashedFeatures(outlookBits, 512)
let texts = 0
for (const { document, catalogue, gold } of annotatedTexts(options.without)) learn(document, catalogue, gold.outlooks.map(({ of, project, stage }) => [of, project, stage]), 1)
for (const { document, rows } of casesWith('outlooks')) learn(document, emptyCatalogue, rows.map(([of, project, stage]) => [of!, project!, stage!]), 2)
for (const { document, facts } of plainSentences('outlooks.txt')) learn(document, emptyCatalogue, facts.map(rowOf(document)), 2)
console.log(`${examples.length} claims, ${examples.filter((each) => each.label === 1).length} of outlooks`)
const settings = { bits: outlookBits, rate: 0.12, decay: 1e-3 }
const weights = trainLogistic(bestOfBags(examples, trainLogistic(examples, settings)), settings)
writeFileSync(join(import.meta.dirname, '..', 'src', 'reading', 'facts', 'judgement', 'outlook-weights.json'), packWeights(weights))

/** "sequel ruled out": of the title the sentence names first; "Salt House itself in development": of another one. */
function rowOf({ text }: Document): (words: readonly string[]) => Row {
  const first = /[“*](.+?)[”*]/u.exec(text)?.[1] ?? ''
  const projects = new Set(['itself', 'sequel', 'prequel', 'spin-off', 'remake', 'reboot', 'revival', 'special', 'adaptation'])
  return (words) => (projects.has(words[0]!) ? [first, words[0]!, words.slice(1).join(' ')] : [words[0]!, words[1]!, words.slice(2).join(' ')])
}

function learn(document: Document, catalogue: Catalogue, gold: readonly Row[], weight: number): void {
  const { layout, named, topics, relations, releases, quotations } = follow(document, catalogue)
  if (topics.lines.length === 0) return
  const ofTitles = align([...new Set(gold.map(([of]) => of))], named.titles.titles, document.text, false).nameOf
  const wanted = new Set(gold.map((row) => row.join(' ')))
  const { search, found } = searchOutlooks(layout, named, topics, relations, releases, quotations)
  const ruled = ruledOutlooks(found, topics.lines)
  texts++
  for (const claim of outlookClaims(search)) {
    shareOutlookFeatures(list, claim, search)
    for (const stage of stages) {
      const label = wanted.has(`${ofTitles.get(claim.of)} ${claim.project} ${stage}`) ? 1 : 0
      const bag = `${texts} ${claim.of} ${claim.project} ${stage}`
      outlookFeatures(list, claim, stage, ruled)
      examples.push({ ids: list.taken(), label, weight, bag: `${bag} whole` })
      outlookFeatures(list, claim, stage, ruled, false)
      examples.push({ ids: list.taken(), label, weight: weight * 0.5, bag })
    }
  }
}
