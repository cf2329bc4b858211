import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { addPage, routeOf, sendProblem, type Desk } from './answering.tsx'
import { readAssets, type Asset } from './assets.ts'
import { createImports } from './imports.ts'
import { addAddPage } from './pages/add-page.tsx'
import { franchiseBriefPage, personBriefPage } from './pages/brief-page.tsx'
import { deskPage } from './pages/desk-page.tsx'
import { dossierPage } from './pages/dossier-page.tsx'
import { importPage } from './pages/import-page.tsx'
import { personPage } from './pages/person-page.tsx'
import { addReview } from './pages/review-page.tsx'
import { searchPage } from './pages/search-page.tsx'
import { addSeenAction } from './pages/seen-action.ts'
import { addSignIn } from './pages/sign-in-page.tsx'
import { sourcePageOfDesk } from './pages/source-page.tsx'
import { titlePage } from './pages/title-page.tsx'
import { utterancePage } from './pages/utterance-page.tsx'
import { addWatches } from './pages/watches-page.tsx'
import { badRequest, notFound, problemOf } from './problem.tsx'
import { KeptPages } from './kept-pages.ts'
import { withinMeasure } from './measure.ts'
import { createFormGuard, namesThisMachine, safeHeaders } from './safety.ts'
import type { DeskSettings } from './settings.ts'

/** The desk as a web application. `guarded`: everyone who opens a page is asked for the password. */
export type DeskApp = Hono & { readonly guarded: boolean }

/** The largest form that is read, in bytes. */
const largestForm = 12_000_000

/** Every page and action of the desk. Each page answers as JSON at the same address with `.json`. */
export function createDesk(settings: DeskSettings): DeskApp {
  const app = new Hono({ getPath: routeOf })
  const desk: Desk = {
    settings,
    assets: readAssets(),
    guard: createFormGuard(),
    imports: createImports(settings),
    pages: new KeptPages(),
    timeZone: settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
  const password = settings.password ?? null

  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(safeHeaders)) c.header(name, value)
  })
  if (password === null) {
    app.use(async (c, next) => {
      if (namesThisMachine(c.req.url)) return next()
      return sendProblem(c, desk, badRequest(`This desk answers as 127.0.0.1 or localhost, not as “${new URL(c.req.url).hostname}”.`, 'Open the address that the terminal printed.'))
    })
  }
  for (const asset of Object.values(desk.assets)) addAsset(app, asset)
  app.use(bodyLimit({
    maxSize: largestForm,
    onError: (c) => sendProblem(c, desk, {
      status: 413, code: 'too large', message: `More than ${largestForm / 1_000_000} MB were sent.`, advice: 'Nothing was kept. Take in large files from the terminal: reprise add FILE.',
    }),
  }))

  if (password !== null) {
    // Whoever comes over a network: within measure, and compressed.
    app.use(withinMeasure(desk))
    app.use(compress())
    addSignIn(app, desk, password)
  }

  addPage(app, desk, deskPage)
  addPage(app, desk, dossierPage)
  addPage(app, desk, franchiseBriefPage)
  addPage(app, desk, personPage)
  addPage(app, desk, personBriefPage)
  addPage(app, desk, titlePage)
  addPage(app, desk, sourcePageOfDesk)
  addPage(app, desk, utterancePage)
  addPage(app, desk, searchPage)
  addAddPage(app, desk)
  addPage(app, desk, importPage)
  addSeenAction(app, desk)
  addWatches(app, desk)
  addReview(app, desk)

  app.notFound((c) => sendProblem(c, desk, notFound(`The desk has no page at ${new URL(c.req.url).pathname}.`)))
  app.onError((error, c) => {
    settings.report?.(error)
    return sendProblem(c, desk, problemOf(error))
  })
  return Object.assign(app, { guarded: password !== null })
}

function addAsset(app: Hono, { address, type, content }: Asset): void {
  app.get(address, (c) => c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }))
}
