import type { SayingVerb } from '#language'
import { trimSpan, type Layout, type Span, type Token } from '#text'
import type { TokenRange } from './noun-phrases.ts'
import { clauseBefore, isRelativeVerb, sayingVerbAt, subjectOf, type ReportingClause } from './reporting-clause.ts'
import type { SpeechMap, Stretch } from './speech-map.ts'

const complementizers = /^(?:that|how|whether|if|why|what)$/u

/**
 * The clause that a sentence reports around marks: from behind the reporting verb (and its "that") to where the report ends.
 * `null` when nothing in the sentence reports.
 *
 * @param sentence tokens from the sentence's start to the first mark
 * @param final the last stretch in marks of the clause
 * @param end token where the sentence ends
 */
export function reportedClause(layout: Layout, speech: SpeechMap, sentence: TokenRange, first: Stretch, final: Stretch, end: number): { clause: ReportingClause; content: Span } | null {
  const { tokens, text } = layout
  const found = governing(layout, speech, sentence)
  if (found === null) return null
  const start = contentStart(tokens, found, first.firstToken)
  const stop = contentEnd(tokens, final.endToken, end, final, text)
  const content = trimSpan(text, { start: tokens[start]!.start, end: stop })
  return content.end > content.start ? { clause: found, content: trimPunctuation(text, content) } : null
}

/** The reporting verb that the clause hangs on: the first of the sentence that has a clause behind it, else the last. */
function governing(layout: Layout, speech: SpeechMap, sentence: TokenRange): ReportingClause | null {
  const { tokens } = layout
  for (let i = Math.max(sentence.first, sentence.end - 60); i < sentence.end; i++) {
    if (speech.stretchOf[i]! >= 0) continue
    const verb = sayingVerbAt(tokens, i)
    if (verb === null || verb.kind === 'call') continue
    const isAsked = verb.lemma === 'ask' && verb.form === 'past' && /^[,;:]$/u.test(tokens[i - 1]?.lower ?? ',') && /^(?:about|whether|if|why|how|by|what|for|in|at|on)$/u.test(tokens[i + 1]?.lower ?? '')
    if ((i === sentence.first && verb.form === 'past') || isAsked || isRelativeVerb(tokens, i, sentence.first)) continue
    const complement = complementAt(tokens, verb, i + 1, sentence.end)
    // What is whispered or shouted is reported only behind "that".
    if (verb.kind === 'manner' && (complement === null || tokens[complement]!.lower !== 'that')) continue
    if (complement === null || (verb.kind === 'think' && !hasVerb(tokens, complement, sentence.end))) continue
    let first = i
    while (first > sentence.first && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.pos === 'ADV' || tokens[first - 1]!.lower === "n't")) first--
    // Words in marks before the verb are not the writer's: his clause begins behind them.
    let from = first
    while (from > sentence.first && speech.stretchOf[from - 1]! < 0) from--
    const subject = subjectOf(tokens, { first, end: i + 1 }, verb, from)
    if (subject === null && first > from && verb.form !== 'ing') continue
    // "You remember …", "do we want …" report nobody's words.
    if (subject !== null && subject.end === subject.first + 1 && /^(?:you|we|i)$/u.test(tokens[subject.first]!.lower) && verb.kind === 'think' || subject !== null && tokens[subject.first]!.lower === 'you') continue
    return { verb, cue: { first, end: i + 1 }, at: i, subject, clause: sentence }
  }
  const last = clauseBefore(layout, speech, sentence.first, sentence.end)
  const isAddress = last?.subject != null && tokens[last.subject.first]!.lower === 'you'
  return last !== null && last.verb.kind === 'say' && !isAddress ? last : null
}

/** Where the reported clause begins behind a verb: after "that", or at a new subject. `null` when only a phrase follows. */
function complementAt(tokens: readonly Token[], verb: SayingVerb, from: number, end: number): number | null {
  for (let i = from; i < end && i < from + 20; i++) {
    const { lower, pos } = tokens[i]!
    if (complementizers.test(lower) && (i === from || !/^(?:ADP|DET)$/u.test(tokens[i - 1]!.pos) || tokens[i - 1]!.lower === 'on')) return i
    if (/^(?:he|she|they|it|there|i|we|you)$/u.test(lower) && tokens[i - 1]!.pos !== 'ADP') return i
    if (lower === ';' || lower === ':' || pos === 'VERB' || pos === 'AUX') break
  }
  const next = tokens[from]
  if (next === undefined || from >= end || verb.lemma === 'tell') return null
  if (/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(next.pos))
    for (let i = from + 1; i < end && !/^[,;:]$/u.test(tokens[i]!.text); i++) if (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'VERB') return from
  return null
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}

function contentStart(tokens: readonly Token[], clause: ReportingClause, mark: number): number {
  const complement = complementAt(tokens, clause.verb, clause.cue.end, mark)
  if (complement === null) return Math.min(clause.cue.end, mark)
  return /^(?:that|if|whether)$/u.test(tokens[complement]!.lower) && complement + 1 <= mark ? complement + 1 : complement
}

/** Where the report ends: with the sentence, or before the writer goes on in his own name. */
function contentEnd(tokens: readonly Token[], from: number, end: number, final: Stretch, text: string): number {
  const closes = text[final.inner.at(-1)!.end - 1] === ',' || tokens[from]?.lower === ','
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i]!
    const next = tokens[i + 1]?.lower ?? ''
    const isBreak = lower === ',' || i === from
    if (!isBreak && lower !== ';') continue
    const word = i === from && lower !== ',' ? lower : next
    const at = i === from && lower !== ',' ? i : i + 1
    if (lower === ';' || /^(?:according|per|adding|noting|saying|before|while|when|as)$/u.test(word) && (word !== 'as' && word !== 'before' && word !== 'while' && word !== 'when' || closes)) return tokens[i]!.lower === ',' || lower === ';' ? tokens[i]!.start : cutAt(tokens, i, from, final)
    // "… and asked who was calling": another thing said.
    if (i === from && /^(?:and|but)$/u.test(word) && sayingVerbAt(tokens, at + 1)?.form === 'past') return cutAt(tokens, i, from, final)
    // "…, and then she went further": a new main clause; "…, and that he …" goes on.
    if (closes && /^(?:and|but|then|so)$/u.test(word) && !/^(?:that|to)$/u.test(tokens[at + 1]?.lower ?? '') && startsClause(tokens, at + 1, end)) return lower === ',' ? tokens[i]!.start : cutAt(tokens, i, from, final)
  }
  let last = end
  while (last > from && /^[.!?,;:]$/u.test(tokens[last - 1]!.text)) last--
  return last > from ? tokens[last - 1]!.end : final.end
}

const cutAt = (tokens: readonly Token[], i: number, from: number, final: Stretch): number => (i === from ? final.end : tokens[i - 1]!.end)

function startsClause(tokens: readonly Token[], from: number, end: number): boolean {
  let i = from
  while (i < end && (tokens[i]!.pos === 'ADV' || tokens[i]!.lower === 'then')) i++
  if (i >= end || !/^(?:PRON|PROPN|DET|NOUN)$/u.test(tokens[i]!.pos)) return false
  for (let k = i + 1; k < end && k < i + 8; k++) if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return true
  return false
}

/** A clause ends with its words, not with the sentence's comma. */
function trimPunctuation(text: string, span: Span): Span {
  let end = span.end
  while (end > span.start && /[,;:\s]/u.test(text[end - 1]!)) end--
  return { start: span.start, end }
}
