import { denials, endingVerbs, gossips, hypotheses, prospects, stagePhrases, type StageWord } from '#language'
import { holderOf, speakerKey } from './holders.ts'
import { add, asks, dateNear, inMind, isOpen, isOut, quotationAt, type Search } from './outlook-search.ts'
import { phraseAt, phraseBook, type PhraseMatch } from './phrases.ts'
import { type ProjectMention, usualProject } from './projects.ts'
import type { Key, Outlook, When } from '../reading.ts'
import { sign } from './signs.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

type Reported = StageWord | 'ended'
type Match = PhraseMatch<Reported>
type Target = { of: Key; project: Outlook['project'] }

const stages = phraseBook<Reported>([...stagePhrases, ['ended', endingVerbs]])
const endings = new Set<Reported>(['canceled', 'not picked up', 'shelved', 'dormant', 'ended'])

/** Stage phrases of a line, in the writer's words and in quoted ones. */
export function readStages(search: Search, line: Line): void {
  const { terms } = line
  let i = 0
  while (i < terms.length) {
    const match = (terms[i]!.signs & sign.stage) === 0 ? null : phraseAt(stages, terms, i)
    if (match === null) {
      i++
      continue
    }
    readStage(search, line, match)
    i = Math.max(i + 1, match.to)
  }
}

function readStage(search: Search, line: Line, match: Match): void {
  const { terms } = line
  const quotation = quotationAt(search, terms[match.from]!)
  if (quotation === null && terms[match.from]!.speech >= 0) return
  if (!isReported(search, line, match)) return
  const mentions = match.value === 'ended' ? endedProjects(search, line, match) : projectsOf(search, line, match)
  const asOf = quotation?.saidAt ?? dateNear(terms, match)
  for (const mention of mentions) {
    const stage = stageOf(search, line, match, mention, dateNear(terms, match))
    if (stage === null) continue
    const returns = terms.slice(match.from, match.to).some((term) => /^(?:return|returning|revived|coming|back)$/u.test(term.lower)) && !tellsOfSeason(terms)
    if (returns && 'at' in mention && (search.topics.lineage.isRelated(mention.of) || terms.slice(0, match.from).some((term) => term.kind === 'person'))) continue
    const told = returns && mention.project === 'itself' ? { of: search.topics.lineage.headOf(mention.of), project: usualProject(search, mention.of) } : mention
    const holder = quotation !== null ? { by: speakerKey(search.named, quotation.speaker), unnamed: quotation.speaker.person === null && isUnnamed(quotation.speaker.name) } : holderOf(search.layout, line, match.from)
    const isRumor = stage === 'rumored' || (holder.unnamed && holder.by === null && (stage === 'in development' || stage === 'greenlit' || stage === 'in production'))
    const own = holder.by === null && quotation === null && speaksForItself(search, terms, match.from) ? search.author : holder.by
    const by = isRumor ? null : isFinal(stage) && quotation === null && !isAnnounced(terms) && own !== search.author ? null : own
    add(search, told, isRumor ? 'rumored' : stage, by, asOf, line)
  }
}

const isUnnamed = (name: string | null): boolean => name !== null && name.toLowerCase().split(/\s+/u).some((word) => gossips.has(word))
const isFinal = (stage: Outlook['stage']): boolean => stage === 'canceled' || stage === 'not picked up' || stage === 'dormant'
const isAnnounced = (terms: readonly Term[]): boolean => terms.some((term) => /^(?:announced|said|confirmed|says|told|tells|according|confirming|announcing|saying|revealing|announces|confirms|reckons|adds)$/u.test(term.lower))
const tellsOfSeason = (terms: readonly Term[]): boolean => terms.some((term) => /^(?:seasons?|series|episodes|eps|run|renew(?:ed|s|al)|recommissioned)$/u.test(term.lower))

/** "We are in the edit now", "Barry and I are talking with": the author of a post speaks of what they do. */
function speaksForItself(search: Search, terms: readonly Term[], at: number): boolean {
  if (search.author === null) return false
  return terms.slice(Math.max(0, at - 5), at).some((term) => /^(?:i|we|me)$/u.test(term.lower))
}

/** The stage that a phrase reports of one project: what lies ahead is settled, not begun; `null` for what is long past. */
function stageOf(search: Search, line: Line, match: Match, mention: Target, when: When | null): Outlook['stage'] | null {
  const { terms } = line
  const isWork = mention.project === 'itself'
  if (match.value === 'ended') return isWork && (isOut(search, mention.of) || search.topics.lineage.title(mention.of)?.kind === 'tv series') && !search.topics.lineage.isRelated(mention.of) ? 'canceled' : isWork && isOut(search, mention.of) ? 'canceled' : 'shelved'
  if (endings.has(match.value)) return match.value as Outlook['stage']
  // How a work that has been out for long came about is history.
  if (isWork && isOut(search, mention.of) && search.releaseOf.get(mention.of)?.evidence.start !== line.start && !tellsOfSeason(terms) && match.value !== 'rumored') return null
  if (match.value !== 'in production' && match.value !== 'post production') return match.value as Outlook['stage']
  const today = search.layout.document.publishedAt?.slice(0, 10)
  const last = terms[match.to - 1]!.lower
  if (/^(?:wraps|ends)$/u.test(last)) return 'in production'
  const isLater = (when?.from != null && today !== undefined && when.from > today) || isPresentOfLater(terms, match, when) || (/^(?:begins?|starts?|commences?|resumes?|roll|production|filming|shooting)$/u.test(last) && isAhead(terms, match))
  return isLater ? (match.value === 'in production' ? 'greenlit' : 'in production') : (match.value as Outlook['stage'])
}

/** "We start shooting in June", "we're shooting the second one in the spring": the present tense with a month to come. */
function isPresentOfLater(terms: readonly Term[], match: Match, when: When | null): boolean {
  return when !== null && /^(?:start|starts|begin|begins|resume|resumes|commence|'re|'m|are|is)$/u.test(terms[match.from]!.lower) && /^(?:in|from|next|come|early|late)\b[^\d]*$/u.test(when.text)
}

/** "will begin", "would start", "is set to roll"; what is only expected counts for nothing and does not come here. */
function isAhead(terms: readonly Term[], match: Match): boolean {
  return terms.slice(Math.max(0, match.from - 4), match.to).some((term) => /^(?:will|would|'ll|'d|to|set)$/u.test(term.lower)) || (/^(?:begins|starts|commences)$/u.test(terms[match.to - 1]!.lower) && terms.slice(match.to, match.to + 8).some((term) => term.kind === 'date'))
}

/** Whether a phrase says that something is so: neither denied nor asked, imagined, put off, nor over. */
function isReported(search: Search, line: Line, match: Match): boolean {
  const { terms } = line
  if (terms[match.from]!.speech === -2 && !isFragment(terms, match.from)) return false
  if (isQuestionTurn(search, line) || asks(terms, match.to)) return false
  const isBegun = match.value === 'in production' || match.value === 'post production'
  for (let i = match.from - 1, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    const { lower } = terms[i]!
    if (steps >= 7) {
      if (/^[.;?!:,]$/u.test(lower)) break
      if (/^(?:if|unless|whether|should)$/u.test(lower) && match.value !== 'rumored') return false
      continue
    }
    if (/^[.;?!:]$/u.test(lower) || (lower === ',' && steps > 2)) break
    if (/^(?:that|but|which|who|and)$/u.test(lower)) break
    if (lower === 'yet' && terms[i + 1]?.lower === 'to') return false
    if (/^(?:before|until)$/u.test(lower) && steps < 3 && !endings.has(match.value)) return false
    if (match.value === 'post production' && /^(?:after|since|when)$/u.test(lower) && steps < 4) return false
    if (lower === 'had' && steps < 3 && terms[i - 1]?.lower !== 'has' && (match.value === 'dormant' || (!endings.has(match.value) && !isAnnounced(terms)))) return false
    if (denials.has(lower) && steps < 5 && match.value !== 'rumored') return false
    if (hypotheses.has(lower) && match.value !== 'rumored' && !(isBegun && lower === 'would' && isAnnounced(terms.slice(0, i)))) return false
    if ((match.value === 'greenlit' || match.value === 'in development') && prospects.has(lower) && lower !== 'to' && lower !== 'set' && !terms.slice(match.from, match.to).some((term) => term.lower === lower)) return false
    if (isBegun && /^(?:expected|slated|scheduled|due|plans|planning|planned|intends|going|hopes|aims)$/u.test(lower)) return false
    if (!endings.has(match.value) && match.value !== 'rumored' && /^(?:once|originally|formerly|previously)$/u.test(lower)) return false
  }
  if (isRefuted(terms, match.from) && match.value !== 'rumored') return false
  if (terms.slice(match.from, match.to).some((term, i, inside) => term.lower === 'yet' && inside[i + 1]?.lower === 'to')) return false
  // "had written forty pages" is over; "had forty pages" is what somebody has.
  if (terms[match.from]!.lower === 'had' && terms.slice(match.from + 1, match.to).some((term) => term.pos === 'VERB')) return false
  if (match.value === 'in talks') return isTalkOfProject(search, line, match)
  if (isBegun || match.value === 'in development') {
    const after = terms[match.to]?.lower
    if (isBegun && terms.slice(match.from, match.to + 4).some((term) => /^(?:expected|slated|due|set|scheduled)$/u.test(term.lower))) return false
    if (after === 'company' || after === 'designer' || after === 'deal' || after === 'executive' || after === 'value') return false
  }
  return true
}

/** A fragment in marks that carries on the writer's sentence ("held 'secret talks' about"). */
function isFragment(terms: readonly Term[], at: number): boolean {
  let from = at
  while (from > 0 && terms[from - 1]!.speech === -2) from--
  let to = at
  while (to < terms.length && terms[to]!.speech === -2) to++
  return to - from < 5 && from > 0 && to < terms.length - 1
}

/** "denied that it had been shelved", "dismissed reports that": what is denied in so many words. */
function isRefuted(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (/^[.;?!]$/u.test(terms[i]!.lower)) return false
    if (/^(?:anyone|anybody|whoever)$/u.test(terms[i]!.lower) && at - i < 8) return true
    if (/^(?:denied|denies|deny|denying|dismissed|dismisses|rubbished|refuted|debunked|untrue)$/u.test(terms[i]!.lower)) return true
  }
  return false
}

/** The interviewer's turn: a label before it, a question at its end. */
function isQuestionTurn(search: Search, line: Line): boolean {
  const paragraph = search.layout.paragraphs[line.paragraph]!
  return search.layout.text[paragraph.end - 1] === '?' && /^[\p{Lu}\d][^:\n]{0,40}: /u.test(search.layout.text.slice(paragraph.start, paragraph.start + 44))
}

/** Talks that somebody may join a work are no talks of making it. */
function isTalkOfProject(search: Search, line: Line, match: Match): boolean {
  const { terms } = line
  for (let i = match.to; i < Math.min(terms.length, match.to + 6); i++) {
    if (/^(?:star|direct|join|play|write|reprise|return|appear|helm|produce|take|lead|topline|voice|compose|headline|board)$/u.test(terms[i]!.lower) && /^(?:to|and|or)$/u.test(terms[i - 1]!.lower)) return false
  }
  const subject = subjectOf(terms, match.from)
  const after = search.projects[line.index]!.find((mention) => mention.at >= match.from && mention.at < match.to + 14)
  if (subject.length === 1 && terms[match.from]!.speech === -1 && (after === undefined || (after.project === 'itself' && !after.more))) return false
  return !(terms[match.from]!.lower.startsWith('negotiat') && terms.slice(match.to, match.to + 3).some((term) => term.kind === 'person'))
}

/** What a doubtful word ("parked", "dumped") is said of: only the project right before its passive or right after it. */
function endedProjects(search: Search, line: Line, match: Match): readonly Target[] {
  const { terms } = line
  const mentions = search.projects[line.index]!
  if (hasBeBefore(terms, match.from) || /^(?:is|was|are|'s)$/u.test(terms[match.from]!.lower)) {
    const before = mentions.findLast((mention) => mention.at < match.from && match.from - mention.at < 12 && !isCut(terms, mention.at, match.from) && !terms.slice(mention.at + 1, match.from - 1).some((term) => term.kind === 'person'))
    return before === undefined ? [] : [before]
  }
  const object = mentions.find((mention) => mention.at >= match.to && mention.at - match.to < 6 && !terms.slice(match.to, mention.at).some((term) => term.kind === 'person' || term.kind === 'mark' || /^(?:to|in|from|with|for|by|and|at)$/u.test(term.lower)))
  return object === undefined || subjectOf(terms, match.from).length === 0 && !terms.slice(Math.max(0, match.from - 6), match.from).some((term) => term.kind === 'organization' || /^(?:network|studio|channel|streamer|bosses|it|they|broadcaster)$/u.test(term.lower)) ? [] : [object]
}

/** The projects a stage phrase is said of: before a passive, after an active, with all of a list; else what is in mind. */
function projectsOf(search: Search, line: Line, match: Match): readonly Target[] {
  const { terms } = line
  const mentions = search.projects[line.index]!
  const before = mentions.findLast((mention) => mention.at < match.from && !isParted(terms, mention.at, match.from))
  const inside = mentions.find((mention) => mention.at >= match.from && mention.at < match.to)
  const after = inside ?? mentions.find((mention) => mention.at >= match.to && mention.at - match.to < 16 && !isCut(terms, match.to, mention.at))
  const passive = isPassive(terms, match)
  const reaches = terms.slice(Math.max(match.from + 1, match.to - 2), match.to).some((term) => /^(?:for|on|of|about|with|to)$/u.test(term.lower)) && after !== undefined && after.at - match.to < 6
  // "Ada will not return for a third season" is no end of it.
  if (match.value === 'canceled' && terms.slice(match.from, match.to).some((term) => /^(?:return|returning|back)$/u.test(term.lower)) && subjectOf(terms, match.from).length > 0) return []
  const chosen = passive && !reaches ? (before ?? after) : (after ?? before)
  if (match.value === 'dormant') {
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
  const asked = terms[match.from]!.speech >= 0 && match.value !== 'rumored' && match.value !== 'in talks' ? (search.asked[line.index] ?? null) : null
  const kept = asked ?? inMind(search, line, match.value === 'rumored' ? 1 : terms[match.from]!.speech >= 0 ? 7 : 2)
  if (kept !== null) return [kept]
  // "Cameras roll in May": with no work named, of what the text is about.
  if (search.news !== null && !endings.has(match.value) && match.value !== 'rumored' && match.value !== 'in talks' && !terms.some((term) => term.kind === 'title') && (match.value !== 'in production' || !isProgressive(terms, match.from))) return [search.news]
  const about = search.topics.about[line.index] ?? null
  if (about === null || (match.value !== 'in production' && match.value !== 'post production' && match.value !== 'not picked up')) return []
  if (match.value === 'in production' && isProgressive(terms, match.from)) return []
  return [{ of: about, project: 'itself' }]
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
  if (match.value === 'in development' && /[^e]ing$/u.test(terms[match.to - 1]!.lower)) return false
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
