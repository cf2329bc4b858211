import type { SearchTerm, StoreError } from '#record'
import type { Database, Writing } from './tables.ts'

/** The two indexes of full text: of sources by their `number`, of quotations by their `sequence`. */
export type WordIndex = 'source_words' | 'quotation_words'

/** How many hits are ranked: a word that half of all sources hold is found by its newest ones, at the cost of a rare one. */
export const rankedAtMost = 1_000

/** What differs between the databases; everything else is written once. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** How the database is called in messages: a path, or an address without its password. */
  readonly place: string
  /** Waits until nobody else writes, for the rest of the transaction. */
  lock(writing: Writing): Promise<void>
  /** Whether a table of this name exists. */
  hasTable(database: Database, table: string): Promise<boolean>
  /** Makes the words found under `id`. Replaces what was found under it before. */
  index(writing: Writing, index: WordIndex, id: number, words: readonly string[]): Promise<void>
  unindex(writing: Writing, index: WordIndex, id: number): Promise<void>
  /** Ids with every term, best match first, at most `limit`; of more than `rankedAtMost` only the newest are ranked. */
  find(database: Database, index: WordIndex, terms: readonly SearchTerm[], limit: number): Promise<readonly number[]>
  /** Ids larger than `since` with every term, smallest first, at most `limit`. */
  findSince(database: Database, index: WordIndex, terms: readonly SearchTerm[], since: number, limit: number): Promise<readonly number[]>
  /** The record as it is now, however long it is read and whatever others write meanwhile. */
  moment(database: Database): Promise<Moment>
  /** Writes a copy of the record of one moment to a new SQLite file. */
  copy(database: Database, path: string): Promise<void>
  /** What a failure of the database means; `null` for a failure that is none of the database's. */
  explain(error: unknown, asked: string): StoreError | null
}

export interface Moment {
  readonly database: Database
  close(): Promise<void>
}
