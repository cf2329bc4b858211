import { trimSpan, type Layout, type Span } from '#text'
import type { QuotationDraft } from './quotation-draft.ts'
import { mainSubject } from './noun-phrases.ts'
import type { Transcript } from './transcripts.ts'

/** "— Ada Lindqvist, director": whose words stand above. */
const signature = /^[—–-]{1,2}\s*([\p{Lu}][^,(\n]{1,60}?)\s*(?:[,(].{0,80})?$/u
const marks = /^["“”‘'«]/u

/**
 * Find what a page sets as a block quotation without marks: direct words of whoever signs them in the block or right below, or
 * of whom the sentence before names and ends in a colon. A block that says of nobody whose it is stays the writer's.
 */
export function readBlockQuotes(layout: Layout, taken: ReadonlySet<number>): Transcript {
  const drafts: QuotationDraft[] = []
  const paragraphs = new Set<number>()
  const posts = layout.document.markup.filter(({ element }) => element === 'post')
  for (const block of layout.document.markup) {
    if (block.element !== 'quote' || posts.some((post) => post.start <= block.start && block.end <= post.end)) continue
    const within = layout.paragraphs.filter(({ index, start, end }) => block.start <= start && end <= block.end + 1 && !taken.has(index) && !paragraphs.has(index))
    const last = within.at(-1)
    if (last === undefined || marks.test(layout.text.slice(within[0]!.start, within[0]!.start + 1))) continue
    const below = layout.paragraphs[last.index + 1]
    const signed = within.length > 1 ? signatureOf(layout, last) : null
    const signedBelow = signed === null && below !== undefined ? signatureOf(layout, below) : null
    const body = signed === null ? within : within.slice(0, -1)
    const spans = body.map(({ start, end }) => trimSpan(layout.text, { start, end }))
    const told = signed ?? signedBelow
    const lead = told === null ? leadInto(layout, body[0]!.index) : null
    if (told === null && lead === null) continue
    drafts.push({
      kind: 'direct', spans, verb: null, cueAt: null, cue: null, subject: lead?.subject ?? null, clause: lead?.clause ?? null, paragraph: body[0]!.index, lastParagraph: body.at(-1)!.index,
      ...(told !== null && { told: { ...told, saidTo: null, saidIn: null, saidAt: null } }),
    })
    for (const { index } of within) paragraphs.add(index)
    if (signedBelow !== null) paragraphs.add(below!.index)
  }
  return { drafts, paragraphs }
}

function signatureOf({ text }: Layout, { start, end }: Span): { readonly speaker: string; readonly mention: Span } | null {
  const match = signature.exec(text.slice(start, Math.min(end, start + 160)))
  if (match === null) return null
  const at = start + match[0].indexOf(match[1]!)
  return { speaker: match[1]!, mention: { start: at, end: at + match[1]!.length } }
}

/** The writer's sentence before a block, when it ends in a colon, and its subject. */
function leadInto({ paragraphs, sentences, tokens }: Layout, block: number): Pick<QuotationDraft, 'subject' | 'clause'> | null {
  const before = paragraphs[block - 1]
  if (before === undefined || tokens[before.endToken - 1]?.text !== ':') return null
  const sentence = sentences.findLast(({ firstToken, endToken }) => firstToken >= before.firstToken && endToken <= before.endToken)
  const first = sentence?.firstToken ?? before.firstToken
  const subject = mainSubject(tokens, first, before.endToken)
  return subject === null ? null : { subject, clause: { first, end: before.endToken } }
}
