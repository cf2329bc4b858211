import type { Catalogue } from '#catalogue'
import { honorifics } from '#language'
import type { Layout } from '#text'
import { looksLikePerson } from './known-names.ts'
import { isNumberedName } from './numbered-names.ts'
import { isRefused } from './refused-runs.ts'
import type { ContextScale, TitleCandidate } from './title-candidates.ts'
import { goesOnBehindComma, weighEdges } from './title-edges.ts'
import { namesTwo, weighInBracket } from './title-rows.ts'
import { titleRuns } from './title-runs.ts'
import { titleConnectors, weighShape } from './title-shape.ts'
import type { Word } from './words.ts'

/** A run of capitalised words, and what its place says for its being a title. */
export interface RunCandidate extends TitleCandidate {
  readonly key: string
}

/**
 * Runs of capitalised words that may be titles, weighed by place, look and catalogue; and what hashtags show in paragraphs
 * of capitals. What is no title whatever stands around it is left out.
 */
export function* unmarkedTitles(
  layout: Layout, words: readonly Word[], scale: ContextScale, catalogue: Catalogue, cases: ReadonlyMap<string, unknown>, headline: ReadonlySet<string>, tags: ReadonlySet<string>,
): Generator<RunCandidate> {
  const shouting = shoutingParagraphs(words)
  const allCapitals = shouting.size > 0 && shouting.size === new Set(words.map((word) => word.paragraph)).size
  const runs = titleRuns(words)
  const surnames = surnamesIn(words, runs)
  const commaRuns = countCommaRuns(words, runs)
  const behindComma = new Set([...commaRuns.values()].filter(({ count }) => count > 1).map(({ tail }) => tail))
  const numbered = numberedNames(words, runs)
  for (const { firstWord, endWord } of runs) {
    const context = scale.weigh(firstWord, endWord)
    const key = keyOfWords(words, firstWord, endWord)
    const known = cases.has(key) || headline.has(key)
    const inside = words.slice(firstWord, endWord)
    // "What Happened to Wendy? is back": the mark is the name's where the sentence goes on.
    const bare = inside.at(-1)!.bareEnd
    const isMarked = endWord - firstWord > 1 && /^[!?](?:,| \p{Ll}|[’']s)/u.test(layout.text.slice(bare, bare + 3))
    const run = { firstWord, endWord, inside, key, start: inside[0]!.start, end: isMarked ? bare + 1 : bare }
    if (shouting.has(inside[0]!.paragraph) && !isWholeParagraph(words, firstWord, endWord) && context < 4 && !tags.has(key.replaceAll(' ', '')) && !key.split(' ').some((_, k, all) => k > 0 && tags.has(all.slice(k).join('')))) continue
    if (isRefused({ layout, words, firstWord, endWord, inside, end: run.end, known, surnames: surnames.last })) continue
    const last = inside.at(-1)!
    let weight = context + weighShape(inside, layout.text.slice(run.start, run.end), allCapitals, context) + weighEdges(words, run, context)
    const owner = words[firstWord - 1]
    if (endWord - firstWord > 1 && owner !== undefined && owner.bareEnd < owner.end && inside[0]!.gap === ' ' && surnames.last.has(owner.bare)) weight += /^(?:in|on|from|of|directed|wrote|watch)$/u.test(words[firstWord - 2]?.text ?? '') ? 4 : 2
    if (endWord - firstWord === 1 && /^\d{1,4}(?:[’']s)?$/u.test(inside[0]!.text) && !known) weight -= 4
    if (!known && namesTwo(words, firstWord, endWord)) weight -= 3
    if (!known && endWord - firstWord > 1) weight += weighInBracket(words, firstWord, endWord, layout.text)
    // "Harbour 2: The Flood and Harbour 3: The Drought" are two, and "The Flood" of them none.
    const and = inside.findIndex((word, k) => k > 0 && word.text === 'and')
    if (and > 0 && (isNumberedName(words, firstWord + and + 1, endWord) || isNumberedName(words, firstWord, firstWord + and))) weight -= 5
    if (inside[0]!.gap === ': ' && /^[2-9]$/u.test(words[firstWord - 1]?.text ?? '')) weight -= 4
    // "Tran and Lindqvist" where the text has an Ada Lindqvist
    if (inside[1]?.text === 'and' && (endWord - firstWord === 3 ? surnames.last.has(inside[0]!.bare) || surnames.last.has(last.bare) : endWord - firstWord < 6 && surnames.last.has(inside[0]!.bare) && surnames.last.has(last.bare))) weight -= 4
    if (endWord - firstWord > 3 && inside[1]!.gap === ':') weight += 1.5
    else if (inside[0]!.gap === ':' && /^\d/u.test(inside[0]!.text)) weight -= 4
    // "Quill", "The Quills", "Mr. Quill" where the text has a Mara Quill: a person, unless the marks say otherwise.
    if (surnames.all.has(last.bare) && (endWord - firstWord === 1 || (endWord - firstWord === 2 && /^(?:The|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?)$/u.test(inside[0]!.text)))) weight -= context >= 4 ? 0.5 : 3
    else if (looksLikePerson(inside) && !known) weight -= context >= 3 ? 0 : 0.5
    else if (endWord - firstWord === 2 && honorifics.has(inside[0]!.text.toLowerCase())) weight -= 1
    if (inside.some((word, k) => k > 0 && /[,?/]/u.test(word.gap))) weight += (commaRuns.get(key)?.count ?? 0) > 1 || inside.some((word, k) => k > 0 && word.gap === ', ' && goesOnBehindComma.test(word.text)) ? 1 : -2.5
    // "Ek Cutting" beside "Do Chai, Ek Cutting": always behind the same comma.
    else if (inside[0]!.gap === ', ' && behindComma.has(key)) weight -= 2
    // "the 1996 hit film Harbour" where the text has a Harbour 2
    if (context >= 2.5 && numbered.has(key)) weight = Math.max(weight, 5)
    if (weight > -2) weight += catalogueWeight(catalogue, layout.text.slice(run.start, run.end), words, run)
    yield { start: run.start, end: run.end, firstWord: run.firstWord, endWord: run.endWord, key, marked: null, weight, vetoed: context <= -3.5 }
  }
}

/** A heading of its own, as in listings: "GLASS HARBOUR". */
function isWholeParagraph(words: readonly Word[], firstWord: number, endWord: number): boolean {
  const { paragraph } = words[firstWord]!
  return endWord - firstWord < 8 && words[firstWord - 1]?.paragraph !== paragraph && words[endWord]?.paragraph !== paragraph
}

/** A stretch of words as titles are compared: folded, without a leading article. */
function keyOfWords(words: readonly Word[], firstWord: number, endWord: number): string {
  let key = ''
  for (let k = firstWord; k < endWord; k++) {
    const word = words[k]!
    const part = k === endWord - 1 ? word.bare : word.folded
    if (k === firstWord && endWord - firstWord > 1 && (part === 'the' || part === 'a' || part === 'an')) continue
    if (key !== '') key += word.gap === ' & ' ? ' and ' : ' '
    key += part
  }
  return key
}

/** First and last words of what looks like people's names; and the last ones alone. */
function surnamesIn(words: readonly Word[], runs: readonly { readonly firstWord: number; readonly endWord: number }[]): { readonly all: ReadonlySet<string>; readonly last: ReadonlySet<string> } {
  const all = new Set<string>()
  const last = new Set<string>()
  for (const { firstWord, endWord } of runs) {
    if (endWord - firstWord < 2 || endWord - firstWord > 4) continue
    const inside = words.slice(firstWord, endWord)
    if (!looksLikePerson(inside)) continue
    all.add(inside[0]!.bare).add(inside.at(-1)!.bare)
    last.add(inside.at(-1)!.bare)
  }
  return { all, last }
}

/** What stands before the number in the names of sequels: "harbour" of "Harbour 2". */
function numberedNames(words: readonly Word[], runs: readonly { readonly firstWord: number; readonly endWord: number }[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { firstWord, endWord } of runs) if (isNumberedName(words, firstWord, endWord)) found.add(keyOfWords(words, firstWord, endWord - 1))
  return found
}

/** How often each run that holds a comma stands in the text (twice is a name with a comma, once is a list), and what stands behind its last comma. */
function countCommaRuns(words: readonly Word[], runs: readonly { readonly firstWord: number; readonly endWord: number }[]): ReadonlyMap<string, { readonly count: number; readonly tail: string }> {
  const counts = new Map<string, { readonly count: number; readonly tail: string }>()
  for (const { firstWord, endWord } of runs) {
    let behind = -1
    for (let k = firstWord + 1; k < endWord; k++) if (/[,?/]/u.test(words[k]!.gap)) behind = k
    if (behind < 0) continue
    const key = keyOfWords(words, firstWord, endWord)
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, tail: keyOfWords(words, behind, endWord) })
  }
  return counts
}

/** Paragraphs in capitals, and headlines that capitalise every word: there capitals show nothing. */
function shoutingParagraphs(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; loud: number; capital: number }>()
  for (const word of words) {
    if (word.text.length < 4) continue
    const count = counts.get(word.paragraph) ?? { long: 0, loud: 0, capital: 0 }
    count.long++
    if (!/\p{Ll}/u.test(word.text)) count.loud++
    if (word.capital) count.capital++
    counts.set(word.paragraph, count)
  }
  return new Set([...counts].filter(([, count]) => (count.long > 2 && count.loud > count.long * 0.6) || (count.long > 5 && count.capital > count.long * 0.85)).map(([paragraph]) => paragraph))
}

/** "#LastShuttle" shows where a title stands in a paragraph of capitals: "ORBIT CITY: LAST SHUTTLE". */
export function* taggedTitles(words: readonly Word[], tags: ReadonlySet<string>): Generator<TitleCandidate> {
  if (tags.size === 0) return
  const endOf = (from: number): number => {
    let joined = ''
    for (let k = from; k < Math.min(words.length, from + 6) && (k === from || words[k]!.gap === ' '); k++) {
      if (!words[k]!.capital && !titleConnectors.has(words[k]!.folded)) break
      joined += words[k]!.bare
      if (k > from && tags.has(joined)) return k + 1
    }
    return from
  }
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital || words[i]!.gap.endsWith('#')) continue
    let end = endOf(i)
    if (end === i) continue
    const firstPart = end
    if (words[end]?.gap === ': ' && endOf(end) > end) end = endOf(end)
    yield { start: words[i]!.start, end: words[end - 1]!.bareEnd, firstWord: i, endWord: end, marked: null, weight: end > firstPart ? 3 : 2.2, vetoed: false }
    i = end - 1
  }
}

/** What the catalogue says: it knows such a title, and best, somebody who made it is named in the text. */
export function catalogueWeight(catalogue: Catalogue, name: string, words: readonly Word[], candidate: { readonly firstWord: number; readonly endWord: number }): number {
  const inside = words.slice(candidate.firstWord, candidate.endWord)
  const titles = catalogue.titlesNamed(name)
  if (titles.length === 0) return 0
  const person = looksLikePerson(inside) && catalogue.peopleNamed(name).length > 0
  if (person) return 0
  return inside.length === 1 ? 0.8 : 1.5
}
