import { StoreError } from '#record'
import { addDocument } from './add-document.ts'
import type { Addition } from '#record'
import type { Document } from '#text'
import type { Intake } from './add-document.ts'

/** What became of one document. */
export type Outcome =
  | { readonly document: Document; readonly addition: Addition; readonly error: null }
  | { readonly document: Document; readonly addition: null; readonly error: Error }

/** How far a long run has come. */
export interface Progress {
  /** Documents done, failed ones too. */
  readonly done: number
  readonly kept: number
  /** On record already. */
  readonly known: number
  readonly failed: number
}

export interface AddDocumentsOptions {
  /** Called after every document, in their order. */
  readonly onOutcome?: (outcome: Outcome, progress: Progress) => void
}

/** Troubles in which no other document would fare better. */
const fatal: ReadonlySet<string> = new Set(['unreachable', 'not writable', 'full', 'newer version', 'not a record', 'broken'])

/**
 * Takes documents in one after the other, as they come. One that cannot be read or kept leaves nothing behind and does
 * not stop the rest; a record that cannot be written at all does.
 *
 * @throws {StoreError} when the record has failed for good; everything reported through `onOutcome` before that is kept
 */
export async function addDocuments(
  documents: AsyncIterable<Document> | Iterable<Document>,
  intake: Intake,
  { onOutcome }: AddDocumentsOptions = {},
): Promise<Progress> {
  let progress: Progress = { done: 0, kept: 0, known: 0, failed: 0 }
  for await (const document of documents) {
    const outcome = await outcomeOf(document, intake)
    progress = {
      done: progress.done + 1,
      kept: progress.kept + Number(outcome.addition?.isNew === true),
      known: progress.known + Number(outcome.addition?.isNew === false),
      failed: progress.failed + Number(outcome.error !== null),
    }
    onOutcome?.(outcome, progress)
  }
  return progress
}

async function outcomeOf(document: Document, intake: Intake): Promise<Outcome> {
  try {
    return { document, addition: await addDocument(document, intake), error: null }
  } catch (error) {
    if (error instanceof StoreError && fatal.has(error.trouble)) throw error
    return { document, addition: null, error: error instanceof Error ? error : new Error(String(error)) }
  }
}
