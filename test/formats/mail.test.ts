import { describe, expect, it } from 'vitest'
import { marked, problemOf, read, readOne } from './files-for-tests.ts'

const headers = 'From: "Pilar Osgood" <pilar@ledger.example>\r\nTo: me@example.org\r\nSubject: =?utf-8?Q?The_dress_=E2=80=94_again?=\r\nDate: Thu, 14 Nov 2024 09:30:00 -0500\r\nMessage-ID: <n1@ledger.example>\r\nMIME-Version: 1.0\r\nList-Id: "The Ledger Weekly" <weekly.ledger.example>\r\n'
const html = '<html><body><table><tr><td><p>View this email in your browser</p></td></tr><tr><td><h2>The dress</h2><p>In <em>Wick</em>, she =\r\nwore it.</p></td></tr><tr><td><p>Unsubscribe from this list</p></td></tr></table></body></html>'

describe('a mail', () => {
  it('is an article of its sender, without what newsletters add', async () => {
    const mail = `${headers}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlain words.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}\r\n--b--\r\n`
    const document = await readOne(mail)
    expect(document).toMatchObject({ id: 'n1@ledger.example', kind: 'article', text: 'The dress\n\nIn Wick, she wore it.', title: 'The dress — again', author: 'Pilar Osgood', publisher: 'The Ledger Weekly', publishedAt: '2024-11-14T14:30:00.000Z', url: null })
    expect(marked(document, 'heading')).toEqual(['The dress'])
  })

  it('may be plain text in any encoding', async () => {
    const mail = Buffer.concat([Buffer.from(`${headers}Content-Type: text/plain; charset=windows-1252\r\n\r\n`), Buffer.from([0x93, 0x4e, 0x6f, 0x94])])
    expect((await readOne(mail)).text).toBe('“No”')
  })

  it('may be one of many in a mailbox', async () => {
    const one = (words: string) => `From a@b.example Thu Nov 14 09:30:00 2024\r\n${headers}\r\n${words}\r\n\r\n`
    const { documents } = await read(`${one('One.')}${one('Two.\r\nFrom here on, words.')}`)
    expect(documents.map(({ text }) => text)).toEqual(['One.', 'Two.\nFrom here on, words.'])
  })

  it('is a problem without text', async () => {
    expect(await problemOf(`${headers}\r\n`)).toMatchObject({ code: 'no-text' })
  })

  it('may be a page that a browser saved with its pictures', async () => {
    const mhtml = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ledger.example/a\r\nSubject: The dress\r\nDate: Thu, 14 Nov 2024 09:30:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><body><nav>Menu</nav><article><h1>The dress</h1><p>She wore it on the pier.</p></article></body></html>\r\n--b--\r\n'
    expect(await readOne(mhtml)).toMatchObject({ text: 'She wore it on the pier.', title: 'The dress', url: 'https://ledger.example/a', author: null, publishedAt: null })
  })
})
