import type { RelationName } from '../../reading.ts'
import type { Topics } from '../topics.ts'
import { relationId, relationNames, relationOf, type RelationClaim } from './relation-claims.ts'
import type { HashedFeatures } from '../../hashed-features.ts'
import { kindNumber, sortOf } from './term-sort.ts'

/** Features are hashed to this many bits. */
export const relationBits = 16

const furthest = 24

/** Empty the list and share in it what a claim's line shows, whatever the relation. */
export function shareRelationFeatures(into: HashedFeatures, claim: RelationClaim, topics: Topics): void {
  into.clear()
  const { line: { terms }, titleAt, ofAt } = claim
  const add = (template: number, a: number, b = 0): void => {
    into.share(template, a, b)
  }
  const word = (k: number): number => (k < 0 ? 1 : k >= terms.length ? 2 : sortOf(terms[k]!))
  const order = orderOf(claim)
  add(1, order)
  add(2, order, Math.min(claim.count, 4))
  const { from, to } = reachOf(claim)
  let titles = 0
  let before = 3
  for (let k = from + 1; k < to; k++) {
    const term = terms[k]!
    if (term.kind === 'title') titles++
    const next = word(k)
    if (to - from < furthest) {
      add(3, next, order)
      add(4, before, next * 8 + order)
    }
    before = next
  }
  add(5, Math.min(titles, 3), order)
  for (const [template, at] of [[10, titleAt], [14, ofAt]] as const) {
    if (at < 0) continue
    add(template, word(at - 1), order)
    add(template + 1, word(at + 1), order)
    add(template + 2, word(at - 2), word(at - 1))
    add(template + 3, word(at + 1), word(at + 2))
  }
  const one = topics.lineage.title(claim.title)
  const other = topics.lineage.title(claim.of)
  add(18, kindNumber(one) * 8 + kindNumber(other))
  const years = one?.year == null || other?.year == null ? 0 : one.year > other.year ? 1 : one.year < other.year ? 2 : 3
  add(19, years, order)
  add(20, topics.lineage.headOf(claim.title) === claim.of ? 1 : 0, topics.lineage.headOf(claim.of) === claim.title ? 1 : 0)
  add(21, other?.name !== undefined && one?.name.startsWith(other.name) === true ? 1 : 0)
}

/** Go on to a relation: what is shared, the words that speak of it, and what the rules found, by pair; `null` leaves that out. */
export function relationFeatures(into: HashedFeatures, claim: RelationClaim, relation: RelationName, ruled: ReadonlyMap<string, ReadonlySet<string>> | null): void {
  into.label(relationNames.indexOf(relation))
  const { line: { terms }, titleAt, ofAt } = claim
  const order = orderOf(claim)
  const { from, to } = reachOf(claim)
  terms.forEach((term, k) => {
    const told = term.kind === 'word' ? relationOf(term.lower) : null
    if (told === null) return
    const where = k < from ? 1 : k > to ? 2 : 3
    const fits = told === relation ? 1 : 0
    into.add(6, fits * 4 + where, order)
    if (fits === 0) return
    into.add(7, sortOf(term), where * 8 + order)
    if (titleAt >= 0) into.add(8, Math.min(8, Math.abs(k - titleAt)), (k < titleAt ? 1 : 2) * 8 + order)
    if (ofAt >= 0) into.add(9, Math.min(8, Math.abs(k - ofAt)), (k < ofAt ? 1 : 2) * 8 + order)
  })
  if (ruled === null) return
  const found = ruled.get(relationId(claim))
  const back = ruled.get(relationId({ title: claim.of, of: claim.title }))
  into.add(22, (found?.has(relation) === true ? 1 : 0) + (found !== undefined && !found.has(relation) ? 2 : 0) + (back === undefined ? 0 : 4))
  into.add(23, found?.has(relation) === true ? 1 : 0, order)
}

/** Which of the two stands first, or which one the line only is about. */
const orderOf = ({ titleAt, ofAt }: RelationClaim): number => (titleAt < 0 ? 1 : ofAt < 0 ? 2 : titleAt < ofAt ? 3 : 4)

/** From which term to which the two are spoken of: between them, or around the one that is named. */
function reachOf({ titleAt, ofAt, line: { terms } }: RelationClaim): { readonly from: number; readonly to: number } {
  if (titleAt >= 0 && ofAt >= 0) return { from: Math.min(titleAt, ofAt), to: Math.max(titleAt, ofAt) }
  const here = Math.max(titleAt, ofAt)
  return { from: Math.max(0, here - furthest), to: Math.min(terms.length - 1, here + furthest) }
}
