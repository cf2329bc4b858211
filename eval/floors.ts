import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from './measure.ts'
import type { Mode } from './sets.ts'
import { f1, meanF1, share } from './tally.ts'
import type { Score } from './tally.ts'

/** The figures that a set may not sink below: F1 by kind, shares by detail, and the mean; 0 to 1. */
export interface SetFloors {
  /** Hash of the documents, annotations and catalogue on which they were reached. */
  readonly corpus: string
  readonly modes: Readonly<Partial<Record<Mode, Readonly<Record<string, number>>>>>
}

export type Floors = Readonly<Record<string, SetFloors>>

/** A figure below its floor, or a set that is no longer the one its floors were reached on. */
export interface Breach {
  readonly set: string
  readonly mode: Mode
  /** `null`: the corpus differs. */
  readonly figure: string | null
  readonly floor: number
  readonly reached: number
}

/** How far a floor stays below what was reached, so that a change for the better elsewhere may cost a trifle. */
const margin = 0.005
const file = join(import.meta.dirname, 'floors.json')

export const readFloors = (): Floors => JSON.parse(readFileSync(file, 'utf8')) as Floors
export const writeFloors = (floors: Floors): void => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)

/** Every figure of a score by name: F1 of each kind, share of each detail, `mean`. */
export function figuresOf(score: Score): Readonly<Record<string, number>> {
  return {
    ...Object.fromEntries(Object.entries(score.tallies).map(([kind, tally]) => [kind, f1(tally)])),
    ...Object.fromEntries(Object.entries(score.rates).map(([detail, rate]) => [detail, share(rate)])),
    mean: meanF1(score),
  }
}

/** What a measurement falls short of. Empty where every floor holds, and for a set without floors. */
export function breaches(floors: Floors, { set, mode, hash, score }: Measurement): readonly Breach[] {
  const ofSet = floors[set.name]
  if (ofSet === undefined) return []
  const reached = figuresOf(score)
  const sunk = Object.entries(ofSet.modes[mode] ?? {})
    .filter(([figure, floor]) => (reached[figure] ?? 0) < floor)
    .map(([figure, floor]) => ({ set: set.name, mode, figure, floor, reached: reached[figure] ?? 0 }))
  return ofSet.corpus === hash ? sunk : [{ set: set.name, mode, figure: null, floor: 0, reached: 0 }, ...sunk]
}

/** One line for an editor: what sank, and how far. */
export function describeBreach({ set, mode, figure, floor, reached }: Breach): string {
  if (figure === null) return `${set}: its documents, annotations or catalogue differ from those its floors were reached on. Run with --raise and commit both together.`
  return `${set}, ${mode}: ${figure} sank to ${reached.toFixed(3)}, its floor is ${floor.toFixed(3)}.`
}

/**
 * The floors lifted to what was reached less a small margin. None is lowered: where a corrected annotation costs a
 * figure, its floor is changed by hand, in the commit that corrects the annotation.
 */
export function raiseFloors(floors: Floors, measurements: readonly Measurement[]): Floors {
  const raised: Record<string, SetFloors> = { ...floors }
  for (const { set, mode, hash, score } of measurements) {
    const before = raised[set.name]
    const old = before?.modes[mode] ?? {}
    const figures = Object.fromEntries(Object.entries(figuresOf(score)).map(([figure, reached]) =>
      [figure, Math.max(old[figure] ?? 0, Math.floor((reached - margin) * 1000) / 1000)]))
    raised[set.name] = { corpus: hash, modes: { ...before?.modes, [mode]: figures } }
  }
  return raised
}
