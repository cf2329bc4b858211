import { describe, expect, it } from 'vitest'
import type { DeskApp } from '#desk'
import { deskWith } from './desk-for-tests.ts'

const home = 'http://team.example'
const password = 'lantern street'

async function signIn(desk: DeskApp, given: string, to = '/'): Promise<Response> {
  const form = await desk.request(`${home}/sign-in`)
  const token = /name="token" value="([^"]+)"/u.exec(await form.text())![1]!
  const cookie = form.headers.get('Set-Cookie')!.split(';')[0]!
  return desk.request(`${home}/sign-in`, { method: 'POST', body: new URLSearchParams({ token, to, password: given }), headers: { Host: 'team.example', Origin: home, Cookie: cookie } })
}

describe('signing in', () => {
  it('with the password opens every page, in a session that scripts and other sites cannot use', async () => {
    const { desk } = await deskWith([], { password })
    const response = await signIn(desk, password, '/add')
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/add')
    const session = response.headers.get('Set-Cookie')!
    expect(session).toMatch(/HttpOnly/u)
    expect(session).toMatch(/SameSite=Lax/u)
    expect((await desk.request(`${home}/add`, { headers: { Cookie: session.split(';')[0]! } })).status).toBe(200)
  })

  it('never leads away from the desk', async () => {
    const { desk } = await deskWith([], { password })
    for (const to of ['https://elsewhere.example/x', '//elsewhere.example/x', '/\\elsewhere.example/x']) {
      expect((await signIn(desk, password, to)).headers.get('Location')).toMatch(/^\/[^/\\]/u)
    }
  })

  it('with anything else opens nothing, and not often', async () => {
    const { desk } = await deskWith([], { password })
    for (let tries = 0; tries < 10; tries++) expect((await signIn(desk, `guess ${tries}`)).status).toBe(401)
    expect((await signIn(desk, password)).status).toBe(429)
  })

  it('ends after thirty days', async () => {
    let now = new Date('2026-07-01T12:00:00Z')
    const { desk } = await deskWith([], { password, clock: () => now })
    const session = (await signIn(desk, password)).headers.get('Set-Cookie')!.split(';')[0]!
    now = new Date('2026-08-01T12:00:00Z')
    expect((await desk.request(`${home}/`, { headers: { Cookie: session } })).status).toBe(303)
  })

  it('cannot be forged', async () => {
    const { desk } = await deskWith([], { password })
    for (const cookie of ['9999999999999.', '9999999999999.aaaa', '']) {
      expect((await desk.request(`${home}/`, { headers: { Cookie: `reprise-session=${cookie}` } })).status).toBe(303)
    }
  })

  it('answers nobody faster than a reader can read, and sends pages compressed', async () => {
    const { desk } = await deskWith([], { password })
    const authorized = { headers: { Authorization: `Bearer ${password}`, 'Accept-Encoding': 'gzip' } }
    expect((await desk.request(`${home}/`, authorized)).headers.get('Content-Encoding')).toBe('gzip')
    const answers = await Promise.all(Array.from({ length: 250 }, () => desk.request(`${home}/`, authorized)))
    expect(answers.filter((answer) => answer.status === 429).length).toBeGreaterThan(40)
    expect(answers.find((answer) => answer.status === 429)!.headers.get('Retry-After')).toBe('5')
  })
})
