import type { Term } from './terms.ts'

/** Phrases ready for matching, by their first words. */
export interface PhraseBook<Value> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>
}

interface Phrase<Value> {
  readonly steps: readonly (ReadonlySet<string> | '*')[]
  readonly value: Value
  readonly order: number
}

export interface PhraseMatch<Value> {
  readonly value: Value
  /** Term indexes, half-open. */
  readonly from: number
  readonly to: number
}

const gap = 5

/** Compile phrases written as rows of words: "a|b" is either, "*" up to five words, "<title>" a name. Earlier ones win. */
export function phraseBook<Value>(lists: readonly (readonly [Value, readonly string[]])[]): PhraseBook<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  let order = 0
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      const steps = phrase.split(' ').map((step) => (step === '*' ? '*' : new Set(step.split('|').filter((word) => word !== ''))) as ReadonlySet<string> | '*')
      const entry: Phrase<Value> = { steps, value, order: order++ }
      if (steps[0] === '*' || steps[0] === undefined) continue
      for (const word of steps[0]) {
        const list = byFirst.get(word)
        if (list) list.push(entry)
        else byFirst.set(word, [entry])
      }
    }
  return { byFirst }
}

/** The first phrase of the book that stands at term `at`; of several the one written first. `null` when none does. */
export function phraseAt<Value>(book: PhraseBook<Value>, terms: readonly Term[], at: number, end = terms.length): PhraseMatch<Value> | null {
  const term = terms[at]!
  let best: { phrase: Phrase<Value>; to: number } | null = null
  for (const key of term.kind === 'word' || term.kind === 'mark' ? [term.lower] : [`<${term.kind}>`, term.lower])
    for (const phrase of byKey(book, key)) {
      if (best !== null && phrase.order > best.phrase.order) continue
      const to = matchFrom(phrase.steps, terms, 1, at + 1, end)
      if (to >= 0) best = { phrase, to }
    }
  return best === null ? null : { value: best.phrase.value, from: at, to: best.to }
}

const byKey = <Value>(book: PhraseBook<Value>, key: string): readonly Phrase<Value>[] => book.byFirst.get(key) ?? []

/** A date counts by its last word: "on tomorrow" is tomorrow. */
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

function matchFrom(steps: Phrase<unknown>['steps'], terms: readonly Term[], step: number, at: number, end: number): number {
  let i = at
  for (let s = step; s < steps.length; s++) {
    const wanted = steps[s]!
    if (wanted === '*') {
      for (let skip = 0; skip <= gap; skip++) {
        if (skip > 0 && (i + skip > end || /^[.;?!]$/u.test(terms[i + skip - 1]?.lower ?? '.'))) break
        const to = matchFrom(steps, terms, s + 1, i + skip, end)
        if (to >= 0) return to
      }
      return -1
    }
    const term = terms[i]
    if (term === undefined || i >= end || !(wanted.has(term.lower) || wanted.has(`<${term.kind}>`) || (term.kind === 'date' && wanted.has(lastWord(term.lower))))) return -1
    i++
  }
  return i
}
