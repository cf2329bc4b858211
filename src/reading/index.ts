export { read } from './read.ts'
export type * from './reading.ts'
export { mentionsTitle, namesTitle } from './mentions-title.ts'
