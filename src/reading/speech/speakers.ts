import { nounKinds, speechNouns } from '#language'
import { lastStartingBy, type Layout, type Span } from '#text'
import { kinMeant } from './kin.ts'
import type { FoundPerson, Named } from '../names/mentions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { Key, Speaker } from '../reading.ts'
import { matchLabel } from './labels.ts'
import type { References } from './references.ts'
import { nounPhraseBefore, type TokenRange } from './noun-phrases.ts'
import { appositionAfter, bodyMeant, endsInRole, headMention, headNoun, headWords, humans, isHuman, organizationOf, refersAsWhole, sources, trimPhrase } from './speaker-phrases.ts'
import { floatingSpeaker } from './floating-speakers.ts'
import { jointBefore, jointNames, lastPersonBefore, sourceBefore, subjectBefore } from './speakers-nearby.ts'
import type { SpeechMap } from './speech-map.ts'

const nobody: Speaker = { name: null, person: null, mention: null }
/** Words that point at something said or told, and speak for nobody. */
const pointers = /^(?:this|that|these|those|which|what|there|here|it|its|their|our|my)$/u
/** What stands for somebody just named. */
const standsFor = /\b(?:star|alum|veteran|mum|mom|mother|father|dad|grandmother|grandfather|\d+-year-old|year-old|native|winner|nominee|thespian|funnyman|funnywoman|screenwriter|film-maker|filmmaker|legend|icon)\b/iu
const works: ReadonlySet<string> = new Set([...nounKinds.keys(), 'sequel', 'prequel', 'remake', 'reboot', 'revival', 'script', 'trailer'])
/** What somebody does who says nothing to the matter. */
const onlyAsks = /^(?:ask|wonder|inquire|enquire|query)$/u
const personal = /^(?:he|she|they|him|her|them)$/u
/** A source of several: no "he" and no "she". */
const many = /^(?:people|fans|sources|insiders|critics|viewers|two|three|four|several|some|many|both|those)\b/iu

/**
 * Say who speaks in each draft: by the noun phrase beside it; where none stands there, by the sentence before, by turns
 * in a dialogue, or by who spoke last. A `null` name where the text does not say. In the order of `drafts`.
 */
export function findSpeakers(layout: Layout, named: Named, references: References, speech: SpeechMap, drafts: readonly QuotationDraft[]): readonly Speaker[] {
  const people = new Map(named.people.people.map((person) => [person.key, person]))
  const organizations = new Map(named.organizations.organizations.map((organization) => [organization.key, organization.name]))
  const speakers: Speaker[] = []
  /** The source without a name that spoke last, and where. */
  let unnamed: { speaker: Speaker; draft: number } | null = null

  const ofPerson = (key: Key, mention: Span | null): Speaker => ({ name: people.get(key)?.name ?? null, person: key, mention })

  const ofPhrase = (range: TokenRange, draft: QuotationDraft): Speaker => {
    const { tokens, text } = layout
    const whole = trimPhrase(tokens, range)
    // "Ada Lindqvist herself"
    const head = whole.end > whole.first + 1 && /^(?:himself|herself|themselves|itself)$/u.test(tokens[whole.end - 1]!.lower) ? { first: whole.first, end: whole.end - 1 } : whole
    const mention: Span = { start: tokens[head.first]!.start, end: tokens[head.end - 1]!.end }
    const first = tokens[head.first]!
    const isPronoun = head.end === head.first + 1 && personal.test(first.lower)
    if (first.lower === 'who' && head.end === head.first + 1) {
      // "made by Bo Tran, who told the paper that …"
      const antecedent = nounPhraseBefore(tokens, tokens[head.first - 1]?.lower === ',' ? head.first - 1 : head.first, layout.paragraphs[draft.paragraph]!.firstToken)
      return antecedent === null || tokens[antecedent.first]!.lower === 'who' ? nobody : ofPhrase(namedBeside(antecedent), draft)
    }
    // "he liked to say", "Eight years after that she was assuring …"
    if (head.end > head.first + 1 && /^(?:he|she)$/u.test(first.lower) && tokens[head.first + 1]!.pos !== 'CCONJ' && tokens[head.first + 1]!.lower !== ',') return ofPhrase({ first: head.first, end: head.first + 1 }, draft)
    if (isTime(tokens, head)) return nobody
    const oneOfTwo = /^the (former|latter)$/u.exec(text.slice(mention.start, mention.end))
    if (oneOfTwo !== null) {
      const pair = lastPair(layout, namedMentions, mention.start)
      if (pair !== null) return ofPerson(oneOfTwo[1] === 'former' ? pair[0] : pair[1], mention)
    }
    const joint = jointNames(layout, head, namedMentions, people) ?? (together.test(text.slice(mention.start, mention.end)) ? jointBefore(layout, speech, draft, namedMentions, people) : null)
    if (joint !== null) return { name: joint, person: null, mention }
    const named = headMention(tokens, head, people, layout, namedMentions) ?? appositionAfter(tokens, head, namedMentions)
    if (named !== null) return ofPerson(kinMeant(text.slice(mention.start, mention.end), named, people), mention)
    if (first.lower === 'you' || (head.end === head.first + 1 && /^(?:CCONJ|SCONJ|ADP)$/u.test(first.pos))) return nobody
    if (first.lower === 'i' && head.end === head.first + 1) {
      const { kind, author } = layout.document
      const own = kind === 'post' && author !== null ? matchLabel(author, named_.people.people) : null
      return own === null ? { ...nobody, mention } : ofPerson(own, mention)
    }
    if (/^(?:overheard|seen|heard|spotted)$/u.test(first.lower)) return { ...nobody, mention }
    if (head.end === head.first + 1 && pointers.test(first.lower)) return nobody
    const byReference = isPronoun || /^(?:the|this|his|her)$/u.test(first.lower) ? references.personIn(isPronoun ? mention : { start: first.start, end: tokens[Math.min(head.end, head.first + 1) - 1]!.end }) : null
    const key = byReference !== null && refersAsWhole(text, references, mention) ? byReference : null
    const isNear = unnamed !== null && draft.paragraph - drafts[unnamed.draft]!.lastParagraph <= 1
    if (isPronoun) {
      const same = lastTeller(draft)
      if (same !== null && same.person !== null && same.person !== key && agrees(people.get(same.person)?.gender ?? null, first.lower)) return { ...same, mention }
      // Who only asks is not who answers.
      const asked = unnamed !== null && key !== null && onlyAsks.test(drafts[unnamed.draft]!.verb?.lemma ?? '')
      const isCrowd = /^(?:he|she)$/u.test(first.lower) && many.test(unnamed?.speaker.name ?? '')
      if (unnamed !== null && !asked && !isCrowd && isNear && (key === null || first.lower === 'they' || !namedSince(layout, named_, references, drafts[unnamed.draft]!, first.start, key))) return { ...unnamed.speaker, mention }
      return key === null ? { ...nobody, mention } : ofPerson(key, mention)
    }
    if (key !== null) return ofPerson(key, mention)
    const organization = organizationOf(layout, named_, head) ?? bodyMeant(layout, named_, head)
    if (organization !== null) return { name: organizations.get(organization) ?? null, person: null, mention }
    const wording = text.slice(mention.start, mention.end)
    if (head.end === head.first + 1 && /^\p{Ll}/u.test(first.text) && /^(?:NOUN|PROPN)$/u.test(first.pos)) {
      // Posts write names small: "morven said".
      const small = matchLabel(wording, named_.people.people)
      if (small !== null) return ofPerson(small, mention)
    }
    // "the insider" is the insider of before, or whoever the sentence before speaks of.
    const noun = headNoun(tokens, head)
    if (/^(?:the|this|that)$/u.test(first.lower) && (sources.test(noun) || (unnamed !== null && headWords(unnamed.speaker.name).includes(noun)))) {
      const before = sources.test(noun) ? subjectBefore(layout, speech, lastStartingBy(tokens, draft.spans[0]!.start), layout.paragraphs[draft.paragraph]!.firstToken) : null
      const isAnother = before !== null && !(unnamed !== null && (drafts[unnamed.draft]!.clause?.end ?? 0) > before.first) && /^(?:a|an|another|one)$/u.test(tokens[before.first]!.lower) && sources.test(headNoun(tokens, trimPhrase(tokens, before)))
      if (unnamed !== null && isNear && !isAnother) return { ...unnamed.speaker, mention }
      const source = isAnother || !sources.test(noun) ? null : sourceBefore(layout, speech, draft)
      if (source !== null) return { name: text.slice(tokens[source.first]!.start, tokens[source.end - 1]!.end), person: null, mention }
      if (before !== null) {
        const span = { start: tokens[before.first]!.start, end: tokens[before.end - 1]!.end }
        const isSource = sources.test(headNoun(tokens, trimPhrase(tokens, before)))
        if ((references.personIn(span) === null || isSource) && !personal.test(tokens[before.first]!.lower)) return { name: text.slice(span.start, span.end), person: null, mention }
      }
    }
    // "His caption:", "Tran's reply:": whose the words are.
    if (speechNouns.has(noun)) {
      const owner = /^(?:his|her)$/u.test(first.lower) ? byReference : ownerAt(layout, mention.start, mention.end)
      if (owner !== null) return ofPerson(owner, mention)
    }
    // "a postcard arrived": words on a thing are those of whoever the paragraph is about.
    if ((speechNouns.has(noun) || works.has(noun) && /^\p{Ll}/u.test(tokens[head.end - 1]!.text) || first.lower === 'it') && draft.subject === range) return nobody
    if (first.lower === 'the' && !sources.test(noun) && (humans.has(noun) || standsFor.test(wording)) && (endsInRole(tokens, head) || !/ of (?!\w+\s*$)/u.test(wording))) {
      const focus = inFocus(draft, /\b(?:star|actor|actress)$/u.test(wording))
      if (focus !== null) return ofPerson(focus, mention)
    }
    return { name: wording, person: null, mention }
  }
  /** "Ada Lindqvist, the movie's Lorna, who …": the name, where what somebody is stands behind it. */
  const namedBeside = (phrase: TokenRange): TokenRange => {
    const { tokens } = layout
    const end = phrase.first - 1
    const mention = tokens[end]?.lower === ',' ? namedMentions[lastStartingBy(namedMentions, tokens[end - 1]!.start)] : undefined
    if (mention === undefined || mention.end !== tokens[end - 1]!.end) return phrase
    return { first: lastStartingBy(tokens, mention.start), end }
  }
  const named_ = named
  const namedMentions = named.people.mentions
  const ownerAt = ({ text }: Layout, start: number, end: number): Key | null => {
    const possessor = namedMentions[lastStartingBy(namedMentions, start)]
    return possessor !== undefined && possessor.start === start && possessor.end < end && /^[’']s? /u.test(text.slice(possessor.end, possessor.end + 3)) ? possessor.key : null
  }

  /** "…, but producer Bo Tran told the paper that it was dead. “We shot for a day,” he said.": who has just told something, and nobody was named since. */
  const lastTeller = (draft: QuotationDraft): Speaker | null => {
    const at = speakers.length - 1
    const previous = at < 0 ? undefined : drafts[at]
    if (previous === undefined || previous.subject === null || onlyAsks.test(previous.verb?.lemma ?? '') || !(previous.paragraph === draft.paragraph || opensBehind(previous, draft)) || speakers[at]!.person === null || previous.told !== undefined) return null
    const from = previous.spans.at(-1)!.end
    const start = draft.spans[0]!.start
    if (start < from || start - from > 160) return null
    const mention = namedMentions[lastStartingBy(namedMentions, start)]
    if (mention !== undefined && mention.start >= from && mention.key !== speakers[at]!.person) return null
    // Named there by name: a pronoun leads no further than its own name does.
    const named = namedMentions[lastStartingBy(namedMentions, layout.tokens[previous.subject.end - 1]!.start)]
    return named !== undefined && named.end > layout.tokens[previous.subject.first]!.start ? speakers[at]! : null
  }
  /** "… nine years ago, Ms Tran said." and, as a paragraph of its own, "“They were in love,” she said." */
  const opensBehind = (previous: QuotationDraft, draft: QuotationDraft): boolean =>
    previous.lastParagraph === draft.paragraph - 1 && draft.spans[0]!.start <= layout.paragraphs[draft.paragraph]!.start + 1 && previous.clause !== null && layout.paragraphs[previous.lastParagraph]!.end - layout.tokens[previous.clause.end - 1]!.end < 3
  const agrees = (gender: FoundPerson['gender'], pronoun: string): boolean => pronoun === 'she' ? gender !== 'he' : pronoun === 'he' ? gender !== 'she' : false

  /** Whom "the Night Ferry star" or "the mother of three" means where no role tells: who was named last, here or right before. */
  const inFocus = (draft: QuotationDraft, acts: boolean): Key | null => {
    const paragraph = layout.paragraphs[draft.paragraph]!
    const subject = subjectBefore(layout, speech, lastStartingBy(layout.tokens, draft.spans[0]!.start), paragraph.firstToken)
    const doer = subject === null ? null : headMention(layout.tokens, trimPhrase(layout.tokens, subject), people, layout, namedMentions)
    if (doer !== null) return doer
    const here = lastPersonBefore(named_, references, paragraph.start, draft.spans[0]!.start)
    if (here !== null) return here.key
    const previous = speakers.at(-1)
    if (previous?.person != null && draft.paragraph - drafts[speakers.length - 1]!.lastParagraph <= 1) return previous.person
    const before = layout.paragraphs[draft.paragraph - 1]
    const there = before === undefined ? null : (lastPersonBefore(named_, references, before.start, before.end)?.key ?? null)
    // "the Night Ferry star": not whoever wrote the books, named last.
    const writes = there === null ? undefined : references.works.get(there)
    if (acts && writes?.size === 1 && writes.has('writing') && previous?.person != null && previous.person !== there) return previous.person
    if (there !== null) return there
    // "the Night Ferry star said": an opening that names its subject only afterwards.
    const first = namedMentions[0]
    const next = layout.paragraphs[draft.lastParagraph + 1] ?? paragraph
    return first !== undefined && first.start > draft.spans[0]!.start && first.start < next.end && (first.start - next.start < 30 || first.start < paragraph.end) ? first.key : null
  }

  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    let speaker: Speaker | null = null
    if (draft.told !== undefined) {
      const key = matchLabel(draft.told.speaker, named.people.people)
      speaker = key === null ? { name: draft.told.speaker, person: null, mention: draft.told.mention } : ofPerson(key, draft.told.mention)
    } else if (draft.subject !== null) speaker = ofPhrase(draft.subject, draft)
    if ((speaker === null || speaker === nobody) && (draft.kind === 'direct' || draft.subject !== null)) speaker = floatingSpeaker(layout, named, references, speech, drafts, speakers, i, people, ofPhrase)
    if (speaker !== null && speaker.person === null && speaker.name !== null && draft.told === undefined && draft.subject !== null && isHuman(layout.tokens, trimPhrase(layout.tokens, draft.subject))) unnamed = { speaker, draft: i }
    speakers.push(speaker ?? nobody)
  }
  return speakers
}

/** What stands for two people named together. */
const together = /^(?:the (?:pair|duo|two|couple|co-stars|co-creators|siblings|sisters|brothers|twins|directors)|both|they both)$/iu

const timeNouns = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|season|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|winter|spring|summer|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[\d.:]+|\d{4}s?)$/u

/** "Eight years", "last winter", "June", "10.25": when, not who. */
function isTime(tokens: Layout['tokens'], head: TokenRange): boolean {
  const last = tokens[head.end - 1]!
  return head.end - head.first < 4 && timeNouns.test(last.lower) && tokens.slice(head.first, head.end - 1).every(({ pos, lower }) => /^(?:NUM|DET|ADJ)$/u.test(pos) || /^(?:last|next|this|early|late|sept|\d+)$/u.test(lower) || timeNouns.test(lower))
}

/** The two people named last on one footing: "Ada and Bo". */
function lastPair({ text }: Layout, mentions: Named['people']['mentions'], before: number): readonly [Key, Key] | null {
  const last = lastStartingBy(mentions, before)
  for (let at = last; at > 0 && at > last - 12; at--) {
    const one = mentions[at - 1]!
    const other = mentions[at]!
    if (one.key !== other.key && /^,? (?:and|&) (?:\p{Ll}+ ){0,2}$/u.test(text.slice(one.end, other.start))) return [one.key, other.key]
  }
  return null
}

/** Whether the person was named between the unnamed source's words and here. */
function namedSince(layout: Layout, named: Named, references: References, draft: QuotationDraft, before: number, key: Key): boolean {
  const from = draft.subject === null ? draft.spans[0]!.start : layout.tokens[draft.subject.end - 1]!.end
  const at = lastStartingBy(named.people.mentions, before)
  for (let i = at; i >= 0 && i > at - 60 && named.people.mentions[i]!.start >= from; i--) if (named.people.mentions[i]!.key === key) return true
  const last = lastStartingBy(references.all, before - 1)
  for (let i = last; i >= 0 && i > last - 60 && references.all[i]!.start >= from; i--) if (references.all[i]!.kind === 'role' && references.all[i]!.key === key) return true
  return false
}
