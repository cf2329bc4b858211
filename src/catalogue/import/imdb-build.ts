import type { DatabaseSync } from 'node:sqlite'
import { ImdbCredits } from './imdb-credits.ts'
import type { ImdbFile } from './imdb-files.ts'
import { ImdbPeople } from './imdb-people.ts'
import { ImdbTitles } from './imdb-titles.ts'
import type { TsvFields } from './tsv-fields.ts'

/** Takes the fields of a line; says what is wrong with it, or `null`. */
export type TakeFields = (fields: TsvFields) => string | null

/** Builds the `imdb` layer of a new catalogue from IMDb's files, or from what an earlier import made of some of them. */
export class ImdbBuild {
  readonly #titles: ImdbTitles
  readonly #people: ImdbPeople
  readonly #credits: ImdbCredits

  /** `spillPath`: a file to sort in, made when memory does not suffice, and removed by `close`. */
  constructor(database: DatabaseSync, spillPath: string) {
    this.#titles = new ImdbTitles(database)
    this.#people = new ImdbPeople(database, (title) => this.#titles.votes(title), (person, title) => this.#credits.knownFor(person, title))
    this.#credits = new ImdbCredits(database, {
      hasTitle: (title) => this.#titles.has(title),
      hasPerson: (person) => this.#people.has(person),
      isEpisode: (title) => this.#titles.isEpisode(title),
      seriesOf: (title) => this.#titles.seriesOf(title),
    }, spillPath)
  }

  /** What takes the lines of a file. The files must come in the order of `imdbFiles`. */
  taker(file: ImdbFile): TakeFields {
    switch (file) {
      case 'title.ratings': return this.#titles.ratings
      case 'title.episode': return this.#titles.episodes
      case 'title.basics': return this.#titles.basics
      case 'title.akas': return this.#titles.akas
      case 'name.basics': return this.#people.basics
      case 'title.crew': return this.#credits.crew
      case 'title.principals': return this.#credits.principals
    }
  }

  /** Credits left out because no file names their title or person. */
  get unknownCredits(): number {
    return this.#credits.unknown
  }

  /** Take over from an earlier catalogue what it made of a file. In the same order. */
  keep(earlier: DatabaseSync, file: ImdbFile): void {
    const each = (sql: string, take: (row: Readonly<Record<string, unknown>>) => void) => {
      for (const row of earlier.prepare(sql).iterate()) take(row)
    }
    switch (file) {
      case 'title.ratings':
        return each('SELECT id, votes FROM imdb_title WHERE votes > 0', (row) => this.#titles.setVotes(row['id'] as number, row['votes'] as number))
      case 'title.episode':
        return each('SELECT id, episode_of FROM imdb_title WHERE episode_of > 0', (row) => this.#titles.setSeries(row['id'] as number, row['episode_of'] as number))
      case 'title.basics':
        each('SELECT * FROM imdb_title', (row) =>
          this.#titles.title(row['id'] as number, row['name'] as string, row['kind'] as number, row['episode_of'] !== null, row['year'] as number | null))
        return each('SELECT key, title, via FROM imdb_title_name WHERE via <> 2', (row) => this.#titles.name(row['title'] as number, row['key'] as string, row['via'] as number))
      case 'title.akas':
        return each('SELECT key, title, via FROM imdb_title_name WHERE via = 2', (row) => {
          if (this.#titles.has(row['title'] as number)) this.#titles.name(row['title'] as number, row['key'] as string, row['via'] as number)
        })
      case 'name.basics':
        each('SELECT * FROM imdb_person', (row) =>
          this.#people.person(row['id'] as number, row['name'] as string, row['birth'] as number | null, row['death'] as number | null, row['professions'] as number, row['prominence'] as number))
        return each('SELECT key, rank, person FROM imdb_person_name', (row) => this.#people.name(row['person'] as number, row['key'] as string, row['rank'] as number))
      case 'title.crew':
        return each('SELECT title, credits FROM imdb_crew', (row) => this.#credits.keep('crew', row['title'] as number, row['credits'] as Uint8Array))
      case 'title.principals':
        return each('SELECT title, credits FROM imdb_cast', (row) => this.#credits.keep('cast', row['title'] as number, row['credits'] as Uint8Array))
    }
  }

  /** Write what needed sorting. Each step says what it does, and takes a few seconds at full size. */
  *finish(): Generator<string> {
    this.#credits.end()
    for (const step of this.#titles.writeNames()) yield `names of titles, ${step}`
    for (const step of this.#people.writeNames()) yield `names of people, ${step}`
    for (const step of this.#credits.writeFilmographies((title) => this.#titles.yearOf(title))) yield `credits of people, ${step}`
  }

  close(): void {
    this.#credits.close()
  }
}
