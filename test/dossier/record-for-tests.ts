import type { Addition, Store } from '#record'
import { openStore } from '#store'
import { keep } from '../record/keep.ts'
import type { Clipping } from '../record/clipping.ts'

/** A new record in memory that holds `clippings`, and what each of them added. */
export async function recordOf(clippings: readonly Clipping[]): Promise<{ readonly store: Store; readonly additions: readonly Addition[] }> {
  const store = await openStore(':memory:', { now: '2026-07-01T09:00:00.000Z' })
  const additions: Addition[] = []
  for (const clipping of clippings) additions.push(await keep(store, clipping))
  return { store, additions }
}
