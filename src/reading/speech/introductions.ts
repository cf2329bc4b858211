import { speechNouns } from '#language'
import type { Layout, Token } from '#text'
import { mainSubject, nounPhraseAt, nounPhraseBefore, type TokenRange } from './noun-phrases.ts'
import { clauseBefore, isPublic, type ReportingClause } from './reporting-clause.ts'
import type { SpeechMap, Stretch } from './speech-map.ts'

/** The writer's words right before and right after a stretch, within its sentence. */
export interface Place {
  readonly before: TokenRange
  readonly after: TokenRange
  /** The whole sentence before the stretch, other stretches in it included. */
  readonly sentence: TokenRange
}

const opening = /^[\s*_[(“”"‘’']*/u

/** Words that could stand alone: they begin with a capital, a number or a mark of omission. */
export function isSentence(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.inner[0]!.start, Math.min(stretch.inner[0]!.end, stretch.inner[0]!.start + 40)).replace(opening, '')
  return /^(?:[\p{Lu}\p{N}#@…]|\.\.\.|\p{Extended_Pictographic})/u.test(words)
}

/** How many words and marks stand between the marks. */
export const wordCount = (stretch: Stretch): number => stretch.endToken - stretch.firstToken - 2

/** Words of the writer's that lead to marks: "he wrote:", "one word:". */
export interface Introduction {
  readonly verb: ReportingClause['verb'] | null
  readonly at: number | null
  readonly cue: TokenRange | null
  readonly subject: TokenRange | null
  readonly clause: TokenRange
}

/** A clause before the words that reports them. Not `direct`: the marks stand inside a reported clause. */
export function reportsBefore(layout: Layout, speech: SpeechMap, stretch: Stretch, place: Place): { clause: Introduction; direct: boolean } | null {
  const { tokens } = layout
  const { first, end } = place.before
  if (end <= first) return null
  const last = tokens[end - 1]!
  const found = clauseBefore(layout, speech, first, end)
  const lead = found === null ? null : end - found.cue.end
  const full = isSentence(layout.text, stretch)
  const withVenue = (clause: Introduction): Introduction => ({ ...clause, clause: { first: place.sentence.first, end: place.after.end } })
  if (last.lower === ':' || last.text.endsWith(':')) {
    // "read out the line that Ada Lindqvist gave to Variety: “…”": whose line it is.
    const giver = giverOf(tokens, first, end)
    if (giver !== null) return { clause: withVenue({ verb: null, at: giver.at, cue: { first: giver.at, end: giver.at + 1 }, subject: giver.subject, clause: { first, end } }), direct: true }
    // "Ada's words when I asked her: “…”": who was asked answers.
    const answering = found === null ? null : answererOf(tokens, found, first)
    if (found !== null && answering !== null) return { clause: withVenue({ ...found, subject: answering }), direct: true }
    if (found !== null && (lead! <= 25 || full)) return { clause: withVenue(found), direct: true }
    if (!full) return null
    const noun = speechNounBefore(tokens, first, end)
    // A label without any verb ("Official synopsis:") says nothing of a speaker.
    const whose = fromWhom(tokens, first, end)
    const subject = whose ?? mainSubject(tokens, first, end - 1)
    // "Then, after a pause:" goes on with whoever spoke.
    if (subject === null && end - first <= 8) return { clause: { verb: null, at: null, cue: null, subject: null, clause: { first, end } }, direct: true }
    if (subject === null || subject !== whose && subject.end === end - 1 && noun === null && end - first > 6) return null
    return { clause: { verb: null, at: noun, cue: noun === null ? null : { first: noun, end: noun + 1 }, subject, clause: { first, end } }, direct: true }
  }
  const thrownIn = found === null ? null : thrownInSubject(tokens, found, end)
  // "Per two people close to it, “…”"
  if (last.lower === ',' && /^(?:per|from)$/u.test(tokens[first]!.lower) && end - first < 16) {
    const source = nounPhraseAt(tokens, first + 1, end)
    if (source !== null && (source.end === end - 1 || tokens[source.end]?.pos === 'VERB' || tokens[source.end]?.lower === ',') && (full || wordCount(stretch) >= 4)) return { clause: withVenue({ verb: null, at: first, cue: { first, end: first + 1 }, subject: source, clause: { first, end } }), direct: true }
  }
  if (found !== null && thrownIn !== null) return { clause: withVenue({ ...found, subject: thrownIn }), direct: true }
  if (found !== null) {
    const between = lead!
    const gap = tokens.slice(found.cue.end, end)
    // "describes her as “…”": the fragment alone.
    const isWhat = found.subject !== null && tokens.slice(Math.max(first, found.subject.first - 1), found.subject.end).some(({ lower }) => lower === 'what')
    if (found.verb.kind === 'call' && between === 0 && isWhat) return { clause: withVenue({ ...found, subject: tokens[found.subject!.first]!.lower === 'what' ? { first: found.subject!.first + 1, end: found.subject!.end } : found.subject }), direct: true }
    if (found.verb.kind === 'call') return between > 0 && between < 12 && !isPassive(tokens, found) && !isPublic(tokens, found.subject) && gap.every((token, i) => (token.pos !== 'VERB' || gap[i - 1]?.pos === 'DET') && token.pos !== 'AUX' && token.lower !== ',') ? { clause: withVenue(found), direct: true } : null
    // "told us “the money's gone”"
    if (found.verb.lemma === 'tell' && gap.length === 1 && /^(?:us|me|him|her|them)$/u.test(last.lower)) return { clause: withVenue(found), direct: true }
    // "remembered him this week as “…”": the fragment alone, as after "describes".
    if (last.lower === 'as' && between <= 12 && found.verb.kind === 'say' && gap.every(({ pos, lower }) => pos !== 'VERB' && pos !== 'AUX' && lower !== ',') && gap.length > 1) return { clause: withVenue(found), direct: true }
    const hasClauseBetween = gap.some((token, i) => (token.pos === 'VERB' || token.pos === 'AUX') && !(i > 0 && gap[i - 1]!.lower === 'to'))
    const complement = gap.findIndex((token) => /^(?:that|how|whether|if)$/u.test(token.lower))
    if (between === 0 && found.verb.kind !== 'think' || (last.lower === ',' && between <= 14 && !hasClauseBetween && (full || between === 1)) || (last.lower === ',' && gap.some((token) => token.lower === 'quote'))) return { clause: withVenue(found), direct: true }
    if (complement >= 0 && complement === gap.length - 1 && wordCount(stretch) >= 4 && standsAlone(tokens, stretch)) return { clause: withVenue(found), direct: true }
    // "as Fontenot told the paper in 2020, “we kept the trees”"
    const leadIn = found.subject === null ? '' : (tokens[found.subject.first - 1]?.lower ?? '')
    if (last.lower === ',' && between <= 14 && !hasClauseBetween && complement < 0 && leadIn === 'as') return { clause: withVenue(found), direct: true }
    if (!hasClauseBetween && complement < 0 && full && between <= 12 && isAddressee(gap)) return { clause: withVenue(found), direct: true }
    if (found.verb.lemma === 'caption' && between <= 3) return { clause: withVenue(found), direct: true }
  }
  // "what she told our reporter was “…”"
  if (found !== null && found.subject !== null && /^(?:was|is)$/u.test(last.lower) && (tokens[found.subject.first]!.lower === 'what' || tokens[found.subject.first - 1]?.lower === 'what')) return { clause: withVenue(found), direct: true }
  // "left comments such as “…”"
  const listed = last.lower === 'as' && tokens[end - 2]?.lower === 'such' ? end - 2 : /^(?:like|including)$/u.test(last.lower) ? end - 1 : null
  const said = listed === null ? null : speechNounBefore(tokens, Math.max(first, listed - 1), listed)
  if (said !== null && /^(?:comments?|replies|messages|remarks|responses|tweets|posts|questions|lines)$/u.test(tokens[said]!.lower)) return { clause: withVenue({ verb: null, at: said, cue: { first: said, end: said + 1 }, subject: mainSubject(tokens, first, said), clause: { first, end } }), direct: true }
  // "the caption “…”", "his answer was “…”", "a text that said “…”"
  const noun = speechNounBefore(tokens, Math.max(first, end - 4), end)
  if (noun !== null && (noun === end - 1 || tokens.slice(noun + 1, end).every((token) => /^(?:was|is|reads|read|:|,|that|simply|only|just)$/u.test(token.lower))) && (full || noun === end - 1 && speechNouns.get(tokens[noun]!.lower) !== null)) {
    const isCopula = noun < end - 1
    const isNamed = !isCopula && determinerBefore(tokens, noun)
    if (isCopula || isNamed) return { clause: withVenue({ verb: null, at: noun, cue: { first: noun, end: noun + 1 }, subject: possessorOf(tokens, noun, first) ?? nearestSubject(tokens, noun, first) ?? mainSubject(tokens, first, noun), clause: { first, end } }), direct: true }
  }
  // "Her only comment on that one, to Premiere at the time, was “…”"
  if (full && /^(?:was|is|'s|were)$/u.test(last.lower)) {
    const subject = speechNounBefore(tokens, first, end - 1)
    const owner = subject === null ? null : possessorOf(tokens, subject, first)
    if (subject !== null && owner !== null) return { clause: { verb: null, at: subject, cue: { first: subject, end: subject + 1 }, subject: owner, clause: { first, end } }, direct: true }
  }
  if (last.lower === 'like' && full && (tokens[end - 2]?.pos === 'AUX' || tokens[end - 2]?.lower === 'was')) return { clause: withVenue({ verb: null, at: end - 1, cue: { first: end - 2, end }, subject: mainSubject(tokens, first, end - 2), clause: { first, end } }), direct: true }
  return found === null ? null : { clause: found, direct: false }
}

/** "From Ada Lindqvist, a shrug: “…”": whom the words come from. */
function fromWhom(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  let from = first
  // "It came from Bo Tran himself: “…”"
  if (tokens[from]!.lower !== 'from') for (let i = end - 2; i > first && i > end - 10; i--) if (tokens[i]!.lower === 'from' && /^(?:came|comes|is|was|arrived|one|this|that|courtesy)$/u.test(tokens[i - 1]!.lower)) from = i
  if (tokens[from]!.lower !== 'from') return null
  const phrase = nounPhraseAt(tokens, from + 1, end)
  return phrase !== null && (tokens[phrase.end]?.lower === ',' || phrase.end >= end - 1) ? phrase : null
}

/** "the line that Ada Lindqvist gave to Variety", "a note Bo Tran left": a noun of saying, and who made it behind. */
function giverOf(tokens: readonly Token[], from: number, end: number): { subject: TokenRange; at: number } | null {
  for (let i = end - 2; i > from && i > end - 14; i--) {
    if (!/^(?:gave|offered|sent|left|posted|issued|delivered|wrote|provided|shared|penned)$/u.test(tokens[i]!.lower)) continue
    const subject = nounPhraseBefore(tokens, i, from)
    if (subject === null) return null
    let that: number | null = null
    for (let k = Math.max(from, subject.first - 1); k < i; k++) if (/^(?:that|which)$/u.test(tokens[k]!.lower)) that = k
    return that !== null && speechNouns.has(tokens[that - 1]?.lower ?? '') ? { subject: { first: Math.max(subject.first, that + 1), end: subject.end }, at: i } : null
  }
  return null
}

/** "…, and, joked the host, “…”", "before that, says its writer, Ada Lindqvist, “…”": who speaks stands behind the verb, between commas. */
function thrownInSubject(tokens: readonly Token[], { verb, cue }: ReportingClause, end: number): TokenRange | null {
  const before = tokens[cue.first - 1]
  if (verb.form === 'ing' || verb.form === 'base' || /^(?:tell|ask|remind|assure|inform|warn)$/u.test(verb.lemma) || tokens[end - 1]!.lower !== ',' || before?.lower !== ',') return null
  const subject = nounPhraseAt(tokens, cue.end, end)
  if (subject === null || /^(?:him|her|them|us|me)$/u.test(tokens[subject.first]!.lower) && subject.end === subject.first + 1) return null
  if (subject.end === end - 1) return subject
  const apposition = tokens[subject.end]!.lower === ',' ? nounPhraseAt(tokens, subject.end + 1, end) : null
  return apposition !== null && apposition.end === end - 1 ? { first: subject.first, end: apposition.end } : null
}

/** Where the writer asks, who was asked: the owner of the answer, or whom the verb names. `null` where nobody of the text asks so. */
function answererOf(tokens: readonly Token[], { verb, cue, subject }: ReportingClause, from: number): TokenRange | null {
  if (!/^(?:ask|press|question|quiz)$/u.test(verb.lemma) || subject === null || !/^(?:i|we)$/u.test(tokens[subject.first]!.lower)) return null
  const noun = speechNounBefore(tokens, from, cue.first)
  return (noun === null ? null : possessorOf(tokens, noun, from)) ?? nounPhraseAt(tokens, cue.end, cue.end + 6)
}

/** "also called “…”" names a thing; nobody says it. */
function isPassive(tokens: readonly Token[], clause: ReportingClause): boolean {
  if (clause.verb.form !== 'past') return false
  if (clause.subject === null) return true
  for (let i = clause.cue.first; i < clause.at; i++) if (/^(?:is|are|was|were|be|been|being|'s|'re)$/u.test(tokens[i]!.lower)) return true
  return false
}

function determinerBefore(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 2), noun).some((token) => /^(?:the|a|this|his|her|their|with|'s)$/u.test(token.lower))
}

/** "his answer", "Grabowski's only comment on that one": who the noun belongs to. */
function possessorOf(tokens: readonly Token[], noun: number, from: number): TokenRange | null {
  for (let i = noun - 1; i >= from && i >= noun - 5; i--) {
    if (/^(?:his|her|their)$/u.test(tokens[i]!.lower)) return { first: i, end: i + 1 }
    if (tokens[i]!.lower === "'s") {
      let first = i - 1
      while (first > from && tokens[first - 1]!.pos === 'PROPN') first--
      return { first, end: i }
    }
  }
  return null
}

/** The subject of the last verb before a token. */
function nearestSubject(tokens: readonly Token[], before: number, from: number): TokenRange | null {
  for (let i = before - 1; i > from && i > before - 20; i--)
    if (tokens[i]!.pos === 'VERB') {
      const subject = nounPhraseBefore(tokens, i, from)
      if (subject !== null) return subject
    }
  return null
}

function speechNounBefore(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = end - 1; i >= from; i--) {
    const { lower, pos } = tokens[i]!
    if ((speechNouns.has(lower) || (lower.endsWith('s') && speechNouns.has(lower.slice(0, -1)))) && pos !== 'PROPN' && (pos !== 'VERB' || /^(?:only|'s|his|her|their|the|a)$/u.test(tokens[i - 1]?.lower ?? ''))) return i
  }
  return null
}

/** Only whom something was told, when and where: no words of it. */
function isAddressee(gap: readonly Token[]): boolean {
  return gap.every((token) => /^(?:PROPN|PRON|NOUN|DET|ADP|ADJ|NUM|ADV|PART)$/u.test(token.pos))
}

/** Whether the marks hold a clause of their own: a subject and a verb. */
function standsAlone(tokens: readonly Token[], stretch: Stretch): boolean {
  const head = tokens[stretch.firstToken + 1]
  if (head === undefined || !/^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|ADV|SCONJ|INTJ)$/u.test(head.pos)) return false
  for (let i = stretch.firstToken + 2; i < stretch.endToken && i < stretch.firstToken + 12; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}
