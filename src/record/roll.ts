import type { Key } from '#reading'

interface Entry {
  readonly id: string
  readonly catalogueId: string | null
  /** Folded. */
  readonly names: readonly string[]
}

/** Who is who while one document is settled: whom the record knows, and who of the document has been settled. */
export interface Roll<Known extends Entry> {
  /** Those of that folded name whom nobody in this document has taken yet. */
  named(folded: string): readonly Known[]
  withCatalogueId(catalogueId: string): Known | undefined
  has(id: string): boolean
  /** The one of this id, unless somebody in this document has taken it. */
  withId(id: string): Known | undefined
  /** From here on `key` means `entry`, and nobody else in this document does. */
  take(key: Key, entry: Known): void
  outcome(): {
    readonly ids: ReadonlyMap<Key, string>
    readonly created: readonly Known[]
    readonly changed: readonly Known[]
  }
}

export function openRoll<Known extends Entry>(known: readonly Known[]): Roll<Known> {
  const entries = new Map<string, Known>()
  const byName = new Map<string, Set<string>>()
  const byCatalogueId = new Map<string, string>()
  const ids = new Map<Key, string>()
  const taken = new Set<string>()
  const created = new Set<string>()
  const changed = new Set<string>()

  function enter(entry: Known): void {
    entries.set(entry.id, entry)
    if (entry.catalogueId !== null) byCatalogueId.set(entry.catalogueId, entry.id)
    for (const name of entry.names) {
      const same = byName.get(name)
      if (same) same.add(entry.id)
      else byName.set(name, new Set([entry.id]))
    }
  }
  for (const entry of known) enter(entry)
  const free = (id: string | undefined) => (id === undefined || taken.has(id) ? undefined : entries.get(id))

  return {
    named: (folded) => [...(byName.get(folded) ?? [])].flatMap((id) => free(id) ?? []),
    withCatalogueId: (catalogueId) => free(byCatalogueId.get(catalogueId)),
    has: (id) => entries.has(id),
    withId: (id) => free(id),
    take(key, entry) {
      const before = entries.get(entry.id)
      if (!before) created.add(entry.id)
      else if (before !== entry && !created.has(entry.id)) changed.add(entry.id)
      enter(entry)
      taken.add(entry.id)
      ids.set(key, entry.id)
    },
    outcome() {
      const pick = (chosen: ReadonlySet<string>) => [...chosen].map((id) => entries.get(id)!)
      return { ids, created: pick(created), changed: pick(changed) }
    },
  }
}
