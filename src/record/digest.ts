import { createHash } from 'node:crypto'

/** SHA-256 of a text as UTF-8: 64 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A short hash of several values in order; no two lists of values share one by moving a boundary. */
export function digest(digits: number, ...parts: readonly (string | number | null)[]): string {
  return hashOf(JSON.stringify(parts)).slice(0, digits)
}

/** A folded name as the readable beginning of an id, cut at 48 characters. */
export function slug(folded: string): string {
  return [...folded].slice(0, 48).join('').trim().replaceAll(' ', '-') || 'unnamed'
}
