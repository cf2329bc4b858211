/**
 * Read shreds of the corpus for a while and report every text on which the reader fails.
 *
 *   node --conditions=source test/reading/shred.ts [seconds, 60 when not given] [seed, 1 when not given]
 *
 * Exit status 1: it failed on one. A short form is among the tests.
 */
import { emptyCatalogue } from '#catalogue'
import { read } from '#reading'
import { corpusDocuments, documentOf } from './readings-for-tests.ts'
import { shredsOf } from './shreds.ts'

const [seconds = 60, seed = 1] = process.argv.slice(2).map(Number)
const shred = shredsOf(corpusDocuments().map(({ text }) => text), seed)
const failures = new Map<string, string>()
let texts = 0
for (const end = Date.now() + seconds * 1_000; Date.now() < end; texts++) {
  const text = shred()
  try {
    read(documentOf(text, { kind: texts % 5 === 0 ? 'post' : 'article', publishedAt: '2024-05-15' }), emptyCatalogue)
  } catch (error) {
    const at = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)
    if (!failures.has(at)) failures.set(at, text)
  }
}
console.log(`${texts} texts read, ${failures.size} kinds of failure`)
for (const [at, text] of failures) console.log(`\n${at}\n  on ${JSON.stringify(text)}`)
if (failures.size > 0) process.exitCode = 1
