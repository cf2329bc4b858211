import { describe, expect, it } from 'vitest'
import { run } from './world-for-tests.ts'

describe('wrong use ends with status 2 and one line that says what to do', () => {
  it.each<[string, string[], RegExp]>([
    ['a command that is none', ['raed', 'x'], /^reprise: there is no command "raed"\. Did you mean `reprise read`\?\n$/u],
    ['a word far from every command', ['frobnicate'], /^reprise: there is no command "frobnicate"\. `reprise --help` lists them all\.\n$/u],
    ['options before the command', ['--json', 'read'], /^reprise: the command comes before its options, but the first word is --json\./u],
    ['an option that the command does not have', ['read', '--jsno', 'x'], /^reprise read: there is no option --jsno\. Did you mean --json\?\n$/u],
    ['an option without its value', ['read', 'x', '--catalogue'], /^reprise read: --catalogue needs a PATH after it\.\n$/u],
    ['an option in the place of a value', ['serve', '--port', '--host'], /^reprise serve: --port needs a PORT after it\.\n$/u],
    ['a value for a flag', ['read', '--json=yes', 'x'], /^reprise read: --json takes no value, but got "yes"\.\n$/u],
    ['an option named like a property of every object', ['read', '--constructor', 'x'], /^reprise read: there is no option --constructor\./u],
    ['read without a file', ['read'], /^reprise read: which file\?/u],
    ['two forms of answer at once', ['read', '--json', '--jsonl'], /^reprise read: --json and --jsonl are two ways to answer/u],
    ['a date that is a word', ['read', 'x', '--published', 'yesterday'], /^reprise read: --published wants a day such as 2026-05-04, but got "yesterday"\.\n$/u],
    ['a day that no month has', ['add', 'x', '--published', '2026-02-30'], /^reprise add: --published wants a day such as 2026-05-04, but got "2026-02-30"\.\n$/u],
    ['a port that is none', ['serve', '--port', '99999'], /^reprise serve: --port wants a number up to 65535, but got "99999"\.\n$/u],
    ['a dossier of nobody', ['dossier'], /^reprise dossier: whose\?/u],
    ['a search for nothing', ['search', ' '], /^reprise search: for which words\?/u],
    ['add without documents', ['add'], /^reprise add: which documents\?/u],
    ['a file given to serve', ['serve', 'story.html'], /^reprise serve: "story\.html" is not expected here\./u],
    ['a folder given to read', ['read', '.'], /^reprise: \. is a folder, and one document is read at a time\./u],
  ])('%s', async (_, words, message) => {
    const { status, output, errors } = await run(words)
    expect(errors).toMatch(message)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, output }).toEqual({ status: 2, output: '' })
  })
})

it.each([[['--help']], [['-h']], [['help']], [['help', 'read']], [['read', '--help']], [['read', '-h', 'x']]])('%j teaches and ends with status 0', async (words) => {
  const { status, output } = await run(words)
  expect(status).toBe(0)
  expect(output).toContain('reprise read')
  expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
})

it('no command at all shows the help; a script gets status 2', async () => {
  expect(await run([], { isTerminal: true })).toMatchObject({ status: 0 })
  expect(await run([])).toMatchObject({ status: 2 })
})

it('--version gives the version', async () => {
  expect(await run(['--version'])).toEqual({ status: 0, output: 'reprise 9.9.9\n', errors: '' })
})
