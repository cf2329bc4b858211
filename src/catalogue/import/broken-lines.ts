/** A line that could not be used. */
export interface BrokenLine {
  readonly file: string
  /** Counts from 1, the header included. */
  readonly line: number
  readonly why: string
  /** Its beginning. */
  readonly text: string
}

/** How many broken lines are shown. */
const most = 10

/** Counts the lines that could not be used, and keeps the first ten. */
export class BrokenLines {
  readonly first: BrokenLine[] = []
  count = 0

  add(file: string, line: number, why: string, text: () => string): void {
    this.count++
    if (this.first.length < most) this.first.push({ file, line, why, text: text().slice(0, 120) })
  }
}
