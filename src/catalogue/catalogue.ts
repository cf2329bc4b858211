/** A person as the catalogue knows one. */
export interface CataloguePerson {
  readonly id: string
  readonly name: string
  readonly birthYear: number | null
  readonly deathYear: number | null
  /** IMDb's professions: actor, director, writer, … */
  readonly professions: readonly string[]
}

/** A title as the catalogue knows one. */
export interface CatalogueTitle {
  readonly id: string
  readonly name: string
  readonly kind: 'film' | 'tv film' | 'tv series' | 'pilot' | 'special' | 'short' | 'other'
  readonly year: number | null
  /** How many people rated it; 0 when unknown. A plain measure of how well known it is. */
  readonly votes: number
}

/** One person's part in one title. */
export interface CatalogueCredit {
  readonly person: string
  readonly title: string
  readonly job: 'actor' | 'director' | 'writer' | 'producer' | 'creator' | 'composer' | 'other'
  /** Empty when none is named, or the job is no part. */
  readonly characters: readonly string[]
}

/**
 * Which people and titles exist. Read-only; every answer comes in a fixed order: best known first, then by id.
 * Names are compared folded (`fold`, `foldTitle` of `#text`), so case, accents and marks do not count.
 */
export interface Catalogue {
  /** Titles whose primary, original or alternative name folds to the same words. Empty when there is none. */
  titlesNamed(name: string): readonly CatalogueTitle[]
  peopleNamed(name: string): readonly CataloguePerson[]
  title(id: string): CatalogueTitle | undefined
  person(id: string): CataloguePerson | undefined
  /** Every credit of a title, in billing order. */
  creditsOfTitle(id: string): readonly CatalogueCredit[]
  /** Every credit of a person, by year of the title, oldest first. */
  creditsOfPerson(id: string): readonly CatalogueCredit[]
  /** Ids of the titles that a person has any credit in, each once, in no fixed order: cheaper than the credits. */
  titlesOf(person: string): readonly string[]
}

/** A catalogue that knows nobody: reading works from the text alone. */
export const emptyCatalogue: Catalogue = {
  titlesNamed: () => [],
  peopleNamed: () => [],
  title: () => undefined,
  person: () => undefined,
  creditsOfTitle: () => [],
  creditsOfPerson: () => [],
  titlesOf: () => [],
}
