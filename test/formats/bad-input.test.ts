import { describe, expect, it } from 'vitest'
import { documentsFrom } from '#formats'
import { page, problemOf, read } from './files-for-tests.ts'

describe('a file that cannot be read', () => {
  it('is empty, or holds only blank space', async () => {
    expect(await problemOf('')).toMatchObject({ code: 'empty' })
    expect(await problemOf(' \n\t ')).toMatchObject({ code: 'empty' })
  })

  it('is larger than the limit, which the message names', async () => {
    expect(await problemOf(new Uint8Array(50_000_000))).toEqual({
      code: 'too-large',
      message: 'the file has 50 MB, and at most 20 MB are read at once; split it, or save the article alone',
    })
    expect(await documentsFrom(new Uint8Array(11), {}, 10)).toMatchObject({ problem: { code: 'too-large' } })
  })

  it.each([
    ['a PDF', '%PDF-1.7 …'],
    ['a PNG picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['a ZIP archive', 'PK\u0003\u0004 word/document.xml'],
    ['an RTF file', '{\\rtf1\\ansi words}'],
    ['binary', new Uint8Array(4096).map((_, index) => (index * 37) % 256)],
  ])('is %s, whatever its name says', async (what, file) => {
    const problem = await problemOf(file, { name: 'article.txt' })
    expect(problem.code).toBe('binary')
    expect(problem.message).toContain(what)
  })

  it('names an encoding that nobody knows', async () => {
    expect(await problemOf('<html><meta charset="klingon-8"><article><p>Words.</p></article></html>')).toMatchObject({ code: 'unknown-encoding', message: expect.stringContaining('"klingon-8"') })
    expect(await problemOf('words', { mediaType: 'text/plain; charset=none-such' })).toMatchObject({ code: 'unknown-encoding' })
  })

  it.each([
    ['an empty page', '<!doctype html><html><body></body></html>'],
    ['menus and links only', page('') + '<ul><li><a href="/1">Ten Sequels That Nobody Asked For, Ranked</a></li><li><a href="/2">A Quiz</a></li></ul>'],
    ['a form', '<html><body><form><label>Name <input></label><button>Go</button></form></body></html>'],
    ['a script that draws the page', '<html><body><div id="app"></div><script>render("The article")</script></body></html>'],
  ])('is HTML with no article: %s', async (_, html) => {
    expect(await problemOf(html)).toMatchObject({ code: 'no-article' })
  })

  it('is cut JSON', async () => {
    expect(await problemOf('{"id": "1", "text": "The', { name: 'post.json' })).toMatchObject({ code: 'bad-json' })
  })

  it('is a feed without entries, or one whose entries cannot be found', async () => {
    expect(await problemOf('<rss version="2.0"><channel><title>The Ledger</title></channel></rss>')).toMatchObject({ code: 'no-documents' })
    expect(await problemOf('<rss>')).toMatchObject({ code: 'bad-feed' })
    expect(await problemOf('<opml version="2.0"><body></body></opml>')).toMatchObject({ code: 'bad-feed', message: expect.stringContaining('OPML') })
  })

  it('comes with a date of publication that is none', async () => {
    for (const publishedAt of ['yesterday', '2024-02-30', '3/4/2022', '2024'])
      expect(await problemOf('Words.', { publishedAt })).toMatchObject({ code: 'bad-date', message: expect.stringContaining(`"${publishedAt}"`) })
  })
})

describe('a file that is read in part', () => {
  it('says how many places are not in its encoding, and shows each', async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="utf-8"><article><p>Ren'), Buffer.from([0xe9]), Buffer.from(' Vale said no.</p></article>')])
    const { documents, notices } = await read(bytes)
    expect(documents[0]!.text).toBe('Ren\uFFFD Vale said no.')
    expect(notices).toMatchObject([{ code: 'invalid-bytes', message: expect.stringContaining('1 place') }])
  })

  it('says that it was taken for windows-1252 when it is not UTF-8 and names no encoding', async () => {
    const { documents, notices } = await read(new Uint8Array([0x93, 0x4e, 0x6f, 0x94, 0x2c, 0x20, 0x73, 0x68, 0xe9, 0x20, 0x73, 0x61, 0x69, 0x64]))
    expect(documents[0]!.text).toBe('“No”, shé said')
    expect(notices).toMatchObject([{ code: 'invalid-bytes' }])
  })

  it('says which of its JSON lines could not be read, and reads the rest', async () => {
    const { documents, notices } = await read('{"id":"a","text":"One."}\n{"id":"b"}\nnope\n\n{"id":"c","text":"Two.","publishedAt":"soon"}\n{"id":"d","text":"Three."}\n')
    expect(documents.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(notices.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([['no-text', 'line 2'], ['bad-json', 'line 3'], ['bad-date', 'line 5']])
  })
})
