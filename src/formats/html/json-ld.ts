import { elementsWithin, rawText, type PageElement } from './tree.ts'

type Value = Readonly<Record<string, unknown>>

/** What a page's structured data says of its article. */
export interface ArticleData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly url: string | null
  readonly language: string | null
  /** The article's text, for pages that draw it with a script. Some publishers give it without paragraphs. */
  readonly body: string | null
}

const articleTypes = /^(?:\w*Article|\w*BlogPosting|NewsArticle|Report|Review|LiveBlogPosting|SocialMediaPosting|InterviewNewsArticle)$/u
const maxNodes = 2000

/** The first article among a page's JSON-LD blocks; `null` when there is none. Blocks that are no JSON are passed over. */
export function articleData(root: PageElement): ArticleData | null {
  for (const element of elementsWithin(root)) {
    if (element.name !== 'script' || !/ld\+json/iu.test(element.attributes['type'] ?? '')) continue
    const found = articleWithin(parsed(rawText(element, 1_000_000)))
    if (found) return dataOf(found)
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, ''))
  } catch {
    return null
  }
}

function articleWithin(value: unknown): Value | null {
  const waiting: unknown[] = [value]
  for (let seen = 0; waiting.length > 0 && seen < maxNodes; seen++) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, maxNodes))
    else if (isObject(next)) {
      if (listOf(next['@type']).some((type) => typeof type === 'string' && articleTypes.test(type.replace(/^https?:\/\/schema\.org\//u, '')))) return next
      waiting.push(next['@graph'], next['mainEntity'])
    }
  }
  return null
}

function dataOf(article: Value): ArticleData {
  return {
    headline: wordsOf(article['headline']) ?? wordsOf(article['name']),
    authors: listOf(article['author']).map(nameOf).filter((name) => name !== null),
    publisher: nameOf(listOf(article['publisher'])[0]),
    datePublished: wordsOf(article['datePublished']),
    url: wordsOf(article['url']) ?? addressOf(article['mainEntityOfPage']),
    language: wordsOf(article['inLanguage']),
    body: wordsOf(article['articleBody']),
  }
}

function addressOf(value: unknown): string | null {
  return isObject(value) ? wordsOf(value['@id']) : wordsOf(value)
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? wordsOf(value['name']) : wordsOf(value)
}

function wordsOf(value: unknown): string | null {
  const first = listOf(value)[0]
  return typeof first === 'string' && first.trim() !== '' ? first : null
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value]
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
