import { endFeatures, sideFeatures, startFeatures } from './content-features.ts'
import { cueFeatures } from './cue-features.ts'
import type { FeatureList, Question } from './features.ts'
import { POS, type Grid } from './grid.ts'
import { sourceFeatures, type Candidate } from './source-features.ts'

/** Sum of the weights of a list of features, for one question. */
export type Score = (question: Question, list: FeatureList) => number

/** How far around a cue its content and its speaker are looked for, in tokens. */
export const reach = { start: 22, end: 60, source: 40 } as const

/** Where content may begin, in tokens, behind or before a cue. */
export function startCandidates(grid: Grid, cue: number, isLeft: boolean): readonly number[] {
  const found: number[] = []
  if (!isLeft) {
    for (let i = cue + 1; i < grid.sentenceEnd[cue]! && i <= cue + reach.start; i++) found.push(i)
    return found
  }
  const first = grid.sentenceFirst[cue]!
  for (let i = Math.max(first, cue - reach.end); i < cue; i++)
    if (i === first || i === cue - reach.end || startsPhrase(grid, i)) found.push(i)
  return found
}

/** Whether a token may begin content that stands before its cue: after a mark or a joining word. */
function startsPhrase(grid: Grid, at: number): boolean {
  const before = grid.pos[at - 1]!
  return before >= 20 || before === POS.CCONJ || before === POS.SCONJ || before === POS.VERB || before === POS.ADP || grid.pos[at] === POS.DET || grid.pos[at] === POS.PRON
}

/** Whether content may end before token `at`: not within a noun phrase, nor right behind an article or a preposition. */
export function mayEnd(grid: Grid, at: number, limit: number): boolean {
  if (at >= limit) return true
  const before = grid.pos[at - 1]!
  const next = grid.pos[at]!
  if (before === POS.DET || before === POS.ADP || before === POS.CCONJ || before === 24 || before === 28) return false
  if (next === POS.NOUN || next === POS.PROPN || next === 27) return before !== POS.ADJ && before !== POS.NOUN && before !== POS.PROPN && before !== 27 && before !== POS.NUM
  return true
}

/** Count verbs between two tokens. */
export function verbsBetween(grid: Grid, from: number, end: number): number {
  let count = 0
  for (let i = from; i < end; i++) if (grid.pos[i] === POS.VERB || grid.pos[i] === POS.AUX) count++
  return count
}

/** The noun phrases near a cue, nearest first on each side: first those before it, then those behind. */
export function sourceCandidates(grid: Grid, cue: number): { readonly left: readonly Candidate[]; readonly right: readonly Candidate[] } {
  const first = Math.max(grid.sentenceFirst[cue]!, cue - reach.source)
  const end = Math.min(grid.sentenceEnd[cue]!, cue + reach.source)
  const left: Candidate[] = []
  const right: Candidate[] = []
  let open = -1
  for (let i = first; i <= end; i++) {
    const inside = i < end && i !== cue && isNominal(grid, i) && !(open >= 0 && splits(grid, i))
    if (inside && open < 0) open = i
    if (inside) continue
    if (open >= 0 && holdsHead(grid, open, i)) (i <= cue ? left : right).push({ first: open, end: i })
    open = i < end && i !== cue && isNominal(grid, i) && splits(grid, i) ? i : -1
  }
  left.reverse()
  return { left: left.slice(0, 7), right: right.slice(0, 4) }
}

function isNominal(grid: Grid, at: number): boolean {
  if (grid.stretchOf[at]! >= 0) return false
  const pos = grid.pos[at]!
  return pos === POS.NOUN || pos === POS.PROPN || pos === POS.DET || pos === POS.ADJ || pos === POS.NUM || pos === POS.PRON || pos === 27
}

/** A pronoun or an article begins a phrase of its own. */
function splits(grid: Grid, at: number): boolean {
  const pos = grid.pos[at]!
  return pos === POS.PRON || pos === POS.DET || grid.pos[at - 1] === POS.PRON && pos !== POS.NOUN && pos !== POS.ADJ && pos !== POS.PROPN && pos !== POS.NUM
}

function holdsHead(grid: Grid, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (grid.pos[i] === POS.NOUN || grid.pos[i] === POS.PROPN || grid.pos[i] === POS.PRON || grid.pos[i] === POS.NUM) return true
  return end - first === 1 && grid.pos[first] === POS.DET
}

/** What a cue reports and who says it, as token ranges. */
export interface Attribution {
  readonly cue: number
  /** One range, or one on either side of the cue; in text order. */
  readonly content: readonly Candidate[]
  readonly source: Candidate | null
  /** How sure the cue is: log odds. */
  readonly odds: number
}

export function cueOdds(score: Score, list: FeatureList, grid: Grid, at: number): number {
  cueFeatures(list, grid, at)
  return score('cue', list)
}

export function bestSide(score: Score, list: FeatureList, grid: Grid, cue: number): number {
  let best = 0
  let most = -Infinity
  for (let side = 0; side < 3; side++) {
    sideFeatures(list, grid, cue, side)
    const found = score('side', list)
    if (found > most) { most = found; best = side }
  }
  return best
}

/** The likeliest content on one side of a cue. `null` when there is no room. */
export function bestContent(score: Score, list: FeatureList, grid: Grid, cue: number, isLeft: boolean): Candidate | null {
  const starts = startCandidates(grid, cue, isLeft)
  let start = -1
  let most = -Infinity
  let verbs = 0
  let seen = starts[0] ?? cue
  for (const at of starts) {
    verbs += verbsBetween(grid, seen, at)
    seen = Math.max(seen, at)
    startFeatures(list, grid, cue, at, isLeft, Math.min(verbs, 3))
    const found = score('start', list)
    if (found > most) { most = found; start = at }
  }
  if (start < 0) return null
  const limit = isLeft ? cue : Math.min(grid.sentenceEnd[cue]!, start + reach.end)
  let end = start + 1
  most = -Infinity
  verbs = 0
  let commas = 0
  for (let at = start + 1; at <= limit; at++) {
    const pos = grid.pos[at - 1]!
    if (pos === POS.VERB || pos === POS.AUX) verbs++
    if (pos === 20) commas++
    if (!mayEnd(grid, at, limit)) continue
    endFeatures(list, grid, cue, start, at, isLeft, verbs, commas)
    const found = score('end', list)
    if (found > most) { most = found; end = at }
  }
  return { first: start, end }
}

export function bestSource(score: Score, list: FeatureList, grid: Grid, cue: number, side: number, content: readonly Candidate[]): Candidate | null {
  sourceFeatures(list, grid, cue, null, 0, side, false, 0)
  let most = score('source', list)
  let best: Candidate | null = null
  const { left, right } = sourceCandidates(grid, cue)
  for (const group of [left, right])
    group.forEach((candidate, index) => {
      const isLeft = group === left
      const between = Math.min(3, isLeft ? verbsBetween(grid, candidate.end, cue) : verbsBetween(grid, cue + 1, candidate.first))
      const isContent = content.some((range) => range.first <= candidate.first && candidate.end <= range.end)
      sourceFeatures(list, grid, cue, candidate, index + 1, side, isContent, between)
      const found = score('source', list)
      if (found > most) { most = found; best = candidate }
    })
  return best
}
