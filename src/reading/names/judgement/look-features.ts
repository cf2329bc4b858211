import { hashOf, type HashedFeatures } from '../../hashed-features.ts'
import type { Word } from '../words.ts'

/** Features are hashed to this many bits. */
export const bits = 15

/** What a name may be. */
export const kinds = ['title', 'person', 'other'] as const
export type NameKind = (typeof kinds)[number]

/** At most so many words of a name are looked at: the first ones and the last. */
const most = 8

/** The features of a name's look: its words, their endings, their order, which of them are everyday English or given names. Nothing around it. */
export function lookFeatures(into: HashedFeatures, words: readonly Word[], first: number, end: number): void {
  into.clear()
  const length = end - first
  into.add(1, Math.min(length, 6), 0)
  let pattern = 17
  let before = 7
  for (let k = first; k < end && k - first < most; k++) {
    const word = words[k]!
    const hash = hashOf(k === end - 1 ? word.bare : word.folded)
    const look = sightOf(word)
    pattern = Math.imul(pattern, 31) + look
    into.add(2, hash, 0)
    if (k > first) into.add(3, before, hash)
    into.add(4, endingOf(word.bare), k === first ? 1 : k === end - 1 ? 2 : 3)
    if (word.gap.length > 1 && k > first) into.add(5, hashOf(word.gap), 0)
    before = hash
  }
  const opening = words[first]!
  const last = words[end - 1]!
  into.add(6, hashOf(opening.folded), Math.min(length, 2))
  into.add(7, hashOf(last.bare), Math.min(length, 2))
  into.add(8, pattern, 0)
  into.add(9, sightOf(opening), length === 1 ? 1 : 2)
  into.add(10, sightOf(last), length === 1 ? 1 : 2)
}

/** A word in few steps: what it is made of, and which table knows it. */
function sightOf(word: Word): number {
  if (!word.capital) return 1
  const { text } = word
  if (/^\d/u.test(text)) return text.length === 4 ? 2 : 3
  if (/^[IVX]+$/u.test(text)) return 4
  if (text.length === 2 && text.endsWith('.')) return 5
  const base = word.given ? 6 : word.everyday ? 7 : word.other ? 8 : 9
  const form = text.includes('-') ? 1 : word.bareEnd < word.end ? 2 : /[’']/u.test(text) ? 3 : 0
  return base * 4 + form
}

const endingOf = (word: string): number => hashOf(word.slice(-3))
