import type { Grid } from './grid.ts'

/** How many weights a question has: features are hashed to this many bits. */
export const bits = { cue: 18, side: 16, start: 17, end: 18, source: 17 } as const
export type Question = keyof typeof bits

/** A list of feature numbers that is filled, read and emptied over and over. */
export class FeatureList {
  readonly ids = new Int32Array(96)
  count = 0
  private shift = 0

  /** Empty the list, for features of `question`. */
  start(question: Question): void {
    this.count = 0
    this.shift = 32 - bits[question]
  }

  /** Add the feature that template `t` makes of up to three values. */
  add(t: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(a ^ 0x3c6ef372, 0x9e3779b1) ^ Math.imul(b + 0x1b873593, 0x85ebca6b) ^ Math.imul(c ^ 0x2545f491, 0xc2b2ae35) ^ Math.imul(t + 1, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash ^= hash >>> 13
    hash = Math.imul(hash, 0x165667b1)
    this.ids[this.count++] = hash >>> this.shift
  }
}

/** Lengths in few steps. */
export function step(length: number): number {
  return length <= 4 ? length : length <= 6 ? 5 : length <= 9 ? 6 : length <= 14 ? 7 : length <= 22 ? 8 : length <= 35 ? 9 : 10
}

/** The word at a token of a sentence; 1 before its start, 2 behind its end. */
export const word = (grid: Grid, at: number, first: number, end: number): number => (at >= first && at < end ? grid.word[at]! : at < first ? 1 : 2)
/** The part of speech likewise; 40 before the start, 41 behind the end. */
export const pos = (grid: Grid, at: number, first: number, end: number): number => (at >= first && at < end ? grid.pos[at]! : at < first ? 40 : 41)
