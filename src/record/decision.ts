import type { PersonId, TitleId } from './entity.ts'
import type { FactBodies, FactId, FactKind } from './fact.ts'

/** What may be put right of a fact: anything but the words, which are the source's. */
export type Correction = Partial<{ readonly [Kind in FactKind]: Omit<FactBodies[Kind], 'words'> }[FactKind]>

/**
 * What a person ruled on a fact. `correct` replaces the given parts of its body; people and titles by their ids in the record.
 * `join`: a quotation is of the same utterance as another one; `part`: it is of none but its own.
 */
export type FactRuling =
  | { readonly kind: 'accept' | 'reject' | 'part'; readonly fact: FactId }
  | { readonly kind: 'correct'; readonly fact: FactId; readonly correction: Correction }
  | { readonly kind: 'join'; readonly fact: FactId; readonly with: FactId }

/**
 * What a person ruled on who or what is who. `merge`: two of the record are one, and everything said of `from` is said of
 * `into`, now and in what is still to come. `split`: some facts speak of another one of that name, told apart by a note.
 * `settle`: one whose name fits several of the catalogue is that one of it. `distinct`: two of one name are two.
 */
export type EntityRuling =
  | { readonly kind: 'merge'; readonly of: 'person' | 'title'; readonly from: PersonId | TitleId; readonly into: PersonId | TitleId }
  | { readonly kind: 'split'; readonly of: 'person' | 'title'; readonly from: PersonId | TitleId; readonly facts: readonly FactId[]; readonly note: string }
  | { readonly kind: 'settle'; readonly of: 'person' | 'title'; readonly from: PersonId | TitleId; readonly catalogueId: string; readonly name: string }
  | { readonly kind: 'distinct'; readonly of: 'person' | 'title'; readonly from: PersonId | TitleId; readonly into: PersonId | TitleId }

export type Ruling = FactRuling | EntityRuling

/** Who rules, when and why. */
export interface Signature {
  readonly by: string
  /** ISO 8601 date-time in UTC. */
  readonly at: string
  readonly why: string | null
}

/** A ruling on record. The latest one on a fact that was not undone holds. */
export interface Decision extends Signature {
  /** In order of ruling, from 1. */
  readonly number: number
  readonly ruling: Ruling
  /** Who took it back; `null` while it holds or was replaced by a later one. */
  readonly undone: Omit<Signature, 'why'> | null
}

const parts: Readonly<Record<FactKind, readonly string[]>> = {
  relation: ['title', 'relation', 'of'],
  release: ['title', 'at', 'via'],
  credit: ['person', 'title', 'job', 'character'],
  outlook: ['of', 'project', 'stage', 'by', 'asOf'],
  quotation: ['kind', 'speaker', 'cue', 'saidTo', 'saidIn', 'saidAt', 'about'],
  sighting: ['people', 'event', 'place', 'shownOn', 'at', 'about'],
}

/** Which parts of a correction a fact of that kind does not have, or nobody may put right. Empty when all is well. */
export function partsNotCorrectable(kind: FactKind, correction: Correction): readonly string[] {
  return Object.keys(correction).filter((part) => !parts[kind].includes(part))
}
