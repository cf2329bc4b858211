/**
 * A list of feature numbers that is filled, read and emptied over and over: features are hashed to `bits` bits, the first
 * `most` count. What several labels have in common is worked out once: `share` it, then take it over for each with `label`.
 */
export class HashedFeatures {
  readonly ids: Int32Array
  count = 0
  readonly #shift: number
  readonly #shared: Int32Array
  #sharing = 0
  #label = 0

  constructor(bits: number, most: number) {
    this.ids = new Int32Array(most)
    this.#shared = new Int32Array(most)
    this.#shift = 32 - bits
  }

  clear(): void {
    this.count = 0
    this.#sharing = 0
    this.#label = 0
  }

  /** Add the feature that a template makes of one or two values, for the label at hand. */
  add(template: number, a: number, b = 0): void {
    if (this.count < this.ids.length) this.ids[this.count++] = this.#numberOf(mixed(template, a, b))
  }

  /** Keep a feature for every label to come. */
  share(template: number, a: number, b = 0): void {
    if (this.#sharing < this.#shared.length) this.#shared[this.#sharing++] = mixed(template, a, b)
  }

  /** Begin the features of a label, from 0 on, with all that is shared. */
  label(label: number): void {
    this.#label = label
    this.count = this.#sharing
    for (let i = 0; i < this.count; i++) this.ids[i] = this.#numberOf(this.#shared[i]!)
  }

  /** The features as they are now, to keep. */
  taken(): Int32Array {
    return this.ids.slice(0, this.count)
  }

  #numberOf(hash: number): number {
    let number = hash ^ Math.imul(this.#label, 0x5bd1e995)
    number = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
    number ^= number >>> 13
    return Math.imul(number, 0x165667b1) >>> this.#shift
  }
}

const mixed = (template: number, a: number, b: number): number => Math.imul(a ^ 0x3c6ef372, 0x9e3779b1) ^ Math.imul(b + 0x1b873593, 0x85ebca6b) ^ Math.imul(template, 0x27d4eb2f)

/** A word as a number (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Weights as the training scripts write them: 8 bits each, to be multiplied by `step`. */
export interface PackedWeights {
  readonly step: number
  readonly weights: string
}

/** A linear model: the sum of its weights for a list of features, for a logistic one the logarithm of the odds. */
export class LinearModel {
  readonly #packed: PackedWeights
  #weights: Int8Array | undefined

  /** Unpacked at first use, which takes a millisecond. */
  constructor(packed: PackedWeights) {
    this.#packed = packed
  }

  sum({ ids, count }: HashedFeatures): number {
    const weights = (this.#weights ??= new Int8Array(Buffer.from(this.#packed.weights, 'base64')))
    let total = 0
    for (let i = 0; i < count; i++) total += weights[ids[i]!]!
    return total * this.#packed.step
  }
}
