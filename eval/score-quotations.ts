import type { Quotation } from '#reading'
import type { GoldQuotation } from './annotated.ts'
import type { Comparison } from './score-screen.ts'
import { foldWording, overlap, standsWithin, wordsOfWording } from './wording.ts'

/** Pairs the quotations of one document by their words and counts them, their speakers and their occasions. */
export function scoreQuotations(comparison: Comparison): void {
  const { document, reading, tallies, rates, miss } = comparison
  const pairs = pairByWords(document.gold.quotations, reading.quotations)
  for (const [index, gold] of document.gold.quotations.entries()) {
    const found = reading.quotations[pairs.get(index) ?? -1]
    const where = gold.pieces?.[0] ?? gold.words
    if (gold.kind === 'indirect') {
      rates['indirect found'].of++
      if (found !== undefined && speakerAgrees(comparison, gold, found)) rates['indirect found'].right++
      else miss('indirect', `missed ${gold.speaker}: ${gold.words}`, where)
      continue
    }
    tallies.quotations.gold++
    tallies.speakers.gold++
    rates['verbatim words'].of++
    if (found === undefined) {
      miss('quotations', `missed ${gold.words}`, where)
      continue
    }
    tallies.quotations.right++
    if (foldWording(found.words) === foldWording(gold.words)) rates['verbatim words'].right++
    else miss('words', `${gold.words} <> ${found.words}`, where)
    if (speakerAgrees(comparison, gold, found)) tallies.speakers.right++
    else miss('speakers', `${gold.speaker} <> ${speakerName(comparison, found)}: ${gold.words.slice(0, 60)}`, where)
    scoreOccasion(comparison, gold, found)
  }
  const paired = new Map([...pairs].map(([goldIndex, foundIndex]) => [foundIndex, goldIndex]))
  for (const [index, found] of reading.quotations.entries()) {
    const gold = document.gold.quotations[paired.get(index) ?? -1]
    // Annotators list only those indirect quotations that bear on a project: what else is found is no mistake.
    if (gold === undefined ? found.kind === 'indirect' : gold.kind === 'indirect') continue
    tallies.quotations.found++
    tallies.speakers.found++
    if (gold === undefined) miss('quotations', `extra ${found.words}`, found.spans[0]?.start ?? null)
  }
}

function scoreOccasion({ rates, miss }: Comparison, gold: GoldQuotation, found: Quotation): void {
  if (gold.saidTo !== null && gold.saidTo !== '') {
    rates['said to'].of++
    if (overlap(gold.saidTo, found.saidTo) >= 0.5) rates['said to'].right++
    else miss('said to', `${gold.saidTo} <> ${found.saidTo}`, gold.pieces?.[0] ?? gold.words)
  }
  if (gold.saidAt !== null) {
    const { from, to } = gold.saidAt
    rates['said at'].of++
    if (found.saidAt !== null && found.saidAt.from === from && found.saidAt.to === to) rates['said at'].right++
    else miss('said at', `${JSON.stringify(gold.saidAt)} <> ${JSON.stringify(found.saidAt)}`, gold.pieces?.[0] ?? gold.words)
  }
}

/** Gold index to found index; the pairs with most words in common first, each quotation once. */
function pairByWords(gold: readonly GoldQuotation[], found: readonly Quotation[]): ReadonlyMap<number, number> {
  const candidates: { readonly common: number; readonly goldIndex: number; readonly foundIndex: number }[] = []
  for (const [goldIndex, { words, kind }] of gold.entries()) {
    for (const [foundIndex, quotation] of found.entries()) {
      let common = overlap(words, quotation.words)
      // Where a mixed quotation begins is a matter of convention: the quoted fragment or its clause.
      if (kind === 'mixed' && (standsWithin(words, quotation.words) || standsWithin(quotation.words, words))) common = Math.max(0.8, common)
      if (common >= (kind === 'mixed' ? 0.5 : 0.8)) candidates.push({ common, goldIndex, foundIndex })
    }
  }
  candidates.sort((a, b) => b.common - a.common)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { goldIndex, foundIndex } of candidates) {
    if (pairs.has(goldIndex) || taken.has(foundIndex)) continue
    pairs.set(goldIndex, foundIndex)
    taken.add(foundIndex)
  }
  return pairs
}

const speakerName = ({ personName }: Comparison, { speaker }: Quotation): string | null =>
  speaker.person !== null && speaker.person !== '' ? personName(speaker.person) : speaker.name

function speakerAgrees(comparison: Comparison, gold: GoldQuotation, found: Quotation): boolean {
  if (gold.speaker === null) return found.speaker.name === null
  const name = speakerName(comparison, found)
  if (name === null) return false
  if (comparison.document.gold.people.includes(gold.speaker)) return foldWording(name) === foldWording(gold.speaker)
  // An unnamed source in the text's wording: half of it, a part of it, or its last word.
  return overlap(gold.speaker, name) >= 0.5
    || standsWithin(name, gold.speaker)
    || wordsOfWording(gold.speaker).includes(foldWording(name).split(' ').at(-1) ?? '')
}
