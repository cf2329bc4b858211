import type { Catalogue, CatalogueTitle } from '#catalogue'
import type { FactOf, FranchiseId, RecordedTitle, Store, TitleId } from '#record'
import { creditLines, type CreditLine } from './credits.ts'
import { outlookLedger, type Claim } from './ledger.ts'
import { joinNames, namesIn, type Names } from './names.ts'
import { ofKind } from './of-kind.ts'
import { spokenLines, utterancesOf, type SpokenLine } from './quotations.ts'

/** Everything on record about one title. */
export interface TitleDossier {
  readonly title: RecordedTitle
  readonly franchise: { readonly id: FranchiseId; readonly name: string }
  /** What the catalogue knows; `null` when the title is not settled or not in it. */
  readonly catalogue: CatalogueTitle | null
  readonly releases: readonly FactOf<'release'>[]
  readonly credits: readonly CreditLine[]
  /** Facts that relate it to other titles, in either direction. */
  readonly relations: readonly FactOf<'relation'>[]
  /** Claims of the title itself and of what would continue it, in order of time. */
  readonly ledger: readonly Claim[]
  /** What is filed under it, newest first. */
  readonly quotations: readonly SpokenLine[]
  readonly names: Names
}

/** The dossier of a title; `null` when the record has none of that id. */
export async function titleDossier(store: Store, catalogue: Catalogue, id: TitleId): Promise<TitleDossier | null> {
  const [title] = await store.titles([id])
  const franchise = title ? await store.franchise(title.franchise) : null
  if (!title || !franchise) return null
  const facts = await store.factsOfFranchise(franchise.id)
  const credits = ofKind(facts, 'credit')
  const releases = ofKind(facts, 'release').filter((fact) => fact.body.title === id)
  const own = credits.filter((fact) => fact.body.title === id)
  const relations = ofKind(facts, 'relation').filter(({ body }) => body.title === id || body.of === id)
  const outlooks = ofKind(facts, 'outlook').filter((fact) => fact.body.of === id)
  const said = ofKind(facts, 'quotation').filter((fact) => fact.body.about.includes(id))
  const utterances = await utterancesOf(store, said)
  const told = utterances.flatMap((utterance) => utterance.quotations.map((telling) => telling.fact))
  const names = joinNames(
    await namesIn(store, [...releases, ...own, ...relations, ...outlooks, ...said, ...told]),
    { people: {}, titles: { [title.id]: title }, sources: {} },
  )
  return {
    title,
    franchise: { id: franchise.id, name: franchise.name },
    catalogue: title.catalogueId === null ? null : (catalogue.title(title.catalogueId) ?? null),
    releases,
    credits: creditLines(own),
    relations,
    ledger: outlookLedger(outlooks, credits, names),
    quotations: spokenLines(said, utterances, names),
    names,
  }
}
