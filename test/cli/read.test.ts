import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'
import { ferryInput, ferryPage, ferryStory } from './clippings-for-tests.ts'
import { run, temporaryFolder } from './world-for-tests.ts'

describe('reprise read as a page for people', () => {
  it('has a section for each kind of item, in the order in which an editor asks', async () => {
    const { status, output } = await run(['read', '-'], { input: ferryPage })
    expect(status).toBe(0)
    const headings = output.split('\n').filter((line) => /^[A-Z ]+$/u.test(line))
    expect(headings).toEqual(['PEOPLE', 'TITLES', 'WHO SAID WHAT', 'CREDITS', 'FAMILY TREE', 'OUTLOOK', 'SEEN TOGETHER'])
  })

  it('begins with headline and origin', async () => {
    const { output } = await run(['read', '-'], { input: ferryPage })
    expect(output).toMatch(/^Night Ferry stars reunite\nArticle · Harbor Gazette · 2026-05-04 · \d+ characters\n/u)
  })

  it('says who said what to whom and when, with the sentence and its paragraph', async () => {
    const { output } = await run(['read', '-', '--published', '2026-05-04'], { input: ferryStory })
    expect(output).toContain(`  Ines Calloway · to Harbor Gazette · earlier this year (2026-01-01 to
      2026-05-04)
    “I would sail again in a heartbeat”
    ¶3  │ "I would sail again in a heartbeat," Calloway told Harbor Gazette
        │ earlier this year when asked about a third film.
`)
  })

  it('shows people of one sentence with the sentence once, under the last of them', async () => {
    const { output } = await run(['read', '-'], { input: ferryStory })
    expect(output).toContain(`    Ines Calloway: actor, as Mara
    Tobias Renn: actor, as Captain Dorn
      ¶2  │ It starred Calloway as Mara and Renn as Captain Dorn.
`)
  })

  it('fits 80 columns, and a narrower terminal', async () => {
    for (const columns of [200, 80, 50]) {
      const { output } = await run(['read', '-'], { input: ferryPage, isTerminal: true, columns, environment: { NO_COLOR: '1' } })
      expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.min(80, columns))
    }
  })

  it('has colour only on a terminal without NO_COLOR, and the same words with and without', async () => {
    const coloured = await run(['read', '-'], { input: ferryPage, isTerminal: true })
    const plain = await run(['read', '-'], { input: ferryPage, isTerminal: true, environment: { NO_COLOR: '1' } })
    const piped = await run(['read', '-'], { input: ferryPage })
    expect(coloured.output).toContain('\u001B[')
    expect(plain.output).not.toContain('\u001B')
    expect(piped.output).toBe(plain.output)
    // eslint-disable-next-line no-control-regex -- colours are control characters
    expect(coloured.output.replace(/\u001B\[\d+m/gu, '')).toBe(plain.output)
  })

  it('lets no clipping steer the terminal', async () => {
    const { output } = await run(['read', '-'], { input: JSON.stringify({ ...ferryInput, title: 'Red \u001B[31malert\u0007 \u202Etxt', publisher: '\u001B]0;owned\u0007' }) })
    expect([...output].filter((letter) => letter !== '\n' && /[\p{Cc}\u202E]/u.test(letter))).toEqual([])
  })

  it('reads several files one after the other, and goes on where one cannot be read', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.txt'), ferryStory)
    writeFileSync(join(folder, 'two.html'), ferryPage)
    const { status, output, errors } = await run(['read', 'one.txt', 'missing.txt', 'two.html'], { folder })
    expect(status).toBe(1)
    expect(output.match(/^PEOPLE$/gmu)).toHaveLength(2)
    expect(errors).toBe('reprise: there is no file missing.txt. Check the name; `-` reads standard input.\n')
  })
})

describe('reprise read --json', () => {
  it('prints the reading', async () => {
    const document = documentFromInput(ferryInput)
    if (isProblem(document)) throw new Error(document.message)
    const { status, output } = await run(['read', '-', '--json'], { input: JSON.stringify(ferryInput) })
    expect(status).toBe(0)
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(read(document, emptyCatalogue))))
  })

  it('takes --published where the document does not say, and only there', async () => {
    const publishedOf = async (input: string): Promise<unknown> =>
      (JSON.parse((await run(['read', '-', '--json', '--published', '2020-01-31'], { input })).output) as { source: { publishedAt: string } }).source.publishedAt
    expect(await publishedOf(ferryStory)).toBe('2020-01-31')
    expect(await publishedOf(JSON.stringify(ferryInput))).toBe('2026-05-04')
  })

  it('links names with --catalogue', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'title.basics.tsv'), 'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\ntt0000001\tmovie\tNight Ferry\tNight Ferry\t0\t1998\t\\N\t98\tComedy\n')
    writeFileSync(join(folder, 'name.basics.tsv'), 'nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles\nnm0000001\tInes Calloway\t1970\t\\N\tactress\ttt0000001\n')
    const { output } = await run(['read', '-', '--json', '--catalogue', folder], { input: ferryStory })
    const { titles, people } = JSON.parse(output) as Readonly<Record<string, readonly { name: string; catalogueId: string | null }[]>>
    expect(titles?.find(({ name }) => name === 'Night Ferry')?.catalogueId).toBe('tt0000001')
    expect(people?.find(({ name }) => name === 'Ines Calloway')?.catalogueId).toBe('nm0000001')
  })

  it('a catalogue that is none is told in one line', async () => {
    const { status, errors } = await run(['read', '-', '--catalogue', 'nowhere'], { input: ferryStory })
    expect(status).toBe(1)
    expect(errors).toMatch(/^reprise: There is no catalogue at .*nowhere\. /u)
  })
})
