import type { DatabaseSync } from 'node:sqlite'
import { cardOf, foldBytes } from '../name-key.ts'
import type { TakeFields } from './imdb-build.ts'
import { NameStage } from './name-stage.ts'
import { ByteMap } from './number-maps.ts'

/** Professions are kept as up to three bytes in one number. */
const mostProfessions = 3
const lastCode = 255

/** Reads `name.basics`. */
export class ImdbPeople {
  readonly #known = new ByteMap()
  readonly #names: NameStage
  readonly #professions = new Map<string, number>()
  readonly #votes: (title: number) => number
  readonly #knownFor: (person: number, title: number) => void
  readonly #insert: (id: number, name: string, birth: number | null, death: number | null, professions: number, prominence: number) => void
  readonly #addProfession: (code: number, name: string) => void
  readonly #titles: number[] = []

  /**
   * @param votes of a title, 0 when unknown: a person is as well known as the best known of their titles
   * @param knownFor told of each title that a person is known for
   */
  constructor(database: DatabaseSync, votes: (title: number) => number, knownFor: (person: number, title: number) => void) {
    this.#votes = votes
    this.#knownFor = knownFor
    this.#names = new NameStage(database, 'imdb_person_name', ['key', 'rank', 'person'])
    const insert = database.prepare('INSERT INTO imdb_person VALUES (?, ?, ?, ?, ?, ?)')
    this.#insert = (...row) => void insert.run(...row)
    const addProfession = database.prepare('INSERT INTO profession VALUES (?, ?)')
    this.#addProfession = (code, name) => void addProfession.run(code, name)
    for (const row of database.prepare('SELECT code, name FROM profession').iterate()) this.#professions.set(String(row['name']), Number(row['code']))
  }

  has(person: number): boolean {
    return this.#known.get(person) !== 0
  }

  readonly basics: TakeFields = (fields) => {
    const id = fields.id(0)
    if (id < 0) return 'no person id'
    if (this.has(id)) return 'a person id that came before'
    if (fields.isNull(1)) return 'no name'
    const [birth, death] = [fields.number(2), fields.number(3)]
    const professions = fields.isNull(4) ? [] : fields.text(4).split(',')
    fields.ids(5, this.#titles)
    let prominence = 0
    for (const title of this.#titles) {
      prominence = Math.max(prominence, this.#votes(title))
      this.#knownFor(id, title)
    }
    this.person(id, fields.text(1), birth < 0 ? null : birth, death < 0 ? null : death, this.#codes(professions), prominence)
    this.#names.add(cardOf(foldBytes(fields.bytes, fields.starts[1]!, fields.ends[1]!)), -prominence, id)
    return null
  }

  person(id: number, name: string, birth: number | null, death: number | null, professions: number, prominence: number): void {
    this.#known.set(id, 1)
    this.#insert(id, name, birth, death, professions, prominence)
  }

  name(id: number, key: string, rank: number): void {
    this.#names.add(key, rank, id)
  }

  writeNames(): Generator<string> {
    return this.#names.write()
  }

  #codes(professions: readonly string[]): number {
    let codes = 0
    for (const name of professions.slice(0, mostProfessions).reverse()) {
      let code = this.#professions.get(name)
      if (code === undefined) {
        code = Math.min(this.#professions.size + 1, lastCode)
        if (code < lastCode) {
          this.#professions.set(name, code)
          this.#addProfession(code, name)
        }
      }
      codes = codes * 256 + code
    }
    return codes
  }
}
