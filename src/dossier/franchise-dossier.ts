import type { Catalogue } from '#catalogue'
import type { FactOf, FranchiseId, Store } from '#record'
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
  /** How many facts are filed under the franchise. */
  readonly facts: number
  readonly names: Names
}

/** The dossier of a franchise, found by its id or that of any of its titles; `null` when the record has no such franchise. */
export async function franchiseDossier(store: Store, catalogue: Catalogue, id: FranchiseId): Promise<FranchiseDossier | null> {
  const franchise = await store.franchise(id)
  if (!franchise) return null
  const facts = await store.factsOfFranchise(franchise.id)
  const utterances = await utterancesOf(store, ofKind(facts, 'quotation'))
  const retold = utterances.flatMap((utterance) => utterance.quotations.map((quotation) => quotation.fact))
  const filed = await namesIn(store, [...facts, ...retold])
  const met = await encounters(store, catalogue, ofKind(facts, 'sighting'), ofKind(facts, 'quotation'), filed)
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
    facts: facts.length,
    names,
  }
}
