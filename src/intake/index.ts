export { addDocument } from './add-document.ts'
export type { Intake, Read } from './add-document.ts'
export { addDocuments } from './add-documents.ts'
export type { AddDocumentsOptions, Outcome, Progress } from './add-documents.ts'
export { rereadSources } from './reread-sources.ts'
export type { RereadOptions, RereadOutcome, RereadProgress } from './reread-sources.ts'

// What intake takes, gives back and may throw, for those who may not import formats, readings and the record themselves.
export { defaultMaxBytes, documentFromInput, documentsFrom, isProblem } from '#formats'
export type { DocumentsOrProblem, FileHint, Problem, ProblemCode } from '#formats'
export type { Credit, Quotation, Reading, Relation, Release, When } from '#reading'
export { StoreError } from '#record'
export type { Addition, NameAnswer, Store, Watch, Watched } from '#record'
