import type { DatabaseSync } from 'node:sqlite'
import { jobCode, knownForCode } from '../codes.ts'
import { jobOf } from '../imdb-words.ts'
import { Packer, packAscending, unpackCast } from '../pack.ts'
import type { TakeFields } from './imdb-build.ts'
import { SpillSort } from './spill-sort.ts'
import type { TsvFields } from './tsv-fields.ts'

const director = jobCode('director')
const writer = jobCode('writer')
const none = Buffer.alloc(0)
const quote = 0x22
const backslash = 0x5c
/** People who share a bucket of the sort. */
const bucketBits = 12
const jobsInKey = 16
/** How many pairs of title and job a person could have: what parts one person's sort keys from the next one's. */
const creditsOfOne = 2 ** 27 * jobsInKey

/** What credits need to know of the titles and people that were read before. */
export interface Entries {
  hasTitle(title: number): boolean
  hasPerson(person: number): boolean
  isEpisode(title: number): boolean
  /** Of an episode; 0 when unknown. */
  seriesOf(episode: number): number
}

/**
 * Reads `title.principals` and `title.crew`: packs the credits of each title as they come, and turns them round into
 * the titles of each person.
 */
export class ImdbCredits {
  readonly #entries: Entries
  readonly #sort: SpillSort
  readonly #jobs = new Map<string, number>()
  readonly #packer = new Packer()
  readonly #insertCast: (title: number, credits: Uint8Array) => void
  readonly #insertCrew: (title: number, credits: Uint8Array) => void
  readonly #insertFilmography: (person: number, titles: Uint8Array, episodes: Uint8Array | null) => void
  readonly #ids: number[] = []
  #title = -1
  /** Keys of the open title's credits so far, and IMDb's order of each. */
  #seen: number[] = []
  #orders: number[] = []
  #characters: Buffer = none
  #charactersStart = 0
  #charactersEnd = 0
  /** Credits of titles or people that no file names. */
  unknown = 0

  constructor(database: DatabaseSync, entries: Entries, spillPath: string) {
    this.#entries = entries
    this.#sort = new SpillSort(spillPath)
    const more = 'ON CONFLICT DO UPDATE SET credits = CAST(credits || excluded.credits AS BLOB)'
    const cast = database.prepare(`INSERT INTO imdb_cast VALUES (?, ?) ${more}`)
    const crew = database.prepare(`INSERT INTO imdb_crew VALUES (?, ?) ${more}`)
    const filmography = database.prepare('INSERT INTO imdb_filmography VALUES (?, ?, ?)')
    this.#insertCast = (...row) => void cast.run(...row)
    this.#insertCrew = (...row) => void crew.run(...row)
    this.#insertFilmography = (...row) => void filmography.run(...row)
  }

  readonly principals: TakeFields = (fields) => {
    const [title, order, person] = [fields.id(0), fields.number(1), fields.id(2)]
    if (title < 0 || person < 0 || fields.isNull(3)) return 'no title id, person id and category'
    if (title !== this.#title) this.#flush(title)
    if (!this.#entries.hasTitle(title) || !this.#entries.hasPerson(person)) {
      this.unknown++
      return null
    }
    const job = this.#jobIn(fields)
    const key = person * jobsInKey + job
    if (this.#seen.length < 200 && this.#seen.includes(key)) return null
    this.#seen.push(key)
    this.#orders.push(order)
    this.#findCharacters(fields)
    this.#packer.credit(person, job, this.#characters, this.#charactersStart, this.#charactersEnd)
    this.#turnRound(person, title, job)
    return null
  }

  readonly crew: TakeFields = (fields) => {
    const title = fields.id(0)
    if (title < 0) return 'no title id'
    if (!this.#entries.hasTitle(title)) {
      this.unknown++
      return null
    }
    for (const [field, job] of [[1, director], [2, writer]] as const) {
      if (fields.isNull(field)) continue
      fields.ids(field, this.#ids)
      for (const person of this.#ids) {
        if (this.#entries.hasPerson(person)) {
          this.#packer.credit(person, job, none, 0, 0)
          this.#turnRound(person, title, job)
        } else this.unknown++
      }
    }
    if (this.#packer.length > 0) this.#insertCrew(title, this.#packer.take())
    return null
  }

  knownFor(person: number, title: number): void {
    if (this.#entries.hasTitle(title)) this.#turnRound(person, title, knownForCode)
  }

  /** Take over a title's packed credits from an earlier import. */
  keep(table: 'cast' | 'crew', title: number, credits: Uint8Array): void {
    if (table === 'cast') this.#insertCast(title, credits)
    else this.#insertCrew(title, credits)
    for (const credit of unpackCast(credits)) this.#turnRound(credit.person, title, credit.job)
  }

  /** Write what is open. */
  end(): void {
    this.#flush(-1)
  }

  /** Write the titles of each person, a bucket of people at a step. */
  *writeFilmographies(yearOf: (title: number) => number | null): Generator<string> {
    let step = 0
    const steps = this.#sort.buckets
    for (const { bucket, values } of this.#sort.sorted()) {
      for (let from = 0; from < values.length; ) {
        const person = Math.floor(values[from]! / creditsOfOne)
        const end = (person + 1) * creditsOfOne
        let to = from + 1
        while (to < values.length && values[to]! < end) to++
        this.#filmography(bucket * 2 ** bucketBits + person, values.subarray(from, to), person * creditsOfOne, yearOf)
        from = to
      }
      yield `${++step} of ${steps}`
    }
    this.#sort.close()
  }

  close(): void {
    this.#sort.close()
  }

  /** `credits`: title and job of each, ascending, above `base`. */
  #filmography(person: number, credits: Float64Array, base: number, yearOf: (title: number) => number | null): void {
    // Title and job, and in the last bit whether it is from an episode: of two that are alike the plain one sorts first.
    const parts = new Float64Array(credits.length)
    const episodes: number[] = []
    let count = 0
    for (const credit of credits) {
      const key = credit - base
      const title = Math.floor(key / jobsInKey)
      if (!this.#entries.isEpisode(title)) {
        parts[count++] = key * 2
        continue
      }
      if (episodes.at(-1) !== title) episodes.push(title)
      const series = this.#entries.seriesOf(title)
      if (series !== 0 && this.#entries.hasTitle(series)) parts[count++] = (series * jobsInKey + key - title * jobsInKey) * 2 + 1
    }
    const sorted = parts.subarray(0, count)
    if (episodes.length > 0) sorted.sort()
    let before = 0
    let last = -1
    for (const part of sorted) {
      const key = Math.floor(part / 2)
      const title = Math.floor(key / jobsInKey)
      const job = key - title * jobsInKey
      // Being known for a title says nothing where a credit in it is on file.
      if (key === last || (job === knownForCode && before === title)) continue
      this.#packer.part({ title, job, byEpisodes: part > key * 2, year: yearOf(title) }, before)
      last = key
      before = title
    }
    const titles = this.#packer.take()
    packAscending(this.#packer, episodes)
    this.#insertFilmography(person, titles, episodes.length > 0 ? this.#packer.take() : null)
  }

  #turnRound(person: number, title: number, job: number): void {
    const low = person & (2 ** bucketBits - 1)
    this.#sort.add(person >>> bucketBits, low * creditsOfOne + title * jobsInKey + job)
  }

  #flush(next: number): void {
    if (this.#packer.length > 0) {
      const credits = this.#packer.take()
      this.#insertCast(this.#title, this.#orders.every((order, at) => at === 0 || order >= this.#orders[at - 1]!) ? credits : inOrder(credits, this.#orders))
    }
    this.#seen = []
    this.#orders = []
    this.#title = next
  }

  #jobIn(fields: TsvFields): number {
    const category = fields.bytes.toString('latin1', fields.starts[3], fields.ends[3])
    if (!fields.isNull(4) && (category === 'writer' || category === 'producer')) return jobCode(jobOf(category, fields.text(4)))
    let job = this.#jobs.get(category)
    if (job === undefined) {
      job = jobCode(jobOf(category, ''))
      if (this.#jobs.size < 1000) this.#jobs.set(category, job)
    }
    return job
  }

  /** `["Josie"]` is used as it stands; what has several names, or escapes, is read as JSON. */
  #findCharacters(fields: TsvFields): void {
    this.#characters = none
    this.#charactersStart = this.#charactersEnd = 0
    if (fields.isNull(5)) return
    const { bytes } = fields
    const [start, end] = [fields.starts[5]! + 2, fields.ends[5]! - 2]
    for (let at = start; at < end; at++)
      if (bytes[at] === quote || bytes[at] === backslash) {
        this.#characters = Buffer.from(namesIn(fields.text(5)), 'utf8')
        this.#charactersEnd = this.#characters.length
        return
      }
    if (end <= start) return
    this.#characters = bytes
    this.#charactersStart = start
    this.#charactersEnd = end
  }
}

/** The strings of a JSON list, one to a line; empty when it is none. */
function namesIn(json: string): string {
  try {
    const names: unknown = JSON.parse(json)
    return Array.isArray(names) ? names.map(String).join('\n') : ''
  } catch {
    return ''
  }
}

/** Packed credits by IMDb's order of each. */
function inOrder(credits: Uint8Array, orders: readonly number[]): Uint8Array {
  const packer = new Packer()
  const cast = unpackCast(credits).map((credit, at) => ({ ...credit, order: orders[at]! })).sort((one, other) => one.order - other.order)
  for (const { person, job, characters } of cast) {
    const bytes = Buffer.from(characters, 'utf8')
    packer.credit(person, job, bytes, 0, bytes.length)
  }
  return packer.take()
}
