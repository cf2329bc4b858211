import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesFrom, type Line } from '../../src/cli/json-lines.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function lines(text: string, size: number, longest = 1000): Promise<readonly Line[]> {
  const found: Line[] = []
  for await (const line of linesFrom(inPieces(new TextEncoder().encode(text), size), longest)) found.push(line)
  return found
}

it('lines are the same however the stream is cut, also in the middle of a letter', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
    const expected = texts.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '')
    // The decoder leaves out a mark of byte order, as JSON wants it.
    expect(await lines(texts.join('\n'), size)).toEqual(expected.map((text) => ({ text: text.toWellFormed().replace(/^\uFEFF/u, '') })))
  }))
})

it('a last line without its end counts, a blank one does not', async () => {
  expect(await lines('{"a":1}\r\n\n  \n{"b":2}', 3)).toEqual([{ text: '{"a":1}\r' }, { text: '{"b":2}' }])
})

it('a line that is too long is told, and the next one is read', async () => {
  expect(await lines(`${'x'.repeat(5000)}\n{"b":2}\n`, 64)).toEqual([{ tooLong: true }, { text: '{"b":2}' }])
})
