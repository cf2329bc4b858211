import { readFileSync } from 'node:fs'
import type { Quotation, Reading } from '#reading'
import type { Span } from '#text'
import type { Input } from './annotated.ts'
import { newTally } from './tally.ts'
import type { Miss, Score, Tally } from './tally.ts'

/** A news article of PolNeAR with its attributions: who (source) says (cue) what (content), each as spans. */
export interface AttributedArticle {
  readonly id: string
  readonly input: Input
  readonly attributions: readonly {
    readonly source: readonly Span[]
    readonly cue: readonly Span[]
    readonly content: readonly Span[]
  }[]
}

/** The articles of a `.jsonl` file, one a line. */
export function attributedArticles(file: string): readonly AttributedArticle[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as AttributedArticle)
}

const kinds = [
  'content exact', 'content overlap (words)', 'source exact', 'cue exact', 'content with source', 'direct: content',
  'direct: content with source',
] as const
type PolnearKind = (typeof kinds)[number]

/** Start offsets of the words that the parts of one attribution cover. */
interface Attribution {
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
}

/**
 * Measures quotations against attributions. A quotation's spans are the content, its speaker's mention the source.
 * Words count, punctuation and a leading "that", "if" or "whether" do not.
 *
 * - exact: the same words.
 * - overlap: words of all contents against words of all quotations.
 * - with source: at least half the words in common (Jaccard), and a word of the source.
 * - direct: only where 60% of the words stand within quotation marks.
 *
 * A reading whose text is not the article's is an error: its spans would mean nothing.
 */
export function scorePolnear(articles: readonly AttributedArticle[], readings: ReadonlyMap<string, Reading>): Score {
  const tallies = Object.fromEntries(kinds.map((kind) => [kind, newTally()])) as Record<PolnearKind, Tally>
  const misses: Miss[] = []
  for (const article of articles) {
    const text = article.input.text ?? ''
    const reading = readings.get(article.id)
    if (reading === undefined) misses.push({ document: article.id, kind: 'document', what: 'no reading', where: null })
    else if (reading.text !== text) throw new Error(`${article.id}: the text that was read is not the article's; PolNeAR's spans need it unchanged.`)
    const gold = article.attributions
      .map(({ content, source, cue }) => ({ content: contentWords(text, content), source: wordStarts(text, source), cue: wordStarts(text, cue) }))
      .filter((attribution) => attribution.content.size > 0)
    const found = (reading?.quotations ?? [])
      .map((quotation) => attributionOf(text, quotation))
      .filter((attribution) => attribution.content.size > 0)
    scoreArticle(article.id, text, gold, found, tallies, misses)
  }
  return { tallies, rates: {}, misses }
}

function attributionOf(text: string, { spans, speaker, cue }: Quotation): Attribution {
  return {
    content: contentWords(text, spans),
    source: wordStarts(text, speaker.mention === null ? [] : [speaker.mention]),
    cue: wordStarts(text, cue === null ? [] : [cue]),
  }
}

function scoreArticle(
  id: string, text: string, gold: readonly Attribution[], found: readonly Attribution[],
  tallies: Readonly<Record<PolnearKind, Tally>>, misses: Miss[],
): void {
  const quoted = quotedOffsets(text)
  const isDirect = (words: ReadonlySet<number>): boolean => {
    let inside = 0
    for (const offset of words) inside += quoted[offset] ?? 0
    return words.size > 0 && inside / words.size >= 0.6
  }
  const count = (kind: PolnearKind, ofGold: number, ofFound: number, right: number): void => {
    tallies[kind].gold += ofGold
    tallies[kind].found += ofFound
    tallies[kind].right += right
  }
  const pairs = pairByContent(gold, found)
  const goldWords = new Set(gold.flatMap(({ content }) => [...content]))
  const foundWords = new Set(found.flatMap(({ content }) => [...content]))
  count('content overlap (words)', goldWords.size, foundWords.size, inCommon(goldWords, foundWords))
  count('source exact', gold.filter(({ source }) => source.size > 0).length, found.filter(({ source }) => source.size > 0).length, 0)
  count('cue exact', gold.filter(({ cue }) => cue.size > 0).length, found.filter(({ cue }) => cue.size > 0).length, 0)
  for (const kind of ['content exact', 'content with source'] as const) count(kind, gold.length, found.length, 0)
  const directFound = found.filter(({ content }) => isDirect(content)).length
  const directGold = gold.filter(({ content }) => isDirect(content)).length
  for (const kind of ['direct: content', 'direct: content with source'] as const) count(kind, directGold, directFound, 0)

  for (const [index, attribution] of gold.entries()) {
    const direct = isDirect(attribution.content)
    const start = Math.min(...attribution.content)
    const miss = (what: string): number => misses.push({
      document: id, kind: direct ? 'direct' : 'indirect', where: start,
      what: `${what} ${text.slice(start, Math.max(...attribution.content)).slice(0, 100)}`,
    })
    const pair = pairs.get(index)
    if (pair === undefined) {
      miss('missed')
      continue
    }
    const { shared, match } = pair
    if (sameWords(attribution.content, match.content)) tallies['content exact'].right++
    if (attribution.source.size > 0 && sameWords(attribution.source, match.source)) tallies['source exact'].right++
    if (attribution.cue.size > 0 && sameWords(attribution.cue, match.cue)) tallies['cue exact'].right++
    const rightSource = attribution.source.size === 0 ? match.source.size === 0 : inCommon(attribution.source, match.source) > 0
    if (shared >= 0.5 && rightSource) tallies['content with source'].right++
    if (shared >= 0.5 && direct) tallies['direct: content'].right++
    if (shared >= 0.5 && direct && rightSource) tallies['direct: content with source'].right++
    if (shared < 0.5) miss('span')
    else if (!rightSource) miss('source')
  }
}

/** By gold index, the quotation that has most words in common with it; each serves once. */
function pairByContent(
  gold: readonly Attribution[], found: readonly Attribution[],
): ReadonlyMap<number, { readonly shared: number; readonly match: Attribution }> {
  const candidates: { readonly shared: number; readonly goldIndex: number; readonly match: Attribution }[] = []
  for (const [goldIndex, { content }] of gold.entries()) {
    for (const match of found) {
      const common = inCommon(content, match.content)
      if (common > 0) candidates.push({ shared: common / (content.size + match.content.size - common), goldIndex, match })
    }
  }
  candidates.sort((a, b) => b.shared - a.shared)
  const pairs = new Map<number, { readonly shared: number; readonly match: Attribution }>()
  const taken = new Set<Attribution>()
  for (const { shared, goldIndex, match } of candidates) {
    if (pairs.has(goldIndex) || taken.has(match)) continue
    pairs.set(goldIndex, { shared, match })
    taken.add(match)
  }
  return pairs
}

function words(text: string, spans: readonly Span[]): readonly { readonly start: number; readonly word: string }[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)]
      .map((match) => ({ start: start + match.index, word: match[0].toLowerCase() })))
}

const wordStarts = (text: string, spans: readonly Span[]): ReadonlySet<number> =>
  new Set(words(text, spans).map(({ start }) => start))

function contentWords(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const all = words(text, spans)
  let first = 0
  while (first < all.length - 1 && ['that', 'if', 'whether'].includes(all[first]?.word ?? '')) first++
  return new Set(all.slice(first).map(({ start }) => start))
}

function inCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const offset of a) if (b.has(offset)) common++
  return common
}

const sameWords = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && inCommon(a, b) === a.size

/** 1 at every offset within double quotation marks, by a plain scan of each paragraph. An open mark holds to its end. */
function quotedOffsets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length)
  let start = 0
  for (const paragraph of text.split('\n')) {
    let open = -1
    for (let index = 0; index < paragraph.length; index++) {
      const mark = paragraph[index]
      if (mark === '“' || (mark === '"' && open < 0)) {
        open = index
      } else if ((mark === '”' || mark === '"') && open >= 0) {
        inside.fill(1, start + open, start + index)
        open = -1
      }
    }
    if (open >= 0) inside.fill(1, start + open, start + paragraph.length)
    start += paragraph.length + 1
  }
  return inside
}
