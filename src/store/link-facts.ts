import { peopleIn, titlesIn } from '#record'
import { inBatches } from './in-batches.ts'
import { bodyOf } from './rows.ts'
import type { FactId, KindAndBody } from '#record'
import type { FactRow, Writing } from './tables.ts'

/** Puts facts under the people and titles that they name, as corrected. Rejected ones stay away. */
export async function linkFacts(writing: Writing, rows: readonly FactRow[]): Promise<void> {
  const parsed = rows.filter((row) => row.ruling !== 'rejected').map((row) => ({ id: row.id, of: { kind: row.kind, body: bodyOf(row) } as KindAndBody }))
  const people = parsed.flatMap(({ id, of }) => peopleIn(of).map((person) => ({ fact: id, person, kind: of.kind })))
  const titles = parsed.flatMap(({ id, of }) => titlesIn(of).map((title) => ({ fact: id, title, kind: of.kind })))
  for (const batch of inBatches(people)) await writing.insertInto('fact_people').values(batch).execute()
  for (const batch of inBatches(titles)) await writing.insertInto('fact_titles').values(batch).execute()
}

/** Takes facts out from under the people and titles that they name. */
export async function unlinkFacts(writing: Writing, ids: readonly FactId[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    await writing.deleteFrom('fact_people').where('fact', 'in', batch).execute()
    await writing.deleteFrom('fact_titles').where('fact', 'in', batch).execute()
  }
}
