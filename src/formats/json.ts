import type { Document } from '#text'
import { feedDocuments } from './feed.ts'
import { documentFromInput } from './input.ts'
import { plainFields, postFields, type JsonObject } from './posts.ts'
import { isProblem, shown, type DocumentsOrProblem, type Problem } from './problem.ts'

/** Where exports keep their list of posts. */
const listNames = ['documents', 'posts', 'statuses', 'feed', 'orderedItems', 'tweets', 'items', 'articles', 'data']
const maxNotices = 100

interface Item {
  /** As messages name it: "line 3", "document 3". */
  readonly place: string
  readonly value: unknown
  readonly problem?: Problem
}

/**
 * Documents and posts in a JSON file: one object, an array, an object with a list, or one object a line; in the documented
 * form, or as Mastodon, Bluesky, Twitter and ActivityPub give them. A JSON Feed is read as a feed. In file order; what
 * cannot be read is told in the notices.
 *
 * @param publishedAt for documents without a date; `null` leaves them without
 */
export function jsonDocuments(text: string, publishedAt: string | null): DocumentsOrProblem {
  const items = itemsOf(text)
  if (items === 'feed') return feedDocuments(text, publishedAt)
  const documents: Document[] = []
  const notices: Problem[] = []
  for (const { place, value, problem } of items) {
    const read = problem ?? documentOf(value)
    if (!isProblem(read)) documents.push(read.publishedAt === null && publishedAt !== null ? { ...read, publishedAt } : read)
    else if (notices.length < maxNotices) notices.push({ code: read.code, message: place === '' ? read.message : `${place}: ${read.message}` })
  }
  if (documents.length > 0) return { documents, notices }
  return { problem: notices[0] ?? { code: 'no-documents', message: 'the JSON is an empty list; there is nothing to read' } }
}

function documentOf(value: unknown): Document | Problem {
  if (!isObject(value)) return documentFromInput(value)
  return documentFromInput(postFields(value) ?? plainFields(value))
}

function itemsOf(text: string): Iterable<Item> | 'feed' {
  const json = text.replace(/^\s*window\.YTD\.[\w.]{1,60}\s{0,5}=/u, '')
  const whole = parsed(json)
  if (whole instanceof SyntaxError) {
    const lines = json.split('\n').filter((line) => line.trim() !== '')
    const first = parsed(lines[0]!)
    if (lines.length > 1 && isObject(first)) return itemsOfLines(json)
    return [{ place: '', value: null, problem: { code: 'bad-json', message: `the file begins like JSON, but is none: ${whole.message.slice(0, 150)}; check that it was saved whole` } }]
  }
  if (Array.isArray(whole)) return itemsOfList(whole)
  if (!isObject(whole)) return [{ place: '', value: whole }]
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\/version/u.test(String(whole['version'] ?? ''))) return 'feed'
  if (postFields(whole) === null && typeof whole['text'] !== 'string' && typeof whole['html'] !== 'string') {
    const name = listNames.find((name) => Array.isArray(whole[name]))
    if (name !== undefined) return itemsOfList(whole[name] as readonly unknown[])
  }
  return [{ place: '', value: whole }]
}

function* itemsOfList(list: readonly unknown[]): Generator<Item> {
  for (const [index, value] of list.entries()) yield { place: `document ${index + 1}`, value }
}

function* itemsOfLines(json: string): Generator<Item> {
  for (const [index, line] of json.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parsed(line)
    const place = `line ${index + 1}`
    if (value instanceof SyntaxError) yield { place, value: null, problem: { code: 'bad-json', message: `no JSON: ${shown(line)}` } }
    else yield { place, value }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError('too deeply nested')
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
