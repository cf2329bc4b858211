import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ferryStory } from './clippings-for-tests.ts'
import { temporaryFolder } from './world-for-tests.ts'

const root = join(import.meta.dirname, '..', '..')
const bin = join(root, 'bin', 'reprise.js')

beforeAll(() => {
  // `npm test` builds first; a run of these tests alone may come before any build.
  if (!existsSync(join(root, 'dist', 'main.js'))) execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'ignore' })
}, 120_000)

interface Options {
  readonly nodeWords?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string
}

function reprise(words: readonly string[], { nodeWords = [], environment = {}, input = '' }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeWords, bin, ...words], { input, encoding: 'utf8', env: { ...process.env, ...environment } })
  return { status, stdout, stderr }
}

/** Words for Node that make it say it is another version. */
function sayingItIs(version: string): readonly string[] {
  const path = join(temporaryFolder(), 'version.cjs')
  writeFileSync(path, `Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} })`)
  return ['--require', path]
}

describe('on a Node that is too old', () => {
  it('the Node that npm installed beside it takes over, with words, input and exit status', () => {
    const nodeWords = sayingItIs('20.20.2')
    expect(reprise(['--version'], { nodeWords })).toMatchObject({ status: 0, stdout: expect.stringMatching(/^reprise \d+\.\d+\.\d+\n$/u) })
    expect(reprise(['read', '-'], { nodeWords, input: ferryStory }).stdout).toContain('PEOPLE')
    expect(reprise(['raed'], { nodeWords }).status).toBe(2)
  })

  it.each(['12.22.0', '20.20.2', '22.15.1'])('without one it says what was found, what is needed and how to get it (%s)', (version) => {
    const { status, stdout, stderr } = reprise(['--version'], { nodeWords: sayingItIs(version), environment: { REPRISE_NODE_TRIED: '1' } })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`Node 22.16 or newer is needed, this is Node ${version}`)
    expect(stderr).toContain('https://nodejs.org')
  })
})

it('a reader that goes away ends the command quietly', () => {
  const { stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${JSON.stringify(process.execPath)} ${JSON.stringify(bin)} read --jsonl | head -n 1 | wc -l`], {
    input: `${JSON.stringify({ id: 'a', text: ferryStory })}\n`.repeat(400), encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

it('Ctrl-C while it waits for input ends it at once with status 130', async () => {
  const child = spawn(process.execPath, [bin, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(`${JSON.stringify({ id: 'a', text: ferryStory })}\n`)
  await new Promise((resolve) => { child.stdout.once('data', resolve) })
  child.kill('SIGINT')
  expect(await new Promise((resolve) => { child.once('exit', (status) => resolve(status)) })).toBe(130)
})

it('memory stays bounded however many lines come in', async () => {
  const child = spawn(process.execPath, ['--max-old-space-size=160', bin, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let answers = 0
  child.stdout.on('data', (chunk: Buffer) => { for (const byte of chunk) if (byte === 10) answers++ })
  // Three hundred megabytes, of which hardly half would fit into the memory it is given.
  const line = `${'x'.repeat(1_000_000)}\n`
  for (let sent = 0; sent < 300; sent++) {
    if (!child.stdin.write(line)) await new Promise((resolve) => { child.stdin.once('drain', resolve) })
  }
  child.stdin.end()
  expect(await new Promise((resolve) => { child.once('close', (status) => resolve(status)) })).toBe(1)
  expect(answers).toBe(300)
}, 120_000)

it('the package holds the program, the examples and nothing of the workshop', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' })) as [{ files: readonly { path: string }[] }]
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['bin/reprise.js', 'bin/package.json', 'dist/main.js', 'README.md', 'LICENSE', 'CHANGELOG.md', 'package.json']))
  expect(paths.filter((path) => path.startsWith('examples/')).length).toBeGreaterThan(3)
  expect(paths.filter((path) => !/^(?:bin|dist|examples)\/|^(?:README\.md|CHANGELOG\.md|LICENSE|package\.json)$/u.test(path))).toEqual([])
})
