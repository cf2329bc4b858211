import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft, StoreError } from '#record'
import { openStore } from '#store'
import { generatedClipping } from '../../bench/generated-clippings.ts'
import { startPostgres, type PostgresServer } from '../store/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.close())

test('a connection that is lost while writing says so; every document is kept whole or not at all, and going on later works', async () => {
  const store = await openStore(await server.newPlace(), { now: '2026-07-01T08:00:00.000Z' })
  const add = (index: number) => {
    const { document, reading } = generatedClipping(index)
    return store.add(draft(document, reading, { retrievedAt: '2026-07-01T09:00:00.000Z', reader: 'faults' }))
  }
  const kept = new Set<string>()
  const failures: unknown[] = []
  for (let index = 0; index < 60; index++) {
    const adding = add(index).then(({ source }) => kept.add(source.id), (error: unknown) => failures.push(error))
    if (index % 10 === 5) await server.cutConnections()
    await adding
  }
  expect(failures.length).toBeGreaterThan(0)
  for (const failure of failures) {
    expect(failure).toBeInstanceOf(StoreError)
    expect(String(failure)).toMatch(/no connection .*nothing was half written/u)
  }
  expect(await store.sourceSummaries([...kept])).toHaveLength(kept.size)
  expect((await store.check()).flaws).toEqual([])
  for (let index = 0; index < 60; index++) await add(index)
  expect(await store.size()).toMatchObject({ sources: 60, facts: 600 })
  await store.close()
}, 120_000)
