import { trimSpan, type Layout, type Span, type Token } from '#text'
import type { QuotationDraft } from './quotation-draft.ts'
import { reportedClause } from './reported-clause.ts'
import { isSentence, reportsBefore, wordCount, type Introduction, type Place } from './introductions.ts'
import { nounPhraseAt, type TokenRange } from './noun-phrases.ts'
import { clauseAfter, clauseBefore, sayingVerbAt, type ReportingClause } from './reporting-clause.ts'
import { isInscription, isWornBefore } from './speaker-phrases.ts'
import type { SpeechMap, Stretch } from './speech-map.ts'
import { verdictAfter } from './verdicts.ts'

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
    if (isOutletInMarks(layout, stretch)) continue
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
    if (isSigned(layout, stretch, /^(?:same|ibid|idem|again|also her|also him|the same)$/iu) && drafts.length > 0) {
      drafts.push({ ...base(stretch), spans: spansOf(layout, stretch, false), kind: 'direct', verb: null, cueAt: null, cue: null, subject: drafts.at(-1)!.subject, clause: { first: stretch.endToken, end: layout.paragraphs[stretch.lastParagraph]!.endToken } })
      continue
    }
    const former = drafts.at(-1)
    if (goesOnListing(layout, speech, s) && former !== undefined && former.kind === 'direct' && former.clause !== null && former.spans.at(-1)!.end <= stretch.start && former.spans.at(-1)!.start >= speech.stretches[s - 1]!.start) {
      drafts.push({ ...former, ...base(stretch), spans: spansOf(layout, stretch, false) })
      continue
    }
    const words = { ...base(stretch), spans: spansOf(layout, stretch, after !== null) }
    const before = reportsBefore(layout, speech, stretch, place)
    const reporter = before !== null && before.direct ? before.clause.subject : after?.subject
    if (reporter != null && isInscription(layout.tokens, reporter) || isWornBefore(layout.tokens, stretch.firstToken)) continue
    // "a clerk, described as “hypervigilant”": nobody is said to have said it.
    const lead = layout.tokens.slice(Math.max(0, stretch.firstToken - 3), stretch.firstToken).map(({ lower }) => lower)
    if (lead.length === 3 && lead[0] === ',' && /^(?:described|billed|touted|dubbed|labelled|labeled|hailed)$/u.test(lead[1]!) && lead[2] === 'as') continue
    // "Forget it: “…,” a spokeswoman tells us."
    const isLedOnly = before?.clause.verb === null && after !== null && after.subject !== null && after.verb.kind === 'say'
    if (before !== null && before.direct && !isLedOnly) {
      drafts.push({ ...words, kind: 'direct', ...reporting(layout, before.clause) })
      continue
    }
    const isInside = place.before.end - place.before.first > 0 && !isSentence(layout.text, stretch) && layout.tokens[stretch.firstToken - 1]!.text !== '('
    if (after !== null && !(isInside && hasClause(layout.tokens, place.before))) {
      drafts.push({ ...words, kind: 'direct', ...reporting(layout, after) })
      open = { draft: drafts.length - 1, end: after.clause.end }
      continue
    }
    // "it was ‘not a no’, according to the paper": who relays is not who says.
    // "when she said that …, I cheered": cheering utters nothing there.
    const mixed = (after?.verb.lemma === 'accord' || after?.verb.kind === 'manner' ? mixedSpeech(layout, speech, s, place, null) : null) ?? mixedSpeech(layout, speech, s, place, after)
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

/** "told the ‘Radio Times’ in May": the name of whom somebody told. */
function isOutletInMarks({ tokens }: Layout, { firstToken, endToken }: Stretch): boolean {
  const lead = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1
  if (!/^(?:told|tells|telling|with|to)$/u.test(tokens[lead]?.lower ?? '') || endToken - firstToken > 7 || !/^\p{Ll}/u.test(tokens[endToken]?.text ?? '')) return false
  return tokens.slice(firstToken + 1, endToken - 1).every(({ text, pos }) => /^[\p{Lu}\d&]/u.test(text) || pos === 'ADP' || pos === 'DET')
}

/** Whether words between two pieces report the second anew: "…, he said, adding: “…”". */
function reportsAnew(layout: Layout, speech: SpeechMap, stretch: Stretch, place: Place, cueAt: number | null): boolean {
  const again = reportsBefore(layout, speech, stretch, place)
  return again !== null && again.clause.at !== null && again.clause.at !== cueAt && again.clause.verb?.kind !== 'think'
}

/** Sentences are looked through this far, in tokens: what stands further off says nothing of the words in marks. */
const longest = 100

function placeOf(layout: Layout, speech: SpeechMap, index: number): Place {
  const { stretchOf, stretches } = speech
  const stretch = stretches[index]!
  const paragraph = layout.paragraphs[stretch.paragraph]!
  const isStart = (token: number) => speech.sentenceStart[token] === 1
  let first = stretch.firstToken
  while (first > paragraph.firstToken && first > stretch.firstToken - longest && stretchOf[first - 1]! < 0 && !isStart(first)) first--
  let whole = first
  while (whole > paragraph.firstToken && whole > first - longest && !isStart(whole)) whole--
  const end = layout.paragraphs[stretch.lastParagraph]!.endToken
  let last = stretch.endToken
  if (!isStart(last)) while (last < end && last < stretch.endToken + longest && stretchOf[last]! < 0 && !(last > stretch.endToken && isStart(last))) last++
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

/** "…," she said: a clause behind the words that reports them. */
function reportsAfter(layout: Layout, speech: SpeechMap, stretch: Stretch): ReportingClause | null {
  const { tokens, text } = layout
  const paragraphEnd = layout.paragraphs[stretch.lastParagraph]!.endToken
  if (!stretch.closed || stretch.endToken >= paragraphEnd || speech.stretchOf[stretch.endToken]! >= 0) return null
  const next = tokens[stretch.endToken]!
  const last = text[stretch.inner.at(-1)!.end - 1] ?? ''
  const startsLower = /^\p{Ll}/u.test(next.text)
  // "“A divorce with songs” is how she puts it"
  if (/^(?:is|was)$/u.test(next.lower) && /^(?:how|what)$/u.test(tokens[stretch.endToken + 1]?.lower ?? '')) return verdictAfter(tokens, stretch.endToken, paragraphEnd)
  const isJoined = /[,—–-]/u.test(last) || /^[,—–*_]/u.test(next.text) || startsLower
  // Words that the writer goes on from without a comma are a part of his sentence, unless who speaks follows at once.
  if (startsLower && !/[,.!?…—–-]["”’']?$/u.test(last) && !(isSentence(text, stretch) && wordCount(stretch) >= 3 && (/^(?:he|she|they|the|a|an|his|her)$/u.test(next.lower) || sayingVerbAt(tokens, stretch.endToken) !== null))) return null
  if (!isJoined && !/[!?…”’"')\]\p{Extended_Pictographic}]/u.test(last)) return null
  const verdict = /[,.!?…]["”’']?$/u.test(last) || next.text === ',' ? verdictAfter(tokens, next.text === ',' ? stretch.endToken + 1 : stretch.endToken, paragraphEnd) : null
  if (verdict !== null) return verdict
  // A new clause after the words ("and then she said that …") reports something else.
  if (startsLower && !isAsTold(tokens, stretch.endToken, paragraphEnd) && (/^(?:that|to|in|on|for|of|as|when|which|because|if|with|at|is|was|are|were|while|after|before|since|by|amid|during|against|like|from|into|about|who|than|where)$/u.test(next.lower) || next.pos === 'CCONJ' && (sayingVerbAt(tokens, stretch.endToken + 1) === null || tokens[stretch.endToken + 2]?.lower === 'that'))) return null
  const lead = next.text === ',' ? stretch.endToken + 1 : stretch.endToken
  // "…, but that the cast have said no": the writer's clause goes on behind the words.
  if (lead > stretch.endToken && /^(?:but|and)$/u.test(tokens[lead]?.lower ?? '') && /^(?:that|PRON|DET|PROPN|NOUN)$/u.test(tokens[lead + 1]?.lower === 'that' ? 'that' : (tokens[lead + 1]?.pos ?? ''))) return null
  if (tokens[lead]?.lower === 'according' && tokens[lead + 1]?.lower === 'to') {
    const subject = nounPhraseAt(tokens, lead + 2, paragraphEnd)
    return { verb: { lemma: 'accord', kind: 'say', form: 'ing' }, cue: { first: lead, end: lead + 2 }, at: lead, subject, clause: { first: stretch.endToken, end: Math.min(paragraphEnd, subject?.end ?? lead + 2) } }
  }
  let end = stretch.endToken + 1
  while (end < paragraphEnd && end < stretch.endToken + longest && speech.stretchOf[end]! < 0 && speech.sentenceStart[end] !== 1) end++
  const clause = clauseAfter(layout, stretch.endToken, end)
  if (clause === null) return null
  // "Never!" The director then told fans that …: a sentence of its own, which reports something else.
  if (!isJoined) {
    const behind = tokens[clause.cue.end]
    if (clause.at - stretch.endToken > 12 || behind?.lower === 'that' || (clause.cue.end < end && /^(?:he|she|they|it|i|we|you|there)$/u.test(behind?.lower ?? ''))) return null
  }
  return clause
}

/** "wrote “…” and “…”": between two pieces stands only "and". */
function goesOnListing({ tokens }: Layout, { stretches }: SpeechMap, index: number): boolean {
  const before = stretches[index - 1]
  const stretch = stretches[index]!
  if (before === undefined || before.paragraph !== stretch.paragraph || !isSentenceLike(tokens, stretch)) return false
  const gap = tokens.slice(before.endToken, stretch.firstToken).map(({ lower }) => lower)
  return gap.length > 0 && gap.length <= 2 && gap.every((word) => /^(?:,|and|or)$/u.test(word)) && gap.at(-1) !== ','
}

const isSentenceLike = (tokens: readonly Token[], stretch: Stretch): boolean => /^\p{Lu}/u.test(tokens[stretch.firstToken + 1]?.text ?? '') && wordCount(stretch) >= 3

/** "“…,” as she told the paper": a clause that reports, though it begins like another. */
function isAsTold(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]!.lower !== 'as') return false
  for (let i = at + 1; i < end && i < at + 6; i++) {
    const verb = sayingVerbAt(tokens, i)
    if (verb !== null) return verb.kind === 'say' && i > at + 1
  }
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
  const lastOfClause = after === null ? index + 12 : index
  while (last < lastOfClause && last + 1 < speech.stretches.length && speech.stretches[last + 1]!.firstToken === end && !speech.sentenceStart[end] && speech.stretches[last + 1]!.paragraph === stretch.paragraph) {
    const next = placeOf(layout, speech, last + 1)
    const gap = clauseBefore(layout, speech, next.before.first, next.before.end)
    if (gap !== null && gap.verb.kind === 'say' && (gap.subject !== null || /^(?:and|but|then|also)$/u.test(tokens[gap.at - 1]?.lower ?? ''))) break
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
  // "Two producers say it is dead; the studio says that it is “…”": what stands before the semicolon reports something else.
  let first = place.sentence.first
  for (let i = first; i < stretch.firstToken - 1; i++) if (tokens[i]!.text === ';' && speech.stretchOf[i]! < 0) first = i + 1
  const reported = reportedClause(layout, speech, { first, end: place.sentence.end }, stretch, final, end)
  if (reported === null) return attributedClause(layout, place, stretch, final, last)
  return { draft: { ...base(stretch), lastParagraph: final.lastParagraph, kind: 'mixed', spans: [reported.content], ...reporting(layout, { ...reported.clause, clause: { first: place.sentence.first, end } }) }, last }
}

/** "Per Ada Lindqvist, it is “…”", "In Ada's words, it was “…”", "As Ada puts it, it was “…”": whose the words are stands in front, up to a comma. */
function attributedClause(layout: Layout, place: Place, stretch: Stretch, final: Stretch, last: number): { draft: QuotationDraft; last: number } | null {
  const { tokens } = layout
  const { first, end } = place.sentence
  const lead = tokens[first]!.lower
  const from = lead === 'per' || lead === 'as' ? first + 1 : lead === 'in' ? (tokens[first + 1]?.lower === 'the' && tokens[first + 2]?.lower === 'words' ? first + 4 : first + 1) : null
  const subject = from === null ? null : nounPhraseAt(tokens, from, Math.min(end, from + 12))
  if (subject === null) return null
  const isOwned = lead === 'in' && from === first + 1
  if (isOwned && tokens[subject.end - 1]!.lower !== 'words') return null
  const put = lead === 'as' && /^puts?$/u.test(tokens[subject.end]?.lower ?? '') && tokens[subject.end + 1]?.lower === 'it'
  if (lead === 'as' && !put) return null
  const comma = put ? subject.end + 2 : subject.end
  if (!/^[,:]$/u.test(tokens[comma]?.lower ?? '') || comma + 1 > stretch.firstToken || !(put || isNamedPhrase(tokens, subject))) return null
  const content = trimSpan(layout.text, { start: tokens[comma + 1]!.start, end: final.inner.at(-1)!.end })
  const speaker = isOwned ? { first: subject.first, end: Math.max(subject.first + 1, subject.end - 2) } : subject
  const isWhole = comma + 1 === stretch.firstToken
  return { draft: { ...base(stretch), lastParagraph: final.lastParagraph, kind: isWhole ? 'direct' : 'mixed', spans: isWhole ? spansOf(layout, stretch, false) : [content], verb: null, cueAt: first, cue: { start: tokens[first]!.start, end: tokens[subject.end - 1]!.end }, subject: speaker, clause: { first, end: place.after.end } }, last }
}

const isNamedPhrase = (tokens: readonly Token[], range: TokenRange): boolean => tokens.slice(range.first, range.end).some((token) => token.pos === 'PROPN' || /^(?:her|his|source|insider)$/u.test(token.lower))

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

/** "“…” —same": signed in other words than a name. */
function isSigned(layout: Layout, stretch: Stretch, words: RegExp): boolean {
  const rest = layout.text.slice(stretch.end, Math.min(layout.paragraphs[stretch.lastParagraph]!.end, stretch.end + 30))
  const signature = /^\s*[—–-]+\s*([^—–]+?)[.,]?\s*$/u.exec(rest)
  return signature !== null && words.test(signature[1]!)
}

/** Words in marks that stand between sentences, without anything that reports them, are speech if they read like it. */
function isFloating(layout: Layout, stretch: Stretch, place: Place): boolean {
  const { tokens, text } = layout
  if (!isSentence(text, stretch)) return false
  if (place.before.end > place.before.first) {
    const last = tokens[place.before.end - 1]!
    if (!/^[(—–]$/u.test(last.text)) return false
  }
  if (place.after.end > place.after.first && /^\p{Ll}/u.test(tokens[place.after.first]!.text) && wordCount(stretch) < 5) return false
  const lastInner = stretch.inner.at(-1)!
  const endsLikeSpeech = /[.!?…—)\]\p{Extended_Pictographic}]\s*["”’']*$/u.test(text.slice(Math.max(lastInner.start, lastInner.end - 4), lastInner.end))
  return endsLikeSpeech || wordCount(stretch) >= 6
}

function hasClause(tokens: readonly Token[], range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}
