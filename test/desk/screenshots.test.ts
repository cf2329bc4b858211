import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from './browser.ts'
import { deskWith, serveForTests, type ServedDesk } from './desk-for-tests.ts'

vi.setConfig({ testTimeout: 180_000 })

const folder = new URL('../../artefacts/', import.meta.url)
const widths = [360, 1280]
const themes = ['light', 'dark'] as const

let browser: Browser
let served: ServedDesk
let emptyDesk: ServedDesk
let pages: Readonly<Record<string, string>>

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  const { desk, additions } = await deskWith()
  served = await serveForTests(desk)
  emptyDesk = await serveForTests((await deskWith([])).desk)
  browser = await openBrowser()
  const [first] = additions
  const quotation = first!.facts.find((fact) => fact.kind === 'quotation')!
  const person = first!.newPeople.find((one) => one.name === 'Mara Quill')!
  pages = {
    'desk': '/',
    'dossier': `/dossier/${first!.franchises[0]}`,
    'brief': `/dossier/${first!.franchises[0]}/brief`,
    'person': `/person/${person.id}`,
    'source': `/source/${first!.source.id}#${quotation.id}`,
    'source-right-to-left': `/source/${additions[5]!.source.id}`,
    'source-hostile': `/source/${additions[6]!.source.id}`,
    'search': '/search?q=harbor',
    'title': `/title/${first!.franchises[0]}`,
    'utterance': `/utterance/${additions[1]!.facts.find((fact) => fact.kind === 'quotation')!.id}`,
    'search-narrowed': '/search?q=i&kind=article',
    'search-nothing': '/search?q=zzz',
    'add': '/add',
    'watches': '/watches',
    'review': '/review',
    'not-found': '/dossier/nobody',
  }
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await emptyDesk?.close()
})

describe('a picture of every page', () => {
  it.each(widths.flatMap((width) => themes.map((theme) => ({ width, theme }))))('at $width px, $theme', async ({ width, theme }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme })
    const page = await context.newPage()
    for (const [name, path] of [...Object.entries(pages), ['empty', '']]) {
      await page.goto(path === '' ? emptyDesk.address : new URL(path!, served.address).href)
      const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect(overflow, `${name} is wider than ${width} px`).toBe(0)
      await page.screenshot({ path: new URL(`${name}-${width}-${theme}.png`, folder).pathname, fullPage: !name!.startsWith('source') })
    }
    await context.close()
  })

  it('of the dossier on paper', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
    await page.goto(new URL(pages['dossier']!, served.address).href)
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await page.screenshot({ path: new URL('dossier-print.png', folder).pathname, fullPage: true })
    expect(await page.locator('.chart.wide-chart').isVisible()).toBe(true)
    expect(await page.locator('.masthead form').isVisible()).toBe(false)
    await page.close()
  })
})
