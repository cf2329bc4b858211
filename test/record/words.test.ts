import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptAround, isSameSaying, matchesIn, sameWords, searchTerms, sharedPart, shinglesOf, sketchOf, wordsForSearch } from '#record'

describe('words that are searched', () => {
  test('terms are folded; words in quotation marks stay together', () => {
    expect(searchTerms('Zoë “night SHIFT” of')).toEqual([{ words: ['zoe'] }, { words: ['night', 'shift'] }, { words: ['of'] }])
  })

  test('matches are found where they stand, beginnings of words and phrases too', () => {
    const text = 'Café Été: the cafés of Été, “night shift” and nightly shifts.'
    expect(matchesIn(text, searchTerms('cafe')).map(({ start, end }) => text.slice(start, end))).toEqual(['Café', 'cafés'])
    expect(matchesIn(text, searchTerms('"night shift"')).map(({ start, end }) => text.slice(start, end))).toEqual(['night shift'])
  })

  test('an excerpt holds its match and never leaves the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 600, unit: fc.constantFrom('a', 'b', ' ', '\n', '.') }), fc.nat(), fc.nat(), (text, one, other) => {
      const start = Math.min(one % (text.length + 1), other % (text.length + 1))
      const end = Math.max(one % (text.length + 1), other % (text.length + 1))
      const excerpt = excerptAround(text, { start, end })
      expect(excerpt.start).toBeGreaterThanOrEqual(0)
      expect(excerpt.start).toBeLessThanOrEqual(start)
      expect(excerpt.end).toBeGreaterThanOrEqual(end)
      expect(excerpt.end).toBeLessThanOrEqual(text.length)
    }))
  })

  test('a text of one endless word, and of very many words, is cut where databases would refuse it', () => {
    expect(wordsForSearch('x'.repeat(5_000_000))).toEqual([])
    expect(wordsForSearch('word '.repeat(300_000))).toHaveLength(16_000)
  })
})

describe('words that are compared', () => {
  const words = 'I would go back to Lantern Street tomorrow if somebody wrote us a script'

  test.each([
    ['a part', 'go back to Lantern Street tomorrow', true],
    ['other case and marks', 'I WOULD go back – to “Lantern Street” – tomorrow, if somebody wrote us a script!', true],
    ['a word changed', 'I would return to Lantern Street tomorrow if somebody wrote us a script', true],
    ['an editor’s words', 'I would go back to [the series] tomorrow if somebody wrote us a script', true],
    ['common words in the same order', 'I back Lantern and if we go I would hope that us two get a chance to do it', false],
    ['something else', 'They never asked me and I never asked them, to be honest with you', false],
  ])('%s', (_, other, same) => {
    expect(sameWords(words, other, true)).toBe(same)
    expect(sameWords(other, words, true)).toBe(same)
  })

  test('by somebody else, half a sentence is chance', () => {
    expect(sameWords(words, 'go back to Lantern Street', false)).toBe(false)
    expect(sameWords(words, words, false)).toBe(true)
  })

  test('a few words are one saying within a month, or to the same outlet', () => {
    const never = { words: 'Never again', speaker: 'mara', saidTo: null, dated: '2020-01-01' }
    expect(isSameSaying(never, { ...never, dated: '2020-01-20' })).toBe(true)
    expect(isSameSaying(never, { ...never, dated: '2024-01-20' })).toBe(false)
    expect(isSameSaying({ ...never, saidTo: 'Radio Nine' }, { ...never, saidTo: 'radio nine', dated: '2024-01-20' })).toBe(true)
  })

  test('quotations that share four words are found under their speaker', () => {
    const runs = new Set(shinglesOf('so go back to Lantern Street, they said', 'mara'))
    expect(shinglesOf(words, 'mara').some((run) => runs.has(run))).toBe(true)
    expect(shinglesOf(words, 'theo').some((run) => runs.has(run))).toBe(false)
    expect(shinglesOf('…', 'mara')).toEqual([])
  })

  test('the runs of one speaker are neighbours in the index, those of two speakers are not', () => {
    const few = (speaker: string) => shinglesOf('never go back there again', speaker)
    const apart = (runs: readonly number[]) => Math.max(...runs) - Math.min(...runs)
    expect(few('mara')).toHaveLength(2)
    expect(apart(few('mara'))).toBeLessThan(2 ** 28)
    expect(apart([...few('mara'), ...few('theo')])).toBeGreaterThan(2 ** 28)
  })

  test('sketches tell how much two texts share', () => {
    const text = Array.from({ length: 400 }, (_, index) => `w${index}`)
    const other = Array.from({ length: 400 }, (_, index) => `v${index}`)
    expect(sharedPart(sketchOf(text), sketchOf(text))).toBe(1)
    expect(sharedPart(sketchOf(text), sketchOf(other))).toBe(0)
    expect(sharedPart(sketchOf(text), sketchOf([...text.slice(0, 200), ...other.slice(0, 200)]))).toBeGreaterThan(0.1)
    expect(sharedPart([], [])).toBe(0)
  })
})
