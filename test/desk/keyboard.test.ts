import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { draft } from '#record'
import { read } from '#reading'
import { everyClipping } from '../dossier/salt-harbor.ts'
import { clipping } from '../record/clipping.ts'
import { openBrowser } from './browser.ts'
import { deskWith, serveForTests, type DeskForTests, type ServedDesk } from './desk-for-tests.ts'

vi.setConfig({ testTimeout: 120_000 })

let tests: DeskForTests
let browser: Browser
let served: ServedDesk

beforeAll(async () => {
  const kept = { retrievedAt: '2026-07-01T12:00:00.000Z', reader: 'the reader' }
  // Texts are really read: what a reporter pastes becomes facts.
  const retold = clipping({
    id: 'retold', publisher: 'Evening Gull', publishedAt: '2012-03-01', text: 'Mara Quill said in 2009: “I would happily row out there tomorrow.”',
    people: { p1: 'Mara Quill' }, quotations: [{ words: 'I would happily row out there tomorrow.', by: 'p1' }],
  })
  tests = await deskWith([...everyClipping, retold], {
    takeIn: (document) => tests.store.add(draft(document, read(document, emptyCatalogue), kept)),
    preview: (document) => draft(document, read(document, emptyCatalogue), kept),
  })
  served = await serveForTests(tests.desk)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function openDesk(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(served.address)
  return page
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 250; pressed++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(`(() => { const at = document.activeElement; return at?.labels?.[0]?.textContent ?? at?.textContent ?? '' })()`) as string
    if (focused.trim().startsWith(name)) return
  }
  throw new Error(`No amount of Tab reaches "${name}" on ${page.url()}.`)
}

describe('by keyboard alone, a reporter', () => {
  it('adds a post and sees the reunion, with the film that the two share', async () => {
    const page = await openDesk()
    await tabTo(page, 'Add')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/add$/u)
    await tabTo(page, 'an article')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByLabel('a post').isChecked()).toBe(true)
    await tabTo(page, 'Text')
    await page.keyboard.type('Mara Quill and Théo Brandt, arm in arm at the Harbour Gala in Oslo last night! We love you, Salt Harbor.')
    await tabTo(page, 'Author')
    await page.keyboard.type('Harbor Fans')
    await tabTo(page, 'Read and keep')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/source\//u)
    await tabTo(page, 'Reprise')
    await page.keyboard.press('Enter')
    await page.waitForURL(served.address)
    const reunions = await page.locator('#reunions').innerText()
    expect(reunions).toMatch(/Mara Quill/u)
    expect(reunions).toMatch(/Théo Brandt/u)
    expect(reunions).toMatch(/Salt Harbor/u)
    await page.context().close()
  })

  it('finds what was said, opens its trail and compares an outlet’s wording word by word', async () => {
    const page = await openDesk()
    await page.keyboard.press('/')
    await page.keyboard.type('row out there')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=row/u)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/source\/.+#f/u)
    await tabTo(page, 'trail')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/utterance\//u)
    expect(await page.locator('h1').innerText()).toContain('row out there')
    expect(await page.locator('#trail ins').allInnerTexts()).toEqual(['happily'])
    await page.context().close()
  })
})
