import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayImport } from '../../scripts/house-rules.ts'

const source = join(import.meta.dirname, '..', '..', 'src')

/** Every name that the index of a folder exports, types too; `export *` counts for what the other file exports. */
function exportedNames(folder: string): readonly string[] {
  const index = readFileSync(join(source, folder, 'index.ts'), 'utf8')
  const starred = [...index.matchAll(/export (?:type )?\* from '\.\/([^']+)'/gu)]
    .map(([, file]) => readFileSync(join(source, folder, file ?? ''), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export (?:interface|type|function|async function|const|class) (\w+)/gmu)].map(([, name]) => name ?? ''))
  const named = [...index.matchAll(/export (?:type )?\{([^}]*)\}/gu)]
    .flatMap(([, names]) => names?.split(',') ?? [])
    .map((name) => name.replace(/\/\/.*/u, '').trim().split(/\s+as\s+/u).at(-1) ?? '')
    .map((name) => name.replace(/^type /u, ''))
    .filter((name) => name !== '')
  return [...starred, ...named]
}

const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  // A room without a door is not open yet.
  .filter((name) => existsSync(join(source, name, 'index.ts')))

it('every folder of src is in the table of imports', () => {
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(folders))
})

describe.each(folders)('src/%s', (folder) => {
  it('has a README that names everything it exports', () => {
    const readme = readFileSync(join(source, folder, 'README.md'), 'utf8')
    const unnamed = exportedNames(folder).filter((name) => !new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`, 'u').test(readme))
    expect(unnamed).toEqual([])
  })
})
