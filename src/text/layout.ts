import type { Document } from './document.ts'
import { pairQuotationMarks, type Quoted } from './quotation-marks.ts'
import { lastStartingBy, type Span } from './span.ts'
import { tokenize, type Token } from './tokens.ts'

export interface Paragraph extends Span {
  readonly index: number
  /** Indexes into `Layout.tokens`, half-open. */
  readonly firstToken: number
  readonly endToken: number
}

export interface Sentence extends Span {
  readonly index: number
  /** Index into `Layout.paragraphs`. */
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

/** A document's text cut up once for all steps. Every list is in text order and nothing overlaps but `quoted`. */
export interface Layout {
  readonly document: Document
  readonly text: string
  /** Without white space at their ends; none is empty. */
  readonly paragraphs: readonly Paragraph[]
  /** A sentence never crosses a paragraph. Words in quotation marks may hold several. */
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quoted: readonly Quoted[]
}

/** Abbreviations after which no sentence ends when a name follows: honorifics, ranks, initials. */
const neverLast = /^(?:mr|mrs|ms|dr|st|prof|sgt|lt|col|gen|capt|rev|hon|sr|messrs|\p{L})\.$/iu

/** Cut a document's text into paragraphs, sentences, tokens and stretches in quotation marks. */
export function layOut(document: Document): Layout {
  const { text } = document
  const { tokens, sentenceStarts } = tokenize(text)
  const starts = new Set(sentenceStarts)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const quoted: Quoted[] = []
  let token = 0
  for (const span of linesOf(text)) {
    const firstToken = token
    while (token < tokens.length && tokens[token]!.start < span.end) token++
    if (token === firstToken) continue
    const index = paragraphs.length
    paragraphs.push({ ...span, index, firstToken, endToken: token })
    for (const pair of pairQuotationMarks(text, span)) quoted.push(pair)
    let from = firstToken
    for (let i = firstToken + 1; i <= token; i++) {
      if (i < token && !(starts.has(i) && !neverLast.test(tokens[i - 1]!.text) && !opensLower(tokens[i]!, tokens[i - 1]!) && !isInName(text, tokens[i]!))) continue
      sentences.push({ start: tokens[from]!.start, end: tokens[i - 1]!.end, index: sentences.length, paragraph: index, firstToken: from, endToken: i })
      from = i
    }
  }
  return { document, text, paragraphs, sentences, tokens, quoted }
}

/** "E! News", "Jeopardy! Masters": the mark is the name's. */
function isInName(text: string, { start, text: word }: Token): boolean {
  return /^(?:News|Online|Entertainment|Magazine|Masters|Style|Canada|True)/u.test(word) && /(?:^|[^\p{L}])(?:E|OK|Yahoo|Hello|Jeopardy)! $/u.test(text.slice(Math.max(0, start - 11), start))
}

/** A "sentence" that starts in lower case right after a quotation goes on: `"Never!" she said.` */
function opensLower(token: Token, before: Token): boolean {
  return /^\p{Ll}/u.test(token.text) && /["”’'!?)\]…]$/u.test(before.text)
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const lead = line.length - line.trimStart().length
    if (lead < line.length) yield { start: start + lead, end: start + line.trimEnd().length }
    start = end + 1
  }
}

/** The sentence that holds `offset`, or the last one before it; `undefined` before the first. */
export function sentenceAt(layout: Layout, offset: number): Sentence | undefined {
  return layout.sentences[lastStartingBy(layout.sentences, offset)]
}

/** The paragraph that holds `offset`, or the last one before it; `undefined` before the first. */
export function paragraphAt(layout: Layout, offset: number): Paragraph | undefined {
  return layout.paragraphs[lastStartingBy(layout.paragraphs, offset)]
}

/** Index of the token at or after `offset`; `tokens.length` when there is none. */
export function tokenIndexAt(layout: Layout, offset: number): number {
  const index = lastStartingBy(layout.tokens, offset)
  if (index >= 0 && layout.tokens[index]!.end > offset) return index
  return index + 1
}
