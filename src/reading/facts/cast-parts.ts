import { wordsOf } from '#text'
import { credit, type CreditSearch, titlesBefore } from './credit-search.ts'
import type { Key } from '../reading.ts'
import { listStartingAt } from './subjects.ts'
import type { Term } from './terms.ts'

export const isInSpeech = (terms: readonly Term[], at: number): boolean => terms[at]!.speech >= 0 && !terms.slice(Math.max(0, at - 6), at + 2).some((term) => term.kind === 'person' && /^(?:i|me|we)$/u.test(term.lower))

/** Gives each of several people their own part, where there are as many of both; else all the only one. */
export function castParts(search: CreditSearch, people: readonly Key[], names: readonly string[], titles: readonly Key[]): void {
  people.forEach((person, index) => {
    const character = names.length === people.length ? (names[index] ?? null) : null
    credit(search, [person], ['actor'], titles, character)
  })
  if (names.length > 0) {
    search.part.name = names.at(-1)!
    search.part.title = titles[0] ?? null
  }
}

/** The name that ends before term `at`, over commas and auxiliaries: "Nan, played by", "Cassidy Price, will be played by". */
export function partBefore(search: CreditSearch, at: number): readonly string[] {
  const { terms, layout } = search
  let last = at - 1
  while (last >= 0 && (terms[last]!.lower === ',' || terms[last]!.pos === 'AUX' || terms[last]!.pos === 'ADV' || terms[last]!.lower === 'to' || terms[last]!.lower === 'be')) last--
  let first = last
  const capital = (i: number) => terms[i] !== undefined && terms[i]!.kind !== 'date' && terms[i]!.kind !== 'mark' && (terms[i]!.kind === 'word' || terms[i]!.byName) && /^\p{Lu}/u.test(layout.text[terms[i]!.start]!)
  if (last < 0 || !capital(last)) return []
  while (first > 0 && (capital(first - 1) || (terms[first - 1]!.lower === '.' && capital(first - 2)))) first--
  if (terms[first]!.pos === 'DET' && first < last) first++
  return [wordsOf(layout.text, { start: terms[first]!.start, end: terms[last]!.end })]
}

export function titlesForPart(search: CreditSearch, at: number): readonly Key[] {
  const before = titlesBefore(search.terms, at)
  if (before.length > 0) return before
  return search.about === null ? [] : [search.about]
}

/** A list of people in which each may have a part of their own: "Ada as Mara, Bo as Finn and Cy". */
export function listWithParts(terms: readonly Term[], first: number): readonly Key[] {
  const people: Key[] = []
  let i = first
  for (let steps = 0; steps < 30 && i < terms.length; steps++) {
    const list = listStartingAt(terms, i)
    people.push(...list.people)
    i = list.to
    if (terms[i]?.lower !== 'as') break
    // Over the part to the next name of the list.
    let next = i + 1
    while (next < terms.length && next < i + 12 && !/^[.;?!]$/u.test(terms[next]!.lower) && !(terms[next]!.kind === 'person' && terms[next]!.byName && /^(?:and|,|&)$/u.test(terms[next - 1]!.lower))) next++
    if (terms[next]?.kind !== 'person' || next >= i + 12) break
    i = next
  }
  return people
}

/** In a list of people "the dreamboat of the bunch" is whoever the heading names: only where a description begins the sentence. */
export function sectionOf(search: CreditSearch): readonly Key[] {
  return search.section !== null && search.terms[0]?.lower === 'the' && !search.terms.some((term) => term.kind === 'person') ? [search.section] : []
}

export function verbBefore(terms: readonly Term[], at: number): number {
  for (let i = at; i >= Math.max(0, at - 9); i--) if (terms[i]!.pos === 'VERB' || terms[i]!.pos === 'AUX' || terms[i]!.lower === 'seen') return i
  return at
}
