import type { CataloguePerson, CatalogueTitle } from '#catalogue'
import { fold } from '#text'
import type { Gender } from './mentions.ts'
import type { Title, TitleKind } from '../reading.ts'

/** Kinds that writers use for one another's. An unsold pilot is listed as a TV film as often as not. */
const kin: Readonly<Record<TitleKind, readonly TitleKind[]>> = {
  film: ['film', 'tv film'], 'tv film': ['tv film', 'film', 'pilot', 'special'], 'tv series': ['tv series', 'pilot'],
  pilot: ['pilot', 'tv film', 'tv series', 'special', 'short'], special: ['special', 'tv film'], short: ['short', 'film'],
  other: ['other'],
}

/** What a title's year, kind and spelling in the text say for an entry of that name, in points; below zero against it. */
export function weighTitle(title: Pick<Title, 'name' | 'kind' | 'year'>, entry: CatalogueTitle): number {
  let points = 0
  if (title.year !== null && entry.year !== null) {
    const apart = Math.abs(title.year - entry.year)
    points += apart === 0 ? 3 : apart === 1 ? 1 : -4
  }
  if (title.kind !== null) {
    if (entry.kind === title.kind) points += 1
    else if (!kin[title.kind].includes(entry.kind)) points -= 3
  } else if (entry.kind === 'short' || entry.kind === 'other') points -= 1
  // "Thaw" is not "The Thaw", though a writer may drop the article.
  if (fold(title.name) === fold(entry.name)) points += 0.5
  return points
}

/** What is known of a person in the text says for an entry of that name, in points. `year`: of the document. */
export function weighPerson(gender: Gender | null, year: number | null, entry: CataloguePerson): number {
  let points = 0
  if (gender === 'she' && entry.professions.includes('actor')) points -= 1.5
  if (gender === 'he' && entry.professions.includes('actress')) points -= 1.5
  if (year !== null && entry.birthYear !== null && entry.birthYear > year - 2) points -= 4
  return points
}

/** What settles a name: a matching year, or one shared credit. */
const enough = 3
/** By how much the best must lead the next. */
const lead = 2
/** Below this, too much speaks against an entry to name it as a candidate. */
export const excluded = -2

/**
 * The entry that the points settle on: enough for it, and clearly more than for any other; else `null`.
 * `candidates`: the entries that not too much speaks against, most points first; empty when settled.
 */
export function settle(points: ReadonlyMap<string, number>): { readonly id: string | null; readonly candidates: readonly string[] } {
  const ranked = [...points].sort((one, other) => other[1] - one[1])
  const [best, next] = ranked
  if (best !== undefined && best[1] >= enough && (next === undefined || best[1] - next[1] >= lead)) return { id: best[0], candidates: [] }
  return { id: null, candidates: ranked.filter(([, each]) => each > excluded).map(([id]) => id) }
}
