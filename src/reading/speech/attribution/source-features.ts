import { pos, step, word, type FeatureList } from './features.ts'
import { hashOf, POS, type Grid } from './grid.ts'

const byWord = hashOf('by', 0)
/** Forms of "be", which a passive is made with. */
const forms: ReadonlySet<number> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"].map((form) => hashOf(form, 0)))


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
