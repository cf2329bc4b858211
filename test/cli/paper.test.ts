import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, paperFor, wrap } from '../../src/cli/paper.ts'

const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(' ', '\n', '映画祭', '👩‍🎬', 'é', '\u001B[31m', '\u202E'))).map((parts) => parts.join(' '))

describe('wrapped text', () => {
  it('never runs over the width', () => {
    fc.assert(fc.property(text, fc.integer({ min: 12, max: 100 }), (words, width) => {
      for (const line of wrap(words, width, '  ', '    ').split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
    }))
  })

  it('loses no word', () => {
    fc.assert(fc.property(text, (words) => {
      const letters = (of: string): string => of.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(wrap(words, 40, '', '  '))).toBe(letters(words.replaceAll('\u001B[31m', '[31m')))
    }))
  })

  it('is cut between words, with the lead of the first line and of the others', () => {
    expect(wrap('one two three four', 12, '- ', '  ')).toBe('- one two\n  three four')
  })

  it('holds nothing that steers a terminal or turns the direction of text', () => {
    expect(wrap('a\u001B]0;title\u0007b \u202Egnp.exe', 80)).toBe('a�]0;title�b �gnp.exe')
  })

  it('takes time linear in a word without end', () => {
    const started = performance.now()
    const lines = wrap('x'.repeat(1_000_000), 80).split('\n')
    expect(lines).toHaveLength(12_500)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

it('letters of the far east and pictures take two columns, marks on letters none', () => {
  expect([columnsOf('映画'), columnsOf('👩‍🎬'), columnsOf('e\u0301')]).toEqual([4, 2, 1])
})

it('paper fits 80 columns at most, and has colour only where it is wanted', () => {
  expect(paperFor({ columns: 200, colour: false }).width).toBe(80)
  expect(paperFor({ columns: 60, colour: false }).ink('name', 'Ines')).toBe('Ines')
  expect(paperFor({ columns: 60, colour: true }).ink('name', 'Ines')).toBe('\u001B[36mInes\u001B[39m')
})
