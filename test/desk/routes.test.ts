import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DeskApp } from '#desk'
import { StoreError } from '#record'
import { deskWith, type DeskForTests } from './desk-for-tests.ts'

let tests: DeskForTests
let desk: DeskApp
let pages: readonly string[]

beforeAll(async () => {
  tests = await deskWith()
  desk = tests.desk
  const [first] = tests.additions
  const quotation = first!.facts.find((fact) => fact.kind === 'quotation')!
  pages = ['/', `/dossier/${first!.franchises[0]}`, `/person/${first!.newPeople[0]!.id}`, `/source/${first!.source.id}`, '/search', '/search?q=harbor&outlet=Quayside&from=2019-01-01', '/add', '/watches', '/review',
    `/title/${first!.franchises[0]}`, `/utterance/${quotation.id}`]
})

const askFor = (path: string, init?: RequestInit) => desk.request(`http://127.0.0.1:4747${path}`, init)
const asJson = (path: string) => (path === '/' ? '/index.json' : path.replace(/^[^?]+/u, (pathname) => `${pathname}.json`))

describe('every page', () => {
  it('answers as HTML under a policy that lets nothing inline or foreign in', async () => {
    for (const path of pages) {
      const response = await askFor(path)
      const body = await response.text()
      expect(response.status, path).toBe(200)
      expect(response.headers.get('Content-Type')).toContain('text/html')
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(body).toMatch(/^<!doctype html>/u)
      const { document } = parseHTML(body)
      expect(document.querySelectorAll('style, [style], script:not([src^="/assets/"])').length, path).toBe(0)
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
      expect(attributes.filter((name) => name.startsWith('on')), path).toEqual([])
    }
  })

  it('names the address at which it answers as JSON, and answers there in one shape', async () => {
    for (const path of pages) {
      const html = await (await askFor(path)).text()
      const named = /<link rel="alternate" type="application\/json" href="([^"]+)"/u.exec(html)![1]!.replaceAll('&amp;', '&')
      expect(named).toBe(asJson(path))
      const response = await askFor(named)
      expect(response.headers.get('Content-Type')).toContain('application/json')
      expect(await response.json()).toMatchObject({ ok: true, answer: expect.any(Object) })
    }
  })

  it('weighs less than 150 kB with what it loads', async () => {
    for (const path of pages) {
      const html = await (await askFor(path)).text()
      const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map((match) => match[1]!)
      const sizes = await Promise.all(assets.map(async (asset) => (await (await askFor(asset)).text()).length))
      expect(html.length + sizes.reduce((one, other) => one + other, 0), path).toBeLessThan(150_000)
    }
  })
})

describe('every failure', () => {
  const failures: readonly (readonly [string, string, number, string])[] = [
    ['an unknown page', '/nowhere', 404, 'not found'],
    ['an unknown dossier', '/dossier/nobody', 404, 'not found'],
    ['an unknown person', '/person/nobody', 404, 'not found'],
    ['an unknown title', '/title/nothing', 404, 'not found'],
    ['an unknown quotation', '/utterance/nothing', 404, 'not found'],
    ['an unknown source', '/source/nothing', 404, 'not found'],
    ['a search without measure', `/search?q=${'a'.repeat(301)}`, 400, 'bad request'],
  ]

  it.each(failures)('has one shape: %s', async (_name, path, status, code) => {
    const response = await askFor(asJson(path))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ ok: false, error: { status, code, message: expect.any(String), advice: expect.any(String) } })
    const page = await askFor(path)
    expect(page.status).toBe(status)
    expect(await page.text()).toContain('Back to the desk')
  })

  it('of the record tells what the record says', async () => {
    const failing = await deskWith([], { store: { ...tests.store, size: () => Promise.reject(new StoreError('busy', 'The record is busy: another program writes to it.')) } })
    const response = await failing.desk.request('http://127.0.0.1/index.json')
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'record trouble', message: 'The record is busy: another program writes to it.' } })
    expect(failing.reported).toHaveLength(1)
  })

  it('of our own shows nothing of its inside, and is reported', async () => {
    const failing = await deskWith([], { store: { ...tests.store, size: () => Promise.reject(new TypeError('secret path /home/x')) } })
    const response = await failing.desk.request('http://127.0.0.1/')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret path')
    expect(failing.reported).toHaveLength(1)
  })
})

describe('what pages load', () => {
  it('may be kept for ever, because its address changes with its content', async () => {
    const html = await (await askFor('/')).text()
    const style = /href="(\/assets\/desk-[0-9a-f]{12}\.css)"/u.exec(html)![1]!
    const response = await askFor(style)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toContain('immutable')
    expect(response.headers.get('Content-Type')).toContain('text/css')
  })
})

describe('an empty record', () => {
  it('says what to do next', async () => {
    const { desk: empty } = await deskWith([])
    const html = await (await empty.request('http://127.0.0.1/')).text()
    expect(html).toContain('The record is empty')
    expect(html).toContain('href="/add"')
  })
})
