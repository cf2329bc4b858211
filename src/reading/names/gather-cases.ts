import type { Catalogue } from '#catalogue'
import { monthNumbers, weekdayNumbers } from '#language'
import { foldTitle, pairQuotationMarks, type Layout } from '#text'
import { rankCases, signsOfDocument, type DocumentSigns, type NameCase } from './judgement/case-features.ts'
import { lookOf } from './judgement/look.ts'
import { markedTitles } from './marked-titles.ts'
import { contextScale } from './title-candidates.ts'
import { betterName, weighCase, type Case } from './title-cases.ts'
import { titleConnectors } from './title-shape.ts'
import { catalogueWeight, unmarkedTitles } from './unmarked-titles.ts'
import type { Word } from './words.ts'

/** From this weight on a stretch counts as a title. Set on the open corpus: 1.6 lets scare quotes in, 2.4 loses plain mentions. */
export const enough = 2

/** Whether the rules alone, or what was judged, make a title of a case; several places count for a little more. */
export const isTitle = (each: Case): boolean => each.weight + Math.min(1, (each.places - 1) * 0.4) >= enough

/** A name that nothing marks. */
export interface GatheredRun extends NameCase {
  /** Shown to be a podcast, a newsletter or the like: no title anywhere in the text. */
  readonly vetoed: boolean
}

/** What a document holds that may name a work: names in marks, weighed by rule, and runs of capitals, still to be judged. */
export interface GatheredCases {
  readonly cases: Map<string, Case>
  readonly runs: readonly GatheredRun[]
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
