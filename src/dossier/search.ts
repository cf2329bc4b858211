import type { FactOf, FranchiseId, FranchiseSummary, RecordedPerson, SearchHit, SourceId, SourceSummary, Store } from '#record'
import { namesIn, type Names } from './names.ts'

/** Where a project may stand, as the record's claims name it. */
type Stage = FactOf<'outlook'>['body']['stage']

/** A stretch of an excerpt; `isMatch` where the words that were looked for stand. */
export interface ExcerptPiece {
  readonly words: string
  readonly isMatch: boolean
}

export interface Hit {
  readonly source: SourceSummary
  /** The quotation that holds the words; `null` when they stand elsewhere in the source. */
  readonly fact: FactOf<'quotation'> | null
  /** In order; together they are the excerpt. */
  readonly excerpt: readonly ExcerptPiece[]
}

/** What hits must have; a field left out asks nothing. */
export interface SearchFilter {
  /** A speaker as a choice names them: a person's id, or the wording of an unnamed source. Leaves quotations only. */
  readonly speaker?: string
  readonly franchise?: FranchiseId
  readonly outlet?: string
  readonly kind?: SourceSummary['kind']
  /** Hits in sources that claim this stage of a project; of the best hits that have all else. */
  readonly stage?: Stage
  /** First and last day of publication, `YYYY-MM-DD`. Sources without a day are left out. */
  readonly from?: string
  readonly to?: string
}

/** One thing to narrow a search to, with how many hits have it. */
export interface Choice {
  readonly value: string
  readonly name: string
  readonly hits: number
}

export interface SearchResult {
  /** As it was asked. */
  readonly query: string
  readonly filter: SearchFilter
  readonly franchises: readonly FranchiseSummary[]
  readonly people: readonly RecordedPerson[]
  /** Best match first. */
  readonly quotations: readonly Hit[]
  /** Best match first. */
  readonly sources: readonly Hit[]
  /** What the hits, before narrowing, can be narrowed to; most hits first. */
  readonly choices: { readonly speakers: readonly Choice[]; readonly franchises: readonly Choice[]; readonly outlets: readonly Choice[] }
  /** Only the best hits were looked at: there may be more. */
  readonly isCut: boolean
  readonly names: Names
}

/** How many hits of either sort are looked at. */
const hitsAtMost = 200

/** How many sources are asked what stages they claim. */
const sourcesAsked = 120

/** Looks for names and words. Nothing is found for an empty query. */
export async function search(store: Store, query: string, filter: SearchFilter = {}): Promise<SearchResult> {
  const nothing: Names = { people: {}, titles: {}, sources: {} }
  if (query.trim() === '') {
    return { query, filter, franchises: [], people: [], quotations: [], sources: [], choices: { speakers: [], franchises: [], outlets: [] }, isCut: false, names: nothing }
  }
  const [named, found] = await Promise.all([store.named(query), store.search(query, { limit: hitsAtMost })])
  const quotations = found.quotations.map(hitOf)
  const sources = found.sources.map(hitOf)
  const names = await namesIn(store, quotations.flatMap((hit) => hit.fact ?? []))
  const passes = (hit: Hit): boolean => fits(hit, filter, names)
  const fitting = { quotations: quotations.filter(passes), sources: filter.speaker === undefined && filter.franchise === undefined ? sources.filter(passes) : [] }
  const claims = await claimingStage(store, [...fitting.quotations, ...fitting.sources], filter.stage)
  return {
    query,
    filter,
    franchises: named.franchises,
    people: named.people,
    quotations: fitting.quotations.filter(claims),
    sources: fitting.sources.filter(claims),
    choices: {
      speakers: choicesOf(quotations, (hit) => speakerOf(hit, names)),
      franchises: choicesOf(quotations, (hit) => franchisesOf(hit, names)),
      outlets: choicesOf([...quotations, ...sources], (hit) => (hit.source.publisher === null ? [] : [{ value: hit.source.publisher, name: hit.source.publisher }])),
    },
    isCut: quotations.length === hitsAtMost || sources.length === hitsAtMost,
    names,
  }
}

/** Which hits stand in sources that claim a stage of some project. */
async function claimingStage(store: Store, hits: readonly Hit[], stage: Stage | undefined): Promise<(hit: Hit) => boolean> {
  if (stage === undefined) return () => true
  const asked = [...new Set(hits.map((hit) => hit.source.id))].slice(0, sourcesAsked)
  const claiming = new Set<SourceId>()
  for (const id of asked) if ((await store.factsOfSource(id)).some((fact) => fact.kind === 'outlook' && fact.body.stage === stage)) claiming.add(id)
  return (hit) => claiming.has(hit.source.id)
}

type Named = Omit<Choice, 'hits'>

function speakerOf({ fact }: Hit, names: Names): readonly Named[] {
  const { person = null, name = null } = fact?.body.speaker ?? {}
  if (person !== null) return [{ value: person, name: names.people[person]?.name ?? name ?? person }]
  return name === null ? [] : [{ value: name, name }]
}

function franchisesOf({ fact }: Hit, names: Names): readonly Named[] {
  const titles = (fact?.body.about ?? []).flatMap((id) => names.titles[id] ?? [])
  return [...new Map(titles.map((title) => [title.franchise, { value: title.franchise, name: names.titles[title.franchise]?.name ?? title.name }])).values()]
}

function choicesOf(hits: readonly Hit[], namedIn: (hit: Hit) => readonly Named[]): readonly Choice[] {
  const counted = new Map<string, Choice>()
  for (const { value, name } of hits.flatMap(namedIn)) counted.set(value, { value, name, hits: (counted.get(value)?.hits ?? 0) + 1 })
  return [...counted.values()].sort((one, other) => other.hits - one.hits || one.name.localeCompare(other.name))
}

function fits(hit: Hit, { speaker, franchise, outlet, kind, from, to }: SearchFilter, names: Names): boolean {
  const day = hit.source.publishedAt?.slice(0, 10)
  return (
    (speaker === undefined || speakerOf(hit, names).some((one) => one.value === speaker)) &&
    (franchise === undefined || franchisesOf(hit, names).some((one) => one.value === franchise)) &&
    (outlet === undefined || hit.source.publisher === outlet) &&
    (kind === undefined || hit.source.kind === kind) &&
    (from === undefined || (day !== undefined && day >= from)) &&
    (to === undefined || (day !== undefined && day <= to))
  )
}

function hitOf({ source, fact, excerpt, matches }: SearchHit): Hit {
  const pieces: ExcerptPiece[] = []
  const { span, words } = excerpt
  let at = span.start
  const push = (until: number, isMatch: boolean): void => {
    if (until > at) pieces.push({ words: words.slice(at - span.start, until - span.start), isMatch })
    at = Math.max(at, until)
  }
  for (const match of matches) {
    push(Math.min(match.start, span.end), false)
    push(Math.min(match.end, span.end), true)
  }
  push(span.end, false)
  return { source, fact: fact?.kind === 'quotation' ? fact : null, excerpt: pieces }
}
