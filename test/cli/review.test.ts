import { beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { run, temporaryFolder, type RunOptions } from './world-for-tests.ts'

let options: RunOptions
let ids: Readonly<Record<string, string>>

beforeEach(async () => {
  options = { environment: { REPRISE_RECORD: join(temporaryFolder(), 'record.db'), USER: 'ada' } }
  const add = (text: string, publisher: string) => run(['add', '-'], { ...options, input: JSON.stringify({ kind: 'article', title: 'Night Ferry', publisher, publishedAt: '2026-03-09', text }) })
  await add('Ines Calloway starred in the 1998 film “Night Ferry.” “I would board that ferry again tomorrow,” Ines Calloway told the Harbor Gazette.', 'Harbor Gazette')
  await add('Ines Calloway-Reyes starred in the 1998 film “Night Ferry.” “Once was enough for me and my knees,” Ines Calloway-Reyes said.', 'Pier Post')
  const find = async (name: string) => (JSON.parse((await run(['quotes', name, '--json'], options)).output) as { person: { id: string } }).person.id
  ids = { calloway: await find('Ines Calloway'), reyes: await find('Ines Calloway-Reyes') }
})

describe('reprise review', () => {
  it('says in its help what each ruling is, a line each', async () => {
    expect((await run(['review', '--help'], options)).output).toMatch(/\n {2}merge {2,}two people or titles are one: ID goes into OTHER\n {2}distinct {2,}/u)
  })

  it('says that nothing waits', async () => {
    expect((await run(['review'], options)).output).toBe('Nothing waits for a ruling.\n')
  })

  it('merges two who are one, shows that, and takes it back', async () => {
    const merged = await run(['review', 'merge', 'person', ids['reyes']!, ids['calloway']!, '--why', 'She married.'], options)
    expect(merged).toMatchObject({ status: 0, errors: '', output: `Decision 1: ${ids['reyes']} is ${ids['calloway']}.\n` })
    expect((await run(['quotes', 'Ines Calloway'], options)).output).toContain('Once was enough')
    expect((await run(['review'], options)).output).toMatch(/RULED LAST\n +1 .* · ada/u)
    expect((await run(['review', 'undo', '1'], options)).output).toContain('Taken back 1')
    expect((await run(['quotes', ids['calloway']!], options)).output).not.toContain('Once was enough')
  })

  it('takes rulings on facts', async () => {
    const { trails } = JSON.parse((await run(['quotes', ids['calloway']!, '--json'], options)).output) as { trails: readonly { utterance: { origin: string } }[] }
    const fact = trails[0]!.utterance.origin
    expect(await run(['review', 'correct', fact, '{"saidTo": "The Harbor Gazette"}'], options)).toMatchObject({ status: 0 })
    expect(await run(['review', 'reject', fact, '--json'], options)).toMatchObject({ status: 0 })
    expect(await run(['quotes', ids['calloway']!], options)).toMatchObject({ status: 1 })
  })

  it('refuses what is no ruling, what is not on record, and what cannot be', async () => {
    expect((await run(['review', 'marry', 'a', 'b'], options)).errors).toContain('is no ruling')
    expect((await run(['review', 'correct', 'f1', '[1]'], options)).errors).toContain('is no ruling')
    expect(await run(['review', 'accept', 'f0'], options)).toMatchObject({ status: 1 })
    expect((await run(['review', 'merge', 'person', ids['reyes']!, ids['reyes']!], options)).errors).toContain('one already')
  })
})
