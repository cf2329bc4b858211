import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CatalogueError, openCatalogue } from '#catalogue'
import { creditsOf, ferryWorld, folderForTest, openWorld, writeWorld } from './invented-files.ts'

describe('a folder of IMDb files', () => {
  test('finds a title whatever its case, accents, marks and leading article', () => {
    const catalogue = openWorld()
    expect(catalogue.titlesNamed('FERRY SISTERS').map(({ id }) => id)).toEqual(['tt0000011', 'tt0000014'])
    expect(catalogue.titlesNamed('elan and co')).toEqual([{ id: 'tt0000031', name: 'Élan & Co.', kind: 'film', year: 1988, votes: 0 }])
  })

  test('finds a title by its original and its alternative names', () => {
    const catalogue = openWorld()
    expect(catalogue.titlesNamed('Élan et Cie').map(({ id }) => id)).toEqual(['tt0000031'])
    expect(catalogue.titlesNamed('Las Hermanas del Ferry').map(({ id }) => id)).toEqual(['tt0000011'])
  })

  test('puts the best known of a name first', () => {
    expect(openWorld().titlesNamed('The Ferry Sisters').map(({ votes }) => votes)).toEqual([9000, 12])
  })

  test('never lets an episode crowd the look-up of films', () => {
    const catalogue = openWorld()
    expect(catalogue.titlesNamed('Low Tide')).toEqual([])
    expect(catalogue.titlesNamed('Las hermanas')).toEqual([])
    expect(catalogue.title('tt0000023')?.name).toBe('Low Tide')
  })

  test('tells namesakes apart by id, the better known first', () => {
    expect(openWorld().peopleNamed('ada lindqvist')).toEqual([
      { id: 'nm0000101', name: 'Ada Lindqvist', birthYear: 1968, deathYear: null, professions: ['actress', 'producer'] },
      { id: 'nm0000104', name: 'Ada Lindqvist', birthYear: 1921, deathYear: 1990, professions: ['editor'] },
    ])
  })

  test('speaks of kinds and jobs in the words of the record', () => {
    const catalogue = openWorld()
    expect(['tt0000013', 'tt0000021', 'tt0000041'].map((id) => catalogue.title(id)?.kind)).toEqual(['tv film', 'tv series', 'other'])
    expect(creditsOf(catalogue, 'tt0000021')).toEqual(['Dov Quillen Jr. creator'])
    expect(creditsOf(catalogue, 'tt0000012')).toEqual(['Ada Lindqvist actor Kit', 'Bo Marchetti other Self', 'Cora Valdés director'])
  })

  test('gives credits in billing order, each job once, with characters and crew', () => {
    expect(creditsOf(openWorld(), 'tt0000011')).toEqual(['Ada Lindqvist actor Kit', 'Bo Marchetti actor Captain "Salt" Moe Moe', 'Cora Valdés director', 'Dov Quillen Jr. writer'])
  })

  test('gives the credits of a person oldest first, and a series that only episodes show', () => {
    const credits = openWorld().creditsOfPerson('nm0000101').map(({ title, job, characters }) => [title, job, ...characters])
    expect(credits).toEqual([['tt0000021', 'actor'], ['tt0000011', 'actor', 'Kit'], ['tt0000012', 'actor', 'Kit']])
  })

  test('counts a title that somebody is known for where no credit is on file', () => {
    const { 'title.principals': _, 'title.crew': __, ...rest } = ferryWorld
    expect(openWorld(rest).creditsOfPerson('nm0000102')).toEqual([{ person: 'nm0000102', title: 'tt0000011', job: 'other', characters: [] }])
  })

  test('knows nothing of an id that is none, or of no name at all', () => {
    const catalogue = openWorld()
    expect([catalogue.title('romance'), catalogue.title('tt9999999'), catalogue.person('tt0000011')]).toEqual([undefined, undefined, undefined])
    expect([catalogue.creditsOfTitle('nope'), catalogue.creditsOfPerson('nope'), catalogue.titlesOf('nope')]).toEqual([[], [], []])
    expect([catalogue.titlesNamed('!!'), catalogue.peopleNamed('')]).toEqual([[], []])
  })

  test('may be packed', () => {
    const catalogue = openCatalogue(writeWorld(ferryWorld, true))
    expect(catalogue.titlesNamed('Harbor Bell').map(({ kind }) => kind)).toEqual(['tv series', 'other'])
    catalogue.close()
  })
})

describe('what is no catalogue is refused with what it is', () => {
  test('nothing there', () => {
    expect(() => openCatalogue('/nowhere/catalogue.db')).toThrow(new CatalogueError('There is no catalogue at /nowhere/catalogue.db. Import one first, or name a folder of IMDb-format TSV files.'))
  })

  test('a folder without titles', () => {
    const folder = writeWorld({ 'name.basics': ferryWorld['name.basics'] })
    expect(() => openCatalogue(folder)).toThrow(/holds no title\.basics\.tsv/u)
  })

  test('an empty folder', () => {
    expect(() => openCatalogue(folderForTest())).toThrow(CatalogueError)
  })

  test('some other file', () => {
    const path = join(folderForTest(), 'notes.txt')
    writeFileSync(path, 'The catalogue is in the other drawer.')
    expect(() => openCatalogue(path)).toThrow(/notes\.txt is not a catalogue/u)
  })
})
