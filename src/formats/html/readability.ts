import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isWordless } from './boilerplate.ts'
import type { PageElement } from './tree.ts'

/** Readability takes more than linear time on hostile pages; larger pages are not given to it. */
const maxElements = 6000
const maxCharacters = 400_000
const mark = 'data-n'

interface Marked {
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<Marked>
}

/**
 * The element that Readability takes for the article: the smallest one that holds all it would keep.
 * `null` when it finds nothing, or when the page is too large for it.
 */
export function readableElement(root: PageElement): PageElement | null {
  const elements: PageElement[] = []
  const html = markedHtml(root, elements)
  if (html === null) return null
  const content = readableContent(html)
  if (!content) return null
  let common: PageElement | null = null
  for (const kept of content.querySelectorAll(`[${mark}]`)) {
    const element = elements[Number(kept.getAttribute(mark))]
    if (element && element.textLength > 0) common = common === null ? element : commonAncestor(common, element)
  }
  return common
}

/** What Readability keeps. Pages that it or its tree cannot stand (a call with 100,000 arguments) give `null`. */
function readableContent(html: string): Marked | null {
  try {
    const { document } = parseHTML(html)
    const options = { serializer: (node: unknown) => node as Marked, disableJSONLD: true, charThreshold: 100 }
    return new Readability<Marked>(document as never, options).parse()?.content ?? null
  } catch {
    return null
  }
}

/** The page again as HTML, its elements numbered; `null` when it is too large. */
function markedHtml(root: PageElement, elements: PageElement[]): string | null {
  if (root.textLength > maxCharacters) return null
  const parts: string[] = []
  let length = 0
  const write = (element: PageElement): boolean => {
    for (const child of element.children) {
      if (typeof child === 'string') length += parts[parts.push(escaped(child)) - 1]!.length
      else if (!isWordless(child) && child.textLength > 0) {
        if (elements.length >= maxElements) return false
        parts.push(`<${tag(child)} ${mark}="${elements.push(child) - 1}" class="${escaped(child.attributes['class'] ?? '')}" id="${escaped(child.attributes['id'] ?? '')}">`)
        if (!write(child)) return false
        parts.push(`</${tag(child)}>`)
      }
    }
    return true
  }
  return write(root) && length <= maxCharacters ? `<!doctype html><html><body>${parts.join('')}</body></html>` : null
}

/** Only names that are safe to write again; others become spans. */
function tag(element: PageElement): string {
  if (element.name === 'html' || element.name === 'body') return 'div'
  return /^[a-z][a-z0-9]{0,20}$/u.test(element.name) && element.name !== 'script' && element.name !== 'title' ? element.name : 'span'
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
}

function commonAncestor(one: PageElement, other: PageElement): PageElement {
  const ancestors = new Set<PageElement>()
  for (let element: PageElement | null = one; element; element = element.parent) ancestors.add(element)
  for (let element: PageElement | null = other; element; element = element.parent) if (ancestors.has(element)) return element
  return one
}

