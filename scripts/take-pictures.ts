/** Takes the pictures of `docs/pictures` from the examples, in a real browser. `npm run pictures`, after `npm run build`. */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../test/desk/browser.ts'

const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs', 'pictures')
mkdirSync(pictures, { recursive: true })

const desk = spawn(process.execPath, [join(root, 'bin', 'reprise.js'), 'examples', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
const browser = await openBrowser()
try {
  const address = await addressOf(desk.stdout)
  const context = await browser.newContext({ viewport: { width: 1100, height: 780 }, colorScheme: 'light', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address)
  await page.screenshot({ path: join(pictures, 'desk.png') })
  await page.getByRole('link', { name: 'Saltwater Taffeta', exact: true }).first().click()
  await page.screenshot({ path: join(pictures, 'dossier.png') })
  await page.locator('a[href^="/source/"]').first().click()
  await page.screenshot({ path: join(pictures, 'source.png') })
} finally {
  await browser.close()
  desk.kill('SIGINT')
}

async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const chunk of output) {
    text += String(chunk)
    const address = /http:\/\/\S+/u.exec(text)?.[0]
    if (address !== undefined) return address
  }
  throw new Error(`The desk ended before it gave an address:\n${text}`)
}
