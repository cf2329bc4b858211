import { expect, test } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { read, type Quotation, type Reading } from '#reading'
import { layOut, type Document } from '#text'
import { findDates } from '../../src/reading/dates/find-dates.ts'
import { findNamed } from '../../src/reading/names/find-named.ts'
import { leaveOutBoilerplate } from '../../src/reading/leave-out-boilerplate.ts'
import { findReferences } from '../../src/reading/speech/references.ts'
import { mapSpeech } from '../../src/reading/speech/speech-map.ts'
import { readCases, type Case, type ExpectedQuotation } from './case.ts'

test.each(readCases())('$file: $name', (one) => {
  const reading = read(documentOf(one), emptyCatalogue)
  expect([...wrongQuotations(reading, one.quotations), ...wrongLists(reading, one), ...wrongMeanings(one)]).toEqual([])
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
const withoutArticle = (name: string | null): string | null => name?.replace(/^the /iu, '') ?? null

/** What is missing, too much or wrong among the quotations, a line each; none is what is hoped for. */
function wrongQuotations(reading: Reading, expected: readonly ExpectedQuotation[] | null): string[] {
  if (expected === null) return []
  const words = (quotation: Quotation) => quotation.spans.map((span) => bare(reading.text.slice(span.start, span.end))).join(' … ')
  const wanted = (quotation: ExpectedQuotation) => quotation.pieces.map(bare).join(' … ')
  const wrong: string[] = []
  for (const found of reading.quotations)
    if ((found.kind !== 'indirect' || expected.length === 0) && !expected.some((one) => wanted(one) === words(found))) wrong.push(`too much: ${found.kind} "${words(found)}"`)
  for (const one of expected) {
    const found = reading.quotations.find((quotation) => words(quotation) === wanted(one))
    if (found === undefined) {
      wrong.push(`missing: ${one.kind} "${wanted(one)}"`)
      continue
    }
    const check = (what: string, was: string | null, should: string | null | undefined) => {
      if (should !== undefined && was !== should) wrong.push(`${what} of "${wanted(one)}": ${was ?? 'nothing'} instead of ${should ?? 'nothing'}`)
    }
    check('kind', found.kind, one.kind === 'quotation' ? undefined : one.kind)
    check('speaker', found.speaker.name, one.by)
    check('said to', withoutArticle(found.saidTo), one.to === undefined ? undefined : withoutArticle(one.to))
    check('said in', found.saidIn, one.in)
    if (one.at === null) check('said at', found.saidAt?.text ?? null, null)
    else if (one.at !== undefined) check('said at', `${found.saidAt?.from ?? 'open'} to ${found.saidAt?.to ?? 'open'}`, `${one.at.from ?? 'open'} to ${one.at.to ?? 'open'}`)
  }
  return wrong
}

/** What dates and pronouns mean is no part of a reading by itself: the steps that tell are asked. */
function wrongMeanings(one: Case): string[] {
  if (one.dates.length === 0 && one.persons.length === 0) return []
  const layout = leaveOutBoilerplate(layOut(documentOf(one)))
  const named = findNamed(layout, emptyCatalogue)
  const dates = findDates(layout)
  const references = findReferences(layout, named, mapSpeech(layout, named))
  return [
    ...one.dates.flatMap(({ start, words, from, to }) => {
      const found = dates.find((date) => date.start < start + words.length && start < date.end)
      return found?.from === from && found.to === to ? [] : [`"${words}" means ${found === undefined ? 'no date' : `${found.from ?? 'open'} to ${found.to ?? 'open'}`}`]
    }),
    ...one.persons.flatMap(({ start, end, name }) => {
      const key = references.personIn({ start, end })
      const found = named.people.people.find((person) => person.key === key)?.name ?? null
      return found === name ? [] : [`"${one.text.slice(start, end)}" means ${found ?? 'nobody'} instead of ${name ?? 'nobody'}`]
    }),
  ]
}

function wrongLists(reading: Reading, one: Case): string[] {
  return Object.entries(one.lists).flatMap(([list, items]) => {
    if (list === 'quotations') return []
    const found = listOf(reading, list, items)
    const wanted = items.map((item) => item.join(' | '))
    return [...wanted.filter((row) => !found.includes(row)).map((row) => `missing in ${list}: ${row}`), ...found.filter((row) => !wanted.includes(row)).map((row) => `too much in ${list}: ${row}`)]
  })
}

/** A list of the reading in the words of a case, with as many parts as the case gives. */
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
  })
}
