import { sayingParticles, verbsOfSaying, type SayingVerb } from '#language'
import type { Layout, Token } from '#text'
import { mainSubject, nounPhraseAt, nounPhraseBefore, standsAlone, type TokenRange } from './noun-phrases.ts'
import type { SpeechMap } from './speech-map.ts'

/** The writer's words that report: "she told Deadline on Monday", "writing in her memoir". */
export interface ReportingClause {
  readonly verb: SayingVerb
  /** The verb with its auxiliaries and particle. */
  readonly cue: TokenRange
  /** Index of the verb itself. */
  readonly at: number
  /** The noun phrase of who speaks, appositions included; `null` where the clause has none of its own. */
  readonly subject: TokenRange | null
  /** The stretch of the writer's words that the clause was looked for in. */
  readonly clause: TokenRange
}

/** Words that are reporting verbs whatever the tagger thinks of them. */
const sure = new Set('said says told tells asked added adds writes wrote replied recalled joked quipped admitted tweeted captioned insisted noted revealed answered announced sighed writing adding saying tweeting joking quipping'.split(' '))
const onlyWithParticle = new Set(['shoot', 'fire', 'hit', 'point', 'put', 'pipe', 'trail', 'lie', 'lean', 'press', 'spill', 'teach', 'rule', 'plug', 'rib', 'clap', 'weigh', 'sum', 'fess', 'own', 'open', 'sound', 'chip', 'let'])
const determiners = /^(?:the|a|an|his|her|its|their|my|your|our|'s|this|no|any|every|some)$/u
const relatives = /^(?:who|which|whose|whom)$/u

/** The reporting verb at a token, if it is one there; none behind the last token. */
export function sayingVerbAt(tokens: readonly Token[], at: number): SayingVerb | null {
  const token = tokens[at]
  if (token === undefined) return null
  const verb = verbsOfSaying.get(token.lower)
  if (verb === undefined) return null
  const before = tokens[at - 1]
  if (before !== undefined && determiners.test(before.lower)) return null
  // "his only comment"
  if (before !== undefined && (before.pos === 'ADJ' && !standsAlone.test(before.lower) || before.lower === 'only') && determiners.test(tokens[at - 2]?.lower ?? '') && verb.lemma !== 'say' && verb.lemma !== 'tell') return null
  const hasParticle = particleAt(tokens, at + 1, verb.lemma) && verb.form !== 'base'
  if (token.pos !== 'VERB' && !sure.has(token.lower) && !hasParticle && !(before?.pos === 'PRON' && verb.form !== 'base')) return null
  // "self-described"
  if (before?.text === '-' && before.end === token.start) return null
  // Capitals inside a sentence belong to a name ("Nobody Asked You").
  if (/^\p{Lu}/u.test(token.text) && (token.pos === 'PROPN' || (before !== undefined && /[\p{L}\p{N}_,(]$/u.test(before.text)))) return null
  if (verb.lemma === 'quote' && /^(?:we|i)$/u.test(before?.lower ?? '')) return null
  if (onlyWithParticle.has(verb.lemma) && !hasParticle) return null
  return verb
}

/**
 * The clause right after words in marks that says whose they are: "she said", "said Ada Lindqvist, who …".
 * Looks from token `from` to the end of the writer's sentence, at most `reach` words.
 */
export function clauseAfter(layout: Layout, from: number, end: number): ReportingClause | null {
  const { tokens } = layout
  let first = from
  while (first < end && /^[,—–\-*_)]+$/u.test(tokens[first]!.text)) first++
  if (/^(?:although|though|whereas|unless|despite)$/u.test(tokens[first]?.lower ?? '')) return null
  let inRelative = false
  const limit = Math.min(end, first + 45)
  for (let i = first; i < limit; i++) {
    const { lower } = tokens[i]!
    if (relatives.test(lower)) inRelative = true
    else if (lower === ',') inRelative = false
    if (lower === ';' || lower === ':') break
    const aside = i > first ? asideEnd(tokens, i, end) : null
    if (aside !== null) {
      // "Ada Lindqvist – who by then had moved, wed and retired – said": the subject ends before what is thrown in.
      inRelative = false
      i = aside
      const verb = tokens[i + 1] === undefined || i + 1 >= limit ? null : sayingVerbAt(tokens, i + 1)
      const subject = verb === null ? null : nounPhraseBefore(tokens, openingOf(tokens, aside), first)
      if (verb !== null && subject !== null) return { verb, cue: cueAround(tokens, i + 1, i + 1), at: i + 1, subject, clause: { first: from, end } }
      continue
    }
    if (inRelative) continue
    const verb = sayingVerbAt(tokens, i) ?? (i === first ? invertedVerbAt(tokens, i) : null) ?? closingVerbAt(tokens, i, end)
    if (verb === null || (verb.form === 'ing' && i > first && tokens[i - 1]!.pos === 'AUX')) continue
    if (weak.has(verb.lemma) && i + 1 < end && !/^(?:me|us)$/u.test(tokens[i + 1]!.lower) && !/^(?:later|afterwards|earlier)\.?$/u.test(tokens[i + 2]?.lower ?? '') && /^(?:NOUN|DET|PRON|ADJ|VERB|SCONJ|PROPN|NUM)$/u.test(tokens[i + 1]!.pos) && i > first) continue
    const cue = cueAround(tokens, i, first)
    const isInverted = cue.first === first || (cue.first === first + 1 && tokens[first]!.pos === 'ADV')
    const subject = isInverted ? nounPhraseAt(tokens, cue.end, end) : { first, end: trimEnd(tokens, first, cue.first) }
    if (subject !== null && subject.end > subject.first) return { verb, cue, at: i, subject: skipAdverbial(tokens, subject), clause: { first: from, end } }
    if (subject === null && isInverted) return { verb, cue, at: i, subject: null, clause: { first: from, end } }
  }
  return null
}

/** Where what is thrown in at a token ends, in brackets or between two dashes; `null` where nothing is. */
function asideEnd(tokens: readonly Token[], at: number, end: number): number | null {
  const { text } = tokens[at]!
  const closes = text === '(' ? /^\)$/u : /^[–—]$|^--$/u.test(text) ? /^[–—]$|^--$/u : null
  if (closes === null) return null
  for (let i = at + 1; i < end && i < at + 40; i++) if (closes.test(tokens[i]!.text)) return i
  return null
}

/** Where what ends at a token was opened. */
function openingOf(tokens: readonly Token[], at: number): number {
  const opens = tokens[at]!.text === ')' ? /^\($/u : /^[–—]$|^--$/u
  let i = at - 1
  while (i > 0 && i > at - 40 && !opens.test(tokens[i]!.text)) i--
  return i
}

/** Verbs that report only where they stand alone beside the words: "she went" but not "she went further". */
const weak = new Set('go begin start finish think offer report guess read question express feel know allow correct share post text cry'.split(' '))

/** A verb taken for a noun that stands right behind the words: "“…,” counters Ada Lindqvist". */
function invertedVerbAt(tokens: readonly Token[], at: number): SayingVerb | null {
  const verb = verbsOfSaying.get(tokens[at]!.lower)
  const next = tokens[at + 1]
  if (verb === undefined || verb.form === 'ing' || verb.form === 'base' || next === undefined || !/^\p{Ll}/u.test(tokens[at]!.text)) return null
  return next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text) || /^(?:the|a|an|one|his|her|their)$/u.test(next.lower) ? verb : null
}

/** A verb taken for a noun that ends its clause: "the insider claims." */
function closingVerbAt(tokens: readonly Token[], at: number, end: number): SayingVerb | null {
  const verb = verbsOfSaying.get(tokens[at]!.lower)
  if (verb === undefined || verb.form === 'ing' || verb.form === 'base' || at === 0) return null
  const isLast = at + 1 >= end || tokens[at + 1]!.pos === 'PUNCT' || tokens[at + 1]!.pos === 'ADP'
  return isLast && /^(?:NOUN|PROPN|ADV)$/u.test(tokens[at - 1]!.pos) ? verb : null
}

/** A verb taken for a noun right before the colon: "Co-star Ada Lindqvist fumed:". */
function leadingVerbAt(tokens: readonly Token[], at: number): SayingVerb | null {
  const verb = verbsOfSaying.get(tokens[at]!.lower)
  return verb !== undefined && (verb.form === 'past' || verb.form === 's') && tokens[at - 1]?.pos === 'PROPN' && /^\p{Ll}/u.test(tokens[at]!.text) ? verb : null
}

/** The last reporting verb between `from` and `end`, outside relative clauses, with its subject. */
export function clauseBefore(layout: Layout, speech: SpeechMap, from: number, end: number): ReportingClause | null {
  const { tokens } = layout
  for (let i = end - 1; i >= from && i >= end - 60; i--) {
    if (speech.stretchOf[i]! >= 0) continue
    const verb = sayingVerbAt(tokens, i) ?? (i === end - 2 && tokens[end - 1]!.lower === ':' ? leadingVerbAt(tokens, i) : null)
    if (verb === null || (weak.has(verb.lemma) && end - i > 3 && verb.lemma !== 'post' && verb.lemma !== 'share')) continue
    const cue = cueAround(tokens, i, from)
    if (isRelativeVerb(tokens, i, from)) {
      // "I wrote to Eppley, who answered: “…”": who is meant stands before.
      const relative = relativeBefore(tokens, i, from)
      const antecedent = relative === null ? null : nounPhraseBefore(tokens, tokens[relative - 1]?.lower === ',' ? relative - 1 : relative, from)
      if (antecedent === null || end - i > 8 || tokens.slice(i, end).some((token) => token.lower === ',' && token !== tokens[end - 1])) continue
      return { verb, cue, at: i, subject: antecedent, clause: { first: from, end } }
    }
    return { verb, cue, at: i, subject: subjectOf(tokens, cue, verb, from), clause: { first: from, end } }
  }
  return null
}

/** "put in", "shot back"; the tokenizer may leave the full stop on ("in."). */
function particleAt(tokens: readonly Token[], at: number, lemma: string): boolean {
  const word = tokens[at]?.lower
  return word !== undefined && sayingParticles[lemma]?.includes(word.endsWith('.') ? word.slice(0, -1) : word) === true
}

/** The verb with the auxiliaries and adverbs before it and a particle after it. */
function cueAround(tokens: readonly Token[], at: number, from: number): TokenRange {
  let first = at
  while (first > from && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.lower === "n't" || tokens[first - 1]!.lower === 'not' || (tokens[first - 1]!.pos === 'ADV' && tokens[first - 2]?.pos !== 'PUNCT' && first - 1 > from))) first--
  let end = at + 1
  const lemma = verbsOfSaying.get(tokens[at]!.lower)!.lemma
  if (particleAt(tokens, end, lemma)) end++
  return { first, end }
}

function relativeBefore(tokens: readonly Token[], at: number, from: number): number | null {
  for (let i = at - 1; i >= from && i >= at - 8; i--) if (relatives.test(tokens[i]!.lower)) return i
  return null
}

/** Where a comma stands before "who", whose clause holds the comma at `comma`; `null` where no such clause is open there. */
function relativeWithin(tokens: readonly Token[], comma: number, from: number): number | null {
  for (let i = comma - 1; i > from && i > comma - 16; i--) {
    if (/^[.;:)]$/u.test(tokens[i]!.lower)) return null
    if (tokens[i]!.lower === 'who' && tokens[i - 1]!.lower === ',') return i - 1
    if (tokens[i]!.lower === ',') return null
  }
  return null
}

export function isRelativeVerb(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 8; i--) {
    const { lower } = tokens[i]!
    // A comma closes a relative clause, unless it only parts "who, he says, …".
    if (lower === ',' || lower === ':' || lower === ';') return false
    if (lower === 'who' || lower === 'which') return true
  }
  return false
}

/** Who does the saying, found left of the verb. */
export function subjectOf(tokens: readonly Token[], cue: TokenRange, verb: SayingVerb, from: number): TokenRange | null {
  // "I'm told by a person at the agency that …"
  if (verb.lemma === 'tell' && verb.form === 'past' && tokens[cue.end]?.lower === 'by' && /^(?:am|(?:i)?['’]m|is|are|was|were|been|being)$/u.test(tokens[cue.end - 2]?.lower ?? '')) return nounPhraseAt(tokens, cue.end + 1, tokens.length)
  const before = tokens[cue.first - 1]
  if (before === undefined || cue.first <= from) return verb.form === 'ing' || cue.first <= from ? null : null
  if (before.lower === 'to') {
    // "was happy to confirm", "went on to say"
    let i = cue.first - 2
    while (i > from && (/^(?:ADJ|ADV|VERB|AUX)$/u.test(tokens[i]!.pos) || tokens[i]!.lower === 'on')) i--
    const phrase = i >= from ? nounPhraseBefore(tokens, i + 1, from) : null
    // "leaned into the mic to say": what stands behind a preposition does nothing.
    if (phrase !== null && /^(?:into|at|over|on|to|toward|towards|across)$/u.test(tokens[phrase.first - 1]?.lower ?? '') && phrase.first > from) return mainSubject(tokens, from, phrase.first - 1)
    if (phrase !== null) return phrase
  }
  if (/^(?:\)|[–—]|--)$/u.test(before.text)) {
    const opening = openingOf(tokens, cue.first - 1)
    const phrase = opening > from ? nounPhraseBefore(tokens, opening, from) : null
    if (phrase !== null) return phrase
  }
  const shared = verb.form === 'ing' && before.pos !== 'AUX' || before.pos === 'CCONJ' || before.lower === 'to' || before.lower === 'then'
  if (verb.form === 'ing' && before.pos !== 'CCONJ') {
    // "…, with one writing: “…”": somebody of his own.
    const own = nounPhraseBefore(tokens, cue.first, from)
    if (own !== null && tokens[own.first - 1]?.lower === 'with') return own
  }
  if (shared || before.lower === 'when' || before.lower === 'while') return mainSubject(tokens, from, cue.first)
  if (before.lower === ',') {
    // "Teague, who wrote it, told …", "his rep, Tova Lindqvist, says": the head stands before the earlier comma.
    let comma = cue.first - 2
    while (comma > from && comma > cue.first - 40 && tokens[comma]!.lower !== ',') comma--
    if (comma <= from || tokens[comma]!.lower !== ',') return mainSubject(tokens, from, cue.first)
    // "Teague, who played Doyle's nemesis, Wanda, told …": the clause of "who" is longer than its last comma.
    const relative = relativeWithin(tokens, comma, from)
    const head = nounPhraseBefore(tokens, relative ?? comma, from)
    return head === null ? mainSubject(tokens, from, cue.first) : { first: head.first, end: cue.first - 1 }
  }
  // "organizations that have endorsed him say": an object ends the clause before, the subject stands further off.
  if (/^(?:him|them|me|us|himself|themselves|itself)$/u.test(before.lower)) return mainSubject(tokens, from, cue.first)
  return nounPhraseBefore(tokens, cue.first, from) ?? mainSubject(tokens, from, cue.first)
}

function trimEnd(tokens: readonly Token[], first: number, end: number): number {
  let i = end
  while (i > first && (tokens[i - 1]!.pos === 'PUNCT' || tokens[i - 1]!.pos === 'ADV')) i--
  return i
}

/** Leave an adverbial out in front: "On Monday, the actor" is "the actor". */
function skipAdverbial(tokens: readonly Token[], range: TokenRange): TokenRange {
  const head = tokens[range.first]!
  if (head.pos !== 'ADP' && head.pos !== 'SCONJ' && head.pos !== 'CCONJ' && head.pos !== 'ADV') return range
  if (head.pos === 'CCONJ' || head.pos === 'ADV') return range.first + 1 < range.end ? { first: range.first + 1, end: range.end } : range
  for (let i = range.first; i < range.end - 1; i++) if (tokens[i]!.lower === ',') return { first: i + 1, end: range.end }
  return range
}

/** What everybody calls a thing is nobody's words: "fans still call it “…”". */
export function isPublic(tokens: readonly Token[], subject: TokenRange | null): boolean {
  return subject !== null && /^(?:fans|people|critics|viewers|many|some|everyone|others|most|we|you|they|audiences|readers|locals|insiders)$/u.test(tokens[subject.end - 1]!.lower)
}
