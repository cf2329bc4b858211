import { Readable } from 'node:stream'
import type { Document } from '#text'
import { cleanText } from './characters.ts'
import { isIsoDate } from './dates.ts'
import { decode } from './decode.ts'
import { feedDocuments } from './feed.ts'
import { frontMatter, type FrontMatter } from './front-matter.ts'
import { readPage } from './html/page.ts'
import { stableId } from './identity.ts'
import { badDate } from './input.ts'
import { jsonDocuments } from './json.ts'
import { mailDocuments } from './mail.ts'
import { markdownText } from './markdown.ts'
import { plainText } from './plain-text.ts'
import type { DocumentsOrProblem, Problem } from './problem.ts'
import { binaryProblem, fileKind } from './sniff.ts'
import { isWarc, warcDocuments } from './warc.ts'

/** What is known of a file beside its bytes. All may be missing. */
export interface FileHint {
  /** The file's name; its ending decides where its content does not. */
  readonly name?: string | null
  /** As a server or a mail names it, with its charset: `text/html; charset=utf-8`. */
  readonly mediaType?: string | null
  /** Where the bytes came from, for an article that does not say. */
  readonly url?: string | null
  /** ISO 8601 date, for documents that have none of their own. */
  readonly publishedAt?: string | null
}

/** Larger files are refused, in bytes. */
export const defaultMaxBytes = 20_000_000
/** A packed archive may unpack to this much when it is read at once. */
const maxUnpackedBytes = 1_000_000_000

/**
 * The documents that a file holds, in its order: at least one, or the reason why there is none.
 *
 * What kind of file it is shows in its content; its name and media type decide only where that does not. The same bytes and
 * hint give the same documents. Takes time linear in the size of the file.
 */
export async function documentsFrom(bytes: Uint8Array, hint: FileHint = {}, maxBytes: number = defaultMaxBytes): Promise<DocumentsOrProblem> {
  const { name = null, mediaType = null, url = null, publishedAt = null } = hint
  if (bytes.length > maxBytes) return problem('too-large', `the file has ${megabytes(bytes.length)} MB, and at most ${megabytes(maxBytes)} MB are read at once; split it, or save the article alone`)
  if (publishedAt !== null && !isIsoDate(publishedAt)) return { problem: badDate('the date of publication', publishedAt) }
  if (bytes.length === 0) return problem('empty', 'the file is empty; there is nothing to read')
  if (isWarc(bytes)) return archiveDocuments(bytes, publishedAt)
  return textOf(bytes, { name, mediaType, url, publishedAt })
}

/**
 * The documents of a web archive of any size, as they are read from its bytes, and problems of what was left out.
 * Memory holds one page at a time.
 */
export function documentsInArchive(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Document | Problem> {
  return warcDocuments(chunks, (bytes, hint) => textOf(bytes, hint))
}

async function archiveDocuments(bytes: Uint8Array, publishedAt: string | null): Promise<DocumentsOrProblem> {
  const documents: Document[] = []
  const notices: Problem[] = []
  for await (const read of warcDocuments(Readable.from([bytes]), (body, hint) => textOf(body, { ...hint, publishedAt }), maxUnpackedBytes)) {
    if ('code' in read) notices.push(read)
    else documents.push(read)
  }
  if (documents.length > 0) return { documents, notices }
  return { problem: notices[0] ?? { code: 'no-documents', message: 'the archive holds no page, text or feed that was found when it was made' } }
}

async function textOf(bytes: Uint8Array, { name = null, mediaType = null, url = null, publishedAt = null }: FileHint): Promise<DocumentsOrProblem> {
  if (bytes.length === 0) return problem('empty', 'the file is empty; there is nothing to read')
  const binary = binaryProblem(bytes)
  if (binary) return { problem: binary }
  const decoded = decode(bytes, charsetOf(mediaType))
  if ('code' in decoded) return { problem: decoded }
  const text = decoded.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  if (text.trim() === '') return problem('empty', 'the file holds nothing but blank space; there is nothing to read')
  const kind = fileKind(text, name, mediaType)
  if (typeof kind !== 'string') return { problem: kind }
  if (kind === 'mail') return mailDocuments(bytes, publishedAt)
  const read = kind === 'feed' ? feedDocuments(text, publishedAt) : kind === 'json' ? jsonDocuments(text, publishedAt) : kind === 'html' ? htmlDocument(text, url, publishedAt) : textDocument(text, kind === 'markdown', url, publishedAt)
  return 'problem' in read ? read : { documents: read.documents, notices: [...decoded.notices, ...read.notices] }
}

function htmlDocument(html: string, url: string | null, publishedAt: string | null): DocumentsOrProblem {
  const page = readPage(html)
  if ('code' in page) return { problem: page }
  const { text, markup, metadata } = page
  const document: Document = {
    id: stableId('article', metadata.url ?? url, text),
    kind: 'article',
    text,
    markup,
    url: metadata.url ?? url,
    publisher: metadata.publisher,
    author: metadata.author,
    title: metadata.title,
    publishedAt: metadata.publishedAt ?? publishedAt,
    language: metadata.language,
  }
  return { documents: [document], notices: [] }
}

function textDocument(raw: string, isMarkdown: boolean, url: string | null, publishedAt: string | null): DocumentsOrProblem {
  const clean = cleanText(raw)
  const front: FrontMatter | null = frontMatter(clean)
  const words = front ? clean.slice(front.end) : clean
  const read = isMarkdown ? markdownText(words) : { text: plainText(words), markup: [], title: null }
  if (read.text === '') return problem('empty', 'the file has no text below its title and fields; there is nothing to read')
  const fields = front?.fields ?? {}
  const kind = fields['kind'] === 'post' ? 'post' : 'article'
  const address = fields['url'] ?? url
  const document: Document = {
    id: fields['id'] ?? stableId(kind, address, read.text),
    kind,
    text: read.text,
    markup: read.markup,
    url: address,
    publisher: fields['publisher'] ?? null,
    author: fields['author'] ?? null,
    title: fields['title'] ?? read.title,
    publishedAt: fields['publishedAt'] ?? publishedAt,
    language: fields['language'] ?? null,
  }
  return { documents: [document], notices: front?.notices ?? [] }
}

function charsetOf(mediaType: string | null): string | null {
  return /;\s{0,5}charset\s{0,5}=\s{0,5}"?([^\s";]{1,60})/iu.exec(mediaType ?? '')?.[1] ?? null
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
}

function problem(code: Problem['code'], message: string): DocumentsOrProblem {
  return { problem: { code, message } }
}
