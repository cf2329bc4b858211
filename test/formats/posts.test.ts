import { describe, expect, it } from 'vitest'
import { problemOf, read, readOne } from './files-for-tests.ts'

describe('posts as JSON', () => {
  it('may be one object, a list, or one a line', async () => {
    const post = { id: 'a', kind: 'post', text: 'The dryer is free.', author: 'Nadine Sproul', publisher: 'Bluesky' }
    expect(await readOne(JSON.stringify(post, null, 2))).toMatchObject(post)
    expect((await read(JSON.stringify([post, { ...post, id: 'b' }]))).documents.map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await read(`${JSON.stringify(post)}\r\n${JSON.stringify({ ...post, id: 'b' })}`)).documents.map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await read(JSON.stringify({ posts: [post] }))).documents).toHaveLength(1)
  })

  it('may be statuses of Mastodon, a boost being the post that it boosts', async () => {
    const status = { id: '1', uri: 'https://m.example/1', url: 'https://m.example/@n/1', created_at: '2024-08-18T14:20:31.000Z', language: 'en', account: { acct: 'n', display_name: 'Nadine Sproul' }, content: '<p>Hello <span class="h-card"><a href="#">@<span>dot</span></a></span><br>see <a href="#"><span class="invisible">https://</span><span class="ellipsis">a.example/lo</span><span class="invisible">ng</span></a></p>' }
    const expected = { id: 'https://m.example/1', kind: 'post', text: 'Hello @dot\nsee https://a.example/long', author: 'Nadine Sproul', publisher: 'Mastodon', publishedAt: '2024-08-18T14:20:31.000Z', url: 'https://m.example/@n/1', language: 'en' }
    expect(await readOne(JSON.stringify(status))).toMatchObject(expected)
    expect(await readOne(JSON.stringify([{ id: '2', account: { acct: 'z' }, content: '', reblog: status }]))).toMatchObject(expected)
  })

  it('may be a Bluesky feed', async () => {
    const feed = { feed: [{ post: { uri: 'at://did:plc:x/app.bsky.feed.post/3k', author: { handle: 'n.example', displayName: 'Nadine Sproul' }, record: { $type: 'app.bsky.feed.post', text: 'The dryer\nis free.', createdAt: '2024-08-18T14:20:31.000Z', langs: ['en'] } } }] }
    expect(await readOne(JSON.stringify(feed))).toMatchObject({ kind: 'post', text: 'The dryer\nis free.', author: 'Nadine Sproul', publisher: 'Bluesky', url: 'https://bsky.app/profile/n.example/post/3k', language: 'en' })
  })

  it('may be the archive that Twitter gives', async () => {
    const archive = 'window.YTD.tweets.part0 = [ { "tweet": { "id_str": "99", "full_text": "Dot &amp; Fran", "created_at": "Wed Oct 10 20:19:24 +0000 2018", "lang": "en" } } ]'
    expect(await readOne(archive, { name: 'tweets.js' })).toMatchObject({ id: '99', kind: 'post', text: 'Dot & Fran', publisher: 'Twitter', author: null, publishedAt: '2018-10-10T20:19:24Z' })
  })

  it('may be the outbox of an ActivityPub archive', async () => {
    const outbox = { orderedItems: [{ type: 'Create', object: { type: 'Note', id: 'https://m.example/n/1', content: '<p>Dot.</p>', published: '2024-01-02T03:04:05Z', attributedTo: 'https://m.example/users/n' } }, { type: 'Announce', object: 'https://m.example/n/2' }] }
    const { documents, notices } = await read(JSON.stringify(outbox))
    expect(documents).toMatchObject([{ kind: 'post', text: 'Dot.', author: null, publishedAt: '2024-01-02T03:04:05Z' }])
    expect(notices).toMatchObject([{ code: 'no-text', message: expect.stringMatching(/^document 2:/u) }])
  })

  it('may name their fields otherwise', async () => {
    expect(await readOne(JSON.stringify({ platform: 'Threads', author: { name: 'Dot' }, body: 'Soon?', created_at: 1_724_000_000 }))).toMatchObject({ kind: 'post', publisher: 'Threads', author: 'Dot', text: 'Soon?', publishedAt: '2024-08-18T16:53:20Z' })
  })

  it('are a problem when none can be read', async () => {
    expect(await problemOf('[]')).toMatchObject({ code: 'no-documents' })
    expect(await problemOf('{"posts": [{"likes": 3}]}')).toMatchObject({ code: 'no-text' })
  })

  it('are told from text that begins with a bracket', async () => {
    expect((await readOne('[Update: the dress has been found.]\n\nIt was in the box.')).text).toContain('Update')
  })
})
