import type { Layout, Span } from '#text'
import { weighAfter } from './title-after.ts'
import { weighBefore } from './title-before.ts'
import { weighTurns } from './title-turns.ts'
import type { Word } from './words.ts'

/** A stretch that may name a title: where it stands, how it is marked, and the words it is made of. */
export interface TitleCandidate extends Span {
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
  readonly marked: 'emphasis' | 'quote' | null
  /** How strongly the place speaks for a title; below 0 it speaks against. */
  readonly weight: number
  /** Shown to be a podcast, a newsletter or the like: no title anywhere in the text. */
  readonly vetoed: boolean
}

/** Weighs places for being a title's, and remembers what stands before and after each word: many stretches share an edge. */
export interface ContextScale {
  /**
   * What the words before and after a stretch say for its being a title. Positive speaks for it, negative against:
   * 2 and more is a clear sign, a podcast or newsletter is a venue and no title.
   */
  weigh(firstWord: number, endWord: number): number
}

export function contextScale(layout: Layout, words: readonly Word[]): ContextScale {
  const before = new Map<number, number>()
  const after = new Map<number, number>()
  return {
    weigh(firstWord, endWord) {
      const turn = weighTurns(words, firstWord, endWord)
      const { gap } = words[firstWord]!
      // After a comma or a bracket both edges count together, so that there is nothing to remember.
      if (gap !== ' ' && gap !== '') return withTurn(weighBefore(words, firstWord, endWord) + weighAfter(layout, words, firstWord, endWord), turn)
      let left = before.get(firstWord)
      if (left === undefined) before.set(firstWord, (left = weighBefore(words, firstWord, endWord)))
      const edge = endWord * 2 + (endWord - firstWord > 1 ? 1 : 0)
      let right = after.get(edge)
      if (right === undefined) after.set(edge, (right = weighAfter(layout, words, firstWord, endWord)))
      return withTurn(left + right + askedAbout(words, firstWord, endWord) + doneByWhom(words, firstWord, endWord), turn)
    },
  }
}

/** A turn of phrase adds nothing to a sign that is as strong, and saves no venue. */
const withTurn = (weight: number, turn: number): number => (turn === 0 || weight < -3 ? weight : Math.max(weight, turn))

/** "Is Night Ferry getting a sequel?", "Will Night Ferry return?" */
function askedAbout(words: readonly Word[], firstWord: number, endWord: number): number {
  const asked = words[firstWord - 1]
  const next = words[endWord]
  if (!asked?.first || next?.gap !== ' ' || asked.paragraph !== next.paragraph) return 0
  return /^(?:Is|Will|Could|Can|Does|Are|Was)$/u.test(asked.text) && /^(?:getting|coming|happening|returning|dead|over|back|return|ever|really|finally)$/u.test(next.text) ? 2.5 : 0
}

/** "the prequel that Beacon Family aired": who shows or makes a work, and no work. */
function doneByWhom(words: readonly Word[], firstWord: number, endWord: number): number {
  const before = words[firstWord - 1]
  const verb = words[endWord]
  if (!before || !verb || before.paragraph !== verb.paragraph || words[firstWord]!.gap !== ' ' || verb.gap !== ' ') return 0
  if (!/^(?:that|which)$/u.test(before.text)) return 0
  return /^(?:aired|airs|premiered|ordered|made|shot|screened|released|dropped|produced|bought|showed|canceled|cancelled|axed|passed)$/u.test(verb.text) ? -4 : 0
}
