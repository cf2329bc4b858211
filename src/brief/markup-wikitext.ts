import type { SourceSummary } from '#dossier'
import { inert, type Markup } from './markup.ts'

/** Wikitext gives a meaning to so many marks that each is written as an entity; both wikis show them as they are. */
const entity = (character: string): string => `&#${character.codePointAt(0)};`
const escape = (text: string): string => inert(text)
  .replace(/[&<>[\]{}|~=]/gu, entity)
  .replace(/'(?=')|(?<=')'|_(?=_)|(?<=_)_/gu, entity)
  .replace(/(?<=\b(?:https?|ftp|mailto|ISBN|RFC|PMID)):?(?=\/\/| ?\d)/giu, (colon) => (colon === '' ? '' : entity(colon)))

/** An address as a part of wikitext: what could end it is percent-encoded. `null` for everything but web addresses. */
function wikiAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/[[\]{}|<>"'\s]/gu, (character) => `%${character.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`) : null
}

const wikitext = (referenceOf: (source: SourceSummary) => string): Markup => ({
  escape,
  words: escape,
  title: (name, close) => `''${escape(name)}''${close}`,
  heading: (name) => `'''${escape(name)}'''`,
  // A mark at the head of a line would make a list or a heading of it.
  paragraph: (sentences) => (/^[*#:;=!{|\s-]/u.test(sentences) ? `<nowiki/>${sentences}` : sentences),
  cite: (number, source, isFirst) => (isFirst ? `<ref name="source-${number}">${referenceOf(source)}</ref>` : `<ref name="source-${number}" />`),
  notes: () => '== References ==\n<references />',
  closesInside: false,
  between: '\n\n',
})

/** Wikipedia: `{{cite news}}` and, for posts, `{{cite web}}`. */
export const wikipediaMarkup: Markup = wikitext(({ kind, title, url, publisher, author, publishedAt, retrievedAt }) => {
  const address = wikiAddress(url)
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', author && escape(author)],
    ['title', escape(title ?? (kind === 'post' ? 'Post' : 'Untitled'))],
    ['url', address],
    [kind === 'post' ? 'website' : 'work', publisher && escape(publisher)],
    ['date', publishedAt?.slice(0, 10) ?? null],
    ['access-date', address === null ? null : retrievedAt.slice(0, 10)],
  ]
  return `{{cite ${kind === 'post' ? 'web' : 'news'}${fields.flatMap(([name, value]) => (value === null || value === '' ? [] : [` |${name}=${value}`])).join('')}}}`
})

/** Fandom, whose wikis share no template: an outside link and plain words. */
export const fandomMarkup: Markup = wikitext(({ kind, title, url, publisher, author, publishedAt }) => {
  const address = wikiAddress(url)
  const name = escape(title ?? (kind === 'post' ? 'Post' : 'Untitled'))
  const rest = [author, publisher].flatMap((part) => (part === null ? [] : [escape(part)]))
  return [address === null ? `"${name}"` : `[${address} "${name}"]`, ...rest, ...(publishedAt === null ? [] : [publishedAt.slice(0, 10)])].join(', ')
})
