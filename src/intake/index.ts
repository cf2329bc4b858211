export { addDocument } from './add-document.ts'
export type { Intake, Read } from './add-document.ts'
export { addDocuments } from './add-documents.ts'
export type { AddDocumentsOptions, Outcome, Progress } from './add-documents.ts'
// What intake gives back and may throw, for those who may not import the record themselves.
export { StoreError } from '#record'
export type { Addition, Store } from '#record'
