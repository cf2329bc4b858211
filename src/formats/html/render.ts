import type { Markup } from '#text'
import { isLinkList, isListHeading, isNamedNoise, isNoiseLine, isWordless, isInvitation, withoutCredit } from './boilerplate.ts'
import { blockElements } from './elements.ts'
import { embeddedPost, embedsPostOf } from './embed.ts'
import { TextBuilder } from './text-builder.ts'
import { elementsWithin, rawText, type PageElement, type PageNode } from './tree.ts'

export interface RenderedText {
  readonly text: string
  readonly markup: readonly Markup[]
}

export interface RenderOptions {
  /** The element of the headline: it is the document's title and no part of its text. */
  readonly headline?: PageElement | null
  /** Whether related links, bylines, newsletter calls and the like stay in: for a post's own words. Left out by default. */
  readonly whole?: boolean
}

/** A box this large is no newsletter call. */
const maxBox = 500

/**
 * The words of an element as they read on the page: a blank line between paragraphs, a line break for `<br>`,
 * rows of a table line by line with ` | ` between cells. Takes time linear in the size of the element.
 */
export function renderText(element: PageElement, { headline = null, whole = false }: RenderOptions = {}): RenderedText {
  const builder = new TextBuilder()
  new Renderer(builder, element, headline, whole).children(element)
  return builder.finish()
}

class Renderer {
  readonly #builder: TextBuilder
  readonly #body: PageElement
  readonly #headline: PageElement | null
  readonly #whole: boolean
  /** A heading of links came last: the list right after it goes too. */
  #afterListHeading = false
  #preformatted = false

  constructor(builder: TextBuilder, body: PageElement, headline: PageElement | null, whole: boolean) {
    this.#builder = builder
    this.#body = body
    this.#headline = headline
    this.#whole = whole
  }

  children(element: PageElement, boxChecked = false): void {
    for (const child of element.children) this.#node(child, boxChecked)
  }

  #node(node: PageNode, boxChecked: boolean): void {
    if (typeof node === 'string') return this.#words(node)
    if (node === this.#headline || node.name === 'script') return
    const platform = embedsPostOf(node)
    if (platform !== null) return this.#post(node, platform)
    if (!this.#whole && this.#isLeftOut(node)) return
    if (this.#whole && isWordless(node)) return
    switch (node.name) {
      case 'br':
        return this.#builder.line()
      case 'hr':
        return this.#builder.paragraph()
      case 'img':
        return this.#emoji(node)
      case 'em':
      case 'i':
      case 'cite':
        return this.#inline(node, boxChecked)
      case 'q':
        this.#builder.add('“')
        this.children(node, boxChecked)
        return this.#builder.add('”')
      case 'td':
      case 'th':
        this.#builder.separate(' | ')
        return this.children(node, boxChecked)
      case 'tr':
      case 'dd':
        this.#builder.row()
        this.children(node, boxChecked)
        return this.#builder.row()
      case 'thead':
      case 'tbody':
      case 'tfoot':
        return this.children(node, boxChecked)
      case 'pre':
        this.#preformatted = true
        this.#block(node, null, boxChecked)
        this.#preformatted = false
        return
      default:
    }
    if (!blockElements.has(node.name)) return this.children(node, boxChecked)
    this.#block(node, blockMarkup(node), boxChecked)
  }

  #words(words: string): void {
    if (!this.#preformatted) return this.#builder.add(words)
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) this.#builder.line()
      this.#builder.add(line)
    }
  }

  #block(node: PageElement, element: Markup['element'] | null, boxChecked: boolean): void {
    const marks = element !== null && !(element === 'quote' && this.#builder.within('quote'))
    this.#builder.paragraph()
    if (marks) this.#builder.open({ element })
    if (element === 'caption' && !this.#whole) this.#caption(node)
    else this.children(node, boxChecked || (node.textLength < maxBox && node.textLength > 0))
    if (marks) this.#builder.close()
    this.#builder.paragraph()
  }

  /** A caption keeps its words and loses its picture credit. */
  #caption(node: PageElement): void {
    const words = rawText(node, 4000)
    if (withoutCredit(words) === words) this.children(node)
    else this.#builder.add(withoutCredit(words))
  }

  #inline(node: PageElement, boxChecked: boolean): void {
    const marks = !this.#builder.within('emphasis')
    if (marks) this.#builder.open({ element: 'emphasis' })
    this.children(node, boxChecked)
    if (marks) this.#builder.close()
  }

  /** Some pages draw emoji as pictures. */
  #emoji(node: PageElement): void {
    const words = node.attributes['alt'] ?? ''
    if (words.length <= 16 && /^\p{Extended_Pictographic}/u.test(words)) this.#builder.add(words)
  }

  #post(node: PageElement, platform: string): void {
    const post = embeddedPost(node, platform, renderText(node, { whole: true }).text)
    this.#builder.paragraph()
    if (post.lines.length === 0) return
    this.#builder.open(post.markup)
    for (const line of post.lines) {
      this.#builder.add(line)
      this.#builder.line()
    }
    this.#builder.close()
    if (post.attribution !== null) this.#builder.add(post.attribution)
    this.#builder.paragraph()
  }

  #isLeftOut(node: PageElement): boolean {
    if (isWordless(node)) return !this.#isMost(node)
    if (node.textLength === 0) return false
    const afterListHeading = this.#afterListHeading
    if (blockElements.has(node.name)) this.#afterListHeading = false
    if (isNamedNoise(node) && !this.#isMost(node) && !holdsPost(node)) return true
    switch (node.name) {
      case 'article':
        // Within the chosen body these are cards of other articles, and comments.
        return !this.#isMost(node)
      case 'footer':
        return node.parent?.name !== 'blockquote' && !this.#isMost(node)
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.#afterListHeading = isListHeading(rawText(node, 200).replace(/\s+/gu, ' ').trim())
        return this.#afterListHeading
      case 'ul':
      case 'ol':
        return isLinkList(node) || (afterListHeading && node.linkLength > node.textLength / 2)
      case 'p':
      case 'li':
      case 'figcaption':
        return isNoiseLine(node)
      case 'div':
      case 'section':
      case 'span':
      case 'time':
      case 'a':
        return this.#isNoiseBox(node)
      default:
        return false
    }
  }

  /** A short box without paragraphs is a line; one with some is a newsletter call or nothing. */
  #isNoiseBox(node: PageElement): boolean {
    if (node.textLength >= maxBox || this.#isMost(node)) return false
    if (node.name === 'time') return !['p', 'li', 'span', 'a', 'em', 'i', 'b', 'strong', 'td'].includes(node.parent?.name ?? '')
    if (node.name === 'a' || node.name === 'span') return node.parent === this.#body && isNoiseLine(node)
    const hasBlocks = node.children.some((child) => typeof child !== 'string' && blockElements.has(child.name))
    return hasBlocks ? isInvitation(rawText(node, 1000).replace(/\s+/gu, ' ').trim()) : isNoiseLine(node)
  }

  /** What holds most of the words is the article, whatever it is called. */
  #isMost(node: PageElement): boolean {
    return node.textLength > 200 && node.textLength > this.#body.textLength * 0.5
  }
}

function blockMarkup(node: PageElement): Markup['element'] | null {
  if (/^h[1-6]$/u.test(node.name)) return 'heading'
  if (node.name === 'blockquote') return 'quote'
  if (node.name === 'li') return 'item'
  if (node.name === 'figcaption' || /\bwp-caption-text\b/u.test(node.attributes['class'] ?? '')) return 'caption'
  if (node.name !== 'p') return null
  if (isBold(node)) return 'heading'
  return isOnlyLink(node) ? 'aside' : null
}

/** A short paragraph all in bold is a heading that its writer did not call one. */
function isBold(node: PageElement): boolean {
  if (node.textLength === 0 || node.textLength > 120) return false
  return node.children.every((child) => (typeof child === 'string' ? child.trim() === '' : /^(?:b|strong|br)$/u.test(child.name)))
}

/** A paragraph that is one link without a sentence's end leads to another page. */
function isOnlyLink(node: PageElement): boolean {
  return node.textLength > 0 && node.linkLength === node.textLength && node.textLength < 200 && !/[.!?…”"]$/u.test(rawText(node, 300).trim())
}

/** "social-embed": a box around a post. Posts stand near the top of such a box. */
function holdsPost(node: PageElement): boolean {
  let seen = 0
  for (const element of elementsWithin(node)) {
    if (embedsPostOf(element) !== null) return true
    if (++seen >= 12) return false
  }
  return false
}
