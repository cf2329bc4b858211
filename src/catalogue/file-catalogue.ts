import type { DatabaseSync } from 'node:sqlite'
import type { Catalogue, CatalogueCredit, CataloguePerson, CatalogueTitle } from './catalogue.ts'
import { jobs, kinds } from './codes.ts'
import { personId, personNumber, titleId, titleNumber } from './ids.ts'
import { personKey, titleKey } from './name-key.ts'
import { type PackedCredit, type PackedPart, unpackAscending, unpackCast, unpackCastPeople, unpackParts } from './pack.ts'
import { mostNamesakes, type PersonRow, type Questions, questionsTo, type TitleRow } from './questions.ts'

const titles = 0
const people = 1

/**
 * A catalogue in an open database. Beyond what reading asks, it answers by number (see `ids.ts`), for whoever walks
 * through many credits.
 */
export class FileCatalogue implements Catalogue {
  readonly database: DatabaseSync
  readonly #ask: Questions
  readonly #professions: ReadonlyMap<number, string>

  constructor(database: DatabaseSync) {
    this.database = database
    this.#ask = questionsTo(database)
    this.#professions = new Map(database.prepare('SELECT code, name FROM profession').all().map((row) => [Number(row['code']), String(row['name'])]))
  }

  titlesNamed(name: string): readonly CatalogueTitle[] {
    const key = titleKey(name)
    return key === '' ? [] : titlesOfRows(this.#ask.titlesNamed.all(key))
  }

  peopleNamed(name: string): readonly CataloguePerson[] {
    const key = personKey(name)
    return key === '' ? [] : this.#peopleOfRows(this.#ask.peopleNamed.all(key))
  }

  /** Titles that have more words after these in a name, or after a colon. At most 200, best known first. */
  titlesBeginning(words: string): readonly CatalogueTitle[] {
    const key = titleKey(words)
    return key === '' ? [] : titlesOfRows(this.#ask.titlesBetween.all(`${key} `, `${key}!`))
  }

  /** People whose last name this is. At most 200, best known first. */
  peopleCalled(surname: string): readonly CataloguePerson[] {
    const [last, first] = personKey(surname).split(', ')
    if (last === undefined || last === '') return []
    const key = first === undefined ? last.replace(/,$/u, '') : `${first} ${last}`
    return this.#peopleOfRows([...this.#ask.peopleBetween.all(`${key},`, `${key}-`), ...this.#ask.peopleBetween.all(`${key} jr,`, `${key} jr-`)])
  }

  title(id: string): CatalogueTitle | undefined {
    const number = this.titleNumber(id)
    return number === null ? undefined : this.titleOf(number)
  }

  person(id: string): CataloguePerson | undefined {
    const number = this.personNumber(id)
    return number === null ? undefined : this.personOf(number)
  }

  creditsOfTitle(id: string): readonly CatalogueCredit[] {
    const number = this.titleNumber(id)
    if (number === null) return []
    const title = titleId(number)
    return this.castOf(number).map(({ person, job, characters }) => ({
      person: personId(person), title, job: jobs[job] ?? 'other', characters: characters === '' ? [] : characters.split('\n'),
    }))
  }

  creditsOfPerson(id: string): readonly CatalogueCredit[] {
    const number = this.personNumber(id)
    if (number === null) return []
    const person = personId(number)
    const parts = [...this.partsOf(number)].sort((one, other) => (one.year ?? 9999) - (other.year ?? 9999) || one.title - other.title)
    return parts.map(({ title, job, byEpisodes }) => ({
      person, title: titleId(title), job: jobs[job] ?? 'other', characters: byEpisodes || jobs[job] !== 'actor' ? [] : this.charactersOf(number, title),
    }))
  }

  titlesOf(person: string): readonly string[] {
    const number = this.personNumber(person)
    return number === null ? [] : [...new Set(this.partsOf(number).map((part) => part.title))].map(titleId)
  }

  /** The number of a title by any of its ids; `null` when the text is no id that the catalogue can know. */
  titleNumber(id: string): number | null {
    return this.#numberOf(titles, id) ?? titleNumber(id)
  }

  personNumber(id: string): number | null {
    return this.#numberOf(people, id) ?? personNumber(id)
  }

  personOf(number: number): CataloguePerson | undefined {
    const row = this.#ask.person.get(number) as unknown as PersonRow | undefined
    return row && this.#personOfRow(row)
  }

  titleOf(number: number): CatalogueTitle | undefined {
    const row = this.titleRow(number)
    return row && titleOfRow(row)
  }

  /** With the series that an episode belongs to. */
  titleRow(number: number): TitleRow | undefined {
    return this.#ask.title.get(number) as unknown as TitleRow | undefined
  }

  /** Every credit of a title, in billing order; each job of a person once. */
  castOf(title: number): readonly PackedCredit[] {
    const rows = this.#ask.credits.all(title).map((row) => unpackCast(row['credits'] as Uint8Array))
    return rows.length === 1 ? rows[0]! : distinct(rows.flat(), (credit) => credit.person * 16 + credit.job)
  }

  /** Who has a credit in a title, but not those of the job `without`; somebody may stand twice. */
  castPeopleOf(title: number, without = -1): readonly number[] {
    return this.#ask.credits.all(title).flatMap((row) => unpackCastPeople(row['credits'] as Uint8Array, without))
  }

  /** Every part of a person, each job in a title once. */
  partsOf(person: number): readonly PackedPart[] {
    const rows = this.#ask.filmography.all(person).map((row) => unpackParts(row['titles'] as Uint8Array))
    return rows.length === 1 ? rows[0]! : distinct(rows.flat(), (part) => part.title * 16 + part.job)
  }

  /** Episodes that a person has a credit in, ascending. */
  episodesOf(person: number): readonly number[] {
    return this.#ask.filmography.all(person).flatMap((row) => (row['episodes'] === null ? [] : unpackAscending(row['episodes'] as Uint8Array)))
  }

  /** The characters that a person plays in a title. */
  charactersOf(person: number, title: number): readonly string[] {
    const credit = this.castOf(title).find((credit) => credit.person === person && credit.characters !== '')
    return credit === undefined ? [] : credit.characters.split('\n')
  }

  /** A Wikidata id stands for IMDb's where both are known. */
  #numberOf(entity: number, id: string): number | null {
    if (!id.startsWith('Q')) return null
    const row = this.#ask.alias.get(entity, id)
    return row === undefined ? null : Number(row['id'])
  }

  #peopleOfRows(rows: readonly unknown[]): readonly CataloguePerson[] {
    return distinct(rows as readonly PersonRow[], (row) => row.id)
      .sort((one, other) => other.prominence - one.prominence || one.id - other.id).slice(0, mostNamesakes).map((row) => this.#personOfRow(row))
  }

  #personOfRow(row: PersonRow): CataloguePerson {
    const professions: string[] = []
    for (let codes = row.professions; codes > 0; codes = Math.floor(codes / 256)) professions.push(this.#professions.get(codes % 256) ?? 'miscellaneous')
    return { id: personId(row.id), name: row.name, birthYear: row.birth, deathYear: row.death, professions }
  }
}

function titlesOfRows(rows: readonly unknown[]): readonly CatalogueTitle[] {
  return distinct(rows as readonly TitleRow[], (row) => row.id)
    .sort((one, other) => other.votes - one.votes || one.id - other.id).slice(0, mostNamesakes).map(titleOfRow)
}

function titleOfRow(row: TitleRow): CatalogueTitle {
  return { id: titleId(row.id), name: row.name, kind: kinds[row.kind] ?? 'other', year: row.year, votes: row.votes }
}

function distinct<Value>(values: readonly Value[], key: (value: Value) => number): Value[] {
  if (values.length < 2) return [...values]
  const seen = new Set<number>()
  return values.filter((value) => {
    const each = key(value)
    if (seen.has(each)) return false
    seen.add(each)
    return true
  })
}
