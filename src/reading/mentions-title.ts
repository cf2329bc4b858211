import { fold, type Span } from '#text'
import type { Key, Reading } from './reading.ts'

/**
 * Whether a stretch of a reading's text names one of `titles`, in full, by a short form or by a hashtag: so that it can be
 * said that "neither caption mentions the film". Words that only stand for it ("the film") do not name it.
 *
 * @param titles keys into `reading.titles`: a franchise, say. Keys that the reading does not have are passed over.
 */
export function mentionsTitle(reading: Pick<Reading, 'text' | 'titles'>, span: Span, titles: readonly Key[]): boolean {
  const wanted = reading.titles.filter((title) => titles.includes(title.key))
  if (wanted.some((title) => title.mentions.some((mention) => mention.start < span.end && span.start < mention.end))) return true
  return namesTitle(reading.text.slice(span.start, span.end), wanted.map((title) => title.name))
}

/**
 * Whether words name one of `names`, as they stand or run together after "#". Words and names are compared folded, whole
 * words only. For words of which there is no reading: a post quoted elsewhere, a caption in the record.
 */
export function namesTitle(words: string, names: readonly string[]): boolean {
  const folded = ` ${fold(words)} `
  const tags = new Set([...words.matchAll(/#([\p{L}\p{N}_]{1,100})/gu)].map((match) => fold(match[1]!).replaceAll(' ', '')))
  return names.some((name) => {
    const title = fold(name)
    if (title === '') return false
    return folded.includes(` ${title} `) || tags.has(title.replaceAll(' ', '')) || tags.has(title.replace(/^(?:the|a|an) /u, '').replaceAll(' ', ''))
  })
}
