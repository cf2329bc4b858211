import type { Catalogue, CataloguePerson } from '#catalogue'
import type { PersonId, RecordedPerson, Store, TitleId } from '#record'
import { creditLines, type CreditLine } from './credits.ts'
import { outlookLedger, type Claim } from './ledger.ts'
import { joinNames, namesIn, type Names } from './names.ts'
import { ofKind } from './of-kind.ts'
import { spokenLines, utterancesOf, type SpokenLine } from './quotations.ts'
import { encounters, sharedCredits, type Encounter } from './reunions.ts'

/** Somebody who shares titles with the person of a dossier. */
export interface CoStar {
  readonly person: PersonId
  /** At least one, in the order of the person's credits. */
  readonly titles: readonly TitleId[]
}

/** Everything on record about one person. */
export interface PersonDossier {
  readonly person: RecordedPerson
  /** What the catalogue knows; `null` when the name is not settled or not in it. */
  readonly catalogue: CataloguePerson | null
  /** Newest first. */
  readonly quotations: readonly SpokenLine[]
  /** What the person has claimed of any project, in order of time. */
  readonly claims: readonly Claim[]
  /** By year of the title, those without one last. */
  readonly credits: readonly CreditLine[]
  /** Newest first. */
  readonly encounters: readonly Encounter[]
  /** Who shares most titles first. */
  readonly coStars: readonly CoStar[]
  /** How many facts name the person. */
  readonly facts: number
  readonly names: Names
}

/** The dossier of a person; `null` when the record has nobody of that id. */
export async function personDossier(store: Store, catalogue: Catalogue, id: PersonId): Promise<PersonDossier | null> {
  const person = await store.person(id)
  if (!person) return null
  const facts = await store.factsOfPerson(person.id)
  const credits = ofKind(facts, 'credit')
  const utterances = await utterancesOf(store, ofKind(facts, 'quotation'))
  const retold = utterances.flatMap((utterance) => utterance.quotations.map((quotation) => quotation.fact))
  const filed = await namesIn(store, [...facts, ...retold])
  const met = await encounters(store, catalogue, ofKind(facts, 'sighting'), filed)
  const coStars = await coStarsOf(store, person.id, new Set(credits.map((fact) => fact.body.title)), filed)
  const known = await store.people(coStars.map((coStar) => coStar.person))
  const shared = joinNames(filed, await namesIn(store, sharedCredits(met)))
  const names: Names = { ...shared, people: { ...shared.people, ...Object.fromEntries(known.map((other) => [other.id, other])) } }
  const year = (line: CreditLine): number => names.titles[line.title]?.year ?? 9999
  return {
    person,
    catalogue: person.catalogueId === null ? null : (catalogue.person(person.catalogueId) ?? null),
    quotations: spokenLines(ofKind(facts, 'quotation'), utterances, names),
    claims: outlookLedger(ofKind(facts, 'outlook'), credits, names),
    credits: creditLines(credits).toSorted((one, other) => year(one) - year(other)),
    encounters: met,
    coStars,
    facts: facts.length,
    names,
  }
}

async function coStarsOf(store: Store, self: PersonId, titles: ReadonlySet<TitleId>, names: Names): Promise<readonly CoStar[]> {
  const franchises = new Set([...titles].flatMap((title) => names.titles[title]?.franchise ?? []))
  const shared = new Map<PersonId, Set<TitleId>>()
  for (const franchise of franchises) {
    for (const { body } of ofKind(await store.factsOfFranchise(franchise, { kinds: ['credit'], once: true }), 'credit')) {
      if (body.person === self || !titles.has(body.title)) continue
      const of = shared.get(body.person) ?? new Set()
      shared.set(body.person, of.add(body.title))
    }
  }
  return [...shared]
    .map(([person, of]) => ({ person, titles: [...titles].filter((title) => of.has(title)) }))
    .sort((one, other) => other.titles.length - one.titles.length)
}
