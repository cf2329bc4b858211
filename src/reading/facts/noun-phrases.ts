import { nounKinds, numbers, ordinals, relationNouns } from '#language'
import type { Term } from './terms.ts'

/** A stretch of a line's terms, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const namers = new Set(['called', 'titled', 'entitled', 'named', 'dubbed', 'christened'])
const articles = new Set(['a', 'an', 'the', 'this', 'that', 'its', 'their', 'his', 'her', 'our', 'my', 'another', 'one', 'any', 'some', 'no', 'each', 'both', 'these', 'those', 'every'])
const reach = 12

/** Whether a term may describe the noun it stands before: adjectives, nouns, years, networks and their possessives. */
function describes(term: Term): boolean {
  if (term.kind === 'organization' || term.kind === 'date') return true
  if (term.kind === 'title' || term.kind === 'person') return false
  if (term.kind === 'mark') return term.lower === '-' || term.lower === '/'
  if (nounKinds.has(term.lower) || relationNouns.has(term.lower) || ordinals.has(term.lower) || numbers.has(term.lower)) return true
  if (term.lower === "'s" || term.lower === "'") return true
  if (term.pos === 'ADJ' || term.pos === 'NOUN' || term.pos === 'PROPN' || term.pos === 'NUM' || term.pos === 'ADV') return true
  // "her 1997 comedy hit": also taken for a verb.
  return term.pos === 'VERB' && (/(?:ed|ing)$/u.test(term.lower) || term.lower.includes('-') || term.lower === 'hit')
}

/**
 * What describes the noun or name at `at`, right before it: "the unsold 2003 Fox pilot" of "… pilot Night Ferry".
 * Begins with the article if there is one. Empty (`from === at`) when nothing does.
 */
export function describedBefore(terms: readonly Term[], at: number): Stretch {
  let from = at
  // "a pilot called Night Ferry"
  while (from > 0 && namers.has(terms[from - 1]!.lower)) from--
  // "a 2011 pilot for another spin-off", "the medical drama, Night Ferry"
  const isLed = /^(?:based|inspired|adapted)$/u.test(terms[0]!.lower) && /^(?:AUX|VERB)$/u.test(terms[at + 1]?.pos ?? '')
  // "Based on her memoir, Night Ferry will see …"
  if (from > 1 && terms[from - 1]!.lower === ',' && isKindNoun(terms[from - 2]!) && from === at && !isLed) from--
  while (from > 0 && at - from < reach) {
    const before = terms[from - 1]!
    // "ABC's 2009 remake, the series Night Ferry"
    if (articles.has(before.lower) && before.lower === 'the' && terms[from - 2]?.lower === ',' && isKindNoun(terms[from - 3]) && at - from < 4) from -= 2
    else if (articles.has(before.lower)) return { from: from - 1, to: at }
    else if (describes(before)) from--
    else if ((before.kind === 'title' || before.kind === 'person') && (terms[from]?.lower === "'s" || terms[from]?.lower === "'")) return { from: from - 1, to: at }
    else break
  }
  return { from, to: at }
}

/**
 * The noun phrase that stands in apposition after a name ending before `at`: ", a candy-colored noir about …" or
 * " (a sitcom)". `null` when there is none.
 */
export function apposedAfter(terms: readonly Term[], at: number): Stretch | null {
  let from = at
  if (terms[from]?.lower === '(') from = closing(terms, from) + 1
  const mark = terms[from]?.lower
  if (mark !== ',' && mark !== '–' && mark !== '—' && mark !== '(' && mark !== '-' && mark !== ':') return null
  from++
  return nounPhraseAt(terms, from)
}

/** The noun phrase that begins at `from` with an article, a possessor or a network; `null` when none does. */
export function nounPhraseAt(terms: readonly Term[], from: number): Stretch | null {
  let to = from
  const first = terms[to]
  if (first === undefined) return null
  if (articles.has(first.lower)) to++
  else if (first.kind === 'organization' || ((first.kind === 'title' || first.kind === 'person') && isPossessive(terms[to + 1]))) to++
  else return null
  let nouns = 0
  while (to < terms.length && to - from < reach && describes(terms[to]!)) {
    if (terms[to]!.pos === 'NOUN' || isKindNoun(terms[to]!)) nouns++
    to++
  }
  return nouns > 0 ? { from, to } : null
}

export function isKindNoun(term: Term | undefined): boolean {
  return term !== undefined && (nounKinds.has(term.lower) || relationNouns.has(term.lower))
}

export function isPossessive(term: Term | undefined): boolean {
  return term !== undefined && (term.lower === "'s" || term.lower === "'")
}

/** Index of the bracket that closes the one at `open`; the last index looked at when none does within reach. */
export function closing(terms: readonly Term[], open: number): number {
  let at = open + 1
  while (at < terms.length && at - open < 24) {
    if (terms[at]!.lower === ')') return at
    at++
  }
  return Math.min(at, terms.length) - 1
}
