import { describe, expect, it } from 'vitest'
import { parseHTML } from 'linkedom'
import { hostile } from '../dossier/salt-harbor.ts'
import { deskWith } from './desk-for-tests.ts'

describe('a clipping full of markup, script and turned letters', () => {
  it('is shown as the text it is, on every page', async () => {
    const { desk, additions } = await deskWith([hostile])
    const [addition] = additions
    const paths = ['/', `/dossier/${addition!.franchises[0]}`, `/person/${addition!.newPeople[0]!.id}`, `/source/${addition!.source.id}`, '/search?q=evil', `/search?q=${encodeURIComponent('"><script>alert(9)</script>')}`]
    for (const path of paths) {
      const html = await (await desk.request(`http://127.0.0.1${path}`)).text()
      const { document } = parseHTML(html)
      const scripts = [...document.querySelectorAll('script')]
      expect(scripts.map((script) => script.getAttribute('src')), path).toEqual([expect.stringMatching(/^\/assets\/desk-/u)])
      expect(document.querySelectorAll('b, i, img, marquee, q').length, path).toBe(0)
      expect([...document.querySelectorAll('a')].filter((link) => /^javascript/iu.test(link.getAttribute('href') ?? '')), path).toEqual([])
      expect(document.title.length).toBeGreaterThan(0)
    }
  })

  it('cannot turn the direction of letters on any page', async () => {
    const { desk, additions } = await deskWith([hostile])
    const [addition] = additions
    const quotation = addition!.facts.find((fact) => fact.kind === 'quotation')!
    const id = addition!.franchises[0]!
    for (const path of ['/', `/dossier/${id}`, `/title/${id}`, `/person/${addition!.newPeople[0]!.id}`, `/source/${addition!.source.id}`, `/utterance/${quotation.id}`, '/search?q=said', '/search?q=actor&kind=article', '/dossier/%E2%80%AEx']) {
      const html = await (await desk.request(`http://127.0.0.1${path}`)).text()
      // What a form sends back must stay as it is; nobody reads it there.
      expect(html.replaceAll(/ value="[^"]*"/gu, ''), path).not.toContain('\u202E')
      expect(html, path).toContain('[RLO]')
    }
  })

  it('stays byte for byte what it was in JSON', async () => {
    const { desk, additions } = await deskWith([hostile])
    const response = await desk.request(`http://127.0.0.1/source/${additions[0]!.source.id}.json`)
    const { answer } = await response.json() as { answer: { facts: { body: { words?: string } }[] } }
    expect(answer.facts.map((fact) => fact.body.words)).toContain('\u202Egnihton dias I</q><script>alert(2)</script>,')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })
})
