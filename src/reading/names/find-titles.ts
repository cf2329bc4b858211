import type { Catalogue } from '#catalogue'
import { commonWords, honorifics, monthNumbers, weekdayNumbers } from '#language'
import { fold, foldTitle, pairQuotationMarks, type Layout, type Span } from '#text'
import { isGiven, looksLikePerson } from './known-names.ts'
import { markedTitles } from './marked-titles.ts'
import { indexNames, matchNames, type NameForm } from './match-names.ts'
import type { FoundTitles, Mention } from './mentions.ts'
import type { Title } from '../reading.ts'
import { contextScale } from './title-candidates.ts'
import { rankCases, signsOfDocument, type DocumentSigns, type NameCase } from './judgement/case-features.ts'
import { lookOf } from './judgement/look.ts'
import { judgeTitle } from './judgement/title-judge.ts'
import { betterName, longerNames, seriesNames, weighCase, type Case } from './title-cases.ts'
import { titleConnectors, weighShape } from './title-shape.ts'
import { shortForms } from './title-short-forms.ts'
import { catalogueWeight, taggedTitles, unmarkedTitles } from './unmarked-titles.ts'
import type { Word } from './words.ts'

/** From this weight on a stretch counts as a title. Set on the open corpus: 1.6 lets scare quotes in, 2.4 loses plain mentions. */
const enough = 2
/** From these odds on a run of capitals is a title; where a text names no other, the likeliest one from `lonely` on. */
const likely = -1.6
const lonely = -2.5
/** Below this weight by rule nothing else makes a title of a name. */
const hopeless = -2.5
/** Below this one it is known to be something else, however it looks. */
const known = -4
/** What a clear sign by rule adds to the odds. */
const clear = 1

/**
 * Find the films, series and other works that a text names, and every place that names them, by full name or short form.
 *
 * Marks, italics, capitals, what stands around a name, the headline and the catalogue speak for or against; a phrase
 * that is also a title counts only where the text gives a reason. `kind` and `year` are left open here, see
 * `describeTitles`. Titles are in order of first mention.
 */
export function findTitles(layout: Layout, words: readonly Word[], catalogue: Catalogue): FoundTitles {
  const { cases, runs, signs, hashtags } = gatherCases(layout, words, catalogue)
  const odds = runs.map((run) => run.rule < (run.look.title < 0.9 ? hopeless : known) || isOpeningWord(words, run) ? hopeless * 2 : judgeTitle(words, run, signs) + (run.rule >= enough ? clear : 0) - (run.rule < personLike && isPersonLike(words, run) || run.rule < 3 && isLoudName(words, run.places[0]!.firstWord, run.places[0]!.endWord) ? 2 : 0))
  const oddsOf = new Map(runs.map((run, i) => [run as NameCase, odds[i]!]))
  // Who speaks of "the film" and "the series" names one somewhere.
  const namesOne = signs.works === 0 || [...cases.values()].some((each) => !each.vetoed && isTitle(each)) || runs.some((run, i) => !run.vetoed && odds[i]! > likely)
  const only = namesOne ? -1 : runs.reduce((best, run, i) => (!run.vetoed && odds[i]! > Math.max(lonely, odds[best] ?? lonely) ? i : best), -1)
  runs.forEach((run, i) => {
    const isOne = i === only || (odds[i]! > likely && !run.parts.some((part) => oddsOf.get(part)! > Math.max(likely, odds[i]!)))
    cases.set(run.key, { key: run.key, name: run.name, weight: isOne ? Math.max(run.rule, enough + (odds[i]! - lonely) * 0.9) : Math.min(odds[i]!, 0), best: run.rule, places: 1, marked: false, vetoed: run.vetoed })
  })
  for (const each of cases.values()) if (hashtags.has(each.key.replaceAll(' ', '')) || hashtags.has(fold(each.name).replaceAll(' ', ''))) each.weight += each.best > 0 ? 1.5 : 0.5
  for (const candidate of taggedTitles(words, hashtags)) {
    const name = layout.text.slice(candidate.start, candidate.end)
    const inside = words.slice(candidate.firstWord, candidate.endWord)
    if (!looksLikePerson(inside) && weighShape(inside, name, true, 0) > -2) weighCase(cases, new Set(), candidate, name, candidate.weight)
  }
  const accepted = [...cases.values()].filter((each) => !each.vetoed && isTitle(each) && foldTitle(each.name) !== foldTitle(layout.document.publisher ?? ''))
  const longer = longerNames(accepted)
  const kept = accepted.filter((each) => !longer.has(each))
  const shorter = [...longer].map(([each, whole]) => ({ name: each.name, of: whole.key }))
  const series = seriesNames(layout, kept)
  const named = new Set(series.map((each) => each.key))
  return settle(words, [...kept.filter((each) => !named.has(each.key)), ...series], shorter)
}

const isTitle = (each: Case): boolean => each.weight + Math.min(1, (each.places - 1) * 0.4) >= enough

/** What a document holds that may name a work: names in marks, weighed by rule, and runs of capitals, still to be judged. */
export interface GatheredCases {
  readonly cases: Map<string, Case>
  readonly runs: readonly (NameCase & { readonly vetoed: boolean })[]
  readonly signs: DocumentSigns
  readonly hashtags: ReadonlySet<string>
}

export function gatherCases(layout: Layout, words: readonly Word[], catalogue: Catalogue): GatheredCases {
  const cases = new Map<string, Case>()
  const headline = headlineNames(layout)
  const hashtags = new Set([...layout.text.matchAll(/#([\p{L}\p{N}_]{4,40})/gu)].map((match) => match[1]!.toLowerCase()))
  const scale = contextScale(layout, words)
  for (const candidate of markedTitles(layout, words, scale)) {
    const name = layout.text.slice(candidate.start, candidate.end)
    weighCase(cases, headline, candidate, name, candidate.weight + catalogueWeight(catalogue, name, words, candidate) * 0.6, candidate.vetoed)
  }
  const marked = new Set(cases.keys())
  const runs = new Map<string, NameCase & { vetoed: boolean }>()
  for (const candidate of unmarkedTitles(layout, words, scale, catalogue, cases, headline, hashtags)) {
    const { key, firstWord, endWord } = candidate
    const name = layout.text.slice(candidate.start, candidate.end)
    if (marked.has(key)) weighCase(cases, headline, candidate, name, candidate.weight, candidate.vetoed)
    let run = runs.get(key)
    if (run === undefined) runs.set(key, (run = { key, name, places: [], rule: candidate.weight, look: lookOf(words, firstWord, endWord), inHeadline: headline.has(key), inMarks: cases.get(key)?.weight ?? null, rank: 0, parts: [], vetoed: false }))
    run.places.push({ firstWord, endWord })
    run.rule = Math.max(run.rule, candidate.weight)
    run.vetoed ||= candidate.vetoed
    if (betterName(name, run.name)) run.name = name
  }
  const certain = [...cases.values()].filter((each) => !each.vetoed && isTitle(each))
  const judged = [...runs.values()].filter((run) => !cases.has(run.key) || !isTitle(cases.get(run.key)!))
  rankCases(judged)
  const byPlace = new Map(judged.flatMap((run) => run.places.map((place) => [placeId(place.firstWord, place.endWord), run])))
  for (const run of judged) run.parts = partsOf(words, run, byPlace)
  return { cases, runs: judged, signs: signsOfDocument(words, certain.length), hashtags }
}

/** "So", "Nobody": an everyday word that only begins sentences. */
function isOpeningWord(words: readonly Word[], { places, rule }: NameCase): boolean {
  return rule < enough && places.every(({ firstWord, endWord }) => endWord - firstWord === 1 && words[firstWord]!.first && (words[firstWord]!.everyday || words[firstWord]!.text.length < 4))
}

/** Below this weight by rule a name that looks like a person's is hardly a work's. */
const personLike = 1.5

function isPersonLike(words: readonly Word[], { places: [place] }: NameCase): boolean {
  const { firstWord, endWord } = place!
  const before = words[firstWord - 1]
  if (before?.capital && words[firstWord]!.gap === ' ' && honorifics.has(before.text.toLowerCase())) return true
  // "Shonda-Kay Ellery"
  if (endWord - firstWord === 2 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words[firstWord]!.text) && words[endWord - 1]!.gap === ' ' && !words[endWord - 1]!.everyday && words[firstWord]!.folded.split('-').every((half) => !commonWords.has(half))) return true
  // "Inspector Rane"
  if (endWord - firstWord === 2 && words[firstWord]!.capital && ranks.test(words[firstWord]!.text) && !words[firstWord + 1]!.everyday) return true
  return looksLikePerson(words, firstWord, endWord) || (endWord - firstWord === 1 && words[firstWord]!.given) || (endWord - firstWord < 4 && words.slice(firstWord, endWord).some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word.text)))
}

/** "TOM BRAITHWAITE": a name in capitals, as some papers set them. */
function isLoudName(words: readonly Word[], firstWord: number, endWord: number): boolean {
  if (endWord - firstWord < 2 || endWord - firstWord > 3) return false
  const first = words[firstWord]!.text
  return words.slice(firstWord, endWord).every((word, k) => word.loud && /^\p{Lu}/u.test(word.text) && (k === 0 || (word.gap === ' ' && !word.everyday))) && isGiven(first.charAt(0) + first.slice(1).toLowerCase())
}

const ranks = /^(?:Inspector|Detective|Sergeant|Sgt|Constable|Commander|Captain|Colonel|Major|Dr\.?|Mr\.?|Mrs\.?|Miss|Nurse|Judge|Professor|Agent|Officer|Auntie|Aunty|Uncle|DCI|DI|DS|PC|WPC)$/u

const placeId = (firstWord: number, endWord: number): number => firstWord * 16 + (endWord - firstWord)

/** What stands before a run's first connector or mark, what stands behind its last, behind its last possessive, and behind the everyday word that opens its sentence. */
function partsOf<Run extends NameCase>(words: readonly Word[], run: Run, byPlace: ReadonlyMap<number, Run>): Run[] {
  const { firstWord, endWord } = run.places[0]!
  let first = -1
  let last = -1
  let owned = -1
  for (let k = firstWord + 1; k < endWord; k++) {
    if (words[k - 1]!.bareEnd < words[k - 1]!.end) owned = k
    if (words[k]!.capital && (words[k]!.gap === ' ' || words[k]!.gap === ': ')) continue
    if (first < 0) first = k
    last = words[k]!.capital ? k : k + 1
  }
  const opening = words[firstWord]!
  // "Kestrel in Winter" is no less a title for Kestrel's being one.
  const parted = first >= 0 && (words[first]!.capital || /^(?:and|or|but|for|with|by|as)$/u.test(words[first]!.folded) || monthNumbers.has(words[first + 1]?.folded ?? '') || weekdayNumbers.has(words[first + 1]?.folded ?? ''))
  const places = [[parted ? firstWord : -1, first], [last, endWord], [owned, endWord], [opening.first && (opening.everyday || titleConnectors.has(opening.folded)) ? firstWord + 1 : -1, endWord]] as const
  return places.filter(([from, to]) => from >= 0 && to >= 0).map(([from, to]) => byPlace.get(placeId(from, to))).filter((part) => part !== undefined)
}

function headlineNames(layout: Layout): ReadonlySet<string> {
  const { title } = layout.document
  if (!title) return new Set()
  const names = new Set(
    pairQuotationMarks(title, { start: 0, end: title.length })
      .filter((quoted) => quoted.closed && /^\P{Ll}/u.test(title.slice(quoted.inner.start)) && !/[.!?,]$/u.test(title.slice(quoted.inner.start, quoted.inner.end)))
      .map((quoted) => foldTitle(title.slice(quoted.inner.start, quoted.inner.end))),
  )
  // "Same Time Next Door: BBC in talks"
  const lead = title.split(/:\s/u)
  if (lead.length === 2 && lead[0]!.split(' ').length > 1 && lead[0]!.split(' ').length <= 6) names.add(foldTitle(lead[0]!))
  return names
}

/** Find every mention of the accepted names, longest names first, and give each title its key in text order. */
function settle(words: readonly Word[], accepted: readonly Case[], shorter: readonly { readonly name: string; readonly of: string }[]): FoundTitles {
  const forms: NameForm<string>[] = []
  for (const each of accepted) {
    const full = fold(each.name).split(' ')
    forms.push({ words: nameWords(each.name), value: each.key })
    const bare = foldTitle(each.name).split(' ')
    if (bare.length < full.length && bare.join(' ') === each.key) forms.push({ words: nameWords(each.name).slice(1), value: each.key })
  }
  for (const { name, of } of shorter) forms.push({ words: nameWords(name), value: of })
  const matches = matchNames(words, indexNames([...forms, ...shortForms(accepted, words)]))
  const places = new Map<string, Span[]>()
  for (const { value, start, end } of matches) {
    const spans = places.get(value)
    if (spans) spans.push({ start, end })
    else places.set(value, [{ start, end }])
  }
  // A series that only a longer name shows has no place of its own.
  for (const each of accepted) if (each.implied && !places.has(each.key)) places.set(each.key, [])
  const names = new Map(accepted.map((each) => [each.key, each.name]))
  const keyOf = new Map([...places.keys()].map((value, index) => [value, `t${index + 1}`]))
  const titles: Title[] = [...places].map(([value, mentions]) => ({ key: keyOf.get(value)!, name: names.get(value)!, kind: null, year: null, catalogueId: null, mentions }))
  return { titles, mentions: matches.map(({ value, start, end }): Mention => ({ start, end, key: keyOf.get(value)! })) }
}

const wordsOfName = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'‑.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.?/gu

/** A name cut as `cutWords` cuts text. */
function nameWords(name: string): string[] {
  return (name.match(wordsOfName) ?? []).map((word) => fold(word).replaceAll(' ', ''))
}
