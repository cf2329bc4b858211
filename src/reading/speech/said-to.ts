import { outlets } from '#language'
import { lastStartingBy, type Token } from '#text'
import type { Surroundings } from './occasions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { TokenRange } from './reporting-clause.ts'
import { isPlatform } from './said-in.ts'

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
/** A general public is nobody to be named. */
const crowds = /^(?:crowd|room|audience|house|world|fans|viewers|followers|everyone|people|cameras|him|her|them|each|one|you|himself|herself|camera|listeners|readers)$/u
/** What can be told, not to whom. */
const tales = /^(?:story|tale|truth|lie|joke|time|stories|jokes|thing|things|word|words|question|statement)$/u
const sameOutlet = /^(?:outlet|publication|magazine|paper|newspaper|site|website|network|broadcaster)$/u
/** Words that may lead to whom something was said. */
const leads: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'to', 'with', 'on', 'for', 'in', 'by', 'of', 'asked', 'asks'])
const programmes = /^(?:podcast|show|programme|program|radio|series|livestream|talk|broadcast)$/u
/** Words that names of programmes end with. */
const broadcasts = /\b(?:Show|Tonight|Today|Live|Hour|Report|Podcast|Radio|Morning|Night|News|Breakfast|View|Daily|Express)$/u
const knownOutlets: ReadonlySet<string> = new Set(outlets.map((name) => name.toLowerCase().replace(/^the /u, '')))

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
    if (sameOutlet.test(last) && range.end - range.first <= 3 && tokens[range.first]!.lower === 'the') return { ...none, saidTo: outlet ?? publisher }
    if ((crowds.test(last) && !isNamed) || tales.test(last) || (tokens[range.end - 1]!.pos === 'PRON' && !isNamed)) return null
    return { ...none, saidTo: nameOf(around, range) }
  }
  const isContent = (at: number) => around.speech.stretchOf[at]! >= 0 || draft.spans.some((span) => span.start <= tokens[at]!.start && tokens[at]!.end <= span.end)
  let platform = false
  for (let i = clause.first; i < clause.end; i++) {
    const { lower, pos } = tokens[i]!
    const isCue = i === draft.cueAt
    if ((!isCue && !leads.has(lower)) || isContent(i)) continue
    // "asked Ada" behind her words: she asks.
    if (isCue && draft.subject !== null && draft.subject.first > i && draft.subject.first - i <= 2) continue
    if (isCue && draft.verb !== null && tellers.test(draft.verb.lemma) || /^(?:told|tells|telling)$/u.test(lower) && pos === 'VERB') {
      // "told IndieWire’s podcast “Screen Talk”": the programme, not who makes it.
      const programme = programmeAt(around, i + 1, clause.end)
      if (programme !== null && programme.isOwned) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null) return found
    } else if (lower === 'to' && tokens[i - 1]?.lower !== 'according' && (isAfterSaying(tokens, i, draft.cueAt) || /^(?:speaking|talking|spoke|talked|speaks|replied|responded|replying|responding|opened|up)$/u.test(tokens[i - 1]?.lower ?? ''))) {
      const range = addressee(around, i + 1, clause.end)
      if (range !== null && isSomebody(around, range)) {
        const found = result(range)
        if (found !== null) return found
      }
    } else if ((lower === 'with' || lower === 'in') && interviews(tokens, i, clause.first)) {
      const programme = programmeAt(around, i + 1, clause.end)
      if (programme !== null && programme.isOwned) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
      if (lower === 'in' && !isOutlet(around, i + 1)) continue
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null) return found
    } else if (lower === 'on' || lower === 'for') {
      if (isPlatform(tokens[i + 1]) || tokens[i + 1]?.lower === 'social') {
        platform = true
        continue
      }
      const programme = programmeAt(around, i + 1, clause.end)
      if (programme !== null) return { ...none, saidTo: programme.name, isPodcast: programme.isPodcast }
    } else if (lower === 'by' && /^(?:asked|interviewed|pressed)$/u.test(tokens[i - 1]?.lower ?? '') && isOutlet(around, i + 1)) {
      const found = result(addressee(around, i + 1, clause.end))
      if (found !== null) return found
    } else if (lower === 'of' && /^(?:episode|edition|broadcast|instalment|installment|recording)$/u.test(tokens[i - 1]?.lower ?? '')) {
      const name = capitalisedAfter(around, i + 1, clause.end)
      if (name !== null) return { ...none, saidTo: name }
    } else if (/^(?:asked|asks)$/u.test(lower) && i !== draft.cueAt && /^(?:him|her|them|about|whether|if)$/u.test(tokens[i + 1]?.lower ?? '')) {
      // "when Entertainment Weekly asked her"
      const before = nameBefore(around, i, clause.first)
      if (before !== null) return { ...none, saidTo: before }
    }
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

/** "in an interview with", "in a conversation with" */
function interviews(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 5; i--) if (/^(?:interview|chat|conversation|q&a|sit|down|talk|profile|spoke|speaking|essay|piece|column|op-ed)$/u.test(tokens[i]!.lower)) return true
  return false
}

/** The noun phrase of whom: up to a preposition, a date, a clause. */
function addressee(around: Surroundings, from: number, end: number): TokenRange | null {
  const { layout: { tokens }, dates, speech } = around
  if (from >= end) return null
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
    if (pos === 'ADJ' && /^(?:last|earlier|recent)$/u.test(lower) || lower === 'earlier' || lower === 'back') break
    if (/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(pos) || /^\p{Lu}/u.test(tokens[i]!.text) || lower === "'s" || lower === '&' || lower === '-' || (pos === 'CCONJ' && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN') || (lower === 'of' && tokens[i - 1]?.pos === 'PROPN')) continue
    break
  }
  return i > from ? { first: from, end: i } : null
}

/** Somebody who can be spoken to: a name, or "a fan", "reporters". */
function isSomebody({ layout: { tokens } }: Surroundings, range: TokenRange): boolean {
  const last = tokens[range.end - 1]!
  if (isPlatform(last) || isPlatform(tokens[range.first])) return false
  for (let i = range.first; i < range.end; i++) if (tokens[i]!.pos === 'PROPN' || /^\p{Lu}/u.test(tokens[i]!.text)) return true
  return writer.test(last.lower) || /^(?:fan|reporter|reporters|journalist|journalists|press|crew|outlet|publication|magazine|interviewer|host|hosts|friend|friends)$/u.test(last.lower)
}

function nameOf({ layout, named }: Surroundings, range: TokenRange): string {
  const start = layout.tokens[range.first]!.start
  const end = layout.tokens[range.end - 1]!.end
  for (const group of [named.organizations, named.people]) {
    const mention = group.mentions[lastStartingBy(group.mentions, end - 1)]
    if (mention === undefined || mention.start < start || mention.end < end - 1) continue
    const items: readonly { readonly key: string; readonly name: string }[] = 'organizations' in group ? group.organizations : group.people
    const name = items.find((item) => item.key === mention.key)?.name
    if (name !== undefined) return name
  }
  // "Premiere magazine" is "Premiere".
  const last = layout.tokens[range.end - 1]!
  const shorter = last.lower === 'magazine' && range.end - range.first > 1 ? layout.tokens[range.end - 2]!.end : end
  return layout.text.slice(start, shorter)
}

/** "the “Stargazers” podcast", "the podcast “Second Helpings”", "Radio 4's Loose Change", "the SiriusXM show The Matinee Hour". */
function programmeAt(around: Surroundings, from: number, end: number): { name: string; isPodcast: boolean; isOwned: boolean } | null {
  const { layout: { tokens, text } } = around
  let kind = -1
  let owner = -1
  let last = from
  for (; last < end && last < from + 12; last++) {
    const { pos, lower } = tokens[last]!
    if (lower === "'s" && kind < 0) owner = last
    if (programmes.test(lower) && /^\p{Ll}/u.test(tokens[last]!.text)) kind = last
    if (!(/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(pos) || /^(?:'s|'|["“”‘*_]|-|&|:|!)$/u.test(lower) || (pos === 'PRON' && /^(?:her|his|their|its)$/u.test(lower)) || (/^\p{Lu}/u.test(tokens[last]!.text)) || (/^(?:of|and|the|in|on)$/u.test(lower) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') && kind < last - 1))) break
    const date = around.dates[lastStartingBy(around.dates, tokens[last]!.start)]
    if (date !== undefined && date.start <= tokens[last]!.start && tokens[last]!.start < date.end) break
  }
  const isPodcast = kind >= 0 && tokens[kind]!.lower === 'podcast'
  const names = (first: number, until: number): string | null => {
    let a = first
    let b = until
    while (a < b && !/^[\p{Lu}\p{N}]/u.test(tokens[a]!.text) || a < b && /^The$/u.test(tokens[a]!.text) === false && tokens[a]!.lower === 'the') a++
    while (b > a && !/[\p{L}\p{N}!?]$/u.test(tokens[b - 1]!.text)) b--
    return b > a && /^[\p{Lu}\p{N}]/u.test(tokens[a]!.text) ? text.slice(tokens[a]!.start, tokens[b - 1]!.end) : null
  }
  if (kind >= 0) {
    const behind = names(kind + 1, last)
    if (behind !== null) return { name: behind, isPodcast, isOwned: owner >= 0 }
    const before = names(owner >= 0 && owner + 1 < kind ? owner + 1 : from, kind)
    return before === null ? null : { name: before, isPodcast, isOwned: owner >= 0 }
  }
  // "Radio 4's Loose Change": a programme of a station.
  if (owner > from && /^(?:radio|bbc|itv|cbs|nbc|abc|npr|cnn|fox|hbo|siriusxm|cbc|rté)$/u.test(tokens[from]!.lower)) {
    const name = names(owner + 1, last)
    if (name !== null) return { name, isPodcast: false, isOwned: true }
  }
  // "on “The Late Show”"
  const named = names(from, last)
  if (named !== null && broadcasts.test(named)) return { name: named, isPodcast: false, isOwned: false }
  const plain = text.slice(tokens[from]?.start ?? 0, tokens[Math.max(from, last - 1)]?.end ?? 0)
  return knownOutlets.has(plain.toLowerCase().replace(/^the /u, '')) && last > from ? { name: plain, isPodcast: false, isOwned: false } : null
}

/** Whether an outlet's name begins at a token, after its article. */
function isOutlet({ layout, named }: Surroundings, at: number): boolean {
  const { tokens, text } = layout
  const first = tokens[at]?.lower === 'the' ? at + 1 : at
  const token = tokens[first]
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  const mention = named.organizations.mentions[lastStartingBy(named.organizations.mentions, token.start)]
  if (mention !== undefined && mention.start >= tokens[at]!.start && mention.start <= token.start) return true
  for (let end = first + 1; end <= first + 4 && end <= tokens.length; end++) if (knownOutlets.has(text.slice(token.start, tokens[end - 1]!.end).toLowerCase())) return true
  return false
}

/** The capitalised words, or the words in marks, from a token on. */
function capitalisedAfter({ layout: { tokens, text } }: Surroundings, from: number, end: number): string | null {
  let first = from
  while (first < end && /^["“‘'*_]$/u.test(tokens[first]!.text)) first++
  let last = first
  while (last < end && (/^[\p{Lu}\p{N}]/u.test(tokens[last]!.text) || (last > first && /^(?:of|the|and|with|&|'s|-)$/u.test(tokens[last]!.lower) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')))) last++
  return last > first ? text.slice(tokens[first]!.start, tokens[last - 1]!.end) : null
}

/** The name of an outlet or a person right before a token. */
function nameBefore({ named, layout }: Surroundings, at: number, from: number): string | null {
  const { tokens } = layout
  let first = at
  while (first > from && tokens[first - 1]!.pos === 'PROPN') first--
  if (first === at) return null
  const name = layout.text.slice(tokens[first]!.start, tokens[at - 1]!.end)
  const isOutlet = knownOutlets.has(name.toLowerCase()) || named.organizations.mentions.some((mention) => mention.start === tokens[first]!.start)
  return isOutlet ? name : null
}
