import { networks, services } from '#language'
import { fold } from '#text'
import type { Relation, Release, Title } from './reading.ts'

const broadcasters = new Set([...networks, ...services].map(fold))

/**
 * Titles with the year and kind that the whole text settles, where their own names leave them open: the year of the first
 * dated release; a film for what plays in theaters, a series for what a network shows, and for a sequel or prequel what
 * the other work is. A remake may be anything.
 */
export function settleTitles(titles: readonly Title[], releases: readonly Release[], relations: readonly Relation[]): readonly Title[] {
  const settled = titles.map((title) => {
    const of = releases.filter((release) => release.title === title.key)
    const year = title.year ?? yearOf(of)
    return { ...title, year, kind: title.kind ?? kindByPlace(of, year) }
  })
  const kinds = new Map(settled.map((title) => [title.key, title.kind]))
  return settled.map((title) => {
    if (title.kind !== null) return title
    const relation = relations.find((each) => each.title === title.key && (each.relation === 'sequel' || each.relation === 'revival'))
    return relation === undefined ? title : { ...title, kind: kinds.get(relation.of) ?? null }
  })
}

function yearOf(releases: readonly Release[]): number | null {
  const from = releases.find((release) => release.at?.from != null)?.at?.from
  return from == null ? null : Number(from.slice(0, 4))
}

function kindByPlace(releases: readonly Release[], year: number | null): Title['kind'] {
  for (const { via } of releases) {
    if (via === 'theaters') return 'film'
    if (via !== null && broadcasters.has(fold(via).replace(/^the /u, ''))) return 'tv series'
  }
  return year === null ? null : 'film'
}
