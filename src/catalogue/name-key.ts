import { fold, foldTitle } from '#text'

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A person's name as the file sorts it, like an index card: "Lisa Kudrow" is `kudrow, lisa`; "Noor" is `noor,`. */
export function personKey(name: string): string {
  return cardOf(fold(name))
}

/** The same for a name that is folded already. Empty stays empty. */
export function cardOf(folded: string): string {
  let cut = folded.lastIndexOf(' ')
  if (cut > 0 && suffixes.has(folded.slice(cut + 1))) {
    const before = folded.lastIndexOf(' ', cut - 1)
    if (before > 0) cut = before
  }
  if (cut < 0) return folded === '' ? '' : `${folded},`
  return `${folded.slice(cut + 1)}, ${folded.slice(0, cut)}`
}

/** A title as the file sorts it. */
export function titleKey(name: string): string {
  return foldTitle(name)
}

const skip = 0
const space = 0x20
const and = 1
/** What `fold` makes of each ASCII character: itself in lower case, nothing, a space, or " and ". */
const asciiFold = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/u.test(character)) return code
  if (/[A-Z]/u.test(character)) return code + 32
  if (character === "'" || character === '`') return skip
  return character === '&' ? and : space
})
let folding = Buffer.allocUnsafe(4096)

/**
 * `fold` of the UTF-8 text in a stretch of bytes. Most names are ASCII, and folding those byte by byte is
 * five times as fast as by rules for all of Unicode.
 */
export function foldBytes(bytes: Buffer, start: number, end: number): string {
  if ((end - start) * 5 > folding.length) folding = Buffer.allocUnsafe((end - start) * 5)
  let length = 0
  let gap = false
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= 0x80) return fold(bytes.toString('utf8', start, end))
    const folded = asciiFold[byte]!
    if (folded === skip) continue
    if (folded === space) {
      gap = length > 0
      continue
    }
    if (gap || (folded === and && length > 0)) folding[length++] = space
    gap = folded === and
    if (folded === and) {
      folding[length++] = 0x61
      folding[length++] = 0x6e
      folding[length++] = 0x64
    } else folding[length++] = folded
  }
  return folding.toString('latin1', 0, length)
}

/** `foldTitle` of a folded name. */
export function withoutArticle(folded: string): string {
  if (folded.startsWith('the ')) return folded.slice(4)
  if (folded.startsWith('a ')) return folded.slice(2)
  if (folded.startsWith('an ')) return folded.slice(3)
  return folded
}
