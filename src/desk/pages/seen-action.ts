import type { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { sendProblem, type Desk } from '../answering.tsx'
import { badRequest } from '../problem.tsx'
import { seenCookie } from '../seen.ts'

/** Remembers, in the reader's browser alone, up to which event everything has been seen. */
export function addSeenAction(app: Hono, desk: Desk): void {
  app.post('/seen', async (c) => {
    const form = await c.req.parseBody()
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    const seen = Number(form['seen'])
    if (!Number.isSafeInteger(seen) || seen < 0) {
      return sendProblem(c, desk, badRequest('“seen” is no number of an event.', 'Go back to the desk and press the button there.'))
    }
    setCookie(c, seenCookie, String(seen), { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 400 * 86_400, secure: c.req.url.startsWith('https:') })
    return c.redirect('/', 303)
  })
}
