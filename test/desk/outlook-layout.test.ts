import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutChart, narrowChart, wideChart, type ChartClaim } from '../../src/desk/outlook-layout.ts'
import { aside, ladder } from '../../src/desk/words.ts'

function claim(number: number, from: string | null, to = from, stage: ChartClaim['stage'] = 'wished'): ChartClaim {
  return { number, stage, holder: 'Mara Quill', isArticle: false, isPerson: true, from, to, address: `/source/s#f${number}` }
}

const release = { name: 'Salt Harbor', from: '1996-01-01', to: '1996-12-31', address: '/source/s#r' }

describe('the outlook chart', () => {
  it('has time across and the ladder up', () => {
    const layout = layOutChart([claim(1, '2009-05-01', '2009-05-01', 'ruled out'), claim(2, '2019-05-01', '2019-05-01', 'greenlit')], [release], wideChart)!
    const [later, earlier] = layout.points
    expect(later!.claims[0]!.number).toBe(2)
    expect(later!.x).toBeGreaterThan(earlier!.x)
    expect(later!.y).toBeLessThan(earlier!.y)
    expect(layout.rows.map((row) => row.stage)).toEqual(ladder.toReversed())
  })

  it('names the holder by the last name, and the year, where there is room', () => {
    const [point] = layOutChart([claim(1, '2009-05-01'), claim(2, '2024-01-01')], [], wideChart)!.points
    expect(point!.label).toMatchObject({ text: 'Quill 2009', side: 'start' })
    expect(layOutChart([claim(1, '2009-05-01')], [], narrowChart)!.points[0]!.label).toBeNull()
  })

  it('draws days that are not exactly known as a range', () => {
    const [point] = layOutChart([claim(1, '2009-01-01', '2014-12-31'), claim(2, '2020-01-01')], [], wideChart)!.points
    expect(point!.range![0]).toBeLessThan(point!.x)
    expect(point!.range![1]).toBeGreaterThan(point!.x)
  })

  it('puts claims of an unknown day in a place of their own', () => {
    const layout = layOutChart([claim(1, null), claim(2, '2020-01-01')], [], wideChart)!
    expect(layout.points.find((point) => point.claims[0]!.number === 1)!.x).toBe(layout.unknownX)
  })

  it('is not drawn when no day is known', () => {
    expect(layOutChart([claim(1, null)], [], wideChart)).toBeNull()
  })

  it('shows every claim once, within its bounds, without marks on top of each other, however many there are', () => {
    const day = fc.date({ min: new Date('1980-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    const stage = fc.constantFrom(...ladder, ...aside)
    fc.assert(fc.property(fc.array(fc.tuple(day, stage), { minLength: 1, maxLength: 120 }), fc.constantFrom(wideChart, narrowChart), (all, size) => {
      const layout = layOutChart(all.map(([at, of], index) => claim(index + 1, at, at, of)), [release], size)!
      const numbers = layout.points.flatMap((point) => point.claims.map((one) => one.number))
      expect(numbers.toSorted((one, other) => one - other)).toEqual(all.map((_, index) => index + 1))
      for (const [index, point] of layout.points.entries()) {
        expect(point.x - size.radius).toBeGreaterThanOrEqual(size.gutter)
        expect(point.x + size.radius).toBeLessThanOrEqual(size.width)
        expect(point.y + size.radius).toBeLessThanOrEqual(layout.height)
        for (const other of layout.points.slice(index + 1)) expect(Math.hypot(point.x - other.x, point.y - other.y)).toBeGreaterThanOrEqual(2 * size.radius)
      }
    }), { numRuns: 60 })
  })
})
