import type { FranchiseId, PersonId, RecordedPerson, RecordedTitle, TitleId } from './entity.ts'
import type { Fact, FactId, FactKind, FactOf } from './fact.ts'
import type { Franchise, FranchiseSummary } from './franchise.ts'
import type { Decision, Ruling, Signature } from './decision.ts'
import type { Draft } from './draft.ts'
import type { Source, SourceId, SourceSummary } from './source.ts'
import type { Utterance } from './utterance.ts'
import type { Watch, Watched } from './watch.ts'
import type { Span } from '#text'

/** A stretch of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Pass it as `after` for the next stretch; `null` at the end. */
  readonly next: string | null
}

export interface PageOptions {
  /** At most this many; 50 when not given, never more than 1,000. */
  readonly limit?: number
  /** `next` of the stretch before. */
  readonly after?: string | null
}

export interface FactOptions {
  /** Only facts with a larger number in the order of events. */
  readonly since?: number
  /** Only these kinds; every kind when not given. */
  readonly kinds?: readonly FactKind[]
}

export interface FranchiseFactOptions extends FactOptions {
  /** At most so many: those whose sources are the newest. All when not given. */
  readonly newest?: number
  /** Of facts of one kind that say the same, only the one told first. */
  readonly once?: boolean
}

/** How much is filed under a franchise. */
export interface FranchiseTally {
  readonly facts: Readonly<Record<FactKind, number>>
  /** How many sources tell of it. */
  readonly sources: number
  /** Those that tell of it and are the newest, newest first. */
  readonly newest: readonly SourceSummary[]
}

/** What taking in one document changed. */
export interface Addition {
  readonly source: SourceSummary
  /** `false`: the same document was on record already, and nothing changed. */
  readonly isNew: boolean
  /** Facts that were not on record before, in the order of events. */
  readonly facts: readonly Fact[]
  readonly newPeople: readonly RecordedPerson[]
  readonly newTitles: readonly RecordedTitle[]
  /** Franchises that gained a fact, in the order in which the document names them. */
  readonly franchises: readonly FranchiseId[]
}

/** What reading a source again changed. */
export interface Rereading {
  readonly source: SourceSummary
  /** How many facts are as they were. */
  readonly unchanged: number
  /** The same items, said better: an addressee, a date, who is meant, the exact passage. */
  readonly changed: readonly Fact[]
  /** Not found before, in the order of events. */
  readonly added: readonly Fact[]
  /** No longer found. They leave every answer; what was ruled on them stays. */
  readonly withdrawn: readonly FactId[]
}

/** Words found in the record. */
export interface SearchHit {
  readonly source: SourceSummary
  /** The quotation that holds the words; `null` when they stand elsewhere in the source. */
  readonly fact: Fact | null
  /** Some 200 characters of the source's text around the first match, whole words. */
  readonly excerpt: { readonly span: Span; readonly words: string }
  /** The matching words, as spans of the source's text, within `excerpt.span`. May be empty when only the headline matches. */
  readonly matches: readonly Span[]
}

export interface SearchAnswer {
  /** Best match first. */
  readonly quotations: readonly SearchHit[]
  /** Best match first. */
  readonly sources: readonly SearchHit[]
}

/** What a name means in the record. */
export interface NameAnswer {
  /** Franchises with a title of that name, or with one that has all its words; exact names first, then most facts. */
  readonly franchises: readonly FranchiseSummary[]
  /** People of that name, or whose name has all its words; exact names first, then most facts. */
  readonly people: readonly RecordedPerson[]
}

/**
 * The record, wherever it is kept. Every promise here is tested on every store (`test/conformance/store.ts`).
 *
 * Answers are plain values. What is not there is `null` or empty, never an exception; exceptions are `StoreError`s:
 * the database cannot be reached, written or understood. Facts that a person rejected are left out.
 */
export interface Store {
  /**
   * Keeps one document and everything read from it, in one transaction: all of it or nothing.
   * The same document again (same text, same origin) changes nothing. Several processes may add at once.
   */
  add(draft: Draft): Promise<Addition>
  /**
   * Puts another reading of a source that is on record in the place of the one before, in one transaction. Facts found
   * again keep their ids and numbers. `null` when the source is not on record.
   */
  reread(draft: Draft): Promise<Rereading | null>

  /** Newest first: by date of publication, then by when it was taken in. Sources without a date count from their retrieval. */
  sources(options?: PageOptions): Promise<Page<SourceSummary>>
  /** With its text. */
  source(id: SourceId): Promise<Source | null>
  /** Those that exist, in any order. */
  sourceSummaries(ids: readonly SourceId[]): Promise<readonly SourceSummary[]>
  /** Every text kept of the same page, oldest first, the source itself among them; empty when it does not exist. */
  versions(id: SourceId): Promise<readonly SourceSummary[]>
  /** The sources that tell the same story (syndicated, lightly edited, rewritten around the same quotations), earliest first, the source itself among them. */
  story(id: SourceId): Promise<readonly SourceSummary[]>
  /** In text order. */
  factsOfSource(id: SourceId): Promise<readonly Fact[]>

  /** Latest activity first. */
  franchises(options?: PageOptions): Promise<Page<FranchiseSummary>>
  /** An id that a franchise had before it was joined to another finds the joined one. Also takes any title's id. */
  franchise(id: FranchiseId | TitleId): Promise<Franchise | null>
  /** Facts filed under a franchise, in the order of events. */
  factsOfFranchise(id: FranchiseId, options?: FranchiseFactOptions): Promise<readonly Fact[]>
  /** How much is filed under a franchise, and at most `newest` (50) of its sources. All zero when it is not on record. */
  tallyOfFranchise(id: FranchiseId, newest?: number): Promise<FranchiseTally>

  person(id: PersonId): Promise<RecordedPerson | null>
  /** Facts that name a person: said, credited, claimed or seen. In the order of events. */
  factsOfPerson(id: PersonId, options?: FactOptions): Promise<readonly Fact[]>
  /** What some people worked on: for each of them and each title the credit told first, in the order of events; titles in `known` left out. */
  creditsOfPeople(ids: readonly PersonId[], known?: readonly TitleId[]): Promise<readonly FactOf<'credit'>[]>
  /** Those that exist, in any order. */
  people(ids: readonly PersonId[]): Promise<readonly RecordedPerson[]>
  /** Those that exist, in any order. */
  titles(ids: readonly TitleId[]): Promise<readonly RecordedTitle[]>

  fact(id: FactId): Promise<Fact | null>
  /** What has become known since event number `since` (0: ever), in the order of events, at most `limit` facts (50). */
  factsSince(since: number, limit?: number): Promise<readonly Fact[]>
  /** The number of the newest event; 0 in an empty record. */
  latest(): Promise<number>

  /**
   * A number that every change to the record raises, whichever program makes it: as long as it stays the same, every answer
   * stays the same. It may rise without a change.
   */
  revision(): Promise<number>

  /** The utterances of the given quotations, each once, in the order of the quotations. */
  utterances(quotations: readonly FactId[]): Promise<readonly Utterance[]>

  /** What a name means; compared folded. */
  named(name: string): Promise<NameAnswer>
  /**
   * Full text of sources and quotations. Every word must match, the beginning of a longer word counts;
   * words in double quotation marks must stand together. Case, accents and punctuation do not count.
   * Best match first; of words that more than a thousand hold, the best of the newest thousand.
   */
  search(query: string, options?: { readonly limit?: number }): Promise<SearchAnswer>

  /**
   * Puts a ruling on record and lets it hold from now on, through every later reading. `null` when the fact, or the one that
   * is merged or split, is not on record. After a merge the old id finds the one that stays.
   *
   * @throws {RangeError} when a correction names parts that the fact does not have, its words, or people and titles that
   *   are not on record; when something is merged with itself; when a split or a join names facts that it cannot be of
   */
  decide(ruling: Ruling, signature: Signature): Promise<Decision | null>
  /** Takes a decision back: what was ruled before it holds again. `null` when there is none of that number, or it was undone. */
  undo(decision: number, signature: Omit<Signature, 'why'>): Promise<Decision | null>
  /** Newest first; of one fact, or of all. Undone ones too. */
  decisions(options?: PageOptions & { readonly fact?: FactId }): Promise<Page<Decision>>

  /**
   * Watches a franchise, a person or a phrase from now on. What is watched already gives back its watch; `null` when the record
   * has no such franchise or person.
   *
   * @throws {RangeError} for a phrase without words, or longer than `longestPhrase`
   */
  watch(watched: Watched, signature: Omit<Signature, 'why'>): Promise<Watch | null>
  /** Ends a watch. `false` when there is none of that number. */
  unwatch(watch: number, at: string): Promise<boolean>
  /** In order of setting up. */
  watches(): Promise<readonly Watch[]>
  /**
   * The events of what is watched after event number `since`, in order, at most `limit` (50): facts that are filed under the
   * franchise, that name the person, or whose passages hold the phrase.
   */
  eventsOf(watched: Watched, since: number, limit?: number): Promise<readonly Fact[]>

  /**
   * Who and what is not told apart yet, at most `limit` (50) of each: names that fit several of the catalogue, most facts first;
   * and groups on record under one folded name, each at least two, on which nobody has ruled.
   */
  doubts(limit?: number): Promise<Doubts>

  /** How much is on record. */
  size(): Promise<{ readonly sources: number; readonly facts: number; readonly people: number; readonly titles: number }>

  /**
   * The whole record as JSON lines, without line breaks at their ends: a head, every row, a foot with the number of rows.
   * It is the record of one moment, whatever others write meanwhile.
   */
  export(): AsyncIterable<string>
  /**
   * Fills an empty record with the lines of an export, from whichever store, in one transaction.
   *
   * @throws {StoreError} `not a record` when the lines are no whole export or the record is not empty; `newer version`
   */
  import(lines: AsyncIterable<string>): Promise<{ readonly rows: number }>
  /**
   * A copy of the record as it is at one moment, as a new SQLite file, while others go on writing.
   *
   * @throws {StoreError} `not writable` when there is something at `path` already, or it cannot be written
   */
  backup(path: string): Promise<void>
  /** Whether everything on record is true to its sources: hashes, passages, references. `onSource` is called after every source. */
  check(onSource?: (checked: number) => void): Promise<CheckReport>

  close(): Promise<void>
}

/** What the record cannot settle without a person. */
export interface Doubts {
  readonly people: readonly RecordedPerson[]
  readonly titles: readonly RecordedTitle[]
  readonly namesakes: readonly { readonly of: 'person' | 'title'; readonly ids: readonly string[] }[]
}

/** What is wrong with one source or fact. */
export interface Flaw {
  readonly id: string
  readonly flaw: string
}

export interface CheckReport {
  readonly sources: number
  readonly facts: number
  /** Empty when the record is sound; at most 1,000. */
  readonly flaws: readonly Flaw[]
}
