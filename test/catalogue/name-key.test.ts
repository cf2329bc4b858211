import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldTitle } from '#text'
import { foldBytes, personKey, titleKey, withoutArticle } from '../../src/catalogue/name-key.ts'

test('folding bytes is folding the text, for whatever text', () => {
  const alphabet = fc.constantFrom(...`aZ09 .,:;'\`&-–’"!?()éøßÅ日`)
  fc.assert(fc.property(fc.oneof(fc.string({ unit: alphabet }), fc.string({ unit: 'binary' })), (text) => {
    const bytes = Buffer.from(`x\t${text}\ty`, 'utf8')
    const read = bytes.toString('utf8', 2, bytes.length - 2)
    expect(foldBytes(bytes, 2, bytes.length - 2)).toBe(fold(read))
    expect(withoutArticle(fold(read))).toBe(foldTitle(read))
  }), { numRuns: 2000 })
})

test('people are filed by last name, as on index cards', () => {
  expect(['Ada Lindqvist', 'Noor', 'Dov Quillen Jr.', 'María del Mar Ruiz', ''].map(personKey)).toEqual(['lindqvist, ada', 'noor,', 'quillen jr, dov', 'ruiz, maria del mar', ''])
})

test('titles are filed without their article', () => {
  expect(['The Ferry Sisters', 'A', 'An Élan'].map(titleKey)).toEqual(['ferry sisters', 'a', 'elan'])
})
