import { homeFormats, networks, nounKinds, ordinals, relationNouns, television } from '#language'
import { fold, type Layout } from '#text'
import type { Key, Relation, Release, Title, TitleKind } from '../reading.ts'
import type { Topics } from './topics.ts'

const bought = new Set(homeFormats.values())
const broadcast = new Set(networks.map(fold))

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
  for (const { title, relation, of } of relations) if ((relation === 'sequel' || relation === 'revival' || relation === 'prequel') && !continues.has(title)) continues.set(title, of)
  const settled = titles.map((title) => {
    const of = releasesOf.get(title.key) ?? []
    const year = title.year ?? yearOf(of)
    const kind = title.kind ?? told.get(title.key) ?? kindByPlace(of)
    return { ...title, year, kind: kind === 'film' && isFirstBroadcast(of, year) ? 'tv film' as const : kind }
  })
  const kinds = new Map(settled.map((title) => [title.key, title.kind]))
  return settled.map((title) => {
    const inherited = kinds.get(continues.get(title.key) ?? '') ?? null
    // "and was followed by Night Ferry 2": what goes on from a television film is one, unless cinemas showed it.
    if (title.kind === 'film' && inherited === 'tv film' && !(releasesOf.get(title.key) ?? []).some((release) => release.via === 'theaters')) return { ...title, kind: inherited }
    if (title.kind !== null) return title
    return { ...title, kind: inherited ?? (title.year === null ? null : 'film') }
  })
}

function yearOf(releases: readonly Release[]): number | null {
  const from = releases.find((release) => release.at?.from != null)?.at?.from
  return from == null ? null : Number(from.slice(0, 4))
}

/** A film that a network showed first was made for it. */
function isFirstBroadcast(releases: readonly Release[], year: number | null): boolean {
  const first = releases.find((release) => release.at?.from != null && Number(release.at.from.slice(0, 4)) === year) ?? releases[0]
  return first?.via != null && broadcast.has(fold(first.via).replace(/^the /u, ''))
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
  // "The film" may be whichever was last spoken of: it tells where nothing else does.
  const loose = new Map<Key, TitleKind>()
  for (const line of lines)
    for (const term of line.terms) {
      if (term.kind !== 'title' || term.byName || term.titles.length !== 1 || told.has(term.titles[0]!)) continue
      const words = layout.text.slice(term.start, term.end).toLowerCase().split(/[^\p{L}-]+/u)
      if (words.some((word) => relationNouns.has(word) || ordinals.has(word)) || words[0] === 'its') continue
      const kind = words.map((word) => nounKinds.get(word)).findLast((each) => each !== undefined)
      // What can be nothing else tells first.
      const onTelevision = (kind === 'film' && words.some((word) => television.has(word))) || kind === 'tv film'
      if (onTelevision) told.set(term.titles[0]!, 'tv film')
      else if (kind === 'tv series' && !words.some((word) => /^(?:series|show)$/u.test(word))) told.set(term.titles[0]!, kind)
      else if (words[0] === 'the' && (kind === 'film' || (kind === 'tv series' && !words.includes('series'))) && !loose.has(term.titles[0]!)) loose.set(term.titles[0]!, kind)
    }
  for (const [key, kind] of loose) if (!told.has(key)) told.set(key, kind)
  return told
}
