import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ferryInput, ferryPage, ferryStory } from './clippings-for-tests.ts'
import { run, temporaryFolder, type RunOptions } from './world-for-tests.ts'

let folder: string
let options: RunOptions
beforeEach(() => {
  folder = temporaryFolder()
  options = { folder, environment: { REPRISE_RECORD: join(folder, 'records', 'record.db') } }
  mkdirSync(join(folder, 'clippings', 'deeper'), { recursive: true })
  writeFileSync(join(folder, 'clippings', 'ferry.html'), ferryPage)
  writeFileSync(join(folder, 'clippings', 'deeper', 'post.json'), JSON.stringify({ kind: 'post', author: 'Tobias Renn', publisher: 'Instagram', text: 'Look who I met again, after all these years: Ines Calloway!', publishedAt: '2026-05-02' }))
  writeFileSync(join(folder, 'clippings', '.hidden'), 'left out')
})

describe('reprise add', () => {
  it('keeps every file of a folder and says what was new', async () => {
    const { status, output, errors } = await run(['add', 'clippings'], options)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(output).toMatch(/^new {5}Look who I met again.*\(Instagram, 2026-05-02\): \d+ facts?\nnew {5}Night Ferry stars reunite \(Harbor Gazette, 2026-05-04\): \d+ facts\n2 documents kept with \d+ facts\. The record is .*record\.db\nNext: reprise dossier "Night Ferry"/u)
  })

  it('the same folder again changes nothing', async () => {
    await run(['add', 'clippings'], options)
    const { status, output } = await run(['add', 'clippings'], options)
    expect(status).toBe(0)
    expect(output).toContain('0 documents kept with 0 facts, 2 on record already.')
  })

  it('names what cannot be read, keeps the others, and ends with status 1', async () => {
    writeFileSync(join(folder, 'clippings', 'broken.json'), '{"id": ')
    const { status, output, errors } = await run(['add', 'clippings', 'missing.txt'], options)
    expect(status).toBe(1)
    expect(output).toContain('2 documents kept')
    expect(output).toContain('2 could not be read')
    expect(errors).toMatch(/^reprise: clippings\/broken\.json could not be read: .+\nreprise: there is no file missing\.txt\. .+\n$/u)
  })

  it('takes standard input, and answers as JSON', async () => {
    const { status, output } = await run(['add', '-', '--json', '--published', '2026-05-04'], { ...options, input: ferryStory })
    const kept = JSON.parse(output) as { documents: readonly { clipping: string; isNew: boolean; newFacts: number }[]; failed: readonly unknown[] }
    expect({ status, failed: kept.failed }).toEqual({ status: 0, failed: [] })
    expect(kept.documents).toMatchObject([{ clipping: 'standard input', isNew: true }])
    expect(kept.documents[0]?.newFacts).toBeGreaterThan(5)
  })

  it('--record wins over REPRISE_RECORD', async () => {
    await run(['add', 'clippings', '--record', 'other.db'], options)
    expect((await run(['search', 'heartbeat'], options)).status).toBe(1)
    expect((await run(['search', 'heartbeat', '--record', 'other.db'], options)).status).toBe(0)
  })

  it('told to stop, it stops after the document at hand and keeps it', async () => {
    const stop = new AbortController()
    const lines = Array.from({ length: 30 }, (_, index) => JSON.stringify({ ...ferryInput, id: String(index), text: `${ferryStory}\nEdition ${index}.` })).join('\n')
    writeFileSync(join(folder, 'many.jsonl'), lines)
    let told = 0
    const { status } = await run(['add', 'many.jsonl'], { ...options, stop: stop.signal, onOutput: () => { if (++told === 2) stop.abort() } })
    expect(status).toBe(130)
    const { documents } = JSON.parse((await run(['add', 'many.jsonl', '--json'], options)).output) as { documents: readonly { isNew: boolean }[] }
    expect(documents.filter(({ isNew }) => !isNew)).toHaveLength(2)
  })

  it('shows progress on a terminal and takes it away again', async () => {
    const { errors } = await run(['add', 'clippings'], { ...options, isTerminal: true })
    const drawn = errors.split('\r\u001B[K')
    expect(drawn.find((line) => line !== '')).toMatch(/^clippings: \d of 2/u)
    expect(drawn.at(-1)).toBe('')
  })
})

describe('reprise dossier', () => {
  beforeEach(async () => { await run(['add', 'clippings'], options) })

  it('prints everything about a franchise, each line with the number of its source', async () => {
    const { status, output } = await run(['dossier', 'night', 'ferry'], options)
    expect(status).toBe(0)
    expect(output).toMatch(/^Night Ferry\n/u)
    expect(output).toMatch(/└─ sequel: Night Ferry 2 \(2003, film\) \[\d\]/u)
    expect(output).toMatch(/Ines Calloway · to Harbor Gazette \[1\]\n {6}“I would sail again in a heartbeat”/u)
    expect(output).toMatch(/\[\d\] Harbor Gazette, “Night Ferry stars reunite”, 2026-05-04\n/u)
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('prints a person, however the name is written', async () => {
    expect((await run(['dossier', 'INES CALLOWAY'], options)).output).toMatch(/^Ines Calloway\n\nCREDITS\n {2}Night Ferry \(1998\): actor/u)
  })

  it('--json has every passage with its span, hash and words', async () => {
    const dossier = JSON.parse((await run(['dossier', 'Night Ferry', '--json'], options)).output) as { quotations: readonly { fact: { passages: readonly { words: string; hash: string }[] } }[] }
    expect(dossier.quotations[0]?.fact.passages[0]).toMatchObject({ words: 'I would sail again in a heartbeat', hash: expect.stringMatching(/^[0-9a-f]{64}$/u) })
  })

  it('lists the choices for a name that fits several, each with an id that settles it', async () => {
    await run(['add', '-'], { ...options, input: JSON.stringify({ text: 'Marta Calloway directed Silver Orchard (2011).' }) })
    const { status, errors } = await run(['dossier', 'calloway'], options)
    expect(status).toBe(1)
    expect(errors).toMatch(/^reprise: "calloway" may be one of 2; ask again with the id in front:\n/u)
    const id = /(\S+) {2}Ines Calloway/u.exec(errors)?.[1] ?? ''
    expect((await run(['dossier', id], options)).output).toMatch(/^Ines Calloway\n/u)
  })

  it('takes the franchise where a person has its name too, and says so', async () => {
    for (const text of ['Vera Lindqvist directed the film Marta Calloway (2011).', 'The actress Marta Calloway starred in Silver Orchard (2011).']) {
      await run(['add', '-'], { ...options, input: JSON.stringify({ text }) })
    }
    const { status, output, errors } = await run(['dossier', 'Marta Calloway'], options)
    expect(output).toMatch(/^Marta Calloway\n\nFAMILY TREE\n {2}Marta Calloway \(2011, film\)/u)
    expect(errors).toMatch(/^reprise: "Marta Calloway" is also \S+ \(a person\)\.\n$/u)
    expect(status).toBe(0)
  })

  it('says what to do for a name that nobody has', async () => {
    expect(await run(['dossier', 'Zanzibar'], options)).toEqual({ status: 1, output: '', errors: 'reprise: the record has nothing called "Zanzibar". `reprise search "Zanzibar"` looks for the words; `reprise add` takes documents in.\n' })
  })
})

describe('reprise search', () => {
  beforeEach(async () => { await run(['add', 'clippings'], options) })

  it('shows the quotation with the words in brackets', async () => {
    const { status, output } = await run(['search', 'heartb'], options)
    expect(status).toBe(0)
    expect(output).toContain('Ines Calloway · Harbor Gazette · 2026-05-04 · “Night Ferry stars reunite”')
    expect(output).toContain('[heartbeat]')
  })

  it('answers as JSON, and with status 1 where nothing is found', async () => {
    expect(JSON.parse((await run(['search', 'heartbeat', '--json'], options)).output)).toMatchObject({ query: 'heartbeat', quotations: [{ fact: { kind: 'quotation' } }] })
    expect(await run(['search', 'zanzibar'], options)).toMatchObject({ status: 1, output: 'Nothing on record has all of: zanzibar. Fewer or shorter words find more.\n' })
  })
})

describe.each(['serve', 'examples'])('reprise %s', (command) => {
  /** Runs until the address is printed, gives that page, then tells the command to stop. */
  async function visit(words: readonly string[]): Promise<{ readonly address: string; readonly page: string; readonly status: number; readonly output: string }> {
    const stop = new AbortController()
    let address = ''
    let page = ''
    const { status, output } = await run(words, {
      ...options,
      stop: stop.signal,
      onOutput: async (text) => {
        address = /http:\/\/\S+/u.exec(text)?.[0] ?? address
        if (address === '') return
        page = await (await fetch(address)).text()
        stop.abort()
      },
    })
    return { address, page, status, output }
  }

  it('prints the address of a desk that answers, and ends when it is told to', async () => {
    const { address, page, status } = await visit([command, '--port', '0'])
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
    expect(page).toMatch(/^<!doctype html>/iu)
    expect(status).toBe(0)
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })

  it('moves on from a busy port', async () => {
    const busy = createServer()
    const port = await new Promise<number>((resolve) => { busy.listen(0, '127.0.0.1', () => resolve((busy.address() as { port: number }).port)) })
    try {
      const { address } = await visit([command, '--port', String(port)])
      expect(Number(new URL(address).port)).toBeGreaterThan(port)
    } finally {
      busy.close()
    }
  })

  it('refuses to serve other machines without a password', async () => {
    const { status, errors } = await run([command, '--host', '0.0.0.0', '--port', '0'], options)
    expect(status).toBe(2)
    expect(errors).toMatch(/0\.0\.0\.0.*password/u)
  })
})

it('reprise examples leaves the record of the user alone', async () => {
  const stop = new AbortController()
  const { output } = await run(['examples', '--port', '0'], { ...options, stop: stop.signal, onOutput: () => stop.abort() })
  expect(output).toMatch(/It shows [1-9]\d* example clippings, in a record of their own/u)
  expect((await run(['search', 'the'], options)).status).toBe(1)
})

it('reprise examples shows them wherever Reprise is installed', async () => {
  const home = join(folder, 'my-readme')
  cpSync('examples', join(home, 'examples'), { recursive: true })
  const stop = new AbortController()
  const { output } = await run(['examples', '--port', '0'], { ...options, home, stop: stop.signal, onOutput: () => stop.abort() })
  expect(output).toMatch(/It shows [1-9]\d* example clippings/u)
})
