import { nounKinds, ordinals, relationNouns } from '#language'
import { describedBefore } from './noun-phrases.ts'
import { isRunning, type ProjectContext, usualProject } from './outlook-context.ts'
import type { Key, Project } from '../reading.ts'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'
import { isOriginalOf } from './passing-titles.ts'

/** A work that may come, as a sentence speaks of it: a named one, or "a sequel" to the first of a series. */
export interface ProjectMention {
  /** Index of the term that speaks of it. */
  readonly at: number
  readonly of: Key
  readonly project: Project
  /** Spoken of as more to come ("a third film"), not by the name of a work. */
  readonly more: boolean
  /** Where "a sequel" at large is filed if it need not be the named one that is under way: who wants or refuses one speaks of that. */
  readonly atLarge?: { readonly of: Key; readonly project: Project }
  /** "another one", "more": of whatever was spoken of. */
  readonly vague?: boolean
}

/** Every project that a line speaks of, by a name or a noun, in text order. */
export function projectsIn(context: ProjectContext, line: Line, last: Project | null = null): ProjectMention[] {
  const { topics } = context
  const about = topics.about[line.index] ?? topics.lineage.main
  const found: ProjectMention[] = []
  line.terms.forEach((term, at) => {
    if ((term.signs & sign.project) === 0 && !moreNouns.has(term.lower)) return
    if (term.kind === 'title') {
      // "announced a reboot, but it was scrapped": the reboot.
      const spoken = found.at(-1)
      if (!term.byName && /^(?:it|this|that)$/u.test(term.lower) && spoken?.more === true && spoken.project !== 'itself' && !line.terms.slice(spoken.at, at).some((each) => each.kind === 'title' && each.byName)) {
        found.push({ ...spoken, at })
        return
      }
      if (term.byName && term.titles.length === 1 && isNumbered(line.terms, at)) {
        found.push(settle(context, { at, of: topics.lineage.headOf(term.titles[0]!), project: 'sequel', more: true }))
        return
      }
      if (term.titles.length !== 1 || !isScreenWork(context, term.titles[0]!) || isOriginalOf(line.terms, at) || isBracketed(line.terms, at) || describesProject(line.terms, at) || ownsProject(line.terms, at)) return
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
    const of = numberedAfter(line.terms, at) ?? seriesNamedAfter(line.terms, at) ?? (seasons.has(term.lower) ? seriesNamedBefore(line.terms, at) : null) ?? originalAfter(line.terms, at) ?? originalBefore(line.terms, at) ?? filedUnder(context, likelyOriginal(context, line, at, noun, about))
    // "Plans for another": of the kind that was spoken of before.
    const project = noun === 'more' ? (found.at(-1)?.project ?? last ?? usualProject(context, about)) : noun
    const place = placeOf(line.terms, at)
    const named = /^(?:new|fresh)$/u.test(line.terms[at - 1]?.lower ?? '') ? { at, of, project, more: true } : settle(context, { at, of, project, more: true }, place)
    const vague = noun === 'more' || term.lower === 'one' || term.lower === 'go'
    found.push({ ...named, vague, ...(named.project !== project && isIndefinite(line.terms, at) && { atLarge: { of: topics.lineage.headOf(of), project } }) })
  })
  return found
}

const peopleOf = /^(?:american|english|british|us|u\.s\.|uk|hollywood|hindi|tamil|telugu|malayalam|korean|japanese|french|german|spanish|italian|chinese|english-language|hindi-language|live-action|stateside|indian|australian)$/u

/** Words beside those of `sign.project` that may speak of more to come. */
const moreNouns = new Set(['second', 'fourth', 'fifth', 'sixth', 'revive', 'reviving', 'reboot', 'rebooting', 'resurrect', 'resurrecting', 'return', 'version', 'retelling', 'next', 'go', 'run', 'movies', 'films'])

/** Under which title more of a work is filed: the first of its series; of a remake, the remake. */
function filedUnder({ topics }: ProjectContext, about: Key): Key {
  return topics.lineage.related('remake').includes(about) ? about : topics.lineage.headOf(about)
}

/** "a sequel", "another", "any reboot", "no follow-up": not of one that is known. */
function isIndefinite(terms: readonly Term[], at: number): boolean {
  if (terms[at]!.lower === 'another') return true
  const from = describedBefore(terms, at).from
  return terms.slice(from, at).some((term) => /^(?:a|an|another|any|no|some|more)$/u.test(term.lower)) && !terms.slice(from, at).some((term) => /^(?:the|this|that|its|her|his|their|'s)$/u.test(term.lower))
}

/** Which of its series a mention is by number: 3 of "a third film"; `null` where it is not counted. */
function placeOf(terms: readonly Term[], at: number): number | null {
  for (let i = at; i >= Math.max(0, at - 3); i--) {
    const place = ordinals.get(terms[i]!.lower)
    if (place !== undefined && place > 1) return place
  }
  return null
}

/** "a third Night Ferry", "more Night Ferry": the title there. */
function numberedAfter(terms: readonly Term[], at: number): Key | null {
  const next = terms[at + 1]
  const { lower } = terms[at]!
  return next?.kind === 'title' && next.byName && next.titles.length === 1 && (moreWords.has(lower) || (ordinals.get(lower) ?? 0) > 1) ? next.titles[0]! : null
}

/**
 * Of what a noun without a name speaks, where the sentence before has turned to something else: a third film is none of
 * a work that stands alone, and a reunion none of a series that has just been shot, if the text is about another.
 */
function likelyOriginal(context: ProjectContext, line: Line, at: number, noun: Project | 'more', about: Key): Key {
  const { lineage } = context.topics
  const { main } = lineage
  if (main === null || lineage.headOf(main) === lineage.headOf(about) || line.terms.some((term) => term.kind === 'title' && term.byName && term.titles.includes(about))) return about
  if ((placeOf(line.terms, at) ?? 0) > 2 && lineage.seriesOf(about).length < 2 && lineage.seriesOf(main).length > 1) return main
  return (noun === 'revival' || noun === 'reboot') && context.running.has(lineage.headOf(about)) && !context.running.has(lineage.headOf(main)) ? main : about
}

/** Verbs that make more of a work out of it: "rebooting the sitcom". */
const comingBack: ReadonlyMap<string, Project> = new Map([
  ['rebooting', 'reboot'], ['reboot', 'reboot'], ['reboots', 'reboot'], ['reviving', 'revival'], ['revive', 'revival'], ['revives', 'revival'], ['remaking', 'remake'], ['remake', 'remake'], ['remakes', 'remake'], ['resurrecting', 'revival'], ['resurrect', 'revival'], ['reimagining', 'reboot'], ['relaunching', 'reboot'],
])

/** "a Night Ferry spin-off series": the name only says of what. */
const describesProject = (terms: readonly Term[], at: number): boolean => relationNouns.has(terms[at + 1]?.lower ?? '') && /^(?:a|an|the|another|any|no|first|this|that|new|proposed|planned|of|for)$/u.test(terms[at - 1]?.lower ?? '')

/** "the soap's late-night spin-off": the spin-off is what is spoken of. */
const ownsProject = (terms: readonly Term[], at: number): boolean => terms[at + 1]?.lower === "'s" && terms.slice(at + 2, at + 6).some((term) => relationNouns.has(term.lower))

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
    if (/^(?:has|have|had|will)$/u.test(terms[i]!.lower)) break
    if (terms[i]!.kind === 'person' || (terms[i]!.pos === 'VERB' && !/(?:ed|ing)$/u.test(terms[i]!.lower)) || (i < phrase.from - 3 && terms[i]!.pos === 'AUX')) break
  }
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return true
    if (/^(?:[.;?!]|of|to|from|on|after)$/u.test(terms[i]!.lower)) return false
  }
  return false
}

const moreWords = new Set(['new', 'another', 'more', 'fresh', 'next'])
const more = new Set(['another', 'third', 'fourth', 'fifth', 'second', 'next', 'new', 'more', 'sixth'])
const seasons = new Set(['season', 'seasons', 'series', 'episodes', 'eps'])
const placed = /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)$/u
const chapters = new Set(['installment', 'instalment', 'chapter', 'outing', 'entry', 'part', 'one', 'film', 'movie', 'picture'])

/** The kind of project that the word at `at` speaks of, or `null`. */
function projectNounAt(context: ProjectContext, terms: readonly Term[], at: number, about: Key): Project | 'more' | null {
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
    return special || (wanted && usualProject(context, about) === 'revival') ? 'revival' : null
  }
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
    if (terms[article]?.lower === 'a' && /^(?:about|do|doing|does|make|making)$/u.test(terms[article - 1]?.lower ?? '')) return 'sequel'
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
  if (/^(?:third|fourth|fifth|sixth)$/u.test(lower) && !/^(?:of|place)$/u.test(terms[at + 1]?.lower ?? '') && /^(?:a|the)$/u.test(before) && (terms[at + 1] === undefined || terms[at + 1]!.kind === 'mark' || terms[at + 1]!.pos === 'ADP' || terms[at + 1]!.pos === 'AUX')) return context.topics.lineage.title(context.topics.lineage.headOf(about))?.kind === 'tv series' ? moreOf(context, about) : 'sequel'
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

function originalAfter(terms: readonly Term[], at: number): Key | null {
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

/** "A third movie" is the named third movie where there is one and it has not come out; a fourth is none of three. */
function settle(context: ProjectContext, mention: ProjectMention, place: number | null = null): ProjectMention {
  const open = titleToCome(context, mention.of, mention.project)
  if (open === null || (place !== null && place > context.topics.lineage.seriesOf(mention.of).length)) return mention
  return { ...mention, of: open, project: 'itself' }
}

/** The named title of a series that stands in this relation to it and has not come out; `null` when there is none. */
function titleToCome(context: ProjectContext, of: Key, project: Project): Key | null {
  return context.toCome.get(`${project} ${context.topics.lineage.headOf(of)}`)?.find((title) => title !== of) ?? null
}
