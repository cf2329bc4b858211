import { imdbBound } from '../ids.ts'

const tab = 0x09
const comma = 0x2c
const backslash = 0x5c

/**
 * The fields of one line of an IMDb file, by position: field `i` runs from `starts[i]` to `ends[i]`.
 * One instance serves for all lines of a file. `\N` is IMDb's word for nothing.
 */
export class TsvFields {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly width: number
  bytes: Buffer = Buffer.alloc(0)

  constructor(width: number) {
    this.width = width
    this.starts = new Int32Array(width)
    this.ends = new Int32Array(width)
  }

  /** Whether the line has as many fields as the file's header. */
  split(bytes: Buffer, start: number, end: number): boolean {
    this.bytes = bytes
    let field = 0
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && bytes[at] !== tab) continue
      if (field === this.width) return false
      this.starts[field] = from
      this.ends[field] = at
      field++
      from = at + 1
    }
    return field === this.width
  }

  isNull(field: number): boolean {
    const start = this.starts[field]!
    const length = this.ends[field]! - start
    return length === 0 || (length === 2 && this.bytes[start] === backslash && this.bytes[start + 1] === 0x4e)
  }

  text(field: number): string {
    return this.bytes.toString('utf8', this.starts[field]!, this.ends[field]!)
  }

  /** -1 when it is nothing, or no whole number. */
  number(field: number): number {
    return numberIn(this.bytes, this.starts[field]!, this.ends[field]!)
  }

  /** The number of an IMDb id (`tt0120032`, `nm0001435`); -1 when it is none, or out of bounds. */
  id(field: number): number {
    return idIn(this.bytes, this.starts[field]!, this.ends[field]!)
  }

  /** The numbers of IMDb ids with commas between; what is no id is left out. */
  ids(field: number, into: number[]): void {
    into.length = 0
    const end = this.ends[field]!
    let from = this.starts[field]!
    for (let at = from; at <= end; at++) {
      if (at < end && this.bytes[at] !== comma) continue
      const id = idIn(this.bytes, from, at)
      if (id >= 0) into.push(id)
      from = at + 1
    }
  }
}

function idIn(bytes: Buffer, start: number, end: number): number {
  if (end - start < 9) return -1
  const number = numberIn(bytes, start + 2, end)
  return number < imdbBound ? number : -1
}

function numberIn(bytes: Buffer, start: number, end: number): number {
  if (end === start || end - start > 15) return -1
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
