import { describe, expect, test } from 'vitest'
import { layOut, type Document } from '#text'
import { findDates } from '../../src/reading/dates/find-dates.ts'

const documentOf = (text: string, publishedAt: string | null): Document => ({
  id: 'dates', kind: 'article', text, markup: [], url: null, publisher: null, author: null, title: null, publishedAt, language: null,
})
/** Each date as "words: first day..last day". */
const datesIn = (text: string, publishedAt: string | null = '2024-11-22'): string[] =>
  findDates(layOut(documentOf(text, publishedAt))).map(({ text: words, from, to }) => `${words}: ${from ?? 'open'}..${to ?? 'open'}`)

describe('published on Friday, 22 November 2024', () => {
  test.each([
    ['She said on Wednesday that it was over.', 'on Wednesday: 2024-11-20..2024-11-20'],
    ['She said so in July.', 'in July: 2024-07-01..2024-07-31'],
    ['She said so in December.', 'in December: 2023-12-01..2023-12-31'],
    ['She said so last spring.', 'last spring: 2024-03-01..2024-05-31'],
    ['She said so last winter.', 'last winter: 2023-12-01..2024-02-29'],
    ['She said so two years ago.', 'two years ago: 2022-01-01..2022-12-31'],
    ['She said so a decade ago.', 'a decade ago: 2014-01-01..2014-12-31'],
    ['She said so earlier this month.', 'earlier this month: 2024-11-01..2024-11-22'],
    ['She said so earlier this year.', 'earlier this year: 2024-01-01..2024-11-22'],
    ['She said so last week.', 'last week: 2024-11-11..2024-11-17'],
    ['She said so last month.', 'last month: 2024-10-01..2024-10-31'],
    ['She said so last night.', 'last night: 2024-11-21..2024-11-21'],
    ['She said so yesterday.', 'yesterday: 2024-11-21..2024-11-21'],
    ['She said so this morning.', 'this morning: 2024-11-22..2024-11-22'],
    ['She said so on Feb. 27.', 'on Feb. 27: 2024-02-27..2024-02-27'],
    ['Back in 2018, she said no.', 'Back in 2018: 2018-01-01..2018-12-31'],
    ['Filming is expected to begin in the spring.', 'in the spring: 2025-03-01..2025-05-31'],
    ['It will open on Monday.', 'on Monday: 2024-11-25..2024-11-25'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })
})

describe('dates that need no day of publication', () => {
  test.each([
    ['It opened on January 16, 2022.', 'on January 16, 2022: 2022-01-16..2022-01-16'],
    ['It opened on 27 October 1989.', 'on 27 October 1989: 1989-10-27..1989-10-27'],
    ['It opened in the fall of 2003.', 'in the fall of 2003: 2003-09-01..2003-11-30'],
    ['It ran in the 1990s.', 'in the 1990s: 1990-01-01..1999-12-31'],
    ['A 2004 interview', '2004: 2004-01-01..2004-12-31'],
  ])('%s', (text, date) => {
    expect(datesIn(text, null)).toEqual([date])
  })
  test('a relative date without one stays open', () => {
    expect(datesIn('She said so last fall.', null)).toEqual(['last fall: open..open'])
  })
})

describe('dates counted from the date last spoken of', () => {
  test('"at the time" is that date', () => {
    expect(datesIn('In 2013 they shot a pilot. She cried at the time.')).toEqual(['In 2013: 2013-01-01..2013-12-31', 'at the time: 2013-01-01..2013-12-31'])
  })
  test('"the next day" is the day after', () => {
    expect(datesIn('They met on Sunday, November 17. The next day they left.')).toEqual(['on Sunday, November 17: 2024-11-17..2024-11-17', 'The next day: 2024-11-18..2024-11-18'])
  })
  test('"three years later" is that year', () => {
    expect(datesIn('It closed in 2000. Three years later it came back.')[1]).toBe('Three years later: 2003-01-01..2003-12-31')
  })
})

describe('words that are no dates', () => {
  test.each(['She may come.', 'They march on.', 'Entertainment Tonight asked her.', 'It cost $2000.', 'About 2000 people came.', 'The sun sat low.'])('%s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})
