/** One thing to learn from: numbers of its features, whether it is so, and how much it counts. */
export interface Example {
  readonly ids: Int32Array
  readonly label: 0 | 1
  readonly weight: number
}

/** One that is told by several places, of which one is enough: those with the same `bag`. */
export interface BaggedExample extends Example {
  readonly bag: string
}

/** A fixed generator of numbers between 0 and 1 (mulberry32), so that every run is like the one before. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The items in an order of their own for every seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items]
  const next = generator(seed)
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1))
    ;[order[i], order[k]] = [order[k]!, order[i]!]
  }
  return order
}

export function scoreOf(weights: Float32Array, ids: Int32Array): number {
  let total = 0
  for (const id of ids) total += weights[id]!
  return total
}

/** Logistic regression by AdaGrad, averaged over its passes; `decay` draws weights that nothing needs towards zero. */
export function trainLogistic(examples: readonly Example[], { bits, rate, decay, passes = 6 }: { readonly bits: number; readonly rate: number; readonly decay: number; readonly passes?: number }): Float32Array {
  const size = 1 << bits
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1)
  const mean = new Float32Array(size)
  for (let pass = 0; pass < passes; pass++) {
    for (const { ids, label, weight } of shuffled(examples, pass + 1)) {
      const slope = weight * (label - 1 / (1 + Math.exp(-scoreOf(weights, ids))))
      for (const id of ids) {
        const gradient = slope - decay * weights[id]!
        squares[id]! += gradient * gradient
        weights[id]! += (rate * gradient) / Math.sqrt(squares[id]!)
      }
    }
    weights.forEach((value, id) => { mean[id]! += value / passes })
  }
  return mean
}

/** Of what several places may tell only those that tell it nearly best; and everything that is not so. */
export function bestOfBags<Bagged extends BaggedExample>(examples: readonly Bagged[], weights: Float32Array): Bagged[] {
  const best = new Map<string, number>()
  for (const { bag, label, ids } of examples) if (label === 1) best.set(bag, Math.max(best.get(bag) ?? -Infinity, scoreOf(weights, ids)))
  return examples.filter(({ bag, label, ids }) => label === 0 || scoreOf(weights, ids) >= best.get(bag)! - 1)
}

/** 8 bits a weight, as JSON. */
export function packWeights(weights: Float32Array): string {
  const step = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127
  const bytes = Buffer.from(Int8Array.from(weights, (value) => Math.round(value / step)).buffer)
  return `${JSON.stringify({ step: Number(step.toPrecision(6)), weights: bytes.toString('base64') }, null, 1)}\n`
}
