import { describe, expect, it } from 'vitest'
import { breaches, describeBreach, raiseFloors, readFloors } from '../../eval/floors.ts'
import type { Floors } from '../../eval/floors.ts'
import { measure } from '../../eval/measure.ts'
import type { Measurement } from '../../eval/measure.ts'
import { evaluationSets } from '../../eval/sets.ts'

const sets = evaluationSets('nowhere').filter((set) => set.catalogue !== null)

describe('the annotated corpus', () => {
  it.each(sets)('$name is read at least as well as before', (set) => {
    const measurement = measure(set, 'with catalogue')
    expect(measurement.failures).toEqual([])
    expect(breaches(readFloors(), measurement).map(describeBreach)).toEqual([])
  })
})

describe('floors', () => {
  const [set] = sets
  if (set === undefined) throw new Error('There is no set with a catalogue in eval/corpus.')
  const reached = (right: number, hash = 'same'): Measurement => ({
    set, mode: 'with catalogue', hash, documents: 1, readings: new Map(), failures: [], seconds: 0,
    score: { tallies: { people: { gold: 100, found: 100, right } }, rates: {}, misses: [] },
  })
  const floors: Floors = { [set.name]: { corpus: 'same', modes: { 'with catalogue': { people: 0.9 } } } }

  it('hold where the figure is at the floor and sink below it', () => {
    expect(breaches(floors, reached(90))).toEqual([])
    expect(breaches(floors, reached(89))).toEqual([{ set: set.name, mode: 'with catalogue', figure: 'people', floor: 0.9, reached: 0.89 }])
  })

  it('rise with a better figure, short of a small margin', () => {
    expect(raiseFloors(floors, [reached(95)])[set.name]?.modes['with catalogue']?.['people']).toBeCloseTo(0.945)
  })

  it('are not lowered by a worse figure', () => {
    expect(raiseFloors(floors, [reached(50)])[set.name]?.modes['with catalogue']?.['people']).toBe(0.9)
  })

  it('tell of a corpus that is not the one they were reached on', () => {
    expect(breaches(floors, reached(95, 'other')).map((breach) => breach.figure)).toEqual([null])
  })
})
