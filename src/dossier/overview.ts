import type { Catalogue } from '#catalogue'
import type { Fact, FranchiseSummary, Store } from '#record'
import { outlookLedger, type Claim } from './ledger.ts'
import { joinNames, namesIn, type Names } from './names.ts'
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
  /** Latest activity first. */
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
/** How many of the newest facts "lately" covers. */
const recentFacts = 400

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
  const filled = page.items.filter((franchise) => franchise.facts > 0)
  const entries = await Promise.all(filled.map((franchise) => entryOf(store, franchise, from)))
  const sightings = ofKind(recent, 'sighting').slice(-20)
  const outlooks = ofKind(recent, 'outlook').slice(-80)
  let names = await namesIn(store, [...news, ...sightings, ...outlooks])
  const reunions = (await encounters(store, catalogue, sightings, names)).filter((met) => met.shared.length > 0).slice(0, 6)
  names = joinNames(names, await namesIn(store, sharedCredits(reunions)))
  for (const entry of entries) names = joinNames(names, entry.names)
  return {
    dossiers: entries.map(({ franchise, standing, newFacts }) => ({ franchise, standing, newFacts })),
    next: page.next,
    news: news.toReversed(),
    reunions,
    moves: outlookLedger(outlooks, [], names).filter((claim) => !isStance(claim)).toReversed().slice(0, 8),
    since: from,
    latest,
    size,
    names,
  }
}

async function entryOf(store: Store, franchise: FranchiseSummary, since: number): Promise<DossierEntry & { readonly names: Names }> {
  const facts = await store.factsOfFranchise(franchise.id, { kinds: ['outlook', 'relation', 'release', 'credit'] })
  const outlooks = ofKind(facts, 'outlook')
  const names = await namesIn(store, outlooks)
  const ledger = outlookLedger(outlooks, ofKind(facts, 'credit'), names)
  const [standing = null] = standings(ledger, ofKind(facts, 'relation'), ofKind(facts, 'release'))
  const newFacts = franchise.latest > since ? (since === 0 ? franchise.facts : (await store.factsOfFranchise(franchise.id, { since })).length) : 0
  return { franchise, standing, newFacts, names }
}
