import { calendarWords, commonWords, givenNames, titleNounsAfter } from '#language'
import { isKnownOrganization } from './known-names.ts'
import type { Word } from './words.ts'
import { titleConnectors } from './title-shape.ts'

/** A run of capitalised words with what may stand inside a title: "Romy and Michele's High School Reunion". */
export interface Run {
  readonly firstWord: number
  readonly endWord: number
}

/** Words at which a run may be cut, because what stands before and after may be names of their own. */
const cuts = /^(?:and|or|with|by|from|as|to|at|for|in|on)$/u
/** "the Norfolk-set Tidewater Vice" */
export const setSomewhere = /\p{Ll}-(?:set|based|shot|made|born|winning|nominated|acclaimed)$/u
const possessiveEnd = /[’']s$/iu

/**
 * The stretches of unmarked text that may name something: every run of capitalised words, and every part of it between
 * the words at which it may be cut. In text order, longest first where several start together. At most 10 words each.
 */
export function titleRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  let i = 0
  while (i < words.length) {
    if (!words[i]!.capital || /[#@/]$/u.test(words[i]!.gap)) {
      i++
      continue
    }
    const end = endOfRun(words, i)
    addParts(words, i, end, runs)
    i = end
  }
  return runs
}

function endOfRun(words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < words.length && end - from < 14) {
    const word = words[end]!
    // "QUILL: It was": a speaker's label, no subtitle.
    if (word.gap === ': ' && isLabel(words, from, end) && !(word.text === 'The' && titleNounsAfter.has(words[end + 1]?.folded ?? ''))) break
    if (/^I(?:[’'](?:m|d|ll|ve))?$/u.test(word.text) && !isSaidInName(words, end)) break
    // "remake of Kadhai: Farhan bought the rights"
    if (word.gap === ': ' && word.given && words[end + 1]?.gap === ' ' && !words[end + 1]!.capital && !titleConnectors.has(words[end + 1]!.folded)) break
    // "over eggs in Los Feliz: When is the sequel?"
    if (word.gap === ': ' && /^(?:When|Why|Who|What|How|Where|Is|Are|Will|Did|Does|Can|Has)$/u.test(word.text) && words[end + 1]?.capital === false) break
    // "The Undertaker, 9pm": when it is shown is no part of it.
    if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/u.test(word.text) && word.gap === ', ') break
    // "Night Ferry a 3rd season": which one, and no part of the name.
    if (/^\d+(?:st|nd|rd|th)$/u.test(word.text) && /^(?:season|series|installment|instalment|time|anniversary|year|film|movie|episode|annual|run|outing)$/u.test(words[end + 1]?.folded ?? '')) break
    if (word.capital && (joins(word.gap) || isTimeOfName(words, end) || isPluralPossessive(words, from, end))) {
      end++
      continue
    }
    // Up to three connectors, if a capital follows: "Back by Monday", "Man of the House".
    let k = end
    while (k < words.length && k - end < 3 && !words[k]!.capital && !/^(?:as|is)$/u.test(words[k]!.folded) && titleConnectors.has(words[k]!.folded) && (words[k]!.gap === ' ' || (words[k]!.gap === ' & ' && words[k]!.folded === 'the'))) k++
    // "The Iron Man by Ted Hughes": after "by" stands whoever made it.
    if (k < words.length && words[end]!.folded === 'by' && givenNames.has(words[k]!.text)) break
    if (k < words.length && /^I(?:[’'](?:m|d|ll|ve))?$/u.test(words[k]!.text) && !isSaidInName(words, k)) break
    // "Yellow Bus on Sunday", "The Long Lie on 2fm": when or where it is shown.
    if (k === end + 1 && k < words.length && end - from > 1 && words[end]!.folded === 'on' && (calendarWords.has(words[k]!.folded) || isKnownOrganization(words[k]!.text))) break
    // "Night Ferry 2 for the Disney Plus streaming service"
    if (k < words.length && end - from > 1 && /^(?:on|for)$/u.test(words[end]!.folded) && (k === end + 1 || words[end + 1]?.folded === 'the') && k <= end + 2 && isKnownOrganization(words[k]!.text)) break
    if (k < words.length && /^\d+(?:st|nd|rd|th)$/u.test(words[k]!.text) && words[k + 1]?.capital === false) break
    if (k === end || k >= words.length || !words[k]!.capital || words[k]!.gap !== ' ') break
    end = k + 1
  }
  return end
}

/** Whether the words up to a colon are a label at the start of a paragraph: one in capitals, or a name that others repeat. */
function isLabel(words: readonly Word[], from: number, colon: number): boolean {
  const first = words[from]!
  if (first.gap !== '' && !/\n|\]\s*$/u.test(first.gap)) return false
  if ((givenNames.has(first.text) && colon - from < 4) || (colon - from === 1 && commonWords.has(first.folded))) return true
  for (let k = from; k < colon; k++) if (/\p{Ll}/u.test(words[k]!.text)) return false
  return true
}

/** "Tell Your Mother I Called": a name in which somebody speaks. */
function isSaidInName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (words[at]!.gap === ' ' || words[at]!.gap === ', ') && next !== undefined && next.capital && next.gap === ' ' && next.everyday && (!next.loud || words[at - 1]!.loud)
}

/** "5:15 to Danbury": a train, not an hour of the day. */
function isTimeOfName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  return word.gap === ':' && /^\d\d$/u.test(word.text) && /^\d{1,2}$/u.test(words[at - 1]!.text) && /^(?:to|from)$/u.test(words[at + 1]?.text ?? '') && words[at + 2]?.capital === true && !/^\d/u.test(words[at + 2]!.text)
}

/** "Two Weeks’ Notice": the mark is no closing one. */
function isPluralPossessive(words: readonly Word[], from: number, at: number): boolean {
  return /^[’'] $/u.test(words[at]!.gap) && words[at - 1]!.text.endsWith('s') && !/[‘'“"]$/u.test(words[from]!.gap)
}

const joins = (gap: string): boolean => gap === ' ' || gap === ': ' || gap === ' & ' || gap === '! ' || gap === ', ' || gap === ' + ' || gap === '? ' || gap === ' / '

function addParts(words: readonly Word[], from: number, end: number, runs: Run[]): void {
  // Where a part may begin: at the run's start, after a connector, after a comma or colon, after a possessive, after a sentence's first word.
  const starts = [from]
  const ends = [end]
  for (let k = from + 1; k < end; k++) {
    const word = words[k]!
    const before = words[k - 1]!
    if (!word.capital) {
      if (cuts.test(word.folded) || word.folded === 'the') ends.push(k)
      continue
    }
    if (!before.capital || word.gap !== ' ' || possessiveEnd.test(before.text) || before.first || setSomewhere.test(before.text) || (before.folded === 'western' && isKnownOrganization(words[k - 2]?.text ?? '')) || /^(?:19|20)\d\d$/u.test(before.text)) starts.push(k)
    if (word.gap !== ' ' || possessiveEnd.test(before.text)) ends.push(k)
  }
  const seen = new Set<number>()
  for (const start of starts.slice(0, 6))
    for (const stop of ends.slice(0, 6)) {
      if (stop <= start || stop - start > 10) continue
      const id = start * 1_000_003 + stop
      if (seen.has(id) || !words[stop - 1]!.capital) continue
      seen.add(id)
      runs.push({ firstWord: start, endWord: stop })
    }
}
