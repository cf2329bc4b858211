import type { Catalogue } from '#catalogue'
import type { Fact, FactOf, FranchiseSummary, Store } from '#record'
import { outlookLedger, type Claim } from './ledger.ts'
import { joinNames, namesIn, onlyNames, type Names } from './names.ts'
import { ofKind } from './of-kind.ts'
import { encounters, sharedCredits, type Encounter } from './reunions.ts'
import { isStance, standings, type Standing } from './standing.ts'

/** One dossier as the desk lists it. */
export interface DossierEntry {
  readonly franchise: FranchiseSummary
  /** Where the next one stands; `null` when nobody has said anything. */
  readonly standing: Standing | null
  /** How many of its facts came on record since the event that was asked for. */
  readonly newFacts: number
}

/** What the desk opens with. */
export interface Overview {
  /** Dossiers that are watched, in order of setting up, at most 12; only on the first page. */
  readonly watched: readonly DossierEntry[]
  /** The others, latest activity first. */
  readonly dossiers: readonly DossierEntry[]
  /** Pass it as `after` for more dossiers; `null` at the end. */
  readonly next: string | null
  /** Facts that came on record since then, newest first, at most `newsLimit`. */
  readonly news: readonly Fact[]
  /** Reunions among what came on record lately, newest first, at most 6. */
  readonly reunions: readonly Encounter[]
  /** States claimed of a project among what came on record lately, the latest day first, at most 8. */
  readonly moves: readonly Claim[]
  /** The event that "since" counts from, and the newest one. */
  readonly since: number
  readonly latest: number
  readonly size: Awaited<ReturnType<Store['size']>>
  readonly names: Names
}

const newsLimit = 40
const dossiersOnDesk = 24
const watchedOnDesk = 12
/** How many of the newest facts "lately" covers. */
const recentFacts = 400
/** By how many of its newest claims the desk says where a project stands; its dossier goes by all. */
const claimsAnEntry = 60

/** The list of dossiers and what is new since event number `since` (0: everything is). */
export async function overview(
  store: Store,
  catalogue: Catalogue,
  { since = 0, after = null }: { readonly since?: number; readonly after?: string | null },
): Promise<Overview> {
  const [page, latest, size] = await Promise.all([store.franchises({ limit: dossiersOnDesk, after }), store.latest(), store.size()])
  // A record that was replaced by a younger one has fewer events than the reader has seen.
  const from = since > latest ? 0 : since
  const recent = await store.factsSince(Math.max(0, latest - recentFacts), recentFacts)
  const news = recent.filter((fact) => fact.sequence > from).slice(-newsLimit)
  // A title that was only named holds nothing to open.
  const watched = after === null ? await watchedFranchises(store, page.items) : []
  const isWatched = new Set(watched.map((franchise) => franchise.id))
  const filled = page.items.filter((franchise) => franchise.facts > 0 && !isWatched.has(franchise.id))
  const drafts = await Promise.all([...watched, ...filled].map((franchise) => factsBehind(store, franchise, from)))
  const sightings = ofKind(recent, 'sighting').slice(-20)
  const outlooks = ofKind(recent, 'outlook').slice(-80)
  // One look-up for everything: two dozen dossiers would otherwise ask a hundred times.
  const known = await namesIn(store, [...news, ...sightings, ...outlooks, ...drafts.flatMap((draft) => draft.outlooks)])
  const reunions = (await encounters(store, catalogue, sightings, known)).filter((met) => met.shared.length > 0).slice(0, 6)
  const entries = drafts.map((draft) => entryOf(draft, known))
  const moves = outlookLedger(outlooks, [], known).filter((claim) => !isStance(claim)).toReversed().slice(0, 8)
  const shown = [
    ...news, ...reunions.map((met) => met.fact), ...moves.flatMap((claim) => claim.facts),
    ...entries.flatMap(({ standing }) => (standing ? [standing.claim, ...standing.against, ...standing.voices].flatMap((claim) => claim.facts) : [])),
  ]
  const names = joinNames(onlyNames(known, shown), await namesIn(store, sharedCredits(reunions)))
  return {
    watched: entries.slice(0, watched.length),
    dossiers: entries.slice(watched.length),
    next: page.next,
    news: news.toReversed(),
    reunions,
    moves,
    since: from,
    latest,
    size,
    names,
  }
}

/** The franchises that are watched, as lists show them; those of `listed` need not be looked up. */
async function watchedFranchises(store: Store, listed: readonly FranchiseSummary[]): Promise<readonly FranchiseSummary[]> {
  const ids = (await store.watches()).flatMap(({ watched }) => (watched.kind === 'franchise' ? [watched.id] : [])).slice(0, watchedOnDesk)
  const found = await Promise.all(ids.map(async (id): Promise<FranchiseSummary | null> => {
    const known = listed.find((each) => each.id === id)
    if (known) return known
    const franchise = await store.franchise(id)
    if (franchise === null) return null
    const { facts } = await store.tallyOfFranchise(franchise.id, 1)
    const latest = (await store.factsOfFranchise(franchise.id, { newest: 1 })).at(-1)
    return { id: franchise.id, name: franchise.name, titles: franchise.titles.length, facts: Object.values(facts).reduce((sum, count) => sum + count, 0), latest: latest?.sequence ?? 0, latestAt: latest?.keptAt ?? null }
  }))
  return found.filter((each) => each !== null)
}

interface FactsBehind {
  readonly franchise: FranchiseSummary
  readonly outlooks: readonly FactOf<'outlook'>[]
  readonly relations: readonly FactOf<'relation'>[]
  readonly releases: readonly FactOf<'release'>[]
  readonly credits: readonly FactOf<'credit'>[]
  readonly newFacts: number
}

async function factsBehind(store: Store, franchise: FranchiseSummary, since: number): Promise<FactsBehind> {
  const facts = await store.factsOfFranchise(franchise.id, { kinds: ['relation', 'release'], once: true })
  const outlooks = ofKind(await store.factsOfFranchise(franchise.id, { kinds: ['outlook'], newest: claimsAnEntry }), 'outlook')
  // Who made and who played it matters only where somebody rules it out.
  const isRuledOut = outlooks.some(({ body }) => body.stage === 'ruled out' && body.by?.person)
  const credits = isRuledOut ? await store.factsOfFranchise(franchise.id, { kinds: ['credit'], once: true }) : []
  const newFacts = since === 0 ? franchise.facts : franchise.latest > since ? (await store.factsOfFranchise(franchise.id, { since })).length : 0
  return { franchise, outlooks, relations: ofKind(facts, 'relation'), releases: ofKind(facts, 'release'), credits: ofKind(credits, 'credit'), newFacts }
}

function entryOf({ franchise, outlooks, relations, releases, credits, newFacts }: FactsBehind, names: Names): DossierEntry {
  const [standing = null] = standings(outlookLedger(outlooks, credits, names), relations, releases)
  return { franchise, standing, newFacts }
}
