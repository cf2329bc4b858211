import { lastStartingBy, type Token } from '#text'
import type { Surroundings } from './occasions.ts'
import { airedOn, broadcasts, capitalisedAfter, guestOf, isBody, isOutlet, knownOutlets, nameBefore, outletBefore, programmeAt, sameOutlet } from './programmes.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { TokenRange } from './noun-phrases.ts'
import { isPlatform } from './said-in.ts'

/** "a third installment of Night Ferry" is no programme's. */
const furtherOne = /^(?:second|third|fourth|fifth|new|next|another|possible|potential|future|upcoming|sixth|final)$/u

/** To whom words were given. */
export interface SaidTo {
  readonly saidTo: string | null
  /** Given to the writer ("tells me", "told us"): that has no `saidTo`, and needs none. */
  readonly isWriter: boolean
  readonly isPodcast: boolean
  /** Said on a platform. */
  readonly platform: boolean
}

const tellers = /^(?:tell|inform|assure|remind|text|email|answer|ask|warn|correct|promise)$/u
const writer = /^(?:me|us)$/u
/** Those who happen to hear it: that others speak to them too goes without saying, and without "to". */
const hearers = /\b(?:crowd|audience|paparazzi|attendees|fans|room)$/iu
export const isCrowd = (saidTo: string | null): boolean => saidTo !== null && hearers.test(saidTo)
/** A general public is nobody to be named. */
const crowds = /^(?:room|house|world|viewers|followers|everyone|people|cameras|him|her|them|each|one|you|himself|herself|camera|listeners|readers)$/u
/** What can be told, not to whom. */
const tales = /^(?:story|tale|truth|lie|joke|time|stories|jokes|thing|things|word|words|question|statement)$/u
/** Words that may lead to whom something was said. */
const leads: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'to', 'with', 'on', 'for', 'in', 'by', 'of', 'asked', 'asks', 'gave', 'gives', 'offered', 'sent', 'handed', 'caught', 'cornered', 'reached', 'approached', 'rang', 'phoned', 'called', 'pressed', 'quizzed', 'collared', 'contacted', 'tracked', 'emailed', 'texted', 'buttonholed', 'grabbed', 'spoke', 'met', 'visited', 'interviewed', 'joined', 'joining', 'viewers', 'listeners'])

/**
 * Whom the words were first given to: the outlet, programme or person named in the writer's words beside them.
 *
 * @param outlet the outlet named last, for "told the outlet"
 */
export function findSaidTo(around: Surroundings, draft: QuotationDraft, clause: TokenRange, outlet: string | null): SaidTo {
  const { layout } = around
  const { tokens } = layout
  const publisher = layout.document.publisher
  const none: SaidTo = { saidTo: null, isWriter: false, isPodcast: false, platform: false }
  const result = (range: TokenRange | null): SaidTo | null => {
    if (range === null) return null
    const last = tokens[range.end - 1]!.lower
    const isNamed = /^\p{Lu}/u.test(tokens[range.end - 1]!.text)
    if (writer.test(last) && !isNamed) return { ...none, isWriter: true }
    if (sameOutlet.test(last) && range.end - range.first <= 3 && !isNamed && tokens[range.first]!.lower === 'the') return { ...none, saidTo: outletBefore(around, range.first) ?? outlet ?? publisher }
    if ((crowds.test(last) && !isNamed) || tokens.slice(range.first, range.end).some(({ text }) => tales.test(text)) || (tokens[range.end - 1]!.pos === 'PRON' && !isNamed)) return null
    return { ...none, saidTo: nameOf(around, range) }
  }
  const isContent = (at: number) => around.speech.stretchOf[at]! >= 0 || draft.spans.some((span) => span.start <= tokens[at]!.start && tokens[at]!.end <= span.end)
  let platform = false
  /** A host who is told: what counts is the programme, where the text names it. */
  let host: SaidTo | null = null
  const isPerson = ({ saidTo }: SaidTo) => around.named.people.people.some(({ name }) => name === saidTo)
  for (let i = clause.first; i < clause.end; i++) {
    const { lower, pos } = tokens[i]!
    const isCue = i === draft.cueAt
    if ((!isCue && !leads.has(lower)) || isContent(i)) continue
    // "asked Ada" behind her words: she asks.
    if (isCue && draft.subject !== null && draft.subject.first > i && draft.subject.first - i <= 2) continue
    if (isCue && draft.verb !== null && tellers.test(draft.verb.lemma) || /^(?:told|tells|telling)$/u.test(lower) && pos === 'VERB') {
      // "told IndieWire’s podcast “Screen Talk”": the programme, not who makes it.
      const programme = programmeAt(around, i + 1, clause.end)
      if (programme !== null && (programme.isOwned || programme.isCalled)) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null && !isPerson(found)) return found
      host ??= found
    } else if (lower === 'to' && tokens[i - 1]?.lower !== 'according' && (/^(?:statement|email|e-mail|note|message|comment|remarks|letter|reply|response|line|text|answer)$/u.test(tokens[i - 1]?.lower ?? '') || isAfterSaying(tokens, i, draft.cueAt) && !/^(?:share|post)$/u.test(draft.verb?.lemma ?? '') || /^(?:speaking|talking|spoke|talked|speaks|given|gave|replied|responded|replying|responding|opened|up|told|talk|speak|exclusively|slip|confided|confessed|admitted|revealed|explained|hinted|confirmed|swore|insisted|mentioned)$/u.test(tokens[i - 1]?.lower ?? ''))) {
      const range = addressee(around, i + 1, clause.end)
      const programme = programmeAt(around, i + 1, clause.end)
      if (programme?.isCalled === true) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
      if (range !== null && isSomebody(around, range)) {
        const found = result(range)
        if (found !== null && !isPerson(found)) return found
        host ??= found
      }
    } else if ((lower === 'with' || lower === 'in') && interviews(tokens, i, clause.first)) {
      const programme = programmeAt(around, i + 1, clause.end)
      if (programme !== null && programme.isOwned) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
      if (lower === 'in' && !isOutlet(around, i + 1)) continue
      const range = addressee(around, i + 1, clause.end)
      const found = range === null || !isSomebody(around, range) ? null : result(range)
      if (found !== null) return found
    } else if ((lower === 'on' || lower === 'for') && !isInRelative(tokens, i, clause.first)) {
      if (isPlatform(tokens[i + 1]) || tokens[i + 1]?.lower === 'social') {
        platform = true
        continue
      }
      const programme = programmeAt(around, i + 1, clause.end) ?? guestOf(around, i, clause.end) ?? airedOn(around, i, clause)
      if (programme !== null) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
    } else if (/^(?:gave|gives|offered|sent|handed)$/u.test(lower) && isOutlet(around, i + 1)) {
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null) return found
    } else if (lower === 'by' && isAskedBy(tokens, i, clause.first) && (isOutlet(around, i + 1) || isBody(around, i + 1) || /^[\p{Lu}\d]/u.test(tokens[i + 1]?.text ?? '') && !around.named.people.mentions.some(({ start }) => start === tokens[i + 1]!.start) || /^(?:paparazzi|reporters|journalists|fans)$/u.test(tokens[i + 1]?.lower ?? ''))) {
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null) return found
    } else if (lower === 'of' && /^(?:issue|number|episode|edition|broadcast|instalment|installment|recording|viewers|listeners)$/u.test(tokens[i - 1]?.lower ?? '') && !(tokens[i - 1]!.lower.startsWith('inst') && furtherOne.test(tokens[i - 2]?.lower ?? ''))) {
      const name = capitalisedAfter(around, i + 1, clause.end)
      if (name !== null) return { ...none, saidTo: name }
    } else if (lower === 'to' && draft.verb === null && tokens[i - 1]?.pos === 'PROPN' && isOutlet(around, i + 1)) {
      // "Ada Lindqvist to SFX on the film idea: “…”"
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null) return found
    } else if (/^(?:viewers|listeners)$/u.test(lower)) {
      const programme = /^(?:to|of)$/u.test(tokens[i + 1]?.lower ?? '') ? (programmeAt(around, i + 2, clause.end)?.name ?? capitalisedAfter(around, i + 2, clause.end)) : null
      if (programme !== null) return { ...none, saidTo: programme }
      // "left Good Morning Britain viewers in stitches"
      let first = i
      while (first > clause.first && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first--
      const name = first < i ? layout.text.slice(tokens[first]!.start, tokens[i - 1]!.end) : ''
      if (knownOutlets.has(name.toLowerCase().replace(/^the /u, '')) || broadcasts.test(name)) return { ...none, saidTo: name }
    } else if (/^(?:asked|asks|caught|cornered|reached|approached|rang|phoned|called|pressed|quizzed|collared|contacted|tracked|emailed|texted|buttonholed|grabbed|spoke|met|visited|interviewed)$/u.test(lower) && i !== draft.cueAt && (/^(?:him|her|them|about|whether|if|up|down|to|with|hold)$/u.test(tokens[i + 1]?.lower ?? '') || around.named.people.mentions.some(({ start }) => start === tokens[i + 1]?.start))) {
      // "when Entertainment Weekly asked her"
      const before = nameBefore(around, i, clause.first)
      if (before !== null) return { ...none, saidTo: before }
    }
  }
  if (host !== null) return host
  if (draft.cueAt !== null && /^(?:reply|respond|answer|retort|counter)$/u.test(draft.verb?.lemma ?? '')) {
    const asker = askerBefore(tokens, clause.first, draft.cueAt)
    if (asker !== null) return { ...none, saidTo: layout.text.slice(tokens[asker.first]!.start, tokens[asker.end - 1]!.end) }
  }
  for (let i = clause.first; i < clause.end; i++)
    if ((tokens[i]!.lower === 'interview' || tokens[i]!.lower === 'podcast') && !isContent(i)) {
      // "in that Film Companion interview"
      const before = nameBefore(around, i, clause.first) ?? capitalisedBefore(around, i, clause.first)
      if (before !== null) return { ...none, saidTo: before, isPodcast: tokens[i]!.lower === 'podcast' }
    }
  return { ...none, platform }
}

function capitalisedBefore({ layout: { tokens, text } }: Surroundings, at: number, from: number): string | null {
  let first = at
  while (first > from && (tokens[first - 1]!.pos === 'PROPN' || /^\p{Lu}/u.test(tokens[first - 1]!.text))) first--
  const lead = tokens[first - 1]?.lower ?? ''
  return first < at && /^(?:the|a|an|that|this|his|her|their|recent|in)$/u.test(lead) ? text.slice(tokens[first]!.start, tokens[at - 1]!.end) : null
}

function isAfterSaying(tokens: readonly Token[], at: number, cueAt: number | null): boolean {
  if (cueAt === null || at <= cueAt) return false
  const next = tokens[at + 1]
  if (next === undefined || (next.pos === 'VERB' && !/^\p{Lu}/u.test(next.text))) return false
  // Between the verb and "to" only who speaks and when: no other verb.
  for (let i = cueAt + 1; i < at; i++) if (tokens[i]!.pos === 'VERB' && !inRelative(tokens, i, cueAt)) return false
  return at - cueAt < 25
}

function inRelative(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i > from && i > at - 8; i--) if (/^(?:who|which|that)$/u.test(tokens[i]!.lower)) return true
  return false
}

/** "who starred in it on the Fox series": what stands in a clause of its own, up to the next comma, tells of something else. */
function isInRelative(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 14; i--) {
    if (/^[,;]$/u.test(tokens[i]!.lower)) return false
    if (/^(?:who|which|whose)$/u.test(tokens[i]!.lower)) return !/^(?:spoke|appeared|talked|told|said|was|guested)$/u.test(tokens[i + 1]?.lower ?? '')
  }
  return false
}

/** "in an interview with", "in a conversation with" */
function interviews(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 5; i--) if (/^(?:interview|chat|conversation|q&a|sit|down|talk|profile|spoke|speaking|essay|piece|column|op-ed)$/u.test(tokens[i]!.lower)) return true
  return false
}

/** The noun phrase of whom: up to a preposition, a date, a clause. */
function addressee(around: Surroundings, at: number, end: number): TokenRange | null {
  const { layout: { tokens }, dates, speech } = around
  // "with *Radio Times*"
  const from = isEmphasis(tokens, at) ? at + 1 : at
  if (from >= end) return null
  const set = inMarks(tokens, from) ?? ofProgramme(tokens, from, end)
  if (set !== null) return set
  const organization = around.named.organizations.mentions[lastStartingBy(around.named.organizations.mentions, tokens[from]!.start + (tokens[from]!.lower === 'the' ? 4 : 0))]
  if (organization !== undefined && organization.start >= tokens[from]!.start && organization.start - tokens[from]!.start <= 4) {
    let last = from
    while (last < tokens.length && tokens[last]!.end < organization.end) last++
    return { first: from, end: last + 1 }
  }
  let i = from
  for (; i < end && i < from + 10; i++) {
    const { pos, lower, start } = tokens[i]!
    const date = dates[lastStartingBy(dates, start)]
    if (date !== undefined && date.start === start && i > from) break
    if (speech.stretchOf[i]! >= 0) break
    if (lower === '!' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue
    if (pos === 'PRON' && !/^\p{Lu}/u.test(tokens[i]!.text)) return i === from && !/^(?:it|that|this|who|what)$/u.test(lower) ? { first: i, end: i + 1 } : i > from ? { first: from, end: i } : null
    // "told Variety the show was done"
    if (pos === 'DET' && i > from && /^\p{Lu}/u.test(tokens[i - 1]!.text)) break
    if (pos === 'ADJ' && /^(?:last|earlier|recent)$/u.test(lower) || lower === 'earlier' || lower === 'back') break
    if (/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(pos) || /^\p{Lu}/u.test(tokens[i]!.text) || lower === "'s" || lower === '&' || lower === '-' || (pos === 'CCONJ' && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN') || (lower === 'of' && tokens[i - 1]?.pos === 'PROPN')) continue
    break
  }
  return i > from ? { first: from, end: i } : null
}

/** "the ‘Radio Times’": the name in marks. */
function inMarks(tokens: readonly Token[], from: number): TokenRange | null {
  const open = tokens[from]?.lower === 'the' ? from + 1 : from
  if (!/^["“‘']$/u.test(tokens[open]?.text ?? '')) return null
  for (let i = open + 2; i < open + 8; i++) if (/^["”’']$/u.test(tokens[i]?.text ?? '')) return { first: open + 1, end: i }
  return null
}

/** "the How to Leave podcast": a name that is a phrase, up to what it is. */
function ofProgramme(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  if (!/^(?:the|an?)$/u.test(tokens[from]!.lower) || !/^\p{Lu}/u.test(tokens[from + 1]?.text ?? '')) return null
  for (let i = from + 2; i < Math.min(end, from + 9); i++) {
    if (/^(?:podcast|newsletter|vodcast)$/u.test(tokens[i]!.lower)) return { first: from + 1, end: i }
    if (!/^\p{Lu}/u.test(tokens[i]!.text) && !/^(?:to|of|the|and|in|on|a|an|it|with|for|at|my|your|is|'s|&|-)$/u.test(tokens[i]!.lower)) return null
  }
  return null
}

/** "asked about a second film by Fangoria": who asked, some words behind. */
function isAskedBy(tokens: readonly Token[], by: number, from: number): boolean {
  for (let i = by - 1; i >= from && i > by - 10; i--) {
    if (/^(?:asked|interviewed|pressed|quizzed|approached|questioned|grilled|probed|reached|contacted|cornered|quoted|cited)$/u.test(tokens[i]!.lower)) return true
    if (/^[,.;:]$/u.test(tokens[i]!.lower) || tokens[i]!.pos === 'AUX' || /^(?:directed|written|made|produced|created|by)$/u.test(tokens[i]!.lower)) return false
  }
  return false
}

const isEmphasis = (tokens: readonly Token[], at: number): boolean => /^[*_]{1,2}$/u.test(tokens[at]?.text ?? '')

/** Somebody who can be spoken to: a name, or "a fan", "reporters". */
function isSomebody({ layout: { tokens } }: Surroundings, range: TokenRange): boolean {
  const last = tokens[range.end - 1]!
  if (isPlatform(last) || isPlatform(tokens[range.first])) return false
  for (let i = range.first; i < range.end; i++) if (tokens[i]!.pos === 'PROPN' || /^\p{Lu}/u.test(tokens[i]!.text)) return true
  return writer.test(last.lower) || /^(?:crowd|audience|paparazzi|fans|attendees|fan|reporter|reporters|journalist|journalists|press|crew|outlet|publication|magazine|interviewer|host|hosts|friend|friends)$/u.test(last.lower)
}

function nameOf({ layout, named }: Surroundings, range: TokenRange): string {
  const start = layout.tokens[range.first]!.start
  const end = layout.tokens[range.end - 1]!.end
  for (const group of [named.organizations, named.people]) {
    const mention = group.mentions[lastStartingBy(group.mentions, end - 1)]
    if (mention === undefined || mention.start < start || mention.end < end - 1 || /&\s*$/u.test(layout.text.slice(start, mention.start))) continue
    const items: readonly { readonly key: string; readonly name: string }[] = 'organizations' in group ? group.organizations : group.people
    const name = items.find((item) => item.key === mention.key)?.name
    if (name !== undefined) return name
  }
  // "Premiere magazine" is "Premiere".
  const last = layout.tokens[range.end - 1]!
  const shorter = last.lower === 'magazine' && range.end - range.first > 1 ? layout.tokens[range.end - 2]!.end : end
  return layout.text.slice(start, shorter)
}

/** "When a fan asked whether …, she replied": who asked has the answer. */
function askerBefore(tokens: readonly Token[], from: number, cue: number): TokenRange | null {
  for (let i = from + 2; i < cue; i++)
    if (/^(?:asked|wrote|commented|suggested|tweeted|inquired|enquired|wondered)$/u.test(tokens[i]!.lower) && /^(?:fan|follower|user|viewer|reader|reporter|journalist|commenter)$/u.test(tokens[i - 1]!.lower) && /^(?:a|an|one|another)$/u.test(tokens[i - 2]!.lower)) return { first: i - 2, end: i }
  return null
}
