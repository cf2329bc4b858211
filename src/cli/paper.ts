import type { Output } from './world.ts'

/** A way to set words off. Each also differs without colour in what is printed around it, so none carries meaning alone. */
export type Ink = 'heading' | 'name' | 'faint' | 'words' | 'warning'

const codes: Readonly<Record<Ink, readonly [number, number]>> = {
  heading: [1, 22],
  name: [36, 39],
  faint: [2, 22],
  words: [33, 39],
  warning: [31, 39],
}

/** How text is laid out for one output: its width and its colours. */
export interface Paper {
  /** Columns to fill: those of the output, at most 80 and at least 40. */
  readonly width: number
  ink(ink: Ink, text: string): string
}

export function paperFor(output: Pick<Output, 'columns' | 'colour'>): Paper {
  return {
    width: Math.max(40, Math.min(80, output.columns)),
    ink: (ink, text) => {
      if (!output.colour || text === '') return text
      const [on, off] = codes[ink]
      // Line by line, so that a pager that cuts at a line never leaves a colour on.
      return text.split('\n').map((line) => `\u001B[${on}m${line}\u001B[${off}m`).join('\n')
    },
  }
}

/**
 * `text` as lines of at most `width` columns, cut between words where it can be. `first` begins the first line, `rest`
 * every further one. All white space counts as one space; a web address is never cut. Characters that steer a terminal or turn the direction of text
 * are shown as `�`: what is printed here was written by strangers.
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  let used = columnsOf(first)
  let isEmpty = true
  for (const word of harmless(text).split(/\s+/u)) {
    if (word === '') continue
    for (const piece of cut(word, Math.max(1, width - columnsOf(rest)))) {
      const columns = columnsOf(piece)
      if (!isEmpty && used + 1 + columns > width) {
        lines.push(line)
        line = rest
        used = columnsOf(rest)
        isEmpty = true
      }
      line += isEmpty ? piece : ` ${piece}`
      used += isEmpty ? columns : columns + 1
      isEmpty = false
    }
  }
  lines.push(line)
  return lines.map((each) => each.trimEnd()).join('\n')
}

/** Text of a stranger made fit for a terminal, on one line. */
export function plain(text: string): string {
  return harmless(text).replace(/\s+/gu, ' ').trim()
}

function harmless(text: string): string {
  return text.replace(/[^\S ]+/gu, ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�')
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wide = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u

/** How many columns of a terminal `text` takes; far eastern letters and emoji take two. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7E]*$/u.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1
  return columns
}

function cut(word: string, width: number): readonly string[] {
  // A web address in two pieces can be neither opened nor copied.
  if (columnsOf(word) <= width || /^https?:\/\//u.test(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const columns = columnsOf(segment)
    if (used + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += columns
  }
  return [...pieces, piece]
}
