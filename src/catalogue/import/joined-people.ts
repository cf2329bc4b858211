import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { personNumber } from '../ids.ts'
import { personKey } from '../name-key.ts'
import { describedNumber, type KnownIds } from './known-ids.ts'
import type { PersonStatement } from './statement.ts'

/** Longer pauses than this part two careers of one name, where nothing but the name joins them. Years. */
const longestPause = 30

interface Occurrence {
  readonly rowid: number
  readonly title: number
  readonly person: number | null
  readonly key: string
  readonly name: string
  readonly year: number | null
}

/** Finds for each person that a source states the entry they belong to, or makes one. */
export class JoinedPeople {
  readonly #database: DatabaseSync
  readonly #ids: KnownIds
  readonly #inImdb: StatementSync
  readonly #insertPerson: StatementSync
  readonly #insertName: StatementSync
  readonly #professionCode: StatementSync
  readonly #addProfession: StatementSync

  constructor(database: DatabaseSync, ids: KnownIds) {
    this.#database = database
    this.#ids = ids
    this.#inImdb = database.prepare('SELECT prominence FROM imdb_person WHERE id = ?')
    this.#insertPerson = database.prepare('INSERT OR IGNORE INTO added_person VALUES (?, ?, ?, ?, ?, 0)')
    this.#insertName = database.prepare('INSERT OR IGNORE INTO added_person_name VALUES (?, ?, ?)')
    this.#professionCode = database.prepare('SELECT code FROM profession WHERE name = ?')
    this.#addProfession = database.prepare('INSERT INTO profession SELECT coalesce(max(code), 0) + 1, ? FROM profession')
  }

  /** A person that a source gives an id of. */
  take(statement: PersonStatement): void {
    const numbers = statement.ids.map((id) => this.#ids.find('person', id) ?? personNumber(id)).filter((number) => number !== null)
    const number = Math.min(...numbers)
    if (!Number.isFinite(number)) return
    this.#ids.learn('person', statement.ids, number)
    const imdb = this.#inImdb.get(number)
    const professions = statement.professions.slice(0, 3).map((name) => this.#codeOf(name)).reduceRight((codes, code) => codes * 256 + code, 0)
    if (imdb === undefined) this.#insertPerson.run(number, statement.name, statement.birthYear, statement.deathYear, professions)
    const rank = imdb === undefined ? 0 : -Number(imdb['prominence'])
    for (const name of [statement.name, ...statement.alsoNamed]) {
      const key = personKey(name)
      if (key !== '') this.#insertName.run(key, rank, number)
    }
  }

  /**
   * The people of credits that give a name alone. Of one name they are one person as long as no pause of more than 30
   * years parts them, and the one whom a title they are in knows already, where there is exactly one.
   */
  settleNames(): void {
    const settle = this.#database.prepare('UPDATE temp.occurrence SET person = ? WHERE rowid = ?')
    const occurrences = this.#database.prepare(`
      SELECT rowid, title, person, key, name, year FROM temp.occurrence
      WHERE key IN (SELECT key FROM temp.occurrence WHERE person IS NULL) ORDER BY key, year, title, position`)
    // Read through to the end of each name before anything of it is changed.
    let sameName: Occurrence[] = []
    const done: [person: number, rowid: number][] = []
    for (const row of occurrences.iterate() as Iterable<unknown> as Iterable<Occurrence>) {
      if (sameName.length > 0 && sameName[0]!.key !== row.key) {
        this.#settleName(sameName, done)
        sameName = []
      }
      sameName.push(row)
    }
    this.#settleName(sameName, done)
    for (const [person, rowid] of done) settle.run(person, rowid)
  }

  #settleName(occurrences: readonly Occurrence[], done: [number, number][]): void {
    let career: Occurrence[] = []
    let last: number | null = null
    for (const occurrence of occurrences) {
      if (last !== null && occurrence.year !== null && occurrence.year - last > longestPause) {
        this.#settleCareer(career, done)
        career = []
      }
      career.push(occurrence)
      last = occurrence.year ?? last
    }
    this.#settleCareer(career, done)
  }

  #settleCareer(career: readonly Occurrence[], done: [number, number][]): void {
    const open = career.filter((occurrence) => occurrence.person === null)
    if (open.length === 0) return
    const known = new Set(career.map((occurrence) => occurrence.person).filter((person) => person !== null))
    let [person] = known
    if (person === undefined || known.size > 1) {
      const { key, name, year } = open[0]!
      person = describedNumber('person', key, String(year))
      this.#insertPerson.run(person, name, null, null, 0)
      this.#insertName.run(key, 0, person)
    }
    for (const { rowid } of open) done.push([person, rowid])
  }

  #codeOf(profession: string): number {
    const code = (): number | undefined => this.#professionCode.get(profession)?.['code'] as number | undefined
    if (code() === undefined) this.#addProfession.run(profession)
    return code()!
  }
}
