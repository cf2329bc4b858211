/** The house's law as data: which folder of `src` may import which, and what the pure ones may not touch. */

/** Types count as imports too. `main.ts` may import anything, and nobody imports it. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: [],
  catalogue: ['text'],
  reading: ['text', 'language', 'catalogue'],
  formats: ['text'],
  fetch: [],
  record: ['text', 'catalogue', 'reading'],
  store: ['record'],
  intake: ['formats', 'fetch', 'reading', 'record', 'catalogue', 'text'],
  review: ['record', 'catalogue', 'text'],
  dossier: ['record', 'catalogue', 'text'],
  brief: ['dossier', 'language', 'text'],
  cli: ['intake', 'review', 'dossier', 'brief', 'catalogue', 'text'],
  desk: ['intake', 'review', 'dossier', 'brief', 'catalogue', 'text'],
}

/** Folders that touch no file, network, clock, chance or console: everything they know is given to them. */
export const pureFolders: readonly string[] = ['text', 'language', 'reading', 'record', 'review', 'dossier', 'brief']

/** Modules of Node that only compute. Pure folders may import no other `node:` module. */
export const computingModules: readonly string[] = ['node:crypto', 'node:util', 'node:buffer']

/** What a pure folder's code may not say, and what it does instead. */
export const impureWords: readonly { readonly pattern: RegExp; readonly word: string; readonly instead: string }[] = [
  { pattern: /\bprocess\s*\./u, word: 'process', instead: 'take settings as parameters' },
  { pattern: /\bconsole\s*\./u, word: 'console', instead: 'give back a value; the core never prints' },
  { pattern: /(?<![.\w])fetch\s*\(/u, word: 'fetch', instead: 'leave the network to src/fetch' },
  { pattern: /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)/u, word: 'the clock', instead: 'take the time as a parameter' },
  { pattern: /\bMath\.random\s*\(|\brandomUUID\s*\(|\brandomBytes\s*\(/u, word: 'chance', instead: 'make ids from what they stand for' },
]

/** Lines of a file in `src`: over `warn` it is named, over `fail` the check fails. Tables in `language` are as long as English. */
export const lineBudget = { warn: 300, fail: 500, tests: 600 } as const
