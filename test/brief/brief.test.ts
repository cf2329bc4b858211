import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { cslItems, renderBrief, writeBrief, writePersonBrief, type Brief } from '#brief'
import { emptyCatalogue } from '#catalogue'
import { franchiseDossier, personDossier, textsOf, type FranchiseDossier, type Source } from '#dossier'
import type { Store } from '#record'
import { clipping } from '../record/clipping.ts'
import { recordOf } from '../dossier/record-for-tests.ts'
import { anniversary, saltHarbor } from '../dossier/salt-harbor.ts'

let store: Store
let dossier: FranchiseDossier
let brief: Brief

const texts = (ids: readonly string[]): Promise<ReadonlyMap<string, Source>> => textsOf(store, ids)
const proseOf = (written: Brief): readonly string[] => written.paragraphs.flatMap(({ sentences }) => sentences.map(({ pieces }) =>
  pieces.map((piece) => ('text' in piece ? piece.text : `“${piece.words}”`) + ('close' in piece ? piece.close : '')).join('')))

beforeAll(async () => {
  const record = await recordOf(saltHarbor)
  store = record.store
  dossier = (await franchiseDossier(store, emptyCatalogue, record.additions[0]!.franchises[0]!))!
  brief = await writeBrief(dossier, { texts })
})

describe('the brief of a franchise', () => {
  it('reads as an editor would have it', () => {
    expect(renderBrief(brief, 'md', 'footnotes')).toBe(readFileSync(new URL('salt-harbor.md', import.meta.url), 'utf8'))
  })

  it('has a source behind every sentence and every source in its list', () => {
    for (const { sentences } of brief.paragraphs) for (const { cites, facts } of sentences) {
      expect(cites.length).toBeGreaterThan(0)
      expect(cites.map((number) => brief.sources[number - 1]?.id).toSorted()).toEqual([...new Set(facts.map((fact) => fact.source))].toSorted())
    }
  })

  it('quotes nothing that does not stand in a source, byte for byte', async () => {
    const kept = [...(await texts(brief.sources.map((source) => source.id))).values()]
    const quoted = brief.paragraphs.flatMap(({ sentences }) => sentences).flatMap(({ pieces }) => pieces).flatMap((piece) => ('words' in piece ? [piece.words] : []))
    expect(quoted.length).toBeGreaterThan(4)
    for (const words of quoted) expect(kept.some((source) => source.text.includes(words)), words).toBe(true)
  })

  it('tells since a day only what was said and happened from then on', async () => {
    const prose = proseOf(await writeBrief(dossier, { texts, since: '2026-01-01' }))
    expect(prose.join(' ')).toContain('If Northgate rings')
    expect(prose.join(' ')).not.toMatch(/row out there|spin-off pilot/u)
  })
})

describe('a brief of what is still to be made', () => {
  it('says who makes the sequel, not who made it', async () => {
    const record = await recordOf([clipping({
      id: 'greenlit', publisher: 'The Lantern', title: 'A second ferry', publishedAt: '2026-05-12',
      text: 'Northgate has greenlit “Last Crossing,” a sequel to the 1996 film “Night Ferry.” Ines Caldeira will direct.',
      people: { p1: 'Ines Caldeira' },
      titles: { t1: { name: 'Last Crossing', kind: 'film' }, t2: { name: 'Night Ferry', kind: 'film', year: 1996 } },
      credits: [['p1', 'director', 't1', 'Ines Caldeira will direct.']],
      relations: [['t1', 'sequel', 't2', '“Last Crossing,” a sequel to the 1996 film “Night Ferry.”']],
      outlooks: [['t1', 'itself', 'greenlit', null, 'Northgate has greenlit “Last Crossing,”']],
    })])
    const upcoming = (await franchiseDossier(record.store, emptyCatalogue, record.additions[0]!.franchises[0]!))!
    const written = await writeBrief(upcoming, { texts: (ids) => textsOf(record.store, ids) })
    expect(proseOf(written).join(' ')).toContain('A sequel, Last Crossing, is directed by Ines Caldeira.')
  })
})

describe('a brief that would misquote', () => {
  it('leaves the sentence out and says which source does not hold what', async () => {
    const altered = async (ids: readonly string[]) => new Map([...(await texts(ids))].map(([id, source]) =>
      [id, { ...source, text: source.text.replace('If Northgate rings', 'If Southgate rings') }]))
    const written = await writeBrief(dossier, { texts: altered })
    expect(proseOf(written).join(' ')).not.toContain('If Northgate rings')
    expect(written.refused).toContainEqual(expect.objectContaining({
      topic: 'said', reason: 'The source does not hold “If Northgate rings, I will pick up.” where the record says it does.',
    }))
  })

  it('is refused whole when its sources are gone', async () => {
    const written = await writeBrief(dossier, { texts: async () => new Map() })
    expect(written.paragraphs).toEqual([])
    expect(new Set(written.refused.map((one) => one.reason))).toEqual(new Set(['Its source is no longer on record.']))
  })
})

describe('the dialects', () => {
  it('names outlets in brackets as news agencies do, once for all sentences that share them', () => {
    const text = renderBrief(brief, 'text', 'ap')
    expect(text).toContain('Its cast includes Mara Quill as Edie Vance and Théo Brandt as Sam (Sundown Weekly, Sept. 4, 2011).')
    expect(text).toContain('“Salt Harbor” is a film directed by Ines Caldeira. It opened in theaters in 1996. Its')
    expect(text).not.toContain('[1]')
  })

  it('gives Wikipedia each reference once, and its name after that', () => {
    const text = renderBrief(brief, 'text', 'wikipedia')
    expect(text).toContain('<ref name="source-1">{{cite news |author=Ada Penn |title=Fifteen years on, “Salt Harbor” still smells of diesel |url=https://sundown.example/salt-harbor-at-fifteen |work=Sundown Weekly |date=2011-09-04 |access-date=2026-07-01}}</ref>')
    expect(text.match(/\{\{cite news/gu)).toHaveLength(brief.sources.length)
    expect(text).toContain("A prequel television film, ''Salt Harbor: Low Water'', first aired")
  })

  it('gives Fandom an outside link', () => {
    expect(renderBrief(brief, 'text', 'fandom')).toContain('[https://sundown.example/quill-brandt-premiere "Quill and Brandt, thirty years after the harbor"], Ada Penn, Sundown Weekly, 2026-05-12</ref>')
  })

  it('leads in HTML from each mark to its source', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${renderBrief(brief, 'html', 'footnotes')}</body></html>`)
    const marks = [...document.querySelectorAll('sup a')].map((mark) => mark.getAttribute('href')!)
    expect(marks.length).toBeGreaterThan(10)
    for (const mark of marks) expect(document.querySelector(mark)?.localName).toBe('li')
  })

  it('gives citation programs what is known of each source', () => {
    expect(cslItems(brief.sources)[0]).toEqual({
      id: brief.sources[0]!.id, type: 'article-newspaper', title: 'Fifteen years on, “Salt Harbor” still smells of diesel', 'container-title': 'Sundown Weekly', author: [{ literal: 'Ada Penn' }],
      issued: { 'date-parts': [[2011, 9, 4]] }, URL: 'https://sundown.example/salt-harbor-at-fifteen', accessed: { 'date-parts': [[2026, 7, 1]] },
    })
  })
})

describe('a clipping full of markup', () => {
  const hostile = clipping({
    id: 'hostile', publisher: "]] {{delete}} ''X'' | <b>", author: '<script>alert(1)</script>', title: '* {{cite}} [x](y) `z` \u202Eevil', publishedAt: '2026-05-12', url: 'https://evil.example/a|b]]<script>',
    text: '<img src=x onerror=alert(1)> {{Night}} [[Ferry]] was directed by *Jo* _Tarn_. “</p><script>x</script> | }} \u202E wow,” *Jo* _Tarn_ said.',
    people: { p1: '*Jo* _Tarn_' },
    titles: { t1: { name: '{{Night}} [[Ferry]]', kind: 'film', year: 2001 } },
    quotations: [{ words: '</p><script>x</script> | }} \u202E wow,', by: 'p1' }],
    credits: [['p1', 'director', 't1', 'was directed by *Jo* _Tarn_']],
  })
  let written: Brief

  beforeAll(async () => {
    const record = await recordOf([hostile])
    const found = (await franchiseDossier(record.store, emptyCatalogue, record.additions[0]!.franchises[0]!))!
    written = await writeBrief(found, { texts: (ids) => textsOf(record.store, ids) })
  })

  it('is written, every word of it', () => {
    expect(written.paragraphs.length).toBe(2)
    expect(written.refused).toEqual([])
  })

  it('stays text in HTML', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${renderBrief(written, 'html', 'footnotes')}</body></html>`)
    expect([...document.querySelectorAll('body *')].map((element) => element.localName).filter((name) => !['h1', 'p', 'cite', 'sup', 'a', 'ol', 'li'].includes(name))).toEqual([])
    expect(document.body.textContent).toContain('<script>x</script> | }}')
  })

  it.each(['wikipedia', 'fandom'] as const)('opens no template, link, table or reference of its own on %s', (style) => {
    const text = renderBrief(written, 'text', style)
    const own = text.replace(/<ref name="source-\d+"(?: \/)?>|<\/ref>|<references \/>|\{\{cite (?:news|web) \|author=|\s\|(?:title|url|work|date|access-date)=|\[https:\S+ "|"\]|\}\}<\/ref>/gu, '')
    expect(own.replace(/\}\}(?=<\/ref>|$)/gu, '')).not.toMatch(/\{\{|\[\[|\]\]|<script|<b>|\|/u)
  })

  it('has no mark of Markdown that is not escaped', () => {
    const text = renderBrief(written, 'md', 'footnotes')
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)`|(?<!\\)\|/u)
    expect(text).toContain('\\*Jo\\* \\_Tarn\\_')
  })

  it.each(['text', 'md', 'html'] as const)('turns no direction in %s', (format) => {
    expect(renderBrief(written, format, 'footnotes')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u)
  })
})

describe('the brief of a person', () => {
  it('tells what she made and played, what she said, and with whom she was seen', async () => {
    const person = (await store.named('Mara Quill')).people[0]!
    const prose = proseOf(await writePersonBrief((await personDossier(store, emptyCatalogue, person.id))!, { texts }))
    expect(prose[0]).toBe('Mara Quill appeared in Salt Harbor (1996) as Edie Vance.')
    expect(prose.join(' ')).toContain('has spoken in favor of a sequel to Salt Harbor, in 2009.')
  })
})

describe('a record that knows little', () => {
  it('writes what it knows, and nothing where nothing is known', async () => {
    const record = await recordOf([clipping({ id: 'thin', text: 'Night Ferry again.', titles: { t1: 'Night Ferry' } }), anniversary])
    const thin = await franchiseDossier(record.store, emptyCatalogue, (await record.store.named('Night Ferry')).franchises[0]!.id)
    expect((await writeBrief(thin!, { texts: (ids) => textsOf(record.store, ids) })).paragraphs).toEqual([])
  })
})
