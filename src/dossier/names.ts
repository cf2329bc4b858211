import { peopleIn, titlesIn } from '#record'
import type { Fact, PersonId, RecordedPerson, RecordedTitle, SourceId, SourceSummary, Store, TitleId } from '#record'

/** What the ids in an answer stand for: everybody and everything its facts name, and the sources they come from. */
export interface Names {
  readonly people: Readonly<Record<PersonId, RecordedPerson>>
  readonly titles: Readonly<Record<TitleId, RecordedTitle>>
  readonly sources: Readonly<Record<SourceId, SourceSummary>>
}

/** Looks up every person, title and source that `facts` name. An id that the record no longer knows is left out. */
export async function namesIn(store: Store, facts: Iterable<Fact>): Promise<Names> {
  const people = new Set<PersonId>()
  const titles = new Set<TitleId>()
  const sources = new Set<SourceId>()
  for (const fact of facts) {
    sources.add(fact.source)
    for (const person of peopleIn(fact)) people.add(person)
    for (const title of titlesIn(fact)) titles.add(title)
  }
  const [foundPeople, foundTitles, foundSources] = await Promise.all([
    store.people([...people]),
    store.titles([...titles]),
    store.sourceSummaries([...sources]),
  ])
  return { people: byId(foundPeople), titles: byId(foundTitles), sources: byId(foundSources) }
}

/** Of `names` only what `facts` name. */
export function onlyNames(names: Names, facts: readonly Fact[]): Names {
  return {
    people: pick(names.people, facts.flatMap(peopleIn)),
    titles: pick(names.titles, facts.flatMap(titlesIn)),
    sources: pick(names.sources, facts.map((fact) => fact.source)),
  }
}

function pick<Item>(items: Readonly<Record<string, Item>>, ids: readonly string[]): Readonly<Record<string, Item>> {
  return Object.fromEntries(ids.flatMap((id) => (items[id] === undefined ? [] : [[id, items[id]]])))
}

/** Both, the second's entries counting where an id stands in both. */
export function joinNames(one: Names, other: Names): Names {
  return {
    people: { ...one.people, ...other.people },
    titles: { ...one.titles, ...other.titles },
    sources: { ...one.sources, ...other.sources },
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Readonly<Record<string, Item>> {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}
