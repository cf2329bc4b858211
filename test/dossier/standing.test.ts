import { describe, expect, it } from 'vitest'
import type { Catalogue } from '#catalogue'
import { emptyCatalogue } from '#catalogue'
import { franchiseDossier } from '#dossier'
import { clipping, type Clipping, type Notes } from '../record/clipping.ts'
import { recordOf } from './record-for-tests.ts'

type OutlookNote = NonNullable<Notes['outlooks']>[number]

/** A story of a day that makes one claim of a sequel to "Tin Garden". */
function story(publishedAt: string | null, stage: OutlookNote[2], by: 'p1' | 'o1' | null = null, more: Partial<Notes> = {}): Clipping {
  return clipping({
    id: `${publishedAt} ${stage}`,
    url: `https://paper.example/${publishedAt}-${stage.replaceAll(' ', '-')}-${by}`,
    publisher: 'Paper',
    publishedAt,
    text: `Tin Garden again, as of ${publishedAt}: ${stage}. So it is with Olga Fenn and Hearth Films.`,
    people: { p1: 'Olga Fenn' },
    titles: { t1: { name: 'Tin Garden', kind: 'film', year: 2001 } },
    organizations: { o1: 'Hearth Films' },
    outlooks: [['t1', 'sequel', stage, by, stage]],
    ...more,
  })
}

async function standingsOf(clippings: readonly Clipping[], catalogue: Catalogue = emptyCatalogue) {
  const { store, additions } = await recordOf(clippings)
  return (await franchiseDossier(store, catalogue, additions[0]!.franchises[0]!))!.standings
}

describe('the rule by which a standing is derived', () => {
  it('does not let a later wish undo a state', async () => {
    const [next] = await standingsOf([story('2020-01-01', 'in development', 'o1'), story('2024-01-01', 'wished', 'p1')])
    expect(next!.claim.stage).toBe('in development')
    expect(next!.voices.map((claim) => claim.stage)).toEqual(['wished'])
  })

  it('goes by a stance where nobody claims a state', async () => {
    const [next] = await standingsOf([story('2020-01-01', 'rumored'), story('2024-01-01', 'wished', 'p1')])
    expect(next!.claim.stage).toBe('wished')
  })

  it('believes the company before the article on the same day, and shows both', async () => {
    const [next] = await standingsOf([story('2020-01-01', 'dormant'), story('2020-01-01', 'greenlit', 'o1')])
    expect(next!.claim.stage).toBe('greenlit')
    expect(next!.against.map((claim) => claim.stage)).toEqual(['dormant'])
  })

  it('takes a refusal by somebody who makes it as a state, by others as a stance', async () => {
    const directed: Partial<Notes> = { credits: [['p1', 'director', 't1', 'Olga Fenn']] }
    const [byMaker] = await standingsOf([story('2020-01-01', 'in development', 'o1'), story('2021-01-01', 'ruled out', 'p1', directed)])
    const [byOther] = await standingsOf([story('2020-01-01', 'in development', 'o1'), story('2021-01-01', 'ruled out', 'p1')])
    expect(byMaker!.claim.stage).toBe('ruled out')
    expect(byOther!.claim.stage).toBe('in development')
  })

  it('does not let an undated claim decide over a dated one', async () => {
    const [next] = await standingsOf([story('2020-01-01', 'shelved'), story(null, 'greenlit', 'o1')])
    expect(next!.claim.stage).toBe('shelved')
  })

  it('counts claims from before the sequel came out for that sequel', async () => {
    const sequel = story('2012-01-01', 'released', null, {
      text: 'Tin Garden 2, the sequel to Tin Garden, came out in 2011.',
      titles: { t1: { name: 'Tin Garden', kind: 'film', year: 2001 }, t2: { name: 'Tin Garden 2', kind: 'film', year: 2011 } },
      relations: [['t2', 'sequel', 't1', 'the sequel to Tin Garden']],
      releases: [['t2', '2011', null, 'came out in 2011']],
      outlooks: [],
    })
    expect(await standingsOf([story('2009-01-01', 'in development', 'o1'), sequel])).toEqual([])
    const [next] = await standingsOf([story('2009-01-01', 'in development', 'o1'), sequel, story('2020-01-01', 'rumored')])
    expect(next!.claim.stage).toBe('rumored')
  })
})

describe('a sequel that has its title', () => {
  const titled = story('2024-06-01', 'greenlit', 'o1', {
    text: 'Tin Garden: Rust, the sequel to Tin Garden, has been greenlit by Hearth Films.',
    titles: { t1: { name: 'Tin Garden', kind: 'film', year: 2001 }, t2: 'Tin Garden: Rust' },
    relations: [['t2', 'sequel', 't1', 'the sequel to Tin Garden']],
    outlooks: [['t2', 'itself', 'greenlit', 'o1', 'has been greenlit']],
  })

  it('is the sequel that others spoke of before it had one', async () => {
    const [next, ...others] = await standingsOf([story('2020-01-01', 'in talks'), titled])
    expect(next).toMatchObject({ project: 'sequel', named: expect.stringContaining('rust'), claim: { stage: 'greenlit' } })
    expect(others).toEqual([])
  })

  it('comes before what has ended', async () => {
    const ended = story('2025-01-01', 'not picked up', null, {
      text: 'The pilot Tin Garden Nights, a spin-off of Tin Garden seen in 2010, was not picked up.',
      titles: { t1: { name: 'Tin Garden', kind: 'film', year: 2001 }, t2: { name: 'Tin Garden Nights', kind: 'pilot', year: 2010 } },
      relations: [['t2', 'spin-off', 't1', 'a spin-off of Tin Garden']],
      releases: [['t2', '2010', null, 'seen in 2010']],
      outlooks: [['t2', 'itself', 'not picked up', null, 'was not picked up']],
    })
    const found = await standingsOf([titled, ended])
    expect(found.map((standing) => standing.claim.stage)).toEqual(['greenlit', 'not picked up'])
  })
})
