import packed from './case-weights.json' with { type: 'json' }
import { caseFeatureList, caseFeatures, type DocumentSigns, type NameCase } from './case-features.ts'
import type { Word } from '../words.ts'

let weights: Int8Array | undefined
const list = caseFeatureList()

/**
 * How strongly a document speaks for an unmarked name being a work's: the logarithm of the odds, above 0 more likely than
 * not. By the model that `scripts/train-titles.ts` wrote.
 */
export function judgeTitle(words: readonly Word[], each: NameCase, signs: DocumentSigns): number {
  weights ??= new Int8Array(Buffer.from(packed.weights, 'base64'))
  caseFeatures(list, words, each, signs)
  let total = 0
  for (let i = 0; i < list.count; i++) total += weights[list.ids[i]!]!
  return total * packed.step
}
