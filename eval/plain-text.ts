import { parseHTML } from 'linkedom'
import type { Input } from './annotated.ts'

const dropped = new Set(['HEAD', 'NAV', 'ASIDE', 'FOOTER', 'FIGCAPTION', 'FORM', 'SCRIPT', 'STYLE'])
const inline = new Set(['A', 'ABBR', 'B', 'CITE', 'EM', 'I', 'MARK', 'Q', 'S', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'U'])

interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<HtmlNode>
}

/** The text of an input with white space made one, less what of a page is surely no part of its article. */
export function plainText(input: Input): string {
  const text = input.html === undefined ? input.text ?? '' : textOf(parseHTML(input.html).document as unknown as HtmlNode)
  return text.replace(/\s+/gu, ' ').trim()
}

function textOf(node: HtmlNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (node.nodeType === 8 || dropped.has(node.nodeName.toUpperCase())) return ' '
  const text = [...node.childNodes].map(textOf).join('')
  return inline.has(node.nodeName.toUpperCase()) ? text : ` ${text} `
}
