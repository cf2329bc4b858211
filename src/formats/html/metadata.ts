import { cleanLine } from '../characters.ts'
import { dateOf, dayNamed } from '../dates.ts'
import { isWebAddress } from '../web-address.ts'
import { articleData } from './json-ld.ts'
import { elementsWithin, rawText, type PageElement, type PageTree } from './tree.ts'

/** What a page says of itself. `null` is not said, never guessed. */
export interface PageMetadata {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  readonly language: string | null
  /** The element of the headline, to be left out of the text. */
  readonly headline: PageElement | null
}

const savedFrom = /saved from url=\(\d+\)(\S{1,1000})|Page saved with SingleFile[\s\S]{0,20}?url:\s{0,3}(\S{1,1000})/u

/**
 * @param body the article's element: a headline, byline or time within it comes before one elsewhere
 */
export function pageMetadata(tree: PageTree, body: PageElement): PageMetadata {
  const { root } = tree
  const data = articleData(root)
  const meta = new Map<string, string>()
  let canonical: string | null = null
  let documentTitle: string | null = null
  let language: string | null = null
  let headline: PageElement | null = null
  for (const element of elementsWithin(root)) {
    const { name, attributes } = element
    if (name === 'meta') {
      const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase()
      const content = attributes['content']
      if (key !== '' && content !== undefined && !meta.has(key)) meta.set(key, content)
    } else if (name === 'link' && /\bcanonical\b/iu.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null
    else if (name === 'title' && element.parent?.name !== 'svg') documentTitle ??= cleanLine(rawText(element))
    else if (name === 'html') language = attributes['lang'] ?? attributes['xml:lang'] ?? null
    else if (name === 'h1' && element.textLength > 0 && (headline === null || (!isWithin(headline, body) && isWithin(element, body)))) headline = element
  }
  const of = (...keys: readonly string[]) => keys.reduce<string | null>((found, key) => found ?? cleanLine(meta.get(key)), null)
  const byline = bylineWithin(body)
  const publisher = cleanLine(data?.publisher) ?? of('og:site_name', 'application-name')
  return {
    title: cleanLine(data?.headline) ?? cleanLine(headline && rawText(headline)) ?? of('og:title', 'twitter:title', 'dc.title') ?? withoutSite(documentTitle, publisher),
    author: cleanLine(data?.authors.join(', ')) ?? named(of('author', 'article:author', 'parsely-author', 'dc.creator', 'byl')) ?? byline.author,
    publisher,
    publishedAt: firstDate([data?.datePublished, of('article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'pubdate', 'date')]) ?? byline.publishedAt,
    url: [canonical, of('og:url'), data?.url, savedAddress(tree)].find((address) => address && isWebAddress(address)) ?? null,
    language: cleanLine(language) ?? cleanLine(data?.language) ?? of('og:locale', 'content-language')?.replace('_', '-') ?? null,
    headline,
  }
}

/** Author and day as the page prints them under its headline. */
function bylineWithin(body: PageElement): { readonly author: string | null; readonly publishedAt: string | null } {
  let author: string | null = null
  let publishedAt: string | null = null
  let seen = 0
  for (const element of elementsWithin(body)) {
    if (author && publishedAt) break
    if (element.name === 'blockquote') seen += element.textLength
    // Below the first words of the text a time is some other thing's.
    if (element.name === 'p' && element.textLength > 120) seen += element.textLength
    if (seen > 600) break
    const { attributes } = element
    const names = `${attributes['class'] ?? ''} ${attributes['rel'] ?? ''} ${attributes['itemprop'] ?? ''}`.slice(0, 400)
    if (element.name === 'time' && attributes['datetime'] !== undefined && !/updated|modified/iu.test(names)) publishedAt ??= seen === 0 && !isSentence(element.parent) ? dateOf(attributes['datetime']) : null
    if (element.textLength === 0 || element.textLength > 200 || !/\b(?:byline|author|meta|dateline|date)\b/iu.test(names)) continue
    const line = rawText(element, 400).replace(/\s+/gu, ' ').trim()
    author ??= /\bauthor\b/u.test(attributes['rel'] ?? '') ? cleanLine(line) : authorOf(line)
    if (!/\b(?:updated|modified)\b/iu.test(line)) publishedAt ??= dayNamed(line)
  }
  return { author, publishedAt }
}

/** A time within a sentence is of what the sentence tells. */
function isSentence(element: PageElement | null): boolean {
  return element !== null && /[.!?…]["”’')]?\s*$/u.test(rawText(element, 1000))
}

/** The name in "By Dana Whitcomb | Updated 9 hours ago". */
function authorOf(line: string): string | null {
  const match = /^(?:written |posted |reported |words )?by:? (\p{Lu}[^|·•–—\d\n]{0,100})/iu.exec(line)
  return cleanLine(match?.[1]?.replace(/,? (?:on|for|in|published|updated)\b.*$/iu, '').replace(/[\s,(]+$/u, ''))
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const moment = value ? dateOf(value) : null
    if (moment) return moment
  }
  return null
}

/** Some pages give the author's address where a name is meant. */
function named(author: string | null): string | null {
  return author && !/^https?:/iu.test(author) ? author : null
}

/** A page's `<title>` without the site's name at its end, where the page gives that name. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site || !title.toLowerCase().endsWith(site.toLowerCase())) return title
  return title.slice(0, title.length - site.length).replace(/\s*[|–—·:-]\s*$/u, '') || title
}

function savedAddress({ comments }: PageTree): string | null {
  for (const comment of comments) {
    const match = savedFrom.exec(comment)
    if (match) return match[1] ?? match[2] ?? null
  }
  return null
}

function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === ancestor) return true
  return false
}
