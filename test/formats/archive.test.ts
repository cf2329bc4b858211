import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { documentsFrom, documentsInArchive } from '#formats'
import { bytesOf, page, problemOf, read } from './files-for-tests.ts'

function record(type: string, address: string, contentType: string, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])
}

function response(address: string, body: string | Uint8Array, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK'): Buffer {
  return record('response', address, 'application/http; msgtype=response', Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), typeof body === 'string' ? Buffer.from(body) : body]))
}

const records = [
  record('warcinfo', '', 'application/warc-fields', bytesOf('software: x')),
  record('request', 'https://a.example/1', 'application/http; msgtype=request', bytesOf('GET /1 HTTP/1.1\r\n\r\n')),
  response('https://a.example/1', page('<p>One, on the pier.</p>')),
  response('https://a.example/gone', page('<p>Gone, all gone.</p>'), 'Content-Type: text/html', '404 Not Found'),
  response('https://a.example/x.js', 'let words', 'Content-Type: text/javascript'),
  response('https://a.example/2', gzipSync(page('<p>Two, on the pier.</p>')), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
  response('https://a.example/3', `5\r\n<arti\r\n${(21).toString(16)}\r\ncle><p>Three.</p></ar\r\n6\r\nticle>\r\n0\r\n\r\n`, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
  response('https://a.example/', '<html><body><nav>Menu</nav></body></html>'),
  record('conversion', 'https://a.example/4', 'text/plain', bytesOf('Four, as text.')),
]
const texts = ['One, on the pier.', 'Two, on the pier.', 'Three.', 'Four, as text.']

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a web archive', () => {
  it('gives the pages that were found, with their addresses, and counts the rest', async () => {
    const { documents, notices } = await read(Buffer.concat(records))
    expect(documents.map(({ text }) => text)).toEqual(texts)
    expect(documents.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://a.example/4'])
    expect(notices).toMatchObject([{ code: 'no-article', message: expect.stringContaining('1 of 5 pages') }])
  })

  it('may be packed record by record, and arrive in pieces of any size', async () => {
    const packed = Buffer.concat(records.map((one) => gzipSync(one)))
    expect((await read(packed)).documents.map(({ text }) => text)).toEqual(texts)
    for (const size of [1, 7, 1000]) {
      const found: string[] = []
      for await (const one of documentsInArchive(inChunks(packed, size))) found.push('code' in one ? one.code : one.text)
      expect(found).toEqual([...texts, 'no-article'])
    }
  })

  it('that breaks off gives what stood before, and says so', async () => {
    const whole = Buffer.concat(records.slice(0, 3))
    const { documents, notices } = await read(Buffer.concat([whole, whole.subarray(0, whole.length - 40)]))
    expect(documents[0]!.text).toBe(texts[0])
    expect(notices).toMatchObject([{ code: 'bad-archive' }])
    const noise = response('https://a.example/noise', page(`<p>${Array.from({ length: 40_000 }, (_, index) => (index * 2_654_435_761) % 99_991).join(' ')}</p>`))
    const packed = Buffer.concat([whole, noise, noise].map((one) => gzipSync(one)))
    expect((await read(packed.subarray(0, -12))).notices).toMatchObject([{ code: 'bad-archive' }])
  })

  it('without pages is a problem', async () => {
    expect(await problemOf(Buffer.concat(records.slice(0, 2)))).toMatchObject({ code: 'no-documents' })
    expect(await problemOf('WARC/1.0\r\nnothing')).toMatchObject({ code: 'bad-archive' })
  })

  it('passes over a body that is too large, and one that lies about itself', async () => {
    const huge = response('https://a.example/huge', Buffer.alloc(20_100_000, 'a'))
    const bomb = response('https://a.example/bomb', gzipSync(Buffer.alloc(30_000_000, 'a')), 'Content-Type: text/html\r\nContent-Encoding: gzip')
    const result = await documentsFrom(gzipSync(Buffer.concat([huge, bomb, records[2]!])))
    expect(result).toMatchObject({ documents: [{ text: texts[0] }], notices: [{ code: 'too-large' }, { code: 'bad-archive' }] })
  })
})
