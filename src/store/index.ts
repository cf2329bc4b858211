export { openStore } from './open.ts'
export type { OpenOptions } from './open.ts'
