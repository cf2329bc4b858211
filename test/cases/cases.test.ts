import { describe, expect, test } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { read, type Quotation, type Reading } from '#reading'
import type { Document } from '#text'
import { readCases, type Case, type ExpectedQuotation } from './case.ts'

const cases = readCases()

for (const file of new Set(cases.map((one) => one.file)))
  describe(file.replace(/\.txt$/u, ''), () => {
    for (const one of cases.filter((one) => one.file === file))
      test(one.name, () => {
        const reading = read(documentOf(one), emptyCatalogue)
        if (one.quotations !== null) checkQuotations(reading, one.quotations)
        for (const [list, items] of Object.entries(one.lists)) if (list !== 'quotations') expect(listOf(reading, list, items), list).toEqual(items.map((item) => item.join(' | ')).sort())
      })
  })

function documentOf(one: Case): Document {
  const { fields } = one
  return {
    id: one.name, kind: fields['kind'] === 'post' ? 'post' : 'article', text: one.text, markup: [], url: fields['url'] ?? null,
    publisher: fields['publisher'] ?? null, author: fields['author'] ?? null, title: fields['title'] ?? null, publishedAt: fields['published'] ?? null, language: null,
  }
}

/** Words as they are compared: without marks and punctuation at either end. */
const bare = (words: string): string => words.replace(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}#@[]+|[^\p{L}\p{N}\p{Extended_Pictographic}\]]+$/gu, '')

function checkQuotations(reading: Reading, expected: readonly ExpectedQuotation[]): void {
  const wanted = expected.filter((quotation) => quotation.kind !== 'indirect')
  const words = (quotation: Quotation) => quotation.spans.map((span) => bare(reading.text.slice(span.start, span.end))).join(' … ')
  const wordsWanted = (quotation: ExpectedQuotation) => quotation.pieces.map(bare).join(' … ')
  const isLoose = (quotation: Quotation) => quotation.kind === 'indirect' && !expected.some((one) => wordsWanted(one) === words(quotation))
  expect(reading.quotations.filter((quotation) => !isLoose(quotation) && !expected.some((one) => one.kind === 'indirect' && wordsWanted(one) === words(quotation))).map(words)).toEqual(wanted.map(wordsWanted))
  for (const one of expected) {
    const found = reading.quotations.find((quotation) => words(quotation) === wordsWanted(one))
    expect(found, `no quotation "${wordsWanted(one)}" was found`).toBeDefined()
    const what = `of "${wordsWanted(one)}"`
    if (one.kind !== 'quotation') expect(found!.kind, `the kind ${what}`).toBe(one.kind)
    if (one.by !== undefined) expect(found!.speaker.name, `the speaker ${what}`).toBe(one.by)
    if (one.to !== undefined) expect(found!.saidTo?.replace(/^the /iu, '') ?? null, `whom it was said to, ${what}`).toBe(one.to?.replace(/^the /iu, '') ?? null)
    if (one.in !== undefined) expect(found!.saidIn, `what it was said in, ${what}`).toBe(one.in)
    if (one.at === null) expect(found!.saidAt, `when it was said, ${what}`).toBeNull()
    else if (one.at !== undefined) expect({ from: found!.saidAt?.from ?? null, to: found!.saidAt?.to ?? null }, `when it was said, ${what}`).toEqual(one.at)
  }
}

/** A list of the reading in the words of a case, with as many parts as the case gives, sorted. */
function listOf(reading: Reading, list: string, items: readonly (readonly string[])[]): string[] {
  const person = (key: string | null) => (key === null ? '-' : (reading.people.find((one) => one.key === key)?.name ?? reading.organizations.find((one) => one.key === key)?.name ?? key))
  const title = (key: string) => reading.titles.find((one) => one.key === key)?.name ?? key
  const day = (from: string | null | undefined, length: number) => (from == null ? '-' : from.slice(0, length || 10))
  const rows: Readonly<Record<string, () => (string | number | null)[][]>> = {
    people: () => reading.people.map((one) => [one.name]),
    organizations: () => reading.organizations.map((one) => [one.name]),
    titles: () => reading.titles.map((one) => [one.name, one.kind, one.year]),
    credits: () => reading.credits.map((one) => [person(one.person), title(one.title), one.job, one.character]),
    releases: () => reading.releases.map((one) => [title(one.title), day(one.at?.from, items.find((item) => item[0] === title(one.title))?.[1]?.length ?? 10), one.via]),
    relations: () => reading.relations.map((one) => [title(one.title), one.relation, title(one.of)]),
    outlooks: () => reading.outlooks.map((one) => [title(one.of), one.project, one.stage, person(one.by)]),
    sightings: () => reading.sightings.map((one) => [one.people.map(person).sort().join(' + '), one.event, one.place, one.shownOn]),
  }
  const length = Math.max(1, ...items.map((item) => item.length))
  return rows[list]!().map((row) => {
    const wanted = items.find((item) => item[0] === row[0] && item[1] === row[1]) ?? items.find((item) => item[0] === row[0])
    return row.slice(0, wanted?.length ?? length).map((part) => part ?? '-').join(' | ')
  }).sort()
}
