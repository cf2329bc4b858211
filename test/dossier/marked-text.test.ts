import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markText, type Mark, type Piece } from '#dossier'
import type { Span } from '#text'

const text = 'One went north. Two went south. Three stayed at home.'
const whole: Span = { start: 0, end: text.length }
const sentences: readonly Span[] = [{ start: 0, end: 15 }, { start: 16, end: 31 }, { start: 32, end: text.length }]

function mark(words: string, fact: string, kind: Mark['kind'] = 'credit'): Mark {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, facts: [fact] }
}

/** The pieces in brackets, each with its facts; an exclamation mark where a fact opens. */
function drawn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('words' in piece ? piece.words : `[${piece.facts.map((fact) => fact + (piece.opens.includes(fact) ? '!' : '')).join()}:${drawn(piece.pieces)}]`)).join('')
}

const draw = (marks: readonly Mark[], of = sentences): string => markText(text, [whole], marks, of).map((block) => drawn(block.pieces)).join('\n')

describe('a text with marks', () => {
  it('keeps marks within the sentence that holds them', () => {
    expect(draw([mark('went south', 'a')])).toBe('[:One went north.] [:Two [a!:went south].] [:Three stayed at home.]')
  })

  it('nests a shorter mark in a longer one', () => {
    expect(draw([mark('Two went south', 'a'), mark('went', 'b', 'release')], [])).toContain('[b!:went] north')
    expect(draw([mark('Two went south', 'a'), mark('south', 'b', 'release')], [])).toBe('One went north. [a!:Two went [b!:south]]. Three stayed at home.')
  })

  it('cuts a mark that crosses another, and opens its fact only once', () => {
    expect(draw([mark('north. Two went', 'a'), mark('went south', 'b', 'release')], [])).toBe('One went [a!:north. Two [b!:went]][b: south]. Three stayed at home.')
  })

  it('keeps a mark across two sentences whole and cuts the sentences', () => {
    expect(draw([mark('north. Two went', 'a')])).toBe('[:One went ][a!:[:north.] [:Two went]][: south.] [:Three stayed at home.]')
  })

  it('cuts a mark across paragraphs', () => {
    const blocks = [{ start: 0, end: 15 }, { start: 16, end: 31 }]
    expect(markText(text, blocks, [mark('north. Two went', 'a')], []).map((block) => drawn(block.pieces))).toEqual(['One went [a!:north.]', '[a:Two went] south.'])
  })

  it('holds every character of its blocks, and opens every fact once, whatever the marks', () => {
    const span = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const marks = spans
        .map((each, index): Mark => ({ ...each, kind: 'quotation', facts: [`f${index}`] }))
        .sort((one, other) => one.start - other.start || other.end - one.end)
      const [block] = markText(text, [whole], marks, sentences)
      expect(wordsOf(block!.pieces)).toBe(text)
      expect(opensOf(block!.pieces).toSorted()).toEqual(marks.flatMap((each) => each.facts).toSorted())
    }))
  })

  it('takes time linear in the length of a hostile text', () => {
    const count = 20_000
    const long = 'ab '.repeat(count)
    const marks = Array.from({ length: count }, (_, index): Mark => ({ start: index * 3, end: index * 3 + 4, kind: 'credit', facts: [`f${index}`] })).filter((each) => each.end <= long.length)
    const started = performance.now()
    const [block] = markText(long, [{ start: 0, end: long.length }], marks, marks.filter((_, index) => index % 2 === 0).map(({ start }) => ({ start, end: start + 3 })))
    expect(wordsOf(block!.pieces)).toBe(long)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('words' in piece ? piece.words : wordsOf(piece.pieces))).join('')
}

function opensOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => ('words' in piece ? [] : [...piece.opens, ...opensOf(piece.pieces)]))
}
