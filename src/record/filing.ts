import { lastStartingBy } from '#text'
import type { Key, Title } from '#reading'
import type { Span } from '#text'

/** Which titles words at a place in a text are filed under. Made once for a document. */
export type Filing = (at: Span) => readonly Key[]

/**
 * Words without a title of their own (a quotation, a sighting) are filed under the titles that their paragraph names;
 * else under the title named last before it; else under the one named first after it. Filing says where to look,
 * not what the words mean. Keys are in text order, each once; none when the document names no title.
 */
export function fileByTitle(text: string, titles: readonly Title[]): Filing {
  const mentions = titles
    .flatMap((title) => title.mentions.map((mention) => ({ start: mention.start, end: mention.end, key: title.key })))
    .sort((one, other) => one.start - other.start || one.end - other.end)

  return (at) => {
    if (mentions.length === 0) return []
    const start = at.start === 0 ? 0 : text.lastIndexOf('\n', at.start - 1) + 1
    const lineEnd = text.indexOf('\n', at.end)
    const end = lineEnd < 0 ? text.length : lineEnd
    const before = lastStartingBy(mentions, start - 1)
    const keys = new Set<Key>()
    for (let i = before + 1; i < mentions.length && mentions[i]!.start < end; i++) keys.add(mentions[i]!.key)
    if (keys.size === 0) keys.add((mentions[before] ?? mentions[0]!).key)
    return [...keys]
  }
}
