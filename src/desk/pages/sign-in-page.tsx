import { createHmac, randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sendProblem, sendView, wantsJson, type Desk } from '../answering.tsx'
import type { Problem } from '../problem.tsx'
import { isSame } from '../safety.ts'

const sessionCookie = 'reprise-session'
const sessionDays = 30
const triesPerMinute = 10

/**
 * Asks everyone for the password before any page. A session lasts thirty days or until the desk is started anew;
 * programs send the password with each request: `Authorization: Bearer PASSWORD`.
 */
export function addSignIn(app: Hono, desk: Desk, password: string): void {
  const secret = randomBytes(32)
  const { clock } = desk.settings
  const seal = (words: string): string => createHmac('sha256', secret).update(words).digest('base64url')
  // Compared sealed, so that not even the length of the password can be measured.
  const isPassword = (given: string): boolean => isSame(seal(given), seal(password))
  const isSession = (cookie: string | undefined): boolean => {
    const [until = '', sealed = ''] = (cookie ?? '').split('.')
    return isSame(sealed, seal(`session ${until}`)) && Number(until) > clock().getTime()
  }
  let tries: readonly number[] = []
  const mayTry = (): boolean => {
    tries = tries.filter((at) => at > clock().getTime() - 60_000)
    return tries.length < triesPerMinute
  }

  app.use(async (c, next) => {
    if (c.req.path === '/sign-in' || isSession(getCookie(c, sessionCookie))) return next()
    const bearer = /^Bearer (.+)$/u.exec(c.req.header('Authorization') ?? '')?.[1]
    if (bearer !== undefined && mayTry()) {
      if (isPassword(bearer)) return next()
      tries = [...tries, clock().getTime()]
    }
    if (c.req.method !== 'GET' || wantsJson(c.req.raw)) return sendProblem(c, desk, mayTry() ? notSignedIn : tooManyTries)
    return c.redirect(`/sign-in?to=${encodeURIComponent(ownPath(c.req.url))}`, 303)
  })
  app.get('/sign-in', (c) => sendView(c, desk, { title: 'Sign in', body: <SignIn to={c.req.query('to') ?? '/'} token={desk.guard.token(c)} wrong={null} /> }))
  app.post('/sign-in', async (c: Context) => {
    const form = await c.req.parseBody()
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    const to = String(form['to'] ?? '/')
    if (!mayTry()) return sendProblem(c, desk, tooManyTries)
    if (!isPassword(String(form['password'] ?? ''))) {
      tries = [...tries, clock().getTime()]
      return sendView(c, desk, { title: 'Sign in', body: <SignIn to={to} token={desk.guard.token(c)} wrong="That is not the password of this desk." /> }, 401)
    }
    const until = String(clock().getTime() + sessionDays * 86_400_000)
    setCookie(c, sessionCookie, `${until}.${seal(`session ${until}`)}`, {
      httpOnly: true, sameSite: 'Lax', path: '/', maxAge: sessionDays * 86_400, secure: c.req.url.startsWith('https:'),
    })
    // Only ever to a page of this desk.
    return c.redirect(ownPath(new URL(to, 'http://desk.invalid').href), 303)
  })
}

const notSignedIn: Problem = {
  status: 401, code: 'not signed in', message: 'This desk asks for a password.', advice: 'Sign in, or send it with the request: Authorization: Bearer PASSWORD.',
}

const tooManyTries: Problem = {
  status: 429, code: 'too many tries', message: `More than ${triesPerMinute} wrong passwords were tried within a minute.`, advice: 'Wait a minute and try again.',
}

function ownPath(url: string): string {
  const { pathname, search } = new URL(url)
  return `/${pathname.replace(/^[/\\]+/u, '')}${search}`
}

function SignIn({ to, token, wrong }: { readonly to: string; readonly token: string; readonly wrong: string | null }) {
  return (
    <>
      <header class="head"><h1>Sign in</h1></header>
      <form method="post" action="/sign-in" class="sheet">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="to" value={to} />
        <div>
          <label for="password">Password of this desk</label>
          {wrong !== null && <p class="wrong" id="password-wrong">{wrong}</p>}
          <input id="password" name="password" type="password" required autocomplete="current-password" aria-describedby={wrong === null ? undefined : 'password-wrong'} />
        </div>
        <p><button type="submit" class="first">Sign in</button></p>
      </form>
    </>
  )
}
