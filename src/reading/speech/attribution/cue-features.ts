import { pos, step, word, type FeatureList } from './features.ts'
import { hashOf, POS, type Grid } from './grid.ts'

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

const thatWord = hashOf('that', 0)
const toWord = hashOf('to', 0)
const howWord = hashOf('how', 0)
const ofWord = hashOf('of', 0)
