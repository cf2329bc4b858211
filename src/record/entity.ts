import type { TitleKind } from '#reading'

/** A person in the whole record: the name in lower case with dashes, and 8 hexadecimal digits. Safe in an address. */
export type PersonId = string

/** A title in the whole record; formed like a person's id. */
export type TitleId = string

/** A franchise: the id of the title that it began with. */
export type FranchiseId = TitleId

/** A person as the whole record knows one. */
export interface RecordedPerson {
  readonly id: PersonId
  /** The fullest form met so far, or the catalogue's name. */
  readonly name: string
  /** `null`: not in the catalogue, or not settled which of several. */
  readonly catalogueId: string | null
  /** Catalogue ids that fit equally well; empty when the name is settled or the catalogue knows none. */
  readonly candidates: readonly string[]
}

/** A title as the whole record knows one. */
export interface RecordedTitle {
  readonly id: TitleId
  readonly name: string
  /** `null` when no source says it. */
  readonly kind: TitleKind | null
  readonly year: number | null
  readonly catalogueId: string | null
  readonly candidates: readonly string[]
  /** Every title belongs to exactly one; a title without relations is a franchise of its own. */
  readonly franchise: FranchiseId
}
