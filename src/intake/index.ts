export { addDocument } from './add-document.ts'
export type { Intake, Read } from './add-document.ts'
export { addDocuments } from './add-documents.ts'
export type { AddDocumentsOptions, Outcome, Progress } from './add-documents.ts'
