import { describe, expect, test } from 'vitest'
import { pairQuotationMarks } from '#text'

/** The words in each pair of marks, outer before inner; one that is never closed ends with "…". */
function pairs(paragraph: string, whole = paragraph): string[] {
  return pairQuotationMarks(whole, { start: 0, end: paragraph.length }).map(({ inner, closed, depth }) => `${'>'.repeat(depth)}${whole.slice(inner.start, inner.end)}${closed ? '' : ' …'}`)
}

describe('marks are paired', () => {
  test.each([
    ['straight double ones', 'He said "yes" and "no".', ['yes', 'no']],
    ['curly ones with single ones inside', '“She said ‘Faster!’ twice.”', ['She said ‘Faster!’ twice.', '>Faster!']],
    ['single ones with double ones inside', "'They asked, \"Well?\", and left.'", ['They asked, "Well?", and left.', '>Well?']],
    ['single ones beside apostrophes', "'It's Pam's cardigan,' she said.", ["It's Pam's cardigan,"]],
    ['apostrophes doubled to one mark', "''It was cold,'' he said.", ['It was cold,']],
    ['three apostrophes in a row close the inner and the outer', "''They say, 'Go back,''' he said.", ["They say, 'Go back,'", '>Go back,']],
    ['guillemets', '«Oui», he said.', ['Oui']],
  ])('%s', (_, paragraph, found) => {
    expect(pairs(paragraph)).toEqual(found)
  })
})

describe('an apostrophe is no mark', () => {
  test.each(["Don't tell 'em, it's the '90s.", 'The actors’ union and the boys’ club', "Rock 'n' roll"])('in %s', (paragraph) => {
    expect(pairs(paragraph)).toEqual([])
  })
})

describe('marks that are lost', () => {
  test('a double mark that nothing closes runs to the end of the paragraph', () => {
    expect(pairs('“We had no boat.')).toEqual(['We had no boat. …'])
  })
  test('a single mark that nothing closes runs on only if the next paragraph opens with one', () => {
    const first = '‘We had no boat.'
    expect(pairs(first)).toEqual([])
    expect(pairs(first, `${first}\n\n‘Then we had one.’`)).toEqual(['We had no boat. …'])
  })
  test('a lone straight mark among curly pairs is a slip', () => {
    expect(pairs('"Melanie said “yes” to him.').filter((words) => words.endsWith('…'))).toEqual([])
  })
  test('nothing but marks ends in reasonable time', () => {
    const started = performance.now()
    pairs('"'.repeat(200_000))
    pairs('“‘'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
