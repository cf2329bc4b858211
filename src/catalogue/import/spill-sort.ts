import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

const recordsInBlock = 512

interface Bucket {
  readonly block: Float64Array<ArrayBuffer>
  filled: number
  /** Where in the spill file its full blocks stand. */
  readonly spilled: number[]
}

/**
 * Sorts more numbers than memory holds: they are dealt into buckets, full blocks of a bucket go to one file,
 * and each bucket is sorted in memory when it is read back. Numbers are whole and below 2⁵³.
 *
 * @param path the spill file; made only when something spills
 */
export class SpillSort {
  readonly #path: string
  readonly #buckets = new Map<number, Bucket>()
  #file: number | null = null
  #written = 0

  constructor(path: string) {
    this.#path = path
  }

  add(number: number, value: number): void {
    let bucket = this.#buckets.get(number)
    if (bucket === undefined) {
      bucket = { block: new Float64Array(recordsInBlock), filled: 0, spilled: [] }
      this.#buckets.set(number, bucket)
    }
    bucket.block[bucket.filled++] = value
    if (bucket.filled === recordsInBlock) this.#spill(bucket)
  }

  /** How many buckets hold something. */
  get buckets(): number {
    return this.#buckets.size
  }

  /** The buckets by number, each with its values ascending. A bucket is let go once it is read. */
  *sorted(): Generator<{ readonly bucket: number; readonly values: Float64Array }> {
    for (const number of [...this.#buckets.keys()].sort((one, other) => one - other)) {
      const bucket = this.#buckets.get(number)!
      const values = new Float64Array(bucket.spilled.length * recordsInBlock + bucket.filled)
      for (const [at, position] of bucket.spilled.entries())
        readSync(this.#file!, values, at * recordsInBlock * 8, recordsInBlock * 8, position)
      values.set(bucket.block.subarray(0, bucket.filled), bucket.spilled.length * recordsInBlock)
      this.#buckets.delete(number)
      yield { bucket: number, values: values.sort() }
    }
  }

  /** Let go of the file. */
  close(): void {
    this.#buckets.clear()
    if (this.#file === null) return
    closeSync(this.#file)
    this.#file = null
    rmSync(this.#path, { force: true })
  }

  #spill(bucket: Bucket): void {
    this.#file ??= openSync(this.#path, 'wx+')
    writeSync(this.#file, bucket.block, 0, recordsInBlock * 8, this.#written)
    bucket.spilled.push(this.#written)
    this.#written += recordsInBlock * 8
    bucket.filled = 0
  }
}
