import { nounKinds, ordinals, relationNouns } from '#language'
import { isRunning, type ProjectContext, usualProject } from './outlook-context.ts'
import type { Key, Project } from '../reading.ts'
import type { Term } from './terms.ts'

const peopleOf = /^(?:american|english|british|us|u\.s\.|uk|hollywood|hindi|tamil|telugu|malayalam|korean|japanese|french|german|spanish|italian|chinese|english-language|hindi-language|live-action|stateside|indian|australian)$/u

/** "a third Night Ferry", "more Night Ferry": the title there. */
export function numberedAfter(terms: readonly Term[], at: number): Key | null {
  const next = terms[at + 1]
  const { lower } = terms[at]!
  return next?.kind === 'title' && next.byName && next.titles.length === 1 && (moreWords.has(lower) || (ordinals.get(lower) ?? 0) > 1) ? next.titles[0]! : null
}

/** Verbs that make more of a work out of it: "rebooting the sitcom". */
export const comingBack: ReadonlyMap<string, Project> = new Map([
  ['rebooting', 'reboot'], ['reboot', 'reboot'], ['reboots', 'reboot'], ['reviving', 'revival'], ['revive', 'revival'], ['revives', 'revival'], ['remaking', 'remake'], ['remake', 'remake'], ['remakes', 'remake'], ['resurrecting', 'revival'], ['resurrect', 'revival'], ['reimagining', 'reboot'], ['relaunching', 'reboot'], ['reimagine', 'reboot'], ['relaunch', 'reboot'],
])

const revivedAs: ReadonlyMap<string, Project> = new Map([['revived', 'revival'], ['rebooted', 'reboot'], ['remade', 'remake'], ['resurrected', 'revival']])

export const moreWords = new Set(['new', 'another', 'more', 'fresh', 'next'])
const more = new Set(['another', 'third', 'fourth', 'fifth', 'second', 'next', 'new', 'more', 'sixth'])
export const seasons = new Set(['season', 'seasons', 'series', 'episodes', 'eps'])
const placed = /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)$/u
const chapters = new Set(['installment', 'instalment', 'chapter', 'outing', 'entry', 'part', 'one', 'film', 'movie', 'picture'])

/** The kind of project that the word at `at` speaks of, or `null`. */
export function projectNounAt(context: ProjectContext, terms: readonly Term[], at: number, about: Key): Project | 'more' | null {
  const { lower } = terms[at]!
  const relation = relationNouns.get(lower)
  if (relation !== undefined && relation !== 'adaptation' && comingBack.has(lower) && terms[at]!.pos === 'VERB' && /^(?:it|them)$/u.test(terms[at + 1]?.lower ?? '')) return relation
  if (relation !== undefined) return relation === 'adaptation' ? null : relation
  const before = terms[at - 1]?.lower ?? ''
  const second = terms[at - 2]?.lower ?? ''
  if (lower === 'reunion' || lower === 'comeback') {
    // A reunion of people is none; "a reunion special", "owe us a reunion", "do a reunion" is.
    const special = /^(?:special|movie|film|episode|series|show)$/u.test(terms[at + 1]?.lower ?? '')
    const wanted = /^(?:do|doing|owe|owes|of|for|about|on|make|want|wants|no)$/u.test(before === 'a' || before === 'us' || before === 'any' ? second : before) || (before === 'a' && /^(?:us|them|fans)$/u.test(second))
    const isComeback = lower === 'comeback' && terms[at - 1]?.lower === 'a' && /^(?:for|about|of|discuss|teased?|plot(?:ting)?|hint(?:s|ed)?|at)$/u.test(second)
    return special || ((wanted || isComeback) && context.topics.lineage.title(context.topics.lineage.headOf(about))?.kind !== 'film' && (isComeback || usualProject(context, about) === 'revival')) ? 'revival' : null
  }
  // "would love to see it revived"
  const participle = revivedAs.get(lower)
  if (participle !== undefined) return terms[at - 1]?.kind === 'title' && /^(?:see|want|wants|have|get)$/u.test(second) ? participle : null
  // "revive it"
  if (comingBack.has(lower) && relation === undefined) return /^(?:it|them)$/u.test(terms[at + 1]?.lower ?? '') || (terms[at + 1]?.kind === 'title' && !terms[at + 1]!.byName) ? comingBack.get(lower)! : null
  // "a second goat film"
  const isSecond = (lower === 'film' || lower === 'movie') && (ordinals.get(second) ?? 0) > 1 && /^(?:a|any|no)$/u.test(terms[at - 3]?.lower ?? '') && (terms[at - 1]?.pos === 'NOUN' || terms[at - 1]?.pos === 'ADJ' || terms[at - 1]?.pos === 'PROPN')
  const isNext = isSecond || more.has(before) || (ordinals.get(before) ?? 0) > 1
  if (seasons.has(lower) && (isNext || ((lower === 'season' || lower === 'series') && placed.test(terms[at + 1]?.lower ?? '')))) {
    if (isNext && lower === 'series' && before === 'new' && terms[at + 1]?.kind === 'title') return null
    const series = seriesNamedAfter(terms, at) ?? seriesNamedBefore(terms, at) ?? about
    return context.topics.lineage.title(context.topics.lineage.headOf(series))?.kind === 'film' ? null : isRunning(context, series) ? 'itself' : 'revival'
  }
  if (lower === 'return' && before === 'a' && /^(?:about|of|for|on|over|discuss|regarding)$/u.test(second) && terms[at + 1]?.lower !== 'to') return usualProject(context, about)
  if (lower === 'version' || lower === 'retelling') {
    const article = terms[at - 2]?.lower ?? ''
    if (peopleOf.test(before) && /^(?:a|an|any|no|the)$/u.test(article)) return 'remake'
    return (before === 'new' || before === 'modern') && /^(?:a|any|no)$/u.test(article) ? 'reboot' : null
  }
  // "asked about a feature film": of a series.
  if ((lower === 'film' || lower === 'movie') && terms[at + 1]?.kind !== 'title' && context.topics.lineage.title(context.topics.lineage.headOf(about))?.kind === 'tv series') {
    const article = /^(?:feature|big-screen|reunion|tv|full-length)$/u.test(before) ? at - 2 : at - 1
    if (/^(?:a|any|another|the)$/u.test(terms[article]?.lower ?? '') && (/^(?:about|do|doing|does|make|making|of|on|want|wants|wanted|plans|planning)$/u.test(terms[article - 1]?.lower ?? '') || article === at - 2 && terms[article]!.lower !== 'the' && terms[article - 1]?.kind !== 'mark' && !/^(?:is|was|for|in|as)$/u.test(terms[article - 1]?.lower ?? '')) && !/^(?:called|titled|named|which|that|,)$/u.test(terms[at + 1]?.lower ?? '')) return 'sequel'
    // "a Salt House film", "a film version", "a film of the series"
    const isOfSeries = terms[at - 1]?.kind === 'title' && terms[at - 1]!.byName && /^(?:a|any|no|the|another|proposed|planned)$/u.test(second)
    if (isOfSeries || (/^(?:continuation|spin-off|sequel)$/u.test(terms[at + 1]?.lower ?? '') && /^(?:a|any|no|the|big-screen|feature|long-mooted|long-awaited|planned|proposed)$/u.test(before))) return 'sequel'
  }
  if (lower === 'special' && /^(?:one-off|christmas|reunion|another|anniversary|holiday|comeback)$/u.test(before)) return 'revival'
  if (/^(?:go-round|go-around|helping|bite|crack|telemovie)$/u.test(lower) && isNext) return lower === 'helping' ? moreOf(context, about) : usualProject(context, about)
  const numbered = isNext
  // "her next film" is another work.
  if (before === 'next' && chapters.has(lower) && (/^(?:'s|'|his|her|their|my|our)$/u.test(second) || terms[at + 1]?.lower === ',' || terms[at + 1]?.kind === 'person')) return null
  if (chapters.has(lower) && numbered && !(before === 'new' && nounKinds.has(lower) && second !== 'a') && !(before === 'second' && lower === 'one' && (terms[at]!.speech < 0 || !isMade(terms, at))) && !(terms[at + 1]?.kind === 'title')) {
    if (before === 'next' && lower === 'one') return usualProject(context, about)
    return nounKinds.get(lower) === 'film' ? 'sequel' : usualProject(context, about)
  }
  if (lower === 'part' && /^(?:two|three|four|five|2|3|4|5|ii|iii|iv)$/u.test(terms[at + 1]?.lower ?? '')) return 'sequel'
  if (numberedAfter(terms, at) !== null && (ordinals.get(lower) ?? 0) > 1 && /^(?:a|the|any|no)$/u.test(before)) return usualProject(context, terms[at + 1]!.titles[0]!)
  if ((/^(?:third|fourth|fifth|sixth)$/u.test(lower) || lower === 'second' && terms[at + 1]?.pos === 'AUX') && !/^(?:of|place)$/u.test(terms[at + 1]?.lower ?? '') && /^(?:a|the)$/u.test(before) && (terms[at + 1] === undefined || terms[at + 1]!.kind === 'mark' || terms[at + 1]!.pos === 'ADP' || terms[at + 1]!.pos === 'AUX')) return context.topics.lineage.title(context.topics.lineage.headOf(about))?.kind === 'tv series' ? moreOf(context, about) : 'sequel'
  if (lower === 'more' && before === 'one' && (terms[at + 1] === undefined || terms[at + 1]!.kind === 'mark') && isMade(terms, at)) return 'more'
  if (lower === 'another' && (terms[at + 1] === undefined || terms[at + 1]!.kind === 'mark')) return 'more'
  // "a new Dead Week", "another Night Ferry movie"
  if (lower === 'more' && isPartOfName(context, terms[at + 1], about)) return usualProject(context, about)
  if ((lower === 'new' || lower === 'another' || lower === 'more' || (lower === 'next' && before === 'the')) && terms[at + 1]?.kind === 'title' && terms[at + 1]!.byName) return usualProject(context, terms[at + 1]!.titles[0]!)
  return null
}

/** More of a series that is on is itself; else what it usually is. */
function moreOf(context: ProjectContext, about: Key): Project {
  const usual = usualProject(context, about)
  return usual === 'revival' && !context.aired.has(context.topics.lineage.headOf(about)) && isRunning(context, about) ? 'itself' : usual
}

/** "We're shooting the second one": of films and series, not of things. */
const isMade = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - 5), at).some((term) => /^(?:shooting|shoot|filming|film|writing|write|wrote|written|making|make|made|doing|do|done|for|direct|directing|pitched)$/u.test(term.lower))

/** "more Ferry" of "Night Ferry". */
function isPartOfName(context: ProjectContext, term: Term | undefined, about: Key): boolean {
  if (term?.kind !== 'word' || term.pos !== 'PROPN' || term.lower.length < 4) return false
  return context.topics.lineage.title(context.topics.lineage.headOf(about))?.name.toLowerCase().split(/[\s:]+/u).includes(term.lower) === true
}

/** "season two of the courtroom drama Salt House": the series named there. */
export function seriesNamedAfter(terms: readonly Term[], at: number): Key | null {
  const of = placed.test(terms[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return (seasons.has(terms[at]!.lower) || (of === at + 2 && terms[at]!.lower === 'part')) && terms[of]?.lower === 'of' ? originalAfter(terms, of - 1) : null
}

/** "Salt House will return for a third season": the title with which the clause begins. */
export function seriesNamedBefore(terms: readonly Term[], at: number): Key | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (/^[.;?!]$/u.test(terms[i]!.lower)) return null
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return terms[i]!.titles.length === 1 ? terms[i]!.titles[0]! : null
  }
  return null
}

export function originalAfter(terms: readonly Term[], at: number): Key | null {
  if (!/^(?:to|of|for)$/u.test(terms[at + 1]?.lower ?? '')) return null
  for (let i = at + 2; i < Math.min(terms.length, at + 10); i++) {
    const term = terms[i]!
    if (term.kind === 'title') {
      if (term.titles.length !== 1) return null
      // "Salt House — Hulu has scrapped its revival of the detective series"
      return term.byName ? term.titles[0]! : (terms.slice(0, at).find((each) => each.kind === 'title' && each.byName && each.titles.length === 1)?.titles[0] ?? term.titles[0]!)
    }
    if (term.kind === 'mark' && term.lower !== '-' && !/^(?:["“‘']|'s)$/u.test(term.lower)) return null
  }
  return null
}
