import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

export const seenCookie = 'reprise-seen'

/** The event up to which this browser has seen everything; 0 when it says nothing. */
export function seenIn(c: Context): number {
  const seen = Number(getCookie(c, seenCookie) ?? 0)
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0
}
