import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogueInfo, checkCatalogue, franchiseCandidates, type OpenCatalogue, sharedHistory } from '#catalogue'
import { creditsOf, folderForTest, importForTest, openForTest, writeWorld } from '../invented-files.ts'

interface Film {
  readonly title: string
  readonly year: number
  readonly cast?: readonly string[]
  readonly extract?: string
  readonly href?: string
  readonly genres?: readonly string[]
}

const films = (...list: readonly Film[]): string => written('films.json', JSON.stringify(list.map((film) => ({ cast: [], ...film }))))
const written = (name: string, content: string): string => {
  const path = join(folderForTest(), name)
  writeFileSync(path, content)
  return path
}

async function imported(...steps: readonly (readonly string[])[]): Promise<OpenCatalogue> {
  const into = join(folderForTest(), 'catalogue.db')
  for (const sources of steps) await importForTest(into, ...sources)
  const catalogue = openForTest(into)
  expect(checkCatalogue(catalogue)).toEqual([])
  return catalogue
}

const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } } })
const text = (value: string) => ({ mainsnak: { datavalue: { value } } })
const date = (year: number) => ({ mainsnak: { datavalue: { value: { time: `+${year}-05-01T00:00:00Z`, precision: 11 } } } })
const entity = (id: string, name: string, claims: Readonly<Record<string, readonly object[]>>, more: object = {}) => JSON.stringify({ id, type: 'item', labels: { en: { language: 'en', value: name } }, claims, ...more })

describe('a film list of Wikipedia', () => {
  test('gives casts, and directors and writers where the opening says so', async () => {
    const catalogue = await imported([films({ title: 'Goose Fair', year: 1994, cast: ['Orla Brannigan', 'Delroy Pinnock'], extract: 'Goose Fair is a 1994 comedy film directed by Petra Vance and written by Vance and Delroy Pinnock, based on a novel written by Ira Stone.' })])
    const [film] = catalogue.titlesNamed('Goose Fair')
    expect(film).toMatchObject({ kind: 'film', year: 1994 })
    expect(creditsOf(catalogue, film!.id)).toEqual(['Petra Vance director', 'Petra Vance writer', 'Delroy Pinnock writer', 'Orla Brannigan actor', 'Delroy Pinnock actor'])
  })

  test('makes one person of a name, and two where more than thirty years part its films', async () => {
    const list = films(...[1921, 1925, 1990, 1995].map((year): Film => ({ title: `Goose Fair of ${year}`, year, cast: ['Orla Brannigan'] })))
    const catalogue = await imported([list])
    expect(catalogue.peopleNamed('Orla Brannigan').map(({ id }) => catalogue.creditsOfPerson(id).length)).toEqual([2, 2])
  })

  test('gives the same ids in every import', async () => {
    const list = films({ title: 'Goose Fair', year: 1994, cast: ['Orla Brannigan'], href: 'Goose_Fair' })
    const [one, other] = [await imported([list]), await imported([list])]
    expect(one.titlesNamed('Goose Fair')).toEqual(other.titlesNamed('Goose Fair'))
    expect(one.peopleNamed('Orla Brannigan')).toEqual(other.peopleNamed('Orla Brannigan'))
  })

  test('keeps two films of one name and year apart when their people differ', async () => {
    const catalogue = await imported([films({ title: 'Goose Fair', year: 1994, cast: ['Orla Brannigan'] }, { title: 'Goose Fair', year: 1994, cast: ['Delroy Pinnock'] })])
    expect(catalogue.titlesNamed('Goose Fair')).toHaveLength(2)
  })
})

describe('sources that add up', () => {
  const ferry = { title: 'The Ferry Sisters', year: 1997, cast: ['Ada Lindqvist', 'Bo Marchetti', 'Orla Brannigan'] }

  test('make one entry of a title whose name, year and people agree', async () => {
    const catalogue = await imported([writeWorld()], [films(ferry)])
    expect(catalogue.titlesNamed('The Ferry Sisters').map(({ id }) => id)).toEqual(['tt0000011', 'tt0000014'])
    expect(creditsOf(catalogue, 'tt0000011')).toEqual(['Ada Lindqvist actor Kit', 'Bo Marchetti actor Captain "Salt" Moe Moe', 'Cora Valdés director', 'Dov Quillen Jr. writer', 'Orla Brannigan actor'])
    expect(catalogue.peopleNamed('Bo Marchetti').map(({ id }) => id)).toEqual(['nm0000102'])
  })

  test('give the same whichever came first', async () => {
    const list = films(ferry, { title: 'Goose Fair', year: 1999, cast: ['Bo Marchetti', 'Orla Brannigan'] })
    const [one, other] = [await imported([writeWorld()], [list]), await imported([list], [writeWorld()])]
    for (const name of ['The Ferry Sisters', 'Goose Fair']) {
      expect(one.titlesNamed(name)).toEqual(other.titlesNamed(name))
      expect(one.titlesNamed(name).map(({ id }) => creditsOf(one, id))).toEqual(other.titlesNamed(name).map(({ id }) => creditsOf(other, id)))
    }
    expect(sharedHistory(one, ['nm0000102', one.peopleNamed('Orla Brannigan')[0]!.id])).toHaveLength(2)
  })

  test('stay two where year or people do not agree', async () => {
    const catalogue = await imported([writeWorld()], [films({ ...ferry, year: 1987 }, { title: 'The Ferry Sisters', year: 1997, cast: ['Somebody Else'] })])
    expect(catalogue.titlesNamed('The Ferry Sisters').filter(({ kind }) => kind === 'film')).toHaveLength(3)
  })

  test('a year off, more than one of the people must agree', async () => {
    const near = { ...ferry, year: 1998 }
    expect((await imported([writeWorld()], [films(near)])).titlesNamed(ferry.title)).toHaveLength(2)
    expect((await imported([writeWorld()], [films({ ...near, cast: ['Ada Lindqvist', 'Orla Brannigan'] })])).titlesNamed(ferry.title)).toHaveLength(3)
  })

  test('keep a namesake apart who shares no title', async () => {
    const catalogue = await imported([writeWorld()], [films({ title: 'Goose Fair', year: 1950, cast: ['Ada Lindqvist'] })])
    expect(catalogue.peopleNamed('Ada Lindqvist')).toHaveLength(3)
  })

  test('a list imported again replaces itself alone', async () => {
    const [first, own] = [films({ title: 'Goose Fair', year: 1994 }), written('mine.csv', 'title,kind,year,people\nPilot Light,pilot,1999,Ada Lindqvist as Nan; Bo Marchetti (writer)\n')]
    const catalogue = await imported([first, own], [films({ title: 'Duck Fair', year: 1994 })])
    expect(['Goose Fair', 'Duck Fair', 'Pilot Light'].map((name) => catalogue.titlesNamed(name).length)).toEqual([0, 1, 1])
    expect(catalogueInfo(catalogue).licences.map(({ kind }) => kind)).toEqual(['own', 'wikipedia'])
  })
})

describe('own additions', () => {
  test('come as a table', async () => {
    const catalogue = await imported([written('mine.csv', 'title,kind,year,people,alsoNamed\r\n"Nell, Again",pilot,1999,"Ada Lindqvist as Nell as The Ghost; Bo ""Salt"" Marchetti (director)",Again Nell\r\n,film,1999,,\r\nBad Kind,opera,1999,,\r\n')])
    const [pilot] = catalogue.titlesNamed('Again Nell')
    expect(pilot).toMatchObject({ name: 'Nell, Again', kind: 'pilot', year: 1999 })
    expect(creditsOf(catalogue, pilot!.id)).toEqual(['Ada Lindqvist actor Nell The Ghost', 'Bo "Salt" Marchetti director'])
    expect(catalogueInfo(catalogue).sources[0]).toMatchObject({ lines: 3, broken: 2 })
  })

  test('come as JSON, and may name people and titles by id', async () => {
    const list = [{ title: 'Ferry Sisters: The Pilot', kind: 'pilot', year: 1999, people: [{ name: 'A. Lindqvist', id: 'nm0000101', characters: ['Kit'] }, 'Bo Marchetti'] }, { title: 'x', id: 'tt0000011', year: 1900, people: [{ name: 'Noor', id: 'nm0000106', job: 'producer' }] }]
    const catalogue = await imported([writeWorld()], [written('mine.json', JSON.stringify(list))])
    expect(catalogue.titlesOf('nm0000101')).toContain(catalogue.titlesNamed('Ferry Sisters: The Pilot')[0]!.id)
    expect(creditsOf(catalogue, 'tt0000011').at(-1)).toBe('Noor producer')
    expect(catalogue.titlesNamed('x').map(({ id, year }) => [id, year])).toEqual([['tt0000011', 1997]])
  })
})

describe('a Wikidata dump', () => {
  const dump = () => written('dump.json', ['[', [
    entity('Q500', 'Ada Lindqvist', { P31: [item('Q5')], P106: [item('Q33999')], P21: [item('Q6581072')], P569: [date(1968)], P345: [text('nm0000101')] }),
    entity('Q501', 'Ilka Renner', { P31: [item('Q5')], P106: [item('Q2526255')] }),
    entity('Q502', 'A Person of No Trade', { P31: [item('Q5')] }),
    entity('Q600', 'Kit', { P31: [item('Q15773347')] }),
    entity('Q700', 'The Ferry Sisters', { P31: [item('Q11424')], P577: [date(1998), date(1997)], P345: [text('tt0000011')], P156: [item('Q701')] }, { aliases: { en: [{ value: 'Ferry Girls' }] } }),
    entity('Q701', 'The Ferry Sisters: Homeward', { P31: [item('Q11424')], P577: [date(2009)], P57: [item('Q501')], P161: [{ ...item('Q500'), qualifiers: { P453: [{ datavalue: { value: { id: 'Q600' } } }] } }, { ...item('Q502'), rank: 'deprecated' }] }, { sitelinks: { enwiki: { title: 'The Ferry Sisters: Homeward' } } }),
  ].join(',\n'), ']'].join('\n'))

  test('joins by identifiers, names characters, and relates titles', async () => {
    const catalogue = await imported([writeWorld()], [dump()])
    expect(catalogue.titlesNamed('Ferry Girls').map(({ id }) => id)).toEqual(['tt0000011'])
    expect(catalogue.title('Q700')?.id).toBe('tt0000011')
    expect(catalogue.person('Q500')?.id).toBe('nm0000101')
    expect(creditsOf(catalogue, 'Q701')).toEqual(['Ilka Renner director', 'Ada Lindqvist actor Kit'])
    expect(catalogue.peopleNamed('A Person of No Trade')).toEqual([])
    expect(franchiseCandidates(catalogue, 'tt0000011').filter(({ by }) => by === 'stated')).toEqual([{
      title: expect.objectContaining({ id: 'Q701', year: 2009 }), by: 'stated', relation: { title: 'Q701', kind: 'follows', of: 'tt0000011', source: 'dump.json' },
    }])
  })

  test('stands alone, and takes in the page of a film list by its address', async () => {
    const catalogue = await imported([dump(), films({ title: 'Ferry Sisters Homeward', year: 2010, href: 'The_Ferry_Sisters%3A_Homeward', cast: ['Orla Brannigan'] })])
    expect(catalogue.titlesNamed('The Ferry Sisters: Homeward').map(({ id, year }) => [id, year])).toEqual([['Q701', 2009]])
    expect(creditsOf(catalogue, 'Q701')).toEqual(['Ilka Renner director', 'Ada Lindqvist actor Kit', 'Orla Brannigan actor'])
    expect(catalogue.person('nm0000101')).toMatchObject({ name: 'Ada Lindqvist', birthYear: 1968, professions: ['actress'] })
  })

  test('counts a line that is no entity', async () => {
    const report = await importForTest(join(folderForTest(), 'catalogue.db'), written('dump.json', `${entity('Q9', 'Goose Fair', { P31: [item('Q11424')] })}\n{"id": oops}\n`))
    expect(report).toMatchObject({ lines: 2, broken: 1 })
  })
})
