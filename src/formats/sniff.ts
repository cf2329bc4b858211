import { wideEncoding } from './decode.ts'
import { shown, type Problem } from './problem.ts'

/** What a file holds, by its content first and its name second. */
export type FileKind = 'html' | 'feed' | 'json' | 'markdown' | 'text' | 'mail'

const signatures: readonly (readonly [start: string, what: string, at?: number])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a sound, a film or a WebP picture'],
  ['ftyp', 'a film or a HEIC picture', 4],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['\u001F\u008B', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u00FD7zXZ', 'an xz archive'],
  ['7z\u00BC\u00AF', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['SQLite format 3', 'an SQLite database'],
  ['\u007FELF', 'a program'],
]

/** The problem of bytes that are no text; `null` when they may be text. */
export function binaryProblem(bytes: Uint8Array): Problem | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  const signature = signatures.find(([start, , at = 0]) => head.startsWith(start, at))
  if (signature) return { code: 'binary', message: `the file is ${signature[1]}, which is not read; copy its text into a .txt file, or save the page as HTML` }
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(head) || wideEncoding(bytes)) return null
  let controls = 0
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index)
    if (code === 0 || (code < 32 && (code < 9 || code > 13) && code !== 27) || code === 127) controls++
  }
  if (!head.includes('\0') && controls <= head.length * 0.02) return null
  return { code: 'binary', message: 'the file is binary, not text; copy its text into a .txt file, or save the page as HTML' }
}

const pageStart = /^<(?:!doctype html|html|head|body|meta|title|link|article|main|section|header|div|p|h[1-6]|blockquote|span|table|ul|ol|a|b|strong|em|i|!--)\b/iu
const mailHeader = /^(?:received|return-path|delivered-to|mime-version|message-id|from|to|subject|date|content-type|x-[a-z-]{1,40}|dkim-signature|snapshot-content-location|reply-to|list-[a-z-]{1,40}|authentication-results|arc-[a-z-]{1,40}|cc):/iu
const mailProof = /^(?:received|return-path|mime-version|message-id):/imu

/**
 * @param name the file's name, `null` when it has none
 * @param mediaType as a server names it, parameters and all; `null` when none is known
 */
export function fileKind(text: string, name: string | null, mediaType: string | null): FileKind | Problem {
  const head = text.slice(0, 20_000).replace(/^[\s\uFEFF]+/u, '')
  const extension = /\.([a-z0-9]{1,10})$/iu.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
  const type = (mediaType ?? '').split(';')[0]!.trim().toLowerCase()
  if (/^[{[]/u.test(head) || head.startsWith('window.YTD.')) {
    if (startsLikeJson(head) || /^(?:json|jsonl|ndjson|js)$/u.test(extension) || /\bjson\b/u.test(type)) return 'json'
  }
  if (head.startsWith('<')) {
    const root = /<(rss|feed|rdf:RDF|html|!doctype html|opml)(?=[\s>])/iu.exec(head)?.[1]?.toLowerCase()
    if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return 'feed'
    if (root === 'opml') return { code: 'bad-feed', message: 'the file is an OPML list of feeds, which holds no articles; fetch the feeds that it names' }
    if (root || pageStart.test(head)) return 'html'
    if (head.startsWith('<?xml')) return { code: 'bad-feed', message: `the file is XML, but no RSS, Atom or RDF feed: it begins ${shown(head.slice(0, 100))}` }
  }
  if (isMail(head)) return 'mail'
  if (/^(?:html?|xhtml)$/u.test(extension) || type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (/^(?:json|jsonl|ndjson)$/u.test(extension) || /\bjson\b/u.test(type)) return 'json'
  if (/^(?:md|markdown|mdown)$/u.test(extension) || type === 'text/markdown' || /^---\n(?:[A-Za-z][\w-]{0,40}:.{0,2000}|\s{1,8}-? ?.{0,2000}|#.{0,200}|)\n/u.test(head)) return 'markdown'
  return 'text'
}

function startsLikeJson(head: string): boolean {
  return head.startsWith('window.YTD.') || /^\{\s*(?:"|\})|^\[\s*(?:\{|\]|")/u.test(head)
}

function isMail(head: string): boolean {
  const end = head.search(/\r?\n\r?\n/u)
  const block = end < 0 ? head : head.slice(0, end)
  const lines = block.split(/\r?\n/u).slice(0, 400)
  const first = lines[0]!.startsWith('From ') ? lines[1] : lines[0]
  return first !== undefined && mailHeader.test(first) && mailProof.test(block) && /^(?:from|subject):/imu.test(block)
}
