import { describe, expect, it } from 'vitest'
import { documentFromInput, isProblem } from '#formats'
import type { Document } from '#text'

function document(input: unknown): Document {
  const made = documentFromInput(input)
  if (isProblem(made)) throw new Error(made.message)
  return made
}

describe('a document in the documented form', () => {
  it('keeps its text as it is, to the byte', () => {
    const text = ' “Never,”\r\nsaid Wanda\u00A0Brightwell.\t\u200B\u0007\n\n\n'
    expect(document({ id: 'a', text })).toEqual({ id: 'a', kind: 'article', text, markup: [], url: null, publisher: null, author: null, title: null, publishedAt: null, language: null })
  })

  it('says more than the page in its HTML, which fills the gaps', () => {
    const html = `<html lang="en-GB"><head><title>Page title</title><meta name="author" content="Page Author"><meta property="og:site_name" content="Page Site">
      <meta property="article:published_time" content="2020-01-01"></head><body><article><h1>Page headline</h1><p>Wanda Brightwell is back.</p></article></body></html>`
    expect(document({ id: 'a', html, author: 'Given Author', publishedAt: '2021-06-07' })).toMatchObject({
      text: 'Wanda Brightwell is back.', author: 'Given Author', publishedAt: '2021-06-07', title: 'Page headline', publisher: 'Page Site', language: 'en-GB', url: null,
    })
  })

  it('is the author’s own words whole when it is a post in HTML', () => {
    expect(document({ kind: 'post', html: '<p>Related: my new film<br>Subscribe to nothing, ever</p>' }).text).toBe('Related: my new film\nSubscribe to nothing, ever')
  })

  it('gets an id that its content settles when it has none, and keeps a number as its digits', () => {
    const one = document({ text: 'Words.' })
    expect(one.id).toMatch(/^[0-9a-f]{16}$/u)
    expect(document({ text: 'Words.' }).id).toBe(one.id)
    expect(document({ text: 'Other words.' }).id).not.toBe(one.id)
    expect(document({ id: 7, text: 'Words.' }).id).toBe('7')
  })

  it.each([
    ['no object', 'text', 'not-a-document'],
    ['a list', [], 'not-a-document'],
    ['neither text nor html', { id: 'a' }, 'no-text'],
    ['both', { text: 'a', html: '<p>a</p>' }, 'text-and-html'],
    ['an empty text', { text: ' \n' }, 'empty'],
    ['a text that is a number', { text: 5 }, 'wrong-type'],
    ['an author that is a list', { text: 'a', author: ['b'] }, 'wrong-type'],
    ['an id that is an object', { id: {}, text: 'a' }, 'wrong-type'],
    ['an unknown kind', { text: 'a', kind: 'podcast' }, 'unknown-kind'],
    ['a date that is none', { text: 'a', publishedAt: '2023-13-01' }, 'bad-date'],
    ['HTML without an article', { html: '<nav><a href="/">Home</a></nav>' }, 'no-article'],
  ])('is refused with a reason: %s', (_, input, code) => {
    expect(documentFromInput(input)).toMatchObject({ code, message: expect.any(String) })
  })

  it.each(['2022-01-20', '2022-01-20T14:05', '2022-01-20T14:05:00Z', '2022-01-20T14:05:00.123-05:00', '2024-02-29'])('takes the date %s as it is', (publishedAt) => {
    expect(document({ text: 'a', publishedAt }).publishedAt).toBe(publishedAt)
  })
})
