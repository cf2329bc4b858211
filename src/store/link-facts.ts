import { sql } from 'kysely'
import { peopleIn, titlesIn } from '#record'
import { inBatches } from './in-batches.ts'
import { bodyOf } from './rows.ts'
import type { FactId, KindAndBody } from '#record'
import type { FactRow, WorkedOnRow, Writing } from './tables.ts'

/** Puts facts under the people and titles that they name, as corrected. Rejected ones stay away. */
export async function linkFacts(writing: Writing, rows: readonly FactRow[]): Promise<void> {
  const parsed = rows.filter((row) => row.ruling !== 'rejected').map((row) => ({ id: row.id, sequence: row.sequence, of: { kind: row.kind, body: bodyOf(row) } as KindAndBody }))
  const people = parsed.flatMap(({ id, of }) => peopleIn(of).map((person) => ({ fact: id, person, kind: of.kind })))
  const titles = parsed.flatMap(({ id, of }) => titlesIn(of).map((title) => ({ fact: id, title, kind: of.kind })))
  for (const batch of inBatches(people)) await writing.insertInto('fact_people').values(batch).execute()
  for (const batch of inBatches(titles)) await writing.insertInto('fact_titles').values(batch).execute()
  await noteWork(writing, parsed.flatMap(({ sequence, of }) => (of.kind === 'credit' ? [{ person: of.body.person, title: of.body.title, first: sequence }] : [])))
}

/** Takes facts out from under the people and titles that they name. */
export async function unlinkFacts(writing: Writing, ids: readonly FactId[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    const pairs = await writing.selectFrom('fact_people').innerJoin('fact_titles', 'fact_titles.fact', 'fact_people.fact').select(['fact_people.person', 'fact_titles.title']).distinct()
      .where('fact_people.fact', 'in', batch).where('fact_people.kind', '=', 'credit').execute()
    await writing.deleteFrom('fact_people').where('fact', 'in', batch).execute()
    await writing.deleteFrom('fact_titles').where('fact', 'in', batch).execute()
    for (const { person, title } of pairs) {
      await writing.deleteFrom('worked_on').where('person', '=', person).where('title', '=', title).execute()
      const left = await writing.selectFrom('fact_people').innerJoin('fact_titles', 'fact_titles.fact', 'fact_people.fact').innerJoin('facts', 'facts.id', 'fact_people.fact')
        .select(({ fn }) => fn.min('facts.sequence').as('first')).where('fact_people.person', '=', person).where('fact_people.kind', '=', 'credit').where('fact_titles.title', '=', title).executeTakeFirst()
      if (left?.first != null) await noteWork(writing, [{ person, title, first: Number(left.first) }])
    }
  }
}

/** Notes who worked on what, and the credit that told so first: what many sources repeat stands here once. */
async function noteWork(writing: Writing, rows: readonly WorkedOnRow[]): Promise<void> {
  const earliest = new Map<string, WorkedOnRow>()
  for (const row of rows) {
    const key = `${row.person} ${row.title}`
    if (row.first < (earliest.get(key)?.first ?? Infinity)) earliest.set(key, row)
  }
  for (const batch of inBatches([...earliest.values()])) {
    await writing.insertInto('worked_on').values(batch)
      .onConflict((conflict) => conflict.columns(['person', 'title']).doUpdateSet({ first: sql`case when excluded.first < worked_on.first then excluded.first else worked_on.first end` })).execute()
  }
}
