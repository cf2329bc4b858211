import type { Catalogue } from '#catalogue'
import type { Draft } from '#dossier'
import type { Addition, Store } from '#intake'
import type { Document } from '#text'

/** What a desk is made of. */
export interface DeskSettings {
  readonly store: Store
  readonly catalogue: Catalogue
  readonly clock: () => Date
  /** Reads a document and keeps it. */
  readonly takeIn: (document: Document) => Promise<Addition>
  /** Reads a document and keeps nothing; without it the form has no preview. */
  readonly preview?: (document: Document) => Draft
  /** IANA name of the zone in which moments are shown; the machine's own when not given. */
  readonly timeZone?: string
  /** Asked of everyone who opens a page; without one the desk serves this machine alone. */
  readonly password?: string | null
  /** Told of every failure that a page could not help. */
  readonly report?: (error: unknown) => void
}
