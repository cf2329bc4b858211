import { pos, step, word, type FeatureList } from './features.ts'
import type { Grid } from './grid.ts'

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
