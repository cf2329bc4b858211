import { makerNouns, type StageWord } from '#language'
import { isRunning, usualProject } from './outlook-context.ts'
import { inMind, isOpen, isOut, isTold, peopleDoing, type Search } from './outlook-search.ts'
import type { PhraseMatch } from './phrases.ts'
import type { ProjectMention } from './projects.ts'
import type { Key, Outlook } from '../reading.ts'
import { speaksOfReturn } from './stances.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

/** A stage as a phrase reports it; "ended" is given up or off the air, by what it is said of. */
export type Reported = StageWord | 'ended'
export type Match = PhraseMatch<Reported>

/** What a stage is reported of. */
export type Target = { readonly of: Key; readonly project: Outlook['project']; readonly more?: boolean }

export const endings: ReadonlySet<Reported> = new Set<Reported>(['canceled', 'not picked up', 'shelved', 'dormant', 'ended'])
export const tellsOfSeason = (terms: readonly Term[]): boolean => terms.some((term) => /^(?:seasons?|series|episodes|eps|run|renew(?:ed|s|al)|recommissioned)$/u.test(term.lower))

const current = new Set<Outlook['stage']>(['wished', 'rumored', 'in talks', 'in development', 'greenlit', 'in production', 'post production'])

/** What a doubtful word ("parked", "dumped") is said of: only the project right before its passive or right after it. */
export function endedProjects(search: Search, line: Line, match: Match): readonly Target[] {
  const { terms } = line
  const mentions = search.projects[line.index]!
  if (hasBeBefore(terms, match.from) || /^(?:is|was|are|'s)$/u.test(terms[match.from]!.lower)) {
    const before = mentions.findLast((mention) => mention.at < match.from && match.from - mention.at < 12 && !isCut(terms, mention.at, match.from) && !terms.slice(mention.at + 1, match.from - 1).some((term) => term.kind === 'person'))
    return before === undefined ? [] : [before]
  }
  // "the web series Salt House, which Hulu canned last month"
  const which = terms.slice(Math.max(0, match.from - 3), match.from).findIndex((term) => term.lower === 'which' || term.lower === 'that')
  if (which >= 0) {
    if (/^end(?:ed|s)$/u.test(terms[match.from]!.lower)) return []
    const at = Math.max(0, match.from - 3) + which
    return mentions.filter((mention) => mention.at < at && at - mention.at < 3).slice(-1)
  }
  if (/^(?:it|them)$/u.test(terms[match.to]?.lower ?? '') && terms[match.from]!.lower.endsWith('ing')) return mentions.filter((mention) => mention.at < match.from && !isParted(terms, mention.at, match.from)).slice(-1)
  const object = mentions.find((mention) => mention.at >= match.to && mention.at - match.to < 6 && !terms.slice(match.to, mention.at).some((term) => term.kind === 'person' || term.kind === 'mark' || term.pos === 'NUM' || /^(?:to|in|from|with|for|by|and|at|on)$/u.test(term.lower)))
  return object === undefined || subjectOf(terms, match.from).length === 0 && !terms.slice(Math.max(0, match.from - 6), match.from).some((term) => term.kind === 'organization' || /^(?:network|studio|channel|streamer|bosses|it|they|broadcaster)$/u.test(term.lower)) ? [] : [object]
}

/** The projects a stage phrase is said of: before a passive, after an active, with all of a list; else what is in mind. */
export function projectsOf(search: Search, line: Line, match: Match): readonly Target[] {
  const { terms } = line
  const mentions = search.projects[line.index]!
  const before = mentions.findLast((mention) => mention.at < match.from && !isParted(terms, mention.at, match.from))
  // "Salt House, which Hulu ordered in May"
  if (match.value === 'greenlit' && /^(?:which|that)$/u.test(terms[match.from]!.lower)) return before !== undefined && match.from - before.at < 3 ? [before] : []
  const inside = mentions.find((mention) => mention.at >= match.from && mention.at < match.to)
  const after = inside ?? mentions.find((mention) => mention.at >= match.to && mention.at - match.to < 16 && !isCut(terms, match.to, mention.at))
  const passive = isPassive(terms, match)
  const reaches = terms.slice(Math.max(match.from + 1, match.to - 2), match.to).some((term) => /^(?:for|on|of|about|with|to)$/u.test(term.lower)) && after !== undefined && after.at - match.to < 6
  // "Ada will not return for a third season" is no end of it.
  if (match.value === 'canceled' && terms.slice(match.from, match.to).some((term) => /^(?:return|returning|back)$/u.test(term.lower)) && peopleDoing(terms, match.from).length > 0 && !terms.slice(Math.max(0, match.from - 3), match.from).some((term) => term.lower === 'we')) return []
  // "The script for the sequel is ready"; "was axed, but Hulu is in talks to save it"
  const isInside = inside !== undefined && inside.at > match.from && (before === undefined || before.at < match.from - 3)
  const isObject = match.value === 'in talks' && /^(?:to|over|about|for|on)$/u.test(terms[match.to]?.lower ?? '') && after?.more === true && after.at - match.to < 8
  const preferred = passive && !reaches && !isInside && !isObject ? (before ?? after) : (after ?? before)
  // "Night Ferry is getting a reboot": what is out is not what is ordered.
  const isReturn = match.value === 'greenlit' && preferred === before && before !== undefined && !before.more && after?.more === true && after.project !== 'itself'
  // "Her remake stalled, and there has been no movement on it": the remake.
  const isIt = preferred !== undefined && before?.more === true && preferred.at > before.at && /^(?:it|that|this|them)$/u.test(terms[preferred.at]!.lower)
  const chosen = isReturn ? after : isIt ? before : preferred
  if (match.value === 'dormant') {
    if (/^(?:been|sat|sits|dead|not|n't|never)$/u.test(terms[match.from]!.lower) && chosen === undefined && subjectOf(terms, match.from).length > 0) return []
    const isPlans = terms.slice(match.from, match.to).some((term) => /^plans?$/u.test(term.lower))
    if (isPlans && (after === undefined || !(after.more || isOpen(search, after)))) return speaksOfReturn(terms, match.to) || terms[match.to - 1]!.lower === 'to' && terms.slice(match.to, match.to + 3).some((term) => /^(?:bring|make|revive|reboot|return|continue|do|renew)$/u.test(term.lower)) || asksForMore(terms, match) ? returnOf(search, line).map((target) => (target.project === 'revival' && asksForMore(terms, match) && isRunning(search, target.of) ? { ...target, project: 'itself' as const } : target)) : []
    if (isPlans) return [after!]
    if (chosen !== undefined && terms[chosen.at]!.kind === 'title' && /\b(?:series|show|sitcom|drama|comedy|soap)$/u.test(terms[chosen.at]!.lower)) return [chosen]
    if (chosen !== undefined && (chosen.more || isOpen(search, chosen) || tellsOfSeason(terms))) return [chosen]
    const of = search.topics.lineage.headOf(chosen?.of ?? search.topics.about[line.index] ?? search.topics.lineage.main ?? '')
    const kept = chosen === undefined ? inMind(search, line, 1) : null
    const about = search.topics.about[line.index] ?? null
    const isFranchise = terms.some((term) => /^(?:franchise|property|saga|brand)$/u.test(term.lower))
    if (kept === null && about !== null && !isFranchise && isOpen(search, { at: 0, of: about, project: 'itself', more: false })) return [{ of: about, project: 'itself' }]
    return kept !== null ? [kept] : of === '' ? [] : [{ of, project: usualProject(search, of) }]
  }
  if (chosen !== undefined) {
    // "Ada Lindqvist, who wrote the original, is penning the script": of the sequel that is spoken of, not of the old film.
    const kept = chosen.more || endings.has(match.value) || match.value === 'rumored' ? null : inMind(search, line, 2)
    const isOld = kept !== null && kept.more && !chosen.more && !isOpen(search, chosen) && search.topics.lineage.headOf(chosen.of) === search.topics.lineage.headOf(kept.of) && !terms[chosen.at]!.byName
    return isOld ? [kept] : withList(terms, mentions, chosen)
  }
  if (match.value === 'in development' && makesAnother(terms, match)) return []
  // "Will there be a spin-off? I am talking to two channels."
  const question = search.asked[line.index] ?? null
  const own = question !== null && (question.line === line.index || (question.line === line.index - 1 && search.topics.lines[question.line]!.paragraph === line.paragraph)) ? question : null
  const asked = match.value === 'rumored' ? null : terms[match.from]!.speech >= 0 ? (search.asked[line.index] ?? null) : own
  // "Whitby Nights is a BBC drama … Cameras roll in May": of the work to come that the paragraph has just named.
  const named = asked === null && match.value !== 'rumored' && match.value !== 'in talks' ? namedToCome(search, line, match) : null
  const kept = asked ?? inMind(search, line, match.value === 'rumored' ? 1 : terms[match.from]!.speech >= 0 ? 7 : match.value === 'in talks' || (endings.has(match.value) && speaksOfProject(terms)) ? 5 : 2)
  if (named !== null && (kept === null || named.line > (search.before[line.index]?.line ?? -1))) return [{ of: named.of, project: 'itself' }]
  if (match.value === 'not picked up') {
    const before = search.topics.lines[line.index - 1]
    const named = before?.paragraph === line.paragraph ? before.terms.findLast((term) => term.kind === 'title' && term.byName && term.titles.length === 1) : undefined
    if (named !== undefined && terms.some((term) => term.lower === 'pilot')) return [{ of: named.titles[0]!, project: 'itself' }]
  }
  if (kept !== null) return [kept]
  const underWay = search.topics.about[line.index] ?? null
  if (underWay !== null && !endings.has(match.value) && match.value !== 'rumored' && isTold(search, { of: underWay, project: 'itself' }, current)) return [{ of: underWay, project: 'itself' }]
  if ((match.value === 'in talks' || match.value === 'in development') && speaksOfReturn(terms)) return returnOf(search, line)
  if (match.value === 'canceled' && endsWhatIsOn(search, line)) return [{ of: search.topics.about[line.index]!, project: 'itself' }]
  // "Cameras roll in May": with no work named, of what the text is about.
  if (search.news !== null && !endings.has(match.value) && match.value !== 'rumored' && match.value !== 'in talks' && !terms.some((term) => term.kind === 'title') && (match.value !== 'in production' || !isProgressive(terms, match.from))) return [search.news]
  const about = search.topics.about[line.index] ?? null
  if (about === null || (match.value !== 'in production' && match.value !== 'post production' && match.value !== 'not picked up')) return []
  if (match.value === 'in production' && isProgressive(terms, match.from)) return []
  // "an offer he turned down": of somebody's part.
  if (match.value === 'not picked up' && peopleDoing(terms, match.from).length > 0) return []
  return [{ of: about, project: 'itself' }]
}

/** "no plans for more" */
const asksForMore = (terms: readonly Term[], match: Match): boolean => terms.slice(match.to - 1, match.to + 2).some((term) => /^(?:more|another|further|additional)$/u.test(term.lower))

const speaksOfProject = (terms: readonly Term[]): boolean => terms.some((term, i) => /^(?:project|film|movie|idea|series|plan|plans)$/u.test(term.lower) && /^(?:the|that|this)$/u.test(terms[i - 1]?.lower ?? ''))

/** The title to come, or pilot, that the sentences right before in the same paragraph name last, and in which line. */
function namedToCome(search: Search, line: Line, match: Match): { readonly of: Key; readonly line: number } | null {
  for (let index = line.index - 1; index >= Math.max(0, line.index - 3); index--) {
    const before = search.topics.lines[index]!
    if (before.paragraph !== line.paragraph) return null
    const last = before.terms.findLast((term) => term.kind === 'title' && term.byName)
    if (last === undefined) continue
    const of = last.titles.length === 1 ? last.titles[0]! : null
    if (of === null) return null
    const title = search.topics.lineage.title(of)
    const isPilot = title?.kind === 'pilot' || (match.value === 'not picked up' && before.terms.some((term) => term.lower === 'pilot'))
    if (match.value === 'not picked up') return isPilot ? { of, line: index } : null
    const today = search.layout.document.publishedAt?.slice(0, 4)
    const isAhead = title?.kind !== 'other' && !isOut(search, of) && !search.aired.has(of) && (title?.year == null || today === undefined || String(title.year) >= today)
    return isAhead && isToBeMade(before.terms, before.terms.indexOf(last)) ? { of, line: index } : null
  }
  return null
}

/** "is off to make Whitby Nights", "her next film, Whitby Nights", "a new drama": what says that a title has yet to be. */
const isToBeMade = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - 12), at + 14).some((term) => /^(?:next|new|upcoming|forthcoming|make|making|makes|directing|direct|writing|write|announced|commissioned|ordered|commission|greenlit|plans|will|developing)$/u.test(term.lower))

/** More of what a line is about. */
function returnOf(search: Search, line: Line): readonly Target[] {
  const about = search.topics.about[line.index] ?? search.topics.lineage.main
  if (about === null) return []
  const of = search.topics.lineage.headOf(about)
  return [{ of, project: usualProject(search, of) }]
}

/** "is developing a Quebec version": neither the one in mind nor its script. */
function makesAnother(terms: readonly Term[], match: Match): boolean {
  if (!/^(?:develop|writ|penn|mak|produc|prepp|plott|adapt)\p{L}*(?:ing|s|es)$/u.test(terms[match.to - 1]!.lower) || !/^(?:a|an|another|two|three)$/u.test(terms[match.to]?.lower ?? '')) return false
  const noun = terms.slice(match.to + 1, match.to + 5).findLast((term, i, list) => term.pos === 'NOUN' && list.slice(0, i).every((each) => each.pos === 'ADJ' || each.pos === 'PROPN' || each.pos === 'NOUN'))
  return noun !== undefined && !/^(?:scripts?|screenplay|drafts?|treatment|outline|pitch|story|bible|take|idea|few|lot|bit)$/u.test(noun.lower)
}

/** "CBS pulled the plug after five episodes": on the series spoken of, where the line names none. */
function endsWhatIsOn(search: Search, line: Line): boolean {
  const about = search.topics.about[line.index] ?? null
  if (about === null || search.topics.lineage.title(about)?.kind === 'film' || line.terms.some((term) => term.kind === 'title' && term.byName)) return false
  return line.terms.some((term) => term.kind === 'organization' || makerNouns.has(term.lower) || (term.kind === 'title' && term.titles.includes(about)))
}

/** "was already filming": of anybody. */
const isProgressive = (terms: readonly Term[], at: number): boolean => terms[at]!.pos === 'AUX' || /^(?:currently|now|still|already|busy|been|'s|'re|off|out|away|back)$/u.test(terms[at]!.lower)

/** "Two pilots were not picked up: A, a soap, and B": what is said of one of a list is said of all. */
function withList(terms: readonly Term[], mentions: readonly ProjectMention[], chosen: ProjectMention): readonly ProjectMention[] {
  const list = [chosen]
  if (terms[chosen.at]!.kind !== 'title') return list
  for (const mention of mentions) {
    if (mention === chosen || terms[mention.at]!.kind !== 'title' || !terms[mention.at]!.byName) continue
    const [first, last] = mention.at < chosen.at ? [mention.at, chosen.at] : [chosen.at, mention.at]
    if (last - first > 24 || isParted(terms, first, last)) continue
    const joins = terms[last - 1]!.lower === 'and' || terms[last - 1]!.lower === '&' || (terms[last - 1]!.lower === ',' && last - first === 2)
    if (joins && (last - first < 4 || terms.slice(0, first).some((term) => term.lower === ':'))) list.push(mention)
  }
  return list
}

const transitive = /^(?:shelv|scrap|abandon|mothball|stalls|shelf|postpon|paus|delay|put|plans|idea|project)/u

function isPassive(terms: readonly Term[], match: Match): boolean {
  // "has been developing": not done to it.
  if (match.value === 'in development' && terms.slice(match.from, match.to).some((term) => /[^e]ing$/u.test(term.lower) && term.lower !== 'being' && term.pos === 'VERB') && !terms.slice(match.from, match.to).some((term) => term.lower === 'being')) return false
  // "is shooting Night Ferry 2": whoever does it stands before.
  if (match.value === 'in production' && /^(?:filming|shooting|lensing)$/u.test(terms[match.to - 1]!.lower) && !terms.slice(match.from, match.to).some((term) => term.lower === 'being') && (subjectOf(terms, match.from).length > 0 || terms.slice(0, match.from).some((term) => term.lower === 'who'))) return false
  if (match.value === 'shelved' && !transitive.test(terms[match.from]!.lower)) return true
  if (match.value === 'dormant' || match.value === 'rumored') return match.value === 'dormant'
  const first = terms[match.from]!
  if (first.pos === 'AUX' || /^(?:in|n't|not|never|being|been|is|are|was|script|screenplay|cancelled?|on|the)$/u.test(first.lower)) {
    if (/^(?:cancelled?|canceled)$/u.test(first.lower)) return hasBeBefore(terms, match.from)
    return !/^(?:passed|filming|shooting)$/u.test(terms[match.from + 1]?.lower ?? '') && !/^(?:pass|pick)/u.test(terms[match.from + 1]?.lower ?? '')
  }
  return hasBeBefore(terms, match.from)
}

function hasBeBefore(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (/^(?:be|been|being|was|were|is|are|'s|got|get|project)$/u.test(terms[i]!.lower)) return true
  return false
}

const isParted = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => /^[.?!]$/u.test(term.lower))
const isCut = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => /^(?:[.;?!]|who|but|after|before|while)$/u.test(term.lower))
