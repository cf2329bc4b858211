import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { forbidden, type Problem } from './problem.tsx'

/** Sent with every answer: nothing from elsewhere, nothing inline, no frames. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: forms would then carry `Origin: null`, and the check below could not tell them from foreign ones.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Whether a request names this machine. A page elsewhere can point a name of its own at 127.0.0.1 and would then pass
 * for the desk; its requests carry that name.
 */
export function namesThisMachine(url: string): boolean {
  return loopbackHosts.has(new URL(url).hostname)
}

/** Proof that a form was served by this desk to this browser. */
export interface FormGuard {
  /** The token for a form; sets the cookie that it belongs to. */
  token(c: Context): string
  /** What is wrong with a change, or `null` when it may go on. */
  check(c: Context, token: unknown): Problem | null
}

const visitCookie = 'reprise-visit'

/** Tokens hold as long as this desk runs. */
export function createFormGuard(): FormGuard {
  const secret = randomBytes(32)
  const sign = (visit: string): string => createHmac('sha256', secret).update(visit).digest('base64url')
  return {
    token(c) {
      let visit = getCookie(c, visitCookie)
      if (visit === undefined || !/^[\w-]{20,64}$/u.test(visit)) {
        visit = randomBytes(24).toString('base64url')
        setCookie(c, visitCookie, visit, { httpOnly: true, sameSite: 'Strict', path: '/', secure: c.req.url.startsWith('https:') })
      }
      return sign(visit)
    },
    check(c, token) {
      const origin = c.req.header('Origin')
      const site = c.req.header('Sec-Fetch-Site')
      if (origin === undefined ? site !== undefined && site !== 'same-origin' && site !== 'none' : !isOwn(origin, c)) {
        return forbidden('This change was sent from a page that is not the desk.', 'Nothing was changed. If you meant it, do it from the desk itself.')
      }
      const visit = getCookie(c, visitCookie)
      if (visit === undefined || typeof token !== 'string' || !isSame(token, sign(visit))) {
        return forbidden('The form was too old: the desk has been started anew since, or cookies are switched off.', 'Nothing was changed. Go back, load the page again and send it once more.')
      }
      return null
    },
  }
}

function isOwn(origin: string, c: Context): boolean {
  const host = c.req.header('Host') ?? new URL(c.req.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Compares in a time that does not tell how much agreed. */
export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
