import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '#store'
import { addIn } from './killing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-full-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Adds documents with a limit on the size of files, in blocks of 512 bytes or 1 kB as the shell has it. */
function addWithin(blocks: number, place: string, documents: number): Promise<{ readonly reported: readonly string[]; readonly errors: string }> {
  const adding = [process.execPath, '--conditions=source', '--no-warnings', join(import.meta.dirname, 'adding.ts'), place, '0', String(documents)]
  return new Promise((resolve) => {
    execFile('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...adding], (_, stdout, errors) => resolve({ reported: stdout.split('\n').slice(0, -1), errors }))
  })
}

test('a disk with no room says so; what was reported is kept, nothing is half written, and going on later works', async () => {
  const place = join(folder, 'record.sqlite')
  const { reported, errors } = await addWithin(3_000, place, 200)
  expect(errors).toMatch(/StoreError: Could not keep a document in the record .*(?:the disk is full|the disk reported an error).*nothing was half written/u)
  expect(reported.length).toBeLessThan(200)
  const store = await openStore(place, { now: '2026-07-01T08:00:00.000Z' })
  expect(await store.sourceSummaries(reported)).toHaveLength(reported.length)
  expect((await store.check()).flaws).toEqual([])
  await store.close()
  expect(new Set(await addIn(place, 60, null)).size).toBe(60)
}, 60_000)
