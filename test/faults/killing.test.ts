import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '#store'
import { addIn, killWhileAdding } from './killing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-faults-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a program that is killed while adding loses nothing it reported, and running again completes without doubles', async () => {
  const place = join(folder, 'record.sqlite')
  for (const moment of [0, 40, 150]) {
    expect(await killWhileAdding(place, 60, moment)).toMatchObject({ lost: 0, flaws: 0 })
  }
  expect(new Set(await addIn(place, 60, null)).size).toBe(60)
  const store = await openStore(place, { now: '2026-07-01T08:00:00.000Z' })
  expect(await store.size()).toMatchObject({ sources: 60, facts: 60 * 10 })
  await store.close()
}, 120_000)

test('two programs adding the same documents to one record at once keep each once', async () => {
  const place = join(folder, 'record.sqlite')
  const [one, other] = await Promise.all([addIn(place, 40, null), addIn(place, 40, null)])
  expect(new Set([...one, ...other]).size).toBe(40)
  const store = await openStore(place, { now: '2026-07-01T08:00:00.000Z' })
  expect(await store.size()).toMatchObject({ sources: 40, facts: 400 })
  expect((await store.check()).flaws).toEqual([])
  await store.close()
}, 120_000)

test('a new record may be opened by several programs at the same moment', async () => {
  const openers = 2
  const arrived = new Int32Array(new SharedArrayBuffer(4))
  const failures: string[] = []
  await Promise.all(Array.from({ length: openers }, async () => {
    const opener = new Worker(new URL('opening.ts', import.meta.url), { workerData: { folder, records: 100, openers, arrived }, execArgv: ['--conditions=source'] })
    try {
      await once(opener, 'exit')
    } catch (error) {
      failures.push(String(error))
      Atomics.store(arrived, 0, 1_000_000)
    }
  }))
  expect(failures).toEqual([])
}, 120_000)
