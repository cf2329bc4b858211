import { looksLikePerson } from './known-names.ts'
import type { Word } from './words.ts'

/** Nouns that several works share. */
const manyWorks = /^(?:films|movies|sitcoms|comedies|dramas|thrillers|shows|serials|soaps|miniseries|dramedies|procedurals|cartoons|telefilms|rom-coms|romcoms|features|series|programmes|musicals|documentaries|biopics|franchises|hits|classics|westerns|slashers|favourites|favorites)$/u

/** "shows like Rhoda Vane, Sandpit and Barney Holt", "the sitcoms Room for Rent (opposite Ada Lindqvist) and Conrad Moss": one of several works named in a row. */
export function listedBehindNoun(words: readonly Word[], firstWord: number, endWord: number): number {
  // "Rhoda Vane, Sandpit and Barney Holt": the last two are two.
  if (words[firstWord]!.gap.includes(',') && words.slice(firstWord + 1, endWord).some((word) => word.text === 'and')) return 0
  if (!/^(?: ?,? ?| &)/u.test(words[firstWord]!.gap) || !endsItem(words[endWord], words[endWord - 1]!.paragraph)) return 0
  let k = firstWord - 1
  // Over the works before it, each a run of capitals with a comma, "and" or brackets behind.
  for (let steps = 0; k > 0 && steps < 60; steps++, k--) {
    const word = words[k]!
    if (word.paragraph !== words[firstWord]!.paragraph || /[.;:!?]/u.test(words[k + 1]!.gap)) return 0
    if (!word.capital && manyWorks.test(word.text)) return k === firstWord - 1 ? (looksLikePerson(words, firstWord, endWord) || !/^(?:and|or)$/u.test(words[endWord]?.text ?? '') && words[endWord]?.gap !== ', ' ? 0 : 4.5) : shares(words, k, firstWord) ? 5.5 : 0
    // "small but memorable roles in Stripes, Weird Seas and The Terminal"
    if (word.text === 'in' && /^(?:roles|parts|appearances|performances|turns|cameos)$/u.test(words[k - 1]?.text ?? '') && k < firstWord - 1) return shares(words, k, firstWord) ? 5.5 : 0
    if (word.capital || /^(?:and|or|of|the|a|an|in|on|for|to|as|like|including|with|opposite)$/u.test(word.text)) continue
    if (word.text === 'such' && words[k + 1]!.text === 'as') continue
    return 0
  }
  return 0
}

const endsItem = (next: Word | undefined, paragraph: number): boolean => next === undefined || next.paragraph !== paragraph || /[,.;)(]/u.test(next.gap) || /^(?:and|or|before|as)$/u.test(next.text)

/** Whether what stands between a noun and a name is a row of names and no clause of its own. */
function shares(words: readonly Word[], noun: number, firstWord: number): boolean {
  const next = words[noun + 1]!
  // What a picture shows, and "films Ada Lindqvist made", are no rows.
  if (next.gap !== ' ' || !(/^(?:like|such|including)$/u.test(next.text) || (next.capital && !/^(?:shows|features|hits)$/u.test(words[noun]!.text)))) return false
  let bracketed = false
  for (let k = noun + 1; k < firstWord; k++) {
    const { gap, text } = words[k]!
    if (gap.includes('(')) bracketed = true
    if (gap.includes(')')) bracketed = false
    if (/^(?:with|opposite)$/u.test(text) && !bracketed) return false
    if (k === noun + 1 && text === 'such' && words[k + 1]?.text !== 'as') return false
  }
  if (words[firstWord]!.gap.includes(')')) bracketed = false
  // Its own place begins behind a comma, an "and", or the noun with "like".
  const before = words[firstWord - 1]!
  return !bracketed && (words[firstWord]!.gap.includes(',') || /^(?:and|or|like|as|including)$/u.test(before.text))
}

/**
 * "Ada Lindqvist (Ugly Bettina and Devious Cooks)": what a bracket behind a name speaks for a run within it, positive for
 * either of two works, negative for both together; 0 elsewhere.
 */
export function weighInBracket(words: readonly Word[], firstWord: number, endWord: number, text: string): number {
  let open = firstWord
  while (open > 0 && open > firstWord - 6 && !words[open]!.gap.includes('(') && /^ $/u.test(words[open]!.gap)) open--
  if (!words[open]!.gap.endsWith('(') || words[open - 1]?.capital !== true) return 0
  let close = open
  let and = -1
  for (; close < words.length && close < open + 10 && text[words[close]!.end] !== ')'; close++) {
    if (close > open && words[close]!.gap !== ' ') return 0
    if (words[close]!.text === 'and') and = and < 0 ? close : open
    else if (!words[close]!.capital) return 0
  }
  if (and < open + 2 || close < and + 2 || text[words[close]?.end ?? 0] !== ')') return 0
  if (firstWord === open && endWord === close + 1) return -6
  return (firstWord === open && endWord === and) || (firstWord === and + 1 && endWord === close + 1) ? 3 : 0
}

/** "the comedies 4TKL and B Minor": two works of which the noun tells. */
export function namesTwo(words: readonly Word[], firstWord: number, endWord: number): boolean {
  const before = words[firstWord - 1]
  if (before === undefined || words[firstWord]!.gap !== ' ' || !words.slice(firstWord + 1, endWord - 1).some((word) => word.folded === 'and' && !word.capital)) return false
  return manyWorks.test(before.text) || (/^(?:like|including)$/u.test(before.text) && manyWorks.test(words[firstWord - 2]?.text ?? '')) || (before.text === 'as' && words[firstWord - 2]?.text === 'such' && manyWorks.test(words[firstWord - 3]?.text ?? ''))
}
