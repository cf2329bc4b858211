import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as runWords } from './world-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'reprise-catalogue-'))
const place = join(folder, 'catalogue.db')
const films = [
  { title: 'The Tin Orchard', year: 1988, cast: ['Orla Brannigan', 'Delroy Pinnock'], extract: 'The Tin Orchard is a 1988 drama film directed by Petra Vance.' },
  { title: 'Goose Fair', year: 1994, cast: ['Delroy Pinnock', 'Sunniva Aas'], extract: 'Goose Fair is a 1994 comedy film.' },
]

beforeAll(() => writeFileSync(join(folder, 'films.json'), JSON.stringify(films)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: string[]) => {
  const { status, output, errors } = await runWords(words, { folder })
  return { status, printed: output, complained: errors }
}

describe('reprise catalogue', () => {
  it('imports film lists, says what came in and under which licence', async () => {
    const { status, printed } = await run('catalogue', 'import', 'films.json', '--catalogue', place)
    expect(printed).toContain('Imported 2 lines')
    expect(printed).toContain('CC BY-SA')
    expect(status).toBe(0)
  })

  it('finds a title by its name, and shows who made it', async () => {
    const found = await run('catalogue', 'search', 'tin orchard', '--catalogue', place)
    expect(found.printed).toContain('The Tin Orchard (film, 1988)')
    const id = found.printed.split(' ')[0]!
    const shown = await run('catalogue', 'show', id, '--catalogue', place)
    expect(shown.printed).toContain('Orla Brannigan · actor')
    expect(shown.printed).toContain('Petra Vance · director')
  })

  it('tells what is in it, and that it is sound', async () => {
    expect((await run('catalogue', 'info', '--catalogue', place)).printed).toContain('films.json')
    expect(await run('catalogue', 'check', '--catalogue', place)).toMatchObject({ status: 0, printed: 'The catalogue is sound.\n' })
  })

  it('refuses what is no data set, and an action it does not have', async () => {
    writeFileSync(join(folder, 'page.tsv'), '<!doctype html><title>Not found</title>')
    const refused = await run('catalogue', 'import', 'page.tsv', '--catalogue', place)
    expect(refused.status).toBe(1)
    expect(refused.complained).toContain('page.tsv')
    expect((await run('catalogue', 'burn')).status).toBe(2)
  })

  it('says so where there is no catalogue', async () => {
    const { status, complained } = await run('catalogue', 'info', '--catalogue', join(folder, 'none.db'))
    expect(status).toBe(1)
    expect(complained).toContain('There is no catalogue at')
  })
})

describe('reprise history', () => {
  it('lists the titles that two people share, with both credits', async () => {
    const { status, printed } = await run('history', 'Orla Brannigan', 'delroy pinnock', '--catalogue', place)
    expect(printed).toContain('1988  The Tin Orchard (film)')
    expect(printed).toContain('Delroy Pinnock: actor')
    expect(status).toBe(0)
  })

  it('tells the chain by which two meet who share no title', async () => {
    const { printed } = await run('history', 'Orla Brannigan', 'Sunniva Aas', '--catalogue', place)
    expect(printed).toContain('Orla Brannigan and Delroy Pinnock in The Tin Orchard')
    expect(printed).toContain('Delroy Pinnock and Sunniva Aas in Goose Fair')
  })

  it('says who is unknown', async () => {
    const { status, complained } = await run('history', 'Orla Brannigan', 'Nobody Atall', '--catalogue', place)
    expect(status).toBe(1)
    expect(complained).toContain('nobody called "Nobody Atall"')
  })
})
