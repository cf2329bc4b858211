import { homeFormats, nounKinds, ordinals, relationNouns, television } from '#language'
import type { Layout } from '#text'
import type { Key, Relation, Release, Title, TitleKind } from '../reading.ts'
import type { Topics } from './topics.ts'

const bought = new Set(homeFormats.values())

/**
 * Titles with the year and kind that the whole text settles, where their own names leave them open: the year of the first
 * dated release; a film for what plays in theaters, a series for what a network shows, for a sequel what the other work is,
 * and a film for what has nothing but a year. `told` are the kinds by which the text calls titles later ("the made-for-TV movie").
 */
export function settleTitles(titles: readonly Title[], releases: readonly Release[], relations: readonly Relation[], told: ReadonlyMap<Key, TitleKind> = new Map()): readonly Title[] {
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
    return { ...title, year, kind: title.kind ?? told.get(title.key) ?? kindByPlace(of) }
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

/** What the words that stand for one title call it: "the sitcom", "the made-for-TV movie"; the first of each title holds. */
export function kindsTold(layout: Layout, { lines }: Topics): ReadonlyMap<Key, TitleKind> {
  const told = new Map<Key, TitleKind>()
  for (const line of lines)
    for (const term of line.terms) {
      if (term.kind !== 'title' || term.byName || term.titles.length !== 1 || told.has(term.titles[0]!)) continue
      const words = layout.text.slice(term.start, term.end).toLowerCase().split(/[^\p{L}-]+/u)
      if (words.some((word) => relationNouns.has(word) || ordinals.has(word)) || words[0] === 'its') continue
      const kind = words.map((word) => nounKinds.get(word)).findLast((each) => each !== undefined)
      // "The series" may be one of films, "the film" whichever was last spoken of: only what can be nothing else tells.
      const onTelevision = (kind === 'film' && words.some((word) => television.has(word))) || kind === 'tv film'
      if (onTelevision) told.set(term.titles[0]!, 'tv film')
      else if (kind === 'tv series' && !words.some((word) => /^(?:series|show)$/u.test(word))) told.set(term.titles[0]!, kind)
    }
  return told
}
