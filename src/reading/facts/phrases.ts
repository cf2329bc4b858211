import type { Term } from './terms.ts'

/** Phrases ready for matching, by their first word and then by their second. */
export interface PhraseBook<Value> {
  readonly byFirst: ReadonlyMap<string, Beginning<Value>>
}

interface Beginning<Value> {
  readonly bySecond: Map<string, Phrase<Value>[]>
  /** Of one word, or with a gap after the first. */
  readonly others: Phrase<Value>[]
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

/** Adverbs that may stand between any two words of a phrase: "has quietly been shelved", "will now return". */
const passedOver = new Set(['now', 'already', 'also', 'just', 'since', 'still', 'then', 'even', 'soon', 'long', 'both', 'once', 'apparently', 'indeed', 'duly'])
const isPassedOver = (term: Term): boolean => (term.pos === 'ADV' && term.lower.endsWith('ly') && term.lower !== 'only') || passedOver.has(term.lower)

/**
 * Compile phrases written as rows of words: "a|b" is either, "*" up to five words, "<title>" a name. Adverbs of manner and
 * time may stand between the words. Earlier ones win.
 */
export function phraseBook<Value>(lists: readonly (readonly [Value, readonly string[]])[]): PhraseBook<Value> {
  const byFirst = new Map<string, Beginning<Value>>()
  let order = 0
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      const steps = phrase.split(' ').map((step) => (step === '*' ? '*' : new Set(step.split('|').filter((word) => word !== ''))) as ReadonlySet<string> | '*')
      const entry: Phrase<Value> = { steps, value, order: order++ }
      if (steps[0] === '*' || steps[0] === undefined) continue
      for (const word of steps[0]) {
        const beginning = byFirst.get(word) ?? { bySecond: new Map<string, Phrase<Value>[]>(), others: [] }
        byFirst.set(word, beginning)
        const second = steps[1]
        if (second === undefined || second === '*') beginning.others.push(entry)
        else for (const next of second) {
          const list = beginning.bySecond.get(next)
          if (list) list.push(entry)
          else beginning.bySecond.set(next, [entry])
        }
      }
    }
  return { byFirst }
}

/** The first phrase of the book that stands at term `at`; of several the one written first. `null` when none does. */
export function phraseAt<Value>(book: PhraseBook<Value>, terms: readonly Term[], at: number, end = terms.length): PhraseMatch<Value> | null {
  const term = terms[at]!
  const isName = term.kind !== 'word' && term.kind !== 'mark'
  const best: Best<Value> = { phrase: null, to: -1 }
  tryFrom(book.byFirst.get(term.lower), terms, at, end, best)
  if (isName) tryFrom(book.byFirst.get(`<${term.kind}>`), terms, at, end, best)
  return best.phrase === null ? null : { value: best.phrase.value, from: at, to: best.to }
}

interface Best<Value> {
  phrase: Phrase<Value> | null
  to: number
}

function tryFrom<Value>(beginning: Beginning<Value> | undefined, terms: readonly Term[], at: number, end: number, best: Best<Value>): void {
  if (beginning === undefined) return
  tryAll(beginning.others, terms, at, end, best)
  const next = at + 1 < end ? terms[at + 1] : undefined
  if (next === undefined) return
  tryAll(beginning.bySecond.get(next.lower), terms, at, end, best)
  if (isPassedOver(next) && at + 2 < end) tryAll(beginning.bySecond.get(terms[at + 2]!.lower), terms, at, end, best)
  if (next.kind === 'date') tryAll(beginning.bySecond.get(lastWord(next.lower)), terms, at, end, best)
  if (next.kind !== 'word' && next.kind !== 'mark') tryAll(beginning.bySecond.get(`<${next.kind}>`), terms, at, end, best)
}

function tryAll<Value>(phrases: readonly Phrase<Value>[] | undefined, terms: readonly Term[], at: number, end: number, best: Best<Value>): void {
  if (phrases === undefined) return
  for (const phrase of phrases) {
    if (best.phrase !== null && phrase.order > best.phrase.order) continue
    const to = matchFrom(phrase.steps, terms, 1, at + 1, end)
    if (to >= 0) {
      best.phrase = phrase
      best.to = to
    }
  }
}

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
    let term = terms[i]
    if (term === undefined || i >= end) return -1
    if (wanted.has(term.lower)) {
      i++
      continue
    }
    if (isPassedOver(term)) term = terms[++i]
    if (term === undefined || i >= end || !(wanted.has(term.lower) || (term.kind !== 'word' && wanted.has(`<${term.kind}>`)) || (term.kind === 'date' && wanted.has(lastWord(term.lower))))) return -1
    i++
  }
  return i
}
