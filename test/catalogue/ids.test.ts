import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imdbBound, localNumber, personId, personNumber, titleId, titleNumber, wikidataNumber } from '../../src/catalogue/ids.ts'

test('every number has one id, and every id its number', () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: imdbBound - 1 }),
    fc.integer({ min: 1, max: 999_999_999_999 }).map(wikidataNumber),
    fc.bigInt({ min: 0n, max: 2n ** 64n }).map(localNumber),
  )
  fc.assert(fc.property(number, (each) => {
    expect(titleNumber(titleId(each))).toBe(each)
    expect(personNumber(personId(each))).toBe(each)
  }))
})

test('ids look as their publishers write them', () => {
  expect([titleId(120032), personId(1435), titleId(99010002), titleId(wikidataNumber(42))]).toEqual(['tt0120032', 'nm0001435', 'tt99010002', 'Q42'])
})

test('what is no id has no number', () => {
  expect(['nm0000001', 'tt12', 'tt0120032x', 'tt999999999', 'Q', 'local-', 'local-ÄÖ', ''].map(titleNumber)).toEqual([null, null, null, null, null, null, null, null])
})
