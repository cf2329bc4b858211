/**
 * Compiles `src` into a fresh `dist` and copies beside it what is no TypeScript (styles, browser scripts, weights).
 * With `--for-npm` only when something has changed since the last build, because npm asks on many occasions; and a type
 * error, which leaves the compiled code as good as it was, is shown but does not stop an installation.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const finished = join(root, 'dist')
/** Made beside the old one and put in its place at the end, so that a program that runs meanwhile finds one or the other. */
const fresh = join(root, 'dist.new')
const builtMark = join(root, 'node_modules', '.cache', 'reprise', 'built')

const sources = hashOfSources()
const isForNpm = process.argv.includes('--for-npm')
if (isForNpm && existsSync(join(finished, 'main.js')) && existsSync(builtMark) && readFileSync(builtMark, 'utf8') === sources) process.exit(0)

rmSync(fresh, { recursive: true, force: true })
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', fresh], { cwd: root, stdio: 'inherit' })
cpSync(join(root, 'src'), fresh, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !/\.(?:tsx?|md)$/u.test(path),
})
rmSync(finished, { recursive: true, force: true })
renameSync(fresh, finished)

mkdirSync(dirname(builtMark), { recursive: true })
writeFileSync(builtMark, sources)
process.exitCode = isForNpm && existsSync(join(finished, 'main.js')) ? 0 : compiled.status ?? 1

/** Of everything that decides what the build holds. */
function hashOfSources(): string {
  const hash = createHash('sha256')
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort().map((name) => join('src', name))
  for (const path of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.ts', ...paths]) {
    if (statSync(join(root, path)).isFile()) hash.update(path).update('\0').update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}
