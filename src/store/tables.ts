import type { Kysely, Transaction } from 'kysely'

/*
 * One schema for every database. Lists and bodies are JSON as text, so that both give back exactly what was kept;
 * times are ISO 8601 in UTC, so that their order is the order of their characters.
 */

export interface SourceRow {
  id: string
  /** Order of keeping, from 1. */
  number: number
  place: string
  hash: string
  kind: string
  url: string | null
  publisher: string | null
  author: string | null
  title: string | null
  published_at: string | null
  language: string | null
  retrieved_at: string
  version: number
  superseded_by: string | null
  reader: string
  /** Date of publication, else of retrieval: the order of lists. */
  dated: string
  /** Number of a source: those that tell the same story have the same. */
  story: number
  /** Runs of words that stand for the text. */
  sketch: string
  text: string
  markup: string
}

export interface PersonRow {
  id: string
  name: string
  catalogue_id: string | null
  candidates: string
}

export interface TitleRow extends PersonRow {
  kind: string | null
  year: number | null
  franchise: string
}

/** What somebody or something is called, folded. */
export interface NameRow {
  folded: string
  kind: 'person' | 'title'
  entity: string
}

export interface NameWordRow {
  word: string
  kind: 'person' | 'title'
  entity: string
}

export interface FranchiseRow {
  id: string
  name: string
  /** Number of its newest fact; 0 when it has none. */
  latest: number
}

/** The id of a franchise that was joined to another. */
export interface FormerFranchiseRow {
  id: string
  franchise: string
}

export interface FactRow {
  id: string
  kind: string
  source: string
  /** Where its first passage starts. */
  position: number
  /** `[start, end, words]` each. */
  passages: string
  body: string
  sequence: number
  kept_at: string
  utterance: number | null
  /** When a later reader no longer found it; such facts are kept for what was ruled on them, and shown nowhere. */
  withdrawn_at: string | null
  ruling: 'accepted' | 'corrected' | 'rejected' | null
  /** Parts of the body that a person put in the place of the reader's. */
  correction: string | null
}

export interface DecisionRow {
  number: number
  kind: string
  /** `null` for a ruling on people or titles. */
  fact: string | null
  ruling: string
  by_whom: string
  at: string
  why: string | null
  undone_by: string | null
  undone_at: string | null
}

/** One act of saying, with the longest form of its words met so far. */
export interface UtteranceRow {
  number: number
  id: string
  words: string
  speaker: string | null
  said_to: string | null
  dated: string
}

/** By which runs of words an utterance is found. */
export interface UtteranceRunRow {
  run: number
  utterance: number
}

export interface SourceRunRow {
  run: number
  source: number
}

/** Who is named in a source, whether or not anything is said of them. */
export interface SourcePersonRow {
  source: string
  person: string
  name: string
}

export interface SourceTitleRow {
  source: string
  title: string
  name: string
}

export interface FactPersonRow {
  fact: string
  person: string
  kind: string
}

export interface FactTitleRow {
  fact: string
  title: string
  kind: string
}

/** The order of events. */
export interface EventRow {
  sequence: number
  at: string
  what: 'kept'
  fact: string
}

/** Who has a credit on what. */
export interface WorkedOnRow {
  person: string
  title: string
  /** Number of the credit that was told first. */
  first: number
}

/** Somebody or something that a ruling made one with another. */
export interface SameAsRow {
  entity: string
  kind: 'person' | 'title'
  /** May itself be made one with a third. */
  same: string
  decision: number
}

export interface WatchRow {
  number: number
  kind: 'franchise' | 'person' | 'phrase'
  /** An id, or the words of a phrase. */
  target: string
  since: number
  by_whom: string
  at: string
  ended_at: string | null
}

/** One row: a number that every change raises. */
export interface RevisionRow {
  revision: number
}

export interface VersionRow {
  version: number
  applied_at: string
}

export interface Tables {
  sources: SourceRow
  people: PersonRow
  titles: TitleRow
  names: NameRow
  name_words: NameWordRow
  franchises: FranchiseRow
  former_franchises: FormerFranchiseRow
  facts: FactRow
  fact_people: FactPersonRow
  fact_titles: FactTitleRow
  events: EventRow
  decisions: DecisionRow
  utterances: UtteranceRow
  utterance_runs: UtteranceRunRow
  source_runs: SourceRunRow
  source_people: SourcePersonRow
  source_titles: SourceTitleRow
  worked_on: WorkedOnRow
  same_as: SameAsRow
  watches: WatchRow
  revisions: RevisionRow
  record_versions: VersionRow
}

export type Database = Kysely<Tables>
export type Writing = Transaction<Tables>
