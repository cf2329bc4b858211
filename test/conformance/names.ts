import { beforeEach, describe, expect, test } from 'vitest'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { reunionStory } from './clippings.ts'
import { setStage } from './stage.ts'
import type { Store } from '#record'
import type { Bench } from './stage.ts'

/** Who and what a name means. */
export function namesConformance(name: string, setUp: () => Promise<Bench>): void {
  describe(`who and what is meant in ${name}`, () => {
    const stage = setStage(setUp)
    let store: Store
    beforeEach(() => {
      store = stage.store()
    })

    test('the same full name is the same person, whatever its accents and case', async () => {
      await keep(store, clipping({ text: 'Zoë Quill.', people: { p1: 'Zoë Quill' } }))
      const { newPeople } = await keep(store, clipping({ text: 'ZOE QUILL!', people: { p1: 'ZOE QUILL' } }))
      expect(newPeople).toEqual([])
    })

    test('a surname alone joins nobody', async () => {
      await keep(store, clipping({ text: 'Mara Quill.', people: { p1: 'Mara Quill' } }))
      await keep(store, clipping({ text: 'Quill one.', people: { p1: 'Quill' } }))
      await keep(store, clipping({ text: 'Quill two.', people: { p1: 'Quill' } }))
      expect((await store.size()).people).toBe(3)
    })

    test('a catalogue id is one person under every name, and settles a person met by name before', async () => {
      const first = await keep(store, clipping({ text: 'Mara Quill.', people: { p1: 'Mara Quill' } }))
      await keep(store, clipping({ text: 'Mara Quill, again.', people: { p1: { name: 'Mara Quill', catalogueId: 'nm1' } } }))
      await keep(store, clipping({ text: 'Mara J. Quill.', people: { p1: { name: 'Mara J. Quill', catalogueId: 'nm1' } } }))
      await keep(store, clipping({ text: 'Mara J. Quill, by name.', people: { p1: 'Mara J. Quill' } }))
      expect((await store.size()).people).toBe(1)
      expect(await store.person(first.newPeople[0]!.id)).toMatchObject({ catalogueId: 'nm1' })
    })

    test('a name that fits two people stays apart, with both as candidates', async () => {
      await keep(store, clipping({ text: 'One Mara Quill.', people: { p1: { name: 'Mara Quill', catalogueId: 'nm1' } } }))
      await keep(store, clipping({ text: 'Another Mara Quill.', people: { p1: { name: 'Mara Quill', catalogueId: 'nm2' } } }))
      const { newPeople } = await keep(store, clipping({ text: 'Which Mara Quill?', people: { p1: 'Mara Quill' } }))
      expect(newPeople).toMatchObject([{ catalogueId: null, candidates: ['nm1', 'nm2'] }])
      const again = await keep(store, clipping({ text: 'Which Mara Quill now?', people: { p1: 'Mara Quill' } }))
      expect(again.newPeople).toEqual([])
    })

    test('two years are two titles; a title without a year joins the only one of its name', async () => {
      await keep(store, clipping({ text: 'The Tide (1960).', titles: { t1: { name: 'The Tide', year: 1960 } } }))
      const alone = await keep(store, clipping({ text: 'Tide, they say.', titles: { t1: 'Tide' } }))
      expect(alone.newTitles).toEqual([])
      const remake = await keep(store, clipping({ text: 'The Tide (2001).', titles: { t1: { name: 'The Tide', year: 2001 } } }))
      expect(remake.newTitles).toHaveLength(1)
      const unsettled = await keep(store, clipping({ text: 'Which Tide?', titles: { t1: 'The Tide' } }))
      expect(unsettled.newTitles).toHaveLength(1)
      expect((await store.size()).titles).toBe(3)
    })

    test('a title without a year learns it from the next source, and its franchise its name', async () => {
      await keep(store, clipping({ text: 'The Tide.', titles: { t1: 'The Tide' } }))
      const { newTitles } = await keep(store, clipping({ text: 'The Tide, a film of 1960.', titles: { t1: { name: 'The Tide', year: 1960, kind: 'film' } } }))
      expect(newTitles).toEqual([])
      const [franchise] = (await store.named('tide')).franchises
      expect((await store.franchise(franchise!.id))?.titles).toMatchObject([{ year: 1960, kind: 'film' }])
    })

    test('a name finds its franchises and people, exact ones first', async () => {
      await keep(store, reunionStory)
      const lantern = await store.named('the lantern street')
      expect(lantern.franchises.map((franchise) => franchise.name)).toEqual(['Lantern Street'])
      expect((await store.named('mara QUILL')).people.map((person) => person.name)).toEqual(['Mara Quill'])
      expect((await store.named('quill')).people.map((person) => person.name)).toEqual(['Mara Quill'])
      expect(await store.named('nobody at all')).toEqual({ franchises: [], people: [] })
      expect(await store.named('—')).toEqual({ franchises: [], people: [] })
    })
  })
}
