import { beforeAll, describe, expect, it } from 'vitest'
import { emptyCatalogue, type Catalogue } from '#catalogue'
import { franchiseDossier, overview, personDossier, search, sourcePage, titleDossier, utteranceTrail } from '#dossier'
import type { Addition, Store } from '#record'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { recordOf } from './record-for-tests.ts'
import { cinema, everyClipping, premiere } from './salt-harbor.ts'

let store: Store
let additions: readonly Addition[]

beforeAll(async () => {
  const record = await recordOf(everyClipping)
  store = record.store
  additions = record.additions
})

describe('the dossier of a person', () => {
  it('holds what they said, claimed and made, whom they met and worked with', async () => {
    const quill = additions[0]!.newPeople.find((person) => person.name === 'Mara Quill')!
    const dossier = (await personDossier(store, emptyCatalogue, quill.id))!
    expect(dossier.quotations.map((line) => line.fact.body.words)).toEqual(['Thirty years and he still cannot tie a knot,', 'I would row out there tomorrow,'])
    expect(dossier.claims.map((claim) => claim.stage)).toEqual(['wished'])
    expect(dossier.credits.map((line) => line.characters)).toEqual([['Edie Vance']])
    expect(dossier.encounters).toHaveLength(2)
    expect(dossier.coStars.map((coStar) => dossier.names.people[coStar.person]!.name)).toEqual(['Ines Caldeira', 'Théo Brandt'])
  })

  it('is null for an id that the record does not know', async () => {
    expect(await personDossier(store, emptyCatalogue, 'nobody-00000000')).toBeNull()
  })
})

describe('the desk', () => {
  it('lists dossiers by latest activity, each with where its next one stands', async () => {
    const { dossiers, names, size } = await overview(store, emptyCatalogue, {})
    expect(dossiers.map((entry) => [entry.franchise.name, entry.standing?.claim.stage ?? null])).toEqual([
      ['<i>Evil & Sons</i>', 'greenlit'], ['حافلة الليل', 'greenlit'], ['Salt Harbor', 'dormant'],
    ])
    expect(names.titles[dossiers[2]!.standing!.of]!.name).toBe('Salt Harbor')
    expect(size.sources).toBe(7)
  })

  it('shows only what came on record since the event asked for', async () => {
    const { latest } = await overview(store, emptyCatalogue, {})
    const before = additions[6]!.facts[0]!.sequence - 1
    const { news, dossiers } = await overview(store, emptyCatalogue, { since: before })
    expect(news.map((fact) => fact.source)).toEqual(additions[6]!.facts.map(() => additions[6]!.source.id))
    expect(dossiers.map((entry) => entry.newFacts)).toEqual([news.length, 0, 0])
    expect((await overview(store, emptyCatalogue, { since: latest })).news).toEqual([])
  })

  it('starts anew when the record has fewer events than the reader has seen', async () => {
    const { news, since } = await overview(store, emptyCatalogue, { since: 1_000_000 })
    expect(since).toBe(0)
    expect(news.length).toBeGreaterThan(0)
  })
})

describe('what the desk shows of late', () => {
  it('is reunions, and states claimed of projects, the latest day first; wishes and rumors are none', async () => {
    const { reunions, moves, names } = await overview(store, emptyCatalogue, {})
    expect(reunions.map((met) => met.fact.body.people.map((id) => names.people[id]!.name))).toEqual([['Mara Quill', 'Théo Brandt']])
    expect(moves.map((claim) => claim.stage)).toEqual(['dormant', 'greenlit', 'shelved', 'greenlit', 'in talks', 'shelved', 'in development', 'not picked up'])
  })
})

describe('the dossier of a title', () => {
  it('holds what is on record about that title alone', async () => {
    const franchise = (await franchiseDossier(store, emptyCatalogue, additions[0]!.franchises[0]!))!
    const pilot = franchise.familyTree[0]!.children[0]!.title
    const dossier = (await titleDossier(store, emptyCatalogue, pilot.id))!
    expect(dossier.franchise.name).toBe('Salt Harbor')
    expect(dossier.releases).toHaveLength(1)
    expect(dossier.relations.map((fact) => fact.body.relation)).toEqual(['spin-off'])
    expect(dossier.ledger.map((claim) => claim.stage)).toEqual(['not picked up'])
    expect(await titleDossier(store, emptyCatalogue, 'nothing-00000000')).toBeNull()
  })
})

describe('the trail of an utterance', () => {
  it('goes from the outlet that had the words first to those that repeated them, with what they changed', async () => {
    const repeated = additions[1]!.facts.find((fact) => fact.kind === 'quotation')
    const trail = (await utteranceTrail(store, repeated!.id))!
    expect(trail.utterance.quotations.map((telling) => [telling.variant, trail.names.sources[telling.fact.source]!.publisher])).toEqual([
      ['origin', 'Sundown Weekly'], ['identical', 'Trade Sheet'],
    ])
    expect(trail.period).toMatchObject({ from: '2009-01-01', basis: 'stated' })
    expect(await utteranceTrail(store, 'f00000000000000000000')).toBeNull()
  })
})

describe('the versions of a page', () => {
  it('differ by paragraphs put in and taken out', async () => {
    const notes = { url: 'https://paper.example/a', publisher: 'Paper', publishedAt: '2024-02-02' }
    const record = await recordOf([
      clipping({ ...notes, text: 'First stays.\n\nSecond goes.' }),
      clipping({ ...notes, text: 'First stays.\n\nThird comes.' }),
    ])
    const page = (await sourcePage(record.store, record.additions[1]!.source.id))!
    expect(page.relatives.versions).toHaveLength(2)
    expect(page.relatives.difference).toEqual({ from: record.additions[0]!.source.id, added: ['Third comes.'], removed: ['Second goes.'] })
  })
})

describe('the page of a source', () => {
  it('marks every fact of the source and opens each once', async () => {
    const page = (await sourcePage(store, additions[0]!.source.id))!
    const opened = JSON.stringify(page.blocks).match(/"opens":\[[^\]]+\]/gu)!.join(' ')
    for (const fact of page.facts) expect(opened.split(fact.id)).toHaveLength(2)
    expect(page.blocks).toHaveLength(3)
  })

  it('is null for an id that the record does not know', async () => {
    expect(await sourcePage(store, 's00000000000000000000')).toBeNull()
  })
})

describe('a search', () => {
  it('finds names, quotations and sources, with the words that match set apart', async () => {
    const found = await search(store, 'row out')
    expect(found.quotations[0]!.excerpt.filter((piece) => piece.isMatch).map((piece) => piece.words)).toEqual(['row', 'out'])
    expect((await search(store, 'theo brandt')).people.map((person) => person.name)).toEqual(['Théo Brandt'])
    expect((await search(store, 'salt harbor')).franchises.map((franchise) => franchise.name)).toEqual(['Salt Harbor'])
  })

  it('is narrowed by speaker, dossier, outlet, kind and days', async () => {
    const all = await search(store, 'i')
    const quill = all.choices.speakers.find((choice) => choice.name === 'Mara Quill')!
    expect((await search(store, 'i', { speaker: quill.value })).quotations).toHaveLength(quill.hits)
    expect((await search(store, 'harbor', { outlet: 'Quayside' })).sources.map((hit) => hit.source.publisher)).toEqual(['Quayside'])
    expect((await search(store, 'harbor', { kind: 'post' })).sources.map((hit) => hit.source.kind)).toEqual(['post'])
    expect((await search(store, 'harbor', { from: '2019-01-01', to: '2019-12-31' })).sources.map((hit) => hit.source.publishedAt)).toEqual(['2019-11-02'])
    expect((await search(store, 'i', { franchise: all.choices.franchises[0]!.value })).sources).toEqual([])
  })

  it('is narrowed to sources that claim a stage of some project', async () => {
    const all = await search(store, 'harbor')
    const wishing = await search(store, 'harbor', { stage: 'wished' })
    expect(wishing.sources.length).toBeGreaterThan(0)
    expect(wishing.sources.length).toBeLessThan(all.sources.length)
    for (const hit of wishing.sources) expect((await store.factsOfSource(hit.source.id)).some((fact) => fact.kind === 'outlook' && fact.body.stage === 'wished')).toBe(true)
  })

  it('finds nothing for an empty query', async () => {
    expect(await search(store, '   ')).toMatchObject({ franchises: [], people: [], quotations: [], sources: [] })
  })
})

describe('a reunion', () => {
  it('may rest on the catalogue where the record has no shared credit', async () => {
    const catalogue: Catalogue = {
      ...emptyCatalogue,
      title: (id) => (id === 'tt7' ? { id, name: 'Glass Ferry', kind: 'film', year: 1988, votes: 10 } : undefined),
      creditsOfPerson: (person) => [{ person, title: 'tt7', job: 'actor', characters: [] }],
    }
    const met = clipping({
      id: 'met', publisher: 'Paper', publishedAt: '2024-02-02',
      text: 'Ada Lind and Bo Rask posed at a gala for Other Film.',
      people: { p1: { name: 'Ada Lind', catalogueId: 'nm1' }, p2: { name: 'Bo Rask', catalogueId: 'nm2' } },
      titles: { t1: 'Other Film' },
      sightings: [[['p1', 'p2'], 'gala', 'Ada Lind and Bo Rask posed at a gala']],
    })
    const record = await recordOf([met])
    const dossier = (await franchiseDossier(record.store, catalogue, record.additions[0]!.franchises[0]!))!
    expect(dossier.encounters[0]).toMatchObject({ yearsSince: 36, shared: [{ id: null, name: 'Glass Ferry', year: 1988, credits: [] }] })
  })
})

describe('an answer', () => {
  it('changes nothing on record', async () => {
    const { store: own } = await recordOf([cinema])
    await keep(own, premiere)
    const before = await own.latest()
    await overview(own, emptyCatalogue, {})
    await search(own, 'bus')
    expect(await own.latest()).toBe(before)
  })
})
