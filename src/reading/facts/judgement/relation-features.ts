import type { RelationName } from '../../reading.ts'
import type { Topics } from '../topics.ts'
import { relationId, relationNames, relationOf, type RelationClaim } from './relation-claims.ts'
import type { HashedFeatures } from '../../hashed-features.ts'
import { kindNumber, sortOf } from './term-sort.ts'

/** Features are hashed to this many bits. */
export const relationBits = 16

const furthest = 24

/** Fill the list with the features of a claim's being `relation`. `ruled`: what the rules found, by pair; `null` leaves it out. */
export function relationFeatures(into: HashedFeatures, claim: RelationClaim, relation: RelationName, topics: Topics, ruled: ReadonlyMap<string, ReadonlySet<string>> | null): void {
  into.clear()
  const r = relationNames.indexOf(relation)
  const { line: { terms }, titleAt, ofAt } = claim
  const add = (template: number, a: number, b = 0): void => {
    into.add(template * 8 + r, a, b)
  }
  const word = (k: number): number => (k < 0 ? 1 : k >= terms.length ? 2 : sortOf(terms[k]!))
  const order = titleAt < 0 ? 1 : ofAt < 0 ? 2 : titleAt < ofAt ? 3 : 4
  add(1, order)
  add(2, order, Math.min(claim.count, 4))
  const here = titleAt < 0 ? ofAt : titleAt
  const from = Math.max(0, titleAt < 0 || ofAt < 0 ? here - furthest : Math.min(titleAt, ofAt))
  const to = Math.min(terms.length - 1, titleAt < 0 || ofAt < 0 ? here + furthest : Math.max(titleAt, ofAt))
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
  terms.forEach((term, k) => {
    const told = term.kind === 'word' ? relationOf(term.lower) : null
    if (told === null) return
    const where = k < from ? 1 : k > to ? 2 : 3
    const fits = told === relation ? 1 : 0
    add(6, fits * 4 + where, order)
    if (fits === 1) add(7, word(k), where * 8 + order)
    if (fits === 1 && titleAt >= 0) add(8, Math.min(8, Math.abs(k - titleAt)), (k < titleAt ? 1 : 2) * 8 + order)
    if (fits === 1 && ofAt >= 0) add(9, Math.min(8, Math.abs(k - ofAt)), (k < ofAt ? 1 : 2) * 8 + order)
  })
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
  if (ruled !== null) {
    const found = ruled.get(relationId(claim))
    const back = ruled.get(relationId({ title: claim.of, of: claim.title }))
    add(22, (found?.has(relation) === true ? 1 : 0) + (found !== undefined && !found.has(relation) ? 2 : 0) + (back === undefined ? 0 : 4))
    add(23, found?.has(relation) === true ? 1 : 0, order)
  }
}
