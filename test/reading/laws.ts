import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { Reading } from '#reading'
import type { Span } from '#text'

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

/**
 * What holds of every reading, whatever the text: it fits the contract, its spans lie in the text, its words stand there, its
 * keys lead to what it lists.
 */
export function checkLaws(reading: Reading): void {
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
