import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { read } from '#reading'
import { corpusDocuments, documentOf } from './readings-for-tests.ts'
import { checkLaws } from './laws.ts'
import { shredsOf } from './shreds.ts'

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

  it('of shreds of real texts keeps the laws', () => {
    const shred = shredsOf(corpusDocuments().map(({ text }) => text), 20_261_124)
    for (let run = 0; run < 3_000; run++) checkLaws(read(documentOf(shred(), { kind: run % 5 === 0 ? 'post' : 'article', publishedAt: '2024-05-15' }), emptyCatalogue))
  }, 120_000)

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
