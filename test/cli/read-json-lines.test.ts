import { describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'
import { ferryInput } from './clippings-for-tests.ts'
import { run } from './world-for-tests.ts'

interface Answer {
  readonly id: string | null
  readonly error?: { readonly code: string; readonly message: string }
}

async function answers(lines: readonly string[]): Promise<{ readonly status: number; readonly answers: readonly Answer[] }> {
  const { status, output } = await run(['read', '--jsonl'], { input: lines.join('\n') })
  return { status, answers: output.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer) }
}

describe('reprise read --jsonl', () => {
  it('gives one reading a line, in the same order, each as --json gives it', async () => {
    const inputs = ['a', 'b', 'c'].map((id) => ({ ...ferryInput, id }))
    const found = await answers(inputs.map((input) => JSON.stringify(input)))
    expect(found.status).toBe(0)
    expect(found.answers).toEqual(inputs.map((input) => {
      const document = documentFromInput(input)
      if (isProblem(document)) throw new Error(document.message)
      return JSON.parse(JSON.stringify(read(document, emptyCatalogue))) as unknown
    }))
  })

  it('puts an error in the place of a line that cannot be read, goes on, and ends with status 1', async () => {
    const found = await answers(['{"id":"a","text":"One."}', 'no json', '{"id":"c"}', '[1]', '{"id":"e","text":"x","publishedAt":"soon"}', '{"id":7,"text":" "}', '{"id":"g","text":"Seven."}'])
    expect(found.status).toBe(1)
    expect(found.answers.map(({ id, error }) => [id, error?.code ?? 'read'])).toEqual([
      ['a', 'read'], [null, 'bad-json'], ['c', 'no-text'], [null, 'not-a-document'], ['e', 'bad-date'], ['7', 'empty'], ['g', 'read'],
    ])
    for (const { error } of found.answers) expect(error === undefined || error.message.length > 20).toBe(true)
  })

  it('nothing in gives nothing out', async () => {
    expect(await run(['read', '--jsonl'], { input: '' })).toEqual({ status: 0, output: '', errors: '' })
  })

  it('takes the next line only when the last answer has been taken, so that memory stays bounded', async () => {
    let asked = 0
    let written = 0
    const ahead: number[] = []
    async function* endless(): AsyncGenerator<Uint8Array> {
      while (asked < 50) {
        asked++
        ahead.push(asked - written)
        yield new TextEncoder().encode(`${JSON.stringify({ ...ferryInput, id: String(asked) })}\n`)
      }
    }
    await run(['read', '--jsonl'], {
      input: endless(),
      onOutput: async () => {
        await new Promise((resolve) => { setTimeout(resolve, 2) })
        written++
      },
    })
    expect(written).toBe(50)
    expect(Math.max(...ahead)).toBeLessThanOrEqual(2)
  })

  it('stops between two lines when it is told to, with status 130', async () => {
    const stop = new AbortController()
    let written = 0
    const { status } = await run(['read', '--jsonl'], {
      input: Array.from({ length: 20 }, (_, index) => JSON.stringify({ ...ferryInput, id: String(index) })).join('\n'),
      stop: stop.signal,
      onOutput: () => {
        written++
        if (written === 3) stop.abort()
      },
    })
    expect({ status, written }).toEqual({ status: 130, written: 3 })
  })
})
