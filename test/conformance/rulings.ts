import { beforeEach, describe, expect, test } from 'vitest'
import { draft } from '#record'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { reunionStory, studioStory } from './clippings.ts'
import { setStage } from './stage.ts'
import type { Fact, Ruling, Store } from '#record'
import type { Bench } from './stage.ts'

const signature = { by: 'ada', at: '2026-08-01T10:00:00.000Z', why: 'She changed her name.' }

/** The same actress under another name, in another outlet. */
const marriedName = clipping({
  id: 'married', url: 'https://late.example/', publisher: 'The Late', publishedAt: '2026-06-02',
  text: 'Mara Brandt-Quill directed Night Bus. “I would do another one tomorrow,” Mara Brandt-Quill said of Night Bus.',
  people: { p1: 'Mara Brandt-Quill' }, titles: { t1: 'Night Bus' },
  quotations: [{ words: 'I would do another one tomorrow,', by: 'p1' }],
  credits: [['p1', 'director', 't1', 'Mara Brandt-Quill directed Night Bus']],
})

/** Everything that a reader can ask of a record, as one value. */
async function answersOf(store: Store): Promise<unknown> {
  const { items } = await store.franchises({ limit: 1000 })
  const facts = await store.factsSince(0, 1000)
  return {
    facts,
    franchises: (await Promise.all(items.map(async (item) => ({ item, whole: await store.franchise(item.id), facts: await store.factsOfFranchise(item.id) })))).toSorted((one, other) => one.item.id.localeCompare(other.item.id)),
    named: await store.named('quill'),
    utterances: await store.utterances(facts.filter((fact) => fact.kind === 'quotation').map((fact) => fact.id)),
    size: await store.size(),
    flaws: (await store.check()).flaws,
  }
}

/** Who is who and which words are one saying, as people rule on it. */
export function rulingsConformance(name: string, setUp: () => Promise<Bench>): void {
  describe(`rulings in ${name}`, () => {
    const stage = setStage(setUp)
    let store: Store
    let quill: string
    let married: string
    let facts: readonly Fact[]
    beforeEach(async () => {
      store = stage.store()
      const first = await keep(store, reunionStory)
      quill = first.newPeople.find((person) => person.name === 'Mara Quill')!.id
      const second = await keep(store, marriedName)
      married = second.newPeople[0]!.id
      facts = [...first.facts, ...second.facts]
    })
    const merge = () => store.decide({ kind: 'merge', of: 'person', from: married, into: quill }, signature)
    const rereadAll = async () => {
      for (const one of [reunionStory, marriedName]) await store.reread(draft(one.document, one.reading, { retrievedAt: '2026-08-02T00:00:00.000Z', reader: 'by hand 2' }))
    }

    test('two people who are one have one dossier, under either id, and every later document goes there', async () => {
      const before = await store.factsOfPerson(quill)
      expect(await merge()).toMatchObject({ number: 1, ruling: { kind: 'merge', from: married, into: quill } })
      expect(await store.person(married)).toEqual(await store.person(quill))
      expect(await store.factsOfPerson(married)).toEqual(await store.factsOfPerson(quill))
      expect(await store.factsOfPerson(quill)).toHaveLength(before.length + 2)
      expect((await store.named('brandt-quill')).people.map((person) => person.id)).toEqual([quill])
      const later = await keep(store, clipping({ id: 'later', url: 'https://later.example/', text: 'Mara Brandt-Quill wrote Low Water.', people: { p1: 'Mara Brandt-Quill' }, titles: { t1: 'Low Water' }, credits: [['p1', 'writer', 't1', 'Mara Brandt-Quill wrote Low Water']] }))
      expect(later.facts[0]!.body).toMatchObject({ person: quill })
      expect((await store.check()).flaws).toEqual([])
    })

    test('a merge outlives another reading and an export, and keeps the ids of facts', async () => {
      await merge()
      const merged = await store.factsOfPerson(quill)
      await rereadAll()
      expect(await store.factsOfPerson(quill)).toEqual(merged)
      const lines: string[] = []
      for await (const line of store.export()) lines.push(line)
      const other = await stage.open(await stage.newPlace())
      await other.import((async function* () { yield* lines })())
      expect(await other.factsOfPerson(married)).toEqual(merged)
      await other.undo(1, { by: 'ben', at: '2026-08-03T00:00:00.000Z' })
      expect(await other.factsOfPerson(married)).toHaveLength(2)
      expect((await other.check()).flaws).toEqual([])
    })

    test('three that are one are merged in steps and parted in any order', async () => {
      const third = await keep(store, clipping({ id: 'third', url: 'https://third.example/', text: 'M. Quill produced Night Bus.', people: { p1: 'M. Quill' }, titles: { t1: 'Night Bus' }, credits: [['p1', 'producer', 't1', 'M. Quill produced Night Bus']] }))
      const initial = third.newPeople[0]?.id ?? 'none'
      await store.decide({ kind: 'merge', of: 'person', from: initial, into: married }, signature)
      await merge()
      expect(await store.person(initial)).toEqual(await store.person(quill))
      await store.undo(1, signature)
      expect((await store.person(initial))?.id).toBe(initial)
      expect((await store.person(married))?.id).toBe(quill)
      expect((await store.factsOfPerson(initial)).map((fact) => fact.kind)).toEqual(['credit'])
    })

    test('two titles that are one are one title of one franchise', async () => {
      const { newTitles, franchises } = await keep(store, clipping({ id: 'other', url: 'https://other.example/', text: 'The Lantern Street Story opened in 1998.', titles: { t1: 'The Lantern Street Story' }, releases: [['t1', '1998', null, 'The Lantern Street Story opened in 1998']] }))
      const lantern = facts.flatMap((fact) => (fact.kind === 'relation' ? [fact.body.of] : []))[0]!
      const count = (await store.franchise(lantern))!.titles.length
      await store.decide({ kind: 'merge', of: 'title', from: newTitles[0]!.id, into: lantern }, signature)
      expect((await store.franchise(franchises[0]!))!.id).toBe((await store.franchise(lantern))!.id)
      expect((await store.franchise(lantern))!.titles).toHaveLength(count)
      expect((await store.factsOfFranchise(lantern, { kinds: ['release'] })).map((fact) => fact.kind === 'release' && fact.body.title)).toEqual([lantern, lantern])
      await store.undo(1, signature)
      expect((await store.franchise(franchises[0]!))!.titles.map((title) => title.name)).toEqual(['The Lantern Street Story'])
      expect((await store.check()).flaws).toEqual([])
    })

    test('one of a name is told apart from another, by the facts that speak of each', async () => {
      const credit = facts.find((fact) => fact.kind === 'credit' && fact.body.person === quill)!
      const kept = (await store.factsOfPerson(quill)).length
      await store.decide({ kind: 'split', of: 'person', from: quill, facts: [credit.id], note: 'the stunt rider' }, signature)
      const other = (await store.named('stunt rider')).people[0]!
      expect(other.name).toBe('Mara Quill (the stunt rider)')
      expect((await store.factsOfPerson(other.id)).map((fact) => fact.id)).toEqual([credit.id])
      expect(await store.factsOfPerson(quill)).toHaveLength(kept - 1)
      await rereadAll()
      expect((await store.factsOfPerson(other.id)).map((fact) => fact.id)).toEqual([credit.id])
      await store.undo(1, signature)
      expect(await store.factsOfPerson(quill)).toHaveLength(kept)
      expect(await store.person(other.id)).toBeNull()
    })

    test('a quotation stands alone or belongs to another saying when somebody rules so', async () => {
      const { facts: told } = await keep(store, studioStory)
      const [one, other] = [facts, told].map((all) => all.find((fact) => fact.kind === 'quotation')!.id) as [string, string]
      const sayings = async () => (await store.utterances([one, other])).map((utterance) => utterance.quotations.map((telling) => telling.fact.id).toSorted())
      const together = await sayings()
      expect(together).toHaveLength(1)
      await store.decide({ kind: 'part', fact: other }, signature)
      expect((await sayings()).filter((saying) => saying.includes(other))).toEqual([[other]])
      await rereadAll()
      expect((await sayings()).filter((saying) => saying.includes(other))).toEqual([[other]])
      await store.decide({ kind: 'join', fact: other, with: one }, signature)
      expect(await sayings()).toEqual(together)
      await store.undo(2, signature)
      await store.undo(1, signature)
      expect(await sayings()).toEqual(together)
    })

    test('a name that the catalogue could not settle is settled by a ruling, for later documents too', async () => {
      const unsettled = (id: string) => clipping({
        id, url: `https://${id}.example/`, text: `Sam Reed played in Low Water, says ${id}.`, people: { p1: { name: 'Sam Reed', candidates: ['nm1', 'nm2'] } }, titles: { t1: 'Low Water' },
        credits: [['p1', 'actor', 't1', `Sam Reed played in Low Water, says ${id}`]],
      })
      const { newPeople } = await keep(store, unsettled('one'))
      expect((await store.doubts()).people.map((person) => person.id)).toEqual([newPeople[0]!.id])
      const start = await answersOf(store)
      await store.decide({ kind: 'settle', of: 'person', from: newPeople[0]!.id, catalogueId: 'nm2', name: 'Sam Reed' }, signature)
      const settled = (await store.person(newPeople[0]!.id))!
      expect(settled).toMatchObject({ name: 'Sam Reed', catalogueId: 'nm2', candidates: [] })
      expect((await store.doubts()).people).toEqual([])
      await keep(store, unsettled('two'))
      expect(await store.factsOfPerson(settled.id)).toHaveLength(2)
      await store.undo(1, signature)
      expect((await store.doubts()).people).toHaveLength(1)
      expect(start).toBeDefined()
      expect((await store.check()).flaws).toEqual([])
    })

    test('two on record under one name are in doubt until somebody says that they are one, or two', async () => {
      const of = (catalogueId: string, id: string) => clipping({
        id, url: `https://${id}.example/`, text: `Jo Tarn wrote Low Water, says ${id}.`, people: { p1: { name: 'Jo Tarn', catalogueId } }, titles: { t1: 'Low Water' },
        credits: [['p1', 'writer', 't1', `Jo Tarn wrote Low Water, says ${id}`]],
      })
      const one = (await keep(store, of('nm8', 'one'))).newPeople[0]!.id
      const two = (await keep(store, of('nm9', 'two'))).newPeople[0]!.id
      const doubted = async () => (await store.doubts()).namesakes.map((group) => group.ids)
      expect(await doubted()).toEqual([[one, two].toSorted()])
      await store.decide({ kind: 'distinct', of: 'person', from: one, into: two }, signature)
      expect(await doubted()).toEqual([])
      await store.undo(1, signature)
      await store.decide({ kind: 'merge', of: 'person', from: two, into: one }, signature)
      expect(await doubted()).toEqual([])
    })

    test('what cannot be is refused, and nothing is on record of it', async () => {
      const credit = facts.find((fact) => fact.kind === 'credit')!
      expect(await store.decide({ kind: 'merge', of: 'person', from: 'nobody', into: quill }, signature)).toBeNull()
      expect(await store.decide({ kind: 'join', fact: credit.id, with: 'f0' }, signature)).toBeNull()
      await expect(store.decide({ kind: 'merge', of: 'person', from: quill, into: quill }, signature)).rejects.toThrow('one already')
      await expect(store.decide({ kind: 'split', of: 'person', from: married, facts: [credit.id], note: 'x' }, signature)).rejects.toThrow('its own facts')
      await expect(store.decide({ kind: 'part', fact: credit.id }, signature)).rejects.toThrow('Only quotations')
      expect(await store.decisions()).toEqual({ items: [], next: null })
    })

    test('any rulings, taken back in reverse, leave every answer as it was', async () => {
      await keep(store, studioStory)
      const quotations = (await store.factsSince(0, 1000)).filter((fact) => fact.kind === 'quotation').map((fact) => fact.id)
      const credits = facts.filter((fact) => fact.kind === 'credit' && fact.body.person === quill).map((fact) => fact.id)
      const relation = facts.find((fact) => fact.kind === 'relation')!
      const titles = (await store.titles(facts.flatMap((fact) => (fact.kind === 'relation' ? [fact.body.title, fact.body.of] : fact.kind === 'credit' ? [fact.body.title] : [])))).map((title) => title.id).toSorted()
      const before = await answersOf(store)
      const rulings: readonly Ruling[] = [
        { kind: 'merge', of: 'person', from: married, into: quill },
        { kind: 'reject', fact: relation.id },
        { kind: 'split', of: 'person', from: quill, facts: credits.slice(0, 1), note: 'another' },
        { kind: 'part', fact: quotations[0]! },
        { kind: 'merge', of: 'title', from: titles[0]!, into: titles.at(-1)! },
        { kind: 'join', fact: quotations.at(-1)!, with: quotations[1]! },
        { kind: 'accept', fact: relation.id },
      ]
      for (const ruling of rulings) expect(await store.decide(ruling, signature), ruling.kind).not.toBeNull()
      expect(await answersOf(store)).not.toEqual(before)
      expect((await store.check()).flaws).toEqual([])
      for (let number = rulings.length; number > 0; number--) await store.undo(number, signature)
      expect(await answersOf(store)).toEqual(before)
    })
  })
}
