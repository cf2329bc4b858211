import type { CatalogueCredit, CatalogueTitle } from '../catalogue.ts'

/** How one title stands to another: `title` follows, is based on, or is part of `of`. */
export type CatalogueRelation = 'follows' | 'based on' | 'part of'

/** Somebody's part in a title, as a source states it. */
export interface StatedCredit {
  /** `null` where the source gives an id alone. */
  readonly name: string | null
  /** The source's id of the person (`Q42`, `nm0001435`), or `null` where it gives a name alone. */
  readonly id: string | null
  readonly job: CatalogueCredit['job']
  /** Names, or ids (`Q42`) of characters. */
  readonly characters: readonly string[]
}

/** What a source other than IMDb says of a title. */
export interface TitleStatement {
  readonly form: 'title'
  /** `tt0120032`, `Q1056265`, `enwiki:Page_name`: whatever the source gives. */
  readonly ids: readonly string[]
  readonly name: string
  readonly alsoNamed: readonly string[]
  readonly kind: CatalogueTitle['kind'] | null
  readonly year: number | null
  readonly people: readonly StatedCredit[]
  readonly relations: readonly { readonly relation: CatalogueRelation; readonly of: string; readonly turned: boolean }[]
}

/** What it says of a person. */
export interface PersonStatement {
  readonly form: 'person'
  readonly ids: readonly string[]
  readonly name: string
  readonly alsoNamed: readonly string[]
  readonly birthYear: number | null
  readonly deathYear: number | null
  readonly professions: readonly string[]
}

/** What it calls a character that its credits give by id. */
export interface CharacterStatement {
  readonly form: 'character'
  readonly ids: readonly string[]
  readonly name: string
}

export type Statement = TitleStatement | PersonStatement | CharacterStatement

/** Takes what a source says, one thing at a time. */
export type TakeStatement = (statement: Statement) => void
