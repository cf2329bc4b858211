import { shown, type Problem } from './problem.ts'

/** A file's bytes as characters. */
export interface Decoded {
  readonly text: string
  /** As the WHATWG Encoding Standard names it: `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** What was mended: bytes that are none of the encoding. */
  readonly notices: readonly Problem[]
}

/** How far into a page or an XML file its encoding is looked for. */
const declarationReach = 4096

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Bytes to characters: by the byte order mark, else by what the server said, else by what the page or XML says of itself,
 * else UTF-8, else windows-1252 with a notice. Invalid bytes stand as U+FFFD and are said.
 *
 * @param charset what the server or mail named; `null` when nothing did
 */
export function decode(bytes: Uint8Array, charset: string | null = null): Decoded | Problem {
  const marked = byteOrderMark(bytes)
  if (marked) return decodeAs(bytes.subarray(marked.length), marked.encoding)
  const declared = charset ?? declaredEncoding(bytes)
  if (declared !== null) {
    const encoding = encodingNamed(declared)
    if (encoding === null)
      return { code: 'unknown-encoding', message: `the file says that its encoding is ${shown(declared)}, which is unknown; save it as UTF-8 and try again` }
    // A page cannot say in ASCII that it is UTF-16: it was encoded again when it was saved.
    return decodeAs(bytes, charset === null && encoding.startsWith('utf-16') ? 'utf-8' : encoding)
  }
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(bytes, wide)
  const text = strictUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', notices: [] }
  return {
    text: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    notices: [{ code: 'invalid-bytes', message: 'the bytes are not UTF-8 and no encoding is named; they were read as windows-1252' }],
  }
}

/** The encoding that a label names; `null` when no such encoding is known. */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Whether bytes look like UTF-16 without its mark: every other byte of the beginning is zero. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const reach = Math.min(bytes.length, 512) & ~1
  if (reach < 4) return null
  const zeros = [0, 0]
  for (let index = 0; index < reach; index++) if (bytes[index] === 0) zeros[index % 2]!++
  const most = reach / 2
  if (zeros[1]! > most * 0.7 && zeros[0]! < most * 0.1) return 'utf-16le'
  return zeros[0]! > most * 0.7 && zeros[1]! < most * 0.1 ? 'utf-16be' : null
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationReach)).toString('latin1')
  const xml = /^\s{0,20}<\?xml\b[^>]{0,200}\bencoding\s{0,5}=\s{0,5}["']([^"']{1,60})["']/iu.exec(head)
  if (xml) return xml[1]!
  if (!/^\s*<|<(?:html|head|meta)\b/iu.test(head)) return null
  const meta = /<meta\b[^>]{0,400}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([^\s"'/>;]{1,60})/iu.exec(head)
  return meta ? meta[1]! : null
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding, notices: [] }
  const strict = encoding === 'utf-8' ? strictUtf8(bytes) : null
  if (strict !== null) return { text: strict, encoding, notices: [] }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const lost = text.split('\uFFFD').length - 1
  const message = `${lost} ${lost === 1 ? 'place' : 'places'} of the file ${lost === 1 ? 'is' : 'are'} no valid ${encoding} and ${lost === 1 ? 'stands' : 'stand'} as \uFFFD; save the file anew with the right encoding`
  return { text, encoding, notices: lost === 0 ? [] : [{ code: 'invalid-bytes', message }] }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** By hand, since some releases of Node 22 and 23 take windows-1252 for Latin-1 and lose its quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/gu, (character) => windows1252[character.charCodeAt(0) - 0x80]!)
}
