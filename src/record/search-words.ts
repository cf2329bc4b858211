import { fold } from '#text'
import type { Span } from '#text'

/** One thing that must be found: a word (or the beginning of one), or several words that stand together. */
export interface SearchTerm {
  /** Folded. One for a word, several for words in quotation marks. */
  readonly words: readonly string[]
}

/** How much of a text can be found by search: its first so many words, or characters of words. What is more, databases refuse. */
export const searchableWords = 16_000
const searchableCharacters = 200_000

/** What to look for. Empty when the query holds no letter and no digit; at most 32 terms, the rest is left out. */
export function searchTerms(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const [index, part] of query.slice(0, 2_000).split(/["“”]/u).entries()) {
    const words = fold(part).split(' ').filter((word) => word !== '')
    if (index % 2 === 0) terms.push(...words.map((word) => ({ words: [word] })))
    else if (words.length > 0) terms.push({ words })
  }
  return terms.slice(0, 32)
}

/** The words of a text in the form that is searched: folded, the first `searchableWords` of them. */
export function wordsForSearch(text: string): readonly string[] {
  const words: string[] = []
  let characters = 0
  for (const { folded } of foldedWords(text)) {
    characters += folded.length
    if (words.length === searchableWords || characters > searchableCharacters) break
    words.push(folded)
  }
  return words
}

interface FoldedWord extends Span {
  readonly folded: string
}

/** Every word with its place in the text; one that folds to several ("rock&roll") yields each with the whole's place. */
function* foldedWords(text: string): Generator<FoldedWord> {
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}’‘'`´ʼ]+/gu)) {
    const start = match.index
    const end = start + match[0].length
    // No word of any language is so long: what is, is no text, and databases refuse it.
    if (end - start > 200) continue
    for (const folded of fold(match[0]).split(' ')) if (folded !== '' && folded.length <= 200) yield { start, end, folded }
  }
}

/** Where the terms stand in a text, in text order, at most `limit` of them. Linear in the length of the text. */
export function matchesIn(text: string, terms: readonly SearchTerm[], limit = 50): readonly Span[] {
  const longest = Math.max(1, ...terms.map((term) => term.words.length))
  const recent: FoldedWord[] = []
  const found: Span[] = []
  for (const word of foldedWords(text)) {
    recent.push(word)
    if (recent.length > longest) recent.shift()
    const term = terms.find(({ words }) => endsWith(recent, words))
    if (!term) continue
    const start = recent[recent.length - term.words.length]!.start
    const last = found.at(-1)
    if (last && last.end > start) found[found.length - 1] = { start: Math.min(last.start, start), end: word.end }
    else found.push({ start, end: word.end })
    if (found.length === limit) break
  }
  return found
}

function endsWith(recent: readonly FoldedWord[], words: readonly string[]): boolean {
  if (words.length === 1) return recent.at(-1)!.folded.startsWith(words[0]!)
  const from = recent.length - words.length
  return from >= 0 && words.every((word, index) => recent[from + index]!.folded === word)
}

/** A stretch of some 200 characters around `at`, from word to word, never across a line. */
export function excerptAround(text: string, at: Span): Span {
  const line = { start: at.start === 0 ? 0 : text.lastIndexOf('\n', at.start - 1) + 1, end: text.indexOf('\n', at.end) }
  if (line.end < 0) line.end = text.length
  let start = Math.max(line.start, at.start - 80)
  let end = Math.min(line.end, Math.max(at.end, start + 200))
  if (start > line.start) start = Math.min(at.start, wordEndBackwards(text, start, line.start))
  if (end < line.end) end = Math.max(at.end, wordEndBackwards(text, end, at.end))
  while (start < at.start && /\s/u.test(text.charAt(start))) start++
  while (end > at.end && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** The nearest white space at or before `from`, at most 40 characters back, else `floor` if that is as near; `from` when neither is. */
function wordEndBackwards(text: string, from: number, floor: number): number {
  for (let i = from; i > Math.max(floor, from - 40); i--) if (/\s/u.test(text.charAt(i))) return i
  return from - floor <= 40 ? floor : from
}
