import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { DeskApp } from '#desk'
import { deskWith } from './desk-for-tests.ts'

const home = 'http://127.0.0.1:4747'

/** Opens the form as a browser does: its token, and the cookie that it belongs to. */
async function openForm(desk: DeskApp): Promise<{ readonly token: string; readonly cookie: string }> {
  const response = await desk.request(`${home}/add`)
  const token = /name="token" value="([^"]+)"/u.exec(await response.text())![1]!
  return { token, cookie: response.headers.get('Set-Cookie')!.split(';')[0]! }
}

function send(desk: DeskApp, path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) {
  return desk.request(`${home}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { Host: '127.0.0.1:4747', Origin: home, ...headers } })
}

describe('adding a clipping', () => {
  it('keeps it as it was pasted and opens its page', async () => {
    const { desk, store } = await deskWith([])
    const { token, cookie } = await openForm(desk)
    const response = await send(desk, '/add', { token, kind: 'post', text: 'Hello.\r\nAgain.', author: 'Jo Tarn', publishedAt: '2026-05-01', url: '' }, { Cookie: cookie })
    expect(response.status).toBe(303)
    const source = (await store.source(response.headers.get('Location')!.split('/').at(-1)!))!
    expect(source).toMatchObject({ kind: 'post', text: 'Hello.\nAgain.', author: 'Jo Tarn', publishedAt: '2026-05-01', url: null, publisher: null })
  })

  it('says what is wrong with which field and keeps what was typed', async () => {
    const { desk, store } = await deskWith([])
    const { token, cookie } = await openForm(desk)
    const response = await send(desk, '/add', { token, kind: 'article', text: '  ', publisher: 'Kept & safe', publishedAt: '2026-02-30', url: 'ftp://x' }, { Cookie: cookie })
    const html = await response.text()
    expect(response.status).toBe(400)
    for (const complaint of ['There is no text.', 'is no web address', 'is no day', 'Kept &amp; safe']) expect(html).toContain(complaint)
    expect((await store.size()).sources).toBe(0)
  })

  it('answers programs in JSON', async () => {
    const { desk } = await deskWith([])
    const { token, cookie } = await openForm(desk)
    const good = await send(desk, '/add.json', { token, text: 'Hello.' }, { Cookie: cookie })
    expect(await good.json()).toMatchObject({ ok: true, answer: { isNew: true } })
    const bad = await send(desk, '/add.json', { token, text: '' }, { Cookie: cookie })
    expect(await bad.json()).toMatchObject({ ok: false, error: { status: 400, code: 'bad request' } })
  })
})

describe('looking at the reading first', () => {
  it('shows it, keeps nothing, and hands the clipping on as it was', async () => {
    const { desk, store } = await deskWith([])
    const { token, cookie } = await openForm(desk)
    const text = '\nHello <b>there</b>.\n\nAgain.'
    const response = await send(desk, '/add', { token, look: 'yes', text, author: 'Jo "X" Tarn', kind: 'post' }, { Cookie: cookie })
    const { document } = parseHTML(await response.text())
    expect(document.body.textContent).toContain('Nothing is kept yet.')
    expect(document.querySelector('.clipping')!.textContent).toContain('Hello <b>there</b>.')
    expect(document.querySelector('input[name=author]')!.getAttribute('value')).toBe('Jo "X" Tarn')
    expect((await store.size()).sources).toBe(0)
  })
})

describe('bringing files', () => {
  it('keeps every document in them and tells what could not be read', async () => {
    const { desk, store } = await deskWith([])
    const { token, cookie } = await openForm(desk)
    const body = new FormData()
    body.set('token', token)
    body.append('files', new File(['Mara Quill will not row again, she said on Sunday.'], 'story.txt', { type: 'text/plain' }))
    body.append('files', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])], 'picture.png'))
    const response = await desk.request(`${home}/add`, { method: 'POST', body, headers: { Host: '127.0.0.1:4747', Origin: home, Cookie: cookie } })
    expect(response.status).toBe(303)
    const html = await (await desk.request(`${home}${response.headers.get('Location')}`)).text()
    expect(html).toContain('story.txt')
    expect(html).toMatch(/picture\.png.*class="wrong"/su)
    expect((await store.size()).sources).toBe(1)
  })
})

describe('a change is refused', () => {
  const attempts: readonly (readonly [string, (form: { token: string; cookie: string }) => readonly [Record<string, string>, Record<string, string>]])[] = [
    ['without a token', ({ cookie }) => [{}, { Cookie: cookie }]],
    ['with the token of another browser', ({ token }) => [{ token }, { Cookie: 'reprise-visit=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }]],
    ['without the cookie', ({ token }) => [{ token }, {}]],
    ['from a page elsewhere', ({ token, cookie }) => [{ token }, { Cookie: cookie, Origin: 'https://elsewhere.example' }]],
    ['from a page without an origin', ({ token, cookie }) => [{ token }, { Cookie: cookie, Origin: 'null' }]],
  ]

  it.each(attempts)('%s', async (_name, attempt) => {
    const { desk, store } = await deskWith([])
    const [fields, headers] = attempt(await openForm(desk))
    for (const path of ['/add', '/seen']) {
      const response = await send(desk, path, { text: 'Hello.', seen: '1', ...fields }, headers)
      expect(response.status, path).toBe(403)
    }
    expect((await store.size()).sources).toBe(0)
  })

  it('when it is larger than a form may be', async () => {
    const { desk, store } = await deskWith([])
    const { token, cookie } = await openForm(desk)
    const response = await send(desk, '/add', { token, text: 'a'.repeat(12_100_000) }, { Cookie: cookie, 'Content-Length': '12100100' })
    expect(response.status).toBe(413)
    expect((await store.size()).sources).toBe(0)
  })
})

describe('marking all as seen', () => {
  it('leaves only what comes later as new', async () => {
    const { desk, store } = await deskWith()
    const { token, cookie } = await openForm(desk)
    const response = await send(desk, '/seen', { token, seen: String(await store.latest()) }, { Cookie: cookie })
    const seen = response.headers.get('Set-Cookie')!.split(';')[0]!
    const html = await (await desk.request(`${home}/`, { headers: { Cookie: `${cookie}; ${seen}` } })).text()
    expect(html).toContain('Nothing new.')
  })
})
