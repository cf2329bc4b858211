import type { Document } from '#text'
import { isIsoDate } from './dates.ts'
import { readFragment, readPage, type ReadPage } from './html/page.ts'
import { stableId } from './identity.ts'
import { shown, type Problem } from './problem.ts'

/** Longer texts are refused: no article or post comes near, in UTF-16 code units. */
export const maxTextLength = 20_000_000

const textFields = ['url', 'publisher', 'author', 'title', 'publishedAt', 'language'] as const

/**
 * A document from an object of the documented form: `{id, kind, text | html, url, publisher, author, title, publishedAt}`.
 *
 * Text stays as it is, to the byte. HTML gives its article's text and markup, and the object's own fields win over what
 * the page says. Without an `id` the document gets a short one that its content settles.
 */
export function documentFromInput(input: unknown): Document | Problem {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { code: 'not-a-document', message: `a document is an object with "text" or "html", but this is ${shown(input)}` }
  const fields = input as Readonly<Record<string, unknown>>
  const problem = problemOf(fields)
  if (problem) return problem
  const kind = fields['kind'] === 'post' ? 'post' : 'article'
  const html = givenText(fields, 'html')
  const page = html === null ? null : kind === 'post' ? { ...readFragment(html), metadata: null } : readPage(html)
  if (page && 'code' in page) return page
  if (page?.text === '') return { code: 'no-article', message: 'the HTML holds no words; give the post\'s text as "text" or "html"' }
  const text = page ? page.text : givenText(fields, 'text')!
  const metadata: ReadPage['metadata'] | null = page?.metadata ?? null
  const given = (field: (typeof textFields)[number]) => givenText(fields, field) ?? metadata?.[field] ?? null
  const url = given('url')
  return {
    id: idOf(fields['id']) ?? stableId(kind, url, text),
    kind,
    text,
    markup: page?.markup ?? [],
    url,
    publisher: given('publisher'),
    author: given('author'),
    title: given('title'),
    publishedAt: given('publishedAt'),
    language: given('language'),
  }
}

function problemOf(fields: Readonly<Record<string, unknown>>): Problem | null {
  for (const field of ['text', 'html', ...textFields]) {
    const value = fields[field]
    if (value !== undefined && value !== null && typeof value !== 'string')
      return { code: 'wrong-type', message: `"${field}" must be a string, but is ${shown(value)}` }
  }
  const text = fields['text'] as string | null | undefined
  const html = fields['html'] as string | null | undefined
  if (typeof text === 'string' && typeof html === 'string')
    return { code: 'text-and-html', message: 'a document has "text" or "html", but this one has both; leave one out' }
  const content = text ?? html
  if (typeof content !== 'string') return { code: 'no-text', message: 'a document needs "text" or "html", but this one has neither' }
  if (content.length > maxTextLength)
    return { code: 'too-large', message: `the document has ${content.length} characters, and at most ${maxTextLength} are read; cut it into its articles` }
  if (content.trim() === '') return { code: 'empty', message: `"${typeof text === 'string' ? 'text' : 'html'}" is empty; there is nothing to read` }
  const { id, kind, publishedAt } = fields
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    return { code: 'wrong-type', message: `"id" must be a string, but is ${shown(id)}` }
  if (kind !== undefined && kind !== null && kind !== 'article' && kind !== 'post')
    return { code: 'unknown-kind', message: `"kind" is ${shown(kind)}, but only "article" and "post" are known` }
  if (typeof publishedAt === 'string' && publishedAt !== '' && !isIsoDate(publishedAt)) return badDate('"publishedAt"', publishedAt)
  return null
}

/**
 * The problem of a date that is none.
 *
 * @param field as the message begins: `"publishedAt"`, `the date of entry 2`
 */
export function badDate(field: string, value: unknown): Problem {
  return { code: 'bad-date', message: `${field} is ${shown(value)}, which is no day; write it as 2024-05-31 or 2024-05-31T18:00:00Z` }
}

function idOf(id: unknown): string | null {
  return typeof id === 'number' ? String(id) : typeof id === 'string' && id !== '' ? id : null
}

/** A string that says something; `null` for an empty or missing one. */
function givenText(fields: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = fields[field]
  return typeof value === 'string' && value !== '' ? value : null
}
