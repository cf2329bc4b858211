import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { deskWith, serveForTests, type DeskForTests, type ServedDesk } from './desk-for-tests.ts'

// Looking at twenty pages takes its time where several suites share two cores.
vi.setConfig({ testTimeout: 180_000 })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let tests: DeskForTests
let browser: Browser
let served: ServedDesk
const foreign: string[] = []

beforeAll(async () => {
  tests = await deskWith()
  served = await serveForTests(tests.desk)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function openPage(path = '/', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  // A policy that forbids scripts from elsewhere would keep axe out too: it is set aside for the look, not for what pages load.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options })
  const page = await context.newPage()
  page.on('request', (request) => { if (!request.url().startsWith(served.address)) foreign.push(request.url()) })
  await page.goto(new URL(path, served.address).href)
  return page
}

describe('a reporter', () => {
  it('opens a dossier, follows a quotation and lands on its sentence', async () => {
    const page = await openPage()
    await page.getByRole('link', { name: 'Salt Harbor', exact: true }).first().click()
    await page.getByRole('link', { name: 'That boat has sailed and sunk' }).click()
    const lit = page.locator('.sentence:has(.anchor:target)')
    expect(await lit.innerText()).toMatch(/That boat has sailed and sunk.*Caldeira told Sundown Weekly\./su)
    const box = (await page.locator('.anchor:target').boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThan(900)
    await page.context().close()
  })

  it('lands there without JavaScript too', async () => {
    const page = await openPage('/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Salt Harbor', exact: true }).first().click()
    await page.getByRole('link', { name: 'If Northgate rings' }).click()
    expect(await page.locator('.sentence:has(.anchor:target)').innerText()).toContain('Brandt told Radio Nine')
    await page.context().close()
  })

  it('reads when a source was kept in the zone of her own browser', async () => {
    const path = `/source/${tests.additions[0]!.source.id}`
    const inTokyo = await openPage(path, { timezoneId: 'Asia/Tokyo' })
    expect(await inTokyo.locator('time[data-moment]').innerText()).toMatch(/ at \d\d:\d\d GMT\+9$/u)
    const plain = await openPage(path, { timezoneId: 'Asia/Tokyo', javaScriptEnabled: false })
    expect(await plain.locator('time[data-moment]').innerText()).toMatch(/ at \d\d:\d\d CEST$/u)
    await Promise.all([inTokyo.context().close(), plain.context().close()])
  })

  it('finds words by keyboard alone', async () => {
    const page = await openPage()
    await page.keyboard.press('/')
    await page.keyboard.type('knot')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=knot/u)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/source\//u)
    expect(await page.locator('mark.lit').first().innerText()).toContain('Thirty years')
    await page.context().close()
  })

  it('pastes a post and sees it kept, without JavaScript', async () => {
    const page = await openPage('/add', { javaScriptEnabled: false })
    await page.getByLabel('a post').check()
    await page.getByLabel('Text').fill('Look who I found in the rain!')
    await page.getByLabel('Author').fill('Zoë Öz')
    await page.getByRole('button', { name: 'Read and keep' }).click()
    await page.waitForURL(/\/source\//u)
    expect(await page.locator('.clipping').innerText()).toBe('Look who I found in the rain!')
    await page.context().close()
  })

  it('looks at the reading first, then keeps the text as it was pasted', async () => {
    const page = await openPage('/add', { javaScriptEnabled: false })
    const text = '\nFirst line <b>& more</b>.\n\n“Second” line.'
    await page.getByLabel('Text').fill(text)
    await page.getByRole('button', { name: 'Show me first' }).click()
    expect(await page.getByText('Nothing is kept yet.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.waitForURL(/\/source\//u)
    expect((await tests.store.source(page.url().split('/').at(-1)!))!.text).toBe(text)
    await page.context().close()
  })

  it('brings a file', async () => {
    const page = await openPage('/add')
    await page.getByLabel('Or files').setInputFiles({ name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from('Nobody rows in winter, they say.') })
    await page.getByRole('button', { name: 'Read and keep' }).click()
    await page.waitForURL(/\/source\//u)
    expect(await page.locator('.clipping').innerText()).toContain('Nobody rows in winter')
    await page.context().close()
  })

  it('brings many posts and is told when all of them are on record', async () => {
    const page = await openPage('/add')
    const posts = Array.from({ length: 1_500 }, (_, index) => JSON.stringify({ id: String(index), kind: 'post', text: `Rain again, day ${index}.` })).join('\n')
    await page.getByLabel('Or files').setInputFiles({ name: 'posts.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(posts) })
    await page.getByRole('button', { name: 'Read and keep' }).click()
    await page.waitForURL(/\/import\//u)
    await page.getByRole('heading', { name: 'Files taken in' }).waitFor()
    expect(await page.getByText('1500 of 1500 on record').isVisible()).toBe(true)
    await page.context().close()
  })

  it('writes a brief and copies it as wikitext, by keyboard alone', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(new URL(`/dossier/${tests.additions[0]!.franchises[0]}`, served.address).href)
    await page.getByRole('link', { name: 'Write the background' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/brief$/u)
    await page.getByLabel('As', { exact: true }).focus()
    await page.keyboard.type('wikitext for W')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/as=wikipedia/u)
    await page.getByLabel('The brief as').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Edited. ')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()') as string
    expect(copied).toMatch(/^Edited\. '''Salt Harbor'''/u)
    expect(copied).toContain('{{cite news |author=Ada Penn')
    await context.close()
  })

  it('opens from a sentence of the brief the sentence of its source', async () => {
    const page = await openPage(`/dossier/${tests.additions[0]!.franchises[0]}/brief`, { javaScriptEnabled: false })
    const sentence = page.locator('.prose p').filter({ hasText: 'That boat has sailed' })
    await sentence.locator('sup a').nth(2).click()
    await page.waitForURL(/\/source\/.+#f/u)
    expect(await page.locator('mark:target, :target').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('marks everything as seen', async () => {
    const page = await openPage()
    await page.getByRole('button', { name: 'Mark all as seen' }).click()
    expect(await page.getByText('Nothing new.').isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('every page', () => {
  it.each([[1280, 'light'], [360, 'dark']] as const)('has no fault that axe finds, at %i px, %s', async (width, colorScheme) => {
    const page = await openPage('/', { viewport: { width, height: 900 }, colorScheme })
    for (const path of pathsOf(tests)) {
      await page.goto(new URL(path, served.address).href)
      await page.evaluate(axe)
      const found = await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | ')))")
      expect(found, path).toEqual([])
    }
    await page.context().close()
  })

  it('breaks no rule of its own policy and loads nothing from elsewhere', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); void dialog.dismiss() })
    for (const path of pathsOf(tests).filter((each) => !each.includes('nobody'))) await page.goto(new URL(path, served.address).href)
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await context.close()
  })
})

function pathsOf({ additions }: DeskForTests): readonly string[] {
  const [first] = additions
  return [
    '/', `/dossier/${first!.franchises[0]}`, `/dossier/${additions[6]!.franchises[0]}`, `/person/${first!.newPeople[1]!.id}`,
    `/dossier/${first!.franchises[0]}/brief`, `/dossier/${additions[6]!.franchises[0]}/brief`, `/person/${first!.newPeople[1]!.id}/brief`,
    ...additions.map((addition) => `/source/${addition.source.id}`),
    `/source/${first!.source.id}#${first!.facts[0]!.id}`, '/search', '/search?q=harbor', '/search?q=row', '/search?q=zzz', '/search?q=harbor&kind=post', `/title/${first!.franchises[0]}`,
    `/utterance/${additions[1]!.facts.find((fact) => fact.kind === 'quotation')!.id}`, '/add', '/watches', '/review', '/dossier/nobody',
  ]
}
