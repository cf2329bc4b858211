import { describe, expect, it } from 'vitest'
import type { Reading } from '#reading'
import type { AnnotatedDocument } from '../../eval/annotated.ts'
import { scorePolnear } from '../../eval/score-polnear.ts'
import { scoreScreen } from '../../eval/score-screen.ts'
import { f1, share } from '../../eval/tally.ts'
import { overlap } from '../../eval/wording.ts'

const text = 'Ada Quill wrote Low Tide in 1999. "I would do it again," Quill told Variety.'
const document: AnnotatedDocument = {
  id: 'one', input: { id: 'one', text },
  gold: {
    people: ['Ada Quill'],
    titles: [{ name: 'Low Tide', kind: 'film', year: 1999 }],
    quotations: [{ words: 'I would do it again,', kind: 'direct', speaker: 'Ada Quill', saidTo: 'Variety', saidIn: null, saidAt: null }],
    credits: [['Ada Quill', 'writer', 'Low Tide', null]],
    releases: [['Low Tide', '1999', null]],
    relations: [],
    outlooks: [{ of: 'Low Tide', project: 'sequel', stage: 'wished', by: 'Ada Quill' }],
    sightings: [],
  },
}
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const evidence = { start: 0, end: 33 }
const reading: Reading = {
  id: 'one', text,
  source: { kind: 'article', url: null, publisher: null, author: null, title: null, publishedAt: null, language: null },
  people: [{ key: 'p1', name: 'Ada Quill', catalogueId: null, mentions: [spanOf('Ada Quill')] }],
  titles: [{ key: 't1', name: 'Low Tide', kind: 'film', year: 1999, catalogueId: null, mentions: [spanOf('Low Tide')] }],
  organizations: [],
  quotations: [{
    key: 'q1', kind: 'direct', spans: [spanOf('I would do it again,')], words: 'I would do it again,', cue: spanOf('told'),
    speaker: { name: 'Ada Quill', person: 'p1', mention: { start: 57, end: 62 } }, saidTo: 'Variety', saidIn: null, saidAt: null,
  }],
  credits: [{ person: 'p1', title: 't1', job: 'writer', character: null, evidence }],
  releases: [{ title: 't1', at: { text: 'in 1999', span: null, from: '1999-01-01', to: '1999-12-31' }, via: null, evidence }],
  relations: [],
  outlooks: [{ of: 't1', project: 'sequel', stage: 'wished', by: 'p1', asOf: null, evidence }],
  sightings: [],
}
const score = (changed: Partial<Reading>) => scoreScreen([document], new Map([['one', { ...reading, ...changed }]]))
const f1Of = (changed: Partial<Reading>, kind: string): number => f1(score(changed).tallies[kind] ?? { gold: 1, found: 0, right: 0 })

describe('the measure of a reading', () => {
  it('is 1 in every kind and detail where annotators and reader agree', () => {
    const { tallies, rates, misses } = score({})
    expect(Object.values(tallies).map(f1)).toEqual(Array.from({ length: 9 }, () => 1))
    expect(Object.values(rates).map(share)).toEqual(Array.from({ length: 10 }, () => 1))
    expect(misses).toEqual([])
  })

  it('counts a document without a reading as one in which nothing was found', () => {
    const { tallies, misses } = scoreScreen([document], new Map())
    expect(tallies['people']).toEqual({ gold: 1, found: 0, right: 0 })
    expect(misses[0]).toMatchObject({ document: 'one', what: 'no reading' })
  })

  it('counts what nobody annotated against precision', () => {
    const extra = { key: 'p2', name: 'Tide Variety', catalogueId: null, mentions: [] }
    expect(f1Of({ people: [...reading.people, extra] }, 'people')).toBeCloseTo(2 / 3)
  })

  it('does not count an indirect quotation that nobody annotated', () => {
    const [quotation] = reading.quotations
    if (quotation === undefined) throw new Error('no quotation')
    const indirect = { ...quotation, key: 'q2', kind: 'indirect' as const, words: 'something else altogether' }
    expect(f1Of({ quotations: [quotation, indirect] }, 'quotations')).toBe(1)
  })

  it('parts the finding of a quotation from the finding of its speaker', () => {
    const quotations = reading.quotations.map((quotation) => ({ ...quotation, speaker: { name: null, person: null, mention: null } }))
    expect(f1Of({ quotations }, 'quotations')).toBe(1)
    expect(f1Of({ quotations }, 'speakers')).toBe(0)
  })

  it('compares an outlook by its project and stage, and its holder apart', () => {
    const outlooks = reading.outlooks.map((outlook) => ({ ...outlook, by: null }))
    expect(f1Of({ outlooks }, 'outlooks')).toBe(1)
    expect(score({ outlooks }).rates['outlook by']).toEqual({ of: 1, right: 0 })
  })
})

describe('the measure of attributions', () => {
  const article = {
    id: 'one', input: { id: 'one', text },
    attributions: [{ content: [spanOf('I would do it again,')], source: [{ start: 57, end: 62 }], cue: [spanOf('told')] }],
  }

  it('is 1 where content, source and cue are the same words', () => {
    const { tallies } = scorePolnear([article], new Map([['one', reading]]))
    expect(Object.values(tallies).map(f1)).toEqual(Array.from({ length: 7 }, () => 1))
  })

  it('refuses a reading of another text', () => {
    expect(() => scorePolnear([article], new Map([['one', { ...reading, text: 'Another.' }]]))).toThrow('not the article')
  })
})

describe('what two wordings have in common', () => {
  it('does not heed case, accents, marks or a possessive apostrophe', () => {
    expect(overlap('Café Müller’s', 'cafe mullers')).toBe(1)
  })

  it('is nothing where one is empty or null', () => {
    expect(overlap(null, 'Variety')).toBe(0)
  })
})
