import type { Document } from '#text'
import { webAddress } from './addresses.ts'

/** What somebody typed or pasted into the form. Every field is there; empty means unknown. */
export interface Clipping {
  readonly kind: string
  readonly text: string
  readonly title: string
  readonly publisher: string
  readonly author: string
  readonly url: string
  readonly publishedAt: string
}

export const emptyClipping: Clipping = { kind: 'article', text: '', title: '', publisher: '', author: '', url: '', publishedAt: '' }

export type ReadClipping =
  | { readonly document: Document }
  | { readonly fields: Clipping; readonly wrong: Readonly<Partial<Record<keyof Clipping, string>>> }

/** The fields that a form sent, tidied; one that is missing is empty. Line ends become `\n`, as the text is kept. */
export function readFields(form: Readonly<Record<string, unknown>>): Clipping {
  const field = (name: keyof Clipping): string => {
    const value = form[name]
    return typeof value === 'string' ? value : ''
  }
  const line = (name: keyof Clipping): string => field(name).replace(/\s+/gu, ' ').trim()
  return {
    kind: field('kind') === 'post' ? 'post' : 'article',
    text: field('text').replace(/\r\n?/gu, '\n'),
    title: line('title'),
    publisher: line('publisher'),
    author: line('author'),
    url: line('url'),
    publishedAt: line('publishedAt'),
  }
}

/** A document from what a form sent, or what is wrong with which field. */
export function readClipping(form: Readonly<Record<string, unknown>>): ReadClipping {
  const fields = readFields(form)
  const wrong: Partial<Record<keyof Clipping, string>> = {}
  if (fields.text.trim() === '') wrong.text = 'There is no text. Paste the article or the post here.'
  if (fields.url !== '' && webAddress(fields.url) === null) wrong.url = `“${fields.url.slice(0, 80)}” is no web address. It begins with https:// or http://; leave it empty if you do not know it.`
  if (fields.publishedAt !== '' && !isDay(fields.publishedAt)) wrong.publishedAt = `“${fields.publishedAt.slice(0, 40)}” is no day. Write it as 2026-05-12, or leave it empty.`
  if (Object.keys(wrong).length > 0) return { fields, wrong }
  const orNull = (value: string): string | null => (value === '' ? null : value)
  return {
    document: {
      id: 'pasted',
      kind: fields.kind === 'post' ? 'post' : 'article',
      text: fields.text,
      markup: [],
      url: orNull(fields.url),
      publisher: orNull(fields.publisher),
      author: orNull(fields.author),
      title: orNull(fields.title),
      publishedAt: orNull(fields.publishedAt),
      language: null,
    },
  }
}

/** Whether the words are a day of the calendar: 2026-02-30 is none. */
function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(words)) return false
  const date = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words)
}
