import { POS, type Grid } from './grid.ts'

/** How many weights a question has: features are hashed to this many bits. */
export const bits = { cue: 18, side: 16, start: 17, end: 18, source: 17 } as const
export type Question = keyof typeof bits

/** A list of feature numbers that is filled, read and emptied over and over. */
export class FeatureList {
  readonly ids = new Int32Array(96)
  count = 0
  private shift = 0

  /** Empty the list, for features of `question`. */
  start(question: Question): void {
    this.count = 0
    this.shift = 32 - bits[question]
  }

  /** Add the feature that template `t` makes of up to three values. */
  add(t: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(a ^ 0x3c6ef372, 0x9e3779b1) ^ Math.imul(b + 0x1b873593, 0x85ebca6b) ^ Math.imul(c ^ 0x2545f491, 0xc2b2ae35) ^ Math.imul(t + 1, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash ^= hash >>> 13
    hash = Math.imul(hash, 0x165667b1)
    this.ids[this.count++] = hash >>> this.shift
  }
}

/** Lengths in few steps. */
export function step(length: number): number {
  return length <= 4 ? length : length <= 6 ? 5 : length <= 9 ? 6 : length <= 14 ? 7 : length <= 22 ? 8 : length <= 35 ? 9 : 10
}

const word = (grid: Grid, at: number, first: number, end: number): number => (at >= first && at < end ? grid.word[at]! : at < first ? 1 : 2)
const pos = (grid: Grid, at: number, first: number, end: number): number => (at >= first && at < end ? grid.pos[at]! : at < first ? 40 : 41)

/** Does this token report what somebody says, thinks or wants? */
export function cueFeatures(list: FeatureList, grid: Grid, at: number): void {
  const first = grid.sentenceFirst[at]!
  const end = grid.sentenceEnd[at]!
  const wb2 = word(grid, at - 2, first, end)
  const wb1 = word(grid, at - 1, first, end)
  const w0 = word(grid, at, first, end)
  const w1 = word(grid, at + 1, first, end)
  const w2 = word(grid, at + 2, first, end)
  const pb2 = pos(grid, at - 2, first, end)
  const pb1 = pos(grid, at - 1, first, end)
  const p0 = pos(grid, at, first, end)
  const p1 = pos(grid, at + 1, first, end)
  const p2 = pos(grid, at + 2, first, end)
  list.start('cue')
  list.add(0)
  list.add(1, w0)
  list.add(2, w0, p0)
  list.add(3, w0, w1)
  list.add(4, w0, p1)
  list.add(5, w0, wb1)
  list.add(6, w0, pb1)
  list.add(7, w0, p1, p2)
  list.add(8, w0, pb1, p1)
  list.add(9, wb1, p0)
  list.add(10, w1, p0)
  list.add(11, pb2, pb1, p0)
  list.add(12, p0, p1, p2)
  list.add(13, grid.ending[at]!, p0, p1)
  list.add(14, grid.ending[at]!, pb1)
  list.add(15, wb1, w1, p0)
  list.add(16, wb2, wb1, p0)
  list.add(17, w1, w2, p0)
  list.add(18, wb2, p0)
  list.add(19, w2, p0)
  // What follows within the clause: "that", "to", a verb, words in marks.
  let that = 0, verb = 0, quoted = 0, i = at + 1
  for (; i < end && i < at + 14; i++) {
    const q = grid.pos[i]!
    if (grid.stretchOf[i]! >= 0) { quoted = 1; break }
    if (q === POS.VERB || q === POS.AUX) { verb = i - at; break }
    if (grid.word[i] === thatWord || grid.word[i] === toWord || grid.word[i] === howWord || grid.word[i] === ofWord) { that ||= grid.word[i]! }
    if (q === 21 || q === 23) break
  }
  list.add(20, w0, that, verb > 0 ? 1 : 0)
  list.add(21, p0, that, step(verb))
  list.add(22, w0, quoted)
  list.add(23, p0, quoted, that)
  // Who stands before: a name, a pronoun, a thing.
  let subject = 0, subjectWord = 0
  for (let k = at - 1; k >= first && k > at - 9; k--) {
    const q = grid.pos[k]!
    if (q === POS.PRON || q === POS.PROPN || q === POS.NOUN) { subject = q; subjectWord = grid.word[k]!; break }
    if (q === 21 || q === POS.VERB) { subject = q; break }
  }
  list.add(24, w0, subject)
  list.add(25, subjectWord, p0)
  list.add(26, p0, subject, p1)
  list.add(27, w0, subjectWord)
  list.add(28, pb1, subject, p0)
  list.add(29, w0, at - first < 3 ? 1 : 0, end - at < 4 ? 1 : 0)
  list.add(30, pb1, p1, p2)
  list.add(31, wb1, subject, p0)
  const kind = grid.saying[at]!
  list.add(32, kind, p0)
  list.add(33, kind, that, subject)
  list.add(34, kind, p1)
  list.add(35, kind, pb1, p1)
  let verbBefore = 3, verbBehind = 3
  for (let k = at - 1; k >= first && k > at - 16; k--) if (grid.pos[k] === POS.VERB && grid.stretchOf[k]! < 0) { verbBefore = grid.word[k]!; break }
  for (let k = at + 1; k < end && k < at + 12; k++) if (grid.pos[k] === POS.VERB && grid.stretchOf[k]! < 0) { verbBehind = grid.word[k]!; break }
  list.add(36, verbBefore, p0, kind)
  list.add(37, verbBehind, p0, kind)
  list.add(38, w0, verbBefore)
}

const thatWord = hashAscii('that')
const toWord = hashAscii('to')
const howWord = hashAscii('how')
const ofWord = hashAscii('of')
const byWord = hashAscii('by')
/** Forms of "be", which a passive is made with. */
const forms: ReadonlySet<number> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"].map(hashAscii))

function hashAscii(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Where the content of a cue stands: 0 behind it, 1 before it, 2 on both sides. */
export function sideFeatures(list: FeatureList, grid: Grid, cue: number, side: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const wb2 = word(grid, cue - 2, first, end)
  const wb1 = word(grid, cue - 1, first, end)
  const w0 = word(grid, cue, first, end)
  const w1 = word(grid, cue + 1, first, end)
  const pb2 = pos(grid, cue - 2, first, end)
  const pb1 = pos(grid, cue - 1, first, end)
  const p0 = pos(grid, cue, first, end)
  const p1 = pos(grid, cue + 1, first, end)
  const p2 = pos(grid, cue + 2, first, end)
  let comma = 0
  for (let i = cue - 1; i >= first && i > cue - 25; i--) if (grid.pos[i] === 20) { comma = cue - i; break }
  let close = 0
  for (let i = cue + 1; i < end && i < cue + 25; i++) { const q = grid.pos[i]!; if (q === 20 || q === 21) { close = i - cue; break } }
  list.start('side')
  list.add(1, side)
  list.add(2, side, w0)
  list.add(3, side, p0, p1)
  list.add(4, side, p1, p2)
  list.add(5, side, w1)
  list.add(6, side, w0, p1)
  list.add(7, side, pb1, p1)
  list.add(8, side, wb1)
  list.add(9, side, step(comma), step(close))
  list.add(10, side, step(comma), p1)
  list.add(11, side, step(cue - first), p1)
  list.add(12, side, step(end - cue))
  list.add(13, side, w0, step(close))
  list.add(14, side, w0, step(comma))
  list.add(15, side, pb2, pb1)
  list.add(16, side, wb2, pb1)
  list.add(17, side, step(cue - first), step(end - cue))
  list.add(18, side, w0, w1)
  list.add(19, side, grid.word[first]!, p0)
}

/** Does the content begin with token `at`? `isLeft`: it stands before the cue. */
export function startFeatures(list: FeatureList, grid: Grid, cue: number, at: number, isLeft: boolean, verbs: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const wb1 = word(grid, at - 1, first, end)
  const w0 = word(grid, at, first, end)
  const pb2 = pos(grid, at - 2, first, end)
  const pb1 = pos(grid, at - 1, first, end)
  const p0 = pos(grid, at, first, end)
  const p1 = pos(grid, at + 1, first, end)
  const t = isLeft ? 100 : 0
  const away = step(isLeft ? at - first : at - cue)
  const cueWord = grid.word[cue]!
  list.start('start')
  list.add(t + 1, away)
  list.add(t + 2, w0)
  list.add(t + 3, w0, pb1)
  list.add(t + 4, pb1, p0)
  list.add(t + 5, pb2, pb1, p0)
  list.add(t + 6, pb1, p0, p1)
  list.add(t + 7, cueWord, away)
  list.add(t + 8, cueWord, p0)
  list.add(t + 9, cueWord, w0)
  list.add(t + 10, cueWord, wb1)
  list.add(t + 11, wb1)
  list.add(t + 12, wb1, p0)
  list.add(t + 13, away, pb1, p0)
  list.add(t + 14, verbs, away)
  list.add(t + 15, verbs, pb1, p0)
  list.add(t + 16, grid.pos[cue]!, away, p0)
  list.add(t + 17, cueWord, pb1, p0)
  list.add(t + 18, wb1, w0)
  list.add(t + 19, grid.stretchOf[at] !== undefined && at < end && grid.stretchOf[at]! >= 0 ? 1 : 0, pb1, away)
  list.add(t + 20, grid.ending[cue]!, away, p0)
  list.add(t + 21, pb1, p0, grid.pos[Math.min(end - 1, cue + 1)]!)
}

/** Does the content that begins with `start` end before token `at`? */
export function endFeatures(list: FeatureList, grid: Grid, cue: number, start: number, at: number, isLeft: boolean, verbs: number, commas: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const wb1 = word(grid, at - 1, first, end)
  const w0 = word(grid, at, first, end)
  const w1 = word(grid, at + 1, first, end)
  const pb2 = pos(grid, at - 2, first, end)
  const pb1 = pos(grid, at - 1, first, end)
  const p0 = pos(grid, at, first, end)
  const p1 = pos(grid, at + 1, first, end)
  const p2 = pos(grid, at + 2, first, end)
  const t = isLeft ? 100 : 0
  const cueWord = grid.word[cue]!
  const length = step(at - start)
  const rest = isLeft ? step(cue - at) : step(end - at)
  const atEnd = at >= end || (at === end - 1 && grid.pos[at] === 21) ? 1 : 0
  const opens = word(grid, start, first, end)
  const inMarks = at < end && at > start && grid.stretchOf[at]! >= 0 && grid.stretchOf[at - 1] === grid.stretchOf[at] ? 1 : 0
  const afterMarks = at > start && grid.stretchOf[at - 1]! >= 0 && !inMarks ? 1 : 0
  const v = Math.min(verbs, 3)
  list.start('end')
  list.add(t + 1, atEnd)
  list.add(t + 2, w0)
  list.add(t + 3, wb1, w0)
  list.add(t + 4, pb1, p0)
  list.add(t + 5, pb1, p0, p1)
  list.add(t + 6, pb2, pb1, p0)
  list.add(t + 7, p0, w1)
  list.add(t + 8, p0, w1, p2)
  list.add(t + 9, cueWord, atEnd)
  list.add(t + 10, cueWord, p0)
  list.add(t + 11, cueWord, w0)
  list.add(t + 12, length, atEnd)
  list.add(t + 13, rest, p0)
  list.add(t + 14, v, p0, p1)
  list.add(t + 15, v, pb1, p0)
  list.add(t + 16, opens, v, p0)
  list.add(t + 17, opens, atEnd)
  list.add(t + 18, p0, w1, v)
  list.add(t + 19, inMarks, afterMarks, p0)
  list.add(t + 20, Math.min(commas, 3), p0, v)
  list.add(t + 21, w0, v)
  list.add(t + 22, length, rest, atEnd)
  list.add(t + 23, cueWord, v, p0)
  list.add(t + 24, pos(grid, start, first, end), v, p0)
  list.add(t + 25, w0, w1)
  list.add(t + 26, w0, p1, p2)
  list.add(t + 27, grid.pos[cue]!, p0, v)
  list.add(t + 28, afterMarks, w0, w1)
  list.add(t + 29, p0, p1, p2)
  list.add(t + 30, grid.ending[cue]!, p0, v)
}

/** A noun phrase without what hangs on it. */
export interface Candidate {
  readonly first: number
  readonly end: number
}

/** 0: active; 1: passive, and nobody named with "by"; 2: passive with "by". */
function voiceOf(grid: Grid, cue: number, first: number, end: number): number {
  let at = cue - 1
  while (at >= first && at > cue - 4 && grid.pos[at] === POS.ADV) at--
  if (at < first || grid.pos[at] !== POS.AUX || !forms.has(grid.word[at]!) || grid.saying[cue]! % 4 === 3) return 0
  for (let i = cue + 1; i < end && i < cue + 12; i++) if (grid.word[i] === byWord) return 2
  return 1
}

/** Is the speaker this noun phrase? `rank` counts from the cue outwards, from 1; `candidate` null asks whether none is named. */
export function sourceFeatures(list: FeatureList, grid: Grid, cue: number, candidate: Candidate | null, rank: number, side: number, isContent: boolean, between: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const wb2 = word(grid, cue - 2, first, end)
  const wb1 = word(grid, cue - 1, first, end)
  const w0 = word(grid, cue, first, end)
  const pb1 = pos(grid, cue - 1, first, end)
  const p0 = pos(grid, cue, first, end)
  const p1 = pos(grid, cue + 1, first, end)
  const voice = voiceOf(grid, cue, first, end)
  list.start('source')
  if (candidate === null) {
    list.add(58, voice, side)
    list.add(59, voice, w0)
    list.add(50)
    list.add(51, w0)
    list.add(52, p0, pb1, p1)
    list.add(53, w0, wb1)
    list.add(54, side, pb1)
    list.add(55, wb1, p0)
    list.add(56, wb2, wb1)
    list.add(57, grid.ending[cue]!, pb1)
    return
  }
  const isLeft = candidate.end <= cue ? 1 : 0
  const place = isLeft ? rank : 20 + rank
  const head = candidate.end - 1
  const headPos = grid.pos[head]!
  const before = pos(grid, candidate.first - 1, first, end)
  const beforeWord = word(grid, candidate.first - 1, first, end)
  const after = pos(grid, candidate.end, first, end)
  const afterWord = word(grid, candidate.end, first, end)
  const away = step(isLeft ? cue - candidate.end : candidate.first - cue)
  const inside = isContent ? 1 : 0
  list.add(1, place)
  list.add(2, place, side)
  list.add(3, place, headPos, side)
  list.add(4, isLeft, away, headPos)
  list.add(5, grid.word[head]!)
  list.add(6, grid.word[candidate.first]!, headPos)
  list.add(7, before, after, isLeft)
  list.add(8, beforeWord, isLeft)
  list.add(9, afterWord, isLeft)
  list.add(10, inside, place)
  list.add(11, inside, headPos)
  list.add(12, w0, place)
  list.add(13, w0, p1, place)
  list.add(14, p0, pb1, place)
  list.add(15, between, isLeft, headPos)
  list.add(16, between, place)
  list.add(17, before, headPos, place)
  list.add(18, after, headPos, place)
  list.add(19, candidate.first === first ? 1 : 0, place, p0)
  list.add(20, grid.capital[head]!, headPos, place)
  list.add(21, beforeWord, afterWord)
  list.add(22, wb1, place)
  list.add(23, grid.ending[cue]!, place, pb1)
  list.add(24, w0, before, isLeft)
  list.add(25, w0, away, isLeft)
  list.add(26, p0, side, place)
  list.add(27, before, between, away)
  list.add(28, grid.word[head]!, place)
  list.add(29, before, after, isLeft * 8 + between)
  list.add(32, voice, place, before)
  list.add(33, voice, beforeWord, isLeft)
  list.add(30, grid.saying[cue]!, before, isLeft * 8 + between)
  list.add(31, grid.saying[cue]!, place)
}
