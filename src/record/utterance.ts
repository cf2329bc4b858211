import { fold } from '#text'
import { alignWords } from './align-words.ts'
import { digest } from './digest.ts'
import { quotedWords } from './quoted-words.ts'
import type { AlignedWords } from './align-words.ts'
import type { FactId, FactOf } from './fact.ts'
import type { PersonId } from './entity.ts'
import type { QuotedWord } from './quoted-words.ts'

/** `u` and 20 hexadecimal digits: a hash of the quotation that was kept first. */
export type UtteranceId = string

/**
 * How a quotation differs from its utterance's origin. `trimmed`: a part of it in one piece; `cut`: parts with an
 * ellipsis between them; `bracketed`: with an editor's words in brackets; `extended`: all of it, and more.
 */
export type VariantKind =
  | 'origin' | 'identical' | 'trimmed' | 'cut' | 'bracketed' | 'extended' | 'reworded' | 'given to somebody else'

/** A stretch of a quotation laid beside its origin; `words` as they stand there. */
export interface WordDifference {
  readonly what: AlignedWords['what']
  readonly words: string
}

/** One quotation of an utterance. */
export interface Telling {
  readonly variant: VariantKind
  readonly fact: FactOf<'quotation'>
  /** The origin's words and this quotation's, in one row: take `same` and `left out` for the origin, `same` and `added` for this one. */
  readonly difference: readonly WordDifference[]
}

/** One act of saying: every quotation, in every source, of the same words by the same speaker. */
export interface Utterance {
  readonly id: UtteranceId
  readonly speaker: PersonId | null
  /** The quotation that carries the words first: in the outlet that first had them, else in the earliest source. */
  readonly origin: FactId
  /** Every quotation of it, the origin first, the others by the date of their source. */
  readonly quotations: readonly Telling[]
}

export function utteranceId(first: FactId): UtteranceId {
  return `u${digest(20, 'utterance', first)}`
}

/** What makes two speakers the same when words are compared: the person, else the wording of an unnamed source. */
export function speakerKey({ speaker }: FactOf<'quotation'>['body']): string | null {
  return speaker.person ?? (speaker.name && `named:${quotedWords(speaker.name).map((word) => word.folded).join(' ')}`)
}

/** Fewer words than this are said so often that only the same words, whole, count as the same. */
const fewWords = 4
/** How large a part of the shorter one must stand in the longer one, in order. */
const enoughInCommon = 0.75
const enoughForAnybody = 0.9

/** Whether two quotations repeat the same words, whole or in part. `sameSpeaker: false` asks for more. */
export function sameWords(one: string, other: string, sameSpeaker: boolean): boolean {
  const first = ownWords(one)
  const second = ownWords(other)
  const shorter = Math.min(first.length, second.length)
  if (shorter === 0) return false
  if (shorter < fewWords) return sameSpeaker && first.length === second.length && first.every((word, i) => word.folded === second[i]!.folded)
  if (!sameSpeaker && shorter < 8) return false
  const same = alignWords(first, second).filter((stretch) => stretch.what === 'same').map(({ first: [from, to] }) => to - from)
  const inCommon = same.reduce((sum, length) => sum + length, 0)
  // A few words must stand together: common words in the same order are no quotation.
  return inCommon >= shorter * (sameSpeaker ? enoughInCommon : enoughForAnybody) && Math.max(0, ...same) >= Math.min(shorter, fewWords)
}

/** What is known of a quotation when its utterance is looked for. */
export interface Saying {
  readonly words: string
  /** `speakerKey`. */
  readonly speaker: string | null
  readonly saidTo: string | null
  /** Day of the source, ISO 8601. */
  readonly dated: string
}

/**
 * Whether two quotations are one act of saying: the same words, whole or in part. Fewer than four words are said again
 * and again: they count only to the same outlet, or in sources of the same month.
 */
export function isSameSaying(one: Saying, other: Saying): boolean {
  if (!sameWords(one.words, other.words, one.speaker !== null && one.speaker === other.speaker)) return false
  if (ownWords(one.words).length >= fewWords && ownWords(other.words).length >= fewWords) return true
  if (one.saidTo !== null && other.saidTo !== null) return fold(one.saidTo) === fold(other.saidTo)
  return Math.abs(Date.parse(one.dated) - Date.parse(other.dated)) <= 31 * 86_400_000
}

function ownWords(words: string): readonly QuotedWord[] {
  return quotedWords(words).filter((word) => !word.bracketed)
}

/** How `words` differ from the origin's, the speaker apart. */
export function variantOf(origin: string, words: string): Exclude<VariantKind, 'origin' | 'given to somebody else'> {
  const first = quotedWords(origin)
  const second = quotedWords(words)
  const stretches = alignWords(first, second.filter((word) => !word.bracketed))
  const added = stretches.some((stretch) => stretch.what === 'added')
  const leftOut = stretches.filter((stretch) => stretch.what === 'left out')
  const inside = leftOut.filter(({ first: [from, to] }) => from > 0 && to < first.length)
  const cuts = second.filter((word) => word.afterCut).length
  if (second.some((word) => word.bracketed) && !added) return 'bracketed'
  if (!added && leftOut.length === 0) return 'identical'
  if (!added && inside.length === 0) return 'trimmed'
  if (!added && cuts >= inside.length) return 'cut'
  return leftOut.length === 0 && stretches.filter((stretch) => stretch.what === 'same').length === 1 ? 'extended' : 'reworded'
}

/** Two quotations in one row, word by word, in the words of each. */
export function differenceOf(origin: string, words: string): readonly WordDifference[] {
  const first = quotedWords(origin)
  const second = quotedWords(words)
  return alignWords(first, second).map(({ what, first: [from, to], second: [start, end] }) => ({
    what,
    words: what === 'left out'
      ? origin.slice(first[from]!.start, first[to - 1]!.end)
      : words.slice(second[start]!.start, second[end - 1]!.end),
  }))
}
