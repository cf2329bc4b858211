import type { Span } from '#text'

/** Unique within a reading: `p1`, `t1`, `o1`, `q1`. */
export type Key = string

/** When something was said or done, in the text's words and as days. */
export interface When {
  readonly text: string
  readonly span: Span | null
  /** First possible day, ISO 8601; `null` when it cannot be known. */
  readonly from: string | null
  /** Last possible day, inclusive; never after publication for something already said or done. */
  readonly to: string | null
}

export interface Person {
  readonly key: Key
  /** The fullest form in the text, or the catalogue's name. */
  readonly name: string
  /** `null`: not in the catalogue, or not settled which of several. */
  readonly catalogueId: string | null
  /** Catalogue ids that fit equally well; present only when the name is not settled. */
  readonly candidates?: readonly string[]
  readonly mentions: readonly Span[]
}

export type TitleKind = 'film' | 'tv film' | 'tv series' | 'pilot' | 'special' | 'short' | 'other'

export interface Title {
  readonly key: Key
  readonly name: string
  /** What the text says of it; `null` when it does not. */
  readonly kind: TitleKind | null
  readonly year: number | null
  readonly catalogueId: string | null
  readonly candidates?: readonly string[]
  readonly mentions: readonly Span[]
}

/** An outlet, network, studio or platform. */
export interface Organization {
  readonly key: Key
  readonly name: string
  readonly mentions: readonly Span[]
}

export interface Speaker {
  /** The resolved name, or the wording of an unnamed source; `null` when the text does not say. */
  readonly name: string | null
  readonly person: Key | null
  /** The words in the text that name the speaker here, even a pronoun. */
  readonly mention: Span | null
}

export interface Quotation {
  readonly key: Key
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** What was said, quotation marks excluded; one broken by its cue has several. */
  readonly spans: readonly Span[]
  /** The spans' text, joined by one space. */
  readonly words: string
  /** The word or phrase that reports: said, told, wrote, according to. */
  readonly cue: Span | null
  readonly speaker: Speaker
  /** Who the words were first given to: outlet, programme, interviewer. */
  readonly saidTo: string | null
  /** caption, interview, statement, podcast, panel, … */
  readonly saidIn: string | null
  readonly saidAt: When | null
}

export type Job = 'actor' | 'director' | 'writer' | 'producer' | 'creator' | 'showrunner' | 'composer' | 'other'

export interface Credit {
  readonly person: Key
  readonly title: Key
  readonly job: Job
  readonly character: string | null
  readonly evidence: Span
}

export interface Release {
  readonly title: Key
  readonly at: When | null
  /** 'theaters', a network, a streaming service. */
  readonly via: string | null
  readonly evidence: Span
}

export type RelationName = 'sequel' | 'prequel' | 'spin-off' | 'remake' | 'reboot' | 'revival' | 'adaptation'

export interface Relation {
  readonly title: Key
  readonly relation: RelationName
  readonly of: Key
  readonly evidence: Span
}

export type Project = 'sequel' | 'prequel' | 'spin-off' | 'remake' | 'reboot' | 'revival' | 'itself'

export type Stage =
  | 'ruled out' | 'wished' | 'rumored' | 'in talks' | 'in development' | 'greenlit' | 'in production'
  | 'post production' | 'released' | 'shelved' | 'canceled' | 'not picked up' | 'dormant'

export interface Outlook {
  /** Key of the title that the project continues, or of the project itself if it has a name. */
  readonly of: Key
  readonly project: Project
  readonly stage: Stage
  /** A person's or an organization's key; `null` for the article itself. */
  readonly by: Key | null
  readonly asOf: When | null
  readonly evidence: Span
}

export interface Sighting {
  /** At least two. */
  readonly people: readonly Key[]
  readonly event: string | null
  readonly place: string | null
  /** Where the picture was posted. */
  readonly shownOn: string | null
  readonly at: When | null
  readonly evidence: Span
}

/** What one document says, with the exact passage behind every item. Every list is in text order. */
export interface Reading {
  readonly id: string
  readonly source: {
    readonly kind: 'article' | 'post'
    readonly url: string | null
    readonly publisher: string | null
    readonly author: string | null
    readonly title: string | null
    readonly publishedAt: string | null
    readonly language: string | null
  }
  readonly text: string
  readonly people: readonly Person[]
  readonly titles: readonly Title[]
  readonly organizations: readonly Organization[]
  readonly quotations: readonly Quotation[]
  readonly credits: readonly Credit[]
  readonly releases: readonly Release[]
  readonly relations: readonly Relation[]
  readonly outlooks: readonly Outlook[]
  readonly sightings: readonly Sighting[]
}
