import { expect, test } from 'vitest'
import { franchiseCandidates } from '#catalogue'
import { openWorld } from './invented-files.ts'

test('a number at the end or a part after a colon makes a guess, and is marked as one', () => {
  const candidates = franchiseCandidates(openWorld(), 'tt0000011')
  expect(candidates.map(({ title, by, relation }) => [title.name, by, relation])).toEqual([['The Ferry Sisters 2', 'guessed', null], ['Ferry Sisters: High Water', 'guessed', null]])
})

test('the guess goes both ways', () => {
  expect(franchiseCandidates(openWorld(), 'tt0000013').map(({ title }) => title.id)).toEqual(['tt0000011', 'tt0000012', 'tt0000014'])
})

test('a longer name of other words is no candidate', () => {
  const catalogue = openWorld({
    'title.basics': ['tt0000001|movie|Ferry|Ferry|0|1990|\\N|\\N|\\N', 'tt0000002|movie|Ferry Town|Ferry Town|0|1991|\\N|\\N|\\N', 'tt0000003|movie|Ferry II|Ferry II|0|1992|\\N|\\N|\\N'],
    'name.basics': [],
  })
  expect(franchiseCandidates(catalogue, 'tt0000001').map(({ title }) => title.name)).toEqual(['Ferry II'])
})

test('an unknown title has none', () => {
  expect(franchiseCandidates(openWorld(), 'tt9999999')).toEqual([])
})
