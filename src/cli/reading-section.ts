import type { Reading } from '#intake'
import type { LinesOfText } from './lines-of-text.ts'
import { columnsOf, plain, wrap, type Paper } from './paper.ts'
import type { NamesOf } from './reading-names.ts'

/** What the sections of the page have in common. */
export interface PageParts {
  readonly reading: Reading
  readonly names: NamesOf
  readonly lines: LinesOfText
  readonly paper: Paper
}

/** A section: its heading, and its blocks of lines; none when the text says nothing of the kind. */
export interface Section {
  readonly heading: string
  readonly blocks: readonly string[]
}

/** `  Name · this · that`: the name set off, the rest after it, empty parts left out. */
export function entry(paper: Paper, name: string, parts: readonly (string | null | undefined)[]): string {
  const rest = parts.filter(Boolean).join(' · ')
  const shown = plain(name)
  const lines = wrap(rest === '' ? shown : `${shown} · ${rest}`, paper.width, '  ', '      ')
  const head = `  ${shown}`
  // A name broken over lines stays without colour rather than being coloured in part.
  return lines.startsWith(head) && columnsOf(head) <= paper.width ? `  ${paper.ink('name', shown)}${lines.slice(head.length)}` : lines
}
