import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './files-for-tests.ts'

const files = readdirSync('examples')
const reference = [
  'Most thrilling moment for me at a party EVER! Genuinely GOOD person',
  "Look who I ran into!! The incomparable Lisa Kudrow! And I'm gonna be lucky enough to hang w/her again Friday! Woohoo!! Love this woman!!",
  'We always hope so',
  "it makes sense for those two people to be around my age and see what's going on.",
]

describe('the examples', () => {
  it.each(files)('%s is read whole, with where it comes from', async (name) => {
    const { documents, notices } = await read(readFileSync(`examples/${name}`), { name })
    expect(notices).toEqual([])
    for (const { text, kind, publisher, author, title, publishedAt } of documents) {
      expect(text.length).toBeGreaterThan(50)
      expect([publisher, author]).not.toContain(null)
      expect(title === null).toBe(kind === 'post')
      expect(publishedAt === null).toBe(name === 'romy-and-michele.txt')
    }
  })

  it('are fourteen clippings of every kind of file, with ids of their own', async () => {
    const documents = (await Promise.all(files.map((name) => read(readFileSync(`examples/${name}`), { name })))).flatMap((file) => file.documents)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(14)
    expect(new Set(files.map((name) => name.replace(/^.*\./u, '')))).toEqual(new Set(['html', 'json', 'jsonl', 'md', 'txt', 'xml']))
  })

  it('give no words to a real person but the four that the press gives them', async () => {
    const { documents } = await read(readFileSync('examples/romy-and-michele.txt'))
    const said = [...documents[0]!.text.matchAll(/"([^"]+)"/gu)].map((match) => match[1]!.replace(/,$/u, ''))
    expect(said).toEqual(reference)
  })

  it('each have their line in docs/examples.md', () => {
    const readme = readFileSync('docs/examples.md', 'utf8')
    for (const name of files) expect(readme).toContain(`\`${name}\``)
  })
})
