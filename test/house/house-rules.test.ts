import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkHouse } from '../../scripts/check-imports.ts'
import { importsOf, withoutComments } from '../../scripts/source-files.ts'

const made: string[] = []
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** A made-up tree of files, checked. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'reprise-house-'))
  made.push(root)
  for (const [path, text] of Object.entries({ 'package.json': '{"dependencies":{"hono":"1","@scope/thing":"1"}}', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkHouse(root).breaches.map(({ place, message }) => `${place} ${message}`)
}

describe('a tree that breaks a rule is refused with file, line, import and rule', () => {
  it.each([
    ['a folder that the table does not allow', { 'src/reading/a.ts': `\nimport { x } from '#store'` },
      'src/reading/a.ts:2 imports #store, but reading may import only text, language, catalogue'],
    ['a type from such a folder', { 'src/cli/a.ts': `import type { Store } from '#record'` },
      'src/cli/a.ts:1 imports #record, but cli may import only intake, review, dossier, brief, catalogue, text'],
    ['an export again from such a folder', { 'src/text/a.ts': `export * from '#reading'` },
      'src/text/a.ts:1 imports #reading, but text may import no other folder'],
    ['an import on the way', { 'src/formats/a.ts': `const x = await import('#desk')` },
      'src/formats/a.ts:1 imports #desk, but formats may import only text'],
    ['a relative path into another folder', { 'src/desk/pages/a.ts': `import { x } from '../../dossier/index.ts'` },
      'src/desk/pages/a.ts:1 imports ../../dossier/index.ts, but a relative import stays in its folder; write #dossier'],
    ['a back door past the index', { 'src/desk/a.ts': `import { x } from '#dossier/names.ts'` },
      'src/desk/a.ts:1 imports #dossier/names.ts, but a folder is entered through its index: #dossier'],
    ['a folder that is not there', { 'src/main.ts': `import { x } from '#helpers'` },
      'src/main.ts:1 imports #helpers, but there is no such folder in the table of scripts/house-rules.ts'],
    ['a folder nobody put in the table', { 'src/misc/a.ts': `import { x } from '#text'` },
      'src/misc/a.ts:1 imports #text, but src/misc is not in the table of scripts/house-rules.ts'],
    ['its own folder by its public name', { 'src/text/a.ts': `import { x } from '#text'` },
      'src/text/a.ts:1 imports #text, but inside a folder imports are relative'],
    ['main.ts', { 'src/cli/a.ts': `import '../main.ts'` }, 'src/cli/a.ts:1 imports ../main.ts, but nobody imports main.ts'],
    ['a path without its ending', { 'src/text/a.ts': `import { x } from './b'` }, 'src/text/a.ts:1 imports ./b, but a relative import ends in .ts'],
    ['a package that an installed Reprise would lack', { 'src/desk/a.ts': `import { x } from 'vitest/config'` },
      'src/desk/a.ts:1 imports vitest/config, but vitest is not among the dependencies of package.json, so an installed Reprise would not have it'],
    ['a file in a pure folder', { 'src/record/a.ts': `import { readFileSync } from 'node:fs'` },
      'src/record/a.ts:1 imports node:fs, but record touches nothing outside; of Node it may import only node:crypto, node:util, node:buffer'],
    ['the environment in a pure folder', { 'src/brief/a.ts': `export const x = process.env['X']` },
      'src/brief/a.ts:1 uses process, but brief touches nothing outside; take settings as parameters'],
    ['the console in a pure folder', { 'src/reading/a.ts': `console.log(1)` },
      'src/reading/a.ts:1 uses console, but reading touches nothing outside; give back a value; the core never prints'],
    ['the network in a pure folder', { 'src/dossier/a.ts': `\n\nawait fetch('https://example.org')` },
      'src/dossier/a.ts:3 uses fetch, but dossier touches nothing outside; leave the network to src/fetch'],
    ['the clock in a pure folder', { 'src/review/a.ts': `const now = new Date()` },
      'src/review/a.ts:1 uses the clock, but review touches nothing outside; take the time as a parameter'],
    ['a file over 500 lines', { 'src/store/a.ts': '\n'.repeat(501) }, 'src/store/a.ts has 501 lines, over 500; it may hold two ideas'],
    ['a test over 600 lines', { 'test/a.test.ts': '\n'.repeat(601) }, 'test/a.test.ts has 601 lines, over 600; it may hold two ideas'],
  ])('%s', (_, files, breach) => {
    expect(check(files as Record<string, string>)).toEqual([breach])
  })
})

describe('what the rules allow passes', () => {
  it.each<[string, Record<string, string>]>([
    ['folders in the table, packages, files beside', { 'src/desk/pages/a.tsx': `import { Hono } from 'hono/jsx'\nimport x from '@scope/thing'\nimport { y } from '../frame.tsx'\nimport { z } from '#dossier'` }],
    ['the composition root', { 'src/main.ts': `import { x } from '#store'\nimport { y } from '#desk'\nimport fs from 'node:fs'` }],
    ['what comments and addresses say', { 'src/text/a.ts': `// import { x } from '#store'; console.log\n/* process.env */\nexport const at = 'https://example.org/console.html'` }],
    ['a date made from one that is given', { 'src/record/a.ts': `export const day = (at: string) => new Date(at)` }],
    ['long tables of the language', { 'src/language/verbs.ts': '\n'.repeat(900) }],
  ])('%s', (_, files) => {
    expect(check(files)).toEqual([])
  })
})

it('imports of several lines are found with their line', () => {
  expect(importsOf(`import {\n  one,\n  two,\n} from './a.ts'\nimport './b.ts'\nexport type { C } from './c.ts'`)).toEqual([
    { specifier: './a.ts', line: 4 }, { specifier: './b.ts', line: 5 }, { specifier: './c.ts', line: 6 },
  ])
})

it('code without comments keeps its lines', () => {
  expect(withoutComments('a // b\n/* c\nd */ e\nconst f = "// g"')).toBe('a     \n    \n     e\nconst f = "// g"')
})

it('this tree keeps the rules', () => {
  expect(checkHouse(join(import.meta.dirname, '..', '..')).breaches).toEqual([])
})
