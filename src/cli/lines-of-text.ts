import { sentenceAt, type Layout, type Sentence, type Span } from '#text'
import { wrap, type Paper } from './paper.ts'

/** The sentences behind items, as a page shows them. */
export interface LinesOfText {
  /** The sentence in which `span` begins; `undefined` where there is none. */
  sentence(span: Span | undefined): Sentence | undefined
  /** The sentence in which `span` begins, behind a bar and the number of its paragraph. Long ones are cut at both ends. */
  around(span: Span, indent?: string): string
  /** Each item's text with its line; items one after the other from one sentence share it, under the last of them. */
  under(items: readonly Item[], indent?: string): readonly string[]
}

/** Something that a page tells, and where the text says it. */
export interface Item {
  readonly text: string
  readonly evidence: Span | undefined
}

/** Columns of text that a reader takes in around an item before it is in the way of the next one. */
const longest = 360

export function linesOfText(layout: Layout, paper: Paper): LinesOfText {
  const sentence = (span: Span | undefined): Sentence | undefined => span && sentenceAt(layout, span.start)
  const around = (span: Span, indent = '    '): string => {
    const found = sentence(span)
    const words = found === undefined ? layout.text.slice(span.start, span.end) : excerpt(layout.text, found, span)
    const number = found === undefined ? '' : `¶${found.paragraph + 1}`
    return paper.ink('faint', wrap(words, paper.width, `${indent}${number.padEnd(3)} │ `, `${indent}    │ `))
  }
  return {
    sentence,
    around,
    under: (items, indent) => items.map(({ text, evidence }, index) => {
      const next = items[index + 1]
      const isShared = next !== undefined && sentence(next.evidence) === sentence(evidence)
      return isShared || evidence === undefined ? text : `${text}\n${around(evidence, indent)}`
    }),
  }
}

function excerpt(text: string, whole: Span, span: Span): string {
  if (whole.end - whole.start <= longest) return text.slice(whole.start, whole.end)
  const before = Math.max(whole.start, Math.min(span.start, whole.end) - 80)
  const start = before === whole.start ? before : atSpace(text, before, span.start)
  const end = Math.min(whole.end, start + longest)
  return `${start > whole.start ? '… ' : ''}${text.slice(start, end)}${end < whole.end ? ' …' : ''}`
}

function atSpace(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= to ? to : space + 1
}
