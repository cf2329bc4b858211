import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFromInput, documentsFrom, type DocumentsOrProblem } from '#formats'
import { bytesOf } from './files-for-tests.ts'

const unseen = /(?!\n)\p{Cc}/u
const pieces = fc.constantFrom(
  '<p>', '</p>', '<div class="meta">', '</div>', '<article>', '</article>', '<em>', '</em>', '<table><tr><td>', '</table>', '<li>', '</ul>', '<h2>', '<blockquote class="twitter-tweet">', '</blockquote>', '<blockquote>', '<br>',
  '<a href="/x">', '</a>', '<figcaption>', '<script>', '</script>', '<!--', '-->', '&amp;', '&#55357;', '&#0;', '<b', '"', '“No,” she said. ', '— Dot (@dot) May 3, 2024', 'By Wanda Brightwell', 'RELATED: x', ' \u0007\u200B ', '\uD800', '<rss version="2.0"><channel><item><title>', '</item>', '{"text":"', '"}', '\n', '---\n', 'Title: x\n', '# ', '*', '_', '[', '](', '> ', '- ',
)
const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 }).map((parts) => parts.join(''))

function check(result: DocumentsOrProblem): void {
  expect('problem' in result ? result.problem.message : result.documents).not.toHaveLength(0)
  if ('problem' in result) return
  for (const { text, markup, id } of result.documents) {
    expect(id).not.toBe('')
    expect(text).not.toBe('')
    let last = 0
    for (const { start, end } of markup) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      last = start
    }
  }
}

describe('whatever the bytes', () => {
  it('gives documents or a problem, marks within the text, and the same for the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), soup.map(bytesOf)), fc.constantFrom('a', 'a.md', 'a.html', 'a.json', 'a.xml'), async (bytes, name) => {
        const result = await documentsFrom(bytes, { name })
        check(result)
        expect(await documentsFrom(bytes, { name })).toEqual(result)
      }),
      { numRuns: 300 },
    )
  })

  it('gives text without control characters or halves of characters, but for the documented form, which is kept', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const document = documentFromInput({ html: `<article><p>Words first.</p>${html}` })
        if ('code' in document) return
        expect(document.text).not.toMatch(unseen)
        expect(document.text.isWellFormed()).toBe(true)
        expect(document.text).toBe(document.text.trim())
        check({ documents: [document], notices: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('keeps any text of the documented form as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''), (text) => {
        expect(documentFromInput({ text })).toMatchObject({ text })
      }),
    )
  })
})

describe('a megabyte of mischief', () => {
  const size = 1_000_000
  const mischief: Readonly<Record<string, string>> = {
    'elements within elements': '<div>',
    'links within links': '<a>x ',
    'list items': '<li>a',
    'paragraphs': '<p>word word',
    'tables within tables': '<table><tr><td>',
    'posts within posts': '<blockquote class="twitter-tweet">w ',
    'emphasis within emphasis': '<em>w ',
    'entities': '&lt;',
    'open marks': '<',
    'comments': '<!--',
    'attributes': '<p a=b c',
    'stray end tags': '<b>x</i></p>',
    'bylines': '<p class="byline">By A B</p>',
    'boxes within boxes': '<div>ab</div><div>',
    'an XML feed of open marks': '<rss version="2.0"><channel><item><title>',
    'Markdown stars': '*a ',
    'Markdown brackets': '[a](',
    'front matter': 'title: a\n',
    'short lines': 'a\n',
    'spaces': ' ',
    'open JSON': '[{"a":',
    'quotation marks': '> ',
    'mail headers': 'From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: x\r\n',
    'mails within mails': 'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n',
    'a web archive of nothing': 'WARC/1.0\r\nContent-Length: 0\r\n\r\n',
  }

  it.each(Object.entries(mischief))('is read in seconds, not minutes: %s', async (_, piece) => {
    const text = `${piece}${(piece.startsWith('<rss') ? '<' : piece).repeat(size)}`.slice(0, size)
    const started = performance.now()
    check(await documentsFrom(bytesOf(`${text}words`), { name: /^[*[>]/u.test(piece) ? 'a.md' : 'a' }))
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('takes about ten times as long for ten times as much', () => {
    const time = (html: string) => {
      const started = performance.now()
      documentFromInput({ html })
      return performance.now() - started
    }
    const unit = '<div><p>Wanda said <em>no</em>.</p><ul><li>One<li><a href="/">Two</a></ul>'
    time(unit.repeat(100))
    const small = time(unit.repeat(1000))
    expect(time(unit.repeat(10_000))).toBeLessThan(Math.max(small, 10) * 60)
  })
})
