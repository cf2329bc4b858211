import packed from './look-weights.json' with { type: 'json' }
import type { Word } from '../words.ts'
import { featureBuffer, kinds, lookFeatures, type NameKind } from './look-features.ts'

/** How likely the look of a name alone makes it a work's, a person's or anything else's; the three sum to 1. */
export type Look = Readonly<Record<NameKind, number>>

let tables: readonly Int8Array[] | undefined
const buffer = featureBuffer()

/** Judge words `first` to `end` (half-open, at least one) by their look, with the model that `scripts/train-looks.ts` wrote. */
export function lookOf(words: readonly Word[], first: number, end: number): Look {
  tables ??= kinds.map((kind) => new Int8Array(Buffer.from(packed.weights[kind], 'base64')))
  lookFeatures(buffer, words, first, end)
  const scores = tables.map((table) => {
    let total = 0
    for (let i = 0; i < buffer.count; i++) total += table[buffer.ids[i]!]!
    return total * packed.step
  })
  const most = Math.max(...scores)
  const [title, person, other] = scores.map((score) => Math.exp(score - most)) as [number, number, number]
  const total = title + person + other
  return { title: title / total, person: person / total, other: other / total }
}
