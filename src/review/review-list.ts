import type { Catalogue } from '#catalogue'
import type { Decision, Fact, FactOf, RecordedPerson, RecordedTitle, SourceSummary, Store } from '#record'

/** One of the catalogue whom a name may mean. */
export interface Candidate {
  readonly catalogueId: string
  readonly name: string
  /** What tells it apart: "actor, born 1971", "film, 1998". Empty when the catalogue says nothing. */
  readonly what: string
}

/** Somebody or something as a list of doubts shows one. */
export interface Doubted {
  readonly id: string
  readonly name: string
  readonly facts: number
  /** The newest facts that speak of it, at most 3. */
  readonly told: readonly Fact[]
}

/** Something that waits for a ruling. */
export type ReviewItem =
  | { readonly kind: 'ambiguous'; readonly of: 'person' | 'title'; readonly doubted: Doubted; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'namesakes'; readonly of: 'person' | 'title'; readonly doubted: readonly Doubted[] }
  | { readonly kind: 'no speaker'; readonly fact: FactOf<'quotation'>; readonly choices: readonly RecordedPerson[] }

export interface ReviewList {
  /** Names first, those with most facts in front; then quotations, the newest first. */
  readonly items: readonly ReviewItem[]
  /** The latest decisions, newest first, at most 10. */
  readonly decisions: readonly Decision[]
  readonly sources: Readonly<Record<string, SourceSummary>>
}

/** Among how many of the newest facts doubtful ones are looked for. */
const newestFacts = 1000
const itemsAtMost = 30

/** What waits for a ruling, and what was ruled last. Costs by how much is in doubt, not by how much is on record. */
export async function reviewList(store: Store, catalogue: Catalogue): Promise<ReviewList> {
  const doubts = await store.doubts(itemsAtMost)
  const doubted = async (of: 'person' | 'title', { id, name }: Pick<RecordedPerson, 'id' | 'name'>): Promise<Doubted> => {
    const facts = of === 'person' ? await store.factsOfPerson(id) : (await store.factsOfFranchise(id)).filter((fact) => JSON.stringify(fact.body).includes(`"${id}"`))
    return { id, name, facts: facts.length, told: facts.slice(-3).toReversed() }
  }
  const ambiguous = await Promise.all([
    ...doubts.people.map(async (person): Promise<ReviewItem> => ({ kind: 'ambiguous', of: 'person', doubted: await doubted('person', person), candidates: person.candidates.map((id) => personCandidate(catalogue, id, person.name)) })),
    ...doubts.titles.map(async (title): Promise<ReviewItem> => ({ kind: 'ambiguous', of: 'title', doubted: await doubted('title', title), candidates: title.candidates.map((id) => titleCandidate(catalogue, id, title.name)) })),
  ])
  const namesakes = await Promise.all(doubts.namesakes.map(async ({ of, ids }): Promise<ReviewItem> => {
    const entities: readonly (RecordedPerson | RecordedTitle)[] = of === 'person' ? await store.people(ids) : await store.titles(ids)
    return { kind: 'namesakes', of, doubted: (await Promise.all(entities.map((entity) => doubted(of, entity)))).toSorted((one, other) => other.facts - one.facts) }
  }))
  const latest = await store.latest()
  const speechless = (await store.factsSince(Math.max(0, latest - newestFacts), newestFacts))
    .filter((fact): fact is FactOf<'quotation'> => fact.kind === 'quotation' && fact.ruling === null && fact.body.kind !== 'indirect' && fact.body.speaker.name === null)
    .toReversed().slice(0, itemsAtMost)
  const unspoken = await Promise.all(speechless.map(async (fact): Promise<ReviewItem> => ({ kind: 'no speaker', fact, choices: await peopleOf(store, fact.source) })))
  const size = (item: ReviewItem): number => (item.kind === 'namesakes' ? item.doubted.reduce((sum, one) => sum + one.facts, 0) : item.kind === 'ambiguous' ? item.doubted.facts : 0)
  const items = [...[...ambiguous, ...namesakes].toSorted((one, other) => size(other) - size(one)), ...unspoken]
  const shown = items.flatMap((item) => (item.kind === 'no speaker' ? [item.fact] : item.kind === 'ambiguous' ? item.doubted.told : item.doubted.flatMap((one) => one.told)))
  const sources = await store.sourceSummaries([...new Set(shown.map((fact) => fact.source))])
  return { items, decisions: (await store.decisions({ limit: 10 })).items, sources: Object.fromEntries(sources.map((source) => [source.id, source])) }
}

/** Everybody whom a source's facts name. */
async function peopleOf(store: Store, source: string): Promise<readonly RecordedPerson[]> {
  const ids = (await store.factsOfSource(source)).flatMap((fact) => {
    if (fact.kind === 'credit') return [fact.body.person]
    if (fact.kind === 'sighting') return fact.body.people
    return fact.kind === 'quotation' ? (fact.body.speaker.person ?? []) : []
  })
  return (await store.people([...new Set(ids)])).toSorted((one, other) => one.name.localeCompare(other.name))
}

function personCandidate(catalogue: Catalogue, id: string, name: string): Candidate {
  const person = catalogue.person(id)
  const born = person?.birthYear == null ? [] : [`born ${person.birthYear}`]
  return { catalogueId: id, name: person?.name ?? name, what: [...(person?.professions ?? []).slice(0, 2), ...born].join(', ') }
}

function titleCandidate(catalogue: Catalogue, id: string, name: string): Candidate {
  const title = catalogue.title(id)
  return { catalogueId: id, name: title?.name ?? name, what: [title?.kind, title?.year].filter(Boolean).join(', ') }
}
