import type { FactBodies, FactId, FactKind } from './fact.ts'
import type { Person, Title } from '#reading'
import type { Markup, Span } from '#text'
import type { Origin, SourceId } from './source.ts'

/**
 * A fact before the record has settled who is meant: as kept, but people and titles in the body are keys of the reading.
 */
export interface DraftFactOf<Kind extends FactKind> {
  readonly id: FactId
  readonly kind: Kind
  readonly spans: readonly Span[]
  readonly body: FactBodies[Kind]
}

export type DraftFact = { readonly [Kind in FactKind]: DraftFactOf<Kind> }[FactKind]

/** One document made ready to be kept. Made by `draft`; plain JSON. */
export interface Draft {
  readonly source: Origin & {
    readonly id: SourceId
    /** What stays the same over versions of one page: its address; without one, a hash of text and origin. */
    readonly place: string
    readonly text: string
    readonly hash: string
    readonly markup: readonly Markup[]
    readonly retrievedAt: string
    readonly reader: string
  }
  readonly people: readonly Pick<Person, 'key' | 'name' | 'catalogueId' | 'candidates'>[]
  readonly titles: readonly Pick<Title, 'key' | 'name' | 'kind' | 'year' | 'catalogueId' | 'candidates'>[]
  /** In text order within each kind. No two with the same id. */
  readonly facts: readonly DraftFact[]
}
