import { homeFormats } from '#language'
import type { Key, Relation, Release, Title } from '../reading.ts'

const bought = new Set(homeFormats.values())

/**
 * Titles with the year and kind that the whole text settles, where their own names leave them open: the year of the first
 * dated release; a film for what plays in theaters, a series for what a network shows, for a sequel what the other work is,
 * and a film for what has nothing but a year.
 */
export function settleTitles(titles: readonly Title[], releases: readonly Release[], relations: readonly Relation[]): readonly Title[] {
  const releasesOf = new Map<Key, Release[]>()
  for (const release of releases) {
    const list = releasesOf.get(release.title)
    if (list) list.push(release)
    else releasesOf.set(release.title, [release])
  }
  const continues = new Map<Key, Key>()
  for (const { title, relation, of } of relations) if ((relation === 'sequel' || relation === 'revival') && !continues.has(title)) continues.set(title, of)
  const settled = titles.map((title) => {
    const of = releasesOf.get(title.key) ?? []
    const year = title.year ?? yearOf(of)
    return { ...title, year, kind: title.kind ?? kindByPlace(of) }
  })
  const kinds = new Map(settled.map((title) => [title.key, title.kind]))
  return settled.map((title) => {
    if (title.kind !== null) return title
    const inherited = kinds.get(continues.get(title.key) ?? '') ?? null
    return { ...title, kind: inherited ?? (title.year === null ? null : 'film') }
  })
}

function yearOf(releases: readonly Release[]): number | null {
  const from = releases.find((release) => release.at?.from != null)?.at?.from
  return from == null ? null : Number(from.slice(0, 4))
}

function kindByPlace(releases: readonly Release[]): Title['kind'] {
  for (const { via } of releases) {
    if (via === 'theaters') return 'film'
    if (via !== null) return bought.has(via) && via !== 'syndication' ? 'film' : 'tv series'
  }
  return null
}
