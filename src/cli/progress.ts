import type { Output } from './world.ts'

/** A line on the error stream that tells how long work is coming along; silent when nobody watches a terminal. */
export interface Progress {
  /** `done` so far; drawn at most ten times a second. */
  show(done: number): Promise<void>
  /** Takes the line away. */
  end(): Promise<void>
}

/** `total` is `null` where the amount of work is not known. `now` in milliseconds. */
export function progressOf(what: string, total: number | null, errors: Output, now: () => number): Progress {
  if (!errors.isTerminal) return { show: async () => {}, end: async () => {} }
  const started = now()
  let drawn = -Infinity
  return {
    show: async (done) => {
      const at = now()
      if (at - drawn < 100) return
      drawn = at
      await errors.write(`\r\u001B[K${progressLine(what, done, total, (at - started) / 1000)}`.slice(0, errors.columns + 3))
    },
    end: async () => {
      if (drawn > -Infinity) await errors.write('\r\u001B[K')
    },
  }
}

/** `reading: 120 of 400, 36 a second, 8 s left`. */
export function progressLine(what: string, done: number, total: number | null, seconds: number): string {
  const count = total === null ? done.toLocaleString('en') : `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
  if (done === 0 || seconds < 0.5) return `${what}: ${count}`
  const rate = done / seconds
  const shownRate = rate >= 10 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1)
  const left = total === null ? '' : `, ${duration((total - done) / rate)} left`
  return `${what}: ${count}, ${shownRate} a second${left}`
}

/** `8 s`, `2 min 5 s`, `3 h 10 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
