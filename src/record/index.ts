export type { Origin, Source, SourceId, SourceSummary } from './source.ts'
export { holds } from './passage.ts'
export type { Passage } from './passage.ts'
export type { FranchiseId, PersonId, RecordedPerson, RecordedTitle, TitleId } from './entity.ts'
export { factKinds } from './fact.ts'
export type {
  CreditBody, Fact, FactBodies, FactId, FactKind, FactOf, Holder, OutlookBody, QuotationBody, RelationBody, ReleaseBody, SightingBody,
} from './fact.ts'
export type { Franchise, FranchiseSummary } from './franchise.ts'
export type { Utterance, UtteranceId, VariantKind } from './utterance.ts'
export type { Draft, DraftFact, DraftFactOf } from './draft.ts'
export { StoreError } from './store-error.ts'
export type { StoreTrouble } from './store-error.ts'
export type { Addition, FactOptions, NameAnswer, Page, PageOptions, SearchAnswer, SearchHit, Store } from './store.ts'
