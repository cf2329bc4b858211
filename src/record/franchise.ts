import type { FranchiseId, RecordedTitle } from './entity.ts'

/** A franchise as lists show it. */
export interface FranchiseSummary {
  readonly id: FranchiseId
  /** The name of its first title. */
  readonly name: string
  /** How many titles it holds. */
  readonly titles: number
  /** How many facts are filed under it. */
  readonly facts: number
  /** The number of its newest fact in the order of events; 0 when it has none. */
  readonly latest: number
  /** When that fact was kept, ISO 8601; `null` when it has none. */
  readonly latestAt: string | null
}

/** Titles joined by relations. */
export interface Franchise {
  readonly id: FranchiseId
  readonly name: string
  /** Oldest first; those without a year last, in order of name. */
  readonly titles: readonly RecordedTitle[]
}
