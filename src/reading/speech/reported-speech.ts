import { nounKinds, pictureNouns, relationNouns, showingVerbs, verbsOfSaying } from '#language'
import { tokenIndexAt, trimSpan, type Layout, type Span, type Token } from '#text'
import { FeatureList } from './attribution/features.ts'
import { gridOf, POS, type Grid } from './attribution/grid.ts'
import { bestContent, bestSide, bestSource, cueOdds } from './attribution/search.ts'
import type { Candidate } from './attribution/source-features.ts'
import { attributionModel } from './attribution/weights.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import { nounPhraseAt, standsAlone, type TokenRange } from './noun-phrases.ts'
import { isPublic, subjectOf } from './reporting-clause.ts'
import type { SpeechMap } from './speech-map.ts'

/** Log odds from which a word is taken to report. Chosen on articles left out of training. */
const enough = -0.7

/** What is reported without marks, and what stands in marks with speakers that only the model could tell. */
export interface ReportedSpeech {
  readonly drafts: readonly QuotationDraft[]
  /** In the order given. */
  readonly quoted: readonly QuotationDraft[]
}

/**
 * Find what the writer reports in words of his own: "she said that …", "according to …", "he hopes to …". A trained model
 * says which words report, what, and whose. Clauses with somebody's words in marks are `mixed`, the others `indirect`.
 *
 * @param quoted what is already found; its cues are not asked again
 * @param taken paragraphs that are read otherwise
 */
export function draftReportedSpeech(layout: Layout, speech: SpeechMap, quoted: readonly QuotationDraft[], taken: ReadonlySet<number>): ReportedSpeech {
  const { tokens } = layout
  const grid = gridOf(layout, speech)
  const { score, mayReport } = attributionModel()
  const list = new FeatureList()
  const done = new Uint8Array(tokens.length)
  /** For each token 1 plus the index of the quotation that it is part of. */
  const within = new Int32Array(tokens.length)
  quoted.forEach((draft, index) => {
    if (draft.cueAt !== null && draft.verb !== null) done[draft.cueAt] = 1
    for (const span of draft.spans) within.fill(index + 1, tokenIndexAt(layout, span.start), tokenIndexAt(layout, span.end))
  })
  const drafts: QuotationDraft[] = []
  let paragraph = 0
  for (let cue = 0; cue < tokens.length; cue++) {
    while (paragraph + 1 < layout.paragraphs.length && layout.paragraphs[paragraph]!.endToken <= cue) paragraph++
    const home = layout.paragraphs[paragraph]
    if (home === undefined || cue < home.firstToken || cue >= home.endToken) continue
    const pos = grid.pos[cue]!
    if (speech.stretchOf[cue]! >= 0 || done[cue] === 1 || taken.has(paragraph) || !mayReport(grid.word[cue]!)) continue
    if (pos !== POS.VERB && pos !== POS.NOUN && pos !== POS.ADJ && pos !== POS.ADP && pos !== POS.ADV && pos !== POS.PROPN && pos !== 22) continue
    if (cueOdds(score, list, grid, cue) < enough) continue
    const side = bestSide(score, list, grid, cue)
    const content: Candidate[] = []
    if (side > 0) {
      const left = bestContent(score, list, grid, cue, true)
      if (left !== null) content.push(left)
    }
    if (side !== 1) {
      const right = bestContent(score, list, grid, cue, false)
      if (right !== null) content.push(right)
    }
    const spans = content.map((range) => spanOf(layout, range)).filter((span) => span.end > span.start)
    if (spans.length === 0 || tellsNothing(tokens, cue, content)) continue
    if (isKnown(content, within, quoted, layout)) continue
    const source = subjectByRule(layout, grid, cue, side) ?? (side === 1 ? subjectBehind(tokens, cue) : null) ?? withOffice(tokens, bestSource(score, list, grid, cue, side, content))
    const verb = verbsOfSaying.get(tokens[cue]!.lower) ?? null
    const isMixed = content.some((range) => holdsMarks(speech, range))
    if (!isMixed && content.every((range) => isProject(tokens, range))) continue
    if (isMixed && verb?.kind === 'call' && isPublic(tokens, source)) continue
    drafts.push({
      kind: isMixed ? 'mixed' : 'indirect', spans, verb, cueAt: cue,
      cue: cueSpan(layout, cue), subject: source === null ? null : { first: source.first, end: source.end },
      clause: { first: Math.max(grid.sentenceFirst[cue]!, cue - 80), end: Math.min(grid.sentenceEnd[cue]!, cue + 100) }, paragraph, lastParagraph: paragraph,
    })
  }
  return { drafts: drafts.flatMap((draft, index) => beforeNextVerb(layout, speech, draft, drafts[index + 1])), quoted: quoted.map((draft) => withSource(layout, draft, (cue, content) => bestSource(score, list, grid, cue, content.some((range) => range.end <= cue) ? 1 : 0, content))) }
}

/** "She said no to a film and in 2022 said that nobody had asked": what has no subject of its own ends the words before it. None where they then name a thing. */
function beforeNextVerb(layout: Layout, speech: SpeechMap, draft: QuotationDraft, next: QuotationDraft | undefined): readonly QuotationDraft[] {
  const { tokens } = layout
  const told = draft.spans[0]!
  if (draft.cueAt === null || draft.spans.length > 1 || next === undefined || next.cueAt === null || next.verb === null || next.subject === null) return [draft]
  const first = tokenIndexAt(layout, told.start)
  if (first <= draft.cueAt || next.cueAt <= first || tokens[next.cueAt]!.start >= told.end) return [draft]
  // "in 2022 said": a year says nothing
  if (next.subject.first >= draft.cueAt && tokens.slice(next.subject.first, next.subject.end).some(({ pos }) => pos !== 'NUM')) return [draft]
  for (let end = next.cueAt - 1; end > first && end > next.cueAt - 8; end--) {
    if (/^(?:NOUN|PROPN|PRON|VERB)$/u.test(tokens[end]!.pos)) return [draft]
    if (!/^(?:and|but|,)$/u.test(tokens[end]!.lower)) continue
    const range = { first, end: /^[”"’]$/u.test(tokens[end + 1]!.text) ? end + 2 : end }
    const isMixed = holdsMarks(speech, range)
    if (!isMixed && isProject(tokens, range)) return []
    return [{ ...draft, kind: isMixed ? 'mixed' : 'indirect', spans: [spanOf(layout, range)] }]
  }
  return [draft]
}

/** "posted a photograph", "has been wished for", "talked about and shelved", "is expected to open": nobody's words. */
function tellsNothing(tokens: readonly Token[], cue: number, content: readonly Candidate[]): boolean {
  const { lower } = tokens[cue]!
  const told = content[0]!
  if (showingVerbs.has(lower) && told.first > cue) {
    const noun = tokens.slice(told.first, Math.min(told.end, told.first + 6)).find((token) => token.pos === 'NOUN' || token.pos === 'VERB')
    if (noun !== undefined && pictureNouns.has(noun.lower)) return true
  }
  if (/^(?:showing|featuring|starring)$/u.test(lower)) return true
  if (/^(?:and|or)$/u.test(tokens[told.first]!.lower) && told.first > cue) return true
  if (lower === 'expected' && tokens[cue - 1]?.pos === 'AUX' && tokens[cue + 1]?.lower === 'to') return true
  return tokens[cue - 1]?.lower === 'been' && /^(?:for|about|of)$/u.test(tokens[cue + 1]?.lower ?? '')
}

/** "announced a sequel", "revealed her interest in a new series": a thing and no clause. */
function isProject(tokens: readonly Token[], range: TokenRange): boolean {
  const words = tokens.slice(range.first, range.end)
  return words.some((token) => relationNouns.has(token.lower) || nounKinds.has(token.lower)) && !words.some((token) => token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'to')
}

/** Give a quotation whose speaker the rules did not find the one that the model takes for it. */
function withSource(layout: Layout, draft: QuotationDraft, find: (cue: number, content: readonly Candidate[]) => Candidate | null): QuotationDraft {
  const { tokens } = layout
  const { subject, cueAt } = draft
  if (cueAt === null || draft.verb === null) return draft
  if (subject !== null) {
    const words = tokens.slice(subject.first, subject.end)
    const isPhrase = words.some((token) => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || standsAlone.test(token.lower)) || words.some((token) => /^(?:he|she|they|i|we|it|you)$/u.test(token.lower))
    if (isPhrase && !/^(?:not|while|and|that|who|which)$/u.test(words[0]!.lower)) return draft
  }
  const content = draft.spans.map((span) => ({ first: tokenIndexAt(layout, span.start), end: tokenIndexAt(layout, span.end) }))
  const source = find(cueAt, content)
  return source === null ? draft : { ...draft, subject: source }
}

/** "It has no plans, a spokesman for the network has said.": the subject between the last comma and the verb. */
function subjectBehind(tokens: readonly Token[], cue: number): TokenRange | null {
  if (verbsOfSaying.get(tokens[cue]!.lower)?.kind !== 'say') return null
  let end = cue
  while (end > 0 && /^(?:AUX|ADV)$/u.test(tokens[end - 1]!.pos)) end--
  for (let first = end - 1; first > 0 && first > end - 14; first--) {
    if (tokens[first - 1]!.lower !== ',') continue
    return nounPhraseAt(tokens, first, end)?.end === end ? { first, end } : null
  }
  return null
}

/** "According to Bo Tran’s attorney": whose words they are is not whose attorney it is. */
function withOffice(tokens: readonly Token[], source: TokenRange | null): TokenRange | null {
  if (source === null || !/^['’]s$/u.test(tokens[source.end]?.lower ?? '')) return source
  const whole = nounPhraseAt(tokens, source.first, Math.min(tokens.length, source.end + 8))
  return whole !== null && whole.end > source.end + 1 ? whole : source
}

/** Where the content follows a verb of saying in the active, its subject is found by rule. */
function subjectByRule({ tokens }: Layout, grid: Grid, cue: number, side: number): TokenRange | null {
  const verb = verbsOfSaying.get(tokens[cue]!.lower)
  if (verb === undefined || side !== 0 || grid.pos[cue] !== POS.VERB) return null
  // Words in marks before the verb are not the writer's: his clause begins behind them.
  let from = cue
  while (from > grid.sentenceFirst[cue]! && from > cue - 80 && grid.stretchOf[from - 1]! < 0) from--
  let first = cue
  while (first > from && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.pos === 'ADV' || tokens[first - 1]!.lower === "n't")) {
    first--
    if (/^(?:am|['’]m|is|are|was|were|be|been|being)$/u.test(tokens[first]!.lower) && verb.form === 'past') return tokens[cue + 1]?.lower === 'by' ? nounPhraseAt(tokens, cue + 2, Math.min(tokens.length, cue + 14)) : null
  }
  return subjectOf(tokens, { first, end: cue + 1 }, verb, from)
}

/** Whether the words are much the same as those of a quotation that is already found. */
function isKnown(content: readonly Candidate[], within: Int32Array, quoted: readonly QuotationDraft[], layout: Layout): boolean {
  let own = 0
  let known = 0
  let first = 0
  for (const range of content)
    for (let i = range.first; i < range.end; i++) {
      own++
      if (within[i]! > 0) {
        known++
        first ||= within[i]!
      }
    }
  if (known === 0) return false
  const other = quoted[first - 1]!.spans.reduce((sum, span) => sum + tokenIndexAt(layout, span.end) - tokenIndexAt(layout, span.start), 0)
  return known * 2 > own || known * 2 > other
}

/** The words of a range, without "that" in front and marks at the ends that belong to the sentence. */
function spanOf(layout: Layout, range: Candidate): Span {
  let { first, end } = range
  const { tokens } = layout
  // "announced two years back that it is coming"
  for (let i = first; i < Math.min(end - 3, first + 5); i++) if (tokens[i]!.lower === 'that' && tokens.slice(first, i).some(({ lower }) => /^(?:years?|months?|weeks?|days?|ago|back|yesterday|today|earlier|week|recently)$/u.test(lower)) && tokens.slice(first, i).every(({ pos }) => /^(?:NUM|NOUN|ADV|ADJ|DET|ADP)$/u.test(pos))) first = i
  while (first < end - 1 && (/^(?:that|[,:;—–-])$/u.test(tokens[first]!.lower))) first++
  while (end > first && /^[,.;:—–]$/u.test(tokens[end - 1]!.text)) end--
  return end > first ? trimSpan(layout.text, { start: tokens[first]!.start, end: tokens[end - 1]!.end }) : { start: 0, end: 0 }
}

function holdsMarks(speech: SpeechMap, range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) if (speech.stretchOf[i]! >= 0) return true
  return false
}

/** The reporting word with what belongs to it: "has said", "according to". */
function cueSpan(layout: Layout, cue: number): Span {
  const { tokens } = layout
  let first = cue
  while (first > 0 && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.lower === "n't" || (tokens[first - 1]!.pos === 'ADV' && tokens[first - 1]!.lower !== 'however')) && tokens[first]!.pos === 'VERB') first--
  const end = tokens[cue]!.lower === 'according' && tokens[cue + 1]?.lower === 'to' ? cue + 2 : cue + 1
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end }
}
