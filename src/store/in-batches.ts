/** Databases bound how many values one statement takes; 500 rows or ids stay well below on both. */
const batchSize = 500

export function inBatches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const batches: (readonly Item[])[] = []
  for (let start = 0; start < items.length; start += batchSize) batches.push(items.slice(start, start + batchSize))
  return batches
}

/** The rows of all batches in one list, in the order of the batches. */
export async function fromBatches<Item, Row>(items: readonly Item[], read: (batch: readonly Item[]) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const batch of inBatches(items)) rows.push(...(await read(batch)))
  return rows
}
