import { beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { run, temporaryFolder, type RunOptions } from './world-for-tests.ts'

const stories = [
  { publisher: 'Harbor Gazette', publishedAt: '2017-05-04', text: 'Ines Calloway starred in “Night Ferry.” “I would board that ferry again tomorrow if the captain asked me nicely,” Calloway told the Harbor Gazette.' },
  { publisher: 'Quayside', publishedAt: '2019-02-01', text: 'Ines Calloway starred in “Night Ferry.” “I would board that ferry again tomorrow,” Calloway told the Harbor Gazette in 2017.' },
  { publisher: 'Pier Post', publishedAt: '2026-03-09', text: 'Ines Calloway starred in “Night Ferry.” “I would board that ferry again tomorrow if [he] asked me nicely,” Calloway told the Harbor Gazette in 2017.' },
]

let options: RunOptions
beforeEach(async () => {
  options = { environment: { REPRISE_RECORD: join(temporaryFolder(), 'record.db') } }
  for (const story of stories.toReversed()) await run(['add', '-'], { ...options, input: JSON.stringify({ kind: 'article', title: 'Night Ferry', ...story }) })
})

describe('reprise quotes', () => {
  it('shows the outlet first told, and what each later outlet made of the words', async () => {
    const { status, output, errors } = await run(['quotes', 'Ines Calloway'], options)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    const trail = output.split('SOURCES')[0]!
    expect(trail).toMatch(/“I would board that ferry again tomorrow if the captain asked me nicely,?”/u)
    expect(trail).toMatch(/↳ a part of it \[2\]\s+I would board that ferry again tomorrow \[-if the captain asked me\s+nicely-\]/u)
    expect(trail).toContain('↳ with an editor’s words in brackets [3]')
    expect(trail.match(/ferry again tomorrow/gu)).toHaveLength(3)
    expect(output).toMatch(/\[1\] Harbor Gazette.*2017-05-04/u)
  })

  it('keeps to one franchise, and says so when there is nothing', async () => {
    expect((await run(['quotes', 'Ines Calloway', '--about', 'Night Ferry'], options)).output).toContain('captain')
    expect(await run(['quotes', 'Ines Calloway', '--about', 'Day Ferry'], options)).toMatchObject({ status: 1, output: '' })
  })

  it('answers as JSON with every passage', async () => {
    const answer = JSON.parse((await run(['quotes', 'Ines Calloway', '--json'], options)).output) as { trails: readonly { utterance: { quotations: readonly { variant: string }[] } }[] }
    expect(answer.trails.map((trail) => trail.utterance.quotations.map((telling) => telling.variant))).toEqual([['origin', 'trimmed', 'bracketed']])
  })

  it('asks for a name, and says when the record has nobody of that name', async () => {
    expect((await run(['quotes'], options)).errors).toContain('whose?')
    expect(await run(['quotes', 'Nobody At All'], options)).toMatchObject({ status: 1, output: '' })
  })
})
