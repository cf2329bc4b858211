import { beforeEach, describe, expect, test } from 'vitest'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { reunionStory, studioStory } from './clippings.ts'
import { setStage } from './stage.ts'
import type { Store } from '#record'
import type { Bench } from './stage.ts'

/** What is found by words. */
export function searchConformance(name: string, setUp: () => Promise<Bench>): void {
  describe(`search in ${name}`, () => {
    const stage = setStage(setUp)
    let store: Store
    beforeEach(() => {
      store = stage.store()
    })

    test('finds sources and quotations by word, beginning of a word, phrase and name', async () => {
      const reunion = await keep(store, reunionStory)
      await keep(store, studioStory)
      expect((await store.search('locksmith')).sources.map((hit) => hit.source.id)).toEqual([reunion.source.id])
      expect((await store.search('LOCKSM')).sources).toHaveLength(1)
      expect((await store.search('"another one tomorrow"')).quotations).toHaveLength(2)
      expect((await store.search('"tomorrow another"')).quotations).toEqual([])
      expect((await store.search('cafe ete')).sources).toHaveLength(1)
      expect((await store.search('locksmith café')).sources).toEqual([])
      expect((await store.search('Quill tomorrow')).quotations).toHaveLength(2)
    })

    test('a hit shows its words in their place', async () => {
      await keep(store, reunionStory)
      const { sources: [hit] } = await store.search('locksmith')
      const { text } = reunionStory.document
      expect(hit!.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['locksmith'])
      expect(text.slice(hit!.excerpt.span.start, hit!.excerpt.span.end)).toBe(hit!.excerpt.words)
      expect(hit!.excerpt.words).toContain('locksmith')
    })

    test.each(['', '"', '—', '*', 'a AND', "O'Neil\\", '(x OR', 'NEAR("a" b', "';--", ':* & !', '\0', '"" ""', 'x'.repeat(5_000)])(
      'a query that is no language finds nothing rather than failing: %j',
      async (query) => {
        await keep(store, clipping({ text: 'Plain words.' }))
        expect(await store.search(query)).toEqual({ quotations: [], sources: [] })
      },
    )

    test('a headline is found too', async () => {
      await keep(store, reunionStory)
      expect((await store.search('"meet again"')).sources).toMatchObject([{ matches: [] }])
    })

    test('of a word that more than a thousand sources hold, the best of the newest thousand', async () => {
      const { source: oldest } = await keep(store, clipping({ text: 'Encore, encore, encore.' }))
      const { source: best } = await keep(store, clipping({ text: 'Encore, an encore.' }))
      for (let note = 1; note < 1_000; note++) await keep(store, clipping({ text: `Note ${note} of an encore in a longer line.` }))
      const found = (await store.search('encore', { limit: 3 })).sources.map((hit) => hit.source.id)
      expect(found[0]).toBe(best.id)
      expect(found).not.toContain(oldest.id)
    })
  })
}
