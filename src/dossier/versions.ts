import type { SourceId, SourceSummary, Store } from '#record'

/** How the text of a page differs from the one kept before it, paragraph by paragraph. */
export interface Difference {
  /** The version before. */
  readonly from: SourceId
  /** Paragraphs that only this version has, in order. */
  readonly added: readonly string[]
  /** Paragraphs that only the version before has, in order. */
  readonly removed: readonly string[]
}

/** Other sources that belong to one: its versions, and the same story elsewhere. */
export interface Relatives {
  /** Every text kept of the page, oldest first, itself among them. */
  readonly versions: readonly SourceSummary[]
  /** `null` for the first version. */
  readonly difference: Difference | null
  /** The same story in other outlets, earliest first, without the source itself and its versions. */
  readonly story: readonly SourceSummary[]
}

export async function relativesOf(store: Store, id: SourceId, text: string): Promise<Relatives> {
  const [versions, story] = await Promise.all([store.versions(id), store.story(id)])
  const own = new Set(versions.map((version) => version.id))
  const before = versions[versions.findIndex((version) => version.id === id) - 1]
  const earlier = before ? await store.source(before.id) : null
  return {
    versions,
    difference: before && earlier ? { from: before.id, ...differenceBetween(earlier.text, text) } : null,
    story: story.filter((source) => source.id !== id && !own.has(source.id)),
  }
}

/** Paragraphs that stand in only one of two texts. A paragraph that moved is no difference. Linear in their length. */
export function differenceBetween(before: string, after: string): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  return { added: without(paragraphsOf(after), paragraphsOf(before)), removed: without(paragraphsOf(before), paragraphsOf(after)) }
}

function paragraphsOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** What is left of `all` when each of `others` takes one of its like away. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
  return all.filter((one) => {
    const count = counts.get(one) ?? 0
    counts.set(one, count - 1)
    return count <= 0
  })
}
