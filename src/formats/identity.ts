import { createHash } from 'node:crypto'

/** A short id that stays the same for the same parts: 16 hexadecimal digits of their SHA-256. */
export function stableId(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
