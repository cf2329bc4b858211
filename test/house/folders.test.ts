import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayImport } from '../../scripts/house-rules.ts'

const source = join(import.meta.dirname, '..', '..', 'src')

/**
 * Every value that the index of a folder exports. Types come along with the functions that take and give them: a README
 * of half a page names those that matter, and their own comments say the rest.
 */
function exportedValues(folder: string): readonly string[] {
  const index = readFileSync(join(source, folder, 'index.ts'), 'utf8')
  const starred = [...index.matchAll(/export \* from '\.\/([^']+)'/gu)]
    .map(([, file]) => readFileSync(join(source, folder, file ?? ''), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export (?:function|async function|const|class) (\w+)/gmu)].map(([, name]) => name ?? ''))
  const named = [...index.matchAll(/export \{([^}]*)\}/gu)]
    .flatMap(([, names]) => names?.split(',') ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/u).at(-1) ?? '')
  return [...starred, ...named]
}

const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  // A room without a door is not open yet.
  .filter((name) => existsSync(join(source, name, 'index.ts')))

it('every folder of src is in the table of imports', () => {
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(folders))
})

describe.each(folders)('src/%s', (folder) => {
  it('has a README that names every value it exports', () => {
    const readme = readFileSync(join(source, folder, 'README.md'), 'utf8')
    const unnamed = exportedValues(folder).filter((name) => !new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`, 'u').test(readme))
    expect(unnamed).toEqual([])
  })
})
