import { describe, expect, it } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'

function quotationsOf(html: string) {
  const made = documentFromInput({ id: 'page', html: `<html><body><article><h1>Night Ferry at thirty</h1>${html}</article></body></html>` })
  if (isProblem(made)) throw new Error(made.message)
  return read(made, emptyCatalogue).quotations.filter(({ kind }) => kind !== 'indirect').map(({ words, speaker }) => [words, speaker.name])
}

const opening = '<p>Ada Lindqvist and Bo Tran spoke of “Night Ferry” for five hours, so that you need not listen to all of it.</p>'

describe('words that a page sets as a block', () => {
  it('are those of whoever signs them', () => {
    expect(quotationsOf(`${opening}<blockquote><p>We had a fourth season. All of it, on cards.</p><footer>— Ada Lindqvist</footer></blockquote><p>Nobody laughed at that.</p>`))
      .toEqual([['We had a fourth season. All of it, on cards.', 'Ada Lindqvist']])
  })

  it('are those of whom the sentence before names, when it ends in a colon', () => {
    expect(quotationsOf(`${opening}<p>Bo Tran wrote to us afterwards:</p><blockquote><p>I would play the door.</p><p>I would play the hinge.</p></blockquote><p>Nobody laughed at that.</p>`))
      .toEqual([['I would play the door. I would play the hinge.', 'Bo Tran']])
  })

  it('are nobody’s when nothing says whose', () => {
    expect(quotationsOf(`${opening}<blockquote><p>The night was long and the ferry was late.</p></blockquote><p>So it began.</p>`)).toEqual([])
  })
})
