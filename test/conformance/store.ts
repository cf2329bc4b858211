import { beforeEach, describe, expect, test } from 'vitest'
import { holds } from '#record'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { post, reunionStory, studioStory } from './clippings.ts'
import { historyConformance } from './history.ts'
import { namesConformance } from './names.ts'
import { rulingsConformance } from './rulings.ts'
import { searchConformance } from './search.ts'
import { watchConformance } from './watches.ts'
import { setStage } from './stage.ts'
import type { Store } from '#record'
import type { Clipping } from '../record/clipping.ts'
import type { Bench } from './stage.ts'

/** Every promise of the `Store`, to be kept by every store. */
export function storeConformance(name: string, setUp: () => Promise<Bench>): void {
  historyConformance(name, setUp)
  namesConformance(name, setUp)
  rulingsConformance(name, setUp)
  searchConformance(name, setUp)
  watchConformance(name, setUp)
  describe(`a record in ${name}`, () => {
    const stage = setStage(setUp)
    let store: Store
    beforeEach(() => {
      store = stage.store()
    })

    describe('sources', () => {
      test('an empty record answers with nothing, not with errors', async () => {
        expect(await store.sources()).toEqual({ items: [], next: null })
        expect(await store.franchises()).toEqual({ items: [], next: null })
        expect(await store.source('s0')).toBeNull()
        expect(await store.person('nobody')).toBeNull()
        expect(await store.fact('f0')).toBeNull()
        expect(await store.franchise('nothing')).toBeNull()
        expect(await store.factsOfFranchise('nothing')).toEqual([])
        expect(await store.people([])).toEqual([])
        expect(await store.latest()).toBe(0)
        expect(await store.size()).toEqual({ sources: 0, facts: 0, people: 0, titles: 0 })
      })

      test('a source comes back as it was taken in', async () => {
        const { source } = await keep(store, reunionStory)
        const { id: _, ...known } = reunionStory.document
        expect(await store.source(source.id)).toEqual({
          ...known, id: source.id, hash: source.hash, retrievedAt: '2026-07-01T09:00:00.000Z', version: 1, supersededBy: null, reader: 'by hand 1',
        })
      })

      test('text with rare characters comes back unchanged', async () => {
        const text = 'ZWJ 👩‍🚀, combining e\u0301, \u2028 line, tab\t, quote\'s "marks" \\ and \uFFFD.'
        const { source } = await keep(store, clipping({ text }))
        expect((await store.source(source.id))?.text).toBe(text)
      })

      test('the same document twice is one source, and the second time changes nothing', async () => {
        const first = await keep(store, reunionStory)
        const size = await store.size()
        const second = await keep(store, reunionStory, '2026-07-02T09:00:00.000Z')
        expect(second).toEqual({ source: first.source, isNew: false, facts: [], newPeople: [], newTitles: [], franchises: [] })
        expect(await store.size()).toEqual(size)
      })

      test('the same words from two outlets are two sources', async () => {
        await keep(store, clipping({ text: 'Rain.', publisher: 'One' }))
        await keep(store, clipping({ text: 'Rain.', publisher: 'Two' }))
        expect((await store.size()).sources).toBe(2)
      })

      test('a changed page is a new version: facts that stayed keep id and number, and move to it', async () => {
        const url = 'https://news.example/page'
        const notes = { url, people: { p1: 'Mara Quill' }, titles: { t1: 'Lantern Street' } } as const
        const before = await keep(store, clipping({
          ...notes,
          text: 'Mara Quill wrote Lantern Street. Mara Quill directed it.',
          credits: [['p1', 'writer', 't1', 'Mara Quill wrote'], ['p1', 'director', 't1', 'Mara Quill directed']],
        }))
        const after = await keep(store, clipping({ ...notes, text: 'Correction: Mara Quill wrote Lantern Street.', credits: [['p1', 'writer', 't1', 'Mara Quill wrote']] }))
        expect(after.source.version).toBe(2)
        expect(after.facts).toEqual([])
        expect((await store.source(before.source.id))?.supersededBy).toBe(after.source.id)
        const moved = await store.fact(before.facts[0]!.id)
        expect(moved).toMatchObject({ source: after.source.id, sequence: before.facts[0]!.sequence })
        expect(holds(moved!.passages[0]!, (await store.source(after.source.id))!)).toBe(true)
        expect((await store.factsOfSource(before.source.id)).map((fact) => fact.id)).toEqual([before.facts[1]!.id])
      })

      test('lists come newest first, in pages, and a source without a date counts from its retrieval', async () => {
        const reunion = await keep(store, reunionStory)
        const studio = await keep(store, studioStory)
        const posted = await keep(store, post)
        const undated = await keep(store, clipping({ text: 'Undated.' }), '2026-05-20T00:00:00.000Z')
        const order = [posted, undated, studio, reunion].map((addition) => addition.source.id)
        const first = await store.sources({ limit: 3 })
        expect(first.items.map((source) => source.id)).toEqual(order.slice(0, 3))
        const rest = await store.sources({ limit: 3, after: first.next })
        expect(rest.items.map((source) => source.id)).toEqual(order.slice(3))
        expect(rest.next).toBeNull()
        expect(await store.sources({ after: 'no such place' })).toMatchObject({ next: null })
      })
    })

    describe('facts', () => {
      test('every fact is backed by words that stand in its source', async () => {
        await keep(store, reunionStory)
        await keep(store, studioStory)
        const facts = await store.factsSince(0)
        expect(facts).toHaveLength(13)
        for (const fact of facts) {
          const source = (await store.source(fact.source))!
          expect(fact.passages.length).toBeGreaterThan(0)
          for (const passage of fact.passages) expect(holds(passage, source)).toBe(true)
        }
      })

      test('an addition says what was new, and reading it back gives the same', async () => {
        const addition = await keep(store, reunionStory)
        expect(addition.newPeople.map((person) => person.name)).toEqual(['Mara Quill', 'Theo Brandt', 'Olga Fenn'])
        expect(addition.newTitles.map((title) => title.name)).toEqual(['Lantern Street', 'Lantern Street: Night Shift'])
        expect(addition.franchises).toHaveLength(1)
        expect(await store.factsSince(0)).toEqual(addition.facts)
        expect(await store.fact(addition.facts[3]!.id)).toEqual(addition.facts[3])
        const fromSource = await store.factsOfSource(addition.source.id)
        expect(new Set(fromSource)).toEqual(new Set(addition.facts))
        const starts = fromSource.map((fact) => fact.passages[0]!.span.start)
        expect(starts).toEqual([...starts].sort((one, other) => one - other))
        expect(await store.people(addition.newPeople.map((person) => person.id))).toHaveLength(3)
        expect(new Set(await store.titles(addition.newTitles.map((title) => title.id)))).toEqual(new Set(addition.newTitles))
      })

      test('a quotation in pieces keeps every piece', async () => {
        const { facts } = await keep(store, clipping({
          text: '“Never,” said Mara Quill, “ever again.”',
          people: { p1: 'Mara Quill' },
          quotations: [{ words: 'Never, ever again.', pieces: ['Never,', 'ever again.'], by: 'p1' }],
        }))
        expect(facts[0]!.passages.map((passage) => passage.words)).toEqual(['Never,', 'ever again.'])
      })

      test('events are numbered without gaps, and "what is new" starts after a number', async () => {
        const first = await keep(store, reunionStory)
        const second = await keep(store, studioStory)
        const numbers = [...first.facts, ...second.facts].map((fact) => fact.sequence)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
        expect(await store.latest()).toBe(numbers.length)
        expect(await store.factsSince(first.facts.length)).toEqual(second.facts)
        expect(await store.factsSince(0, 2)).toEqual(first.facts.slice(0, 2))
        expect(await store.factsSince(numbers.length)).toEqual([])
      })
    })

    describe('franchises', () => {
      test('relations join titles into one franchise, named after its first title', async () => {
        await keep(store, reunionStory)
        await keep(store, studioStory)
        const { items } = await store.franchises()
        expect(items.map(({ name, titles }) => [name, titles])).toEqual([['Café Été', 1], ['Lantern Street', 2]].sort(byActivity(items)))
        const lantern = items.find((franchise) => franchise.name === 'Lantern Street')!
        expect((await store.franchise(lantern.id))?.titles.map((title) => title.name)).toEqual(['Lantern Street', 'Lantern Street: Night Shift'])
      })

      test('an id from before two franchises were joined, and every title, finds the joined one', async () => {
        const one = await keep(store, clipping({ text: 'One was first.', titles: { t1: 'One' }, releases: [['t1', '1990', null, 'One was first']] }))
        const two = await keep(store, clipping({ text: 'Two came next.', titles: { t1: 'Two' }, releases: [['t1', '1995', null, 'Two came next']] }))
        await keep(store, clipping({
          text: 'Two is the sequel to One.',
          titles: { t1: 'Two', t2: 'One' },
          relations: [['t1', 'sequel', 't2', 'Two is the sequel to One']],
        }))
        const found = await Promise.all([...one.franchises, ...two.franchises, ...one.newTitles.map((title) => title.id)].map((id) => store.franchise(id)))
        expect(new Set(found.map((franchise) => franchise?.id)).size).toBe(1)
        expect(found[0]?.name).toBe('One')
        expect(await store.factsOfFranchise(two.franchises[0]!)).toHaveLength(3)
        expect((await store.franchises()).items).toMatchObject([{ name: 'One', titles: 2, facts: 3, latest: 3, latestAt: '2026-07-01T09:00:00.000Z' }])
      })

      test('a franchise shows its facts by kind and since a number, the quotations of its stories among them', async () => {
        const { franchises } = await keep(store, reunionStory)
        const all = await store.factsOfFranchise(franchises[0]!)
        expect(all).toHaveLength(10)
        expect((await store.factsOfFranchise(franchises[0]!, { kinds: ['quotation', 'relation'] })).map((fact) => fact.kind).sort()).toEqual(['quotation', 'relation'])
        expect(await store.factsOfFranchise(franchises[0]!, { since: all[5]!.sequence })).toEqual(all.slice(6))
        expect(await store.factsOfFranchise(franchises[0]!, { kinds: [] })).toEqual([])
      })

      test('every change raises the revision, and nothing else does', async () => {
        const start = await store.revision()
        const { facts } = await keep(store, reunionStory)
        const kept = await store.revision()
        expect(kept).toBeGreaterThan(start)
        await store.franchises()
        await store.search('quill')
        expect(await store.revision()).toBe(kept)
        await store.decide({ kind: 'reject', fact: facts[0]!.id }, { by: 'an editor', at: '2026-07-02T09:00:00.000Z', why: null })
        expect(await store.revision()).toBeGreaterThan(kept)
      })

      test('what several sources say alike stands once where it is asked so, and the newest alone where only those are wanted', async () => {
        const told = (publisher: string, day: string) => clipping({
          text: `${publisher} says: One came out in 1990. Mara Quill played in One.`, publisher, publishedAt: `2026-0${day}-01T00:00:00.000Z`,
          people: { p1: 'Mara Quill' }, titles: { t1: 'One' }, releases: [['t1', '1990', null, 'One came out in 1990']], credits: [['p1', 'actor', 't1', 'Mara Quill played in One']],
        })
        const { franchises, newPeople } = await keep(store, told('The Later', '3'))
        await keep(store, told('The Earlier', '1'))
        const newest = await keep(store, told('The Latest', '5'))
        const once = await store.factsOfFranchise(franchises[0]!, { once: true })
        expect(once.map((fact) => fact.kind).sort()).toEqual(['credit', 'release'])
        expect(once.map((fact) => fact.sequence)).toEqual([1, 2])
        expect((await store.factsOfFranchise(franchises[0]!, { kinds: ['release'], newest: 1 })).map((fact) => fact.source)).toEqual([newest.source.id])
        expect(await store.tallyOfFranchise(franchises[0]!, 1)).toEqual({
          facts: { relation: 0, release: 3, credit: 3, outlook: 0, quotation: 0, sighting: 0 }, sources: 3, newest: [newest.source],
        })
        expect((await store.creditsOfPeople([newPeople[0]!.id])).map((fact) => [fact.kind, fact.sequence])).toEqual([['credit', once.find((fact) => fact.kind === 'credit')!.sequence]])
        expect(await store.creditsOfPeople([newPeople[0]!.id], [once.flatMap((fact) => (fact.kind === 'credit' ? [fact.body.title] : []))[0]!])).toEqual([])
        expect((await store.tallyOfFranchise('nothing')).sources).toBe(0)
      })

      test('a sighting told without a title belongs to the franchise that its people share', async () => {
        const sighted = await keep(store, post)
        expect(sighted.franchises).toEqual([])
        const { franchises } = await keep(store, reunionStory)
        const sightings = await store.factsOfFranchise(franchises[0]!, { kinds: ['sighting'] })
        expect(sightings.map((fact) => fact.source)).toContain(sighted.source.id)
      })

      test('the list shows the latest activity first, in pages', async () => {
        for (const name of ['Alpha', 'Beta', 'Gamma']) {
          await keep(store, clipping({ text: `${name} opened.`, titles: { t1: name }, releases: [['t1', '1990', null, `${name} opened`]] }))
        }
        const first = await store.franchises({ limit: 2 })
        expect(first.items.map((franchise) => franchise.name)).toEqual(['Gamma', 'Beta'])
        const rest = await store.franchises({ limit: 2, after: first.next })
        expect(rest).toMatchObject({ items: [{ name: 'Alpha' }], next: null })
      })
    })

    describe('people', () => {
      test('a person shows what they said, made, claim, and where they were seen', async () => {
        const { newPeople } = await keep(store, reunionStory)
        const facts = await store.factsOfPerson(newPeople[0]!.id)
        expect(facts.map((fact) => fact.kind).sort()).toEqual(['credit', 'outlook', 'quotation', 'sighting'])
        expect((await store.factsOfPerson(newPeople[0]!.id, { kinds: ['quotation'] }))[0]?.body).toMatchObject({ speaker: { person: newPeople[0]!.id } })
      })
    })

    describe('utterances', () => {
      const said = 'I would go back to Lantern Street tomorrow if somebody wrote us a script that is half as funny as the first one'
      const story = (publisher: string, publishedAt: string, words: string, extra: { readonly speaker?: string; readonly saidTo?: string } = {}) => clipping({
        text: `${publisher} reports. “${words}”, ${extra.speaker ?? 'Mara Quill'} said of Lantern Street.`,
        publisher,
        publishedAt,
        people: { p1: extra.speaker ?? 'Mara Quill' },
        titles: { t1: 'Lantern Street' },
        quotations: [{ words, by: 'p1', saidTo: extra.saidTo ?? null }],
      })
      const quotationOf = async (one: Clipping) => (await keep(store, one)).facts[0]!.id

      test('the same words in many sources, whole or in part, are one utterance, told from its origin on', async () => {
        const retold = await quotationOf(story('Trade Sheet', '2020-02-01', said.slice(0, 65)))
        await quotationOf(story('Screen Weekly', '2021-05-01', said.replace('if somebody wrote us a script that is', '… a script that is')))
        await quotationOf(story('Morning Post', '2021-06-01', said.replace('go back to', 'return to')))
        await quotationOf(story('Evening Post', '2022-01-01', said, { speaker: 'Theo Brandt' }))
        await quotationOf(story('Wire', '2020-03-01', said.toUpperCase(), { saidTo: 'Radio Nine' }))
        const origin = await quotationOf(story('Radio Nine', '2020-02-02', said))
        const utterances = await store.utterances([retold, origin])
        expect(utterances).toHaveLength(1)
        expect(utterances[0]!.origin).toBe(origin)
        const sources = new Map((await store.sources()).items.map((source) => [source.id, source.publisher]))
        expect(utterances[0]!.quotations.map(({ variant, fact }) => [sources.get(fact.source), variant])).toEqual([
          ['Radio Nine', 'origin'],
          ['Trade Sheet', 'trimmed'],
          ['Wire', 'identical'],
          ['Screen Weekly', 'cut'],
          ['Morning Post', 'reworded'],
          ['Evening Post', 'given to somebody else'],
        ])
        expect(utterances[0]!.quotations[4]!.difference.slice(0, 4)).toEqual([
          { what: 'same', words: 'I would' },
          { what: 'left out', words: 'go back' },
          { what: 'added', words: 'return' },
          { what: 'same', words: expect.stringMatching(/^to Lantern Street/) },
        ])
      })

      test('other words, and a few words said again years later, are utterances of their own', async () => {
        const first = await quotationOf(story('One', '2015-01-01', 'Never again'))
        const later = await quotationOf(story('Two', '2024-01-01', 'Never again'))
        const other = await quotationOf(story('Three', '2024-01-01', 'I would go anywhere with the two of them but not to that street'))
        await quotationOf(story('Four', '2024-01-02', said))
        expect((await store.utterances([first, later, other])).map((utterance) => utterance.quotations.length)).toEqual([1, 1, 1])
        expect(await store.utterances([])).toEqual([])
        expect(await store.utterances(['f0'])).toEqual([])
      })
    })

    describe('stories', () => {
      const words = Array.from({ length: 120 }, (_, index) => `word${index * 7 % 120}`)

      test('a story in other words around the same quotations is the same story; an old quotation in a new one is background', async () => {
        const said = ['I would put that dress on tomorrow and so would she', 'Nobody has called us, and we have been sitting by the phone since spring']
        const told = (publisher: string, publishedAt: string, lead: string, count = 2) => clipping({
          publisher, publishedAt,
          text: `${lead} ${words.map((word) => `${publisher.slice(0, 4)}${word}`).join(' ')} ${said.slice(0, count).map((saying) => `“${saying}.”`).join(' ')}`,
          people: { p1: 'Ada Lindqvist' }, quotations: said.slice(0, count).map((saying) => ({ words: saying, by: 'p1' })),
        })
        const first = await keep(store, told('The Reel', '2024-05-01', 'Ada Lindqvist told us over lunch in Leeds that she is ready for more.'))
        await keep(store, told('Gossip Daily', '2024-05-02', 'The star of a much loved comedy has hinted at a comeback, and fans are beside themselves with joy.'))
        await keep(store, told('Trade Sheet', '2024-05-02', 'In other news a single line of hers was doing the rounds on Thursday.', 1))
        await keep(store, told('Year Book', '2026-01-10', 'Two years on, the actress still stands by what she said then.'))
        expect((await store.story(first.source.id)).map((source) => source.publisher)).toEqual(['The Reel', 'Gossip Daily'])
      })

      test('syndicated and lightly edited copies are one story, earliest first; another text is not', async () => {
        const late = await keep(store, clipping({ text: words.join(' '), publisher: 'Late', publishedAt: '2026-02-02' }))
        const early = await keep(store, clipping({ text: ['By our reporter.', ...words.slice(0, 90)].join(' '), publisher: 'Early', publishedAt: '2026-02-01' }))
        const other = await keep(store, clipping({ text: words.toReversed().join(' '), publisher: 'Other', publishedAt: '2026-02-01' }))
        expect((await store.story(late.source.id)).map((source) => source.publisher)).toEqual(['Early', 'Late'])
        expect(await store.story(other.source.id)).toHaveLength(1)
        expect(await store.story('s0')).toEqual([])
        expect(early.source.id).not.toBe(late.source.id)
      })

      test('the versions of a page are listed from the oldest on', async () => {
        const url = 'https://news.example/changing'
        await keep(store, clipping({ text: 'First text.', url }))
        const { source } = await keep(store, clipping({ text: 'Second text.', url: `${url}#comments` }))
        expect((await store.versions(source.id)).map((one) => one.version)).toEqual([1, 2])
        expect(await store.versions('s0')).toEqual([])
      })
    })

    describe('writing', () => {
      test('a document that cannot be kept leaves nothing behind', async () => {
        const broken = clipping({ text: 'Mara Quill wrote it.', people: { p1: 'Mara Quill' }, titles: { t1: 'It Girl' }, credits: [['p1', 'writer', 't1', 'Mara Quill wrote']] })
        const reading = { ...broken.reading, credits: broken.reading.credits.map((credit) => ({ ...credit, person: 'p9' })) }
        await expect(keep(store, { ...broken, reading })).rejects.toThrow('"p9"')
        expect(await store.size()).toEqual({ sources: 0, facts: 0, people: 0, titles: 0 })
        expect((await keep(store, broken)).isNew).toBe(true)
      })

      test('two programs on one record lose nothing and double nothing', async () => {
        const other = await stage.open(stage.place())
        const clippings = Array.from({ length: 40 }, (_, index) => clipping({
          text: `Mara Quill wrote Part ${index % 10}. Note ${index}.`,
          people: { p1: 'Mara Quill' },
          titles: { t1: `Part ${index % 10}` },
          credits: [['p1', 'writer', 't1', 'Mara Quill wrote']],
        }))
        await Promise.all(clippings.flatMap((one, index) => [keep(index % 2 ? store : other, one), ...(index % 5 === 0 ? [keep(other, one)] : [])]))
        expect(await store.size()).toEqual({ sources: 40, facts: 40, people: 1, titles: 10 })
        const facts = await other.factsSince(0, 100)
        expect(facts.map((fact) => fact.sequence)).toEqual(facts.map((_, index) => index + 1))
      })

      test('what is kept is there when the record is opened again', async () => {
        const { facts } = await keep(store, reunionStory)
        await stage.close(store)
        expect(await (await stage.open(stage.place())).factsSince(0)).toEqual(facts)
      })
    })
  })
}

/** Café Été and Lantern Street both gained facts last in one document: which comes first is the order of those facts. */
function byActivity(items: readonly { readonly name: string }[]): (one: readonly unknown[], other: readonly unknown[]) => number {
  const place = ([name]: readonly unknown[]) => items.findIndex((item) => item.name === name)
  return (one, other) => place(one) - place(other)
}
