import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { CatalogueTitle } from '../catalogue.ts'
import { jobCode, kindCode, kinds } from '../codes.ts'
import type { FileCatalogue } from '../file-catalogue.ts'
import { titleId, titleNumber } from '../ids.ts'
import { personKey, titleKey } from '../name-key.ts'
import { describedNumber, type KnownIds } from './known-ids.ts'
import type { StatedCredit, TitleStatement } from './statement.ts'

const series = new Set<CatalogueTitle['kind']>(['tv series', 'pilot'])

/**
 * Finds for each title that a source states the entry it belongs to, or makes one. Credits go to `temp.occurrence`,
 * where they wait for their people.
 */
export class JoinedTitles {
  readonly #catalogue: FileCatalogue
  readonly #ids: KnownIds
  readonly #inImdb: StatementSync
  readonly #sameName: StatementSync
  readonly #peopleOf: StatementSync
  readonly #insertTitle: StatementSync
  readonly #insertName: StatementSync
  readonly #insertOccurrence: StatementSync
  readonly #insertRelation: StatementSync
  readonly #character: StatementSync
  /** How many statements were found to be about an entry that was there. */
  joined = 0

  constructor(database: DatabaseSync, catalogue: FileCatalogue, ids: KnownIds) {
    this.#catalogue = catalogue
    this.#ids = ids
    this.#inImdb = database.prepare('SELECT votes FROM imdb_title WHERE id = ?')
    this.#sameName = database.prepare(`
      SELECT title FROM imdb_title_name WHERE key = ?1 AND via <> 3 UNION SELECT title FROM added_title_name WHERE key = ?1 AND via <> 3 LIMIT 500`)
    this.#peopleOf = database.prepare('SELECT key FROM temp.occurrence WHERE title = ?')
    this.#insertTitle = database.prepare('INSERT OR IGNORE INTO added_title VALUES (?, ?, ?, ?, 0, NULL)')
    this.#insertName = database.prepare('INSERT OR IGNORE INTO added_title_name VALUES (?, ?, ?, ?)')
    this.#insertOccurrence = database.prepare('INSERT INTO temp.occurrence VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    this.#insertRelation = database.prepare('INSERT INTO temp.related VALUES (?, ?, ?, ?, ?)')
    this.#character = database.prepare('SELECT name FROM temp.character WHERE item = ?')
  }

  take(statement: TitleStatement, source: number): void {
    const found = this.#entryOf(statement)
    if (found !== null) this.joined++
    const number = found ?? this.#newNumber(statement)
    this.#ids.learn('title', statement.ids, number)
    const imdb = this.#inImdb.get(number)
    if (imdb === undefined) this.#insertTitle.run(number, statement.name, kindCode(statement.kind ?? 'other'), statement.year)
    const rank = imdb === undefined ? 0 : -Number(imdb['votes'])
    for (const [at, name] of [statement.name, ...statement.alsoNamed].entries()) this.#name(titleKey(name), rank, number, at === 0 ? 0 : 2)
    const colon = statement.name.indexOf(': ')
    if (colon > 0) this.#name(titleKey(statement.name.slice(colon + 2)), rank, number, 3)
    const cast = imdb === undefined ? new Map<string, number | null>() : this.#castByKey(number)
    for (const [at, credit] of statement.people.entries()) this.#credit(credit, number, at, statement.year, cast)
    for (const { relation, of, turned } of statement.relations) this.#insertRelation.run(number, relation, of, Number(turned), source)
  }

  #credit(credit: StatedCredit, title: number, at: number, year: number | null, cast: ReadonlyMap<string, number | null>): void {
    const known = credit.id === null ? null : this.#ids.find('person', credit.id)
    const name = credit.name ?? (known === null ? undefined : this.#catalogue.personOf(known)?.name)
    if (name === undefined) return
    const key = personKey(name)
    if (key === '') return
    const characters = credit.characters.map((character) => (/^Q\d+$/u.test(character) ? String(this.#character.get(character)?.['name'] ?? '') : character)).filter((character) => character !== '')
    this.#insertOccurrence.run(title, at, known ?? cast.get(key) ?? null, key, name, year, jobCode(credit.job), characters.join('\n'))
  }

  /** An entry that the identifiers name, or that agrees in title, year and people. */
  #entryOf(statement: TitleStatement): number | null {
    for (const id of statement.ids) {
      const number = this.#ids.find('title', id)
      if (number !== null) return number
      const imdb = id.startsWith('tt') ? titleNumber(id) : null
      if (imdb !== null && this.#inImdb.get(imdb) !== undefined) return imdb
    }
    if (statement.year === null) return null
    const keys = new Set(statement.people.map((credit) => credit.name ?? this.#nameOf(credit.id)).filter((name) => name !== undefined).map(personKey))
    if (keys.size === 0) return null
    let best: number | null = null
    let most = 0
    for (const row of this.#sameName.all(titleKey(statement.name))) {
      const number = Number(row['title'])
      // Two ids of one publisher are two titles, however alike.
      if (statement.ids.some((id) => id.slice(0, 1) === titleId(number).slice(0, 1) && /^(?:tt|Q)/u.test(id))) continue
      const agreed = this.#agreement(number, statement, keys)
      if (agreed > most) [best, most] = [number, agreed]
      else if (agreed === most) best = null
    }
    return best
  }

  /** How many people an entry of the same name shares with the statement; 0 when year or kind speak against it, or too few agree. */
  #agreement(number: number, statement: TitleStatement, keys: ReadonlySet<string>): number {
    const row = this.#catalogue.titleRow(number)
    if (row === undefined || row.year === null || row.episode_of !== null) return 0
    const apart = Math.abs(row.year - statement.year!)
    if (apart > 1) return 0
    if (statement.kind !== null && statement.kind !== 'other' && row.kind !== 0 && series.has(statement.kind) !== series.has(kinds[row.kind]!)) return 0
    const cast = new Set([...this.#castByKey(number).keys(), ...this.#peopleOf.all(number).map((each) => String(each['key']))])
    let shared = 0
    for (const key of keys) if (cast.has(key)) shared++
    // A year off, the people must agree in more than one.
    return shared >= (apart === 0 ? 1 : Math.min(2, keys.size)) ? shared : 0
  }

  #castByKey(title: number): Map<string, number | null> {
    const people = new Map<string, number | null>()
    for (const person of new Set(this.#catalogue.castPeopleOf(title))) {
      const name = this.#catalogue.personOf(person)?.name
      // Two of the same name in one cast are told apart by nothing.
      if (name !== undefined) people.set(personKey(name), people.has(personKey(name)) ? null : person)
    }
    return people
  }

  #nameOf(id: string | null): string | undefined {
    const number = id === null ? null : this.#ids.find('person', id)
    return number === null ? undefined : this.#catalogue.personOf(number)?.name
  }

  #newNumber(statement: TitleStatement): number {
    for (const prefix of ['tt', 'Q']) {
      const id = statement.ids.find((each) => each.startsWith(prefix))
      const number = id === undefined ? null : titleNumber(id)
      if (number !== null) return number
    }
    const page = statement.ids.find((id) => id.startsWith('enwiki:')) ?? statement.people.map((credit) => credit.name).join('|')
    return describedNumber('title', titleKey(statement.name), String(statement.year), statement.kind ?? '', page)
  }

  #name(key: string, rank: number, title: number, via: number): void {
    if (key !== '') this.#insertName.run(key, rank, title, via)
  }
}
