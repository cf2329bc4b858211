import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { deskWith, serveForTests, type DeskForTests, type ServedDesk } from './desk-for-tests.ts'
import { doubtfulClippings } from './doubtful.ts'

vi.setConfig({ testTimeout: 180_000 })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let tests: DeskForTests
let served: ServedDesk

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  tests = await deskWith(doubtfulClippings)
  served = await serveForTests(tests.desk)
  return () => served.close()
})

async function openReview(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options })).newPage()
  await page.goto(new URL('/review', served.address).href)
  return page
}

describe('an editor', () => {
  it('rules on an ambiguous name, on namesakes and on words without a speaker, and takes one back, by keyboard alone', async () => {
    const page = await openReview()
    expect(await page.locator('[data-item]').count()).toBe(3)
    const next = async (name: RegExp) => {
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('j')
        if (name.test(await page.evaluate('document.activeElement.textContent') as string)) return
      }
      throw new Error(`no item ${name.source}`)
    }
    await next(/Which person\? Sam Reed/u)
    await page.keyboard.press('e')
    await page.keyboard.press('ArrowDown')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('a')])
    const reed = tests.additions[0]!.newPeople.find((person) => person.name === 'Sam Reed')!
    expect((await tests.store.person(reed.id))?.catalogueId).toBe('nm2')

    await next(/One person or two\? Jo Tarn/u)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('m')])
    expect((await tests.store.named('Jo Tarn')).people).toHaveLength(1)

    await next(/Who says this\?/u)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('r')])
    expect(await page.getByText('Nothing waits for a ruling.').isVisible()).toBe(true)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('u')])
    expect(await page.locator('[data-item]').count()).toBe(1)
    await page.context().close()
  })

  it('gives words their speaker without JavaScript', async () => {
    const page = await openReview({ javaScriptEnabled: false })
    await page.getByLabel('Speaker').selectOption({ label: 'Jo Tarn' })
    await page.getByRole('button', { name: 'Set the speaker' }).click()
    const quotation = tests.additions[0]!.facts.find((fact) => fact.kind === 'quotation')!
    expect(await tests.store.fact(quotation.id)).toMatchObject({ ruling: 'corrected', body: { speaker: { name: 'Jo Tarn' }, words: 'It was cold,' } })
    await page.context().close()
  })

  it.each([[1280, 'light'], [360, 'dark']] as const)('finds a page without faults that axe sees, at %i px, %s', async (width, colorScheme) => {
    const page = await openReview({ viewport: { width, height: 900 }, colorScheme })
    await page.evaluate(axe)
    expect(await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | ')))")).toEqual([])
    await page.screenshot({ path: new URL(`../../artefacts/review-full-${width}-${colorScheme}.png`, import.meta.url).pathname, fullPage: true })
    await page.context().close()
  })
})

describe('the page', () => {
  it('says what cannot be ruled, and changes nothing', async () => {
    const origin = 'http://127.0.0.1:4747'
    const loaded = await tests.desk.request(`${origin}/review`)
    const token = /name="token" value="([^"]+)"/u.exec(await loaded.text())![1]!
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Cookie': loaded.headers.get('Set-Cookie')!.split(';')[0]!, 'Origin': origin, 'Host': '127.0.0.1:4747' }
    const send = (fields: Readonly<Record<string, string>>) => tests.desk.request(`${origin}/review`, { method: 'POST', headers, body: new URLSearchParams({ token, ...fields }) })
    expect((await send({ kind: 'merge', of: 'person', from: 'nobody', into: 'nobody else' })).status).toBe(404)
    expect((await send({ kind: 'nonsense' })).status).toBe(400)
    expect((await send({ undo: '9' })).status).toBe(404)
    expect((await tests.desk.request(`${origin}/review`, { method: 'POST', body: new URLSearchParams({ kind: 'accept', fact: 'f' }), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).status).toBe(403)
    expect((await tests.store.decisions()).items).toEqual([])
  })
})
