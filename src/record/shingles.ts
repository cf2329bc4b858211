import { hash } from 'node:crypto'
import { quotedWords } from './quoted-words.ts'

/** A number that stands for a run of words: 48 bits, exact in JavaScript and in databases. */
export type Shingle = number

function shingle(kind: string, words: readonly string[]): Shingle {
  return hash('sha1', `${kind}\n${words.join(' ')}`, 'buffer').readUIntBE(0, 6)
}

/** How many values the words have under one speaker, of 48 bits: chance meetings are rare, and speakers still told apart. */
const valuesOfWords = 2 ** 28

/** A run under its speaker. The runs of one speaker are neighbours, so that an index keeps those of a quotation on few pages. */
function shingleOf(speaker: string, words: readonly string[]): Shingle {
  const place = shingle('speaker', [speaker])
  return place - (place % valuesOfWords) + (shingle('said', words) % valuesOfWords)
}

/** Words in a run by which one speaker's quotations are found. */
const runOfSpeaker = 4
/** Words in a run by which anybody's quotation is found: long enough that two people seldom hit on it by chance. */
const runOfAnybody = 8

/**
 * By which runs of words a quotation is found among others: all runs of four words under the speaker, and every fourth
 * run of eight words under nobody, to find words given to somebody else. A quotation of fewer than four words has one
 * run, the whole. Each once; none without a word.
 *
 * @param speaker the person's id, or what else tells speakers apart; `null` when nobody is named
 */
export function shinglesOf(words: string, speaker: string | null): readonly Shingle[] {
  const folded = quotedWords(words).filter((word) => !word.bracketed).map((word) => word.folded)
  if (folded.length === 0) return []
  const found = new Set<Shingle>()
  if (speaker !== null) {
    if (folded.length < runOfSpeaker) found.add(shingleOf(speaker, folded))
    for (let i = 0; i + runOfSpeaker <= folded.length; i++) found.add(shingleOf(speaker, folded.slice(i, i + runOfSpeaker)))
  }
  for (let i = 0; i + runOfAnybody <= folded.length; i++) {
    const run = shingle('', folded.slice(i, i + runOfAnybody))
    // Chosen by the run itself, so that both quotations choose the same ones; the first and last always.
    if (run % 4 === 0 || i === 0 || i + runOfAnybody === folded.length) found.add(run)
  }
  return [...found]
}

/** How many runs stand for a whole text. */
const sketchSize = 24

/**
 * A whole text in few numbers: of all runs of eight words the 24 with the smallest hash. Two texts share about as large
 * a part of them as they share runs. Fewer for a text of fewer runs; ascending.
 */
export function sketchOf(words: readonly string[]): readonly Shingle[] {
  const smallest = new Set<Shingle>()
  let largest = Infinity
  for (let i = 0; i + runOfAnybody <= words.length; i++) {
    const run = shingle('text', words.slice(i, i + runOfAnybody))
    if (run >= largest || smallest.has(run)) continue
    smallest.add(run)
    if (smallest.size > sketchSize) smallest.delete(Math.max(...smallest))
    if (smallest.size === sketchSize) largest = Math.max(...smallest)
  }
  return [...smallest].sort((one, other) => one - other)
}

/** How much of what two texts say is the same, as far as their sketches tell: 0 (nothing) to 1 (everything). */
export function sharedPart(one: readonly Shingle[], other: readonly Shingle[]): number {
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, Math.max(one.length, other.length))
  const inOne = new Set(one)
  const inOther = new Set(other)
  return union.length === 0 ? 0 : union.filter((run) => inOne.has(run) && inOther.has(run)).length / union.length
}
