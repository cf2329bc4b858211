import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { blockElements, closesParagraph, closesSibling, foreignElements, scopeElements, voidElements } from './elements.ts'

/** An element of a page. Names and attribute names are in lower case. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageNode[]
  readonly parent: PageElement | null
  /** Characters of text within, white space at the ends of runs left out. */
  readonly textLength: number
  /** Of these, the characters within links. */
  readonly linkLength: number
}

export type PageNode = string | PageElement

export interface PageTree {
  readonly root: PageElement
  /** Texts of the first comments: where a browser that saves a page says where it came from. */
  readonly comments: readonly string[]
}

interface OpenElement extends PageElement {
  readonly children: PageNode[]
  readonly parent: OpenElement | null
  textLength: number
  linkLength: number
}

/** Deeper elements are left out and their text goes to the last one kept. Real pages stay below 100. */
const maxDepth = 200
const maxElements = 400_000
const maxComments = 8
const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>)

/**
 * The tree of a page, as browsers build it in the plain cases: missing end tags are supplied, stray ones ignored.
 * Time and depth are bounded for any input; scripts and styles are left out, but for structured data (`application/ld+json`).
 */
export function parsePage(html: string): PageTree {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.finish()
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #html: string
  readonly #root: OpenElement = element('#page', noAttributes, null)
  readonly #open: OpenElement[] = [this.#root]
  /** How many open elements have a name: an end tag whose count is 0 costs nothing. */
  readonly #counts = new Map<string, number>()
  /** Tags that were too deep to open, whose end tags must be ignored as well. */
  readonly #ignored = new Map<string, number>()
  readonly #comments: string[] = []
  #elements = 0
  #text = ''
  #name = ''
  #attributes: Record<string, string> | null = null
  #attribute = ''
  #value = ''

  constructor(html: string) {
    this.#html = html
  }

  finish(): PageTree {
    this.#popTo(1)
    return { root: this.#root, comments: this.#comments }
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end)
  }

  ontextentity(codepoint: number): void {
    this.#text += String.fromCodePoint(codepoint)
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#text += this.#html.slice(start, end - offset)
  }

  oncomment(start: number, end: number, offset: number): void {
    if (this.#comments.length < maxComments) this.#comments.push(this.#html.slice(start, Math.min(end - offset, start + 1000)))
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    this.#attributes ??= Object.create(null) as Record<string, string>
    // The first of two attributes of a name counts.
    this.#attributes[this.#attribute] ??= this.#value
  }

  onopentagend(): void {
    this.#openTag(false)
  }

  onselfclosingtag(): void {
    this.#openTag(foreignElements.some((name) => this.#countOf(name) > 0) || foreignElements.includes(this.#name))
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    const ignored = this.#ignored.get(name) ?? 0
    if (ignored > 0) {
      this.#ignored.set(name, ignored - 1)
      return
    }
    if (this.#countOf(name) === 0) return
    const isBlock = blockElements.has(name)
    for (let index = this.#open.length - 1; index > 0; index--) {
      const open = this.#open[index]!.name
      if (open === name) return this.#popTo(index)
      if (isBlock ? scopeElements.has(open) : blockElements.has(open)) return
    }
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #openTag(closed: boolean): void {
    const name = this.#name
    this.#closeImplied(name)
    if (this.#open.length > maxDepth || this.#elements >= maxElements) {
      if (!voidElements.has(name) && !closed) this.#ignored.set(name, (this.#ignored.get(name) ?? 0) + 1)
      return
    }
    this.#flush()
    const parent = this.#open.at(-1)!
    const opened = element(name, this.#attributes ?? noAttributes, parent)
    parent.children.push(opened)
    this.#elements++
    if (voidElements.has(name) || closed) return
    this.#open.push(opened)
    this.#counts.set(name, this.#countOf(name) + 1)
  }

  #closeImplied(name: string): void {
    if (this.#open.at(-1)!.name === 'head' && blockElements.has(name)) this.#popTo(this.#open.length - 1)
    if (closesParagraph.has(name) && this.#countOf('p') > 0) this.#closeInScope(['p'], scopeElements)
    const sibling = closesSibling.get(name)
    if (sibling?.closes.some((closed) => this.#countOf(closed) > 0)) this.#closeInScope(sibling.closes, sibling.within)
  }

  #closeInScope(names: readonly string[], scope: ReadonlySet<string>): void {
    for (let index = this.#open.length - 1; index > 0; index--) {
      const open = this.#open[index]!.name
      if (names.includes(open)) return this.#popTo(index)
      if (scope.has(open)) return
    }
  }

  #countOf(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  #popTo(length: number): void {
    this.#flush()
    while (this.#open.length > length) {
      const closed = this.#open.pop()!
      this.#counts.set(closed.name, this.#countOf(closed.name) - 1)
      closed.parent!.textLength += closed.textLength
      closed.parent!.linkLength += closed.name === 'a' ? closed.textLength : closed.linkLength
    }
  }

  #flush(): void {
    if (this.#text === '') return
    const text = this.#text
    this.#text = ''
    const parent = this.#open.at(-1)!
    if (parent.name === 'style' || (parent.name === 'script' && !/json/iu.test(parent.attributes['type'] ?? ''))) return
    parent.children.push(text)
    if (parent.name !== 'script') parent.textLength += text.trim().length
  }
}

function element(name: string, attributes: Readonly<Record<string, string>>, parent: OpenElement | null): OpenElement {
  return { name, attributes, children: [], parent, textLength: 0, linkLength: 0 }
}

/** Every element within, in page order, outer before inner; not the element itself. */
export function* elementsWithin(within: PageElement): Generator<PageElement> {
  const waiting: PageElement[] = [within]
  while (waiting.length > 0) {
    const next = waiting.pop()!
    if (next !== within) yield next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]!
      if (typeof child !== 'string') waiting.push(child)
    }
  }
}

/** The text within, runs of white space as they stand; at most `limit` characters. */
export function rawText(within: PageNode, limit = 2000): string {
  if (typeof within === 'string') return within.slice(0, limit)
  let text = ''
  const waiting: PageNode[] = [within]
  while (waiting.length > 0 && text.length < limit) {
    const next = waiting.pop()!
    if (typeof next === 'string') text += next
    else {
      if (blockElements.has(next.name) || next.name === 'br') text += ' '
      for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index]!)
    }
  }
  return text.slice(0, limit)
}
