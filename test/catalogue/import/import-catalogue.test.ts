import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CatalogueError, catalogueInfo, checkCatalogue, type ImportProgress, importCatalogue, openCatalogue, sharedHistory } from '#catalogue'
import { creditsOf, ferryWorld, folderForTest, importForTest, openForTest, openWorld, writeImdb, writeWorld } from '../invented-files.ts'

/** Every answer that a catalogue of the ferry world gives. */
function answers(catalogue: ReturnType<typeof openCatalogue>): unknown {
  const names = ['The Ferry Sisters', 'Las hermanas del ferry', 'Harbor Bell', 'Élan et Cie', 'Low Tide', 'ferry sisters 2']
  const titles = ferryWorld['title.basics'].map((line) => line.split('|')[0]!)
  const people = ferryWorld['name.basics'].map((line) => line.split('|')[0]!)
  return [
    names.map((name) => catalogue.titlesNamed(name)), ['Ada Lindqvist', 'Noor', 'Bo Marchetti', 'Dov Quillen Jr.'].map((name) => catalogue.peopleNamed(name)),
    titles.map((id) => [catalogue.title(id), creditsOf(catalogue, id)]), people.map((id) => [catalogue.person(id), catalogue.creditsOfPerson(id), [...catalogue.titlesOf(id)].sort()]),
    sharedHistory(catalogue, people.slice(0, 2)), catalogue.titlesBeginning('ferry sisters'),
  ]
}

describe('IMDb files', () => {
  test('answer as the folder does that they came from, packed or not', async () => {
    const expected = answers(openWorld())
    for (const packed of [false, true]) {
      const into = join(folderForTest(), 'catalogue.db')
      const report = await importForTest(into, writeWorld(ferryWorld, packed))
      expect(report).toMatchObject({ lines: 37, broken: 0, brokenLines: [], unknownCredits: 0 })
      expect(answers(openForTest(into))).toEqual(expected)
    }
  })

  test('may come one after the other, in several imports', async () => {
    const into = join(folderForTest(), 'catalogue.db')
    const folder = writeWorld()
    await importForTest(into, join(folder, 'title.basics.tsv'), join(folder, 'name.basics.tsv'))
    for (const file of ['title.ratings', 'title.principals', 'title.akas', 'title.episode', 'title.crew']) await importForTest(into, join(folder, `${file}.tsv`))
    const catalogue = openForTest(into)
    expect(catalogue.titlesNamed('The Ferry Sisters').map(({ id, votes }) => [id, votes])).toEqual([['tt0000011', 9000], ['tt0000014', 12]])
    expect(catalogue.titlesNamed('Las hermanas del ferry').map(({ id }) => id)).toEqual(['tt0000011'])
    expect(creditsOf(catalogue, 'tt0000011')).toEqual(creditsOf(openWorld(), 'tt0000011'))
    expect(sharedHistory(catalogue, ['nm0000101', 'nm0000102'])).toEqual(sharedHistory(openWorld(), ['nm0000101', 'nm0000102']))
    expect(checkCatalogue(catalogue)).toEqual([])
    expect(catalogueInfo(catalogue).sources.map(({ name }) => name)).toHaveLength(7)
  })

  test('imported again replace what they said before', async () => {
    const into = join(folderForTest(), 'catalogue.db')
    await importForTest(into, writeWorld())
    await importForTest(into, writeImdb(folderForTest(), 'title.principals', ['tt0000011|1|nm0000106|composer|\\N|\\N']))
    const catalogue = openForTest(into)
    expect(creditsOf(catalogue, 'tt0000011')).toEqual(['Noor composer', 'Cora Valdés director', 'Dov Quillen Jr. writer'])
    expect(creditsOf(catalogue, 'tt0000031')).toEqual([])
  })

  test('in whatever order of lines give the same credits', async () => {
    const world = Object.fromEntries(Object.entries(ferryWorld).map(([name, lines]) => [name, lines.toReversed()]))
    const catalogue = openWorld(world)
    expect(creditsOf(catalogue, 'tt0000012')).toEqual(creditsOf(openWorld(), 'tt0000012'))
    expect(catalogue.creditsOfPerson('nm0000101')).toEqual(openWorld().creditsOfPerson('nm0000101'))
  })

  test('that name people and titles which no file has are counted, and left out', async () => {
    const into = join(folderForTest(), 'catalogue.db')
    const report = await importForTest(into, writeWorld({ ...ferryWorld, 'title.principals': ['tt0000011|1|nm0000999|actor|\\N|\\N', 'tt0000999|1|nm0000101|actress|\\N|\\N'] }))
    expect(report.unknownCredits).toBe(2)
    expect(checkCatalogue(openForTest(into))).toEqual([])
  })
})

describe('broken lines', () => {
  test('are counted, the first ten shown with file and line, and the rest goes on', async () => {
    const folder = folderForTest()
    const names = writeImdb(folder, 'name.basics', ferryWorld['name.basics'])
    const titles = writeImdb(folder, 'title.basics', [...Array.from({ length: 12 }, (_, n) => `tt000001${n}|too|few`), 'tt0000050|movie||\\N|0|1999|\\N|\\N|\\N', 'tt0000051|movie|Last One|Last One|0|1999|\\N|\\N|\\N', 'tt0000051|movie|Again|Again|0|1999|\\N|\\N|\\N', 'x|movie|No Id|No Id|0|1999|\\N|\\N|\\N'])
    const into = join(folder, 'catalogue.db')
    const report = await importForTest(into, names, titles)
    expect(report.broken).toBe(15)
    expect(report.brokenLines).toHaveLength(10)
    expect(report.brokenLines[0]).toEqual({ file: titles, line: 2, why: 'not 9 fields', text: 'tt0000010\ttoo\tfew' })
    expect(openForTest(into).titlesNamed('Last One').map(({ name }) => name)).toEqual(['Last One'])
  })

  test('of a list of films are named by the line they begin on', async () => {
    const path = join(folderForTest(), 'films.json')
    writeFileSync(path, '[\n{"title": "Goose Fair", "year": 1994, "cast": ["Bo Marchetti"]},\n{"title": 7,\n "cast": []},\n{"title": "x", oops}\n]')
    const report = await importForTest(join(folderForTest(), 'catalogue.db'), path)
    expect(report.brokenLines.map(({ line, why }) => [line, why])).toEqual([[3, 'no title'], [5, 'no JSON object']])
  })
})

describe('a wrong file is refused with what was found', () => {
  const refused = async (name: string, content: string | Buffer): Promise<string> => {
    const path = join(folderForTest(), name)
    writeFileSync(path, content)
    const into = join(folderForTest(), 'catalogue.db')
    const error: unknown = await importForTest(into, path).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(CatalogueError)
    expect(existsSync(into)).toBe(false)
    return (error as Error).message
  }

  test('a header that is missing', async () => {
    expect(await refused('title.basics.tsv', 'tt0000001\tmovie\tGoose Fair\tGoose Fair\t0\t1994\t\\N\t\\N\t\\N\n')).toMatch(/its first line has the columns tt0000001, movie, .*opens with its header, such as tconst/u)
  })

  test('a web page', async () => {
    expect(await refused('title.basics.tsv.gz', '<!DOCTYPE html><html><title>404</title>')).toMatch(/it is a web page/u)
  })

  test('an empty file, an archive, some text, JSON of another form', async () => {
    expect(await refused('name.basics.tsv', '')).toMatch(/it is empty/u)
    expect(await refused('dump.json', 'BZh91AY')).toMatch(/bzip2/u)
    expect(await refused('list.csv', 'name,age\nx,1')).toMatch(/it begins "name,age"/u)
    expect(await refused('list.json', '{"films": 3}')).toMatch(/of no known form/u)
  })

  test('a packed file that ends in the middle', async () => {
    const folder = folderForTest()
    const lines = Array.from({ length: 20_000 }, (_, n) => `tt${String(n + 1).padStart(7, '0')}|movie|Film ${(n * 7919) % 10_007}|Film|0|1999|\\N|\\N|\\N`)
    const path = writeImdb(folder, 'title.basics', lines, true)
    truncateSync(path, Math.floor(readFileSync(path).length / 2))
    await expect(importForTest(join(folder, 'catalogue.db'), path)).rejects.toThrow(/ends in the middle: its download was cut off/u)
    expect(readdirSync(folder)).toEqual(['title.basics.tsv.gz'])
  })

  test('credits without the titles and people that they join', async () => {
    const folder = folderForTest()
    const path = writeImdb(folder, 'title.principals', ferryWorld['title.principals'])
    await expect(importForTest(join(folder, 'catalogue.db'), path)).rejects.toThrow(/of no use without IMDb's title\.basics and name\.basics/u)
  })

  test('the same file twice, and the catalogue itself', async () => {
    const folder = folderForTest()
    const into = join(folder, 'catalogue.db')
    const path = writeImdb(folder, 'name.basics', ferryWorld['name.basics'])
    await expect(importForTest(into, path, path)).rejects.toThrow(/are both name\.basics/u)
    await importForTest(into, path)
    await expect(importForTest(into, into)).rejects.toThrow(CatalogueError)
  })

  test('no import goes into a file that is no catalogue', async () => {
    const folder = folderForTest()
    const into = join(folder, 'letters.txt')
    writeFileSync(into, 'Dear Ada')
    await expect(importForTest(into, writeWorld())).rejects.toThrow(/letters\.txt is not a catalogue/u)
    expect(readFileSync(into, 'utf8')).toBe('Dear Ada')
  })
})

describe('an import that is cut short', () => {
  test('leaves the old catalogue as it was, and nothing beside it', async () => {
    const folder = folderForTest()
    const into = join(folder, 'catalogue.db')
    await importForTest(into, writeWorld())
    const before = readFileSync(into)
    const stop = new AbortController()
    const doing: string[] = []
    const cut = importCatalogue({
      sources: [writeWorld()], into, now: () => new Date(), signal: stop.signal,
      onProgress: (progress) => {
        doing.push(progress.doing)
        if (progress.doing.startsWith('names of people')) stop.abort(new Error('enough'))
      },
    })
    await expect(cut).rejects.toThrow('enough')
    expect(doing.length).toBeGreaterThan(5)
    expect(readdirSync(folder)).toEqual(['catalogue.db'])
    expect(readFileSync(into).equals(before)).toBe(true)
  })

  test('and was killed leaves what the next one clears away', async () => {
    const folder = folderForTest()
    const into = join(folder, 'catalogue.db')
    writeFileSync(`${into}.importing-999999999`, 'half a catalogue')
    await importForTest(into, writeWorld())
    expect(readdirSync(folder)).toEqual(['catalogue.db'])
  })

  test('a second import of the same catalogue waits for no one: it is refused while the first is under way', async () => {
    const folder = folderForTest()
    const into = join(folder, 'catalogue.db')
    // Process 1 is always there.
    writeFileSync(`${into}.importing-1`, '')
    await expect(importForTest(into, writeWorld())).rejects.toThrow(/Another import into .* is under way \(process 1\)/u)
  })
})

test('progress goes from nothing to all, with lines and a rate', async () => {
  const told: ImportProgress[] = []
  await importCatalogue({ sources: [writeWorld()], into: join(folderForTest(), 'catalogue.db'), now: () => new Date(), onProgress: (progress) => told.push(progress) })
  const shares = told.filter(({ doing }) => !doing.includes('other sources')).map(({ share }) => share)
  expect(shares.at(-1)).toBe(1)
  expect(Math.min(...shares)).toBeLessThan(0.1)
  expect(told.at(-1)!.lines).toBe(37)
  expect(told.every(({ linesPerSecond, secondsLeft }) => linesPerSecond >= 0 && (secondsLeft === null || secondsLeft >= 0))).toBe(true)
})

test('a catalogue knows its sources, their dates, how much it holds, and what its publishers ask', async () => {
  const into = join(folderForTest(), 'catalogue.db')
  await importForTest(into, writeWorld())
  const info = catalogueInfo(openForTest(into))
  expect(info.sources.find(({ name }) => name === 'title.akas')).toMatchObject({ kind: 'imdb', file: 'title.akas.tsv', imported: '2026-02-03T04:05:06.000Z', lines: 3, broken: 0 })
  expect(info.totals).toContainEqual({ name: 'film', number: 3 })
  expect(info.totals).toContainEqual({ name: 'episode', number: 2 })
  expect(info.bytes).toBe(readFileSync(into).length)
  expect(info.licences).toEqual([{ kind: 'imdb', note: expect.stringContaining('non-commercial') }])
})

test('a damaged catalogue is found out', async () => {
  const into = join(folderForTest(), 'catalogue.db')
  await importForTest(into, writeWorld())
  const bytes = readFileSync(into)
  bytes.fill(0xaa, 4096 * 6, 4096 * 9)
  writeFileSync(into, bytes)
  expect(checkCatalogue(openForTest(into))[0]).toMatch(/damaged/u)
})
