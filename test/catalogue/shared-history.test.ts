import { expect, test } from 'vitest'
import { sharedHistory, shortestChain } from '#catalogue'
import { openWorld } from './invented-files.ts'

const [ada, bo, cora, editor, noor] = ['nm0000101', 'nm0000102', 'nm0000103', 'nm0000104', 'nm0000106']

test('people share every title that credits them all, first first, with what each did', () => {
  const shared = sharedHistory(openWorld(), [ada!, bo!])
  expect(shared.map(({ title, episodes }) => [title.year, title.name, episodes])).toEqual([[1990, 'Harbor Bell', 1], [1997, 'The Ferry Sisters', 0], [2001, 'The Ferry Sisters 2', 0]])
  expect(shared[1]!.credits).toEqual([
    [{ person: ada, title: 'tt0000011', job: 'actor', characters: ['Kit'] }],
    [{ person: bo, title: 'tt0000011', job: 'actor', characters: ['Captain "Salt" Moe', 'Moe'] }],
  ])
})

test('three people share only what credits all three', () => {
  expect(sharedHistory(openWorld(), [ada!, bo!, cora!]).map(({ title }) => title.id)).toEqual(['tt0000011', 'tt0000012'])
})

test('different episodes of one series are no shared credit', () => {
  const catalogue = openWorld({
    'title.basics': ['tt0000021|tvSeries|Harbor Bell|Harbor Bell|0|1990|\\N|\\N|\\N', 'tt0000022|tvEpisode|One|One|0|1991|\\N|\\N|\\N', 'tt0000023|tvEpisode|Two|Two|0|1992|\\N|\\N|\\N'],
    'title.episode': ['tt0000022|tt0000021|1|1', 'tt0000023|tt0000021|1|2'],
    'name.basics': ['nm0000101|Ada Lindqvist|\\N|\\N|actress|\\N', 'nm0000102|Bo Marchetti|\\N|\\N|actor|\\N'],
    'title.principals': ['tt0000022|1|nm0000101|actress|\\N|\\N', 'tt0000023|1|nm0000102|actor|\\N|\\N'],
  })
  expect(sharedHistory(catalogue, [ada!, bo!])).toEqual([])
})

test('nobody shares anything with somebody unknown, or alone', () => {
  expect(sharedHistory(openWorld(), [ada!, 'nm9999999'])).toEqual([])
  expect(sharedHistory(openWorld(), [ada!])).toEqual([])
})

test('who never met is joined by the shortest chain of shared credits', () => {
  const chain = shortestChain(openWorld(), ada!, noor!)
  expect(chain.found && chain.links.map(({ title, person }) => [title.name, person.name])).toEqual([['The Ferry Sisters', 'Bo Marchetti'], ['Élan & Co.', 'Noor']])
})

test('a chain from somebody to themself has no links', () => {
  expect(shortestChain(openWorld(), ada!, ada!)).toMatchObject({ found: true, links: [] })
})

test('a chain may not exist, and then everybody within reach was looked at', () => {
  // The namesake's only credit is for editing, which joins nobody.
  expect(shortestChain(openWorld(), ada!, editor!)).toMatchObject({ found: false, all: true })
  expect(shortestChain(openWorld(), ada!, 'nm9999999')).toEqual({ found: false, looked: 0, all: true })
})
