import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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

describe('reprise brief', () => {
  it('writes the background with numbered sources, no wider than the terminal', async () => {
    const { status, output, errors } = await run(['brief', 'night ferry'], options)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(output).toMatch(/^NIGHT FERRY\n\n/u)
    expect(output).toMatch(/\n\[1\] .*Harbor Gazette, May 4, 2026/u)
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('writes wikitext to paste, and the sources beside it', async () => {
    const { status, output } = await run(['brief', 'Night Ferry', '--cite', 'wikipedia', '--csl', 'sources.json'], options)
    expect(status).toBe(0)
    expect(output).toContain('{{cite news |')
    expect(JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))).toMatchObject([{ type: 'article-newspaper', 'container-title': 'Harbor Gazette' }])
  })

  it('answers as JSON with every fact and passage', async () => {
    const answer = JSON.parse((await run(['brief', 'Night Ferry', '--json'], options)).output) as { paragraphs: readonly { sentences: readonly { facts: readonly { passages: readonly unknown[] }[] }[] }[]; refused: readonly unknown[] }
    expect(answer.refused).toEqual([])
    expect(answer.paragraphs[0]!.sentences[0]!.facts[0]!.passages.length).toBeGreaterThan(0)
  })

  it('says so when nothing happened since', async () => {
    const { output } = await run(['brief', 'Ines Calloway', '--since', '2099-01-01'], options)
    expect(output).not.toContain('told')
  })

  it.each([
    [['brief'], 'whose?'],
    [['brief', 'Night Ferry', '--cite', 'mla'], '--cite takes footnotes, wikipedia, fandom, ap, not "mla"'],
    [['brief', 'Night Ferry', '--format', 'html', '--cite', 'fandom'], '--cite fandom is wikitext; leave --format out'],
    [['brief', 'Night Ferry', '--since', 'May'], '--since takes a day such as 2026-01-31, not "May"'],
  ])('says what is wrong with %j', async (words, message) => {
    const { status, output, errors } = await run(words, options)
    expect({ status, output }).toEqual({ status: 2, output: '' })
    expect(errors).toContain(message)
  })

  it('says where the sources could not be written, and of whom nothing is known', async () => {
    const unwritten = await run(['brief', 'Night Ferry', '--csl', 'nowhere/sources.json'], options)
    expect(unwritten).toMatchObject({ status: 1, output: '' })
    expect(unwritten.errors).toContain('could not be written to nowhere/sources.json')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
    expect((await run(['brief', 'Nobody At All'], options)).errors).toContain('the record has nothing called "Nobody At All"')
  })
})
