import { describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { read } from '#reading'
import { corpusDocuments, documentOf } from './readings-for-tests.ts'

const size = 100_000
const ordinary = corpusDocuments().filter((document) => document.kind === 'article').map((document) => document.text).join('\n\n').repeat(2).slice(0, size)
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Milliseconds for reading `text`, the better of two runs. */
function timeOf(text: string): number {
  let best = Infinity
  for (let run = 0; run < 2; run++) {
    const start = performance.now()
    read(documentOf(text), emptyCatalogue)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('reading takes time linear in the length of the text', () => {
  // The first reading loads the language model.
  const base = Math.max(timeOf(ordinary), 60)

  it.each([
    ['nothing but quotation marks', fill('"')],
    ['nothing but curly marks that open', fill('“')],
    ['nothing but apostrophes', fill("' ")],
    ['one endless sentence', fill('and then she said that he said that ')],
    ['capitalised words', fill('Mara Quill Night Ferry ')],
    ['nested brackets', fill('([{')],
    ['titles in quotation marks', fill('“Night Ferry” ')],
    ['commas between names', fill('Mara, ')],
    ['lines of speakers', fill('MARA: No.\n\n')],
    ['words without a space', fill('a')],
    ['years in parentheses', fill('(1994) ')],
    ['underscores and asterisks', fill('_*')],
    ['hashtags and handles', fill('#NightFerry @maraquill ')],
    ['a thousand titles, each with a sequel', Array.from({ length: 2500 }, (_, i) => `“Night Ferry ${i}” (1999), a sequel.`).join(' ').slice(0, size)],
    ['parts, jobs and stages without a stop', fill('Ada Lindqvist who played Mara in “Night Ferry” and would direct a sequel in talks to be passed on ')],
  ])('%s', (_, text) => {
    expect(timeOf(text)).toBeLessThan(base * 12)
  })
})

describe('a megabyte', () => {
  it.each([['of quotation marks', '"'], ['of one given name that speaks', 'Nadine said. '], ['of one full name', 'Mara Quill stars. '], ['of handles', '@maraquill ']])('%s is read to its end', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(read(documentOf(text), emptyCatalogue).text).toBe(text)
  }, 60_000)
})

describe('ten times the text', () => {
  it.each([
    ['titles that count on, each a sequel', (i: number) => `Night Ferry ${i}, a sequel, Salt House ${i}, a spin-off, and `],
    ['who, who, who', () => 'who, '],
  ])('takes no more than some ten times the time: %s', (_, piece) => {
    const text = (length: number) => {
      let made = 'Ada Lindqvist, '
      for (let i = 0; made.length < length; i++) made += piece(i)
      return `${made}who told Variety in June that a spin-off was “a real conversation.”`
    }
    const tenth = Math.max(timeOf(text(size)), 60)
    expect(timeOf(text(10 * size))).toBeLessThan(tenth * 25)
  }, 120_000)
})
