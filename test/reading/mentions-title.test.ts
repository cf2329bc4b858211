import { describe, expect, test } from 'vitest'
import { mentionsTitle, namesTitle } from '../../src/reading/mentions-title.ts'

const text = '“Look who I found!” she wrote. “Night Ferry forever,” he wrote. “The film changed us,” said a third. #NightFerry2'
const titles = [
  { key: 't1', name: 'Night Ferry', kind: null, year: null, catalogueId: null, mentions: [{ start: text.indexOf('Night Ferry'), end: text.indexOf('Night Ferry') + 11 }] },
  { key: 't2', name: 'Night Ferry 2', kind: null, year: null, catalogueId: null, mentions: [] },
]
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('mentionsTitle', () => {
  test('a caption that names the film mentions it, one that does not does not', () => {
    expect(mentionsTitle({ text, titles }, spanOf('Night Ferry forever,'), ['t1', 't2'])).toBe(true)
    expect(mentionsTitle({ text, titles }, spanOf('Look who I found!'), ['t1', 't2'])).toBe(false)
  })
  test('words that stand for a film do not name it', () => {
    expect(mentionsTitle({ text, titles }, spanOf('The film changed us,'), ['t1'])).toBe(false)
  })
  test('only the titles asked for count', () => {
    expect(mentionsTitle({ text, titles }, spanOf('Night Ferry forever,'), ['t2'])).toBe(false)
    expect(mentionsTitle({ text, titles }, spanOf('Night Ferry forever,'), ['t9'])).toBe(false)
  })
  test('a hashtag names its title', () => {
    expect(mentionsTitle({ text, titles }, spanOf('#NightFerry2'), ['t2'])).toBe(true)
    expect(mentionsTitle({ text, titles }, spanOf('#NightFerry2'), ['t1'])).toBe(false)
  })
})

describe('namesTitle', () => {
  test('case, marks and accents do not count, parts of words do', () => {
    expect(namesTitle('NIGHT FERRY — at last', ['Night Ferry'])).toBe(true)
    expect(namesTitle('a knight ferrying', ['Night Ferry'])).toBe(false)
    expect(namesTitle('Cafe Lumiere!', ['Café Lumière'])).toBe(true)
  })
  test('a title without letters names nothing', () => {
    expect(namesTitle('anything', ['!'])).toBe(false)
    expect(namesTitle('', ['Night Ferry'])).toBe(false)
  })
})
