import type { Catalogue } from '#catalogue'
import type { FactOf, FranchiseId, FranchiseTally, Store } from '#record'
import { creditLines, type CreditLine } from './credits.ts'
import { familyTree, type FamilyMember } from './family-tree.ts'
import { ofKind } from './of-kind.ts'
import { outlookLedger, type Claim } from './ledger.ts'
import { joinNames, namesIn, type Names } from './names.ts'
import { spokenLines, utterancesOf, type SpokenLine } from './quotations.ts'
import { encounters, sharedCredits, type Encounter } from './reunions.ts'
import { standingRule, standings, type Standing } from './standing.ts'

/** Everything on record about one franchise. Every line holds the facts that say it, with source, span, hash and words. */
export interface FranchiseDossier {
  readonly franchise: { readonly id: FranchiseId; readonly name: string }
  /** Where the projects stand, the next one first; empty when nobody has said anything. */
  readonly standings: readonly Standing[]
  readonly standingRule: string
  readonly familyTree: readonly FamilyMember[]
  /** Every claim in order of the time it speaks of. */
  readonly ledger: readonly Claim[]
  /** Every statement that a title came out. */
  readonly releases: readonly FactOf<'release'>[]
  /** Newest first. */
  readonly quotations: readonly SpokenLine[]
  /** Newest first. */
  readonly encounters: readonly Encounter[]
  readonly credits: readonly CreditLine[]
  /** How much is filed under the franchise, shown here or not; and its newest sources. */
  readonly tally: FranchiseTally
  readonly names: Names
}

/** The ledger decides where projects stand, so that it goes further back than other lists that are cut. */
const claimsALine = 5

export interface DossierOptions {
  /** How many quotations, sightings and sources, those of the newest sources; five times as many claims. All when not given. */
  readonly most?: number
}

/**
 * The dossier of a franchise, found by its id or that of any of its titles; `null` when the record has no such franchise.
 * What sources say alike (credits, releases, relations) stands once, with the source that told it first.
 */
export async function franchiseDossier(store: Store, catalogue: Catalogue, id: FranchiseId, { most }: DossierOptions = {}): Promise<FranchiseDossier | null> {
  const franchise = await store.franchise(id)
  if (!franchise) return null
  const newest = most === undefined ? {} : { newest: most }
  // Asked side by side: a database server answers them at once.
  const [tally, ...lists] = await Promise.all([
    store.tallyOfFranchise(franchise.id, most ?? 1000),
    store.factsOfFranchise(franchise.id, { kinds: ['relation', 'release', 'credit'], once: true }),
    store.factsOfFranchise(franchise.id, { kinds: ['outlook'], ...(most === undefined ? {} : { newest: most * claimsALine }) }),
    store.factsOfFranchise(franchise.id, { kinds: ['quotation'], ...newest }),
    store.factsOfFranchise(franchise.id, { kinds: ['sighting'], ...newest }),
  ])
  const facts = lists.flat()
  const utterances = await utterancesOf(store, ofKind(facts, 'quotation'))
  const retold = utterances.flatMap((utterance) => utterance.quotations.map((quotation) => quotation.fact))
  const filed = await namesIn(store, [...facts, ...retold])
  const met = await encounters(store, catalogue, ofKind(facts, 'sighting'), filed, ofKind(facts, 'credit'))
  const names = joinNames(filed, await namesIn(store, sharedCredits(met)))
  const releases = ofKind(facts, 'release')
  const relations = ofKind(facts, 'relation')
  const ledger = outlookLedger(ofKind(facts, 'outlook'), ofKind(facts, 'credit'), names)
  return {
    franchise: { id: franchise.id, name: franchise.name },
    standings: standings(ledger, relations, releases),
    standingRule,
    familyTree: familyTree(franchise.titles, relations, releases),
    ledger,
    releases,
    quotations: spokenLines(ofKind(facts, 'quotation'), utterances, names),
    encounters: met,
    credits: creditLines(ofKind(facts, 'credit')),
    tally,
    names,
  }
}
