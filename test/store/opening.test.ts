import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '#store'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'

const now = '2026-07-01T08:00:00.000Z'

describe('opening a record that cannot be opened says what was asked, what was found and what to do', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-opening-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    const path = join(folder, 'file', 'records', 'record.sqlite')
    await expect(openStore(path, { now })).rejects.toMatchObject({
      name: 'StoreError',
      trouble: 'not writable',
      message: expect.stringMatching(/^Could not open the record .*record\.sqlite: its folder cannot be made .*name another record with --record\.$/s),
    })
  })

  test('a folder where another path stands', async () => {
    await expect(openStore(folder, { now })).rejects.toMatchObject({ trouble: 'not writable', message: expect.stringContaining(folder) })
  })

  // Root may write everywhere: as root the case is tried as another user, in a process of its own.
  test('a folder without permission to write', async () => {
    chmodSync(folder, 0o555)
    const report = await openAsOrdinaryUser(join(folder, 'record.sqlite'))
    expect(report).toMatch(/^not writable: Could not open/)
    expect(report).toContain('record.sqlite')
  })

  test('a record that a newer version wrote', async () => {
    const path = join(folder, 'record.sqlite')
    await (await openStore(path, { now })).close()
    const file = new DatabaseSync(path)
    file.exec(`insert into record_versions values (9000, '${now}')`)
    file.close()
    await expect(openStore(path, { now })).rejects.toMatchObject({
      trouble: 'newer version',
      message: expect.stringMatching(/it is of version 9000, this program knows versions up to \d+\. Install the newest Reprise/),
    })
  })

  test('a file that is no database, and one that holds other things', async () => {
    const notes = join(folder, 'notes.txt')
    writeFileSync(notes, 'These are notes, and long enough to look like the header of something else entirely.'.repeat(20))
    await expect(openStore(notes, { now })).rejects.toMatchObject({ trouble: 'not a record' })
    const other = join(folder, 'other.sqlite')
    const file = new DatabaseSync(other)
    file.exec('create table sources (id integer)')
    file.close()
    await expect(openStore(other, { now })).rejects.toMatchObject({ trouble: 'not a record' })
  })

  test('no server at the address, and the password stays out of the message', async () => {
    const opening = openStore('postgres://desk:secret@127.0.0.1:1/record', { now })
    await expect(opening).rejects.toMatchObject({ trouble: 'unreachable', message: expect.not.stringContaining('secret') })
  })

  test('a record that another program is writing to: reading goes on, writing says so and works afterwards', async () => {
    const path = join(folder, 'record.sqlite')
    const store = await openStore(path, { now })
    const other = new DatabaseSync(path)
    other.exec('begin immediate')
    expect(await store.size()).toMatchObject({ sources: 0 })
    const note = clipping({ text: 'Rain.' })
    await expect(keep(store, note)).rejects.toMatchObject({ trouble: 'busy', message: expect.stringContaining('try again') })
    other.exec('rollback')
    other.close()
    expect((await keep(store, note)).isNew).toBe(true)
    await store.close()
  }, 20_000)
})

/** Opens a record as a user who is not root, and answers with what was reported. */
function openAsOrdinaryUser(path: string): Promise<string> {
  const script = `
    const { openStore } = await import('#store')
    try { await openStore(${JSON.stringify(path)}, { now: ${JSON.stringify(now)} }); console.log('opened') }
    catch (error) { console.log(error.trouble + ': ' + error.message) }`
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawn(process.execPath, ['--conditions=source', '--no-warnings', '--input-type=module', '-e', script], { ...asNobody, cwd: process.cwd() })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (data) => (output += String(data)))
    child.stderr.on('data', (data) => (output += String(data)))
    child.on('error', reject)
    child.on('close', () => resolve(output.trim()))
  })
}
