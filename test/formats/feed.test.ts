import { describe, expect, it } from 'vitest'
import { marked, read } from './files-for-tests.ts'

describe('a feed', () => {
  it('gives an article for every RSS item, in its order', async () => {
    const { documents, notices } = await read(`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The &amp; Ledger</title><language>en-us</language>
      <item><title>&amp;#8216;Wick&amp;#8217; is back</title><link>https://ledger.example/1</link><guid isPermaLink="false">g1</guid><dc:creator>Pilar Osgood</dc:creator><pubDate>Thu, 20 Jan 2022 14:05:00 -0500</pubDate>
        <description>A summary.</description><content:encoded><![CDATA[<p>In <em>Wick</em> &amp; after.</p><p>The post <a href="#">W</a> appeared first on <a href="#">Ledger</a>.</p>]]></content:encoded></item>
      <item><title>Two</title><link>https://ledger.example/2</link><description>Only &lt;b&gt;a&lt;/b&gt; summary.</description><source url="https://wire.example/feed">The Wire</source></item>
      <item><title>A headline alone</title></item></channel></rss>`)
    expect(notices).toEqual([])
    expect(documents[0]).toMatchObject({ id: 'g1', kind: 'article', text: 'In Wick & after.', title: '‘Wick’ is back', url: 'https://ledger.example/1', publisher: 'The & Ledger', author: 'Pilar Osgood', publishedAt: '2022-01-20T14:05:00-05:00', language: 'en-us' })
    expect(marked(documents[0]!, 'emphasis')).toEqual(['Wick'])
    expect(documents[1]).toMatchObject({ id: 'https://ledger.example/2', text: 'Only a summary.', publisher: 'The Wire', publishedAt: null })
    expect(documents[2]).toMatchObject({ text: 'A headline alone', title: 'A headline alone' })
  })

  it('may be Atom, RDF or JSON', async () => {
    const atom = await read('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>F</title><author><name>N</name></author><entry><id>urn:1</id><title>T</title><link rel="alternate" href="https://a.example/a"/><published>2022-01-01T00:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some <b>words</b>.</p></div></content></entry></feed>')
    expect(atom.documents).toMatchObject([{ id: 'urn:1', text: 'Some words.', author: 'N', publisher: 'F', publishedAt: '2022-01-01T00:00:00Z', url: 'https://a.example/a', language: 'en' }])
    const rdf = await read('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="https://r.example/1"><title>T</title><link>https://r.example/1</link><description>Some words.</description><dc:date>2020-01-01</dc:date></item></rdf:RDF>')
    expect(rdf.documents).toMatchObject([{ text: 'Some words.', publisher: 'R', publishedAt: '2020-01-01' }])
    const json = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [{ id: '1', title: 'T', content_html: '<p>Some words.</p>', date_published: '2024-01-01' }, { id: '2', content_text: 'a < b\nc' }] }))
    expect(json.documents).toMatchObject([{ id: '1', kind: 'article', text: 'Some words.', publisher: 'J' }, { id: '2', kind: 'post', text: 'a < b\nc', author: 'J', publisher: null }])
  })

  it('takes an item without a title for a post', async () => {
    const { documents } = await read('<rss version="2.0"><channel><title>Nadine Sproul</title><generator>Mastodon v4.2</generator><item><description>&lt;p&gt;The dryer is free.&lt;/p&gt;</description><pubDate>Sun, 18 Aug 2024 14:20:31 +0000</pubDate></item></channel></rss>')
    expect(documents).toMatchObject([{ kind: 'post', text: 'The dryer is free.', author: 'Nadine Sproul', publisher: 'Mastodon', publishedAt: '2024-08-18T14:20:31Z' }])
  })

  it('says which dates and items could not be read', async () => {
    const { documents, notices } = await read('<rss version="2.0"><channel><title>L</title><item><title>One</title><description>Words.</description><pubDate>soon</pubDate></item><item></item></channel></rss>', { publishedAt: '2024-01-01' })
    expect(documents).toMatchObject([{ publishedAt: '2024-01-01' }])
    expect(notices.map(({ code }) => code)).toContain('bad-date')
  })

  it('is read even where its XML is broken', async () => {
    const { documents } = await read('<rss version="2.0"><channel><title>A & B</title><item><title>Fish & chips</title><description>Words <b>here</description></item><item><title>Two</title><description>More words.')
    expect(documents.map(({ title }) => title)).toEqual(['Fish & chips', 'Two'])
  })
})
