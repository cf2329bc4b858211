import type { CataloguePerson, CatalogueTitle } from './catalogue.ts'
import { jobCode, knownForCode } from './codes.ts'
import type { FileCatalogue } from './file-catalogue.ts'

/** One step of a chain: who is met next, and in which title. */
export interface ChainLink {
  readonly title: CatalogueTitle
  readonly person: CataloguePerson
}

export type Chain =
  | { readonly found: true; readonly from: CataloguePerson; readonly links: readonly ChainLink[] }
  /** `looked`: how many people were met. `all`: whether these are all there are to meet; else the search gave up. */
  | { readonly found: false; readonly looked: number; readonly all: boolean }

/** After so many people a search gives up. No chain among people of the trade needs more. */
const mostPeople = 300_000
const other = jobCode('other')

/** A side of the search: whom it has met, and how. */
interface Side {
  readonly met: Map<number, { readonly from: number; readonly title: number } | null>
  edge: number[]
}

/**
 * The shortest chain of shared credits from one person to another: each link names a title that both its people made.
 * Appearances as oneself do not count, nor does a series of which they made different episodes. With no link the two
 * are the same person. Of several chains of one length the same one is found each time.
 */
export function shortestChain(catalogue: FileCatalogue, from: string, to: string): Chain {
  const start = catalogue.personNumber(from)
  const end = catalogue.personNumber(to)
  const none: Chain = { found: false, looked: 0, all: true }
  if (start === null || end === null) return none
  const first = catalogue.personOf(start)
  if (first === undefined || catalogue.personOf(end) === undefined) return none
  if (start === end) return { found: true, from: first, links: [] }

  const one: Side = { met: new Map([[start, null]]), edge: [start] }
  const two: Side = { met: new Map([[end, null]]), edge: [end] }
  const seenTitles = [new Set<number>(), new Set<number>()] as const
  for (;;) {
    const forward = one.edge.length <= two.edge.length
    const [side, goal, seen] = forward ? [one, two, seenTitles[0]] as const : [two, one, seenTitles[1]] as const
    const middle = expand(catalogue, side, goal, seen)
    if (middle !== null) return { found: true, from: first, links: linksThrough(catalogue, middle, one, two) }
    const looked = one.met.size + two.met.size
    if (side.edge.length === 0) return { found: false, looked, all: true }
    if (looked > mostPeople) return { found: false, looked, all: false }
  }
}

/** Move a side one credit further. The person at whom it meets the other side, or `null`. */
function expand(catalogue: FileCatalogue, side: Side, goal: Side, seen: Set<number>): number | null {
  const next: number[] = []
  for (const from of side.edge) {
    for (const { title, job, byEpisodes } of catalogue.partsOf(from)) {
      if (byEpisodes || job === other || job === knownForCode || seen.has(title)) continue
      seen.add(title)
      for (const person of catalogue.castPeopleOf(title, other)) {
        if (side.met.has(person)) continue
        side.met.set(person, { from, title })
        if (goal.met.has(person)) return person
        next.push(person)
      }
    }
    if (side.met.size > mostPeople) break
  }
  side.edge = next
  return null
}

function linksThrough(catalogue: FileCatalogue, middle: number, one: Side, two: Side): ChainLink[] {
  const links: ChainLink[] = []
  const link = (title: number, person: number): ChainLink => ({ title: catalogue.titleOf(title)!, person: catalogue.personOf(person)! })
  for (let step = one.met.get(middle), person = middle; step; person = step.from, step = one.met.get(step.from)) links.unshift(link(step.title, person))
  for (let step = two.met.get(middle); step; step = two.met.get(step.from)) links.push(link(step.title, step.from))
  return links
}
