import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { draft } from '#record'
import { openStore } from '#store'
import type { Document } from '#text'
import { createImports, type FileImport, type Imports } from '../../src/desk/imports.ts'

const retrievedAt = '2026-07-01T12:00:00.000Z'
const posts = (count: number, from = 0) => new File(
  [Array.from({ length: count }, (_, index) => JSON.stringify({ id: String(from + index), kind: 'post', text: `Post number ${from + index}.`, publishedAt: '2026-05-01' })).join('\n')],
  'posts.jsonl',
)

async function importsInto(fails: (document: Document) => boolean = () => false) {
  const store = await openStore(':memory:', { now: retrievedAt })
  const reported: unknown[] = []
  const takeIn = async (document: Document) => {
    if (fails(document)) throw new Error('The disk is full.')
    const { kind, url, publisher, author, title, publishedAt, language, id, text } = document
    const nothing = { people: [], titles: [], organizations: [], quotations: [], credits: [], releases: [], relations: [], outlooks: [], sightings: [] }
    return store.add(draft(document, { id, text, source: { kind, url, publisher, author, title, publishedAt, language }, ...nothing }, { retrievedAt, reader: 'none' }))
  }
  return { store, reported, imports: createImports({ takeIn, report: (error) => reported.push(error) }) }
}

async function untilDone(imports: Imports, { id }: FileImport): Promise<FileImport> {
  for (;;) {
    const found = imports.find(id)!
    if (found.isDone) return found
    await setTimeout(10)
  }
}

describe('bringing files to the desk', () => {
  it('answers at once when there is little to do', async () => {
    const { imports } = await importsInto()
    expect(await imports.begin([posts(3)], 60_000)).toMatchObject({ isDone: true, files: [{ name: 'posts.jsonl', documents: 3, done: 3, again: 0, problems: [] }] })
  })

  it('goes on behind the page when there is much, and tells how far it is', async () => {
    const { imports, store } = await importsInto()
    const begun = await imports.begin([posts(400), posts(10, 395)], 0)
    expect(begun.isDone).toBe(false)
    const done = await untilDone(imports, begun)
    expect(done.files).toMatchObject([{ done: 400, again: 0 }, { done: 10, again: 5 }])
    expect(done.files[0]!.additions).toHaveLength(100)
    expect((await store.size()).sources).toBe(405)
  })

  it('says where it stopped and why, keeps what was done, and goes on with the next file', async () => {
    const { imports, store, reported } = await importsInto((document) => document.text === 'Post number 3.')
    const { files } = await imports.begin([posts(10), posts(2, 20)], 60_000)
    expect(files[0]).toMatchObject({ done: 3, problems: ['Stopped after 3 documents: The disk is full. Bring the file again to go on: what is on record stays once.'] })
    expect(files[1]).toMatchObject({ done: 2, problems: [] })
    expect(reported).toHaveLength(1)
    expect((await store.size()).sources).toBe(5)
  })

  it('knows nothing of an import that was never begun', async () => {
    expect((await importsInto()).imports.find('nothing')).toBeNull()
  })
})
