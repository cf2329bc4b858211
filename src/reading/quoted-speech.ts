import { speechNouns } from '#language'
import { trimSpan, type Layout, type Span, type Token } from '#text'
import type { QuotationDraft } from './quotation-draft.ts'
import { reportedClause } from './reported-clause.ts'
import { clauseAfter, clauseBefore, mainSubject, nounPhraseAt, nounPhraseBefore, sayingVerbAt, type ReportingClause, type TokenRange } from './reporting-clause.ts'
import type { SpeechMap, Stretch } from './speech-map.ts'

/**
 * Decide which stretches in quotation marks are somebody's words, and which words of the writer report them.
 * Direct and mixed ones, in text order. Titles, nicknames and scare quotes have nothing that reports them and are left out.
 *
 * @param taken paragraphs that are read otherwise (turns of a transcript, posts)
 */
export function draftQuotedSpeech(layout: Layout, speech: SpeechMap, taken: ReadonlySet<number>): readonly QuotationDraft[] {
  const drafts: QuotationDraft[] = []
  const { stretches } = speech
  /** The draft that the next stretch may go on with, and the token where the words that report it end. */
  let open: { draft: number; end: number } | null = null
  for (let s = 0; s < stretches.length; s++) {
    const stretch = stretches[s]!
    if (taken.has(stretch.paragraph)) continue
    const place = placeOf(layout, speech, s)
    const after = reportsAfter(layout, speech, stretch)
    // "A," she said. "B.": one quotation, broken by its cue alone.
    const isNew = open !== null && reportsAnew(layout, speech, stretch, place, drafts[open.draft]!.cueAt)
    if (open !== null && !isNew && open.end === stretch.firstToken && drafts[open.draft]!.lastParagraph === stretch.paragraph && (after === null || endsMidSentence(layout.tokens, stretch.firstToken))) {
      const draft = drafts[open.draft]!
      drafts[open.draft] = { ...draft, spans: [...trimLast(layout, draft.spans), ...spansOf(layout, stretch, false)], lastParagraph: stretch.lastParagraph }
      open = null
      continue
    }
    open = null
    const signed = signatureAfter(layout, speech, stretch, place)
    if (signed !== null) {
      drafts.push({ ...base(stretch), spans: spansOf(layout, stretch, false), kind: 'direct', verb: null, cueAt: null, cue: null, subject: signed, clause: signed })
      continue
    }
    const words = { ...base(stretch), spans: spansOf(layout, stretch, after !== null) }
    const before = reportsBefore(layout, speech, stretch, place)
    if (before !== null && before.direct) {
      drafts.push({ ...words, kind: 'direct', ...reporting(layout, before.clause) })
      continue
    }
    const isInside = place.before.end - place.before.first > 0 && !isSentence(layout.text, stretch)
    if (after !== null && !(isInside && hasClause(layout.tokens, place.before))) {
      drafts.push({ ...words, kind: 'direct', ...reporting(layout, after) })
      open = { draft: drafts.length - 1, end: after.clause.end }
      continue
    }
    const mixed = mixedSpeech(layout, speech, s, place, after)
    if (mixed !== null) {
      drafts.push(mixed.draft)
      if (after !== null) open = { draft: drafts.length - 1, end: after.clause.end }
      s = mixed.last
      continue
    }
    if (isFloating(layout, stretch, place)) drafts.push({ ...words, kind: 'direct', verb: null, cueAt: null, cue: null, subject: null, clause: null })
  }
  return drafts
}

/** Whether words between two pieces report the second anew: "…, he said, adding: “…”". */
function reportsAnew(layout: Layout, speech: SpeechMap, stretch: Stretch, place: Place, cueAt: number | null): boolean {
  const again = reportsBefore(layout, speech, stretch, place)
  return again !== null && again.clause.at !== null && again.clause.at !== cueAt && again.clause.verb?.kind !== 'think'
}

/** The writer's words right before and right after a stretch, within its sentence. */
interface Place {
  readonly before: TokenRange
  readonly after: TokenRange
  /** The whole sentence before the stretch, other stretches in it included. */
  readonly sentence: TokenRange
}

function placeOf(layout: Layout, speech: SpeechMap, index: number): Place {
  const { stretchOf, stretches } = speech
  const stretch = stretches[index]!
  const paragraph = layout.paragraphs[stretch.paragraph]!
  const isStart = (token: number) => speech.sentenceStart[token] === 1
  let first = stretch.firstToken
  while (first > paragraph.firstToken && stretchOf[first - 1]! < 0 && !isStart(first)) first--
  let whole = first
  while (whole > paragraph.firstToken && whole > first - 90 && !isStart(whole)) whole--
  const end = layout.paragraphs[stretch.lastParagraph]!.endToken
  let last = stretch.endToken
  if (!isStart(last)) while (last < end && stretchOf[last]! < 0 && !(last > stretch.endToken && isStart(last))) last++
  return { before: { first, end: stretch.firstToken }, after: { first: stretch.endToken, end: last }, sentence: { first: whole, end: stretch.firstToken } }
}

function endsMidSentence(tokens: readonly Token[], stretch: number): boolean {
  return /^[,—–-]$/u.test(tokens[stretch - 1]?.text ?? '')
}

const base = (stretch: Stretch) => ({ paragraph: stretch.paragraph, lastParagraph: stretch.lastParagraph })

function reporting(layout: Layout, clause: ReportingClause | Introduction) {
  const { tokens } = layout
  return { verb: clause.verb, cueAt: clause.at, cue: clause.cue === null ? null : spanOf(tokens, clause.cue), subject: clause.subject, clause: clause.clause }
}

const spanOf = (tokens: readonly Token[], range: TokenRange): Span => ({ start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end })

function spansOf(layout: Layout, stretch: Stretch, isReported: boolean): readonly Span[] {
  const spans = stretch.inner.map((inner) => trimSpan(layout.text, inner)).filter((span) => span.end > span.start)
  return isReported ? trimLast(layout, spans) : spans
}

/** The comma before "she said" is the sentence's, not the speaker's. */
function trimLast(layout: Layout, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1)
  return last !== undefined && layout.text[last.end - 1] === ',' && last.end - last.start > 1 ? [...spans.slice(0, -1), { start: last.start, end: last.end - 1 }] : spans
}

const opening = /^[\s*_[(“”"‘’']*/u

/** Words that could stand alone: they begin with a capital, a number or a mark of omission. */
function isSentence(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.inner[0]!.start, Math.min(stretch.inner[0]!.end, stretch.inner[0]!.start + 40)).replace(opening, '')
  return /^(?:[\p{Lu}\p{N}#@…]|\.\.\.|\p{Extended_Pictographic})/u.test(words)
}

const wordCount = (layout: Layout, stretch: Stretch): number => stretch.endToken - stretch.firstToken - 2

/** "…," she said: a clause behind the words that reports them. */
function reportsAfter(layout: Layout, speech: SpeechMap, stretch: Stretch): ReportingClause | null {
  const { tokens, text } = layout
  const paragraphEnd = layout.paragraphs[stretch.lastParagraph]!.endToken
  if (!stretch.closed || stretch.endToken >= paragraphEnd || speech.stretchOf[stretch.endToken]! >= 0) return null
  const next = tokens[stretch.endToken]!
  const last = text[stretch.inner.at(-1)!.end - 1] ?? ''
  const startsLower = /^\p{Ll}/u.test(next.text)
  const isJoined = /[,—–\-]/u.test(last) || /^[,—–*_]/u.test(next.text) || startsLower
  // Words that the writer goes on from without a comma are a part of his sentence, unless who speaks follows at once.
  if (startsLower && !/[,.!?…—–\-]["”’']?$/u.test(last) && !(isSentence(text, stretch) && wordCount(layout, stretch) >= 3 && (/^(?:he|she|they|the|a|an|his|her)$/u.test(next.lower) || sayingVerbAt(tokens, stretch.endToken) !== null))) return null
  if (!isJoined && !/[!?…”’"')\]\p{Extended_Pictographic}]/u.test(last)) return null
  // A new clause after the words ("and then she said that …") reports something else.
  if (startsLower && (/^(?:that|to|in|on|for|of|as|when|which|because|if|with|at|is|was|are|were|while|after|before|since|by|amid|during|against|like|from|into|about|who|than|where)$/u.test(next.lower) || next.pos === 'CCONJ' && sayingVerbAt(tokens, stretch.endToken + 1) === null)) return null
  let end = stretch.endToken + 1
  while (end < paragraphEnd && speech.stretchOf[end]! < 0 && speech.sentenceStart[end] !== 1) end++
  const clause = clauseAfter(layout, stretch.endToken, end)
  if (clause === null) return null
  // "Never!" The director then told fans that …: a sentence of its own, which reports something else.
  if (!isJoined) {
    const behind = tokens[clause.cue.end]
    if (clause.at - stretch.endToken > 12 || behind?.lower === 'that' || (clause.cue.end < end && /^(?:he|she|they|it|i|we|you|there)$/u.test(behind?.lower ?? ''))) return null
  }
  return clause
}

/** Words of the writer's that lead to marks: "he wrote:", "one word:". */
interface Introduction {
  readonly verb: ReportingClause['verb'] | null
  readonly at: number | null
  readonly cue: TokenRange | null
  readonly subject: TokenRange | null
  readonly clause: TokenRange
}

/** A clause before the words that reports them. Not `direct`: the marks stand inside a reported clause. */
function reportsBefore(layout: Layout, speech: SpeechMap, stretch: Stretch, place: Place): { clause: Introduction; direct: boolean } | null {
  const { tokens } = layout
  const { first, end } = place.before
  if (end <= first) return null
  const last = tokens[end - 1]!
  const found = clauseBefore(layout, speech, first, end)
  const lead = found === null ? null : end - found.cue.end
  const full = isSentence(layout.text, stretch)
  const withVenue = (clause: Introduction): Introduction => ({ ...clause, clause: { first: place.sentence.first, end: place.after.end } })
  if (last.lower === ':' || last.text.endsWith(':')) {
    if (found !== null && (lead! <= 25 || full)) return { clause: withVenue(found), direct: true }
    if (!full) return null
    const noun = speechNounBefore(tokens, first, end)
    // A label without any verb ("Official synopsis:") says nothing of a speaker.
    const subject = mainSubject(tokens, first, end - 1)
    // "Then, after a pause:" goes on with whoever spoke.
    if (subject === null && end - first <= 8) return { clause: { verb: null, at: null, cue: null, subject: null, clause: { first, end } }, direct: true }
    if (subject === null || subject.end === end - 1 && noun === null && end - first > 6) return null
    return { clause: { verb: null, at: noun, cue: noun === null ? null : { first: noun, end: noun + 1 }, subject, clause: { first, end } }, direct: true }
  }
  if (found !== null) {
    const between = lead!
    const gap = tokens.slice(found.cue.end, end)
    // "describes her as “…”": the fragment alone.
    if (found.verb.kind === 'call') return between > 0 && between < 12 && !isPassive(tokens, found) && gap.every((token) => token.pos !== 'VERB' && token.pos !== 'AUX' && token.lower !== ',') ? { clause: withVenue(found), direct: true } : null
    const hasClauseBetween = gap.some((token, i) => (token.pos === 'VERB' || token.pos === 'AUX') && !(i > 0 && gap[i - 1]!.lower === 'to'))
    const complement = gap.findIndex((token) => /^(?:that|how|whether|if)$/u.test(token.lower))
    if (between === 0 && found.verb.kind !== 'think' || (last.lower === ',' && between <= 14 && !hasClauseBetween && (full || between === 1)) || (last.lower === ',' && gap.some((token) => token.lower === 'quote'))) return { clause: withVenue(found), direct: true }
    if (complement >= 0 && complement === gap.length - 1 && wordCount(layout, stretch) >= 4 && standsAlone(tokens, stretch)) return { clause: withVenue(found), direct: true }
    if (!hasClauseBetween && complement < 0 && full && between <= 12 && isAddressee(gap)) return { clause: withVenue(found), direct: true }
    if (found.verb.lemma === 'caption' && between <= 3) return { clause: withVenue(found), direct: true }
  }
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
    if ((speechNouns.has(lower) || (lower.endsWith('s') && speechNouns.has(lower.slice(0, -1)))) && pos !== 'VERB' && pos !== 'PROPN') return i
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

function hasClause(tokens: readonly Token[], range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}

/** Marks inside a clause that somebody's words are reported in: the whole clause is the quotation. */
function mixedSpeech(layout: Layout, speech: SpeechMap, index: number, place: Place, after: ReportingClause | null): { draft: QuotationDraft; last: number } | null {
  const stretch = speech.stretches[index]!
  if (place.sentence.end <= place.sentence.first) return null
  const { tokens } = layout
  // The sentence may hold more marks: they belong to the same clause as long as nothing new reports them.
  let last = index
  let end = place.after.end
  while (after === null && last + 1 < speech.stretches.length && speech.stretches[last + 1]!.firstToken === end && !speech.sentenceStart[end] && speech.stretches[last + 1]!.paragraph === stretch.paragraph) {
    const next = placeOf(layout, speech, last + 1)
    const gap = clauseBefore(layout, speech, next.before.first, next.before.end)
    if (gap !== null && gap.subject !== null && gap.verb.kind === 'say') break
    last++
    end = next.after.end
    if (reportsAfter(layout, speech, speech.stretches[last]!) !== null) break
  }
  const final = speech.stretches[last]!
  if (after !== null) {
    // What leads up with a colon is the writer's.
    let first = place.sentence.first
    for (let i = first; i < stretch.firstToken; i++) if (/^[:;]$/u.test(tokens[i]!.text) && speech.stretchOf[i]! < 0) first = i + 1
    const span = trimSpan(layout.text, { start: tokens[first]!.start, end: stretch.inner.at(-1)!.end })
    return { draft: { ...base(stretch), kind: 'mixed', spans: trimLast(layout, [span]), ...reporting(layout, after) }, last: index }
  }
  const reported = reportedClause(layout, speech, place.sentence, stretch, final, end)
  if (reported === null) return null
  return { draft: { ...base(stretch), lastParagraph: final.lastParagraph, kind: 'mixed', spans: [reported.content], ...reporting(layout, { ...reported.clause, clause: { first: place.sentence.first, end } }) }, last }
}

/** "“…” — Ada Lindqvist": a name behind a dash, in the same paragraph or in the next. */
function signatureAfter(layout: Layout, speech: SpeechMap, stretch: Stretch, place: Place): TokenRange | null {
  const { tokens, paragraphs } = layout
  if (!stretch.closed || place.before.end > place.before.first) return null
  const home = paragraphs[stretch.lastParagraph]!
  const next = stretch.endToken >= home.endToken ? paragraphs[stretch.lastParagraph + 1] : home
  if (next === undefined) return null
  let first = next === home ? stretch.endToken : next.firstToken
  if (!/^[—–―-]+$/u.test(tokens[first]?.text ?? '')) return null
  while (first < next.endToken && /^[—–―-]+$/u.test(tokens[first]!.text)) first++
  if (next.endToken - first > 16 || !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return null
  for (let i = first; i < next.endToken; i++) if (tokens[i]!.pos === 'AUX' || speech.stretchOf[i]! >= 0 || (tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing') && !/^\p{Lu}/u.test(tokens[i]!.text))) return null
  return nounPhraseAt(tokens, first, next.endToken)
}

/** Words in marks that stand between sentences, without anything that reports them, are speech if they read like it. */
function isFloating(layout: Layout, stretch: Stretch, place: Place): boolean {
  const { tokens, text } = layout
  if (!isSentence(text, stretch)) return false
  if (place.before.end > place.before.first) {
    const last = tokens[place.before.end - 1]!
    if (!/^[(—–]$/u.test(last.text)) return false
  }
  if (place.after.end > place.after.first && /^\p{Ll}/u.test(tokens[place.after.first]!.text) && wordCount(layout, stretch) < 5) return false
  const lastInner = stretch.inner.at(-1)!
  const endsLikeSpeech = /[.!?…—)\]\p{Extended_Pictographic}]\s*["”’']*$/u.test(text.slice(Math.max(lastInner.start, lastInner.end - 4), lastInner.end))
  return endsLikeSpeech || wordCount(layout, stretch) >= 6
}
