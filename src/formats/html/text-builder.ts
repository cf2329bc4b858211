import type { Markup } from '#text'
import { cleanRun } from '../characters.ts'

interface OpenMark {
  readonly markup: Omit<Markup, 'start' | 'end'>
  /** `null` until the first character within. */
  start: number | null
}

/** How the next words are parted from those before. */
type Break = 'none' | 'line' | 'paragraph'

/**
 * Puts a page's words together: white space collapses, breaks and separators are written only between words,
 * and a mark covers its words without the space around them. Whatever is added, the text never begins or ends with space.
 */
export class TextBuilder {
  readonly #parts: string[] = []
  readonly #open: OpenMark[] = []
  readonly #closed: Markup[] = []
  #length = 0
  #break: Break = 'none'
  #space = false
  #separator = ''

  /** Add a run of words. */
  add(run: string): void {
    const words = cleanRun(run)
    const inner = words.trim()
    if (words.startsWith(' ')) this.#space = true
    if (inner === '') return
    this.#write(inner)
    this.#space = words.endsWith(' ')
  }

  /** The next words begin a paragraph. */
  paragraph(): void {
    this.#break = 'paragraph'
  }

  /** The next words begin a line; two line breaks in a row begin a paragraph. */
  line(): void {
    this.#break = this.#break === 'none' ? 'line' : 'paragraph'
  }

  /** The next words begin a line of their own, like a row of a table, but no paragraph. */
  row(): void {
    if (this.#break === 'none') this.#break = 'line'
  }

  /** The next words are in the same line, but in another cell. */
  separate(separator: string): void {
    this.#separator = separator
  }

  /** Mark what comes until the matching `close`. A mark that gets no words is dropped. */
  open(markup: Omit<Markup, 'start' | 'end'>): void {
    this.#open.push({ markup, start: null })
  }

  close(): void {
    const mark = this.#open.pop()
    if (mark && mark.start !== null) this.#closed.push({ ...mark.markup, start: mark.start, end: this.#length })
  }

  /** Whether a mark of this element is open. */
  within(element: Markup['element']): boolean {
    return this.#open.some((mark) => mark.markup.element === element)
  }

  /** The text, and its markup in order of `start`, outer before inner. */
  finish(): { readonly text: string; readonly markup: readonly Markup[] } {
    return { text: this.#parts.join(''), markup: this.#closed.sort((a, b) => a.start - b.start || b.end - a.end) }
  }

  #write(words: string): void {
    if (this.#length > 0) {
      const gap = this.#break === 'paragraph' ? '\n\n' : this.#break === 'line' ? '\n' : this.#separator || (this.#space ? ' ' : '')
      this.#append(gap)
    }
    this.#break = 'none'
    this.#separator = ''
    for (let index = this.#open.length - 1; index >= 0 && this.#open[index]!.start === null; index--) this.#open[index]!.start = this.#length
    this.#append(words)
  }

  #append(part: string): void {
    this.#parts.push(part)
    this.#length += part.length
  }
}
