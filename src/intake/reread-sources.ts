import { StoreError, draft } from '#record'
import type { Rereading, Source, SourceSummary } from '#record'
import type { Document } from '#text'
import type { Intake } from './add-document.ts'

/** What became of one source. */
export type RereadOutcome =
  | { readonly source: SourceSummary; readonly rereading: Rereading; readonly error: null }
  | { readonly source: SourceSummary; readonly rereading: null; readonly error: Error }

/** What reading everything again changed, in numbers. */
export interface RereadProgress {
  readonly sources: number
  /** Facts that are as they were. */
  readonly unchanged: number
  readonly changed: number
  readonly added: number
  readonly withdrawn: number
  /** Sources that could not be read again; they stay as they were. */
  readonly failed: number
}

export interface RereadOptions {
  /** Also sources that this very reader has read; `false` when not given. */
  readonly everything?: boolean
  /** Called after every source, newest first. */
  readonly onOutcome?: (outcome: RereadOutcome, progress: RereadProgress) => void
}

/**
 * Reads the sources of a record again, newest first, with the reader and catalogue given. Facts found again keep their
 * ids. Each source is one transaction, so a run that was stopped can be started again.
 *
 * @throws {StoreError} when the record cannot be read or written
 */
export async function rereadSources(intake: Intake, { everything = false, onOutcome }: RereadOptions = {}): Promise<RereadProgress> {
  let progress: RereadProgress = { sources: 0, unchanged: 0, changed: 0, added: 0, withdrawn: 0, failed: 0 }
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Intake['store']['sources']>> = await intake.store.sources({ limit: 200, after })
    after = page.next
    for (const source of page.items) {
      if (!everything && source.reader === intake.reader) continue
      const outcome = await rereadSource(source, intake)
      const { rereading } = outcome
      progress = {
        sources: progress.sources + 1,
        unchanged: progress.unchanged + (rereading?.unchanged ?? 0),
        changed: progress.changed + (rereading?.changed.length ?? 0),
        added: progress.added + (rereading?.added.length ?? 0),
        withdrawn: progress.withdrawn + (rereading?.withdrawn.length ?? 0),
        failed: progress.failed + Number(rereading === null),
      }
      onOutcome?.(outcome, progress)
    }
  } while (after !== null)
  return progress
}

async function rereadSource(summary: SourceSummary, { store, catalogue, clock, read, reader }: Intake): Promise<RereadOutcome> {
  try {
    const source = await store.source(summary.id)
    const document = source && documentOf(source)
    const rereading = document && (await store.reread(draft(document, read(document, catalogue), { retrievedAt: clock().toISOString(), reader })))
    if (!rereading) throw new Error(`The source ${summary.id} is no longer on record.`)
    return { source: rereading.source, rereading, error: null }
  } catch (error) {
    if (error instanceof StoreError) throw error
    return { source: summary, rereading: null, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** The document that a source was taken in as. */
function documentOf({ id, kind, text, markup, url, publisher, author, title, publishedAt, language }: Source): Document {
  return { id, kind, text, markup, url, publisher, author, title, publishedAt, language }
}
