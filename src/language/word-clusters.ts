import packed from './word-clusters.json' with { type: 'json' }

// Words of like use, parted by machine: `scripts/cluster-words.ts` made the table from word vectors in the public domain.

let clusters: Map<string, number> | undefined

/**
 * The cluster of a lower-case word: its number times 256 holds the fine one, the rest the coarse one that it is part of.
 * 0 for a word that the table does not hold (it holds the 30,000 most frequent ones). Unpacked at first use, in some ten milliseconds.
 */
export function clusterOf(word: string): number {
  if (clusters === undefined) {
    clusters = new Map()
    let fine = 0
    for (const [coarse, group] of packed.entries())
      for (const list of group) {
        fine++
        for (const each of list.split(' ')) clusters.set(each, fine * 256 + coarse + 1)
      }
  }
  return clusters.get(word) ?? 0
}
