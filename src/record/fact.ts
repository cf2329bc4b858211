import type { Job, Project, RelationName, Stage, When } from '#reading'
import type { Span } from '#text'
import type { PersonId, TitleId } from './entity.ts'
import type { Passage } from './passage.ts'
import type { SourceId } from './source.ts'

/** Identifies a fact: `f` and 20 hexadecimal digits. The same item read again has the same id. */
export type FactId = string

/** Somebody who says something, as the source names them. */
export interface Holder {
  readonly name: string
  /** `null` for an organization. */
  readonly person: PersonId | null
}

export interface QuotationBody {
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** The passages' words, joined by one space. */
  readonly words: string
  readonly speaker: {
    /** The resolved name, or the wording of an unnamed source; `null` when the text does not say. */
    readonly name: string | null
    readonly person: PersonId | null
    /** The words in the text that name the speaker here, even a pronoun. */
    readonly mention: Span | null
  }
  readonly cue: Span | null
  readonly saidTo: string | null
  readonly saidIn: string | null
  readonly saidAt: When | null
  /** Titles that the quotation is filed under: those of its paragraph, else the nearest one named. May be empty. */
  readonly about: readonly TitleId[]
}

export interface CreditBody {
  readonly person: PersonId
  readonly title: TitleId
  readonly job: Job
  readonly character: string | null
}

export interface ReleaseBody {
  readonly title: TitleId
  readonly at: When | null
  readonly via: string | null
}

export interface RelationBody {
  readonly title: TitleId
  readonly relation: RelationName
  readonly of: TitleId
}

export interface OutlookBody {
  /** The title that the project continues, or the project itself if it has a name. */
  readonly of: TitleId
  readonly project: Project
  readonly stage: Stage
  /** Who says so; `null` for the article itself. */
  readonly by: Holder | null
  readonly asOf: When | null
}

export interface SightingBody {
  /** At least two. */
  readonly people: readonly PersonId[]
  readonly event: string | null
  readonly place: string | null
  readonly shownOn: string | null
  readonly at: When | null
  /** Filed like a quotation. */
  readonly about: readonly TitleId[]
}

export interface FactBodies {
  readonly quotation: QuotationBody
  readonly credit: CreditBody
  readonly release: ReleaseBody
  readonly relation: RelationBody
  readonly outlook: OutlookBody
  readonly sighting: SightingBody
}

export type FactKind = keyof FactBodies

/** One item of a reading, kept. Spans in the body count in the text of `source`. */
export interface FactOf<Kind extends FactKind> {
  readonly id: FactId
  readonly kind: Kind
  readonly source: SourceId
  /** At least one; a quotation broken by its cue has several, in text order. */
  readonly passages: readonly Passage[]
  readonly body: FactBodies[Kind]
  /** Its number in the record's order of events; the one kept first has the smallest. */
  readonly sequence: number
  /** ISO 8601 date-time in UTC. */
  readonly keptAt: string
  /** What a person ruled: `corrected` when parts of the body are theirs, not the reader's. Rejected facts are in no answer. */
  readonly ruling: 'accepted' | 'corrected' | null
}

export type Fact = { readonly [Kind in FactKind]: FactOf<Kind> }[FactKind]

/** Every kind, in the order in which a page shows them. */
export const factKinds: readonly FactKind[] = ['relation', 'release', 'credit', 'outlook', 'quotation', 'sighting']
