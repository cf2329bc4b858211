import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** No feed nests deeper; what does is left out, and its text goes to the last element kept. */
const maxDepth = 60
const maxAttributes = 40
const safeName = /^[A-Za-z_][\w:.-]{0,80}$/u

/**
 * A feed's XML written anew so that it is well formed: every element closed, nesting bounded, stray marks escaped, document
 * types left out. Feed parsers take quadratic time on a run of `<` and recurse on nesting; on this they cannot.
 */
export function wellFormed(xml: string): string {
  const writer = new Writer(xml)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, writer)
  tokenizer.write(xml)
  tokenizer.end()
  return writer.finish()
}

class Writer implements TokenizerCallbacks {
  readonly #xml: string
  readonly #parts: string[] = ['<?xml version="1.0" encoding="utf-8"?>']
  readonly #open: string[] = []
  /** Start tags not written, whose end tags are not written either. */
  readonly #ignored = new Map<string, number>()
  #text = ''
  #name = ''
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''

  constructor(xml: string) {
    this.#xml = xml
  }

  finish(): string {
    while (this.#open.length > 0) this.#close()
    return this.#parts.join('')
  }

  ontext(start: number, end: number): void {
    this.#text += this.#xml.slice(start, end)
  }

  ontextentity(codepoint: number): void {
    this.#text += String.fromCodePoint(codepoint)
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#text += this.#xml.slice(start, end - offset)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#xml.slice(start, end)
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, end)
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#xml.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (this.#attributes.size < maxAttributes && safeName.test(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    if (this.#open.length >= maxDepth || !safeName.test(this.#name)) {
      this.#ignored.set(this.#name, (this.#ignored.get(this.#name) ?? 0) + 1)
      return
    }
    this.#flush()
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`)
    this.#parts.push(`<${this.#name}${attributes.join('')}>`)
    this.#open.push(this.#name)
  }

  onselfclosingtag(): void {
    const depth = this.#open.length
    this.onopentagend()
    if (this.#open.length > depth) this.#close()
    else this.#ignored.set(this.#name, this.#ignored.get(this.#name)! - 1)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#xml.slice(start, end)
    const ignored = this.#ignored.get(name) ?? 0
    if (ignored > 0) this.#ignored.set(name, ignored - 1)
    else {
      const index = this.#open.lastIndexOf(name)
      if (index >= 0) for (let count = this.#open.length - index; count > 0; count--) this.#close()
    }
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #close(): void {
    this.#flush()
    this.#parts.push(`</${this.#open.pop()!}>`)
  }

  #flush(): void {
    if (this.#text !== '') this.#parts.push(escaped(this.#text))
    this.#text = ''
  }
}

function escaped(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}/gu, ' ')
    .replace(/[&<>"]/gu, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;'))
}
