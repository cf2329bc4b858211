import { denials, gossips, hypotheses, prospects, stagePhrases, type StageWord } from '#language'
import { holderOf, speakerKey } from './holders.ts'
import { add, asks, dateNear, inMind, quotationAt, type Search } from './outlook-search.ts'
import { phraseAt, phraseBook, type PhraseMatch } from './phrases.ts'
import { usualProject } from './projects.ts'
import type { Key, Outlook } from '../reading.ts'
import { sign } from './signs.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

const stages = phraseBook<StageWord>(stagePhrases)

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

function readStage(search: Search, line: Line, match: PhraseMatch<StageWord>): void {
  const { terms } = line
  if (!isReported(search, line, match)) return
  const mention = projectOf(search, line, match)
  if (mention === null) return
  const quotation = quotationAt(search, terms[match.from]!)
  if (quotation === null && terms[match.from]!.speech >= 0) return
  let stage = match.value as Outlook['stage']
  const returns = terms.slice(match.from, match.to).some((term) => /^(?:return|returning|revived|coming|back)$/u.test(term.lower))
  if (returns && 'at' in mention && (search.topics.lineage.isRelated(mention.of) || terms.slice(0, match.from).some((term) => term.kind === 'person'))) return
  const told = returns && mention.project === 'itself' ? { of: search.topics.lineage.headOf(mention.of), project: usualProject(search, mention.of) } : mention
  const holder = quotation !== null ? { by: speakerKey(search.named, quotation.speaker), unnamed: quotation.speaker.person === null && isUnnamed(quotation.speaker.name) } : holderOf(search.layout, line, match.from)
  if (holder.unnamed && holder.by === null && (stage === 'in development' || stage === 'greenlit' || stage === 'in production')) stage = 'rumored'
  const own = holder.by === null && quotation === null && speaksForItself(search, terms, match.from) ? search.author : holder.by
  add(search, told, stage, stage === 'rumored' ? null : isFinal(stage) && quotation === null && !isAnnounced(terms) ? null : own, quotation?.saidAt ?? dateNear(terms, match), line)
}

const isUnnamed = (name: string | null): boolean => name !== null && name.toLowerCase().split(/\s+/u).some((word) => gossips.has(word))
const isFinal = (stage: Outlook['stage']): boolean => stage === 'canceled' || stage === 'not picked up' || stage === 'dormant'
const isAnnounced = (terms: readonly Term[]): boolean => terms.some((term) => /^(?:announced|said|confirmed|says|told|according)$/u.test(term.lower))

/** "We are in the edit now", "Barry and I are talking with": the author of a post speaks of what they do. */
function speaksForItself(search: Search, terms: readonly Term[], at: number): boolean {
  if (search.author === null) return false
  return terms.slice(Math.max(0, at - 5), at).some((term) => /^(?:i|we|me)$/u.test(term.lower))
}

const endings = new Set<StageWord>(['canceled', 'not picked up', 'shelved', 'dormant'])

/** Whether a phrase says that something is so: neither denied nor asked, imagined, put off, nor over. */
function isReported(search: Search, line: Line, match: PhraseMatch<StageWord>): boolean {
  const { terms } = line
  if (terms[match.from]!.speech === -2 || isQuestionTurn(search, line)) return false
  if (asks(terms, match.to)) return false
  for (let i = match.from - 1, steps = 0; i >= 0 && steps < 7; i--, steps++) {
    const { lower } = terms[i]!
    if (/^[.;?!:]$/u.test(lower) || (lower === ',' && steps > 2) || /^(?:that|but|which|who|and)$/u.test(lower)) break
    if (/^(?:before|until)$/u.test(lower) && steps < 3 && !endings.has(match.value)) return false
    if (match.value === 'post production' && /^(?:after|since|when)$/u.test(lower) && steps < 4) return false
    if (lower === 'had' && steps < 3 && terms[i - 1]?.lower !== 'has' && (match.value === 'dormant' || (!endings.has(match.value) && !isAnnounced(terms)))) return false
    if (denials.has(lower) && steps < 5 && match.value !== 'rumored') return false
    if (hypotheses.has(lower) && match.value !== 'rumored') return false
    if ((match.value === 'in production' || match.value === 'post production' || match.value === 'greenlit' || match.value === 'in development') && prospects.has(lower) && lower !== 'to' && lower !== 'set') return false
    if (match.value === 'in production' && lower === 'to') return false
    if (!endings.has(match.value) && match.value !== 'rumored' && /^(?:once|originally|formerly|previously)$/u.test(lower)) return false
  }
  if (match.value === 'in talks') return isTalkOfProject(search, line, match)
  if (match.value === 'in production' || match.value === 'in development') {
    const after = terms[match.to]?.lower
    if (match.value === 'in production' && terms.slice(match.to, match.to + 4).some((term) => /^(?:expected|slated|due|set|scheduled)$/u.test(term.lower))) return false
    if (after === 'company' || after === 'designer' || after === 'deal') return false
  }
  return true
}

/** The interviewer's turn: a label before it, a question at its end. */
function isQuestionTurn(search: Search, line: Line): boolean {
  const paragraph = search.layout.paragraphs[line.paragraph]!
  return search.layout.text[paragraph.end - 1] === '?' && /^[\p{Lu}\d][^:\n]{0,40}: /u.test(search.layout.text.slice(paragraph.start, paragraph.start + 44))
}

/** Talks that somebody may join a work are no talks of making it. */
function isTalkOfProject(search: Search, line: Line, match: PhraseMatch<StageWord>): boolean {
  const { terms } = line
  for (let i = match.to; i < Math.min(terms.length, match.to + 6); i++) {
    if (/^(?:star|direct|join|play|write|reprise|return|appear|helm|produce|take|lead|topline|voice|compose|headline|board)$/u.test(terms[i]!.lower) && /^(?:to|and|or)$/u.test(terms[i - 1]!.lower)) return false
  }
  const subject = subjectOf(terms, match.from)
  const after = search.projects[line.index]!.find((mention) => mention.at >= match.from && mention.at < match.to + 14)
  if (subject.length === 1 && terms[match.from]!.speech === -1 && (after === undefined || after.project === 'itself')) return false
  return !(terms[match.from]!.lower.startsWith('negotiat') && terms.slice(match.to, match.to + 3).some((term) => term.kind === 'person'))
}

/** The project a stage phrase is said of: before a passive, after an active, else what is in mind. */
function projectOf(search: Search, line: Line, match: PhraseMatch<StageWord>): { of: Key; project: Outlook['project'] } | null {
  const { terms } = line
  const mentions = search.projects[line.index]!
  const before = mentions.findLast((mention) => mention.at < match.from && !isParted(terms, mention.at, match.from))
  const inside = mentions.find((mention) => mention.at >= match.from && mention.at < match.to)
  const after = inside ?? mentions.find((mention) => mention.at >= match.to && mention.at - match.to < 16 && !isCut(terms, match.to, mention.at))
  const passive = isPassive(terms, match)
  const chosen = passive ? (before ?? after) : (after ?? before)
  if (match.value === 'dormant') {
    const of = search.topics.lineage.headOf(chosen?.of ?? search.topics.about[line.index] ?? search.topics.lineage.main ?? '')
    return of === '' ? null : { of, project: chosen !== undefined && chosen.project !== 'itself' ? chosen.project : usualProject(search, of) }
  }
  if (chosen !== undefined) {
    // "Ada Lindqvist, who wrote the original, is penning the script": of the sequel that is spoken of, not of the old film.
    const kept = chosen.more || endings.has(match.value) || match.value === 'rumored' ? null : inMind(search, line, 2)
    const isOld = kept !== null && kept.more && !search.topics.lineage.isRelated(chosen.of) && search.topics.lineage.headOf(chosen.of) === search.topics.lineage.headOf(kept.of) && !terms[chosen.at]!.byName
    return isOld ? kept : chosen
  }
  const kept = inMind(search, line, match.value === 'rumored' ? 1 : terms[match.from]!.speech >= 0 ? 7 : 2)
  if (kept !== null) return kept
  const about = search.topics.about[line.index] ?? null
  if (about === null || match.value === 'rumored' || match.value === 'in talks' || match.value === 'greenlit' || match.value === 'in development') return null
  if (match.value === 'shelved' || match.value === 'canceled') return null
  return { of: about, project: 'itself' }
}

function isPassive(terms: readonly Term[], match: PhraseMatch<StageWord>): boolean {
  if (match.value === 'dormant' || match.value === 'rumored') return match.value === 'dormant'
  const first = terms[match.from]!
  if (first.pos === 'AUX' || /^(?:in|n't|not|never|being|been|is|are|was|script|screenplay|cancelled?|on|the)$/u.test(first.lower)) {
    if (/^(?:cancelled?|canceled)$/u.test(first.lower)) return hasBeBefore(terms, match.from)
    return !/^(?:passed|filming|shooting)$/u.test(terms[match.from + 1]?.lower ?? '')
  }
  return hasBeBefore(terms, match.from)
}

function hasBeBefore(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (/^(?:be|been|being|was|were|is|are|'s|got|get|project)$/u.test(terms[i]!.lower)) return true
  return false
}

const isParted = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => /^[.;?!]$/u.test(term.lower))
const isCut = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => /^(?:[.;?!]|who|but|after|before|while)$/u.test(term.lower))
