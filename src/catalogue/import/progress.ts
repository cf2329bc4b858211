/** How far an import is. Told after each chunk and step. */
export interface ImportProgress {
  /** What is being done: a file's path, or a step after the last file. */
  readonly doing: string
  /** Lines of all files so far. */
  readonly lines: number
  readonly linesPerSecond: number
  /** From 0 to 1. */
  readonly share: number
  /** An estimate from what the bytes so far took; `null` in the first second. */
  readonly secondsLeft: number | null
}

/** Of the whole time, about this share goes into reading the files; the rest sorts and writes. Measured at 1/10 of IMDb's size. */
const shareOfReading = 0.75

/** Turns bytes, lines and steps into progress. */
export class ProgressMeter {
  readonly #tell: (progress: ImportProgress) => void
  readonly #seconds: () => number
  readonly #bytes: number
  #done = 0
  #lines = 0

  /**
   * @param bytes of all files
   * @param seconds since the import began
   */
  constructor(bytes: number, seconds: () => number, tell: (progress: ImportProgress) => void) {
    this.#bytes = bytes
    this.#seconds = seconds
    this.#tell = tell
  }

  /** `read`: of this file so far, in bytes and lines. */
  reading(path: string, read: number, lines: number): void {
    this.#report(path, ((this.#done + read) / Math.max(1, this.#bytes)) * shareOfReading, this.#lines + lines)
  }

  fileDone(bytes: number, lines: number): void {
    this.#done += bytes
    this.#lines += lines
  }

  /** `share`: of the steps after the last file, from 0 to 1. */
  step(doing: string, share: number): void {
    this.#report(doing, shareOfReading + share * (1 - shareOfReading), this.#lines)
  }

  #report(doing: string, share: number, lines: number): void {
    const seconds = this.#seconds()
    const left = seconds < 1 || share <= 0 ? null : (seconds / share) * (1 - share)
    this.#tell({ doing, lines, linesPerSecond: seconds > 0 ? Math.round(lines / seconds) : 0, share: Math.min(1, share), secondsLeft: left === null ? null : Math.round(left) })
  }
}
