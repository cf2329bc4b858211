import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { read, type Reading } from '#reading'
import type { Span } from '#text'
import { corpusDocuments, documentOf } from './readings-for-tests.ts'

const schema = JSON.parse(readFileSync(`${import.meta.dirname}/../../docs/contract/reading.schema.json`, 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

/** Every span of a reading, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (value === null || typeof value !== 'object') return []
  const fields = value as Record<string, unknown>
  if (typeof fields['start'] === 'number' && typeof fields['end'] === 'number') return [fields as unknown as Span]
  return Object.values(fields).flatMap(spansOf)
}

function checkLaws(reading: Reading): void {
  expect(validate(reading), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  for (const { start, end } of spansOf(reading)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(reading.text.length)
  }
  for (const quotation of reading.quotations) {
    expect(quotation.words).toBe(quotation.spans.map(({ start, end }) => reading.text.slice(start, end)).join(' '))
    expect(quotation.words.trim()).not.toBe('')
  }
  const people = new Set(reading.people.map((person) => person.key))
  const titles = new Set(reading.titles.map((title) => title.key))
  const holders = new Set([...people, ...reading.organizations.map((organization) => organization.key)])
  expect(people.size).toBe(reading.people.length)
  expect(titles.size).toBe(reading.titles.length)
  for (const { speaker } of reading.quotations) if (speaker.person !== null) expect(people).toContain(speaker.person)
  for (const credit of reading.credits) {
    expect(people).toContain(credit.person)
    expect(titles).toContain(credit.title)
  }
  for (const release of reading.releases) expect(titles).toContain(release.title)
  for (const relation of reading.relations) {
    expect(titles).toContain(relation.title)
    expect(titles).toContain(relation.of)
  }
  for (const outlook of reading.outlooks) {
    expect(titles).toContain(outlook.of)
    if (outlook.by !== null) expect(holders).toContain(outlook.by)
  }
  for (const sighting of reading.sightings) {
    expect(new Set(sighting.people).size).toBeGreaterThanOrEqual(2)
    for (const key of sighting.people) expect(people).toContain(key)
  }
}

describe('every reading', () => {
  it('of the open corpus keeps the laws and comes out the same twice', () => {
    const documents = corpusDocuments()
    expect(documents.length).toBeGreaterThan(60)
    for (const document of documents) {
      const reading = read(document, emptyCatalogue)
      checkLaws(reading)
      expect(reading.text).toBe(document.text)
      expect(JSON.stringify(read(document, emptyCatalogue))).toBe(JSON.stringify(reading))
    }
    // Hundreds of documents, twice each, on cores that other tests share.
  }, 180_000)

  it('of any text at all keeps the laws', () => {
    const word = fc.constantFrom(
      'Mara Quill', 'Iggy Marsh', 'Night Ferry', '“I would,”', '"No."', '‘', '’', '“', '”', '"', "'", 'she', 'said', 'told', 'Us Weekly', '(1994)', 'the sequel', 'to', 'in', '2017', 'last week', '_Cold Harvest_', '\n\n', '\n', ':', '—', '.', ',', '!', '[sic]', 'directed by', 'stars', 'as', 'and', 'was canceled', 'QUILL:', '@maraquill', '#NightFerry', '💔', 'é', '\u202e', '\u00a0', '1/', 'pilot', 'photo', 'party', 'with', 'who played',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('article' as const, 'post' as const), (words, kind) => {
        checkLaws(read(documentOf(words.join(' '), { kind, author: 'Mara Quill', publishedAt: '2021-05-04' }), emptyCatalogue))
      }),
      { numRuns: 300, seed: 20_261_122 },
    )
  })

  it('of any characters at all keeps the laws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        checkLaws(read(documentOf(text), emptyCatalogue))
      }),
      { numRuns: 200, seed: 20_261_123 },
    )
  })

  it('of an empty text is empty', () => {
    const reading = read(documentOf(''), emptyCatalogue)
    checkLaws(reading)
    expect(reading.people).toEqual([])
    expect(reading.quotations).toEqual([])
  })
})
