import { fold, foldTitle } from '#text'
import type { Catalogue, CataloguePerson, CatalogueTitle } from './catalogue.ts'
import type { FileCatalogue } from './file-catalogue.ts'

/** What is known of a title that is looked for besides its name. */
export interface TitleEvidence {
  readonly year?: number
  readonly kind?: CatalogueTitle['kind']
  /** Names of people who are said to have to do with it. */
  readonly people?: readonly string[]
}

export interface FoundTitle {
  readonly title: CatalogueTitle
  /** What speaks for it, in words: `year 1997`, `with Ann Example`. Without votes, which `title` has. */
  readonly evidence: readonly string[]
}

/**
 * Titles of a name, those for which most speaks first: people named with it, then year, then kind, then votes.
 * Nothing is left out: what contradicts the evidence comes last.
 */
export function rankTitles(catalogue: Catalogue, name: string, evidence: TitleEvidence): readonly FoundTitle[] {
  const named = (evidence.people ?? []).map((person) => ({ person, key: fold(person) }))
  const ranked = catalogue.titlesNamed(name).map((title) => {
    const cast = named.length === 0 ? new Set<string>() : new Set(catalogue.creditsOfTitle(title.id).map((credit) => fold(catalogue.person(credit.person)?.name ?? '')))
    const people = named.filter(({ key }) => cast.has(key)).map(({ person }) => `with ${person}`)
    const apart = evidence.year === undefined || title.year === null ? null : Math.abs(title.year - evidence.year)
    const points = people.length * 8 + (apart === null ? 0 : apart === 0 ? 3 : apart === 1 ? 1 : -3) + (evidence.kind === undefined ? 0 : evidence.kind === title.kind ? 1 : -1)
    return { title, evidence: [...people, ...(apart === 0 ? [`year ${title.year}`] : apart === 1 ? [`year ${title.year}, one off`] : []), ...(evidence.kind === title.kind ? [title.kind] : [])], points }
  })
  return ranked.sort((one, other) => other.points - one.points || other.title.votes - one.title.votes || (one.title.id < other.title.id ? -1 : 1)).map(({ title, evidence }) => ({ title, evidence }))
}

/** What a search for words finds. Each list best first; nothing stands in two lists of a kind. */
export interface Found {
  readonly titles: readonly FoundTitle[]
  readonly people: readonly CataloguePerson[]
  /** Titles that go on after the words, or have them after a colon. */
  readonly longerTitles: readonly CatalogueTitle[]
  /** People whose last name the words are. */
  readonly namesakes: readonly CataloguePerson[]
}

/** Look for titles and people by a name, or a part of one. */
export function searchCatalogue(catalogue: FileCatalogue, words: string, evidence: TitleEvidence = {}): Found {
  const titles = rankTitles(catalogue, words, evidence)
  const people = catalogue.peopleNamed(words)
  const known = new Set([...titles.map(({ title }) => title.id), ...people.map((person) => person.id)])
  return {
    titles,
    people,
    longerTitles: foldTitle(words) === '' ? [] : catalogue.titlesBeginning(words).filter((title) => !known.has(title.id)),
    namesakes: catalogue.peopleCalled(words).filter((person) => !known.has(person.id)),
  }
}
