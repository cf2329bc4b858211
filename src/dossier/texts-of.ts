import type { Source, SourceId, Store } from '#record'

/** The kept texts of sources, by id; those that do not exist are left out. */
export async function textsOf(store: Store, ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>> {
  const found = await Promise.all(ids.map((id) => store.source(id)))
  return new Map(found.flatMap((source) => (source ? [[source.id, source]] : [])))
}
