import type { Markup } from '#text'

/** Identifies a kept source: `s` and 20 hexadecimal digits. */
export type SourceId = string

/** Where a kept source came from, without its text: enough to cite it. `null` is unknown, never guessed. */
export interface Origin {
  readonly kind: 'article' | 'post'
  readonly url: string | null
  /** The outlet of an article, the platform of a post. */
  readonly publisher: string | null
  /** Byline, or the account's display name. */
  readonly author: string | null
  /** Headline. */
  readonly title: string | null
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** A kept source as lists show it: everything but its text. */
export interface SourceSummary extends Origin {
  readonly id: SourceId
  /** Of the text: SHA-256, 64 hexadecimal digits. */
  readonly hash: string
  /** When the document was taken in, ISO 8601 date-time in UTC. */
  readonly retrievedAt: string
  /** 1 for the first text kept of an address, 2 for the next one, … */
  readonly version: number
  /** The source that holds the next text of the same address; `null` while this is the newest. */
  readonly supersededBy: SourceId | null
  /** Which reader the facts come from. */
  readonly reader: string
}

/** A document kept in the record, its text as it was read. */
export interface Source extends SourceSummary {
  readonly text: string
  readonly markup: readonly Markup[]
}
