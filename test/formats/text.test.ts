import { describe, expect, it } from 'vitest'
import { marked, readOne } from './files-for-tests.ts'

describe('a plain text file', () => {
  it('keeps its lines as they are', async () => {
    expect((await readOne('\n“No,” she said.\r\n\r\n  * And *yes* _too_.\n')).text).toBe('“No,” she said.\n\n  * And *yes* _too_.')
  })

  it('has lines that a program wrapped joined again, and no others', async () => {
    const wrapped = 'It has been twenty years since the film opened, and\nnobody who saw it on the pier has forgotten the dress\nthat Odalys Renwick wore in it, or the eleven yards of\ntaffeta that went into it.\n\nA second paragraph.\nWith a short line.'
    expect((await readOne(wrapped)).text).toBe(
      'It has been twenty years since the film opened, and nobody who saw it on the pier has forgotten the dress that Odalys Renwick wore in it, or the eleven yards of taffeta that went into it.\n\nA second paragraph.\nWith a short line.',
    )
    const transcript = 'Q: Would you make another one, after all these years?\nA: No.\nQ: Really not?\nA: Ask me on a Friday, after the first drink.'
    expect((await readOne(transcript)).text).toBe(transcript)
  })

  it('may say where it comes from in lines above the text', async () => {
    const document = await readOne('Title: A pier, a dress\nOutlet: The Ledger\nBy: Pilar Osgood\nDate: May 3, 2019\nURL: https://ledger.example/a\n\nThe text.\n')
    expect(document).toMatchObject({ text: 'The text.', title: 'A pier, a dress', publisher: 'The Ledger', author: 'Pilar Osgood', publishedAt: '2019-05-03', url: 'https://ledger.example/a' })
  })

  it('whose first lines only look like that is all text', async () => {
    const transcript = 'Date: is that a question?\nWanda: It is.\n\nAnd so on.'
    expect(await readOne(transcript)).toMatchObject({ text: transcript, publishedAt: null })
  })

  it('may be UTF-16, with or without its mark', async () => {
    expect((await readOne(Buffer.from('\uFEFF“No,” she said.', 'utf16le'))).text).toBe('“No,” she said.')
    expect((await readOne(Buffer.from('Nobody had told the band.', 'utf16le'))).text).toBe('Nobody had told the band.')
  })
})

describe('a Markdown file', () => {
  it('reads as its words, with its marks as markup', async () => {
    const document = await readOne('In *Salt Harbor* (1999), [she](https://a.example/b_c_d) said **no**.\nAnd _then_ snake_case_word, 2 * 3 * 4.\n\n## A *short* way on\n\n> Not I.\n> Nor I.\n\n- One\n- Two\n  and a half\n\n![A pier](pier.jpg)The end.[^1]', { name: 'a.md' })
    expect(document.text).toBe('In Salt Harbor (1999), she said no. And then snake_case_word, 2 * 3 * 4.\n\nA short way on\n\nNot I. Nor I.\n\nOne\n\nTwo and a half\n\nThe end.')
    expect(marked(document, 'emphasis')).toEqual(['Salt Harbor', 'then', 'short'])
    expect(marked(document, 'heading')).toEqual(['A short way on'])
    expect(marked(document, 'quote')).toEqual(['Not I. Nor I.'])
    expect(marked(document, 'item')).toEqual(['One', 'Two and a half'])
  })

  it('has its first heading as its title', async () => {
    expect(await readOne('# The *pier*\n\nThe text.', { name: 'a.md' })).toMatchObject({ title: 'The pier', text: 'The text.' })
  })

  it('says where it comes from as note programs write it', async () => {
    const document = await readOne('---\ntitle: "A pier: a dress"\nsource: "https://ledger.example/a"\nauthor:\n  - "[[Pilar Osgood]]"\n  - "[[Lou Hathersage]]"\npublished: 2014-03-21\ntags:\n  - clippings\n---\nThe *text*.\n')
    expect(document).toMatchObject({ title: 'A pier: a dress', url: 'https://ledger.example/a', author: 'Pilar Osgood, Lou Hathersage', publishedAt: '2014-03-21', publisher: null, text: 'The text.' })
    expect(marked(document, 'emphasis')).toEqual(['text'])
  })
})
