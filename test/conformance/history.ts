import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { draft } from '#record'
import { openStore } from '#store'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { post, reunionStory, studioStory } from './clippings.ts'
import { setStage } from './stage.ts'
import type { Store } from '#record'
import type { Bench } from './stage.ts'

/** What becomes of a record over the years: read again, ruled on, moved, copied, checked. */
export function historyConformance(name: string, setUp: () => Promise<Bench>): void {
  describe(`the history of a record in ${name}`, () => {
    const stage = setStage(setUp)
    let store: Store
    beforeEach(() => {
      store = stage.store()
    })

    describe('reading again', () => {
      const text = 'Mara Quill wrote Lantern Street with Quill. “Never again,” said Mara Quill of the sequel, The Long Lantern. Harbour is done.'
      const people = { p1: 'Mara Quill', p2: 'Quill' }
      const titles = { t1: { name: 'Lantern Street', year: 1998 }, t2: 'The Long Lantern' }
      const first = clipping({
        text, people, titles,
        quotations: [{ words: 'Never again,', by: 'p1' }],
        credits: [['p1', 'writer', 't1', 'Mara Quill wrote Lantern Street'], ['p2', 'writer', 't1', 'with Quill']],
        relations: [['t2', 'sequel', 't1', 'the sequel, The Long Lantern']],
      })

      test('facts found again keep id and number, better ones change in place, others come and go', async () => {
        const before = await keep(store, first)
        const [relation, writer, , quotation] = before.facts
        const better = clipping({
          text, people: { ...people, p3: 'Harbour' }, titles,
          quotations: [{ words: 'Never again,', by: 'p1', saidTo: 'Radio Nine' }],
          credits: [['p1', 'writer', 't1', 'Mara Quill wrote Lantern Street'], ['p3', 'producer', 't1', 'Harbour is done']],
        })
        const after = await store.reread(draft(better.document, better.reading, { retrievedAt: '2026-08-01T00:00:00.000Z', reader: 'by hand 2' }))
        expect(after).toMatchObject({ unchanged: 1, source: { id: before.source.id, reader: 'by hand 2', retrievedAt: '2026-07-01T09:00:00.000Z' } })
        expect(after!.changed).toMatchObject([{ id: quotation!.id, sequence: quotation!.sequence, body: { saidTo: 'Radio Nine' } }])
        expect(after!.added.map((fact) => [fact.kind, fact.sequence])).toEqual([['credit', 5]])
        expect(after!.withdrawn).toHaveLength(2)
        expect(await store.fact(writer!.id)).toEqual(writer)
        expect(await store.fact(relation!.id)).toBeNull()
        expect((await store.factsOfSource(before.source.id)).map((fact) => fact.id).sort()).toEqual([writer!.id, quotation!.id, after!.added[0]!.id].sort())
        expect((await store.check()).flaws).toEqual([])
      })

      test('a relation that is withdrawn parts the franchise again, and one found again joins it', async () => {
        await keep(store, first)
        const without = clipping({ text, people, titles })
        await store.reread(draft(without.document, without.reading, { retrievedAt: '2026-08-01T00:00:00.000Z', reader: 'by hand 2' }))
        expect((await store.franchises()).items.map((franchise) => franchise.name).sort()).toEqual(['Lantern Street', 'The Long Lantern'])
        const again = await store.reread(draft(first.document, first.reading, { retrievedAt: '2026-09-01T00:00:00.000Z', reader: 'by hand 3' }))
        expect(again).toMatchObject({ unchanged: 0, added: [], withdrawn: [] })
        expect(again!.changed).toHaveLength(4)
        expect((await store.franchises()).items).toMatchObject([{ name: 'Lantern Street', titles: 2, facts: 4 }])
        expect((await store.search('never')).quotations).toHaveLength(1)
      })

      test('whom no source names any more is gone', async () => {
        const { source } = await keep(store, first)
        const nothing = clipping({ text })
        await store.reread(draft(nothing.document, nothing.reading, { retrievedAt: '2026-08-01T00:00:00.000Z', reader: 'by hand 2' }))
        expect(await store.size()).toEqual({ sources: 1, facts: 0, people: 0, titles: 0 })
        expect(await store.franchises()).toEqual({ items: [], next: null })
        expect(await store.named('quill')).toEqual({ franchises: [], people: [] })
        expect(await store.factsOfSource(source.id)).toEqual([])
      })

      test('a source that is not on record is not read again', async () => {
        expect(await store.reread(draft(first.document, first.reading, { retrievedAt: '2026-08-01T00:00:00.000Z', reader: 'by hand 2' }))).toBeNull()
      })
    })

    describe('decisions', () => {
      const signature = { by: 'ada', at: '2026-08-01T10:00:00.000Z', why: 'The article was corrected.' }

      test('a rejected fact is in no answer, through every later reading, until the decision is undone', async () => {
        const { facts, franchises } = await keep(store, reunionStory)
        const quotation = facts.find((fact) => fact.kind === 'quotation')!
        const decision = await store.decide({ kind: 'reject', fact: quotation.id }, signature)
        expect(decision).toEqual({ number: 1, ruling: { kind: 'reject', fact: quotation.id }, ...signature, undone: null })
        await store.reread(draft(reunionStory.document, reunionStory.reading, { retrievedAt: '2026-08-02T00:00:00.000Z', reader: 'by hand 2' }))
        expect(await store.fact(quotation.id)).toBeNull()
        expect(await store.factsOfFranchise(franchises[0]!, { kinds: ['quotation'] })).toEqual([])
        expect((await store.search('tomorrow')).quotations).toEqual([])
        expect(await store.utterances([quotation.id])).toEqual([])
        expect((await store.check()).flaws).toEqual([])

        const undone = await store.undo(1, { by: 'ben', at: '2026-08-03T00:00:00.000Z' })
        expect(undone?.undone).toEqual({ by: 'ben', at: '2026-08-03T00:00:00.000Z' })
        expect(await store.fact(quotation.id)).toEqual(quotation)
        expect((await store.search('tomorrow')).quotations).toHaveLength(1)
        expect(await store.undo(1, signature)).toBeNull()
        expect((await store.decisions({ fact: quotation.id })).items).toEqual([undone])
      })

      test('a correction holds over what any reader finds, and corrections add up', async () => {
        const { facts, newPeople } = await keep(store, reunionStory)
        const credit = facts.find((fact) => fact.kind === 'credit')!
        const [quill, brandt] = newPeople.map((person) => person.id)
        await store.decide({ kind: 'correct', fact: credit.id, correction: { character: 'Edith Vance' } }, signature)
        await store.decide({ kind: 'correct', fact: credit.id, correction: { person: brandt! } }, signature)
        await store.reread(draft(reunionStory.document, reunionStory.reading, { retrievedAt: '2026-08-02T00:00:00.000Z', reader: 'by hand 2' }))
        expect(await store.fact(credit.id)).toMatchObject({ ruling: 'corrected', body: { character: 'Edith Vance', person: brandt, job: 'actor' } })
        expect((await store.factsOfPerson(quill!, { kinds: ['credit'] }))).toEqual([])
        expect((await store.factsOfPerson(brandt!, { kinds: ['credit'] }))).toHaveLength(2)
        const lines = await allOf(store.export())
        const other = await stage.open(await stage.newPlace())
        await other.import(from(lines))
        expect(await other.fact(credit.id)).toEqual(await store.fact(credit.id))
        expect((await other.decisions({ limit: 1 }))).toMatchObject({ items: [{ number: 2 }], next: '2' })
        expect((await other.check()).flaws).toEqual([])
      })

      test('a rejected relation parts the franchise, and its acceptance joins it again', async () => {
        const { facts } = await keep(store, reunionStory)
        const relation = facts.find((fact) => fact.kind === 'relation')!
        await store.decide({ kind: 'reject', fact: relation.id }, signature)
        expect((await store.franchises()).items).toHaveLength(2)
        await store.decide({ kind: 'accept', fact: relation.id }, signature)
        expect((await store.franchises()).items).toMatchObject([{ name: 'Lantern Street', titles: 2 }])
        expect(await store.fact(relation.id)).toMatchObject({ ruling: 'accepted' })
      })

      test('words cannot be corrected, nobody can be invented, and what is not on record cannot be ruled on', async () => {
        const { facts } = await keep(store, reunionStory)
        const quotation = facts.find((fact) => fact.kind === 'quotation')!
        const words = { words: 'I would not' } as object
        await expect(store.decide({ kind: 'correct', fact: quotation.id, correction: words }, signature)).rejects.toThrow('cannot be corrected in "words"')
        const credit = facts.find((fact) => fact.kind === 'credit')!
        await expect(store.decide({ kind: 'correct', fact: credit.id, correction: { person: 'nobody' } }, signature)).rejects.toThrow('"nobody"')
        expect(await store.decide({ kind: 'accept', fact: 'f0' }, signature)).toBeNull()
        expect(await store.decisions()).toEqual({ items: [], next: null })
      })
    })

    describe('moving, copying, checking', () => {
      let folder: string
      beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'reprise-conformance-'))
      })
      afterEach(() => rmSync(folder, { recursive: true, force: true }))

      test('an export fills an empty record with the same, line for line, and goes on from there', async () => {
        await keep(store, reunionStory)
        await keep(store, studioStory)
        await keep(store, clipping({ text: 'A changed page.', url: reunionStory.document.url }))
        const lines = await allOf(store.export())
        const other = await stage.open(await stage.newPlace())
        expect(await other.import(from(lines))).toEqual({ rows: lines.length - 2 })
        expect(await allOf(other.export())).toEqual(lines)
        expect(await other.search('"another one tomorrow"')).toEqual(await store.search('"another one tomorrow"'))
        const [here, there] = await Promise.all([keep(store, post), keep(other, post)])
        expect(there).toEqual(here)
      })

      test('an export that is cut short, of something else, or into a record in use, changes nothing', async () => {
        await keep(store, reunionStory)
        const lines = await allOf(store.export())
        await expect(store.import(from(lines))).rejects.toMatchObject({ trouble: 'not a record', message: expect.stringContaining('not empty') })
        const other = await stage.open(await stage.newPlace())
        await expect(other.import(from(lines.slice(0, -1)))).rejects.toThrow('not whole')
        await expect(other.import(from(lines.toSpliced(-2, 1)))).rejects.toThrow('not whole')
        await expect(other.import(from(['{"some":"json"}']))).rejects.toThrow('no export')
        await expect(other.import(from(['not json']))).rejects.toMatchObject({ trouble: 'not a record' })
        await expect(other.import(from([]))).rejects.toThrow('not whole')
        await expect(other.import(from([lines[0]!.replace(/"version":\d+/, '"version":9000'), ...lines.slice(1)]))).rejects.toMatchObject({ trouble: 'newer version' })
        expect(await other.size()).toEqual({ sources: 0, facts: 0, people: 0, titles: 0 })
      })

      test('an export shows one moment, though others write meanwhile', async () => {
        await keep(store, reunionStory)
        const other = await stage.open(stage.place())
        const lines: string[] = []
        for await (const line of store.export()) {
          if (lines.length === 1) await keep(other, studioStory)
          lines.push(line)
        }
        expect(lines.filter((line) => line.startsWith('{"table":"sources"'))).toHaveLength(1)
        expect((await store.size()).sources).toBe(2)
      })

      test('a backup is a SQLite record with everything in it', async () => {
        const { facts } = await keep(store, reunionStory)
        const path = join(folder, 'backups', 'record.sqlite')
        await store.backup(path)
        const copy = await openStore(path, { now: '2026-07-01T08:00:00.000Z' })
        expect(await copy.factsSince(0)).toEqual(facts)
        expect((await copy.search('locksmith')).sources).toHaveLength(1)
        await copy.close()
        await expect(store.backup(path)).rejects.toMatchObject({ trouble: 'not writable', message: expect.stringContaining('there is a file of that name') })
      })

      test('a check goes through every source and finds a sound record sound', async () => {
        await keep(store, reunionStory)
        await keep(store, studioStory)
        const seen: number[] = []
        expect(await store.check((checked) => seen.push(checked))).toEqual({ sources: 2, facts: 13, flaws: [] })
        expect(seen).toEqual([1, 2])
      })

      test('a check finds a text that was changed behind the back of the record', async () => {
        await keep(store, reunionStory)
        const tampered = (await allOf(store.export())).map((line) =>
          line.startsWith('{"table":"sources"') ? line.replace('told Radio Nine', 'told Radio Ten!') : line)
        const other = await stage.open(await stage.newPlace())
        await other.import(from(tampered))
        expect((await other.check()).flaws).toMatchObject([{ flaw: expect.stringContaining('hash differs') }])
      })
    })
  })
}

async function* from(lines: readonly string[]) {
  yield* lines
}

async function allOf(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}
