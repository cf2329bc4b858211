import { sentenceAt, type Layout, type Sentence, type Span } from '#text'
import { wrap, type Paper } from './paper.ts'

/** The sentences behind items, as a page shows them. */
export interface LinesOfText {
  /** The sentence in which `span` begins; `undefined` where there is none. */
  sentence(span: Span | undefined): Sentence | undefined
  /** The sentence in which `span` begins, behind a bar and with the number of its paragraph. Long ones are cut at both ends. */
  around(span: Span, indent?: string): string
}

/** Columns of text that a reader takes in around an item before it is in the way of the next one. */
const longest = 360

export function linesOfText(layout: Layout, paper: Paper): LinesOfText {
  const sentence = (span: Span | undefined): Sentence | undefined => span && sentenceAt(layout, span.start)
  return {
    sentence,
    around: (span, indent = '    ') => {
      const found = sentence(span)
      const words = found === undefined ? layout.text.slice(span.start, span.end) : excerpt(layout.text, found, span)
      const number = found === undefined ? '' : ` ¶${found.paragraph + 1}`
      return paper.ink('faint', wrap(`${words}${number}`, paper.width, `${indent}│ `))
    },
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
