import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Job, Project, RelationName, Stage, TitleKind } from '#reading'

/** A document as it is handed to the reader: one JSON object a document. */
export interface Input {
  readonly id: string
  readonly kind?: 'article' | 'post'
  /** Exactly one of `text` and `html` is there. */
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly publisher?: string
  readonly author?: string
  readonly title?: string
  readonly publishedAt?: string
}

export interface GoldTitle {
  readonly name: string
  /** `null` where the text does not say. */
  readonly kind: TitleKind | null
  readonly year: number | null
}

export interface GoldQuotation {
  /** Verbatim, outer marks left out, several spans joined by one space. */
  readonly words: string
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** A name of `people`, the wording of an unnamed source, or `null`. */
  readonly speaker: string | null
  readonly saidTo: string | null
  readonly saidIn: string | null
  readonly saidAt: { readonly text: string; readonly from: string | null; readonly to: string | null } | null
  /** The text of each span, where there are several. */
  readonly pieces?: readonly string[]
}

/** Person, job, title, character. */
export type GoldCredit = readonly [person: string, job: Job, title: string, character: string | null]
/** Title, day or month or year, network or service or `theaters`. */
export type GoldRelease = readonly [title: string, at: string | null, via: string | null]
export type GoldRelation = readonly [title: string, relation: RelationName, of: string]

export interface GoldOutlook {
  readonly of: string
  readonly project: Project
  readonly stage: Stage
  readonly by: string | null
}

export interface GoldSighting {
  readonly people: readonly string[]
  readonly event: string | null
  readonly shownOn: string | null
}

/** What annotators found in one document. People and titles stand by name. */
export interface Gold {
  readonly people: readonly string[]
  readonly titles: readonly GoldTitle[]
  readonly quotations: readonly GoldQuotation[]
  readonly credits: readonly GoldCredit[]
  readonly releases: readonly GoldRelease[]
  readonly relations: readonly GoldRelation[]
  readonly outlooks: readonly GoldOutlook[]
  readonly sightings: readonly GoldSighting[]
}

export interface AnnotatedDocument {
  readonly id: string
  readonly input: Input
  readonly gold: Gold
  readonly notes?: string
}

/** The annotated documents of a folder's `.json` files, by name of file, or of one such file. */
export function annotatedDocuments(path: string): readonly AnnotatedDocument[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path).filter((file) => file.endsWith('.json')).sort().map((file) => join(path, file))
    : [path]
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as AnnotatedDocument)
}
