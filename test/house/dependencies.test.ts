import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as
  { dependencies: Record<string, string>; devDependencies: Record<string, string> }
const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8').split('\n')

describe.each(Object.keys({ ...dependencies, ...devDependencies }))('%s', (name) => {
  it('has its line in docs/dependencies.md, with the licence that its package states', () => {
    const line = page.find((each) => each.startsWith(`| \`${name}\` |`)) ?? ''
    const { license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { license: string }
    expect(line).toContain(`| ${license} |`)
    // Name, what it saves, what was weighed against it, licence.
    expect(line.split('|').slice(1, -1).map((cell) => cell.trim().length > 0)).toEqual([true, true, true, true])
  })
})

it('docs/dependencies.md tells of no package that is not used', () => {
  const told = page.flatMap((line) => /^\| `([^`]+)` \|/u.exec(line)?.[1] ?? [])
  expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(expect.arrayContaining(told))
})
