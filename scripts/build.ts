/** Compiles `src` into a fresh `dist` and copies beside it what is no TypeScript (styles, browser scripts, weights). */
import { spawnSync } from 'node:child_process'
import { cpSync, renameSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
// Made beside the old one and put in its place at the end, so that a program that runs meanwhile finds one or the other.
const fresh = `${root}dist.new`
rmSync(fresh, { recursive: true, force: true })

const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/u, 'bin/tsc')
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', fresh], { cwd: root, stdio: 'inherit' })

cpSync(`${root}src`, fresh, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !/\.(?:tsx?|md)$/u.test(path),
})
rmSync(`${root}dist`, { recursive: true, force: true })
renameSync(fresh, `${root}dist`)
process.exitCode = compiled.status ?? 1
