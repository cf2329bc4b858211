import { beforeEach, describe, expect, it } from 'vitest'
import { documentsFrom } from '#formats'
import { clipping } from '../record/clipping.ts'
import { keep } from '../record/keep.ts'
import { deskWith, type DeskForTests } from './desk-for-tests.ts'

let tests: DeskForTests
let franchise: string
const origin = 'http://127.0.0.1:4747'

beforeEach(async () => {
  tests = await deskWith()
  franchise = tests.additions[0]!.franchises[0]!
})

/** Sends a form as a browser does that has just loaded the page. */
async function send(page: string, action: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const loaded = await tests.desk.request(origin + page)
  const token = /name="token" value="([^"]+)"/u.exec(await loaded.text())![1]!
  const cookie = loaded.headers.get('Set-Cookie')!.split(';')[0]!
  return tests.desk.request(origin + action, {
    method: 'POST', body: new URLSearchParams({ token, ...fields }),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Cookie': cookie, 'Origin': origin, 'Host': '127.0.0.1:4747', 'Referer': origin + page },
  })
}

const news = (text: string) => keep(tests.store, clipping({ id: 'news', url: 'https://late.example/', publisher: 'The Late', text, titles: { t1: 'Low Tide' }, releases: [['t1', null, null, text]] }))

describe('watches', () => {
  it('put a dossier at the head of the desk, once', async () => {
    const entries = async () => ((await (await tests.desk.request(`${origin}/index.json`)).json()) as { answer: { watched: { franchise: { id: string } }[]; dossiers: { franchise: { id: string } }[] } }).answer
    expect((await entries()).watched).toEqual([])
    await send(`/dossier/${franchise}`, '/watches', { kind: 'franchise', of: franchise })
    const { watched, dossiers } = await entries()
    expect(watched.map((entry) => entry.franchise.id)).toEqual([franchise])
    expect(dossiers.map((entry) => entry.franchise.id)).not.toContain(franchise)
    expect(await (await tests.desk.request(`${origin}/`)).text()).toMatch(/Watched.*Other dossiers/su)
  })

  it('are set up from a dossier and ended there, and come back to it', async () => {
    const page = `/dossier/${franchise}`
    const started = await send(page, '/watches', { kind: 'franchise', of: franchise })
    expect([started.status, started.headers.get('Location')]).toEqual([303, page])
    expect(await (await tests.desk.request(origin + page)).text()).toContain('Stop watching')
    expect((await send(page, '/watches/1/end', {})).status).toBe(303)
    expect(await tests.store.watches()).toEqual([])
  })

  it('show what is new, with the sentence behind each line, as a page, as JSON and as a feed', async () => {
    await send('/watches', '/watches', { kind: 'phrase', of: 'lighthouse' })
    expect(await (await tests.desk.request(`${origin}/watches`)).text()).toContain('nothing new')
    await news('Low Tide opened by the <lighthouse> & sank.')
    const html = await (await tests.desk.request(`${origin}/watches`)).text()
    expect(html).toContain('1 new')
    expect(html).toMatch(/href="\/source\/[^"]+#[^"]+"/u)
    const { answer } = await (await tests.desk.request(`${origin}/watches.json`)).json() as { answer: { watches: readonly { events: readonly unknown[] }[] } }
    expect(answer.watches[0]!.events).toHaveLength(1)
    const response = await tests.desk.request(`${origin}/watches.atom`)
    expect(response.headers.get('Content-Type')).toContain('application/atom+xml')
    const xml = await response.text()
    expect(xml).toContain('<summary type="text">Low Tide opened by the &lt;lighthouse&gt; &amp; sank.</summary>')
    // The feed is one that our own reader of feeds understands.
    const read = await documentsFrom(new TextEncoder().encode(xml), { name: 'watches.atom' })
    expect(JSON.stringify(read)).toContain('Low Tide opened by the <lighthouse> & sank.')
    expect(xml).toMatch(new RegExp(`<title>lighthouse: release \\(The Late\\)</title>[\\s\\S]*<link rel="alternate" href="${origin}/source/`, 'u'))
  })

  it('refuse a form from elsewhere, what is not on record, and no words', async () => {
    expect((await tests.desk.request(`${origin}/watches`, { method: 'POST', body: new URLSearchParams({ kind: 'phrase', of: 'x' }), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).status).toBe(403)
    expect((await send('/watches', '/watches', { kind: 'franchise', of: 'nothing' })).status).toBe(404)
    expect((await send('/watches', '/watches', { kind: 'phrase', of: '…' })).status).toBe(400)
    expect((await send('/watches', '/watches/7/end', {})).status).toBe(404)
  })
})
