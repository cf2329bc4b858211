import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { addDocument, addDocuments } from '#intake'
import { openStore } from '#store'
import { clipping } from '../record/clipping.ts'
import { reunionStory, studioStory } from '../conformance/clippings.ts'
import type { Intake, Outcome, Progress } from '#intake'
import type { Store } from '#record'

const now = '2026-07-01T08:00:00.000Z'
const readings = new Map([reunionStory, studioStory].map(({ document, reading }) => [document.text, reading]))
let store: Store
let intake: Intake

beforeEach(async () => {
  store = await openStore(':memory:', { now })
  intake = {
    store,
    catalogue: emptyCatalogue,
    clock: () => new Date('2026-07-03T10:00:00Z'),
    reader: 'by hand 1',
    read(document) {
      if (document.text.includes('unreadable')) throw new Error('Nobody can read this.')
      return readings.get(document.text) ?? clipping({ text: document.text }).reading
    },
  }
})
afterEach(() => store.close())

test('a document is kept with what it says, its time of retrieval and its reader', async () => {
  const addition = await addDocument(reunionStory.document, intake)
  expect(addition).toMatchObject({ isNew: true, source: { retrievedAt: '2026-07-03T10:00:00.000Z', reader: 'by hand 1' } })
  expect(addition.facts).toHaveLength(10)
})

test('characters that databases refuse are replaced one for one before reading, so that passages stay true', async () => {
  const text = 'NUL \0 and half a pair \uD83D stand here.'
  const { source } = await addDocument({ ...reunionStory.document, url: null, title: 'A\0B', text }, intake)
  const kept = await store.source(source.id)
  expect(kept?.text).toBe('NUL \uFFFD and half a pair \uFFFD stand here.')
  expect(kept?.text).toHaveLength(text.length)
  expect(kept?.title).toBe('A\uFFFDB')
})

test('one document that cannot be read leaves nothing behind and does not stop the rest', async () => {
  async function* arriving() {
    yield reunionStory.document
    yield clipping({ text: 'unreadable' }).document
    yield reunionStory.document
    yield studioStory.document
  }
  const outcomes: Outcome[] = []
  const steps: Progress[] = []
  const progress = await addDocuments(arriving(), intake, {
    onOutcome(outcome, step) {
      outcomes.push(outcome)
      steps.push(step)
    },
  })
  expect(progress).toEqual({ done: 4, kept: 2, known: 1, failed: 1 })
  expect(steps.map((step) => step.done)).toEqual([1, 2, 3, 4])
  expect(outcomes[1]?.error?.message).toBe('Nobody can read this.')
  expect((await store.size()).sources).toBe(2)
})

test('a reading whose words are not those of the text is refused whole', async () => {
  const false_ = { ...reunionStory.reading, quotations: reunionStory.reading.quotations.map((quotation) => ({ ...quotation, words: 'I would not' })) }
  await expect(addDocument(reunionStory.document, { ...intake, read: () => false_ })).rejects.toThrow('its passage reads "I would do another one tomorrow,"')
  expect((await store.size()).sources).toBe(0)
})
