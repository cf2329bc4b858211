/**
 * A stretch of a document's text, from `start` up to but not including `end`.
 *
 * Both count UTF-16 code units from the start of `Document.text`, so that
 * `text.slice(start, end)` is always the words meant.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `inner` lies wholly within `outer`. Every span covers itself. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Only `start` and `end`, whatever else the value carries: the form that leaves the program. */
export function plainSpan(span: Span): Span {
  return { start: span.start, end: span.end }
}

/** The same stretch without white space at either end. May be empty. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/**
 * The last of `sorted` that starts at or before `offset`, as an index; -1 when all start later.
 * `sorted` is in order of `start`. Takes logarithmic time.
 */
export function lastStartingBy(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
