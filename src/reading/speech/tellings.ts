import { verbsOfSaying } from '#language'
import { lastStartingBy, type Token } from '#text'
import type { Surroundings } from './occasions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { Speaker, When } from '../reading.ts'
import { mainSubject, type TokenRange } from './noun-phrases.ts'
import { sayingVerbAt, subjectOf } from './reporting-clause.ts'
import { findSaidAt, upToThat } from './said-at.ts'
import { findSaidIn } from './said-in.ts'
import { findSaidTo } from './said-to.ts'
import { headMention, organizationOf, refersAsWhole, trimPhrase } from './speaker-phrases.ts'

/** A sentence of the writer's that tells where or when somebody spoke, with words of theirs or without: "Ada said on Monday she would not return". */
export interface Telling {
  /** Key of the person, else the speaker's name; `null`: all of those just named ("both spoke to …"). */
  readonly speaker: string | null
  readonly saidTo: string | null
  readonly saidIn: string | null
  readonly saidAt: When | null
  /** Told of a press conference or a panel, where others speak as well. */
  readonly isEvent: boolean
  /** First token of the sentence, and its paragraph. */
  readonly at: number
  readonly paragraph: number
}

/** What somebody does who speaks or writes to others, besides verbs of saying. */
const contacts: ReadonlySet<string> = new Set('spoke speaks speaking talked talking appeared appears appearing opened sat joined rubbished refuted debunked slammed hit unveiled discussed addressed confessed spilled dished chatted chatting took gave gives stopped stunned delighted surprised asked made broke weighed dropped paid led reacted responded phoned rang emailed called clarified dismissed quashed poured recorded guested visited left'.split(' '))
/** Words that set a telling back in time, from which nothing carries over to what is told now. */
export const formerly = /^(?:once|previously|earlier|before|always|often|repeatedly|famously|long|since|never)$/u
const written = /^(?:post|caption|tweet|statement|email|comment|letter|message|text|note|book|memoir|newsletter|blog|press release)$/u
const scans = 70

export const isWritten = (saidIn: string | null): boolean => saidIn !== null && written.test(saidIn)

/** Every such sentence that the finders of quotations have not read, in text order. "Had told", "once said" tell of other occasions. */
export function findTellings(around: Surroundings): readonly Telling[] {
  const { layout, named, speech } = around
  const { paragraphs, tokens } = layout
  const tellings: Telling[] = []
  const speakerOf = speakerIn(around)
  let outlet: string | null = null
  for (const { index, firstToken, endToken } of paragraphs) {
    for (let first = firstToken; first < endToken;) {
      let end = first + 1
      while (end < endToken && speech.sentenceStart[end] !== 1 && speech.stretchOf[end]! < 0) end++
      const clause = { first: first === firstToken ? behindDateline(tokens, first, end) : first, end: Math.min(end, first + scans) }
      first = end
      if (clause.first >= clause.end || speech.stretchOf[clause.first]! >= 0) continue
      if (isEvent(tokens, clause)) {
        const day = findSaidAt(around, draftOf(around, index, clause.first, null), clause)
        if (day !== null && !isLong(day)) tellings.push({ speaker: '', saidTo: null, saidIn: null, saidAt: day, isEvent: true, at: clause.first, paragraph: index })
      }
      // "LISTENERS to Morning Kist got more than tea when Ada Lindqvist took over": whoever is named was on it.
      const heard = audienceAt(tokens, clause)
      const cue = heard ?? cueIn(around, clause)
      if (cue === null) continue
      const subject = subjectsAt(around, clause, cue).find((one) => speakerOf(one) !== undefined)
      const isGroup = groups.test(layout.text.slice(tokens[clause.first]!.start, tokens[clause.first]!.start + 20))
      const guest = heard === null ? undefined : named.people.mentions[lastStartingBy(named.people.mentions, tokens[heard]!.end) + 1]
      const speaker = guest !== undefined && guest.end <= tokens[clause.end - 1]!.end ? guest.key : isGroup ? null : subject === undefined ? undefined : speakerOf(subject)
      if (speaker === undefined) continue
      const draft = draftOf(around, index, cue, subject ?? null)
      const { saidTo } = findSaidTo(around, draft, clause, outlet)
      const saidAt = findSaidAt(around, draft, upToThat(tokens, clause, cue))
      if (saidTo === null && (saidAt === null || isLong(saidAt) || draft.verb !== null && weak.has(draft.verb.lemma) && !isPosting(around, clause))) continue
      if (saidTo !== null) outlet = saidTo
      tellings.push({ speaker, saidTo, saidIn: findSaidIn(around, draft, clause, true) ?? (isPosting(around, clause) ? 'post' : null), saidAt, isEvent: isEvent(tokens, clause), at: clause.first, paragraph: index })
    }
  }
  return tellings
}

/** Verbs of saying that as often tell of something done: "wrote and performed it". */
const weak: ReadonlySet<string> = new Set('write put read share offer propose point allow guess continue conclude correct begin start finish sing teach sign mark type go shoot hit'.split(' '))
/** More than a month is no day on which somebody spoke. */
const isLong = ({ from, to }: When): boolean => from !== null && to !== null && from.slice(0, 7) !== to.slice(0, 7)

const groups = /^(?:both|all (?:two|three|four|five|six|of)|they|the (?:pair|duo|two|trio|three|four|couple|quartet|cast|stars|co-stars|actors|actresses)\b)/iu

/** Who a subject names: a person, else a body; `null` for all of several, `undefined` for nobody known. */
function speakerIn({ layout, references, named }: Surroundings): (subject: TokenRange) => string | null | undefined {
  const { tokens, text } = layout
  const people = new Map(named.people.people.map((person) => [person.key, person]))
  const organizations = new Map(named.organizations.organizations.map(({ key, name }) => [key, name]))
  return (subject) => {
    const head = trimPhrase(tokens, subject)
    const span = { start: tokens[head.first]!.start, end: tokens[head.end - 1]!.end }
    if (groups.test(text.slice(span.start, span.end))) return null
    const key = headMention(tokens, head, people, layout, named.people.mentions)
    if (key !== null) return key
    const meant = /^(?:he|she|the|his|her|this)$/u.test(tokens[head.first]!.lower) && refersAsWhole(text, references, span) ? references.personIn(span) : null
    if (meant !== null) return meant
    const organization = organizationOf(layout, named, { first: head.end - 1, end: head.end })
    return organization === null ? undefined : organizations.get(organization)
  }
}

/** The last telling of a speaker before a token that still holds there: one of the opening holds on, one further down for two paragraphs. */
export function tellingFor(tellings: readonly Telling[], { person, name }: Speaker, token: number, paragraph: number): Telling | null {
  if (person === null && name === null) return null
  const last = lastBefore(tellings, token)
  for (let i = last; i >= 0 && i > last - lookBack; i--) {
    const telling = tellings[i]!
    if ( telling.speaker !== null && telling.speaker !== person && telling.speaker !== name) continue
    const apart = paragraph - telling.paragraph
    return apart <= 2 || telling.paragraph <= openingParagraphs && apart <= furthest ? telling : null
  }
  return null
}
/** The press conference or panel told of last before a token: what others say there follows in the next paragraphs. */
export function eventFor(tellings: readonly Telling[], token: number, paragraph: number): Telling | null {
  const last = lastBefore(tellings, token)
  for (let i = last; i >= 0 && i > last - 6; i--) {
    const telling = tellings[i]!
    if (paragraph - telling.paragraph > 3) return null
    if (telling.isEvent && telling.saidAt !== null) return { ...telling, saidTo: null }
  }
  return null
}

/** Whether a sentence tells of a press conference or the like. */
export function isEvent(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (/^(?:conference|briefing)$/u.test(tokens[i]!.lower) && /^(?:press|news|media|virtual)$/u.test(tokens[i - 1]?.lower ?? '') || /^(?:panel|q&a|roundtable)$/u.test(tokens[i]!.lower)) return true
  return false
}

/** Index of the last telling before a token, -1 without one. */
export function lastBefore(tellings: readonly Telling[], token: number): number {
  let low = 0
  let high = tellings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tellings[middle]!.at < token) low = middle + 1
    else high = middle
  }
  return low - 1
}
/** How many tellings are looked through. */
export const lookBack = 40
const openingParagraphs = 3
const furthest = 15

function audienceAt(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  for (let i = first; i < end && i < first + 20; i++) if (/^(?:viewers|listeners)$/u.test(tokens[i]!.lower)) return i
  return null
}

/** The verb by which a sentence tells that somebody spoke; `null` for a sentence that tells of something else or of former days. */
function cueIn({ layout: { tokens }, speech }: Surroundings, { first, end }: TokenRange): number | null {
  for (let i = first; i < end; i++) {
    if (speech.stretchOf[i]! >= 0) continue
    const { lower } = tokens[i]!
    // "a long-discussed spin-off"
    if (tokens[i - 1]?.text === '-') continue
    const verb = sayingVerbAt(tokens, i)
    const reports = verb !== null && (verb.kind === 'say' || verb.kind === 'call') && verb.form !== 'base'
    // "was the guest on", "is this week's guest"
    const isGuest = lower === 'guest' && tokens.slice(Math.max(first, i - 5), i).some(({ pos }) => pos === 'AUX')
    if (!reports && !isGuest && !(contacts.has(lower) && /^(?:VERB|AUX)$/u.test(tokens[i]!.pos))) continue
    if (isRelative(tokens.slice(Math.max(first, i - 8), i).map((token) => token.lower))) continue
    for (let k = Math.max(first, i - 4); k < i; k++) if (tokens[k]!.lower === 'had' || formerly.test(tokens[k]!.lower)) return null
    return i
  }
  return null
}

/** Whether a clause after "who" or "which" is open at the end of some words. */
function isRelative(words: readonly string[]): boolean {
  const opens = words.findLastIndex((word) => word === 'who' || word === 'which' || word === 'whose')
  return opens >= 0 && !words.includes(',', opens)
}

/** Who may be the subject of the verb: what stands before it, or what the sentence begins with. */
function subjectsAt({ layout: { tokens } }: Surroundings, clause: TokenRange, cue: number): readonly TokenRange[] {
  const verb = verbsOfSaying.get(tokens[cue]!.lower)
  let first = cue
  while (first > clause.first && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.pos === 'ADV')) first--
  const own = verb === undefined ? null : subjectOf(tokens, { first, end: cue + 1 }, verb, clause.first)
  return [own, mainSubject(tokens, clause.first, cue), mainSubject(tokens, clause.first, clause.end)].filter((one) => one !== null)
}

/** "NEW YORK (AP) — ", "Mumbai: ": where the first sentence begins behind the place and the agency. */
function behindDateline(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end && i < first + 14; i++) {
    const { pos, text } = tokens[i]!
    if (/^(?::|-|–|—|--)$/u.test(text) && (text !== '-' || tokens[i - 1]!.end < tokens[i]!.start)) return i + 1
    if (pos === 'VERB' || pos === 'AUX' || text === '.' && tokens[i - 1]!.text.length > 4) return first
  }
  return first
}

function draftOf({ layout: { tokens } }: Surroundings, paragraph: number, cueAt: number, subject: TokenRange | null): QuotationDraft {
  const { start, end } = tokens[cueAt]!
  return { kind: 'indirect', spans: [], verb: verbsOfSaying.get(tokens[cueAt]!.lower) ?? null, cueAt, cue: { start, end }, subject, clause: null, paragraph, lastParagraph: paragraph }
}

/** "shared a photo", "took to Instagram": what is told is a post. */
function isPosting({ layout: { tokens } }: Surroundings, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (/^(?:posted|shared|tweeted|uploaded|posts|shares|instagram|tiktok|captioned|selfie|throwback)$/u.test(tokens[i]!.lower)) return true
  return false
}

/** Whether a sentence sets what it tells apart from what was told before: "once", "has always said", "had told". */
export function isFormer({ layout: { tokens }, speech }: Surroundings, { clause, cueAt }: QuotationDraft): boolean {
  if (clause === null || cueAt === null) return false
  for (let i = Math.max(clause.first, cueAt - 5); i <= cueAt + 1 && i < clause.end; i++) {
    if (speech.stretchOf[i]! >= 0) continue
    const { lower, pos } = tokens[i]!
    if (i < cueAt && pos === 'AUX' && /^(?:had|has|have)$/u.test(lower) || formerly.test(lower)) return true
  }
  return false
}

/** "in the same interview", "during that podcast": the occasion told of before. */
export function pointsBack({ layout: { tokens } }: Surroundings, { first, end }: TokenRange): boolean {
  for (let i = first; i + 2 < end; i++)
    if (tokens[i]!.lower === 'same' && /^(?:interview|conversation|chat|podcast|episode|panel|talk|sit|appearance|profile|piece|article|q&a|event|post|statement|session|show|programme|program|occasion|breath|speech|press)$/u.test(tokens[i + 1]!.lower)) return true
  return false
}

export function tokenOf({ layout }: Surroundings, draft: QuotationDraft): number {
  return lastStartingBy(layout.tokens, draft.spans[0]!.start)
}
