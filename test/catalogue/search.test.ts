import { expect, test } from 'vitest'
import { rankTitles, searchCatalogue } from '#catalogue'
import { openWorld } from './invented-files.ts'

test('a search finds the name, what is longer, and people by their last name', () => {
  const found = searchCatalogue(openWorld(), 'ferry sisters')
  expect(found.titles.map(({ title }) => title.id)).toEqual(['tt0000011', 'tt0000014'])
  expect(found.longerTitles.map(({ id }) => id)).toEqual(['tt0000012', 'tt0000013'])
  expect(searchCatalogue(openWorld(), 'Lindqvist').namesakes.map(({ id }) => id)).toEqual(['nm0000101', 'nm0000104'])
})

test('a last name is found before its suffix', () => {
  expect(searchCatalogue(openWorld(), 'quillen').namesakes.map(({ name }) => name)).toEqual(['Dov Quillen Jr.'])
})

test('a title is found by its part after a colon', () => {
  expect(searchCatalogue(openWorld(), 'High').longerTitles.map(({ name }) => name)).toEqual(['Ferry Sisters: High Water'])
})

test('year, kind and people say which of a name is meant, and why', () => {
  const catalogue = openWorld()
  expect(rankTitles(catalogue, 'Ferry Sisters', { year: 2012 })[0]).toMatchObject({ title: { id: 'tt0000014' }, evidence: ['year 2012'] })
  expect(rankTitles(catalogue, 'Ferry Sisters', { kind: 'short' })[0]).toMatchObject({ title: { id: 'tt0000014' }, evidence: ['short'] })
  expect(rankTitles(catalogue, 'Ferry Sisters', { year: 2012, people: ['Ada Lindqvist', 'Nobody Known'] })[0]).toMatchObject({ title: { id: 'tt0000011' }, evidence: ['with Ada Lindqvist'] })
})

test('without evidence the best known comes first', () => {
  expect(rankTitles(openWorld(), 'Ferry Sisters', {}).map(({ evidence }) => evidence)).toEqual([[], []])
})
