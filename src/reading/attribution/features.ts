import { POS, type Grid } from './grid.ts'

/** How many weights a question has: features are hashed to this many bits. */
export const bits = { cue: 18, side: 16, start: 17, end: 18, source: 17 } as const
export type Question = keyof typeof bits

/** A list of feature numbers that is filled, read and emptied over and over. */
export class FeatureList {
  readonly ids = new Int32Array(96)
  count = 0
  #shift = 0

  /** Empty the list, for features of `question`. */
  start(question: Question): void {
    this.count = 0
    this.#shift = 32 - bits[question]
  }

  /** Add the feature that template `t` makes of up to three values. */
  add(t: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(t + 1, 0x9e3779b1)
    hash = Math.imul(hash ^ a, 0x85ebca6b)
    hash ^= hash >>> 13
    hash = Math.imul(hash ^ b, 0xc2b2ae35)
    hash ^= hash >>> 16
    hash = Math.imul(hash ^ c, 0x27d4eb2f)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x165667b1)
    this.ids[this.count++] = hash >>> this.#shift
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
  const w = (i: number) => word(grid, at + i, first, end)
  const p = (i: number) => pos(grid, at + i, first, end)
  list.start('cue')
  list.add(0)
  list.add(1, w(0))
  list.add(2, w(0), p(0))
  list.add(3, w(0), w(1))
  list.add(4, w(0), p(1))
  list.add(5, w(0), w(-1))
  list.add(6, w(0), p(-1))
  list.add(7, w(0), p(1), p(2))
  list.add(8, w(0), p(-1), p(1))
  list.add(9, w(-1), p(0))
  list.add(10, w(1), p(0))
  list.add(11, p(-2), p(-1), p(0))
  list.add(12, p(0), p(1), p(2))
  list.add(13, grid.ending[at]!, p(0), p(1))
  list.add(14, grid.ending[at]!, p(-1))
  list.add(15, w(-1), w(1), p(0))
  list.add(16, w(-2), w(-1), p(0))
  list.add(17, w(1), w(2), p(0))
  list.add(18, w(-2), p(0))
  list.add(19, w(2), p(0))
  // What follows within the clause: "that", "to", a verb, words in marks.
  let that = 0, verb = 0, quoted = 0, i = at + 1
  for (; i < end && i < at + 14; i++) {
    const q = grid.pos[i]!
    if (grid.stretchOf[i]! >= 0) { quoted = 1; break }
    if (q === POS.VERB || q === POS.AUX) { verb = i - at; break }
    if (grid.word[i] === thatWord || grid.word[i] === toWord || grid.word[i] === howWord || grid.word[i] === ofWord) { that ||= grid.word[i]! }
    if (q === 21 || q === 23) break
  }
  list.add(20, w(0), that, verb > 0 ? 1 : 0)
  list.add(21, p(0), that, step(verb))
  list.add(22, w(0), quoted)
  list.add(23, p(0), quoted, that)
  // Who stands before: a name, a pronoun, a thing.
  let subject = 0, subjectWord = 0
  for (let k = at - 1; k >= first && k > at - 9; k--) {
    const q = grid.pos[k]!
    if (q === POS.PRON || q === POS.PROPN || q === POS.NOUN) { subject = q; subjectWord = grid.word[k]!; break }
    if (q === 21 || q === POS.VERB) { subject = q; break }
  }
  list.add(24, w(0), subject)
  list.add(25, subjectWord, p(0))
  list.add(26, p(0), subject, p(1))
  list.add(27, w(0), subjectWord)
  list.add(28, p(-1), subject, p(0))
  list.add(29, w(0), at - first < 3 ? 1 : 0, end - at < 4 ? 1 : 0)
  list.add(30, p(-1), p(1), p(2))
  list.add(31, w(-1), subject, p(0))
}

export const thatWord = hashAscii('that')
const toWord = hashAscii('to')
const howWord = hashAscii('how')
const ofWord = hashAscii('of')

function hashAscii(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Where the content of a cue stands: 0 behind it, 1 before it, 2 on both sides. */
export function sideFeatures(list: FeatureList, grid: Grid, cue: number, side: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const w = (i: number) => word(grid, cue + i, first, end)
  const p = (i: number) => pos(grid, cue + i, first, end)
  let comma = 0
  for (let i = cue - 1; i >= first && i > cue - 25; i--) if (grid.pos[i] === 20) { comma = cue - i; break }
  let close = 0
  for (let i = cue + 1; i < end && i < cue + 25; i++) { const q = grid.pos[i]!; if (q === 20 || q === 21) { close = i - cue; break } }
  list.start('side')
  list.add(1, side)
  list.add(2, side, w(0))
  list.add(3, side, p(0), p(1))
  list.add(4, side, p(1), p(2))
  list.add(5, side, w(1))
  list.add(6, side, w(0), p(1))
  list.add(7, side, p(-1), p(1))
  list.add(8, side, w(-1))
  list.add(9, side, step(comma), step(close))
  list.add(10, side, step(comma), p(1))
  list.add(11, side, step(cue - first), p(1))
  list.add(12, side, step(end - cue))
  list.add(13, side, w(0), step(close))
  list.add(14, side, w(0), step(comma))
  list.add(15, side, p(-2), p(-1))
  list.add(16, side, w(-2), p(-1))
  list.add(17, side, step(cue - first), step(end - cue))
  list.add(18, side, w(0), w(1))
  list.add(19, side, grid.word[first]!, p(0))
}

/** Does the content begin with token `at`? `isLeft`: it stands before the cue. */
export function startFeatures(list: FeatureList, grid: Grid, cue: number, at: number, isLeft: boolean, verbs: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const w = (i: number) => word(grid, at + i, first, end)
  const p = (i: number) => pos(grid, at + i, first, end)
  const t = isLeft ? 100 : 0
  const away = step(isLeft ? at - first : at - cue)
  const cueWord = grid.word[cue]!
  list.start('start')
  list.add(t + 1, away)
  list.add(t + 2, w(0))
  list.add(t + 3, w(0), p(-1))
  list.add(t + 4, p(-1), p(0))
  list.add(t + 5, p(-2), p(-1), p(0))
  list.add(t + 6, p(-1), p(0), p(1))
  list.add(t + 7, cueWord, away)
  list.add(t + 8, cueWord, p(0))
  list.add(t + 9, cueWord, w(0))
  list.add(t + 10, cueWord, w(-1))
  list.add(t + 11, w(-1))
  list.add(t + 12, w(-1), p(0))
  list.add(t + 13, away, p(-1), p(0))
  list.add(t + 14, verbs, away)
  list.add(t + 15, verbs, p(-1), p(0))
  list.add(t + 16, grid.pos[cue]!, away, p(0))
  list.add(t + 17, cueWord, p(-1), p(0))
  list.add(t + 18, w(-1), w(0))
  list.add(t + 19, grid.stretchOf[at] !== undefined && at < end && grid.stretchOf[at]! >= 0 ? 1 : 0, p(-1), away)
  list.add(t + 20, grid.ending[cue]!, away, p(0))
  list.add(t + 21, p(-1), p(0), grid.pos[Math.min(end - 1, cue + 1)]!)
}

/** Does the content that begins with `start` end before token `at`? */
export function endFeatures(list: FeatureList, grid: Grid, cue: number, start: number, at: number, isLeft: boolean, verbs: number, commas: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const w = (i: number) => word(grid, at + i, first, end)
  const p = (i: number) => pos(grid, at + i, first, end)
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
  list.add(t + 2, w(0))
  list.add(t + 3, w(-1), w(0))
  list.add(t + 4, p(-1), p(0))
  list.add(t + 5, p(-1), p(0), p(1))
  list.add(t + 6, p(-2), p(-1), p(0))
  list.add(t + 7, p(0), w(1))
  list.add(t + 8, p(0), w(1), p(2))
  list.add(t + 9, cueWord, atEnd)
  list.add(t + 10, cueWord, p(0))
  list.add(t + 11, cueWord, w(0))
  list.add(t + 12, length, atEnd)
  list.add(t + 13, rest, p(0))
  list.add(t + 14, v, p(0), p(1))
  list.add(t + 15, v, p(-1), p(0))
  list.add(t + 16, opens, v, p(0))
  list.add(t + 17, opens, atEnd)
  list.add(t + 18, p(0), w(1), v)
  list.add(t + 19, inMarks, afterMarks, p(0))
  list.add(t + 20, Math.min(commas, 3), p(0), v)
  list.add(t + 21, w(0), v)
  list.add(t + 22, length, rest, atEnd)
  list.add(t + 23, cueWord, v, p(0))
  list.add(t + 24, pos(grid, start, first, end), v, p(0))
  list.add(t + 25, w(0), w(1))
  list.add(t + 26, w(0), p(1), p(2))
  list.add(t + 27, grid.pos[cue]!, p(0), v)
  list.add(t + 28, afterMarks, w(0), w(1))
  list.add(t + 29, p(0), p(1), p(2))
  list.add(t + 30, grid.ending[cue]!, p(0), v)
}

/** A noun phrase without what hangs on it. */
export interface Candidate {
  readonly first: number
  readonly end: number
}

/** Is the speaker this noun phrase? `rank` counts from the cue outwards, from 1; `candidate` null asks whether none is named. */
export function sourceFeatures(list: FeatureList, grid: Grid, cue: number, candidate: Candidate | null, rank: number, side: number, isContent: boolean, between: number): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const w = (i: number) => word(grid, cue + i, first, end)
  const p = (i: number) => pos(grid, cue + i, first, end)
  list.start('source')
  if (candidate === null) {
    list.add(50)
    list.add(51, w(0))
    list.add(52, p(0), p(-1), p(1))
    list.add(53, w(0), w(-1))
    list.add(54, side, p(-1))
    list.add(55, w(-1), p(0))
    list.add(56, w(-2), w(-1))
    list.add(57, grid.ending[cue]!, p(-1))
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
  list.add(12, w(0), place)
  list.add(13, w(0), p(1), place)
  list.add(14, p(0), p(-1), place)
  list.add(15, between, isLeft, headPos)
  list.add(16, between, place)
  list.add(17, before, headPos, place)
  list.add(18, after, headPos, place)
  list.add(19, candidate.first === first ? 1 : 0, place, p(0))
  list.add(20, grid.capital[head]!, headPos, place)
  list.add(21, beforeWord, afterWord)
  list.add(22, w(-1), place)
  list.add(23, grid.ending[cue]!, place, p(-1))
  list.add(24, w(0), before, isLeft)
  list.add(25, w(0), away, isLeft)
  list.add(26, p(0), side, place, )
  list.add(27, before, between, away)
  list.add(28, grid.word[head]!, place)
}
