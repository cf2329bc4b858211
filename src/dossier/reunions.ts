import type { Catalogue } from '#catalogue'
import type { FactOf, PersonId, RecordedTitle, Store, TitleId } from '#record'
import type { Names } from './names.ts'
import { newestFirst, periodSaid, type Period } from './period.ts'
import { silenceOf, type Silence } from './silence.ts'

/** A title that all the people of a sighting worked on. */
export interface SharedTitle {
  /** Its id in the record; `null` when only the catalogue knows it. */
  readonly id: string | null
  readonly name: string
  readonly year: number | null
  /** The credits on record, one or more a person; empty when only the catalogue says so. */
  readonly credits: readonly FactOf<'credit'>[]
}

/** People together in person. It is a reunion when they share an earlier credit. */
export interface Encounter {
  readonly fact: FactOf<'sighting'>
  readonly period: Period
  /** Titles they share, earliest first, those without a year last; empty: no reunion as far as the record knows. */
  readonly shared: readonly SharedTitle[]
  /** Whole years from the first shared title to the sighting; `null` when either has no year. */
  readonly yearsSince: number | null
  /** That no caption names what they share; `null` when one does, or when it is no reunion. */
  readonly silence: Silence | null
}

/**
 * Sightings with what the people share before them, newest first. `names` must cover the sightings. `credits` are those that
 * are read already: every credit of the titles that they name; of other titles they are looked up.
 */
export async function encounters(
  store: Store,
  catalogue: Catalogue,
  sightings: readonly FactOf<'sighting'>[],
  names: Names,
  credits: readonly FactOf<'credit'>[] = [],
): Promise<readonly Encounter[]> {
  const people = [...new Set(sightings.flatMap((fact) => fact.body.people))]
  const creditsByPerson = Map.groupBy([...credits, ...await store.creditsOfPeople(people, [...new Set(credits.map((fact) => fact.body.title))])], (fact) => fact.body.person)
  const ids = new Set([...creditsByPerson.values()].flat().map((fact) => fact.body.title))
  const titles = new Map((await store.titles([...ids])).map((title) => [title.id, title]))
  const found = sightings.map(async (fact): Promise<Encounter> => {
    const period = periodSaid(fact.body.at, names.sources[fact.source])
    const year = period.to === null ? null : Number(period.to.slice(0, 4))
    const recorded = sharedOnRecord(fact.body.people, creditsByPerson, titles)
    const shared = [...recorded, ...sharedInCatalogue(fact.body.people, names, catalogue, recorded, titles)]
      .filter((title) => year === null || title.year === null || title.year <= year)
      .sort((one, other) => (one.year ?? 9999) - (other.year ?? 9999))
    const first = shared[0]?.year ?? null
    const silence = await silenceOf(store, fact, shared, names)
    return { fact, period, shared, yearsSince: year === null || first === null ? null : year - first, silence }
  })
  return (await Promise.all(found)).sort(newestFirst)
}

function sharedOnRecord(
  people: readonly PersonId[],
  creditsByPerson: ReadonlyMap<PersonId, readonly FactOf<'credit'>[]>,
  titles: ReadonlyMap<TitleId, RecordedTitle>,
): readonly SharedTitle[] {
  const [first = [], ...others] = people.map((person) => creditsByPerson.get(person) ?? [])
  const ids = new Set(first.map((fact) => fact.body.title))
  const shared: SharedTitle[] = []
  for (const id of ids) {
    if (!others.every((facts) => facts.some((fact) => fact.body.title === id))) continue
    const title = titles.get(id)
    if (!title) continue
    const credits = [first, ...others].flatMap((facts) => facts.filter((fact) => fact.body.title === id).slice(0, 1))
    shared.push({ id, name: title.name, year: title.year, credits })
  }
  return shared
}

function sharedInCatalogue(
  people: readonly PersonId[],
  names: Names,
  catalogue: Catalogue,
  recorded: readonly SharedTitle[],
  titles: ReadonlyMap<TitleId, RecordedTitle>,
): readonly SharedTitle[] {
  const ids = people.map((person) => names.people[person]?.catalogueId ?? null)
  if (ids.includes(null)) return []
  const [first, ...others] = ids.map((id) => new Set(catalogue.creditsOfPerson(id!).map((credit) => credit.title)))
  const known = new Set(recorded.map((title) => titles.get(title.id!)?.catalogueId ?? null))
  const shared: SharedTitle[] = []
  for (const id of first ?? []) {
    if (known.has(id) || !others.every((set) => set.has(id))) continue
    const title = catalogue.title(id)
    if (title) shared.push({ id: null, name: title.name, year: title.year, credits: [] })
  }
  return shared
}

/** The credits that the reunions rest on. */
export function sharedCredits(met: readonly Encounter[]): readonly FactOf<'credit'>[] {
  return met.flatMap((encounter) => encounter.shared.flatMap((title) => title.credits))
}
