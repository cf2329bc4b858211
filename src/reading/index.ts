export { read } from './read.ts'
export type * from './reading.ts'
