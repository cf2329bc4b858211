import packed from './look-weights.json' with { type: 'json' }
import { HashedFeatures, LinearModel } from '../../hashed-features.ts'
import type { Word } from '../words.ts'
import { bits, kinds, lookFeatures, type NameKind } from './look-features.ts'

/** How likely the look of a name alone makes it a work's, a person's or anything else's; the three sum to 1. */
export type Look = Readonly<Record<NameKind, number>>

const models = kinds.map((kind) => new LinearModel({ step: packed.step, weights: packed.weights[kind] }))
const features = new HashedFeatures(bits, 64)

/** Judge words `first` to `end` (half-open, at least one) by their look, with the model that `scripts/train-looks.ts` wrote. */
export function lookOf(words: readonly Word[], first: number, end: number): Look {
  lookFeatures(features, words, first, end)
  const scores = models.map((model) => model.sum(features))
  const most = Math.max(...scores)
  const [title, person, other] = scores.map((score) => Math.exp(score - most)) as [number, number, number]
  const total = title + person + other
  return { title: title / total, person: person / total, other: other / total }
}
