import { describe, expect, it } from 'vitest'
import { dateOf, dateOfSeconds, isIsoDate } from '../../src/formats/dates.ts'

describe('a date as pages and feeds write it', () => {
  it.each([
    ['2022-01-20', '2022-01-20'],
    ['2022-01-20 14:05:00 +01:00', '2022-01-20T14:05:00+01:00'],
    ['Thu, 20 Jan 2022 14:05:00 -0500', '2022-01-20T14:05:00-05:00'],
    ['Thu, 20 Jan 2022 14:05 GMT', '2022-01-20T14:05:00Z'],
    ['20 Jan 2022 14:05:00 EST', '2022-01-20T14:05:00-05:00'],
    ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24Z'],
    ['January 20, 2022', '2022-01-20'],
    ['Updated Jan. 3rd 2022', '2022-01-03'],
    ['20 January 2022', '2022-01-20'],
  ])('%s is %s', (written, iso) => {
    expect(dateOf(written)).toBe(iso)
  })

  it.each(['3/4/2022', 'January 2022', '2022', 'yesterday', 'February 30, 2022', '2022-02-30', '', '99 May 2022'])('%s is no day', (written) => {
    expect(dateOf(written)).toBeNull()
  })

  it('is ISO 8601 only where the day exists', () => {
    expect(isIsoDate('2024-02-29T23:59:60Z')).toBe(true)
    expect(isIsoDate('2023-02-29')).toBe(false)
    expect(isIsoDate('2023-01-01T25:00')).toBe(false)
  })

  it('may be seconds since 1970', () => {
    expect(dateOfSeconds(0)).toBe('1970-01-01T00:00:00Z')
    expect(dateOfSeconds(-1)).toBeNull()
    expect(dateOfSeconds(Number.NaN)).toBeNull()
  })
})
