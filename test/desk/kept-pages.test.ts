import { beforeEach, describe, expect, it } from 'vitest'
import { deskWith, type DeskForTests } from './desk-for-tests.ts'

let tests: DeskForTests
let path: string

beforeEach(async () => {
  tests = await deskWith()
  path = `/dossier/${tests.additions[0]!.franchises[0]}`
})

/** One browser, so that the proof in its forms is one. */
const askFor = (address: string, headers: Record<string, string> = {}) =>
  tests.desk.request(`http://127.0.0.1:4747${address}`, { headers: { Cookie: `reprise-visit=${'v'.repeat(32)}`, ...headers } })

describe('a page that changes only with the record', () => {
  it('is not sent again to a browser that has it', async () => {
    const first = await askFor(path)
    const tag = first.headers.get('ETag')!
    expect((await first.text()).length).toBeGreaterThan(1000)
    const again = await askFor(path, { 'If-None-Match': tag })
    expect(again.status).toBe(304)
    expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it('is the same for everybody until the record changes, and another at once after that', async () => {
    const before = await (await askFor(path)).text()
    expect(await (await askFor(path)).text()).toBe(before)
    const fact = (await tests.store.factsOfFranchise(tests.additions[0]!.franchises[0]!, { kinds: ['quotation'] }))[0]!
    await tests.store.decide({ kind: 'reject', fact: fact.id }, { by: 'an editor', at: '2026-07-02T09:00:00.000Z', why: null })
    expect(await (await askFor(path)).text()).not.toBe(before)
  })

  it('is made once for all who ask for it together', async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, async () => (await askFor(path)).text()))
    expect(new Set(pages).size).toBe(1)
  })

  it('is told apart by its whole address, JSON and HTML', async () => {
    expect((await askFor(`${path}.json`)).headers.get('Content-Type')).toContain('application/json')
    expect((await askFor(path)).headers.get('Content-Type')).toContain('text/html')
    expect((await askFor(`${path}?all`)).status).toBe(200)
  })

  it('that is not there is looked for again', async () => {
    expect((await askFor('/dossier/nothing')).status).toBe(404)
    expect((await askFor('/dossier/nothing')).status).toBe(404)
  })
})
