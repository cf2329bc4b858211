import type { Document } from '#text'
import { cleanLine } from './characters.ts'
import { dateOf } from './dates.ts'
import { channelOf, type Channel, type Entry } from './feed-entries.ts'
import { asHtml } from './html/as-html.ts'
import { readEntry, readFragment } from './html/page.ts'
import { stableId } from './identity.ts'
import { badDate } from './input.ts'
import type { DocumentsOrProblem, Problem } from './problem.ts'
import { isWebAddress } from './web-address.ts'

/** Platforms that name themselves as the feed's generator. */
const platforms = /\b(mastodon|bluesky|pixelfed|micro\.blog|tumblr)\b/iu

/**
 * The entries of an RSS, Atom, RDF or JSON feed, in the feed's order. An entry without a title is a post, by the custom
 * of microblogs. An entry with neither text nor title is left out with a notice.
 *
 * @param publishedAt for entries without a date; `null` leaves them without
 */
export function feedDocuments(text: string, publishedAt: string | null): DocumentsOrProblem {
  const channel = channelOf(text)
  if (channel === null) return { problem: { code: 'bad-feed', message: 'the file begins like a feed, but its entries cannot be found; fetch it anew, or save the articles themselves' } }
  const documents: Document[] = []
  const notices: Problem[] = []
  for (const [index, entry] of channel.entries.entries()) {
    const document = documentOf(entry, channel, publishedAt)
    if (document === null) notices.push({ code: 'no-text', message: `entry ${index + 1} of the feed has neither text nor title and was left out` })
    else documents.push(document)
    if (entry.publishedAt && dateOf(entry.publishedAt) === null) notices.push(badDate(`the date of entry ${index + 1}`, entry.publishedAt))
  }
  if (documents.length > 0) return { documents, notices }
  return { problem: notices[0] ?? { code: 'no-documents', message: 'the feed has no entries; it may be empty today, or saved before it was complete' } }
}

function documentOf(entry: Entry, channel: Channel, publishedAt: string | null): Document | null {
  const title = plainTitle(entry.title)
  const platform = platforms.exec(channel.generator ?? '')?.[1] ?? null
  const isPost = title === null
  const html = entry.html ?? ''
  const read = isPost ? readFragment(asHtml(html)) : readEntry(asHtml(html))
  const text = read.text || title
  if (!text) return null
  const url = cleanLine(entry.url)
  const kind = isPost ? 'post' : 'article'
  const authors = (entry.authors.some(Boolean) ? entry.authors : isPost ? [...channel.authors, channel.title] : channel.authors).map(cleanLine).filter((name) => name !== null)
  return {
    id: cleanLine(entry.id) ?? url ?? stableId(kind, title, text),
    kind,
    text,
    markup: read.markup,
    url: url && isWebAddress(url) ? url : null,
    publisher: plainTitle(entry.publisher) ?? (isPost ? platform : plainTitle(channel.title)),
    author: (isPost ? authors[0] : authors.join(', ')) || null,
    title,
    publishedAt: (entry.publishedAt ? dateOf(entry.publishedAt) : null) ?? publishedAt,
    language: cleanLine(entry.language) ?? cleanLine(channel.language),
  }
}

/** Titles are plain text in some feeds and HTML in others. */
function plainTitle(title: string | null | undefined): string | null {
  const line = cleanLine(title)
  return line && /&[#\w]{2,10};|<\/?[a-z]{1,10}[\s>]/iu.test(line) ? cleanLine(readFragment(line).text) : line
}
