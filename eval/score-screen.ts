import type { Reading } from '#reading'
import { align } from './align.ts'
import type { Alignment } from './align.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { scoreQuotations } from './score-quotations.ts'
import { newRate, newTally } from './tally.ts'
import type { Miss, Rate, Score, Tally } from './tally.ts'
import { overlap } from './wording.ts'

const kinds = ['people', 'titles', 'quotations', 'speakers', 'credits', 'releases', 'relations', 'outlooks', 'sightings'] as const
const details = [
  'verbatim words', 'said to', 'said at', 'indirect found', 'title year', 'title kind', 'character', 'released via',
  'outlook by', 'event',
] as const

export type ScreenKind = (typeof kinds)[number]
export type ScreenDetail = (typeof details)[number]

/** One document under measure, and the sheet that all documents of a set write on. */
export interface Comparison {
  readonly document: AnnotatedDocument
  readonly reading: Reading
  readonly people: Alignment
  /** The gold name of a person's key; a name that annotators do not have stands with a question mark. */
  readonly personName: (key: string) => string
  readonly titleName: (key: string) => string
  readonly tallies: Readonly<Record<ScreenKind, Tally>>
  readonly rates: Readonly<Record<ScreenDetail, Rate>>
  readonly miss: (kind: string, what: string, where: Miss['where']) => void
}

/**
 * Measures readings against annotated documents: precision, recall and F1 of nine kinds of item, and how often ten
 * details of the items that agree are right. A document without a reading counts as one in which nothing was found.
 */
export function scoreScreen(documents: readonly AnnotatedDocument[], readings: ReadonlyMap<string, Reading>): Score {
  const tallies = Object.fromEntries(kinds.map((kind) => [kind, newTally()])) as Record<ScreenKind, Tally>
  const rates = Object.fromEntries(details.map((detail) => [detail, newRate()])) as Record<ScreenDetail, Rate>
  const misses: Miss[] = []
  for (const document of documents) {
    const miss: Comparison['miss'] = (kind, what, where) => misses.push({ document: document.id, kind, what, where })
    const reading = readings.get(document.id) ?? emptyReading(document.id)
    if (!readings.has(document.id)) miss('document', 'no reading', null)
    const { gold } = document
    const people = align(gold.people, reading.people, reading.text, true)
    const titles = align(gold.titles.map((title) => title.name), reading.titles, reading.text, false)
    const comparison: Comparison = {
      document, reading, people, tallies, rates, miss,
      personName: (key) => people.nameOf.get(key) ?? `?${nameIn(reading.people, key)}`,
      titleName: (key) => titles.nameOf.get(key) ?? `?${nameIn(reading.titles, key)}`,
    }
    scoreEntities(comparison, 'people', gold.people, people)
    scoreEntities(comparison, 'titles', gold.titles.map((title) => title.name), titles)
    scoreTitleDetails(comparison, titles)
    scoreQuotations(comparison)
    scoreCredits(comparison)
    scoreReleases(comparison)
    scoreRelations(comparison)
    scoreOutlooks(comparison)
    scoreSightings(comparison)
  }
  return { tallies, rates, misses }
}

function emptyReading(id: string): Reading {
  return {
    id, text: '',
    source: { kind: 'article', url: null, publisher: null, author: null, title: null, publishedAt: null, language: null },
    people: [], titles: [], organizations: [], quotations: [], credits: [], releases: [], relations: [], outlooks: [], sightings: [],
  }
}

const nameIn = (entities: readonly { readonly key: string; readonly name: string }[], key: string): string =>
  entities.find((entity) => entity.key === key)?.name ?? key

function scoreEntities(
  { reading, tallies, miss }: Comparison, kind: 'people' | 'titles', goldNames: readonly string[], alignment: Alignment,
): void {
  const entities = reading[kind]
  const tally = tallies[kind]
  tally.gold += goldNames.length
  tally.found += entities.length
  tally.right += alignment.entityOf.size
  for (const name of goldNames) if (!alignment.entityOf.has(name)) miss(kind, `missed ${name}`, name)
  for (const entity of entities) {
    if (!alignment.nameOf.has(entity.key)) miss(kind, `extra ${entity.name}`, entity.mentions[0]?.start ?? null)
  }
}

function scoreTitleDetails({ document, reading, rates, miss }: Comparison, titles: Alignment): void {
  for (const { name, year, kind } of document.gold.titles) {
    const found = reading.titles.find((title) => title.key === titles.entityOf.get(name)?.key)
    if (year !== null) {
      rates['title year'].of++
      if (found?.year === year) rates['title year'].right++
      else if (found !== undefined) miss('title year', `${name}: ${year} <> ${found.year}`, name)
    }
    if (kind !== null) {
      rates['title kind'].of++
      if (found?.kind === kind) rates['title kind'].right++
      else if (found !== undefined) miss('title kind', `${name}: ${kind} <> ${found.kind}`, name)
    }
  }
}

/** What two items must agree on, as one string, and the item. */
interface Labelled<T> {
  readonly label: string
  readonly item: T
  readonly where: Miss['where']
}

/** Counts two lists of items, each item once, and returns the pairs that agree. */
function pairUp<G, F>(
  { tallies, miss }: Comparison, kind: ScreenKind, gold: readonly Labelled<G>[], found: readonly Labelled<F>[],
): readonly (readonly [G, F])[] {
  const goldOnce = new Map(gold.map((labelled) => [labelled.label, labelled]))
  const foundOnce = new Map(found.map((labelled) => [labelled.label, labelled]))
  const tally = tallies[kind]
  tally.gold += goldOnce.size
  tally.found += foundOnce.size
  const pairs: (readonly [G, F])[] = []
  for (const { label, item, where } of goldOnce.values()) {
    const same = foundOnce.get(label)
    if (same === undefined) {
      miss(kind, `missed ${label}`, where)
    } else {
      pairs.push([item, same.item])
      tally.right++
    }
  }
  for (const { label, where } of foundOnce.values()) if (!goldOnce.has(label)) miss(kind, `extra ${label}`, where)
  return pairs
}

function scoreCredits(comparison: Comparison): void {
  const { document, reading, rates, personName, titleName, miss } = comparison
  const pairs = pairUp(
    comparison, 'credits',
    document.gold.credits.map((item) => ({ label: `${item[0]} | ${item[1]} | ${item[2]}`, item, where: item[3] ?? item[0] })),
    reading.credits.map((item) => ({
      label: `${personName(item.person)} | ${item.job} | ${titleName(item.title)}`, item, where: item.evidence.start,
    })),
  )
  for (const [[person, , title, character], found] of pairs) {
    if (character === null) continue
    rates.character.of++
    if (overlap(character, found.character) >= 0.5) rates.character.right++
    else miss('character', `${person} in ${title}: ${character} <> ${found.character}`, found.evidence.start)
  }
}

function scoreReleases(comparison: Comparison): void {
  const { document, reading, rates, titleName, miss } = comparison
  const year = (day: string | null | undefined): string => (day ?? '').slice(0, 4)
  const pairs = pairUp(
    comparison, 'releases',
    document.gold.releases.map((item) => ({ label: `${item[0]} | ${year(item[1])}`, item, where: item[0] })),
    reading.releases.map((item) => ({ label: `${titleName(item.title)} | ${year(item.at?.from)}`, item, where: item.evidence.start })),
  )
  for (const [[title, , via], found] of pairs) {
    if (via === null) continue
    rates['released via'].of++
    if (overlap(via, found.via) >= 0.5) rates['released via'].right++
    else miss('released via', `${title}: ${via} <> ${found.via}`, found.evidence.start)
  }
}

function scoreRelations(comparison: Comparison): void {
  const { document, reading, titleName } = comparison
  pairUp(
    comparison, 'relations',
    document.gold.relations.map((item) => ({ label: item.join(' | '), item, where: item[0] })),
    reading.relations.map((item) => ({
      label: `${titleName(item.title)} | ${item.relation} | ${titleName(item.of)}`, item, where: item.evidence.start,
    })),
  )
}

function scoreOutlooks(comparison: Comparison): void {
  const { document, reading, people, rates, titleName, miss } = comparison
  const pairs = pairUp(
    comparison, 'outlooks',
    document.gold.outlooks.map((item) => ({ label: `${item.of} | ${item.project} | ${item.stage}`, item, where: item.by ?? item.of })),
    reading.outlooks.map((item) => ({ label: `${titleName(item.of)} | ${item.project} | ${item.stage}`, item, where: item.evidence.start })),
  )
  for (const [gold, found] of pairs) {
    const by = found.by === null
      ? null
      : people.nameOf.get(found.by) ?? [...reading.people, ...reading.organizations].find((entity) => entity.key === found.by)?.name
    rates['outlook by'].of++
    if ((gold.by === null && (by === null || by === undefined)) || overlap(gold.by, by) >= 0.5) rates['outlook by'].right++
    else miss('outlook by', `${gold.of}, ${gold.project}, ${gold.stage}: ${gold.by} <> ${by}`, found.evidence.start)
  }
}

function scoreSightings(comparison: Comparison): void {
  const { document, reading, rates, personName, miss } = comparison
  const together = (people: readonly string[]): string => [...people].sort().join(' + ')
  const pairs = pairUp(
    comparison, 'sightings',
    document.gold.sightings.map((item) => ({ label: together(item.people), item, where: item.event ?? item.people[0] ?? null })),
    reading.sightings.map((item) => ({ label: together(item.people.map(personName)), item, where: item.evidence.start })),
  )
  for (const [gold, found] of pairs) {
    if (gold.event === null) continue
    rates.event.of++
    if (overlap(gold.event, found.event) >= 0.5) rates.event.right++
    else miss('event', `${gold.event} <> ${found.event}`, found.evidence.start)
  }
}
