import { beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { run, temporaryFolder, type RunOptions } from './world-for-tests.ts'

const first = 'Ines Calloway starred in the 1998 film “Night Ferry.” “I would board that ferry again tomorrow,” Calloway told the Harbor Gazette.'
const second = 'Ines Calloway said of “Night Ferry” that she was busy. “The lighthouse is closed for good,” Calloway told the Pier Post.'
let options: RunOptions
const add = (text: string, publisher: string) => run(['add', '-'], { ...options, input: JSON.stringify({ kind: 'article', title: 'Night Ferry', publisher, publishedAt: '2026-03-09', text }) })

beforeEach(async () => {
  options = { environment: { REPRISE_RECORD: join(temporaryFolder(), 'record.db'), USER: 'ada' } }
  await add(first, 'Harbor Gazette')
})

describe('reprise watch', () => {
  it('says what to do while nothing is watched', async () => {
    expect((await run(['watch'], options)).output).toContain('reprise watch NAME')
  })

  it('shows what became known of a franchise, a person and a phrase since they were watched', async () => {
    for (const asked of [['Night Ferry'], ['Ines Calloway'], ['--phrase', 'lighthouse']]) expect(await run(['watch', ...asked], options)).toMatchObject({ status: 0, errors: '' })
    expect((await run(['watch'], options)).output.match(/nothing new/gu)).toHaveLength(3)
    await add(second, 'Pier Post')
    const { output } = await run(['watch'], options)
    expect(output).toMatch(/Ines Calloway · \d+ new/u)
    expect(output).toMatch(/“lighthouse” · 1 new\n {2}quotation: The lighthouse is closed for good/u)
    const latest = /--since (\d+)/u.exec(output)![1]!
    expect((await run(['watch', '--since', latest], options)).output.match(/nothing new/gu)).toHaveLength(3)
  })

  it('answers as JSON, and ends a watch', async () => {
    await run(['watch', '--phrase', 'lighthouse'], options)
    expect(JSON.parse((await run(['watch', '--json'], options)).output)).toMatchObject({ watches: [{ watch: { number: 1, by: 'ada' }, name: 'lighthouse', events: [] }] })
    expect((await run(['watch', '--end', '1'], options)).output).toBe('Watch 1 is ended.\n')
    expect(await run(['watch', '--end', '1'], options)).toMatchObject({ status: 1 })
  })

  it('refuses what is not on record, and no words', async () => {
    expect((await run(['watch', 'Day Ferry'], options)).errors).toContain('--phrase')
    expect((await run(['watch', '--phrase', '…'], options)).errors).toContain('at least one word')
    expect(await run(['watch', 'Night Ferry', '--phrase', 'x'], options)).toMatchObject({ status: 2 })
    expect(await run(['watch', '--since', 'yesterday'], options)).toMatchObject({ status: 2 })
  })
})
