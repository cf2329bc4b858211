import type { Fact, FactId, FactKind } from '#record'
import { lastStartingBy, type Span } from '#text'

/** A stretch of a text to be marked. Those with the same span and kind become one mark with several facts. */
export interface Mark extends Span {
  readonly kind: FactKind | 'sentence'
  /** Empty for a sentence. */
  readonly facts: readonly FactId[]
}

/** A piece of a marked text. The words of all pieces, in order, are the text. */
export type Piece =
  | { readonly words: string }
  | {
      readonly kind: Mark['kind']
      /** The facts marked here. */
      readonly facts: readonly FactId[]
      /** Those whose first mark begins here: where a link to the fact lands. Each fact opens exactly once. */
      readonly opens: readonly FactId[]
      readonly pieces: readonly Piece[]
    }

/** One mark a span and kind, in text order, the longer first; of one length, in the order given. */
export function marksOf(facts: readonly Fact[]): readonly Mark[] {
  const marks = new Map<string, Mark & { facts: FactId[] }>()
  for (const fact of facts) {
    for (const { span } of fact.passages) {
      const key = `${fact.kind} ${span.start} ${span.end}`
      const mark = marks.get(key)
      if (!mark) marks.set(key, { start: span.start, end: span.end, kind: fact.kind, facts: [fact.id] })
      else if (!mark.facts.includes(fact.id)) mark.facts.push(fact.id)
    }
  }
  return [...marks.values()].sort(outerFirst)
}

/** A block of a marked text: a paragraph, a heading, a caption. */
export interface MarkedBlock extends Span {
  readonly pieces: readonly Piece[]
}

/**
 * Cuts the blocks of a text into pieces with their marks nested. A mark that crosses another is cut where that one ends
 * and goes on behind it; a mark across blocks is cut at their ends; a sentence gives way, so that a mark across two
 * sentences stays whole. `blocks` and `sentences` are in text order and never overlap among themselves; marks are as
 * from `marksOf`. What lies outside every block is left out.
 */
export function markText(text: string, blocks: readonly Span[], marks: readonly Mark[], sentences: readonly Span[]): readonly MarkedBlock[] {
  const opened = new Set<FactId>()
  const byBlock = blocks.map((): Mark[] => [])
  for (const mark of [...giveWay(sentences, marks), ...marks].sort(outerFirst)) {
    for (let index = Math.max(0, lastStartingBy(blocks, mark.start)); index < blocks.length && blocks[index]!.start < mark.end; index++) {
      const start = Math.max(mark.start, blocks[index]!.start)
      const end = Math.min(mark.end, blocks[index]!.end)
      if (start < end) byBlock[index]!.push({ ...mark, start, end })
    }
  }
  return blocks.map((block, index) => ({
    start: block.start,
    end: block.end,
    pieces: nest(text, block, new Queue(byBlock[index]!.sort(outerFirst)), opened),
  }))
}

interface Level {
  readonly mark: Mark | null
  readonly end: number
  readonly opens: readonly FactId[]
  readonly pieces: Piece[]
}

function nest(text: string, block: Span, queue: Queue, opened: Set<FactId>): readonly Piece[] {
  const root: Level = { mark: null, end: block.end, opens: [], pieces: [] }
  const open: Level[] = [root]
  let at = block.start
  const writeTo = (offset: number): void => {
    while (at < offset || (open.length > 1 && open.at(-1)!.end <= at)) {
      const level = open.at(-1)!
      const until = Math.min(offset, level.end)
      if (until > at) level.pieces.push({ words: text.slice(at, until) })
      at = Math.max(at, until)
      if (open.length === 1 || level.end > at) continue
      open.pop()
      open.at(-1)!.pieces.push({ kind: level.mark!.kind, facts: level.mark!.facts, opens: level.opens, pieces: level.pieces })
    }
  }
  for (let mark = queue.take(); mark; mark = queue.take()) {
    writeTo(mark.start)
    const around = open.at(-1)!
    if (mark.end > around.end) queue.put({ ...mark, start: around.end })
    const opens = mark.facts.filter((fact) => !opened.has(fact))
    for (const fact of opens) opened.add(fact)
    open.push({ mark, end: Math.min(mark.end, around.end), opens, pieces: [] })
  }
  writeTo(block.end)
  while (open.length > 1) {
    const level = open.pop()!
    open.at(-1)!.pieces.push({ kind: level.mark!.kind, facts: level.mark!.facts, opens: level.opens, pieces: level.pieces })
  }
  return root.pieces
}

/** Sentences as marks, cut at the ends of those marks that cross their bounds. */
function giveWay(sentences: readonly Span[], marks: readonly Mark[]): readonly Mark[] {
  const cuts = sentences.map((): number[] => [])
  for (const { start, end } of marks) {
    const first = lastStartingBy(sentences, start)
    const last = lastStartingBy(sentences, end - 1)
    if (first === last) continue
    if (first >= 0 && sentences[first]!.start < start && start < sentences[first]!.end) cuts[first]!.push(start)
    if (sentences[last]!.start < end && end < sentences[last]!.end) cuts[last]!.push(end)
  }
  return sentences.flatMap((sentence, index) => {
    const bounds = [sentence.start, ...new Set(cuts[index]!.sort((one, other) => one - other)), sentence.end]
    return bounds.slice(1).map((end, at): Mark => ({ start: bounds[at]!, end, kind: 'sentence', facts: [] }))
  })
}

/** By start, the longer first. A sentence comes before a mark of its own span. */
function outerFirst(one: Mark, other: Mark): number {
  return one.start - other.start || other.end - one.end || Number(other.kind === 'sentence') - Number(one.kind === 'sentence')
}

/** Marks in order, into which the rest of a cut mark can be put back. */
class Queue {
  readonly #sorted: readonly Mark[]
  #next = 0
  readonly #back: Mark[] = []

  constructor(sorted: readonly Mark[]) {
    this.#sorted = sorted
  }

  put(mark: Mark): void {
    let index = this.#back.length
    while (index > 0 && outerFirst(this.#back[index - 1]!, mark) < 0) index--
    this.#back.splice(index, 0, mark)
  }

  take(): Mark | undefined {
    const mark = this.#sorted[this.#next]
    const back = this.#back.at(-1)
    if (back && (!mark || outerFirst(back, mark) <= 0)) return this.#back.pop()
    if (mark) this.#next++
    return mark
  }
}
