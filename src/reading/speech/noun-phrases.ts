import { monthNumbers, weekdayNumbers } from '#language'
import type { Token } from '#text'

/** Tokens `first` up to, not including, `end`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

const relatives = /^(?:who|which|whose|whom)$/u
const personal = /^(?:he|she|they|i|we|you|it|who)$/u

/** The first noun phrase of a sentence that is no adverbial. */
export function mainSubject(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  for (let i = from; i < end; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'ADP' || pos === 'SCONJ' || (i === from && pos === 'VERB')) {
      // Skip an adverbial in front: to its comma, or over its noun phrase.
      let comma = i
      while (comma < end && comma < i + 25 && tokens[comma]!.lower !== ',') comma++
      if (comma < end && tokens[comma]!.lower === ',') i = comma
      else {
        const phrase = nounPhraseAt(tokens, i + 1, end)
        if (phrase !== null) i = phrase.end - 1
      }
      continue
    }
    if (weekdayNumbers.has(lower) || (monthNumbers.has(lower) && pos === 'PROPN')) continue
    if (personal.test(lower) || isNominal(tokens, i)) return nounPhraseAt(tokens, i, end)
  }
  return null
}

function isNominal(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || text === '-' || (pos === 'PRON' && !relatives.test(tokens[at]!.lower)) || tokens[at]!.lower === "'s"
}

/** Words that stand for somebody though they look like adjectives: "a third said", "the individual added". */
export const standsAlone = /^(?:second|third|fourth|fifth|other|another|one|individual|executive|representative|comic|native|veteran|creative|nominee|former|latter)$/u

/** Where a name in marks ends that stands before a noun; -1 where none does. */
function closingMark(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 2; i < Math.min(end, at + 9); i++) if (/^["”’'*_]$/u.test(tokens[i]!.lower)) return /^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.pos ?? '') ? i : -1
  return -1
}

/** The noun phrase that begins at a token, with "of …" and the like, without what follows a comma. `null` when none does. */
export function nounPhraseAt(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  let i = from
  let hasHead = false
  while (i < end && i < from + 18) {
    const { pos, lower } = tokens[i]!
    if (personal.test(lower)) return hasHead ? { first: from, end: i } : { first: from, end: i + 1 }
    // "the ‘Night Ferry’ actress"
    const closing = !hasHead && i > from && /^["“‘'*_]$/u.test(lower) ? closingMark(tokens, i, end) : -1
    if (closing > 0) {
      i = closing + 1
      continue
    }
    if (pos === 'DET' && hasHead && tokens[i - 1]!.pos !== 'ADP') break
    // "the house's managing director"
    if (pos === 'VERB' && i > from && lower.endsWith('ing') && /^(?:director|editor|partner|producer|agent|consultant|executive)s?$/u.test(tokens[i + 1]?.lower ?? '')) {
      i++
      continue
    }
    if (isNominal(tokens, i) || (lower === "'" && i > from) || lower === '&') {
      hasHead ||= pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || standsAlone.test(lower)
      i++
    } else if (hasHead && pos === 'ADP' && /^(?:of|for|from|with|at|close|near|behind|to)$/u.test(lower) && i + 1 < end && isNominal(tokens, i + 1) && !(lower === 'to' && tokens[i - 1]!.lower !== 'close' || lower === 'for' && tokens[i - 1]!.pos === 'PROPN')) i++
    else if (hasHead && pos === 'CCONJ' && tokens[i - 1]!.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN') i++
    else break
  }
  return hasHead ? { first: from, end: i } : null
}

/** The noun phrase that ends before a token. `null` when none does. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, from: number): TokenRange | null {
  let i = end - 1
  while (i >= from && tokens[i]!.pos === 'ADV' && tokens[i]!.lower !== 'close' && !standsAlone.test(tokens[i]!.lower)) i--
  const last = i
  if (last < from) return null
  if (personal.test(tokens[last]!.lower)) return { first: last, end: last + 1 }
  let hasHead = false
  while (i >= from && i > last - 18) {
    const { pos, lower } = tokens[i]!
    if (personal.test(lower) && lower !== 'who') break
    if (isNominal(tokens, i) || standsAlone.test(lower) || lower === "'" || lower === '&' || lower === '.' && tokens[i - 1]?.text.length === 1) {
      hasHead ||= pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || standsAlone.test(lower)
      const before = tokens[i - 1]
      // A determiner begins the phrase, unless a preposition ties it to another noun: "a source close to the production".
      if (pos === 'DET' && !(before !== undefined && (before.pos === 'ADP' || before.lower === 'close') && i - 2 >= from && (tokens[i - 2]!.pos === 'NOUN' || tokens[i - 2]!.pos === 'ADJ' || tokens[i - 2]!.pos === 'PRON' || tokens[i - 2]!.pos === 'PROPN'))) {
        i--
        break
      }
      i--
    } else if (hasHead && lower === 'of' && tokens[i - 1]?.text === '-' && tokens[i + 1]?.text === '-') i--
    else if (hasHead && (pos === 'ADP' || lower === 'close' || lower === 'to') && i > from && /^(?:NOUN|PROPN|ADJ|ADV|PRON)$/u.test(tokens[i - 1]!.pos)) i--
    else if (hasHead && pos === 'CCONJ' && i > from && tokens[i - 1]!.pos === 'PROPN' && tokens[i + 1]!.pos === 'PROPN') i--
    else break
  }
  let first = i + 1
  while (first <= last && (tokens[first]!.pos === 'PUNCT' || tokens[first]!.pos === 'ADP')) first++
  return hasHead && first <= last ? { first, end: last + 1 } : null
}
