import type { Catalogue } from '#catalogue'
import { fold, foldTitle, type Layout, type Span } from '#text'
import { enough, gatherCases, isTitle } from './gather-cases.ts'
import { judgeRuns } from './judge-runs.ts'
import { looksLikePerson } from './known-names.ts'
import { indexNames, matchNames, type NameForm } from './match-names.ts'
import type { FoundTitles, Mention } from './mentions.ts'
import type { Title } from '../reading.ts'
import { longerNames, seriesNames, weighCase, type Case } from './title-cases.ts'
import { weighShape } from './title-shape.ts'
import { shortForms } from './title-short-forms.ts'
import { taggedTitles } from './unmarked-titles.ts'
import type { Word } from './words.ts'

/**
 * Find the films, series and other works that a text names, and every place that names them, by full name or short form.
 *
 * Marks, italics, capitals, what stands around a name, the headline and the catalogue speak for or against; a phrase
 * that is also a title counts only where the text gives a reason. `kind` and `year` are left open here, see
 * `describeTitles`. Titles are in order of first mention.
 */
export function findTitles(layout: Layout, words: readonly Word[], catalogue: Catalogue): FoundTitles {
  const { cases, runs, signs, hashtags } = gatherCases(layout, words, catalogue)
  for (const { run, isTitle: isOne, weight } of judgeRuns(words, runs, signs, [...cases.values()].some((each) => !each.vetoed && isTitle(each)))) {
    cases.set(run.key, { key: run.key, name: run.name, weight: isOne ? Math.max(run.rule, enough + weight) : Math.min(weight, 0), best: run.rule, places: 1, marked: false, vetoed: run.vetoed })
  }
  for (const each of cases.values()) if (hashtags.has(each.key.replaceAll(' ', '')) || hashtags.has(fold(each.name).replaceAll(' ', ''))) each.weight += each.best > 0 ? 1.5 : 0.5
  for (const candidate of taggedTitles(words, hashtags)) {
    const name = layout.text.slice(candidate.start, candidate.end)
    const inside = words.slice(candidate.firstWord, candidate.endWord)
    if (!looksLikePerson(inside) && weighShape(inside, name, true, 0) > -2) weighCase(cases, new Set(), candidate, name, candidate.weight)
  }
  const accepted = [...cases.values()].filter((each) => !each.vetoed && isTitle(each) && foldTitle(each.name) !== foldTitle(layout.document.publisher ?? ''))
  const longer = longerNames(accepted, layout.text)
  const kept = accepted.filter((each) => !longer.has(each))
  const shorter = [...longer].map(([each, whole]) => ({ name: each.name, of: whole.key }))
  const series = seriesNames(layout, kept)
  const named = new Set(series.map((each) => each.key))
  return settle(words, [...kept.filter((each) => !named.has(each.key)), ...series], shorter)
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
