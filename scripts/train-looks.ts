/**
 * Train the model that tells by its look whether a name is a work's, a person's or anything else's.
 *
 *   node --conditions=source scripts/train-looks.ts [--shared FOLDER] [--leave-out N]
 *
 * Reads the titles and casts of the public Wikipedia film lists (SHARED/catalogue/wikipedia-movies) and the names of
 * organizations, places and people in PolNeAR's training part (SHARED/corpus/polnear), by default in ../shared. Writes
 * src/reading/names/judgement/look-weights.json. The same input gives the same bytes. `--leave-out N` leaves out every N-th name
 * and says how many of those are judged rightly. Takes about half a minute.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bits, kinds, lookFeatures, type NameKind } from '../src/reading/names/judgement/look-features.ts'
import { HashedFeatures } from '../src/reading/hashed-features.ts'
import { cutWords } from '../src/reading/names/words.ts'
import { layOut } from '../src/text/index.ts'
import { shuffled } from './logistic.ts'

interface Example { readonly name: string; readonly kind: NameKind; readonly ids: Int32Array }

const { values: options } = parseArgs({ options: { shared: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared') }, 'leave-out': { type: 'string', default: '0' } } })
const leaveOut = Number(options['leave-out'])
const size = 1 << bits

const examples = [...examplesOf('title', titles()), ...examplesOf('person', people()), ...examplesOf('other', others())]
const learned = examples.filter((_, index) => leaveOut === 0 || index % leaveOut !== 0)
const kept = examples.filter((_, index) => leaveOut !== 0 && index % leaveOut === 0)
console.log(`${learned.length} names: ${kinds.map((kind) => `${learned.filter((each) => each.kind === kind).length} ${kind}`).join(', ')}`)
const weights = train(learned)
for (const kind of kinds) {
  const own = kept.filter((each) => each.kind === kind)
  if (own.length > 0) console.log(`${kind}: ${own.filter((each) => judge(each.ids) === kind).length} of ${own.length} left out are judged rightly`)
}
const file = join(import.meta.dirname, '..', 'src', 'reading', 'names', 'judgement', 'look-weights.json')
if (leaveOut === 0) writeFileSync(file, pack())

interface Film { readonly title: string; readonly cast: readonly string[] }

function* films(): Generator<Film> {
  const folder = join(options.shared, 'catalogue', 'wikipedia-movies')
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json')).sort()) yield* JSON.parse(readFileSync(join(folder, name), 'utf8')) as Film[]
}

function titles(): string[] {
  return [...new Set([...films()].map((film) => film.title.replace(/ \([^)]*\)$/u, '')))]
}

/** Whoever was cast more than once, and every third of the others: enough, and still few. */
function people(): string[] {
  const counts = new Map<string, number>()
  for (const film of films()) for (const name of film.cast) counts.set(name, (counts.get(name) ?? 0) + 1)
  const cast = [...counts].filter(([name, count], index) => /^\p{Lu}/u.test(name) && (count > 1 || index % 3 === 0)).map(([name]) => name)
  return [...new Set([...cast, ...namesOf('person')])]
}

function others(): string[] {
  return [...new Set([...namesOf('organization'), ...namesOf('location'), ...namesOf('misc')])]
}

/** Names of one kind as they stand in PolNeAR's articles. */
function namesOf(kind: string): string[] {
  const folder = join(options.shared, 'corpus', 'polnear')
  const read = <Row>(name: string): Row[] => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)
  const texts = new Map(read<{ id: string; input: { text: string } }>('train.jsonl').map((row) => [row.id, row.input.text]))
  return read<{ id: string; names: { start: number; end: number; kind: string }[] }>('names-train.jsonl')
    .flatMap(({ id, names }) => names.filter((name) => name.kind === kind).map(({ start, end }) => (texts.get(id) ?? '').slice(start, end).replace(/\s+/gu, ' ')))
    .filter((name) => /^[\p{Lu}\d]/u.test(name))
}

function* examplesOf(kind: NameKind, names: readonly string[]): Generator<Example> {
  const buffer = new HashedFeatures(bits, 64)
  for (let at = 0; at < names.length; at += 400) {
    const text = names.slice(at, at + 400).join('\n\n')
    const words = cutWords(layOut({ id: 'names', kind: 'article', text, markup: [], url: null, publisher: null, author: null, title: null, publishedAt: null, language: null }))
    let first = 0
    while (first < words.length) {
      let end = first + 1
      while (end < words.length && words[end]!.paragraph === words[first]!.paragraph) end++
      lookFeatures(buffer, words, first, end)
      yield { name: text.slice(words[first]!.start, words[end - 1]!.end), kind, ids: buffer.taken() }
      first = end
    }
  }
}

function scoresOf(tables: readonly Float32Array[], ids: Int32Array): number[] {
  return tables.map((table) => ids.reduce((sum, id) => sum + table[id]!, 0))
}

function judge(ids: Int32Array): NameKind {
  const scores = scoresOf(weights, ids)
  return kinds[scores.indexOf(Math.max(...scores))]!
}

/** Softmax regression by AdaGrad, averaged over its passes. Names that are nothing else count double: they are the fewest. */
function train(all: readonly Example[]): Float32Array[] {
  const passes = 4
  const tables = kinds.map(() => new Float32Array(size))
  const squares = kinds.map(() => new Float32Array(size).fill(1))
  const mean = kinds.map(() => new Float32Array(size))
  for (let pass = 0; pass < passes; pass++) {
    for (const { ids, kind } of shuffled(all, pass + 1)) {
      const scores = scoresOf(tables, ids)
      const most = Math.max(...scores)
      const parts = scores.map((score) => Math.exp(score - most))
      const total = parts.reduce((a, b) => a + b, 0)
      const weight = kind === 'other' ? 2 : 1
      kinds.forEach((each, k) => {
        const slope = weight * ((each === kind ? 1 : 0) - parts[k]! / total)
        if (Math.abs(slope) < 1e-4) return
        for (const id of ids) {
          const gradient = slope - 1e-5 * tables[k]![id]!
          squares[k]![id]! += gradient * gradient
          tables[k]![id]! += (0.1 * gradient) / Math.sqrt(squares[k]![id]!)
        }
      })
    }
    tables.forEach((table, k) => table.forEach((value, id) => { mean[k]![id]! += value / passes }))
  }
  return mean
}

/** 8 bits a weight. */
function pack(): string {
  const step = Math.max(...weights.map((table) => table.reduce((most, value) => Math.max(most, Math.abs(value)), 0))) / 127
  const packed = Object.fromEntries(kinds.map((kind, k) => [kind, Buffer.from(Int8Array.from(weights[k]!, (value) => Math.round(value / step)).buffer).toString('base64')]))
  return `${JSON.stringify({ step: Number(step.toPrecision(6)), weights: packed }, null, 1)}\n`
}
