import { fromBatches } from './in-batches.ts'
import type { Database } from './tables.ts'

/** How many merges are followed one after another. */
const longestChain = 20

/** For those of some ids that rulings made one with another: the one that stays. */
export async function readSameAs(database: Database, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const stays = new Map<string, string>()
  let asked = [...new Set(ids)]
  for (let step = 0; asked.length > 0 && step < longestChain; step++) {
    const rows = await fromBatches(asked, (batch) => database.selectFrom('same_as').select(['entity', 'same']).where('entity', 'in', batch).execute())
    for (const { entity, same } of rows) stays.set(entity, same)
    asked = rows.flatMap(({ same }) => (stays.has(same) ? [] : [same]))
  }
  return new Map([...stays.keys()].map((id) => [id, endOf(stays, id)]))
}

function endOf(stays: ReadonlyMap<string, string>, id: string): string {
  let at = id
  for (let step = 0; step < longestChain; step++) {
    const next = stays.get(at)
    if (next === undefined) break
    at = next
  }
  return at
}

/** The one that an id means now. */
export async function sameAs(database: Database, id: string): Promise<string> {
  return (await readSameAs(database, [id])).get(id) ?? id
}

/** Everything that was made one with an id, by however many steps; without the id itself. */
export async function mergedInto(database: Database, id: string): Promise<readonly string[]> {
  const found: string[] = []
  let asked = [id]
  for (let step = 0; asked.length > 0 && step < longestChain; step++) {
    const rows = await fromBatches(asked, (batch) => database.selectFrom('same_as').select('entity').where('same', 'in', batch).execute())
    asked = rows.map((row) => row.entity).filter((entity) => entity !== id && !found.includes(entity))
    found.push(...asked)
  }
  return found
}
