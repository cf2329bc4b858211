/**
 * Train the model that finds indirect speech: which words report, what they report, and who says it.
 *
 *   node --conditions=source scripts/train-attributions.ts [TRAIN.jsonl] [--out FILE] [--leave-out N]
 *
 * Reads PolNeAR's training part (default ../shared/corpus/polnear/train.jsonl) and writes
 * src/reading/speech/attribution/weights.json. The same input gives the same weights, byte for byte: examples are shuffled
 * by a fixed generator. `--leave-out N` leaves out every N-th article, to measure on those.
 * Takes about two minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { layOut, type Document, type Layout } from '../src/text/index.ts'
import { endFeatures, sideFeatures, startFeatures } from '../src/reading/speech/attribution/content-features.ts'
import { cueFeatures } from '../src/reading/speech/attribution/cue-features.ts'
import { bits, FeatureList, type Question } from '../src/reading/speech/attribution/features.ts'
import { gridOf, POS, type Grid } from '../src/reading/speech/attribution/grid.ts'
import { mayEnd, reach, sourceCandidates, startCandidates, verbsBetween } from '../src/reading/speech/attribution/search.ts'
import { sourceFeatures, type Candidate } from '../src/reading/speech/attribution/source-features.ts'
import { mapSpeech } from '../src/reading/speech/speech-map.ts'
import { scoreOf, shuffled } from './logistic.ts'

interface Piece { readonly start: number; readonly end: number }
interface Gold { readonly source: readonly Piece[]; readonly cue: readonly Piece[]; readonly content: readonly Piece[] }
interface Article { readonly id: string; readonly input: { readonly text: string }; readonly attributions: readonly Gold[] }

/** One choice: the features of each option, one after the other, and which is right. */
interface Example { readonly options: readonly Int32Array[]; readonly right: number }

const args = process.argv.slice(2)
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const file = args.find((arg) => arg.endsWith('.jsonl')) ?? '../shared/corpus/polnear/train.jsonl'
const out = option('--out') ?? 'src/reading/speech/attribution/weights.json'
const leaveOut = Number(option('--leave-out') ?? 0)

const articles = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Article).filter((_, index) => leaveOut === 0 || index % leaveOut !== 0)
const list = new FeatureList()
const take = (): Int32Array => list.ids.slice(0, list.count)

const cues: { ids: Int32Array; label: number }[] = []
const choices: Record<'side' | 'start' | 'end' | 'source', Example[]> = { side: [], start: [], end: [], source: [] }
const heads = new Map<number, number>()
/** How often each word stands in the articles at all. */
const seen = new Map<number, number>()
for (const article of articles) prepare(article)
console.log(`${articles.length} articles, ${cues.length} words, ${cues.filter((cue) => cue.label === 1).length} cues, ${choices.end.length} contents, ${choices.source.length} sources, ${heads.size} cue words`)

const weights: Record<Question, Float32Array> = {
  cue: trainBinary(cues), side: trainChoice('side', 2), start: trainChoice('start', 2), end: trainChoice('end', 2), source: trainChoice('source', 2),
}
writeFileSync(out, pack(weights))
console.log(`wrote ${out}`)

function documentOf(article: Article): Document {
  return { id: article.id, kind: 'article', text: article.input.text, markup: [], url: null, publisher: null, author: null, title: null, publishedAt: null, language: null }
}

function prepare(article: Article): void {
  const layout = layOut(documentOf(article))
  const speech = mapSpeech(layout, { titles: { titles: [], mentions: [] }, people: { people: [], mentions: [], characters: [] }, organizations: { organizations: [], mentions: [] } })
  const grid = gridOf(layout, speech)
  const labels = new Int8Array(grid.count)
  for (const gold of article.attributions) {
    const cue = tokensIn(layout, gold.cue)
    const content = tokensIn(layout, gold.content)
    if (cue.length === 0 || content.length === 0) continue
    const quoted = content.filter((token) => grid.stretchOf[token]! >= 0).length
    const head = headOf(grid, cue, content)
    if (quoted / content.length >= 0.6) {
      for (const token of cue) labels[token] = -1
      continue
    }
    if (grid.stretchOf[head]! >= 0) continue
    labels[head] = 1
    heads.set(grid.word[head]!, (heads.get(grid.word[head]!) ?? 0) + 1)
    learnContent(grid, head, content, tokensIn(layout, gold.source))
  }
  for (let i = 0; i < grid.count; i++) {
    if (labels[i] === -1 || grid.stretchOf[i]! >= 0 || !mayReport(grid, i)) continue
    seen.set(grid.word[i]!, (seen.get(grid.word[i]!) ?? 0) + 1)
    cueFeatures(list, grid, i)
    cues.push({ ids: take(), label: labels[i]! })
  }
}

function tokensIn(layout: Layout, pieces: readonly Piece[]): number[] {
  const found: number[] = []
  for (const piece of pieces)
    layout.tokens.forEach((token, index) => {
      if (token.start < piece.end && piece.start < token.end) found.push(index)
    })
  return found
}

function mayReport(grid: Grid, at: number): boolean {
  const pos = grid.pos[at]!
  return pos === POS.VERB || pos === POS.NOUN || pos === POS.ADJ || pos === POS.ADP || pos === POS.ADV || pos === POS.PROPN || pos === 22
}

/** The word of a cue that the others hang on: its last verb before the content, or its first behind it. */
function headOf(grid: Grid, cue: readonly number[], content: readonly number[]): number {
  const verbs = cue.filter((token) => grid.pos[token] === POS.VERB)
  if (verbs.length > 0) return content[0]! > cue[0]! ? verbs.at(-1)! : verbs[0]!
  const nouns = cue.filter((token) => grid.pos[token] === POS.NOUN)
  return nouns.at(-1) ?? cue.find((token) => mayReport(grid, token)) ?? cue[0]!
}

function learnContent(grid: Grid, cue: number, content: readonly number[], source: readonly number[]): void {
  const first = grid.sentenceFirst[cue]!
  const end = grid.sentenceEnd[cue]!
  const left = content.filter((token) => token < cue && token >= first)
  const right = content.filter((token) => token > cue && token < end)
  if (left.length === 0 && right.length === 0) return
  const side = left.length > 0 && right.length > 0 ? 2 : left.length > 0 ? 1 : 0
  learn('side', [0, 1, 2], side, (option) => sideFeatures(list, grid, cue, option))
  const ranges: Candidate[] = []
  for (const [part, isLeft] of [[left, true], [right, false]] as const) {
    if (part.length === 0) continue
    let from = part[0]!
    // One range a side: the longest run, as far as single marks do not part it.
    let last = from
    for (const token of part) if (token - last <= 2) last = token
    while (from < last && grid.pos[from]! >= 28) from++
    const to = last + 1
    ranges.push({ first: from, end: to })
    const starts = startCandidates(grid, cue, isLeft)
    const rightStart = starts.indexOf(from)
    if (rightStart >= 0) {
      let verbs = 0
      let seen = starts[0]!
      learn('start', starts, rightStart, (at) => {
        verbs += verbsBetween(grid, seen, at)
        seen = Math.max(seen, at)
        startFeatures(list, grid, cue, at, isLeft, Math.min(verbs, 3))
      })
    }
    const limit = isLeft ? cue : Math.min(end, from + reach.end)
    if (to > limit) continue
    const ends = Array.from({ length: limit - from }, (_, index) => from + 1 + index).filter((at) => mayEnd(grid, at, limit))
    if (!ends.includes(to)) continue
    learn('end', ends, ends.indexOf(to), (at) => {
      let commas = 0
      for (let i = from; i < at; i++) if (grid.pos[i] === 20) commas++
      const verbs = verbsBetween(grid, from, at)
      endFeatures(list, grid, cue, from, at, isLeft, verbs, commas)
    })
  }
  const { left: before, right: behind } = sourceCandidates(grid, cue)
  const options: (readonly [Candidate | null, number, boolean])[] = [[null, 0, true], ...before.map((one, index) => [one, index + 1, true] as const), ...behind.map((one, index) => [one, index + 1, false] as const)]
  const wanted = new Set(source)
  const found = source.length === 0 ? 0 : options.findIndex(([one]) => one !== null && overlapsMost(one, wanted))
  if (found < 0) return
  learn('source', options, found, ([one, rank, isLeft]) => {
    const between = one === null ? 0 : Math.min(3, isLeft ? verbsBetween(grid, one.end, cue) : verbsBetween(grid, cue + 1, one.first))
    sourceFeatures(list, grid, cue, one, rank, side, one !== null && ranges.some((range) => range.first <= one.first && one.end <= range.end), between)
  })
}

function overlapsMost(one: Candidate, wanted: ReadonlySet<number>): boolean {
  let count = 0
  for (let i = one.first; i < one.end; i++) if (wanted.has(i)) count++
  return count * 2 > one.end - one.first
}

function learn<Option>(question: keyof typeof choices, options: readonly Option[], right: number, fill: (option: Option) => void): void {
  if (options.length < 2) return
  choices[question].push({ options: options.map((option) => { fill(option); return take() }), right })
}

/** Logistic regression by AdaGrad, averaged over its passes. */
function trainBinary(examples: readonly { ids: Int32Array; label: number }[]): Float32Array {
  const size = 1 << bits.cue
  const found = new Float32Array(size)
  const squares = new Float32Array(size).fill(1)
  const mean = new Float32Array(size)
  const passes = 2
  for (let pass = 0; pass < passes; pass++) {
    for (const { ids, label } of shuffled(examples, pass + 1)) {
      const slope = label - 1 / (1 + Math.exp(-scoreOf(found, ids)))
      update(found, squares, ids, slope)
    }
    for (let i = 0; i < size; i++) mean[i]! += found[i]! / passes
  }
  return mean
}

function update(weights: Float32Array, squares: Float32Array, ids: Int32Array, slope: number): void {
  if (Math.abs(slope) < 1e-4) return
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    const gradient = slope - 2e-6 * weights[id]!
    squares[id]! += gradient * gradient
    weights[id]! += (0.1 * gradient) / Math.sqrt(squares[id]!)
  }
}

/** Softmax over the options of each example, by AdaGrad, averaged over its passes. */
function trainChoice(question: keyof typeof choices, passes: number): Float32Array {
  const size = 1 << bits[question]
  const found = new Float32Array(size)
  const squares = new Float32Array(size).fill(1)
  const mean = new Float32Array(size)
  for (let pass = 0; pass < passes; pass++) {
    for (const { options, right } of shuffled(choices[question], pass + 11)) {
      const scores = options.map((ids) => scoreOf(found, ids))
      const most = Math.max(...scores)
      const parts = scores.map((score) => Math.exp(score - most))
      const total = parts.reduce((a, b) => a + b, 0)
      options.forEach((ids, index) => update(found, squares, ids, (index === right ? 1 : 0) - parts[index]! / total))
    }
    for (let i = 0; i < size; i++) mean[i]! += found[i]! / passes
  }
  return mean
}

/** Weights in eight bits each, the step of each question beside them, and the words that ever report as a set of hashes. */
function pack(weights: Readonly<Record<Question, Float32Array>>): string {
  const packed = Object.fromEntries(
    Object.entries(weights).map(([question, values]) => {
      let largest = 0
      for (const value of values) largest = Math.max(largest, Math.abs(value))
      const step = largest / 127
      const bytes = Int8Array.from(values, (value) => Math.round(value / step))
      return [question, { step, weights: Buffer.from(bytes.buffer).toString('base64') }]
    }),
  )
  const words = new Uint8Array(1 << 13)
  // Words that hardly ever report are not asked: most of a text is passed over at once.
  for (const [word, count] of heads) if (count / (seen.get(word) ?? 1) >= 0.04) words[(word >>> 16) >>> 3]! |= 1 << ((word >>> 16) & 7)
  return `${JSON.stringify({ ...packed, words: Buffer.from(words).toString('base64') })}\n`
}
