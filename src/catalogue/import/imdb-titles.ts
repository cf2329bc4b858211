import type { DatabaseSync } from 'node:sqlite'
import { kindCode } from '../codes.ts'
import { isEpisode, kindOf } from '../imdb-words.ts'
import { foldBytes, titleKey, withoutArticle } from '../name-key.ts'
import { yearByte, yearOfByte } from '../pack.ts'
import type { TakeFields } from './imdb-build.ts'
import { NameStage } from './name-stage.ts'
import { ByteMap, NumberMap } from './number-maps.ts'

const episode = 0x40
const kindMask = 0x3f
/** How a name in `title_name` belongs to its title. */
const primary = 0
const original = 1
const alternative = 2
const part = 3

/** Reads the files about titles: `title.ratings`, `title.episode`, `title.basics`, `title.akas`, in that order. */
export class ImdbTitles {
  readonly #votes = new NumberMap()
  readonly #seriesOf = new NumberMap()
  readonly #kinds = new ByteMap()
  readonly #years = new ByteMap()
  readonly #names: NameStage
  readonly #akas = new Set<string>()
  #akasOf = -1
  readonly #insert: (id: number, name: string, kind: number, year: number | null, votes: number, series: number | null) => void

  constructor(database: DatabaseSync) {
    this.#names = new NameStage(database, 'imdb_title_name', ['key', 'rank', 'title', 'via'])
    const insert = database.prepare('INSERT INTO imdb_title VALUES (?, ?, ?, ?, ?, ?)')
    this.#insert = (...row) => void insert.run(...row)
  }

  has(title: number): boolean {
    return this.#kinds.get(title) !== 0
  }

  isEpisode(title: number): boolean {
    return (this.#kinds.get(title) & episode) !== 0
  }

  yearOf(title: number): number | null {
    return yearOfByte(this.#years.get(title))
  }

  /** 0 when unknown. */
  votes(title: number): number {
    return this.#votes.get(title)
  }

  /** Of an episode; 0 when unknown. */
  seriesOf(title: number): number {
    return this.#seriesOf.get(title)
  }

  readonly ratings: TakeFields = (fields) => {
    const [id, votes] = [fields.id(0), fields.number(2)]
    if (id < 0 || votes < 0) return 'no title id and number of votes'
    this.setVotes(id, votes)
    return null
  }

  readonly episodes: TakeFields = (fields) => {
    const [id, series] = [fields.id(0), fields.id(1)]
    if (id < 0 || series < 0) return 'no ids of an episode and its series'
    this.setSeries(id, series)
    return null
  }

  readonly basics: TakeFields = (fields) => {
    const id = fields.id(0)
    if (id < 0) return 'no title id'
    if (this.has(id)) return 'a title id that came before'
    if (fields.isNull(2)) return 'no name'
    const type = fields.text(1)
    const inEpisode = isEpisode(type)
    const year = fields.number(5)
    const name = fields.text(2)
    this.title(id, name, kindCode(kindOf(type)), inEpisode, year < 0 ? null : year)
    if (inEpisode) return null
    const key = withoutArticle(foldBytes(fields.bytes, fields.starts[2]!, fields.ends[2]!))
    this.name(id, key, primary)
    const originalKey = withoutArticle(foldBytes(fields.bytes, fields.starts[3]!, fields.ends[3]!))
    if (originalKey !== key && !fields.isNull(3)) this.name(id, originalKey, original)
    const colon = name.indexOf(': ')
    if (colon > 0) this.name(id, titleKey(name.slice(colon + 2)), part)
    return null
  }

  readonly akas: TakeFields = (fields) => {
    const id = fields.id(0)
    if (id < 0 || fields.isNull(2)) return 'no title id and name'
    if (!this.has(id) || this.isEpisode(id)) return null
    const key = withoutArticle(foldBytes(fields.bytes, fields.starts[2]!, fields.ends[2]!))
    // Most alternative titles of a title are one name in many countries, one after the other.
    if (id !== this.#akasOf) this.#akas.clear()
    this.#akasOf = id
    if (this.#akas.has(key)) return null
    this.#akas.add(key)
    this.name(id, key, alternative)
    return null
  }

  setVotes(id: number, votes: number): void {
    this.#votes.set(id, votes)
  }

  setSeries(id: number, series: number): void {
    this.#seriesOf.set(id, series)
  }

  title(id: number, name: string, kind: number, inEpisode: boolean, year: number | null): void {
    this.#kinds.set(id, (kind + 1) & kindMask | (inEpisode ? episode : 0))
    this.#years.set(id, yearByte(year))
    this.#insert(id, name, kind, year, this.#votes.get(id), inEpisode ? this.#seriesOf.get(id) : null)
  }

  name(id: number, key: string, via: number): void {
    this.#names.add(key, -this.#votes.get(id), id, via)
  }

  writeNames(): Generator<string> {
    return this.#names.write()
  }
}
