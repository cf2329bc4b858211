import { boilerplateLines, creditLabels, tellingWords } from '#language'
import type { Layout, Paragraph } from '#text'

/**
 * The same layout without what says nothing: related links, newsletter calls, photo credits, bylines, contact lines.
 * Offsets stay those of the whole text; `tokens` keeps every token, so that token indexes stay good.
 */
export function leaveOutBoilerplate(layout: Layout): Layout {
  const left = new Set<number>()
  for (const paragraph of layout.paragraphs) if (isBoilerplate(layout, paragraph)) left.add(paragraph.index)
  if (left.size === 0) return layout
  const dropped = layout.paragraphs.filter((paragraph) => left.has(paragraph.index))
  const inDropped = (start: number) => dropped.some((paragraph) => paragraph.start <= start && start < paragraph.end)
  const paragraphs = layout.paragraphs.filter((paragraph) => !left.has(paragraph.index)).map((paragraph, index) => ({ ...paragraph, index }))
  const newIndex = new Map(paragraphs.map((paragraph) => [paragraph.start, paragraph.index]))
  const oldStart = layout.paragraphs.map((paragraph) => paragraph.start)
  return {
    ...layout,
    paragraphs,
    sentences: layout.sentences
      .filter((sentence) => !left.has(sentence.paragraph))
      .map((sentence, index) => ({ ...sentence, index, paragraph: newIndex.get(oldStart[sentence.paragraph]!)! })),
    quoted: layout.quoted.filter((quoted) => !inDropped(quoted.start)),
  }
}

function isBoilerplate(layout: Layout, paragraph: Paragraph): boolean {
  if (layout.document.markup.some((markup) => markup.element === 'aside' && markup.start <= paragraph.start && paragraph.end <= markup.end)) return true
  // A call or a credit is short; a long paragraph that happens to start like one is text.
  if (paragraph.end - paragraph.start > 400) return false
  const text = layout.text.slice(paragraph.start, paragraph.end)
  if (!boilerplateLines.some((pattern) => pattern.test(text))) return false
  // "Picture: Ada, Bo and me last night": a label before what somebody tells.
  return !(creditLabels.test(text) && tellingWords.test(text))
}
