import { isNamedNoise, isWordless } from './boilerplate.ts'
import { blockElements } from './elements.ts'
import { readableElement } from './readability.ts'
import { elementsWithin, type PageElement } from './tree.ts'

/** Names that publishing systems give to the element of an article's text. */
const bodyName = /(?:^|[\s_-])(?:article[_-]?(?:body|content|text|copy)|(?:entry|post|story|page|single)[_-]?(?:content|body|text|copy)|body[_-]?(?:copy|text|content)|story|rich-?text)(?:$|[\s_-])/iu

/** Below this share of a page's prose an element is a part of the article rather than the article. */
const mostOf = 0.6

/**
 * The element that holds a page's article: its `<article>`, else `<main>`, else an element named so by its publishing
 * system, else what Readability takes for it. `null` when the page has no prose: a front page of links, an empty shell.
 */
export function articleElement(root: PageElement): PageElement | null {
  const prose = proseWithin(root)
  const total = prose.get(root) ?? 0
  if (total === 0) return null
  const articles: PageElement[] = []
  const mains: PageElement[] = []
  const named: PageElement[] = []
  for (const element of elementsWithin(root)) {
    if (!prose.get(element)) continue
    const { attributes, name } = element
    if (name === 'article' || attributes['role'] === 'article') articles.push(element)
    else if (name === 'main' || attributes['role'] === 'main') mains.push(element)
    if (/\barticleBody\b/u.test(attributes['itemprop'] ?? '') || bodyName.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 600))) named.push(element)
  }
  const most = (elements: readonly PageElement[]) =>
    elements.reduce<PageElement | null>((best, element) => (best === null || prose.get(element)! > prose.get(best)! ? element : best), null)
  for (const candidate of [most(articles), most(mains), most(named)]) {
    if (candidate && prose.get(candidate)! >= total * mostOf) return candidate
  }
  return readableElement(root) ?? most(articles) ?? most(mains) ?? most(named) ?? root
}

/** For every element with prose, how many characters of it: words outside links, in what is not named as something else. */
function proseWithin(root: PageElement): Map<PageElement, number> {
  const prose = new Map<PageElement, number>()
  const around = aroundHeadline(root)
  const isBeside = (element: PageElement) =>
    blockElements.has(element.name) && isNamedNoise(element) && (around.size > 0 ? !around.has(element) : element.textLength < root.textLength / 2)
  const visit = (element: PageElement): number => {
    let sum = 0
    for (const child of element.children) {
      if (typeof child === 'string') sum += element.name === 'script' ? 0 : child.trim().length
      else if (child.name !== 'a' && child.textLength > 0 && !isWordless(child) && !isBeside(child)) sum += visit(child)
    }
    if (sum > 0) prose.set(element, sum)
    return sum
  }
  visit(root)
  return prose
}

/** What holds a headline or the main part is no box beside the article, whatever it is called. */
function aroundHeadline(root: PageElement): ReadonlySet<PageElement> {
  const around = new Set<PageElement>()
  for (const element of elementsWithin(root)) {
    if (element.name !== 'h1' && element.name !== 'main' && !/\barticleBody\b/u.test(element.attributes['itemprop'] ?? '')) continue
    for (let at: PageElement | null = element; at && !around.has(at); at = at.parent) around.add(at)
  }
  return around
}
