import { parseFeed } from 'feedsmith'
import { wellFormed } from './feed-xml.ts'
import { asHtml } from './html/as-html.ts'

/** What all kinds of feed say of an entry, in their own words. */
export interface Entry {
  readonly id: string | null | undefined
  readonly title: string | null | undefined
  readonly html: string | null | undefined
  readonly url: string | null | undefined
  readonly authors: readonly (string | null | undefined)[]
  readonly publisher: string | null | undefined
  readonly publishedAt: string | null | undefined
  readonly language: string | null | undefined
}

/** What a feed says of itself. */
export interface Channel {
  readonly title: string | null | undefined
  readonly generator: string | null | undefined
  readonly language: string | null | undefined
  readonly authors: readonly (string | null | undefined)[]
  readonly entries: readonly Entry[]
}

/** A feed of any kind; `null` when its entries cannot be found. */
export function channelOf(text: string): Channel | null {
  let parsed: ReturnType<typeof parseFeed<string>>
  try {
    parsed = parseFeed<string>(text.trimStart().startsWith('{') ? text : wellFormed(text))
  } catch {
    return null
  }
  switch (parsed.format) {
    case 'rss': {
      const { feed } = parsed
      const entries = (feed.items ?? []).map((item): Entry => ({
        id: item.guid?.value,
        title: item.title,
        html: item.content?.encoded ?? item.description,
        url: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
        authors: item.dc?.creators ?? item.authors?.map((author) => (typeof author === 'string' ? author : author?.name ?? author?.email)) ?? [],
        publisher: item.source?.title,
        publishedAt: item.pubDate ?? item.dc?.dates?.[0],
        language: null,
      }))
      return { title: feed.title, generator: typeof feed.generator === 'string' ? feed.generator : null, language: feed.language, authors: [], entries }
    }
    case 'atom': {
      const { feed } = parsed
      const entries = (feed.entries ?? []).map((entry): Entry => ({
        id: entry.id,
        title: entry.title?.value,
        html: contentOf(entry.content) ?? contentOf(entry.summary),
        url: (entry.links?.find((link) => !link?.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href,
        authors: entry.authors?.map((author) => author?.name) ?? [],
        publisher: entry.source?.title?.value,
        publishedAt: entry.published ?? entry.updated,
        language: entry.xml?.lang,
      }))
      return { title: feed.title?.value, generator: feed.generator?.text, language: feed.xml?.lang, authors: feed.authors?.map((author) => author?.name) ?? [], entries }
    }
    case 'rdf': {
      const { feed } = parsed
      const entries = (feed.items ?? []).map((item): Entry => ({
        id: item.rdf?.about ?? item.link,
        title: item.title,
        html: item.content?.encoded ?? item.description,
        url: item.link,
        authors: item.dc?.creators ?? [],
        publisher: null,
        publishedAt: item.dc?.dates?.[0],
        language: null,
      }))
      return { title: feed.title, generator: null, language: feed.dc?.languages?.[0], authors: [], entries }
    }
    case 'json': {
      const { feed } = parsed
      const entries = (feed.items ?? []).map((item): Entry => ({
        id: item.id,
        title: item.title,
        html: item.content_html ?? (item.content_text === undefined ? item.summary : asHtml(item.content_text.replace(/[<&]/gu, (mark) => (mark === '<' ? '&lt;' : '&amp;')))),
        url: item.url,
        authors: item.authors?.map((author) => author?.name) ?? [],
        publisher: null,
        publishedAt: item.date_published,
        language: item.language,
      }))
      return { title: feed.title, generator: null, language: feed.language, authors: feed.authors?.map((author) => author?.name) ?? [], entries }
    }
    default:
      return null
  }
}

function contentOf(text: { readonly value?: string | undefined; readonly type?: string | undefined } | undefined): string | undefined {
  if (text?.value === undefined) return undefined
  return text.type === undefined || text.type === 'text' ? text.value.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\n/gu, '<br>') : text.value
}
