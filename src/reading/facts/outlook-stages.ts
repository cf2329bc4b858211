import { denials, endingVerbs, gossips, hypotheses, makerNouns, prospects, stagePhrases } from '#language'
import { holderOf, speakerKey } from './holders.ts'
import { usualProject } from './outlook-context.ts'
import { add, asks, dateNear, isOut, peopleDoing, quotationAt, type Search } from './outlook-search.ts'
import { endedProjects, endings, type Match, projectsOf, type Reported, type Target, tellsOfSeason } from './outlook-targets.ts'
import { processAt } from './outlook-processes.ts'
import { phraseAt, phraseBook } from './phrases.ts'
import type { Outlook, When } from '../reading.ts'
import { sign } from './signs.ts'
import type { ProjectMention } from './projects.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

const stages = phraseBook<Reported>([...stagePhrases, ['ended', endingVerbs]])

/** Stage phrases of a line, in the writer's words and in quoted ones. */
export function readStages(search: Search, line: Line): void {
  const { terms } = line
  let i = 0
  while (i < terms.length) {
    const match = (terms[i]!.signs & sign.stage) === 0 ? null : longer(phraseAt(stages, terms, i), processAt(terms, i))
    if (match === null) {
      i++
      continue
    }
    readStage(search, line, match)
    i = Math.max(i + 1, match.to)
  }
}

/** A phrase, or work and its verb, whichever reaches further. */
const longer = (phrase: Match | null, work: Match | null): Match | null => (work !== null && (phrase === null || work.to > phrase.to) ? work : phrase)

function readStage(search: Search, line: Line, match: Match): void {
  const { terms } = line
  const quotation = quotationAt(search, terms[match.from]!)
  if (quotation === null && terms[match.from]!.speech >= 0) return
  if (!isReported(search, line, match)) return
  const mentions = match.value === 'ended' ? endedProjects(search, line, match) : projectsOf(search, line, match)
  const asOf = quotation?.saidAt ?? dateNear(terms, match)
  for (const mention of mentions) {
    // "There is no spin-off about the dean in the works."
    if ('at' in mention && mention.more === true && !endings.has(match.value) && match.value !== 'rumored' && (mention as ProjectMention).at < match.from && terms.slice(Math.max(0, (mention as ProjectMention).at - 3), (mention as ProjectMention).at).some((term) => term.lower === 'no')) continue
    const stage = stageOf(search, line, match, mention, dateNear(terms, match))
    if (stage === null) continue
    const returns = terms.slice(match.from, match.to).some((term) => /^(?:return|returning|revived|coming|back)$/u.test(term.lower)) && !tellsOfSeason(terms)
    if (returns && 'at' in mention && (search.topics.lineage.isRelated(mention.of) || terms.slice(0, match.from).some((term) => term.kind === 'person'))) continue
    if (returns && !('at' in mention) && match.value === 'greenlit' && peopleDoing(terms, match.from).length > 0) continue
    const told = returns && mention.project === 'itself' ? { of: search.topics.lineage.headOf(mention.of), project: usualProject(search, mention.of) } : mention
    const holder = quotation !== null ? { by: speakerKey(search.named, quotation.speaker), unnamed: quotation.speaker.person === null && isUnnamed(quotation.speaker.name) } : holderOf(search.layout, line, match.from)
    // That there are no plans is a refusal where somebody with a say in it tells it.
    const isPlans = stage === 'dormant' && /^plans?$/u.test(terms[match.to - 2]?.lower ?? '')
    const isRumor = stage === 'rumored' || (holder.unnamed && holder.by === null && (stage === 'in development' || stage === 'greenlit' || stage === 'in production'))
    const isOwn = holder.by === null && quotation === null && !holder.unnamed && terms[match.from]!.speech === -1
    const own = isOwn ? (search.house ?? search.author) : holder.by
    const by = isRumor ? null : isFinal(stage) && quotation === null && !isAnnounced(terms) && own !== search.author && own !== search.house ? null : own
    add(search, told, isRumor ? 'rumored' : isPlans && by !== null && search.named.people.people.some((person) => person.key === by) ? 'ruled out' : stage, by, asOf, line, match.from)
  }
}

const isUnnamed = (name: string | null): boolean => name !== null && name.toLowerCase().split(/\s+/u).some((word) => gossips.has(word))
const isFinal = (stage: Outlook['stage']): boolean => stage === 'canceled' || stage === 'not picked up' || stage === 'dormant'
const isAnnounced = (terms: readonly Term[]): boolean => terms.some((term) => /^(?:announced|said|confirmed|says|told|tells|according|confirming|announcing|saying|revealing|announces|confirms|reckons|adds)$/u.test(term.lower))

/** The stage that a phrase reports of one project: what lies ahead is settled, not begun; `null` for what is long past. */
function stageOf(search: Search, line: Line, match: Match, mention: Target, when: When | null): Outlook['stage'] | null {
  const { terms } = line
  const isWork = mention.project === 'itself'
  if (match.value === 'ended') return isWork && (isOut(search, mention.of) || search.topics.lineage.title(mention.of)?.kind === 'tv series') && !search.topics.lineage.isRelated(mention.of) ? 'canceled' : isWork && isOut(search, mention.of) ? 'canceled' : 'shelved'
  // "The film was shelved for a year before it opened": history, too.
  if (endings.has(match.value) && isWork && mention.more !== true && search.topics.lineage.title(mention.of)?.kind === 'film' && search.releaseOf.has(mention.of) && isOut(search, mention.of) && !terms.slice(match.from, match.to).some((term) => /^(?:never|not|n't|un\p{L}+)$/u.test(term.lower))) return null
  if (match.value === 'not picked up') {
    if (isWork && (mention.more === true || isOfSeason(search, terms, match, mention))) return 'canceled'
    const inside = terms.slice(match.from, match.to)
    // "The announced reboot will not go forward": nothing was shot to be picked up.
    if (!isWork && inside.some((term) => /^(?:forward|ahead)$/u.test(term.lower)) && !isOfPilot(search, line, mention)) return 'shelved'
    if (!isWork && inside.some((term) => /^(?:scripts?|screenplay|page|outline)$/u.test(term.lower)) && !isOfPilot(search, line, mention)) return 'shelved'
    if (inside.some((term) => /^(?:aired|broadcast|shown|screened|televised|transmitted|seen)$/u.test(term.lower)) && !isOfPilot(search, line, mention)) return null
  }
  // What has yet to be made is given up, whatever the axe; "canceled" is the text's own word.
  const isUnmade = !isWork || (search.topics.lineage.title(mention.of)?.kind === 'film' && !isOut(search, mention.of))
  if (match.value === 'canceled' && isUnmade && !terms.slice(match.from, match.to).some((term) => /^(?:cancel|dead|forward|ahead|happening)/u.test(term.lower))) return 'shelved'
  // "stalled in 2016, and nothing has moved since"
  if (match.value === 'shelved' && terms.slice(0, match.to).some((term) => term.lower.startsWith('stall')) && terms.slice(match.to).some((term) => term.lower === 'since')) return 'dormant'
  if (endings.has(match.value)) return match.value as Outlook['stage']
  // How a work that has been out for long came about is history.
  if (isWork && mention.more !== true && isOut(search, mention.of) && search.releaseOf.get(mention.of)?.evidence.start !== line.start && !tellsOfSeason(terms) && match.value !== 'rumored') return null
  // A script that is ordered is no film that is.
  if (match.value === 'greenlit' && /^(?:scripts?|screenplay|commitment|outline|treatment)$/u.test(terms[match.to]?.lower ?? '')) return 'in development'
  if (match.value !== 'in production' && match.value !== 'post production') return match.value as Outlook['stage']
  const today = search.layout.document.publishedAt?.slice(0, 10)
  const last = terms[match.to - 1]!.lower
  if (/^(?:wraps|ends)$/u.test(last) || (/^(?:wrap|finish)$/u.test(last) && terms[match.to - 2]?.lower === 'to')) return 'in production'
  if (isConditional(terms, match)) return null
  const isDated = match.value !== 'post production' || terms.slice(match.to, match.to + 3).some((term) => term.kind === 'date')
  const isLater = (isDated && when?.from != null && today !== undefined && when.from > today) || isPresentOfLater(terms, match, when) || (/^(?:begins?|starts?|commences?|resumes?|roll|production|filming|shooting|rolling)$/u.test(last) && isAhead(terms, match))
  return isLater ? (match.value === 'in production' ? 'greenlit' : 'in production') : (match.value as Outlook['stage'])
}

/** "has passed on Salt House season two": of a series that is on. */
const isOfSeason = (search: Search, terms: readonly Term[], match: Match, mention: Target): boolean =>
  search.topics.lineage.title(mention.of)?.kind !== 'pilot' && terms.slice(match.from, match.to + 12).some((term, i, list) => term.lower === 'season' && (/^(?:second|third|fourth|fifth|sixth|another|new)$/u.test(list[i - 1]?.lower ?? '') || /^(?:two|three|four|five|[2-9])$/u.test(list[i + 1]?.lower ?? '')))

/** What was shot to be shown to a network, by its kind or the words before. */
function isOfPilot(search: Search, line: Line, mention: Target): boolean {
  if (search.topics.lineage.title(mention.of)?.kind === 'pilot') return true
  return [line, search.topics.lines[line.index - 1]].some((each) => each?.terms.some((term) => /^pilots?$/u.test(term.lower)) === true)
}

/** "We start shooting in June", "we're shooting the second one in the spring": the present tense with a month to come. */
function isPresentOfLater(terms: readonly Term[], match: Match, when: When | null): boolean {
  return when !== null && terms.slice(match.from, match.to).some((term) => /^(?:start|starts|begin|begins|resume|resumes|commence|roll|rolls|'re|'m|are|is)$/u.test(term.lower)) && /^(?:in|from|on|next|come|early|late)\b(?!.*\d{4})/u.test(when.text)
}

/** "filming starts in May if the money comes through": nothing yet. */
const isConditional = (terms: readonly Term[], match: Match): boolean => /^(?:start|begin|commence|roll)s?$/u.test(terms[match.to - 1]!.lower) && terms.slice(match.to, match.to + 12).some((term) => /^(?:if|provided|assuming)$/u.test(term.lower))

/** "will begin", "would start", "is set to roll"; what is only expected counts for nothing and does not come here. */
function isAhead(terms: readonly Term[], match: Match): boolean {
  return terms.slice(Math.max(0, match.from - 4), match.to).some((term) => /^(?:will|would|'ll|'d|to|set)$/u.test(term.lower)) || (/^(?:begins|starts|commences)$/u.test(terms[match.to - 1]!.lower) && terms.slice(match.to, match.to + 8).some((term) => term.kind === 'date' || /^(?:in|next|this|on)$/u.test(term.lower)))
}

/** Whether a phrase says that something is so: neither denied nor asked, imagined, put off, nor over. */
function isReported(search: Search, line: Line, match: Match): boolean {
  const { terms } = line
  if (terms[match.from]!.speech === -2 && !isFragment(terms, match.from)) return false
  // "What does she make of talk of a remake?" takes the talk for granted.
  if (isQuestionTurn(search, line) || (asks(terms, match.to) && !(match.value === 'rumored' && /^(?:talk|rumou?rs?|reports|whispers|speculation|chatter)$/u.test(terms[match.from]!.lower)))) return false
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
    if (/^(?:nearly|almost)$/u.test(lower) && steps < 2) return false
    // "When the script is ready, he will call"
    if (/^(?:when|once)$/u.test(lower) && steps < 2 && match.value === 'in development') return false
    if (/^(?:before|until)$/u.test(lower) && steps < 3 && !endings.has(match.value)) return false
    if (match.value === 'post production' && /^(?:after|since|when)$/u.test(lower) && steps < 4) return false
    if (lower === 'had' && steps < 3 && terms[i - 1]?.lower !== 'has' && (match.value === 'dormant' || (!endings.has(match.value) && !isAnnounced(terms)))) return false
    // "that nobody promoted was picked up": of the promoting.
    if (denials.has(lower) && steps < (lower === 'nobody' ? 2 : 5) && match.value !== 'rumored') return false
    if (hypotheses.has(lower) && match.value !== 'rumored' && !(lower === 'would' && isAnnounced(terms.slice(0, i)) && isSaidOfWork(terms, match, i))) return false
    if ((match.value === 'greenlit' || match.value === 'in development') && prospects.has(lower) && lower !== 'to' && lower !== 'set' && !terms.slice(match.from, match.to).some((term) => term.lower === lower)) return false
    if (isBegun && /^(?:expected|slated|scheduled|due|plans|planning|planned|intends|going|hopes|aims)$/u.test(lower)) return false
    if (!endings.has(match.value) && match.value !== 'rumored' && /^(?:once|originally|formerly|previously)$/u.test(lower)) return false
  }
  if (isRefuted(terms, match.from) && (match.value !== 'rumored' || isAboutSomebody(terms, match))) return false
  if (match.value === 'rumored' && /^(?:on|touted|mooted)$/u.test(terms[match.from]!.lower) && terms.slice(Math.max(0, match.from - 2), match.from).some((term) => denials.has(term.lower))) return false
  if (terms.slice(match.from, match.to).some((term, i, inside) => term.lower === 'yet' && inside[i + 1]?.lower === 'to')) return false
  // "had written forty pages" is over; "had forty pages" is what somebody has.
  if (terms[match.from]!.lower === 'had' && terms.slice(match.from + 1, match.to).some((term) => term.pos === 'VERB')) return false
  if (match.value === 'ended' && terms.slice(Math.max(0, match.from - 8), match.from).some((term) => /^(?:production|filming|shooting|work)$/u.test(term.lower))) return false
  // "had not been seen in public together since": two people.
  if (terms[match.to - 1]!.lower === 'seen' && /^(?:together|publicly|in public|with)\b/u.test(terms.slice(match.to, match.to + 2).map((term) => term.lower).join(' '))) return false
  // "is eyeing an Eid release"
  if (match.value === 'rumored' && terms[match.to - 1]!.lower === 'eyeing' && terms.slice(match.to, match.to + 6).some((term) => /^(?:release|date|slot|window)$/u.test(term.lower))) return false
  if (match.value === 'in talks') return isTalkOfProject(search, line, match)
  const next = terms[match.to]
  // "confirmed a sequel is in development": what is confirmed comes after.
  if (match.value === 'greenlit' && next !== undefined && next.pos === 'AUX' && /^(?:confirm|announce|unveil)/u.test(terms[match.from]!.lower)) return false
  // "It isn't cancelled. It isn't renewed either."
  if (match.value === 'canceled' && terms[match.to - 1]!.lower === 'renewed' && terms[match.from - 1]?.lower === 'is') return false
  // "renewed one and canceled two"
  if (/^(?:cancel|axe|renew)/u.test(terms[match.from]!.lower) && next !== undefined && (next.pos === 'NUM' || next.lower === 'one') && !/^(?:seasons?|episodes?|years?)$/u.test(terms[match.to + 1]?.lower ?? '') && match.to === match.from + 1) return false
  if (match.value === 'in development' && terms[match.from]!.lower === 'next' && terms.slice(match.to, match.to + 14).some((term) => /^(?:opens|arrives|premieres|hits|debuts|bows|lands)$/u.test(term.lower))) return false
  // "has also written for Salt House"
  if (match.value === 'in development' && terms.slice(match.from, match.to).some((term) => /^(?:written|penned|scripted|wrote)$/u.test(term.lower)) && terms.slice(match.from, match.to).some((term) => term.lower === 'for' || term.lower === 'of')) return false
  if (/^(?:getting|get)$/u.test(terms[match.to - 2]?.lower ?? '') && /^(?:a|another)$/u.test(terms[match.to - 1]!.lower) && !search.projects[line.index]!.some((mention) => mention.more && mention.at >= match.to && mention.at < match.to + 6)) return false
  if (isBegun || match.value === 'in development') {
    const after = terms[match.to]?.lower
    if (isBegun && !/^(?:wrap|finish)$/u.test(terms[match.to - 1]!.lower) && terms.slice(match.from, match.to + 4).some((term, i, list) => /^(?:expected|slated|due|set|scheduled)$/u.test(term.lower) && list[i - 1]?.lower !== 'on')) return false
    if (after === 'company' || after === 'designer' || after === 'deal' || after === 'executive' || after === 'value') return false
  }
  return true
}

/** "said it would not renew", "said filming would begin": what is told of a work that will be, not of a person who would. */
const isSaidOfWork = (terms: readonly Term[], match: Match, would: number): boolean =>
  match.value === 'in production' || match.value === 'post production' || ((endings.has(match.value) || match.value === 'greenlit') && subjectOf(terms, would).length === 0)

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
    if (/^(?:bed|rest)$/u.test(terms[i]!.lower) && terms[i - 1]?.lower === 'to') return true
    if (/^(?:denied|denies|deny|denying|dismissed|dismisses|rubbished|refuted|debunked|debunks|refutes|quashed|quashes|scotched|untrue)$/u.test(terms[i]!.lower)) return true
    if (terms[i]!.lower === 'down' && /^(?:sh[ou]t|shoots|shuts|knocked|knocks|swatted|batted|played|plays)$/u.test(terms[i - 1]?.lower ?? '')) return true
    if (terms[i]!.lower === 'truth' && terms[i - 1]?.lower === 'no') return true
  }
  return false
}

/** "rubbished reports that he had walked out": not of making it. */
const isAboutSomebody = (terms: readonly Term[], match: Match): boolean => terms[match.to - 1]!.lower === 'that' && terms[match.to]?.kind === 'person'

/** The interviewer's turn: a label before it, a question at its end. */
function isQuestionTurn(search: Search, line: Line): boolean {
  const paragraph = search.layout.paragraphs[line.paragraph]!
  return search.layout.text[paragraph.end - 1] === '?' && /^[\p{Lu}\d][^:\n]{0,40}: /u.test(search.layout.text.slice(paragraph.start, paragraph.start + 44))
}

/** Talks that somebody may join a work are no talks of making it. */
function isTalkOfProject(search: Search, line: Line, match: Match): boolean {
  const { terms } = line
  // "was approached for the lead": of somebody's part.
  if (terms[match.from]!.lower === 'approached' && terms.slice(match.to, match.to + 4).some((term) => /^(?:lead|role|part|cameo)$/u.test(term.lower))) return false
  for (let i = match.to; i < Math.min(terms.length, match.to + 6); i++) {
    if (/^(?:star|direct|join|play|write|reprise|return|appear|helm|produce|take|lead|topline|voice|compose|headline|board)$/u.test(terms[i]!.lower) && /^(?:to|and|or)$/u.test(terms[i - 1]!.lower)) return false
  }
  const subject = subjectOf(terms, match.from)
  const after = search.projects[line.index]!.find((mention) => mention.at >= match.from && mention.at < match.to + 14)
  const isMaker = terms.slice(Math.max(0, match.from - 6), match.from).some((term) => term.kind === 'organization' || makerNouns.has(term.lower)) || (search.asked[line.index]?.line ?? -9) >= line.index - 1
  if (subject.length === 1 && !isMaker && terms[match.from]!.speech === -1 && (after === undefined || (after.project === 'itself' && !after.more))) return false
  return !(terms[match.from]!.lower.startsWith('negotiat') && terms.slice(match.to, match.to + 3).some((term) => term.kind === 'person'))
}
