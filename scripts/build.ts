/** Compiles `src` into a fresh `dist` and copies beside it what is no TypeScript (styles, browser scripts, schema files). */
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })

const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/u, 'bin/tsc')
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })

cpSync(`${root}src`, `${root}dist`, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !/\.(?:tsx?|md)$/u.test(path),
})
process.exitCode = compiled.status ?? 1
