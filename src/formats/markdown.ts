import { TextBuilder } from './html/text-builder.ts'
import type { RenderedText } from './html/render.ts'
import { inlineRuns } from './markdown-inline.ts'

export interface MarkdownText extends RenderedText {
  /** The heading that begins the text; it is left out of it. `null` when the text begins otherwise. */
  readonly title: string | null
}

/** A line of Markdown, without what makes it one. */
interface Block {
  readonly element: 'heading' | 'quote' | 'item' | null
  readonly words: string[]
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/u
const underline = /^ {0,3}(?:=+|-{3,})[ \t]*$/u
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/u
const quote = /^ {0,3}>[ \t]?/u
const item = /^[ \t]{0,8}(?:[-*+]|\d{1,4}[.)])[ \t]+(.*)$/u
const fence = /^ {0,3}(?:`{3,}|~{3,})/u

/** A Markdown text as it reads: its lines joined to paragraphs, its marks as markup. Time linear in its length. */
export function markdownText(markdown: string): MarkdownText {
  const blocks = blocksOf(markdown)
  const first = blocks[0]
  const title = first?.element === 'heading' ? plain(first.words.join(' ')) : null
  const builder = new TextBuilder()
  for (const block of title === null ? blocks : blocks.slice(1)) {
    builder.paragraph()
    if (block.element) builder.open({ element: block.element })
    for (const [index, line] of block.words.entries()) {
      if (index > 0) builder.line()
      for (const run of inlineRuns(line)) {
        if (run.emphasis) builder.open({ element: 'emphasis' })
        builder.add(run.words)
        if (run.emphasis) builder.close()
      }
    }
    if (block.element) builder.close()
  }
  return { ...builder.finish(), title }
}

function plain(line: string): string {
  return inlineRuns(line).map((run) => run.words).join('').replace(/\s+/gu, ' ').trim()
}

/** Paragraphs, headings, quotations and items; `words` are their lines, parted only at hard breaks. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let hardBreak = false
  let fenced = false
  const begin = (element: Block['element'], words: string): Block => {
    const block: Block = { element, words: [words] }
    blocks.push(block)
    return block
  }
  for (const line of markdown.split('\n')) {
    if (fence.test(line)) {
      fenced = !fenced
      open = null
      continue
    }
    if (fenced) {
      if (line.trim() !== '') begin(null, line.trim())
      continue
    }
    const quoted = quote.test(line)
    const content = (quoted ? line.replace(quote, '') : line).replace(/[ \t]+$/u, (space) => (space.length > 1 ? '\\' : ''))
    const words = content.replace(/\\$/u, '')
    const headed = heading.exec(words)
    const listed = item.exec(words)
    if (words.trim() === '') open = null
    else if (headed) {
      begin('heading', headed[2]!)
      open = null
    } else if (open && open.element === null && underline.test(words)) {
      blocks[blocks.length - 1] = { element: 'heading', words: [open.words.join(' ')] }
      open = null
    } else if (rule.test(words)) open = null
    else if (listed && !quoted) open = begin('item', listed[1]!)
    else if (open && (open.element === 'quote') === quoted) {
      if (hardBreak) open.words.push(words.trim())
      else open.words[open.words.length - 1] += ` ${words.trim()}`
    } else open = begin(quoted ? 'quote' : null, words.trim())
    hardBreak = content.endsWith('\\')
  }
  return blocks
}
