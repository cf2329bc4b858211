import type { Span } from '#text'
import type { Key, Organization, Person, Title } from '../reading.ts'

/** A stretch of text that names somebody or something the reading knows, even by a short form. */
export interface Mention extends Span {
  readonly key: Key
}

/** The titles of a document, and where they are named. Mentions are in text order and never overlap. */
export interface FoundTitles {
  readonly titles: readonly Title[]
  readonly mentions: readonly Mention[]
}

/** What the text shows of how a person is spoken of. */
export type Gender = 'she' | 'he' | 'they'

export interface FoundPerson extends Person {
  /** By first name, honorific, role or a pronoun that can mean nobody else; `null` when nothing shows it. */
  readonly gender: Gender | null
}

/** The people of a document, and where they are named. Mentions are in text order and never overlap. */
export interface FoundPeople {
  readonly people: readonly FoundPerson[]
  readonly mentions: readonly Mention[]
  /** Names of invented people (parts), where the text names them: kept apart so that nobody quotes them. */
  readonly characters: readonly Span[]
}

export interface FoundOrganizations {
  readonly organizations: readonly Organization[]
  readonly mentions: readonly Mention[]
}

/** Everybody and everything that is named, before anything is said of it. */
export interface Named {
  readonly titles: FoundTitles
  readonly people: FoundPeople
  readonly organizations: FoundOrganizations
}
