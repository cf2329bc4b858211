import type { Layout } from '#text'
import type { Key, Project, Relation, Release, Title } from '../reading.ts'
import { sign } from './signs.ts'
import type { Line } from './terms.ts'
import type { Topics } from './topics.ts'

/** What is needed to tell which project is meant. */
export interface ProjectContext {
  readonly layout: Layout
  readonly topics: Topics
  readonly releases: readonly Release[]
  /** The first release of each title that has one. */
  readonly releaseOf: ReadonlyMap<Key, Release>
  /** By relation and head of a series ("sequel t1") the named titles of it that have not come out, two at most. */
  readonly toCome: ReadonlyMap<string, readonly Key[]>
  /** Titles of which the text speaks as of what has been on the air. */
  readonly aired: ReadonlySet<Key>
  /** Series that are being made or have just been renewed. */
  readonly running: ReadonlySet<Key>
  /** Titles of which the text tells, with a day or year gone by, what became of them when they came out. */
  readonly shown: ReadonlySet<Key>
  /** Series that the text says ended years before it. */
  readonly over: ReadonlySet<Key>
  /** The text speaks of a season that has just been, or of a renewal. */
  readonly isOnAir: boolean
}

/** What more of a work is called where nobody says: a series comes back, a film has a sequel. */
export function usualProject(context: ProjectContext, of: Key): Project {
  const { lineage } = context.topics
  const { kind } = lineage.title(lineage.headOf(of)) ?? { kind: null }
  return kind === 'tv series' || (kind === null && context.aired.has(lineage.headOf(of))) ? 'revival' : 'sequel'
}

/**
 * Whether a further season is one of the series itself: it has been on in the last years, or the text speaks of a season
 * that has just been. Of a series long gone it is a revival.
 */
export function isRunning(context: ProjectContext, about: Key): boolean {
  const { lineage } = context.topics
  const head = lineage.headOf(about)
  if (context.over.has(head)) return false
  const published = context.layout.document.publishedAt?.slice(0, 4)
  const began = lineage.seriesOf(head).map((key) => context.releaseOf.get(key)?.at?.from?.slice(0, 4) ?? lineage.title(key)?.year?.toString() ?? null).find((year) => year !== null) ?? null
  if (began !== null && published !== undefined && Number(published) - Number(began) > 12) return false
  return context.isOnAir || began === null || (published !== undefined && Number(published) - Number(began) < 9)
}

/** Look up once what every project mention of a text asks for. */
export function projectContext(layout: Layout, followed: Topics, relations: readonly Relation[], releases: readonly Release[]): ProjectContext {
  const { lineage } = followed
  const topics = { ...followed, about: aboutByPeople(followed) }
  const today = layout.document.publishedAt?.slice(0, 10)
  const releaseOf = new Map<Key, Release>()
  for (const release of releases) if (!releaseOf.has(release.title)) releaseOf.set(release.title, release)
  const aired = titlesAired(topics)
  const shown = titlesShown(topics, today)
  const toCome = new Map<string, Key[]>()
  for (const { title, relation } of relations) {
    const release = releaseOf.get(title)
    const isOut = release !== undefined && (release.at?.from == null || today === undefined || release.at.from <= today)
    if (isOut || lineage.title(title)?.kind === 'pilot' || aired.has(title) || shown.has(title)) continue
    const id = `${relation} ${lineage.headOf(title)}`
    const list = toCome.get(id)
    if (list === undefined) toCome.set(id, [title])
    // Two are enough: one may be the title that is asked about.
    else if (list.length < 2 && !list.includes(title)) list.push(title)
  }
  // "the new film, Night Ferry: Last Crossing": the sequel, by its name alone.
  for (const { terms, signs } of topics.lines) {
    if ((signs & sign.project) === 0) continue
    for (const [i, term] of terms.entries()) {
      const title = term.kind === 'title' && term.byName && term.titles.length === 1 && terms.slice(Math.max(0, i - 5), i).some((each) => /^(?:new|upcoming|forthcoming|titled|called|follow-up)$/u.test(each.lower)) ? term.titles[0]! : null
      const head = title === null ? null : lineage.headOf(title)
      if (title === null || head === null || head === title || lineage.isRelated(title) || !isStillToCome(lineage.title(title), releaseOf.get(title), today) || shown.has(title) || aired.has(title)) continue
      for (const relation of ['sequel', 'revival'] as const) if (!toCome.has(`${relation} ${head}`)) toCome.set(`${relation} ${head}`, [title])
    }
  }
  const running = new Set<Key>()
  for (const line of topics.lines) if (tellsOfSeason(line)) for (const term of line.terms) if (term.kind === 'title' && term.titles.length === 1) running.add(lineage.headOf(term.titles[0]!))
  return { layout, topics, releases, releaseOf, toCome, aired, running, shown, over: seriesOver(topics, today), isOnAir: topics.lines.some(tellsOfSeason) }
}

function isStillToCome(title: Title | undefined, release: Release | undefined, today: string | undefined): boolean {
  if (title === undefined || title.kind === 'other' || title.kind === 'pilot') return false
  if (release !== undefined) return release.at?.from != null && today !== undefined && release.at.from > today
  return title.year === null || (today !== undefined && title.year >= Number(today.slice(0, 4)))
}

/** "since Night Ferry was axed", "the finale of Night Ferry": series that have been on. */
const airing = new Set(['axed', 'aired', 'axe', 'canceled', 'cancelled', 'ratings', 'viewers', 'finale', 'unaired'])

function titlesAired(topics: Topics): ReadonlySet<Key> {
  const aired = new Set<Key>()
  for (const { terms, signs } of topics.lines) {
    if ((signs & sign.project) === 0 || !terms.some((term) => airing.has(term.lower))) continue
    for (const term of terms) if (term.kind === 'title' && term.titles.length === 1 && topics.lineage.title(term.titles[0]!)?.kind !== 'film') aired.add(term.titles[0]!)
  }
  return aired
}

/**
 * What each line is about where its paragraph names no title: of somebody whom the text has tied to one work alone, that
 * work ("Cameras stopped in June, and Adeyemi is now in the editing room").
 */
function aboutByPeople({ lines, about, lineage }: Topics): (Key | null)[] {
  const workOf = new Map<Key, Key | null>()
  let paragraph = -1
  let isNamed = false
  return lines.map((line, index) => {
    if (line.paragraph !== paragraph) isNamed = false
    paragraph = line.paragraph
    const titles = new Set(line.terms.flatMap((term) => (term.kind === 'title' && term.titles.length === 1 && lineage.title(term.titles[0]!)?.kind !== 'other' ? [lineage.headOf(term.titles[0]!)] : [])))
    const people = line.terms.flatMap((term) => (term.kind === 'person' && term.byName && term.people.length === 1 ? [term.people[0]!] : []))
    if (line.terms.some((term) => term.kind === 'title' && term.byName)) isNamed = true
    const known = isNamed || people.length !== 1 ? null : (workOf.get(people[0]!) ?? null)
    if (titles.size > 0) for (const person of people) workOf.set(person, titles.size === 1 && (workOf.get(person) === undefined || workOf.get(person) === [...titles][0]) ? [...titles][0]! : null)
    return known ?? about[index]!
  })
}

/** "Two sequels followed: Night Ferry 2 in 2010", "opened bigger", "sank without a trace": titles that have come out. */
function titlesShown(topics: Topics, today: string | undefined): ReadonlySet<Key> {
  const shown = new Set<Key>()
  for (const { terms, signs } of topics.lines) {
    if ((signs & sign.project) === 0) continue
    terms.forEach((term, i) => {
      if (term.kind !== 'title' || !term.byName || term.titles.length !== 1) return
      const next = terms[terms[i + 1]?.lower === '(' ? i + 2 : terms[i + 1]?.lower === 'in' ? i + 2 : i + 1]
      const isDated = next?.kind === 'date' && next.date?.to != null && today !== undefined && next.date.to < today && /^(?:in )?\d{4}$/u.test(next.lower)
      if (isDated && !terms.slice(0, i).some((each) => givenUp.has(each.lower))) shown.add(term.titles[0]!)
      else if (terms.slice(i + 1, i + 3).some((each) => cameOut.has(each.lower)) && !terms.slice(i + 1, i + 4).some((each) => /^(?:will|never|would|to|n't|not)$/u.test(each.lower))) shown.add(term.titles[0]!)
    })
  }
  return shown
}

/** "which ended in 2016", "ran for three seasons until 2009": series that have been over for two years and more. */
function seriesOver(topics: Topics, today: string | undefined): ReadonlySet<Key> {
  const over = new Set<Key>()
  if (today === undefined) return over
  topics.lines.forEach(({ terms, signs }, index) => {
    if ((signs & sign.project) === 0 && !terms.some((term) => ended.has(term.lower))) return
    terms.forEach((term, i) => {
      if (!ended.has(term.lower)) return
      const date = terms.slice(i + 1, i + 12).findLast((each) => each.kind === 'date' && each.date?.to != null)?.date
      if (date?.to == null || Number(today.slice(0, 4)) - Number(date.to.slice(0, 4)) < 2) return
      const named = terms.slice(Math.max(0, i - 14), i).findLast((each) => each.kind === 'title' && each.titles.length === 1)?.titles[0] ?? topics.about[index] ?? null
      if (named !== null && topics.lineage.title(named)?.kind !== 'film') over.add(topics.lineage.headOf(named))
    })
  })
  return over
}

const ended = new Set(['ended', 'finished', 'concluded', 'ran', 'wrapped', 'bowed', 'canceled', 'cancelled', 'axed'])
const cameOut = new Set(['opened', 'flopped', 'bombed', 'sank', 'grossed', 'earned', 'aired', 'premiered', 'tanked', 'debuted', 'followed', 'came'])
const givenUp = new Set(['shelved', 'abandoned', 'announced', 'scrapped', 'planned', 'pilot', 'rumored', 'proposed', 'unmade', 'due', 'slated', 'set', 'scrapping', 'unproduced', 'aborted'])

/** "wrapped its third season", "was renewed": a series that is still on. */
function tellsOfSeason({ terms, signs }: Line): boolean {
  return (signs & sign.project) !== 0 && terms.some((term, i) => onAir.has(term.lower) || ((term.lower === 'season' || term.lower === 'seasons') && ofNow.has(terms.slice(Math.max(0, i - 4), i).find((each) => each.pos === 'VERB' || each.pos === 'ADJ')?.lower ?? '')))
}

const onAir = new Set(['renewed', 'renewal', 'pickup', 'finale', 'airs', 'midseason'])
const ofNow = new Set(['wrapped', 'wraps', 'current', 'airing', 'streaming'])
