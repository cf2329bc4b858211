import { verbsOfSaying } from '#language'
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
  /** Which kind of reporting verb the word can be, and its form; 0 for other words. */
  readonly saying: Uint8Array
  /** 1 for a token that begins with a capital. */
  readonly capital: Uint8Array
  /** Token that the sentence of each token starts with, and where it ends. */
  readonly sentenceFirst: Int32Array
  readonly sentenceEnd: Int32Array
  /** Index of the stretch in quotation marks, or -1. */
  readonly stretchOf: Int32Array
}

const parts: readonly PartOfSpeech[] = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X']
/** Numbers of the parts of speech, from 1. */
export const POS = Object.fromEntries(parts.map((part, index) => [part, index + 1])) as Readonly<Record<PartOfSpeech, number>>
/** Marks by which sentences are cut have numbers of their own, above those of the parts of speech. */
const marks: ReadonlyMap<string, number> = new Map([
  [',', 20], ['.', 21], ['?', 21], ['!', 21], ['…', 21], [':', 22], [';', 23], ['(', 24], [')', 25], ['—', 26], ['–', 26], ['--', 26], ['-', 27],
  ['“', 28], ['‘', 28], ['”', 29], ['’', 29], ['"', 30], ["'", 30],
])

const kinds = { say: 4, think: 8, call: 12, manner: 16 } as const
const forms = { base: 0, s: 1, past: 2, ing: 3 } as const

/** FNV-1a over UTF-16 code units: the same number for the same word on every machine. */
export function hashOf(word: string, from: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Turn a layout into numbers once, for all questions that are asked of it. */
export function gridOf(layout: Layout, speech: SpeechMap): Grid {
  const { tokens } = layout
  const count = tokens.length
  const word = new Int32Array(count)
  const ending = new Int32Array(count)
  const posOf = new Uint8Array(count)
  const saying = new Uint8Array(count)
  const capital = new Uint8Array(count)
  const sentenceFirst = new Int32Array(count)
  const sentenceEnd = new Int32Array(count)
  let first = 0
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!
    const { lower, pos } = token
    const length = lower.length
    word[i] = hashOf(lower, 0)
    ending[i] = length <= 3 ? word[i]! : hashOf(lower, length - 3)
    posOf[i] = (pos === 'PUNCT' || pos === 'SYM' ? marks.get(token.text) : undefined) ?? POS[pos]
    const verb = pos === 'VERB' || pos === 'NOUN' ? verbsOfSaying.get(lower) : undefined
    if (verb !== undefined) saying[i] = kinds[verb.kind] + forms[verb.form]
    const code = token.text.charCodeAt(0)
    capital[i] = code >= 65 && code <= 90 ? 1 : 0
    if (speech.sentenceStart[i] === 1 && i > first) {
      sentenceEnd.fill(i, first, i)
      first = i
    }
    sentenceFirst[i] = first
  }
  sentenceEnd.fill(count, first, count)
  return { count, word, ending, pos: posOf, saying, capital, sentenceFirst, sentenceEnd, stretchOf: speech.stretchOf }
}
