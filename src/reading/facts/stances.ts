import { openPhrases, refusalPhrases, returnPhrases, wishPhrases } from '#language'
import { phraseAt, phraseBook } from './phrases.ts'
import { sign } from './signs.ts'
import type { Term } from './terms.ts'

export type Stance = 'wished' | 'ruled out'

const book = phraseBook<Stance | 'open'>([['open', openPhrases], ['ruled out', refusalPhrases], ['wished', wishPhrases]])
const returns = phraseBook<true>([[true, returnPhrases]])

const marks = new Set(['"', '“', '”', '‘', '’', "'", '*', '_'])

/** A stance read off words, and the term that shows it first. */
export interface StanceFound {
  readonly stance: Stance
  readonly at: number
}

/**
 * Whether words want more of a work or refuse it: what they say more often; of both equally often, what they say first.
 * `null` when they do neither, or leave it open ("never say never").
 */
export function stanceOf(words: readonly Term[], first = 0, end = words.length): StanceFound | null {
  const kept = words.slice(first, end).filter((term) => term.kind !== 'mark' || !marks.has(term.lower))
  const found = stanceOfWords(kept)
  return found === null ? null : { stance: found.stance, at: words.indexOf(kept[found.at]!) }
}

const yes = /^(?:yes|yeah|yep|absolutely|definitely|always|totally|gladly|obviously)$/u
const no = /^(?:no|nope|nah|never|pass)$/u

function stanceOfWords(terms: readonly Term[], from = 0, to = terms.length): StanceFound | null {
  // One word is an answer.
  if (terms.length > 0 && terms.length < 3 && terms.slice(1).every((term) => term.kind === 'mark')) {
    if (no.test(terms[0]!.lower)) return { stance: 'ruled out', at: 0 }
    if (yes.test(terms[0]!.lower)) return { stance: 'wished', at: 0 }
  }
  const seen: Record<Stance, number> = { wished: 0, 'ruled out': 0 }
  const first: Partial<Record<Stance, number>> = {}
  let order: Stance | null = null
  let i = from
  while (i < to) {
    const match = (terms[i]!.signs & sign.stance) === 0 ? null : phraseAt(book, terms, i, to)
    if (match === null) {
      i++
      continue
    }
    // "Hamish said no" tells of somebody else's answer.
    const isReport = /^sa(?:y|ys|id)$/u.test(terms[i]!.lower) && terms[i - 1]?.kind === 'person' && terms[i - 1]!.byName
    if (match.value !== 'open' && !isReport) {
      let stance = match.value
      // "no desire to come back", "won't be back": what denies a wish refuses.
      if (stance === 'wished' && isDenied(terms, i, from)) stance = 'ruled out'
      seen[stance]++
      first[stance] ??= i
      order ??= stance
    } else if (order === null && match.to - i > 1) seen.wished -= 0.5
    i = Math.max(match.to, i + 1)
  }
  if (order === null) return null
  const stance = seen.wished === seen['ruled out'] ? order : seen.wished > seen['ruled out'] ? 'wished' : 'ruled out'
  return { stance, at: first[stance] ?? from }
}

function isDenied(terms: readonly Term[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const { lower } = terms[i]!
    if (/^(?:not|n't|never|no|nobody|neither|without)$/u.test(lower)) return true
    if (/^[.,;?!]$/u.test(lower)) return false
  }
  return false
}

/** Whether words speak of coming back to a work, without naming one: "do it again", "wear the boots". */
export function speaksOfReturn(terms: readonly Term[], from = 0, to = terms.length): boolean {
  for (let i = from; i < to; i++) if (phraseAt(returns, terms, i, to) !== null) return true
  return false
}
