import { noPhrases, openPhrases, readyPhrases, refusalPhrases, returnPhrases, undeniedPhrases, wishPhrases } from '#language'
import { phraseAt, phraseBook } from './phrases.ts'
import { sign } from './signs.ts'
import type { Term } from './terms.ts'

export type Stance = 'wished' | 'ruled out'

interface Reading {
  readonly stance: Stance | 'open'
  /** The words say it by themselves; others only in answer to a question, or beside what they are about. */
  readonly isPlain: boolean
}

const book = phraseBook<Reading>([
  [{ stance: 'open', isPlain: true }, openPhrases],
  [{ stance: 'wished', isPlain: true }, undeniedPhrases],
  [{ stance: 'ruled out', isPlain: true }, refusalPhrases],
  [{ stance: 'wished', isPlain: true }, wishPhrases],
  [{ stance: 'ruled out', isPlain: false }, noPhrases],
  [{ stance: 'wished', isPlain: false }, readyPhrases],
])
const returns = phraseBook<true>([[true, returnPhrases]])

const marks = new Set(['"', '“', '”', '‘', '’', "'", '*', '_', '[', ']'])

/** A stance read off words, and the term that shows it first. */
export interface StanceFound {
  readonly stance: Stance
  readonly at: number
  /** Every term that shows it. */
  readonly places: readonly number[]
}

/**
 * Whether words want more of a work or refuse it: what they say more often and more plainly; of both alike, what they say
 * first. With `onlyPlain` words that would have to answer a question ("never", "yes", "I wanted to") do not count; with
 * `isOwn`, for somebody's own words, what they tell of others ("she wants to go back") does not. `null` when they do neither, or leave it open ("never say never").
 */
export function stanceOf(words: readonly Term[], first = 0, end = words.length, onlyPlain = false, isOwn = false): StanceFound | null {
  const kept = words.slice(first, end).filter((term) => term.kind !== 'mark' || !marks.has(term.lower))
  const found = stanceOfWords(kept, onlyPlain, isOwn)
  return found === null ? null : { stance: found.stance, at: words.indexOf(kept[found.at]!), places: found.places.map((place) => words.indexOf(kept[place]!)) }
}

const yes = /^(?:yes|yeah|yep|absolutely|definitely|always|totally|gladly|obviously|tomorrow|tonight)$/u
const no = /^(?:no|nope|nah|never|pass)$/u

function stanceOfWords(terms: readonly Term[], onlyPlain: boolean, isOwn: boolean): StanceFound | null {
  // One word is an answer.
  if (terms.length > 0 && terms.length < 3 && terms.slice(1).every((term) => term.kind === 'mark') && !onlyPlain) {
    if (no.test(terms[0]!.lower)) return { stance: 'ruled out', at: 0, places: [0] }
    if (yes.test(terms[0]!.lower)) return { stance: 'wished', at: 0, places: [0] }
  }
  const seen: Record<Stance, number> = { wished: 0, 'ruled out': 0 }
  const places: Record<Stance, number[]> = { wished: [], 'ruled out': [] }
  let order: Stance | null = null
  let i = 0
  while (i < terms.length) {
    const match = (terms[i]!.signs & sign.stance) === 0 ? null : phraseAt(book, terms, i)
    if (match === null) {
      i++
      continue
    }
    const { stance: said, isPlain } = match.value
    if (onlyPlain && !isPlain) {
      i++
      continue
    }
    // "Hamish said no" tells of somebody else's answer.
    const isReport = isOwn && /^sa(?:y|ys|id)$/u.test(terms[i]!.lower) && terms[i - 1]?.kind === 'person' && terms[i - 1]!.byName
    if (said === 'open') {
      if (order === null && match.to - i > 1) seen.wished -= 0.5
    } else if (!isReport && !/^(?:nearly|almost)$/u.test(terms[i - 1]?.lower ?? '') && !(isOwn && isOfOthers(terms, i)) && !isOfNobody(terms, i)) {
      // "no desire to come back", "won't be back": what denies a wish refuses.
      const stance = said === 'wished' && isDenied(terms, i, 0) ? 'ruled out' : said
      seen[stance] += isPlain ? 1 : 0.7
      places[stance].push(i)
      order ??= stance
    }
    i = Math.max(match.to, i + 1)
  }
  if (order === null) return null
  const stance = seen.wished === seen['ruled out'] ? order : seen.wished > seen['ruled out'] ? 'wished' : 'ruled out'
  return { stance, at: places[stance][0] ?? 0, places: places[stance] }
}

/** "She wants to go back", "nobody else would do it": not what the one who speaks would do. */
function isOfOthers(terms: readonly Term[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && (terms[i]!.pos === 'ADV' || terms[i]!.pos === 'AUX') && at - i < 4) i--
  const term = terms[i]
  if (term === undefined || !/^(?:n't|rather|sooner|never|'ll|will|wants?|wanted|hopes?|hoped|would|'d|is|are|'s|'re|loves?|still|always|keeps?|has|have)$/u.test(terms[at]!.lower)) return false
  return /^(?:he|she|they|who|you|people|fans|audiences|everybody|everyone|studio|network|kids|folks)$/u.test(term.lower) || (term.kind === 'person' && term.byName)
}

const isOfNobody = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - 2), at).some((term) => /^(?:nobody|no-one|noone|everyone|everybody)$/u.test(term.lower))

function isDenied(terms: readonly Term[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const { lower } = terms[i]!
    if (/^(?:not|n't|never|no|nae|neither|without)$/u.test(lower)) return true
    if (/^[.,;?!]$/u.test(lower)) return false
  }
  // "no version of this that he would sign up for"
  const that = terms.slice(Math.max(from, at - 3), at).findIndex((term) => term.lower === 'that')
  return that >= 0 && terms.slice(Math.max(from, at - 10), at - 1).some((term) => /^(?:no|nothing|never)$/u.test(term.lower))
}

/** Whether words speak of coming back to a work, without naming one: "do it again", "wear the boots". */
export function speaksOfReturn(terms: readonly Term[], from = 0, to = terms.length): boolean {
  for (let i = from; i < to; i++) if (phraseAt(returns, terms, i, to) !== null) return true
  return false
}
