export { endWatch, startWatch } from './watching.ts'
export type { Watching } from './watching.ts'
