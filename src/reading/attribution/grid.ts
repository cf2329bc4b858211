import type { Layout, PartOfSpeech } from '#text'
import type { SpeechMap } from '../speech-map.ts'

/** A document's tokens as numbers, for models that look at many of them many times. */
export interface Grid {
  readonly count: number
  /** Hash of the word in lower case. */
  readonly word: Int32Array
  /** Hash of its last three letters. */
  readonly ending: Int32Array
  /** Index into the parts of speech; marks that matter have numbers of their own. */
  readonly pos: Uint8Array
  /** 1 for a token that begins with a capital. */
  readonly capital: Uint8Array
  /** Token that the sentence of each token starts with, and where it ends. */
  readonly sentenceFirst: Int32Array
  readonly sentenceEnd: Int32Array
  /** Index of the stretch in quotation marks, or -1. */
  readonly stretchOf: Int32Array
}

const parts: readonly PartOfSpeech[] = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X']
const partNumbers: ReadonlyMap<string, number> = new Map(parts.map((part, index) => [part, index + 1]))
export const POS: Readonly<Record<PartOfSpeech, number>> = Object.fromEntries(partNumbers) as Record<PartOfSpeech, number>
/** Marks by which sentences are cut have numbers of their own, above those of the parts of speech. */
export const marks: Readonly<Record<string, number>> = { ',': 20, '.': 21, ':': 22, ';': 23, '(': 24, ')': 25, '—': 26, '–': 26, '--': 26, '-': 27, '“': 28, '”': 29, '"': 30, '‘': 28, '’': 29, "'": 30, '?': 21, '!': 21, '…': 21 }

/** FNV-1a over UTF-16 code units: the same number for the same word on every machine. */
export function hashOf(word: string, from = 0): number {
  let hash = 0x811c9dc5
  for (let i = from; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Turn a layout into numbers once, for all questions that are asked of it. */
export function gridOf(layout: Layout, speech: SpeechMap): Grid {
  const { tokens } = layout
  const count = tokens.length
  const grid = {
    count, word: new Int32Array(count), ending: new Int32Array(count), pos: new Uint8Array(count), capital: new Uint8Array(count),
    sentenceFirst: new Int32Array(count), sentenceEnd: new Int32Array(count), stretchOf: speech.stretchOf,
  }
  let first = 0
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!
    grid.word[i] = hashOf(token.lower)
    grid.ending[i] = hashOf(token.lower, Math.max(0, token.lower.length - 3))
    grid.pos[i] = marks[token.text] ?? partNumbers.get(token.pos) ?? 0
    const code = token.text.charCodeAt(0)
    grid.capital[i] = code >= 65 && code <= 90 ? 1 : 0
    if (speech.sentenceStart[i] === 1 && i > first) {
      grid.sentenceEnd.fill(i, first, i)
      first = i
    }
    grid.sentenceFirst[i] = first
  }
  grid.sentenceEnd.fill(count, first, count)
  return grid
}
