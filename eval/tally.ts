/** How many items annotators found, how many the reader found, and how many of those agree. */
export interface Tally {
  gold: number
  found: number
  right: number
}

/** How often one detail of the items that agree is right as well. */
export interface Rate {
  of: number
  right: number
}

export const newTally = (): Tally => ({ gold: 0, found: 0, right: 0 })
export const newRate = (): Rate => ({ of: 0, right: 0 })

/** 0 where nothing was found. */
export const precision = (tally: Tally): number => (tally.found > 0 ? tally.right / tally.found : 0)
/** 0 where there was nothing to find. */
export const recall = (tally: Tally): number => (tally.gold > 0 ? tally.right / tally.gold : 0)
/** 1 where there was nothing to find and nothing was found. */
export const f1 = (tally: Tally): number =>
  tally.gold + tally.found > 0 ? (2 * tally.right) / (tally.gold + tally.found) : 1
/** 1 where there was nothing to be right about. */
export const share = (rate: Rate): number => (rate.of > 0 ? rate.right / rate.of : 1)

/** Something that annotators and reader do not agree on. */
export interface Miss {
  readonly document: string
  readonly kind: string
  /** `missed …`, `extra …`, or `gold <> found`. */
  readonly what: string
  /** Where to look: words of the document's text, or an offset into the text that was read. `null`: nowhere in particular. */
  readonly where: string | number | null
}

/** What came of measuring one set of documents. */
export interface Score {
  /** In the order in which they are shown. */
  readonly tallies: Readonly<Record<string, Tally>>
  readonly rates: Readonly<Record<string, Rate>>
  readonly misses: readonly Miss[]
}

/** Mean F1 of every tally. */
export function meanF1(score: Score): number {
  const all = Object.values(score.tallies)
  return all.reduce((sum, tally) => sum + f1(tally), 0) / all.length
}
