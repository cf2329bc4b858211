import type { Problem } from '../problem.ts'
import { articleElement } from './body.ts'
import { articleData } from './json-ld.ts'
import { pageMetadata, type PageMetadata } from './metadata.ts'
import { renderText, type RenderedText } from './render.ts'
import { parsePage } from './tree.ts'
import { asHtml } from './as-html.ts'

/** An HTML page as text, and what it says of itself. */
export interface ReadPage extends RenderedText {
  readonly metadata: Omit<PageMetadata, 'headline'>
}

/**
 * Read a page that holds one article. A page without one is a problem, and so is a front page of links.
 * Where a script draws the article, its text is taken from the structured data, if that has it.
 */
export function readPage(html: string): ReadPage | Problem {
  const tree = parsePage(html)
  const body = articleElement(tree.root)
  const { headline, ...metadata } = pageMetadata(tree, body ?? tree.root)
  const read = body && renderText(body, { headline })
  if (read && read.text !== '') return { ...read, metadata }
  const given = articleData(tree.root)?.body
  const { text, markup } = given ? renderText(parsePage(asHtml(given)).root) : { text: '', markup: [] }
  return text === '' ? noArticle : { text, markup, metadata }
}

/** Read a piece of HTML whole: a post's words, a feed entry's content. Empty when it has no words. */
export function readFragment(html: string): RenderedText {
  return renderText(parsePage(html).root, { whole: true })
}

const noArticle: Problem = {
  code: 'no-article',
  message: 'the HTML holds no article: after menus, links and forms no text is left; save the page of a single article and try again',
}

/** Read a feed entry's content: an article's text without the page around it. Empty when it has no words. */
export function readEntry(html: string): RenderedText {
  return renderText(parsePage(html).root)
}
