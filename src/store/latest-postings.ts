import { sql } from 'kysely'
import { fromBatches } from './in-batches.ts'
import type { Database } from './tables.ts'

/**
 * What is filed under some runs of words, and under how many of them; most first, of equals the newest. Of what is filed
 * under one run only the newest 24 are looked at, so that a phrase that everybody uses costs no more than a rare one.
 */
export async function mostShared(
  database: Database,
  table: 'utterance_runs' | 'source_runs',
  column: 'utterance' | 'source',
  runs: readonly number[],
): Promise<readonly { readonly number: number; readonly shared: number }[]> {
  const rows = await fromBatches(runs, async (batch) => {
    const each = batch.map((run) => sql`
      select * from (select ${sql.ref(column)} as number from ${sql.table(table)} where run = ${run} order by ${sql.ref(column)} desc limit 24) as newest`)
    const found: { number: number }[] = []
    // SQLite takes at most 500 selects in one; both plan many small ones well.
    for (let start = 0; start < each.length; start += 50) {
      found.push(...(await sql<{ number: number }>`${sql.join(each.slice(start, start + 50), sql` union all `)}`.execute(database)).rows)
    }
    return found
  })
  const shared = new Map<number, number>()
  for (const { number } of rows) shared.set(number, (shared.get(number) ?? 0) + 1)
  return [...shared].map(([number, count]) => ({ number, shared: count })).sort((one, other) => other.shared - one.shared || other.number - one.number)
}
