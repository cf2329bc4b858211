import { cleanLine } from './characters.ts'
import { dateOf } from './dates.ts'
import { badDate } from './input.ts'
import type { Problem } from './problem.ts'
import { isWebAddress } from './web-address.ts'

/** What a text file says of itself above its text. */
export interface FrontMatter {
  /** Fields of a document: `title`, `author`, `publisher`, `publishedAt`, `url`, `language`, `kind`, `id`. */
  readonly fields: Readonly<Record<string, string>>
  /** Where the text itself begins. */
  readonly end: number
  readonly notices: readonly Problem[]
}

const fieldNames: Readonly<Record<string, string>> = {
  id: 'id', kind: 'kind', type: 'kind',
  title: 'title', headline: 'title',
  author: 'author', authors: 'author', by: 'author', byline: 'author',
  publisher: 'publisher', outlet: 'publisher', publication: 'publisher', site: 'publisher', website: 'publisher', platform: 'publisher', source: 'publisher',
  date: 'publishedAt', published: 'publishedAt', publishedat: 'publishedAt', pubdate: 'publishedAt',
  url: 'url', link: 'url', permalink: 'url', canonical: 'url', address: 'url',
  language: 'language', lang: 'language',
}
const line = /^([A-Za-z][A-Za-z _-]{0,30}?)[ \t]*:[ \t]*(.*)$/u
const listItem = /^[ \t]{0,8}-[ \t]+(.*)$/u
const maxLines = 60

/**
 * The block of `name: value` lines at the top of a text: between lines of `---`, as note programs write it,
 * or, with known names only, up to the first blank line. `null` when there is none.
 */
export function frontMatter(text: string): FrontMatter | null {
  const fenced = /^---[ \t]*\n/u.exec(text)
  const fields: Record<string, string> = {}
  const notices: Problem[] = []
  let at = fenced?.[0].length ?? 0
  let name: string | null = null
  for (let count = 0; count < maxLines && at < text.length; count++) {
    const lineEnd = endOfLine(text, at)
    const words = text.slice(at, Math.min(lineEnd, at + 3000))
    at = lineEnd + 1
    if (fenced ? /^(?:---|\.\.\.)[ \t]*$/u.test(words) : words.trim() === '') return !fenced && count === 0 ? null : { fields, end: Math.min(at, text.length), notices }
    const match = line.exec(words)
    const item = listItem.exec(words)
    const known: string | undefined = match ? fieldNames[match[1]!.toLowerCase().replace(/[ _-]/gu, '')] : undefined
    if (match) name = known ?? null
    if (!fenced && !known) return null
    const value = match ? match[2]! : (item?.[1] ?? '')
    if (name !== null && (match || item)) add(fields, name, value, notices)
  }
  return null
}

function add(fields: Record<string, string>, name: string, written: string, notices: Problem[]): void {
  const value = cleanLine(written.trim().replace(/^\[(?!\[)(.*)\]$/u, '$1').replace(/^(["'])(.*)\1$/u, '$2').replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/gu, '$1'))
  if (value === null) return
  if (name === 'publisher' && isWebAddress(value)) fields['url'] ??= value
  else if (name === 'publishedAt') {
    const moment = dateOf(value)
    if (moment) fields[name] ??= moment
    else notices.push(badDate('the date above the text', value))
  } else if (name === 'kind') {
    if (value === 'article' || value === 'post') fields[name] = value
  } else if (name === 'author' && fields[name] !== undefined) fields[name] += `, ${value}`
  else fields[name] ??= value
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
