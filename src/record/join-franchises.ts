import type { FranchiseId, TitleId } from './entity.ts'

/** What a franchise looks like to those who join it. */
export interface Joinable {
  readonly id: FranchiseId
  /** How many titles it holds. */
  readonly titles: number
  /** The number of its newest fact; 0 for one that came up only now. */
  readonly latest: number
}

/**
 * Which of several franchises that a relation has joined keeps its id: one that was known before; of those the one with
 * most titles; of equals the one that is continued; then by id. Deterministic, so that two stores agree.
 *
 * @param continued the franchise of the title that the relation continues
 */
export function keeperOf(franchises: readonly Joinable[], continued: FranchiseId): FranchiseId {
  const [first] = [...franchises].sort((one, other) =>
    Number(other.latest > 0) - Number(one.latest > 0) || other.titles - one.titles ||
    Number(other.id === continued) - Number(one.id === continued) || (one.id < other.id ? -1 : 1))
  if (!first) throw new RangeError('No franchise to join: pass at least one.')
  return first.id
}

/** What the name of a franchise is chosen from. */
interface Named {
  readonly id: TitleId
  readonly name: string
  readonly year: number | null
}

/**
 * The title that a franchise is named after: its oldest that does not itself continue another one of it. Those without a
 * year come last, then by id.
 */
export function firstTitle<Title extends Named>(titles: readonly Title[], continued: ReadonlySet<TitleId>): Title {
  const ordered = [...titles].sort(byYear)
  const first = ordered.find((title) => !continued.has(title.id)) ?? ordered[0]
  if (!first) throw new RangeError('A franchise without titles has no name: pass at least one.')
  return first
}

/** Oldest first; those without a year last; of one year by id. */
export function byYear(one: Named, other: Named): number {
  return (one.year ?? 9999) - (other.year ?? 9999) || (one.id < other.id ? -1 : Number(one.id > other.id))
}

/** Parts a set of titles into groups that relations connect, each in the order of `titles`. */
export function components(titles: readonly TitleId[], relations: readonly (readonly [TitleId, TitleId])[]): readonly (readonly TitleId[])[] {
  const parent = new Map(titles.map((title) => [title, title]))
  const rootOf = (title: TitleId): TitleId => {
    let root = title
    while (parent.get(root)! !== root) root = parent.get(root)!
    for (let at = title; at !== root;) {
      const next = parent.get(at)!
      parent.set(at, root)
      at = next
    }
    return root
  }
  for (const [one, other] of relations) {
    if (parent.has(one) && parent.has(other)) parent.set(rootOf(one), rootOf(other))
  }
  const groups = new Map<TitleId, TitleId[]>()
  for (const title of titles) {
    const root = rootOf(title)
    const group = groups.get(root)
    if (group) group.push(title)
    else groups.set(root, [title])
  }
  return [...groups.values()]
}
