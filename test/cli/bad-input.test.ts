import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { ferryStory } from './clippings-for-tests.ts'
import { run, temporaryFolder } from './world-for-tests.ts'

const article = /could not be read|has no|holds no|there is no|is empty/u

describe('a file that cannot be read ends with status 1 and one line that says what was found and what to do', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /empty/u],
    ['a file of spaces', ' \n\n ', /blank/u],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]), /PNG|picture|image|binary/iu],
    ['bytes of no kind', Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 251), /binary|text|bytes/iu],
    ['a page without an article', '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>', /article|words|text/iu],
    ['an encoding that is none', '<!doctype html><html><head><meta charset="x-klingon"></head><body><article><p>ghItlh qej. Long enough for an article, one would think.</p></article></body></html>', /x-klingon/u],
    ['JSON that is no document', '{"hello": 1}', /text/u],
    ['a date that is none', '{"text": "A story.", "publishedAt": "soonish"}', /soonish/u],
  ])('%s', async (_, content, found) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'clipping'), content)
    for (const command of ['read', 'add']) {
      const { status, errors } = await run([command, 'clipping'], { folder })
      expect(errors).toMatch(/^reprise: clipping/u)
      expect(errors).toMatch(article)
      expect(errors).toMatch(found)
      expect(errors.trimEnd().split('\n')).toHaveLength(1)
      expect(status).toBe(1)
    }
  })

  it('a file of 50 MB is refused before it is read', async () => {
    const folder = temporaryFolder()
    const file = openSync(join(folder, 'huge.txt'), 'w')
    ftruncateSync(file, 50 * 1024 * 1024)
    closeSync(file)
    const { status, output, errors } = await run(['read', 'huge.txt'], { folder })
    expect({ status, output }).toEqual({ status: 1, output: '' })
    expect(errors).toBe('reprise: huge.txt has 53 MB or more, and files of up to 20 MB are read. Cut it into its articles; JSON lines of any length go through `reprise read --jsonl`.\n')
  })

  it('standard input of more than 20 MB is refused without holding it', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(1024 * 1024).fill(120)
      for (;;) yield chunk
    }
    const { status, errors } = await run(['read', '-'], { input: endless() })
    expect(status).toBe(1)
    expect(errors).toMatch(/^reprise: standard input has 21 MB or more/u)
  })

  it('a file that is not there', async () => {
    expect(await run(['read', 'nowhere.html'])).toEqual({ status: 1, output: '', errors: 'reprise: there is no file nowhere.html. Check the name; `-` reads standard input.\n' })
  })
})

describe('a record that cannot be used ends with status 1 and one line', () => {
  it('a folder in the place of the record', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'record'))
    const { status, errors } = await run(['add', '-', '--record', 'record'], { folder, input: ferryStory })
    expect(errors).toMatch(/^reprise: Could not .*record.*--record\.\n$/u)
    expect(status).toBe(1)
  })

  it('a file in the place of its folder, as where nobody may write', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), 'x')
    const { status, errors } = await run(['add', '-', '--record', 'file/below/record.db'], { folder, input: ferryStory })
    expect(errors).toMatch(/^reprise: Could not .*permission.*--record\.\n$/u)
    expect(status).toBe(1)
  })

  it('a file that is no record', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'notes.txt'), ferryStory.repeat(20))
    const { status, errors } = await run(['search', 'ferry', '--record', 'notes.txt'], { folder })
    expect(errors).toMatch(/^reprise: Could not .*notes\.txt/u)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })

  it('a record that a newer version wrote is left as it is', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'record.db')
    expect((await run(['add', '-', '--record', path], { folder, input: ferryStory })).status).toBe(0)
    const file = new DatabaseSync(path)
    file.exec(`insert into record_versions values (9000, '2030-01-01T00:00:00.000Z')`)
    file.close()
    const { status, errors } = await run(['add', '-', '--record', path], { folder, input: 'Another story altogether.' })
    expect(errors).toMatch(/^reprise: Could not open .*version 9000.*newest Reprise/u)
    expect(status).toBe(1)
  })
})
