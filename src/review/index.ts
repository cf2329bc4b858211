export { reviewList } from './review-list.ts'
export type { Candidate, Doubted, ReviewItem, ReviewList } from './review-list.ts'
export { rule, spellRuling, takeBack } from './ruling.ts'
export type { Ruled } from './ruling.ts'
export { endWatch, startWatch } from './watching.ts'
export type { Watching } from './watching.ts'

// What the rulings are made of, for those who may not import the record.
export type { Correction, Decision, Ruling } from '#record'
