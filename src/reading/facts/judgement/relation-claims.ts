import { relationNouns, relationParticiples } from '#language'
import type { Key, Relation, RelationName } from '../../reading.ts'
import { sign } from '../signs.ts'
import type { Line, Term } from '../terms.ts'
import type { Topics } from '../topics.ts'

export const relationNames: readonly RelationName[] = ['sequel', 'prequel', 'spin-off', 'remake', 'reboot', 'revival', 'adaptation']

/** That one work may go back to another, as one line may say it. */
export interface RelationClaim {
  readonly title: Key
  readonly of: Key
  readonly line: Line
  /** The terms that mean the two; -1 where the line is only about one. */
  readonly titleAt: number
  readonly ofAt: number
  /** How many titles the line names. */
  readonly count: number
}

const mostTitles = 6

/** Every pair of works that a line with words of relations names, both ways round, and each named one with what the line is about. In text order. */
export function relationClaims({ lines, about, lineage }: Topics): readonly RelationClaim[] {
  const claims: RelationClaim[] = []
  lines.forEach((line, index) => {
    if ((line.signs & sign.relation) === 0) return
    const places = placesOf(line.terms)
    if (places.length === 0) return
    const near = places.slice(0, mostTitles)
    for (const one of near) for (const other of near) if (one.key !== other.key) claims.push({ title: one.key, of: other.key, line, titleAt: one.at, ofAt: other.at, count: places.length })
    for (const topic of new Set([about[index] ?? null, lineage.main])) {
      if (topic === null || near.some((place) => place.key === topic)) continue
      for (const one of near) {
        claims.push({ title: one.key, of: topic, line, titleAt: one.at, ofAt: -1, count: places.length })
        claims.push({ title: topic, of: one.key, line, titleAt: -1, ofAt: one.at, count: places.length })
      }
    }
  })
  return claims
}

/** Each title of a line where it stands first, names before what stands for them. */
function placesOf(terms: readonly Term[]): { readonly key: Key; readonly at: number }[] {
  const found = new Map<Key, { at: number; byName: boolean }>()
  terms.forEach((term, at) => {
    if (term.kind !== 'title') return
    for (const key of term.titles) {
      const before = found.get(key)
      if (before === undefined || (!before.byName && term.byName)) found.set(key, { at, byName: term.byName })
    }
  })
  return [...found].map(([key, { at }]) => ({ key, at }))
}

/** Which relation a word speaks of, by the tables of the language; `null` for none. */
export function relationOf(lower: string): string | null {
  return relationNouns.get(lower) ?? relationParticiples.get(lower) ?? null
}

export const relationId = ({ title, of }: Pick<Relation, 'title' | 'of'>): string => `${title} ${of}`
