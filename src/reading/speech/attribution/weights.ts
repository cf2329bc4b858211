import packed from './weights.json' with { type: 'json' }
import { bits, type FeatureList, type Question } from './features.ts'
import type { Score } from './search.ts'

/** The trained model: how it scores features, and which words ever report. */
export interface Model {
  readonly score: Score
  /** Whether a word (by its hash) was ever seen to report; a few others pass for it. */
  mayReport(word: number): boolean
}

interface Table {
  readonly step: number
  readonly weights: Int8Array
}

let model: Model | undefined

/** The model that `scripts/train-attributions.ts` wrote. Unpacked at first use, which takes a few milliseconds. */
export function attributionModel(): Model {
  return (model ??= unpack())
}

function unpack(): Model {
  const tables = Object.fromEntries(
    Object.keys(bits).map((question) => {
      const { step, weights } = packed[question as Question]
      return [question, { step, weights: new Int8Array(bytesOf(weights)) }]
    }),
  ) as Readonly<Record<Question, Table>>
  const words = new Uint8Array(bytesOf(packed.words))
  return {
    score: (question: Question, { ids, count }: FeatureList) => {
      const { step, weights } = tables[question]
      let total = 0
      for (let i = 0; i < count; i++) total += weights[ids[i]!]!
      return total * step
    },
    mayReport: (word) => (words[(word >>> 16) >>> 3]! & (1 << ((word >>> 16) & 7))) !== 0,
  }
}

function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
