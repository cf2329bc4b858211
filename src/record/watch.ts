import type { FranchiseId, PersonId } from './entity.ts'

/** What is watched. A phrase is words as a search takes them: words in double quotation marks must stand together. */
export type Watched =
  | { readonly kind: 'franchise'; readonly id: FranchiseId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'phrase'; readonly words: string }

/** Something that a newsroom wants to hear of. Every fact that touches it from `since` on is an event of the watch. */
export interface Watch {
  /** In order of setting up, from 1; never given again. */
  readonly number: number
  readonly watched: Watched
  /** The number of the newest event when it was set up. */
  readonly since: number
  readonly by: string
  /** ISO 8601 date-time in UTC. */
  readonly at: string
}

/** The longest phrase that can be watched, in characters. */
export const longestPhrase = 200
