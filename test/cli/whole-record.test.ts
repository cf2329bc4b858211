import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ferryPage } from './clippings-for-tests.ts'
import { run, temporaryFolder, type RunOptions } from './world-for-tests.ts'

let folder: string
let options: RunOptions
beforeEach(async () => {
  folder = temporaryFolder()
  options = { folder, environment: { REPRISE_RECORD: join(folder, 'record.db') } }
  writeFileSync(join(folder, 'ferry.html'), ferryPage)
  await run(['add', 'ferry.html'], options)
})

describe('a record that is moved', () => {
  it('is the same to the last id after export and import', async () => {
    const { output } = await run(['export'], options)
    writeFileSync(join(folder, 'record.jsonl'), output)
    const { status, output: said } = await run(['import', 'record.jsonl', '--record', 'copy.db'], options)
    expect(status).toBe(0)
    expect(said).toMatch(/^\d+ rows taken in\. The record is .*copy\.db\n$/u)
    expect((await run(['export', '--record', 'copy.db'], options)).output).toBe(output)
  })

  it('comes through a pipe', async () => {
    const { output } = await run(['export'], options)
    expect((await run(['import', '-', '--record', 'copy.db'], { ...options, input: output })).status).toBe(0)
    expect((await run(['dossier', 'Night Ferry', '--record', 'copy.db'], options)).output).toContain('Night Ferry')
  })

  it('takes in nothing of an export that is broken off, or into a record that holds something', async () => {
    const { output } = await run(['export'], options)
    writeFileSync(join(folder, 'half.jsonl'), output.slice(0, output.length / 2))
    const half = await run(['import', 'half.jsonl', '--record', 'copy.db'], options)
    expect(half).toMatchObject({ status: 1, output: '' })
    expect((await run(['check', '--record', 'copy.db'], options)).output).toContain('0 sources')
    writeFileSync(join(folder, 'whole.jsonl'), output)
    expect((await run(['import', 'whole.jsonl'], options)).errors).toMatch(/^reprise: .+/u)
    expect((await run(['import', 'missing.jsonl', '--record', 'copy.db'], options)).errors).toContain('missing.jsonl cannot be opened')
    expect((await run(['import'], options)).status).toBe(2)
  })

  it('is copied into a new file, never over another', async () => {
    expect(await run(['backup', 'copy.db'], options)).toMatchObject({ status: 0, errors: '' })
    expect((await run(['check', '--record', 'copy.db'], options)).output).toMatch(/^1 sources and \d+ facts checked: all is as it was kept\.\n$/u)
    const before = readFileSync(join(folder, 'copy.db'))
    expect((await run(['backup', 'copy.db'], options)).errors).toContain('there is a file of that name')
    expect(readFileSync(join(folder, 'copy.db')).equals(before)).toBe(true)
    expect(existsSync(join(folder, 'copy.db.unfinished'))).toBe(false)
    expect((await run(['backup'], options)).status).toBe(2)
  })
})

describe('reprise check', () => {
  it('names a source whose text was changed behind its back', async () => {
    const database = new DatabaseSync(join(folder, 'record.db'))
    database.exec("update sources set text = text || ' More.'")
    database.close()
    const { status, output } = await run(['check'], options)
    expect(status).toBe(1)
    expect(output).toMatch(/^s[0-9a-f]{20}: .+/u)
    expect(JSON.parse((await run(['check', '--json'], options)).output)).toMatchObject({ sources: 1, flaws: expect.arrayContaining([expect.objectContaining({ id: expect.stringMatching(/^s/u) as string })]) as unknown })
  })
})

describe('reprise reread', () => {
  it('has nothing to do after the same reader, and finds the same facts when it is told to', async () => {
    expect((await run(['reread'], options)).output).toContain('Nothing to do')
    const { status, output } = await run(['reread', '--everything'], options)
    expect(status).toBe(0)
    expect(output).toMatch(/^1 of 1 sources read again: \d+ facts as they were, 0 said better, 0 new, 0 no longer found\.\n$/u)
    expect(JSON.parse((await run(['reread', '--everything', '--json'], options)).output)).toMatchObject({ sources: 1, failed: 0, failures: [] })
  })
})
