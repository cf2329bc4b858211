import { createHash, randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { html, raw } from 'hono/html'
import type { Assets } from './assets.ts'
import { Frame } from './frame.tsx'
import type { Imports } from './imports.ts'
import { plainly } from './inert.tsx'
import type { KeptPages } from './kept-pages.ts'
import { ProblemPage, type Problem } from './problem.tsx'
import type { FormGuard } from './safety.ts'
import type { DeskSettings } from './settings.ts'

/** What every page is given beside the request. */
export interface Desk {
  readonly settings: DeskSettings
  readonly assets: Assets
  readonly guard: FormGuard
  readonly imports: Imports
  readonly pages: KeptPages
  readonly timeZone: string
}

/** An answer, or why there is none. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly problem: Problem }

/** What a page shows of an answer. */
export interface View {
  readonly title: string
  readonly body: Child
  /** What the search field holds; empty when not given. */
  readonly query?: string
}

/** One page: an answer as plain data, and how it is shown. */
export interface DeskPage<Answer> {
  readonly path: string
  readonly answer: (c: Context, desk: Desk) => Promise<Outcome<Answer>>
  readonly view: (answer: Answer, c: Context, desk: Desk) => View
  /** The page changes only with the record, its address and what this tells of the reader. */
  readonly steadyFor?: (c: Context) => string
}

/** Answers a page's address as HTML, and the same address with `.json` as JSON. */
export function addPage<Answer>(app: Hono, desk: Desk, page: DeskPage<Answer>): void {
  const answer = async (c: Context, to: Desk): Promise<Response> => {
    const outcome = await page.answer(c, to)
    if ('problem' in outcome) return sendProblem(c, to, outcome.problem)
    if (wantsJson(c.req.raw)) return sendJson(c, outcome.answer)
    return sendView(c, to, page.view(outcome.answer, c, to))
  }
  const { steadyFor } = page
  if (steadyFor === undefined) {
    app.get(page.path, (c) => answer(c, desk))
    return
  }
  // What is kept is the same for everybody: in the place of the proof in its forms stands a mark.
  const mark = randomBytes(24).toString('base64url')
  const everybody: Desk = { ...desk, guard: { ...desk.guard, token: () => mark } }
  app.get(page.path, async (c) => {
    const revision = await desk.settings.store.revision()
    const reader = steadyFor(c)
    // Forms hold a proof that goes with the visit: another visit needs the page anew.
    const visit = createHash('sha256').update(`${mark} ${c.req.header('Cookie') ?? ''}`).digest('base64url').slice(0, 12)
    const tag = `W/"${revision}-${visit}${reader}"`
    c.header('ETag', tag)
    c.header('Cache-Control', 'private, no-cache')
    if (c.req.header('If-None-Match') === tag) return c.body(null, 304)
    let failed: Response | null = null
    const kept = await desk.pages.at(`${c.req.url} ${reader}`, revision, async () => {
      const response = await answer(c, everybody)
      if (response.status === 200) return { type: response.headers.get('Content-Type') ?? '', body: await response.text() }
      failed = response
      return null
    })
    if (kept === null) return failed ?? answer(c, desk)
    return c.body(kept.body.includes(mark) ? kept.body.replaceAll(mark, desk.guard.token(c)) : kept.body, 200, { 'Content-Type': kept.type })
  })
}

export function sendView(c: Context, desk: Desk, view: View, status: Problem['status'] = 200): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const jsonAddress = status === 200 ? `${pathname === '/' ? '/index' : pathname}.json${search}` : null
  c.header('Cache-Control', 'private, no-cache')
  const page = (
    <Frame title={plainly(view.title)} assets={desk.assets} path={pathname} jsonAddress={jsonAddress} query={view.query ?? ''}>{view.body}</Frame>
  )
  return c.html(html`${raw('<!doctype html>')}${page}`, status)
}

/** Every answer in JSON has `ok`; a good one has `answer`, a failed one `error`. */
export function sendJson(c: Context, answer: unknown): Response {
  c.header('Cache-Control', 'private, no-cache')
  return c.json({ ok: true, answer } as never)
}

export function sendProblem(c: Context, desk: Desk, problem: Problem): Response | Promise<Response> {
  if (!wantsJson(c.req.raw)) return sendView(c, desk, { title: problem.message, body: <ProblemPage problem={problem} /> }, problem.status)
  const { status, code, message, advice } = problem
  return c.json({ ok: false, error: { status, code, message, advice } }, status)
}

/** Whether the address asks for JSON. */
export function wantsJson(request: Request): boolean {
  return new URL(request.url).pathname.endsWith('.json')
}

/** The address without `.json`, by which routes are found. */
export function routeOf(request: Request): string {
  const { pathname } = new URL(request.url)
  if (!pathname.endsWith('.json')) return pathname
  const route = pathname.slice(0, -'.json'.length)
  return route === '/index' || route === '/' ? '/' : route
}
