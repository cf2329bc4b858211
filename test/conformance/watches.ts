import { beforeEach, describe, expect, test } from 'vitest'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { post, reunionStory, studioStory } from './clippings.ts'
import { setStage } from './stage.ts'
import type { Store } from '#record'
import type { Bench } from './stage.ts'

const who = { by: 'the desk', at: '2026-07-01T09:00:00.000Z' }

/** What is watched, and what becomes known of it. */
export function watchConformance(name: string, setUp: () => Promise<Bench>): void {
  describe(`watches in ${name}`, () => {
    const stage = setStage(setUp)
    let store: Store
    beforeEach(() => {
      store = stage.store()
    })

    test('a watch counts from when it was set up, and what is watched twice is one watch', async () => {
      const { franchises } = await keep(store, reunionStory)
      const latest = await store.latest()
      const watch = await store.watch({ kind: 'franchise', id: franchises[0]! }, who)
      expect(watch).toEqual({ number: 1, watched: { kind: 'franchise', id: franchises[0]! }, since: latest, ...who })
      expect(await store.watch({ kind: 'franchise', id: franchises[0]! }, { ...who, by: 'somebody else' })).toEqual(watch)
      expect(await store.watches()).toEqual([watch])
    })

    test('what is not on record cannot be watched, nor what is no words', async () => {
      expect(await store.watch({ kind: 'franchise', id: 'nothing' }, who)).toBeNull()
      expect(await store.watch({ kind: 'person', id: 'nobody' }, who)).toBeNull()
      await expect(store.watch({ kind: 'phrase', words: ' … ' }, who)).rejects.toThrow(RangeError)
      await expect(store.watch({ kind: 'phrase', words: 'word '.repeat(60) }, who)).rejects.toThrow(RangeError)
      expect(await store.watches()).toEqual([])
    })

    test('each new fact that touches a franchise or a person is one event, in order', async () => {
      const { franchises, newPeople } = await keep(store, reunionStory)
      const since = await store.latest()
      const quill = { kind: 'person', id: newPeople[0]!.id } as const
      const lantern = { kind: 'franchise', id: franchises[0]! } as const
      expect(await store.eventsOf(lantern, since)).toEqual([])
      const { facts } = await keep(store, studioStory)
      const ofLantern = await store.eventsOf(lantern, since)
      expect(ofLantern.map((fact) => fact.kind)).toEqual(['outlook'])
      expect(ofLantern.map((fact) => fact.sequence)).toEqual(ofLantern.map((fact) => fact.sequence).toSorted((one, other) => one - other))
      expect((await store.eventsOf(quill, since)).map((fact) => fact.kind).sort()).toEqual(['credit', 'quotation'])
      expect(await store.eventsOf(lantern, facts.at(-1)!.sequence)).toEqual([])
      expect(await store.eventsOf(lantern, since, 1)).toEqual(ofLantern.slice(0, 1))
    })

    test('a phrase is heard in quotations and in the sentences of other facts', async () => {
      await keep(store, studioStory)
      const since = await store.latest()
      await keep(store, reunionStory)
      await keep(store, post)
      const heard = await store.eventsOf({ kind: 'phrase', words: '"another one" tomorrow' }, since)
      expect(heard.map((fact) => fact.kind).sort()).toEqual(['outlook', 'quotation'])
      expect((await store.eventsOf({ kind: 'phrase', words: 'dinner' }, since)).map((fact) => fact.kind)).toEqual(['sighting'])
      expect(await store.eventsOf({ kind: 'phrase', words: '"tomorrow another"' }, since)).toEqual([])
    })

    test('a franchise that was joined to another goes on being watched', async () => {
      const two = await keep(store, clipping({ text: 'Two came next.', titles: { t1: 'Two' }, releases: [['t1', '1995', null, 'Two came next']] }))
      await keep(store, clipping({ text: 'One was first.', titles: { t1: 'One' }, releases: [['t1', '1990', null, 'One was first']] }))
      const watched = { kind: 'franchise', id: two.franchises[0]! } as const
      await store.watch(watched, who)
      const since = await store.latest()
      await keep(store, clipping({ text: 'Two is the sequel to One.', titles: { t1: 'Two', t2: 'One' }, relations: [['t1', 'sequel', 't2', 'Two is the sequel to One']] }))
      expect((await store.eventsOf(watched, since)).map((fact) => fact.kind)).toEqual(['relation'])
    })

    test('an ended watch is gone, its number is not given again', async () => {
      await store.watch({ kind: 'phrase', words: 'never again' }, who)
      expect(await store.unwatch(1, '2026-07-02T09:00:00.000Z')).toBe(true)
      expect(await store.unwatch(1, '2026-07-02T09:00:00.000Z')).toBe(false)
      expect(await store.watches()).toEqual([])
      expect((await store.watch({ kind: 'phrase', words: 'never again' }, who))?.number).toBe(2)
    })

    test('nothing is lost or doubled when many documents are added at once', async () => {
      const watched = { kind: 'phrase', words: 'lighthouse' } as const
      await store.watch(watched, who)
      await Promise.all(Array.from({ length: 8 }, (_, index) => keep(store, clipping({
        id: `story-${index}`, url: `https://outlet${index}.example/`, publisher: `Outlet ${index}`, text: `Title ${index} opened by the lighthouse in 199${index}.`,
        titles: { t1: `Title ${index}` }, releases: [['t1', `199${index}`, null, `Title ${index} opened by the lighthouse in 199${index}`]],
      }))))
      const events = await store.eventsOf(watched, 0)
      expect(events.map((fact) => fact.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })

    test('an export takes the watches along', async () => {
      await store.watch({ kind: 'phrase', words: 'never again' }, who)
      const lines: string[] = []
      for await (const line of store.export()) lines.push(line)
      expect(lines.filter((line) => line.includes('"watches"'))).toHaveLength(1)
    })
  })
}
