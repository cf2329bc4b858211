import packed from './case-weights.json' with { type: 'json' }
import { HashedFeatures, LinearModel } from '../../hashed-features.ts'
import { caseBits, caseFeatures, type DocumentSigns, type NameCase } from './case-features.ts'
import type { Word } from '../words.ts'

const model = new LinearModel(packed)
const features = new HashedFeatures(caseBits, 1024)

/**
 * How strongly a document speaks for an unmarked name being a work's: the logarithm of the odds, above 0 more likely than
 * not. By the model that `scripts/train-titles.ts` wrote.
 */
export function judgeTitle(words: readonly Word[], each: NameCase, signs: DocumentSigns): number {
  caseFeatures(features, words, each, signs)
  return model.sum(features)
}
