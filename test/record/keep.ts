import { draft } from '#record'
import type { Addition, Store } from '#record'
import type { Clipping } from './clipping.ts'

/** Keeps a clipping, taken in at a fixed time. */
export function keep(store: Store, { document, reading }: Clipping, retrievedAt = '2026-07-01T09:00:00.000Z'): Promise<Addition> {
  return store.add(draft(document, reading, { retrievedAt, reader: 'by hand 1' }))
}
