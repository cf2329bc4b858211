import { describe, expect, test } from 'vitest'
import { draft } from '#record'
import { reunionStory } from '../conformance/clippings.ts'
import { clipping } from './clipping.ts'
import type { Clipping } from './clipping.ts'

const options = { retrievedAt: '2026-07-01T09:00:00.000Z', reader: 'by hand 1' }
const draftOf = ({ document, reading }: Clipping) => draft(document, reading, options)

describe('a document made ready to be kept', () => {
  test('is plain JSON, the same every time, and no two facts share an id', () => {
    const once = draftOf(reunionStory)
    expect(JSON.parse(JSON.stringify(once))).toEqual(once)
    expect(draftOf(reunionStory)).toEqual(once)
    expect(new Set(once.facts.map((fact) => fact.id)).size).toBe(once.facts.length)
    expect(new Set(once.facts.map((fact) => fact.id.slice(0, 9))).size).toBe(1)
  })

  test('a fact keeps its id when the reader learns more about it or the text around it changes', () => {
    const url = 'https://news.example/page'
    const notes = { url, people: { p1: 'Mara Quill' }, titles: { t1: 'Lantern Street' } }
    const before = draftOf(clipping({ ...notes, text: 'Mara Quill played in Lantern Street.', credits: [['p1', 'actor', 't1', 'Mara Quill played']] }))
    const after = draftOf(clipping({ ...notes, text: 'Update: in Lantern Street Mara Quill played Edie.', credits: [['p1', 'actor', 't1', 'Mara Quill played Edie', 'Edie']] }))
    expect(after.facts[0]!.id).toBe(before.facts[0]!.id)
    expect(after.source.id).not.toBe(before.source.id)
  })

  test('the same credit told twice is two facts', () => {
    const { facts } = draftOf(clipping({
      text: 'Mara Quill wrote Rain. Yes, Mara Quill did write Rain.',
      people: { p1: 'Mara Quill' },
      titles: { t1: 'Rain' },
      credits: [['p1', 'writer', 't1', 'Mara Quill wrote Rain'], ['p1', 'writer', 't1', 'Mara Quill did write Rain']],
    }))
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(2)
  })

  test('a quotation is filed under the titles of its paragraph, else under the one named last, else the next', () => {
    const { facts } = draftOf(clipping({
      text: '“First.”\n“Second,” she said of Rain and Wind.\n“Third.”\nSnow.',
      people: {},
      titles: { t1: 'Rain', t2: 'Wind', t3: 'Snow' },
      quotations: [{ words: 'First.', by: null }, { words: 'Second,', by: null }, { words: 'Third.', by: null }],
    }))
    expect(facts.map((fact) => (fact.kind === 'quotation' ? fact.body.about : null))).toEqual([['t1'], ['t1', 't2'], ['t2']])
  })

  test('a passage outside the text, or words that are not its passage’s, are refused with the place', () => {
    const { document, reading } = reunionStory
    const outside = { ...reading, credits: [{ ...reading.credits[0]!, evidence: { start: 0, end: 99_999 } }] }
    expect(() => draft(document, outside, options)).toThrow('points at 0–99999; the text has')
    expect(() => draft({ ...document, text: `${document.text} ` }, reading, options)).toThrow('is of another text')
  })
})
