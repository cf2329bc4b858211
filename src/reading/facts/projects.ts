import { nounKinds, ordinals, relationNouns } from '#language'
import type { Layout } from '#text'
import { describedBefore } from './noun-phrases.ts'
import type { Key, Project, Relation, Release } from '../reading.ts'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'
import { isOriginalOf } from './passing-titles.ts'
import type { Topics } from './topics.ts'

/** A work that may come, as a sentence speaks of it: a named one, or "a sequel" to the first of a series. */
export interface ProjectMention {
  /** Index of the term that speaks of it. */
  readonly at: number
  readonly of: Key
  readonly project: Project
  /** Spoken of as more to come ("a third film"), not by the name of a work. */
  readonly more: boolean
}

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
  /** The text speaks of a season that has just been, or of a renewal. */
  readonly isOnAir: boolean
}

/** What more of a work is called where nobody says: a series comes back, a film has a sequel. */
export function usualProject(context: ProjectContext, of: Key): Project {
  const { lineage } = context.topics
  const { kind } = lineage.title(lineage.headOf(of)) ?? { kind: null }
  return kind === 'tv series' || (kind === null && context.aired.has(lineage.headOf(of))) ? 'revival' : 'sequel'
}

/** Every project that a line speaks of, by a name or a noun, in text order. */
export function projectsIn(context: ProjectContext, line: Line, last: Project | null = null): ProjectMention[] {
  const { topics } = context
  const about = topics.about[line.index] ?? topics.lineage.main
  const found: ProjectMention[] = []
  if ((line.signs & sign.project) === 0) return found
  line.terms.forEach((term, at) => {
    if ((term.signs & sign.project) === 0) return
    if (term.kind === 'title') {
      if (term.byName && term.titles.length === 1 && isNumbered(line.terms, at)) {
        found.push(settle(context, { at, of: topics.lineage.headOf(term.titles[0]!), project: 'sequel', more: true }))
        return
      }
      if (term.titles.length !== 1 || !isScreenWork(context, term.titles[0]!) || isOriginalOf(line.terms, at) || isBracketed(line.terms, at) || describesProject(line.terms, at)) return
      const start = describedBefore(line.terms, at).from - 1
      const verb = line.terms.slice(Math.max(0, start), at).map((each, j) => (each.kind === 'word' && (each.lower.endsWith('ing') || /^(?:to|will|would|'ll|not|n't|could|should)$/u.test(line.terms[Math.max(0, start) + j - 1]?.lower ?? '')) ? comingBack.get(each.lower) : undefined)).find((each) => each !== undefined)
      if (verb !== undefined) found.push(settle(context, { at, of: topics.lineage.headOf(term.titles[0]!), project: verb, more: true }))
      else found.push({ at, of: term.titles[0]!, project: 'itself', more: false })
      return
    }
    if (term.kind !== 'word' || about === null) return
    const noun = projectNounAt(context, line.terms, at, about)
    if (noun === null) return
    if (relationNouns.has(term.lower) && isNamedHere(line.terms, at)) return
    const of = seriesNamedAfter(line.terms, at) ?? (seasons.has(term.lower) ? seriesNamedBefore(line.terms, at) : null) ?? originalAfter(line.terms, at) ?? originalBefore(line.terms, at) ?? topics.lineage.headOf(about)
    // "Plans for another": of the kind that was spoken of before.
    const project = noun === 'more' ? (found.at(-1)?.project ?? last ?? usualProject(context, about)) : noun
    found.push(/^(?:new|fresh)$/u.test(line.terms[at - 1]?.lower ?? '') ? { at, of, project, more: true } : settle(context, { at, of, project, more: true }))
  })
  return found
}

/** Verbs that make more of a work out of it: "rebooting the sitcom". */
const comingBack: ReadonlyMap<string, Project> = new Map([
  ['rebooting', 'reboot'], ['reboot', 'reboot'], ['reboots', 'reboot'], ['reviving', 'revival'], ['revive', 'revival'], ['revives', 'revival'], ['remaking', 'remake'], ['remake', 'remake'], ['remakes', 'remake'], ['resurrecting', 'revival'], ['resurrect', 'revival'], ['reimagining', 'reboot'], ['relaunching', 'reboot'],
])

/** "a Night Ferry spin-off series": the name only says of what. */
const describesProject = (terms: readonly Term[], at: number): boolean => relationNouns.has(terms[at + 1]?.lower ?? '') && /^(?:a|an|the|another|any|no|first|this|that|new|proposed|planned|of|for)$/u.test(terms[at - 1]?.lower ?? '')

/** "a Night Ferry sequel", "Night Ferry's sequel". */
function originalBefore(terms: readonly Term[], at: number): Key | null {
  const term = terms[terms[at - 1]?.lower === "'s" ? at - 2 : at - 1]
  return term?.kind === 'title' && term.byName && term.titles.length === 1 ? term.titles[0]! : null
}

/** "there'll be no Night Ferry Two" */
const isNumbered = (terms: readonly Term[], at: number): boolean => /^(?:two|three|2|3|4|ii|iii)$/u.test(terms[at + 1]?.lower ?? '') && terms[at + 1]!.kind === 'word' && (terms[at + 2] === undefined || terms[at + 2]!.kind === 'mark' || terms[at + 2]!.pos !== 'NOUN')

const isBracketed = (terms: readonly Term[], at: number): boolean => terms[at - 1]?.lower === '(' || /^(?:star|stars|alum|alums|veteran|actor|actress|creator|creators|fans|fan|boss)$/u.test(terms[at + 1]?.lower ?? '')

function isScreenWork(context: ProjectContext, key: Key): boolean {
  return context.topics.lineage.title(key)?.kind !== 'other'
}

/** A noun of relation right beside a name belongs to the name: "Night Ferry, a revival of …". */
function isNamedHere(terms: readonly Term[], at: number): boolean {
  const phrase = describedBefore(terms, at)
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 9); i--) {
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return i < phrase.from - 1
    if (/^(?:and|or|but|;|\))$/u.test(terms[i]!.lower)) break
    if (terms[i]!.kind === 'person' || (terms[i]!.pos === 'VERB' && !/(?:ed|ing)$/u.test(terms[i]!.lower)) || (i < phrase.from - 3 && terms[i]!.pos === 'AUX')) break
  }
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return true
    if (/^(?:[.;?!]|of|to|from|on|after)$/u.test(terms[i]!.lower)) return false
  }
  return false
}

const more = new Set(['another', 'third', 'fourth', 'fifth', 'second', 'next', 'new', 'more', 'sixth'])
const seasons = new Set(['season', 'seasons', 'series', 'episodes', 'eps'])
const placed = /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)$/u
const chapters = new Set(['installment', 'instalment', 'chapter', 'outing', 'entry', 'part', 'one', 'film', 'movie', 'picture'])

/** The kind of project that the word at `at` speaks of, or `null`. */
function projectNounAt(context: ProjectContext, terms: readonly Term[], at: number, about: Key): Project | 'more' | null {
  const { lower } = terms[at]!
  const relation = relationNouns.get(lower)
  if (relation !== undefined) return relation === 'adaptation' ? null : relation
  const before = terms[at - 1]?.lower ?? ''
  const second = terms[at - 2]?.lower ?? ''
  if (lower === 'reunion' || lower === 'comeback') {
    // A reunion of people is none; "a reunion special", "owe us a reunion", "do a reunion" is.
    const special = /^(?:special|movie|film|episode|series|show)$/u.test(terms[at + 1]?.lower ?? '')
    const wanted = /^(?:do|doing|owe|owes|of|for|about|on|make|want|wants|no)$/u.test(before === 'a' || before === 'us' || before === 'any' ? second : before) || (before === 'a' && /^(?:us|them|fans)$/u.test(second))
    return special || (wanted && usualProject(context, about) === 'revival') ? 'revival' : null
  }
  const isNext = more.has(before) || (ordinals.get(before) ?? 0) > 1
  if (seasons.has(lower) && (isNext || ((lower === 'season' || lower === 'series') && placed.test(terms[at + 1]?.lower ?? '')))) {
    if (isNext && lower === 'series' && before === 'new' && terms[at + 1]?.kind === 'title') return null
    const series = seriesNamedAfter(terms, at) ?? seriesNamedBefore(terms, at) ?? about
    return context.topics.lineage.title(context.topics.lineage.headOf(series))?.kind === 'film' ? null : isRunning(context, series) ? 'itself' : 'revival'
  }
  if (lower === 'special' && /^(?:one-off|christmas|reunion|another|anniversary|holiday|comeback)$/u.test(before)) return 'revival'
  if (/^(?:go-round|go-around|helping|bite|crack|telemovie)$/u.test(lower) && isNext) return usualProject(context, about)
  const numbered = isNext
  if (chapters.has(lower) && numbered && !(before === 'new' && nounKinds.has(lower) && second !== 'a') && !(before === 'second' && lower === 'one') && !(terms[at + 1]?.kind === 'title')) {
    if (before === 'next' && lower === 'one') return usualProject(context, about)
    return nounKinds.get(lower) === 'film' ? 'sequel' : usualProject(context, about)
  }
  if (lower === 'part' && /^(?:two|three|four|five|2|3|4|5|ii|iii|iv)$/u.test(terms[at + 1]?.lower ?? '')) return 'sequel'
  if (lower === 'third' && !/^(?:of|place)$/u.test(terms[at + 1]?.lower ?? '') && /^(?:a|the)$/u.test(before) && (terms[at + 1] === undefined || terms[at + 1]!.kind === 'mark' || terms[at + 1]!.pos === 'ADP')) return 'sequel'
  if (lower === 'another' && (terms[at + 1] === undefined || terms[at + 1]!.kind === 'mark')) return 'more'
  // "a new Dead Week", "another Night Ferry movie"
  if ((lower === 'new' || lower === 'another' || lower === 'more') && terms[at + 1]?.kind === 'title' && terms[at + 1]!.byName) return usualProject(context, terms[at + 1]!.titles[0]!)
  return null
}

/** "season two of the courtroom drama Salt House": the series named there. */
function seriesNamedAfter(terms: readonly Term[], at: number): Key | null {
  const of = placed.test(terms[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return seasons.has(terms[at]!.lower) && terms[of]?.lower === 'of' ? originalAfter(terms, of - 1) : null
}

/** "Salt House will return for a third season": the title with which the clause begins. */
function seriesNamedBefore(terms: readonly Term[], at: number): Key | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (/^[.;?!]$/u.test(terms[i]!.lower)) return null
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return terms[i]!.titles.length === 1 ? terms[i]!.titles[0]! : null
  }
  return null
}

/**
 * Whether a further season is one of the series itself: it has been on in the last years, or the text speaks of a season
 * that has just been. Of a series long gone it is a revival.
 */
function isRunning(context: ProjectContext, about: Key): boolean {
  const { lineage } = context.topics
  const head = lineage.headOf(about)
  const published = context.layout.document.publishedAt?.slice(0, 4)
  const began = lineage.seriesOf(head).map((key) => context.releaseOf.get(key)?.at?.from?.slice(0, 4) ?? lineage.title(key)?.year?.toString() ?? null).find((year) => year !== null) ?? null
  if (began !== null && published !== undefined && Number(published) - Number(began) > 12) return false
  return context.isOnAir || began === null || (published !== undefined && Number(published) - Number(began) < 9)
}

function originalAfter(terms: readonly Term[], at: number): Key | null {
  if (!/^(?:to|of|for)$/u.test(terms[at + 1]?.lower ?? '')) return null
  for (let i = at + 2; i < Math.min(terms.length, at + 10); i++) {
    const term = terms[i]!
    if (term.kind === 'title') return term.titles.length === 1 ? term.titles[0]! : null
    if (term.kind === 'mark' && term.lower !== '-' && !/^["“‘']$/u.test(term.lower)) return null
  }
  return null
}

/** "A third movie" is the named third movie where there is one and it has not come out. */
function settle(context: ProjectContext, mention: ProjectMention): ProjectMention {
  const open = titleToCome(context, mention.of, mention.project)
  return open === null ? mention : { ...mention, of: open, project: 'itself' }
}

/** The named title of a series that stands in this relation to it and has not come out; `null` when there is none. */
function titleToCome(context: ProjectContext, of: Key, project: Project): Key | null {
  return context.toCome.get(`${project} ${context.topics.lineage.headOf(of)}`)?.find((title) => title !== of) ?? null
}

/** Look up once what every project mention of a text asks for. */
export function projectContext(layout: Layout, topics: Topics, relations: readonly Relation[], releases: readonly Release[]): ProjectContext {
  const { lineage } = topics
  const today = layout.document.publishedAt?.slice(0, 10)
  const releaseOf = new Map<Key, Release>()
  for (const release of releases) if (!releaseOf.has(release.title)) releaseOf.set(release.title, release)
  const aired = titlesAired(topics)
  const toCome = new Map<string, Key[]>()
  for (const { title, relation } of relations) {
    const release = releaseOf.get(title)
    const isOut = release !== undefined && (release.at?.from == null || today === undefined || release.at.from <= today)
    if (isOut || lineage.title(title)?.kind === 'pilot' || aired.has(title)) continue
    const id = `${relation} ${lineage.headOf(title)}`
    const list = toCome.get(id)
    if (list === undefined) toCome.set(id, [title])
    // Two are enough: one may be the title that is asked about.
    else if (list.length < 2 && !list.includes(title)) list.push(title)
  }
  return { layout, topics, releases, releaseOf, toCome, aired, isOnAir: topics.lines.some(tellsOfSeason) }
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

/** "wrapped its third season", "was renewed": a series that is still on. */
function tellsOfSeason({ terms, signs }: Line): boolean {
  return (signs & sign.project) !== 0 && terms.some((term, i) => onAir.has(term.lower) || ((term.lower === 'season' || term.lower === 'seasons') && ofNow.has(terms.slice(Math.max(0, i - 4), i).find((each) => each.pos === 'VERB' || each.pos === 'ADJ')?.lower ?? '')))
}

const onAir = new Set(['renewed', 'renewal', 'pickup', 'finale', 'airs', 'midseason'])
const ofNow = new Set(['wrapped', 'wraps', 'current', 'airing', 'streaming'])
