import { beforeAll, describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { franchiseDossier, type FamilyMember, type FranchiseDossier } from '#dossier'
import { holds, type Fact, type Store } from '#record'
import { recordOf } from './record-for-tests.ts'
import { saltHarbor } from './salt-harbor.ts'

let store: Store
let dossier: FranchiseDossier

beforeAll(async () => {
  const record = await recordOf(saltHarbor)
  store = record.store
  dossier = (await franchiseDossier(store, emptyCatalogue, record.additions[0]!.franchises[0]!))!
})

describe('the dossier of a franchise', () => {
  it('is found by the id of any of its titles', async () => {
    const prequel = dossier.familyTree[0]!.children.find((member) => member.relation === 'prequel')!
    const found = await franchiseDossier(store, emptyCatalogue, prequel.title.id)
    expect(found?.franchise).toEqual(dossier.franchise)
  })

  it('is null for an id that the record does not know', async () => {
    expect(await franchiseDossier(store, emptyCatalogue, 'nobody-00000000')).toBeNull()
  })

  it('is plain data: it survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier)
  })

  it('shows no fact whose passage does not stand in its source, byte for byte', async () => {
    const facts = factsIn(dossier)
    expect(facts.length).toBeGreaterThan(20)
    for (const fact of facts) {
      const source = (await store.source(fact.source))!
      for (const passage of fact.passages) expect(holds(passage, source), `${fact.kind} ${passage.words}`).toBe(true)
    }
  })

  it('knows the names behind every id that it shows', () => {
    for (const fact of factsIn(dossier)) expect(dossier.names.sources[fact.source]).toBeDefined()
    for (const line of dossier.credits) {
      expect(dossier.names.people[line.person]).toBeDefined()
      expect(dossier.names.titles[line.title]).toBeDefined()
    }
  })
})

describe('where the next one stands', () => {
  it('is what the latest claim of a state says, with who says it and as of when', () => {
    const [next] = dossier.standings
    expect(next).toMatchObject({ project: 'sequel', claim: { stage: 'dormant', role: 'article', period: { to: '2026-05-12', basis: 'published' } } })
  })

  it('keeps wishes beside it, the latest of each holder first', () => {
    expect(dossier.standings[0]!.voices.map((claim) => [claim.by?.name, claim.stage, claim.period.to])).toEqual([
      ['Théo Brandt', 'wished', '2026-05-12'],
      ['Mara Quill', 'wished', '2009-12-31'],
    ])
  })

  it('keeps what became of titles themselves apart', () => {
    expect(dossier.standings[1]).toMatchObject({ project: 'itself', claim: { stage: 'not picked up' } })
  })
})

describe('the outlook ledger', () => {
  it('holds every claim in order of the time it speaks of, not of the story that tells it', () => {
    expect(dossier.ledger.map((claim) => `${claim.period.to} ${claim.stage}`)).toEqual([
      '2009-12-31 wished', '2011-09-04 not picked up', '2011-09-04 ruled out', '2017-03-14 in development', '2017-03-14 ruled out',
      '2019-11-02 shelved', '2019-11-02 in talks', '2026-05-12 dormant', '2026-05-12 wished',
    ])
  })

  it('knows makers, cast and companies apart', () => {
    const roles = new Map(dossier.ledger.map((claim) => [claim.by?.name, claim.role]))
    expect(roles.get('Ines Caldeira')).toBe('maker')
    expect(roles.get('Mara Quill')).toBe('cast')
    expect(roles.get('Northgate')).toBe('organization')
    expect(roles.get(undefined)).toBe('article')
  })
})

describe('the family tree', () => {
  it('puts what continues a title below it, with its year and the facts that say so', () => {
    const shape = (member: FamilyMember): unknown => [member.relation, member.title.name, member.title.year, member.children.map(shape)]
    expect(dossier.familyTree.map(shape)).toEqual([
      [null, 'Salt Harbor', 1996, [
        ['spin-off', 'Salt Harbor Nights', 2001, []],
        ['prequel', 'Salt Harbor: Low Water', 2006, []],
      ]],
    ])
    expect(dossier.familyTree[0]!.children[0]!.evidence[0]!.passages[0]!.words).toBe('the spin-off pilot')
  })
})

describe('who said what', () => {
  it('lists each utterance once, the one said last first, and marks words older than their story', () => {
    const lines = dossier.quotations.map((line) => [line.fact.body.words, line.isRetold, line.retold.length])
    expect(lines.at(-1)).toEqual(['I would row out there tomorrow,', true, 1])
    expect(lines).toHaveLength(5)
  })
})

describe('who was seen together', () => {
  it('is a reunion when they share an earlier credit, counted in years from the first', () => {
    const [coffee, gala] = dossier.encounters
    expect(coffee).toMatchObject({ shared: [], yearsSince: null })
    expect(gala).toMatchObject({ yearsSince: 30, shared: [{ name: 'Salt Harbor', year: 1996 }] })
    expect(gala!.shared[0]!.credits.map((fact) => fact.body.character)).toEqual(['Edie Vance', 'Sam'])
  })
})

function factsIn({ ledger, releases, quotations, encounters, credits, familyTree }: FranchiseDossier): readonly Fact[] {
  const inTree = (member: FamilyMember): readonly Fact[] => [...member.evidence, ...member.releases, ...member.children.flatMap(inTree)]
  return [
    ...ledger.flatMap((claim) => claim.facts),
    ...releases,
    ...quotations.flatMap((line) => [line.fact, ...line.retold.map((other) => other.fact)]),
    ...encounters.flatMap((encounter) => [encounter.fact, ...encounter.shared.flatMap((title) => title.credits)]),
    ...credits.flatMap((line) => line.facts),
    ...familyTree.flatMap(inTree),
  ]
}
