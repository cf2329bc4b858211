import type { Context, Hono } from 'hono'
import { watchNews, type WatchEntry, type WatchNews } from '#dossier'
import type { Watched } from '#intake'
import { endWatch, startWatch } from '#review'
import { address } from '../addresses.ts'
import { addPage, sendJson, sendProblem, wantsJson, type Desk, type DeskPage } from '../answering.tsx'
import { FactLine } from '../fact-line.tsx'
import { Words } from '../inert.tsx'
import { SourceLine } from '../names.tsx'
import { badRequest, notFound, type Problem } from '../problem.tsx'
import { seenIn } from '../seen.ts'
import { WatchButton } from '../watch-button.tsx'
import { watchFeed } from '../watch-feed.tsx'
import { counted, kindNames, letters } from '../words.ts'

/** What is watched, and what is new of it since the reader last looked. */
const watchesPage: DeskPage<WatchNews> = {
  path: address.watches,
  steadyFor: (c) => String(seenIn(c)),
  async answer(c, { settings }) {
    return { answer: await watchNews(settings.store, { since: seenIn(c) }) }
  },
  view: (news, c, desk) => ({ title: 'Watches', body: <Watches news={news} token={desk.guard.token(c)} /> }),
}

/** The page, the feed, and the two actions. */
export function addWatches(app: Hono, desk: Desk): void {
  addPage(app, desk, watchesPage)
  app.get(address.watchFeed, async (c) => {
    const news = await watchNews(desk.settings.store)
    return c.body(watchFeed(news, new URL(c.req.url).origin, desk.settings.clock()), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'private, no-cache' })
  })
  app.post(address.watches, async (c) => {
    const form = await c.req.parseBody()
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    const watched = watchedIn(form)
    if (watched === null) return sendProblem(c, desk, badRequest('The form does not say what to watch.', 'Go back, load the page again and send it once more.'))
    const started = await startWatch(desk.settings.store, watched, { by: 'the desk', at: desk.settings.clock().toISOString() })
    if (!started.ok) return sendProblem(c, desk, refused(started))
    return wantsJson(c.req.raw) ? sendJson(c, started.watch) : c.redirect(backFrom(c), 303)
  })
  app.post('/watches/:number/end', async (c) => {
    const form = await c.req.parseBody()
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    if (!(await endWatch(desk.settings.store, Number(c.req.param('number')), desk.settings.clock().toISOString()))) return sendProblem(c, desk, notFound('This watch was ended already.'))
    return c.redirect(backFrom(c), 303)
  })
}

const refused = (started: { readonly reason: string; readonly message: string }): Problem =>
  started.reason === 'not on record' ? notFound(started.message) : badRequest(started.message, 'Give the words that you want to hear of.')

function watchedIn(form: Readonly<Record<string, unknown>>): Watched | null {
  const { kind, of } = form
  if (typeof of !== 'string' || of.trim() === '') return null
  if (kind === 'phrase') return { kind, words: of }
  return kind === 'franchise' || kind === 'person' ? { kind, id: of } : null
}

/** The page of this desk that the form stood on. */
function backFrom(c: Context): string {
  const from = c.req.header('Referer')
  if (from === undefined || !URL.canParse(from)) return address.watches
  const { host, pathname } = new URL(from)
  return host === c.req.header('Host') && !pathname.startsWith('//') ? pathname : address.watches
}

function Watches({ news: { watches, since, names }, token }: { readonly news: WatchNews; readonly token: string }) {
  const fresh = watches.filter((entry) => entry.events.length > 0)
  return (
    <>
      <header class="head">
        <h1>Watches</h1>
        <p class="small">{watches.length === 0 ? 'Nothing is watched yet.' : `${counted(watches.length, 'watch', 'watches')}, ${fresh.length === 0 ? 'nothing new' : `${fresh.length} with news`}${since > 0 ? ' since you last looked' : ''}.`} <a href={address.watchFeed}>As a feed</a></p>
      </header>
      <form method="post" action={address.watches} class="sheet no-print">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="kind" value="phrase" />
        <div>
          <label for="of">Watch for words</label>
          <p class="hint" id="of-hint">Every new quotation or fact whose sentence holds them is shown here. Words in double quotation marks must stand together. Franchises and people are watched from their own pages.</p>
          <input id="of" name="of" maxlength={200} required dir="auto" aria-describedby="of-hint" />
        </div>
        <p class="buttons"><button type="submit" class="first">Watch</button></p>
      </form>
      {watches.map((entry) => <Entry entry={entry} names={names} token={token} />)}
    </>
  )
}

const shownEvents = 12

function Entry({ entry: { watch, name, events, isCut }, names, token }: { readonly entry: WatchEntry; readonly names: WatchNews['names']; readonly token: string }) {
  const { watched } = watch
  return (
    <section class="part" id={`watch-${watch.number}`} aria-labelledby={`watch-${watch.number}-name`}>
      <h2>
        <span id={`watch-${watch.number}-name`}>{watched.kind === 'phrase' ? <>“<Words>{name}</Words>”</> : <a href={watched.kind === 'franchise' ? address.dossier(watched.id) : address.person(watched.id)} data-stop><Words>{name}</Words></a>}</span>
        <span class="count">{events.length === 0 ? 'nothing new' : `${events.length}${isCut ? ' or more' : ''} new`}</span>
      </h2>
      {events.length > 0 && (
        <ul class="items">
          {events.slice(0, shownEvents).map((fact) => (
            <li>
              <a class={`letter ${fact.kind}`} href={address.fact(fact)} data-stop aria-label={`${kindNames[fact.kind]}: open its sentence`}>{letters[fact.kind]}</a>{' '}
              <FactLine fact={fact} names={names} /> <span class="origin">— <SourceLine source={names.sources[fact.source]} /></span>
            </li>
          ))}
        </ul>
      )}
      {events.length > shownEvents && <p class="small">and {events.length - shownEvents}{isCut ? ' or more' : ''} others</p>}
      <WatchButton watched={watched} watch={watch} token={token} />
    </section>
  )
}
