import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settlePeople, settleTitles } from '#record'
import type { DraftPerson, DraftTitle, KnownPerson, KnownTitle } from '#record'

const person = (key: string, name: string, catalogueId: string | null = null, candidates?: readonly string[]): DraftPerson =>
  ({ key, name, catalogueId, ...(candidates && { candidates }) })
const title = (key: string, name: string, year: number | null = null, catalogueId: string | null = null): DraftTitle =>
  ({ key, name, kind: null, year, catalogueId })

describe('who is meant', () => {
  test('a namesake whom the catalogue settles does not take the place of one met by name in the same document', () => {
    const known: KnownPerson[] = [{ id: 'mara-quill-1', name: 'Mara Quill', catalogueId: null, candidates: [], names: ['mara quill'] }]
    const { ids } = settlePeople([person('p1', 'Mara Quill'), person('p2', 'Mara Quill', 'nm2')], known, 'place')
    expect(new Set(ids.values()).size).toBe(2)
  })

  test('several catalogue entries that fit a name leave the person open, apart from the settled namesake', () => {
    const known: KnownPerson[] = [{ id: 'mara-quill-1', name: 'Mara Quill', catalogueId: 'nm1', candidates: [], names: ['mara quill'] }]
    const { ids, created } = settlePeople([person('p1', 'Mara Quill', null, ['nm1', 'nm2'])], known, 'place')
    expect(ids.get('p1')).not.toBe('mara-quill-1')
    expect(created).toMatchObject([{ catalogueId: null, candidates: ['nm1', 'nm2'] }])
  })

  test('a single name is one person within a page and nobody elsewhere', () => {
    const here = settlePeople([person('p1', 'Quill')], [], 'https://one.example/')
    const again = settlePeople([person('p1', 'Quill')], here.created, 'https://one.example/')
    const elsewhere = settlePeople([person('p1', 'Quill')], here.created, 'https://two.example/')
    expect(again.ids.get('p1')).toBe(here.ids.get('p1'))
    expect(elsewhere.ids.get('p1')).not.toBe(here.ids.get('p1'))
  })

  test('two people of one document are never joined, and no id is given twice', () => {
    const names = fc.constantFrom('Mara Quill', 'mara quill', 'Quill', 'Theo Brandt', '—')
    const ids = fc.constantFrom(null, 'nm1', 'nm2')
    const arbitrary = fc.array(fc.tuple(names, ids), { maxLength: 8 })
      .map((all) => all.map(([name, id], index) => person(`p${index + 1}`, name, id)))
      .filter((all) => new Set(all.flatMap((one) => one.catalogueId ?? [])).size === all.filter((one) => one.catalogueId !== null).length)
    fc.assert(fc.property(arbitrary, arbitrary, (first, second) => {
      const before = settlePeople(first, [], 'one')
      const after = settlePeople(second, before.created, 'two')
      expect(new Set(after.ids.values()).size).toBe(second.length)
      const known = new Set(before.created.map((one) => one.id))
      expect(after.created.filter((one) => known.has(one.id))).toEqual([])
      const everybody = new Map([...before.created, ...after.created, ...after.changed].map((one) => [one.id, one]))
      const catalogued = [...everybody.values()].flatMap((one) => one.catalogueId ?? [])
      expect(new Set(catalogued).size).toBe(catalogued.length)
    }))
  })
})

describe('which title is meant', () => {
  const tide1960: KnownTitle = { id: 'tide-1', name: 'The Tide', kind: 'film', year: 1960, catalogueId: null, candidates: [], franchise: 'tide-1', names: ['tide'] }

  test('another year is another title', () => {
    expect(settleTitles([title('t1', 'Tide', 2001)], [tide1960], 'place').created).toHaveLength(1)
  })

  test('a catalogue id settles the one title that the year allows', () => {
    const { changed, created } = settleTitles([title('t1', 'The Tide', 1960, 'tt1')], [tide1960], 'place')
    expect(created).toEqual([])
    expect(changed).toMatchObject([{ id: 'tide-1', catalogueId: 'tt1' }])
  })

  test('two titles that one document keeps apart stay apart', () => {
    const { ids } = settleTitles([title('t1', 'The Tide'), title('t2', 'The Tide', 1960)], [tide1960], 'place')
    expect(ids.get('t2')).toBe('tide-1')
    expect(ids.get('t1')).not.toBe('tide-1')
  })
})
