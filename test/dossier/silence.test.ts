import { beforeAll, describe, expect, it, test } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { franchiseDossier, type Encounter } from '#dossier'
import { namesTitle } from '../../src/dossier/silence.ts'
import { clipping } from '../record/clipping.ts'
import { recordOf } from './record-for-tests.ts'
import { anniversary, premiere } from './salt-harbor.ts'

const postOf = (id: string, text: string) => clipping({
  id, kind: 'post', publisher: 'Pictogram', author: 'Mara Quill', publishedAt: '2026-06-02', text,
  people: { p1: 'Mara Quill', p2: 'Théo Brandt' },
  titles: { t1: { name: 'Salt Harbor', kind: 'film', year: 1996 } },
  sightings: [[['p1', 'p2'], null, 'Théo Brandt']],
})

describe('what captions leave unsaid', () => {
  let met: readonly Encounter[]

  beforeAll(async () => {
    const clippings = [anniversary, premiere, postOf('tea', 'Tea with Théo Brandt.'), postOf('tag', 'Théo Brandt! #SaltHarbor')]
    const { store, additions } = await recordOf(clippings)
    met = (await franchiseDossier(store, emptyCatalogue, additions[0]!.franchises[0]!))!.encounters
  })

  it('is told of a reunion whose caption does not name what they made, with the caption', () => {
    const gala = met.find((encounter) => encounter.fact.body.event === 'Lantern Prize gala')!
    expect(gala.silence).toMatchObject({ of: 'Salt Harbor', captions: [{ body: { words: 'Thirty years and he still cannot tie a knot,' } }] })
  })

  it('is told of a post that does not name it, and not of one with its hashtag', () => {
    expect(met.filter((encounter) => encounter.fact.body.event === null).map((encounter) => encounter.silence)).toEqual(
      expect.arrayContaining([{ of: 'Salt Harbor', captions: [] }, null]),
    )
  })
})

describe('namesTitle', () => {
  test('case, marks and accents do not count, parts of words do', () => {
    expect(namesTitle('NIGHT FERRY — at last', ['Night Ferry'])).toBe(true)
    expect(namesTitle('a knight ferrying', ['Night Ferry'])).toBe(false)
    expect(namesTitle('Cafe Lumiere!', ['Café Lumière'])).toBe(true)
  })
  test('a title without letters names nothing', () => {
    expect(namesTitle('anything', ['!'])).toBe(false)
    expect(namesTitle('', ['Night Ferry'])).toBe(false)
  })
})
