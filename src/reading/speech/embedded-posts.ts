import { trimSpan, type Layout, type Markup, type Span } from '#text'
import type { QuotationDraft } from './quotation-draft.ts'
import type { When } from '../reading.ts'

/** "— Ada Lindqvist (@ada) January 16, 2022", "A post shared by Ada Lindqvist (@ada)": whose post stands above. */
const signature = /^(?:[—–-]+\s*|A (?:post|photo|video) shared by\s+)([^(@\n]{2,60}?)\s*\(@[\w.]+\)\s*(.{0,40})$/u

/** The posts that an article embeds: direct quotations of their authors; and the paragraphs that are read with that. */
export function readPosts(layout: Layout): { readonly drafts: readonly QuotationDraft[]; readonly paragraphs: ReadonlySet<number> } {
  const drafts: QuotationDraft[] = []
  const paragraphs = new Set<number>()
  const posts = layout.document.markup.filter((markup) => markup.element === 'post')
  let next = 0
  let current: Markup | undefined
  let taken: number[] = []
  const flush = (author: string | null, mention: Span | null, date: string | null) => {
    const body = taken.map((index) => layout.paragraphs[index]!).map((paragraph) => withoutLinks(layout.text, paragraph)).filter((span) => span.end > span.start)
    if (author !== null && body.length > 0) {
      const saidAt: When | null = date === null ? null : { text: date, span: null, from: date, to: date }
      drafts.push({
        kind: 'direct', spans: body, verb: null, cueAt: null, cue: null, subject: null, clause: null, paragraph: taken[0]!, lastParagraph: taken.at(-1)!,
        told: { speaker: author, mention, saidTo: null, saidIn: 'post', saidAt },
      })
    }
    for (const index of taken) paragraphs.add(index)
    taken = []
  }
  for (const paragraph of layout.paragraphs) {
    if (current !== undefined && paragraph.start >= current.end) {
      if (taken.length > 0) flush(current.author ?? null, null, current.publishedAt?.slice(0, 10) ?? null)
      current = undefined
    }
    while (next < posts.length && posts[next]!.end <= paragraph.start) next++
    const post = posts[next]
    if (post !== undefined && post.start <= paragraph.start && paragraph.end <= post.end + 1) current = post
    const match = signature.exec(layout.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)))
    if (match !== null && current === undefined && drafts.at(-1)?.lastParagraph === paragraph.index - 1) {
      // The page's own markup has already told whose post it is.
      paragraphs.add(paragraph.index)
      continue
    }
    if (match !== null) {
      const start = paragraph.start + match[0].indexOf(match[1]!)
      if (current === undefined && paragraph.index > 0 && taken.length === 0) taken = [paragraph.index - 1]
      paragraphs.add(paragraph.index)
      flush(match[1]!.trim(), { start, end: start + match[1]!.trim().length }, current?.publishedAt?.slice(0, 10) ?? null)
      continue
    }
    if (current !== undefined) taken.push(paragraph.index)
  }
  if (current !== undefined && taken.length > 0) flush(current.author ?? null, null, current.publishedAt?.slice(0, 10) ?? null)
  return { drafts, paragraphs }
}

/** A link to the post's picture is none of its words. */
function withoutLinks(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const link = /\s+(?:pic\.twitter\.com\/|https?:\/\/t\.co\/)\S+\s*$/u.exec(words)
  return trimSpan(text, { start: span.start, end: link === null ? span.end : span.start + link.index })
}
