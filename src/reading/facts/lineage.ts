import { fold } from '#text'
import type { Key, Relation, RelationName, Title } from '../reading.ts'

/** How the titles of a document belong together. */
export interface Lineage {
  /** The title the document is mostly about; `null` when it names none. */
  readonly main: Key | null
  /** The work that began the series a title belongs to: itself when nothing shows another. */
  readonly headOf: (title: Key) => Key
  /** Titles of the same series, oldest first; undated ones last, in text order. At most 64. */
  readonly seriesOf: (title: Key) => readonly Key[]
  /** Titles that stand in this relation to another, in text order. At most 64. */
  readonly related: (relation: RelationName) => readonly Key[]
  /** Whether the text says of a title that it continues or remakes another. */
  readonly isRelated: (title: Key) => boolean
  /** Whether a title has yet to come: without a year, or with one not before that of the text. */
  readonly isAhead: (title: Key) => boolean
  readonly title: (key: Key) => Title | undefined
}

/**
 * For each title, the other title whose name its own extends: "Night Ferry 2", "Night Ferry: Last Crossing",
 * "Return to Night Ferry" and "Night Ferry Abroad" extend "Night Ferry". The longest one where several fit.
 */
export function extendedNames(titles: readonly Title[]): ReadonlyMap<Key, Key> {
  const byName = new Map<string, Key>()
  for (const title of titles) {
    const name = fold(title.name)
    if (!byName.has(name)) byName.set(name, title.key)
  }
  const extended = new Map<Key, Key>()
  for (const title of titles) {
    const words = fold(title.name).split(' ').slice(0, 24)
    for (let length = words.length - 1; length > 0; length--) {
      // One word alone begins many names: "Frankie" is extended by "Frankie 2", not by "Frankie and the Dukes".
      if (length === 1 && !/^(?:\d+|ii|iii|iv|v|vi|returns|again|forever|reborn|begins|too|two|three|redux|rising|reloaded|resurrection|rebooted|unleashed|reunion|continues|revisited|origins|legacy|abroad|resurgence|awakens|strikes|rides)$/u.test(words[1]!) && !/^[^\s:]+:/u.test(title.name)) break
      const base = byName.get(words.slice(0, length).join(' ')) ?? (length > 1 ? byName.get(words.slice(words.length - length).join(' ')) : undefined)
      if (base !== undefined && base !== title.key) {
        extended.set(title.key, base)
        break
      }
    }
    // "Romy and Michele: In the Beginning" beside "Romy and Michele's High School Reunion": they share what stands before the colon.
    const colon = title.name.search(/[:–—]/u)
    if (extended.has(title.key) || colon < 3) continue
    const stem = fold(title.name.slice(0, colon))
    const other = titles.length > 200 ? undefined : titles.find((each) => each.key !== title.key && !/[:–—]/u.test(each.name) && (fold(each.name) + ' ').startsWith(stem) && stem.includes(' '))
    if (other) extended.set(title.key, other.key)
  }
  return extended
}

/**
 * The title a text is about: the one named most often, first, and in the names of others. A book or play only where there
 * is nothing else; `null` without titles.
 */
export function mainTitle(titles: readonly Title[], names: ReadonlyMap<Key, Key>, headline: string | null): Key | null {
  const extensions = new Map<Key, number>()
  for (const base of names.values()) extensions.set(base, (extensions.get(base) ?? 0) + 1)
  let best: Title | null = null
  let most = -1
  const shown = inHeadline(titles, headline)
  for (const title of titles) {
    const weight = (shown.has(title.key) ? headlineWeight : 0) + (title.kind === 'other' ? 0 : 1000) + title.mentions.length + ((title.mentions[0]?.start ?? 1000) < 300 ? 2 + 3 * (extensions.get(title.key) ?? 0) : 0)
    if (weight > most) {
      best = title
      most = weight
    }
  }
  return best?.key ?? null
}

const headlineWeight = 3

/** The titles that a headline names, but for those whose name is only part of a longer one there. */
function inHeadline(titles: readonly Title[], headline: string | null): ReadonlySet<Key> {
  if (headline === null) return new Set()
  const words = ` ${fold(headline)} `
  const shown = titles.filter((title) => words.includes(` ${fold(title.name)} `))
  return new Set(shown.filter((title) => !shown.some((other) => other.name.length > title.name.length && fold(other.name).includes(fold(title.name)))).map((title) => title.key))
}

/** No text means the seventieth film of a series by "the film". */
const longestSeries = 64

/**
 * Join titles into series by what the text says of them and by their names. `names` are the titles whose names extend others;
 * `year` is that of the text, where it is dated; `headline` what stands over it.
 */
export function traceLineage(titles: readonly Title[], relations: readonly Relation[], names: ReadonlyMap<Key, Key>, year: number | null, headline: string | null): Lineage {
  const parent = new Map<Key, Key>()
  const byKey = new Map(titles.map((title) => [title.key, title]))
  for (const relation of relations) if (relation.relation !== 'adaptation' && !parent.has(relation.title) && relation.title !== relation.of) parent.set(relation.title, relation.of)
  for (const [title, base] of names) if (!parent.has(title) && rootOf(parent, base) !== title) parent.set(title, base)
  const series = new Map<Key, Key[]>()
  for (const title of titles) {
    const head = rootOf(parent, title.key)
    const list = series.get(head)
    if (list) list.push(title.key)
    else series.set(head, [title.key])
  }
  const derived = new Set(relations.filter((relation) => relation.relation !== 'adaptation').map((relation) => relation.title))
  const yearOf = (key: Key): number => byKey.get(key)?.year ?? 9999
  for (const [head, list] of series) {
    list.sort((one, other) => (one === head ? -1 : other === head ? 1 : yearOf(one) - yearOf(other)))
    list.length = Math.min(list.length, longestSeries)
  }
  const related = new Map<RelationName, Key[]>()
  for (const { title, relation } of relations) {
    const list = related.get(relation)
    if (list === undefined) related.set(relation, [title])
    else if (list.length < longestSeries) list.push(title)
  }
  const headOf = (title: Key): Key => rootOf(parent, title)
  return {
    main: mainTitle(titles, names, headline),
    headOf,
    seriesOf: (title) => series.get(headOf(title)) ?? [],
    related: (name) => related.get(name) ?? [],
    isRelated: (title) => derived.has(title),
    isAhead: (key) => {
      const title = byKey.get(key)
      return title !== undefined && title.kind !== 'pilot' && (title.year === null || (year !== null && title.year >= year))
    },
    title: (key) => byKey.get(key),
  }
}

function rootOf(parent: ReadonlyMap<Key, Key>, title: Key): Key {
  let at = title
  for (let steps = 0; steps < 8; steps++) {
    const next = parent.get(at)
    if (next === undefined || next === title) return at
    at = next
  }
  return at
}
