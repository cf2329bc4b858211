/** Everything that must hold, in one run: `npm test`. The last line is the count, alone. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countTests, type Count } from './count-tests.ts'

const root = join(import.meta.dirname, '..')
const report = mkdtempSync(join(tmpdir(), 'reprise-test-'))
const reportFile = join(report, 'vitest.json')

/** In this order: what is quick to fail comes first, and the tests run what was built. */
const steps: readonly { readonly name: string; readonly script: string; readonly words: readonly string[] }[] = [
  { name: 'build', script: 'scripts/build.ts', words: [] },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', words: ['-p', 'tsconfig.json'] },
  { name: 'lint', script: 'node_modules/oxlint/bin/oxlint', words: ['--deny-warnings'] },
  { name: 'imports and sizes', script: 'scripts/check-imports.ts', words: [] },
  { name: 'tests', script: 'node_modules/vitest/vitest.mjs', words: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`] },
]

const outcomes = steps.map(({ name, script, words }) => {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, stdio: 'inherit' })
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1000 }
})

const tests = countOf(reportFile)
rmSync(report, { recursive: true, force: true })

console.log('\n── all')
for (const { name, passed, seconds } of outcomes) console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`)
// A step that fails without a failed test to show for it (a type error, a crash of the runner) counts as one.
const brokenSteps = outcomes.filter(({ name, passed }) => !passed && (name !== 'tests' || tests.failed === 0)).length
const failed = tests.failed + brokenSteps
if (tests.passed === 0) console.log('No test passed: nothing was tested.')
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1
console.log(`${tests.passed} passed, ${failed} failed`)

function countOf(path: string): Count {
  try {
    return countTests(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // The runner ended before it could report; its step has failed.
    return { passed: 0, failed: 0 }
  }
}
