import PostalMime, { type Email } from 'postal-mime'
import type { Document } from '#text'
import { cleanLine, cleanText } from './characters.ts'
import { dateOf } from './dates.ts'
import { readEntry, readPage } from './html/page.ts'
import { stableId } from './identity.ts'
import { plainText } from './plain-text.ts'
import type { DocumentsOrProblem, Problem } from './problem.ts'
import { isWebAddress } from './web-address.ts'

/** Where a mailbox file parts its messages: a "From " line with a year, after a blank line. */
const separator = /(?:^|\n)\r?\nFrom \S{1,200} {1,3}[A-Z][a-z]{2} [^\r\n]{10,60}\r?\n/gu
const maxMessages = 10_000
/** Bounds for what the parser takes more than linear time for: headers, parts, parts within parts. */
const bounds = { maxNestingDepth: 30, maxHeadersSize: 100_000, forceRfc822Attachments: true }
const maxParts = 3000

/**
 * Newsletters and forwarded articles: one mail, a mailbox file of many, or a page that a browser saved as MHTML.
 * The sender's name is the author and the list's name the publisher, where the mail gives them. Attachments are left out.
 *
 * @param publishedAt for mails without a date; `null` leaves them without
 */
export async function mailDocuments(bytes: Uint8Array, publishedAt: string | null): Promise<DocumentsOrProblem> {
  const messages = messagesOf(bytes)
  const documents: Document[] = []
  const notices: Problem[] = []
  for (const [index, message] of messages.slice(0, maxMessages).entries()) {
    const read = await documentOf(message, publishedAt)
    if (!('code' in read)) documents.push(read)
    else notices.push(messages.length === 1 ? read : { code: read.code, message: `mail ${index + 1}: ${read.message}` })
  }
  if (messages.length > maxMessages) notices.push({ code: 'too-many', message: `the mailbox has ${messages.length} mails, and the first ${maxMessages} were read; split it` })
  return documents.length > 0 ? { documents, notices } : { problem: notices[0]! }
}

async function documentOf(message: Uint8Array, publishedAt: string | null): Promise<Document | Problem> {
  let email: Email
  if (boundaryLines(latin1(message)) > maxParts) return { code: 'too-many', message: `the mail has more than ${maxParts} parts; forward its text alone` }
  try {
    email = await PostalMime.parse(message, bounds)
  } catch (error) {
    return { code: 'bad-mail', message: `the mail cannot be taken apart: ${error instanceof Error ? error.message.slice(0, 150) : 'unknown reason'}; save it anew from the mail program` }
  }
  const saved = headerOf(email, 'snapshot-content-location')
  if (saved !== null && email.html) return savedPage(email.html, saved, publishedAt)
  const read = email.html ? readEntry(email.html) : { text: plainText(cleanText(email.text ?? '')), markup: [] }
  if (read.text === '') return { code: 'no-text', message: 'the mail has no text; its attachments are not read' }
  const address = headerOf(email, 'archived-at')?.replace(/^<|>$/gu, '') ?? null
  return {
    id: cleanLine(email.messageId?.replace(/^<|>$/gu, '')) ?? stableId('article', email.subject ?? null, read.text),
    kind: 'article',
    text: read.text,
    markup: read.markup,
    url: address && isWebAddress(address) ? address : null,
    publisher: listName(headerOf(email, 'list-id')),
    author: cleanLine(email.from?.name),
    title: cleanLine(email.subject),
    publishedAt: (email.date && dateOf(email.date)) ?? publishedAt,
    language: cleanLine(headerOf(email, 'content-language')),
  }
}

/** A page in MHTML, as Chromium browsers save one with its pictures. */
function savedPage(html: string, address: string, publishedAt: string | null): Document | Problem {
  const page = readPage(html)
  if ('code' in page) return page
  const { text, markup, metadata } = page
  const url = metadata.url ?? (isWebAddress(address) ? address : null)
  return { id: stableId('article', url, text), kind: 'article', text, markup, ...metadata, url, publishedAt: metadata.publishedAt ?? publishedAt }
}

/** The name in `The Ledger's Weekly <weekly.ledger.example>`. */
function listName(header: string | null): string | null {
  const name = /^"?([^"<]{1,200}?)"?\s*</u.exec(header ?? '')?.[1]
  return cleanLine(name)
}

function headerOf(email: Email, name: string): string | null {
  return email.headers.find((header) => header.key === name)?.value.trim() || null
}

/** The messages of a mailbox file, as bytes; a mail alone is the only one. */
function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const raw = latin1(bytes)
  if (!raw.startsWith('From ')) return [bytes]
  const starts = [endOfLine(raw, 0)]
  const ends: number[] = []
  for (const match of raw.matchAll(separator)) {
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  return starts.map((start, index) => bytes.subarray(start, ends[index] ?? bytes.length))
}

function endOfLine(raw: string, from: number): number {
  const end = raw.indexOf('\n', from)
  return end < 0 ? raw.length : end + 1
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function boundaryLines(raw: string): number {
  let count = 0
  for (let at = raw.indexOf('\n--'); at >= 0 && count <= maxParts; at = raw.indexOf('\n--', at + 3)) count++
  return count
}
