import type { QuotedWord } from './quoted-words.ts'

/** A stretch of two quotations laid side by side. */
export interface AlignedWords {
  /** `left out`: only the first has it; `added`: only the second. */
  readonly what: 'same' | 'left out' | 'added'
  /** Half-open range of the first quotation's words; empty for `added`. */
  readonly first: readonly [from: number, to: number]
  /** Half-open range of the second quotation's words; empty for `left out`. */
  readonly second: readonly [from: number, to: number]
}

/**
 * Two quotations word by word: the most words in common, in order. What is left out comes before what is added in its
 * place. Every word of both is in exactly one stretch. Takes time by the product of the lengths, which are bounded.
 */
export function alignWords(first: readonly QuotedWord[], second: readonly QuotedWord[]): readonly AlignedWords[] {
  const common = commonLengths(first, second)
  const width = second.length + 1
  const stretches: AlignedWords[] = []
  const push = (what: AlignedWords['what'], i: number, j: number): void => {
    const step = { i: what === 'added' ? 0 : 1, j: what === 'left out' ? 0 : 1 }
    const last = stretches.at(-1)
    if (last?.what === what) stretches[stretches.length - 1] = { what, first: [last.first[0], i + step.i], second: [last.second[0], j + step.j] }
    else stretches.push({ what, first: [i, i + step.i], second: [j, j + step.j] })
  }
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    if (i < first.length && j < second.length && first[i]!.folded === second[j]!.folded) push('same', i++, j++)
    else if (j === second.length || (i < first.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) push('left out', i++, j)
    else push('added', i, j++)
  }
  return stretches
}

/** For every pair of ends, how many words the rests have in common; row by row. */
function commonLengths(first: readonly QuotedWord[], second: readonly QuotedWord[]): Uint16Array {
  const width = second.length + 1
  const common = new Uint16Array((first.length + 1) * width)
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      common[i * width + j] = first[i]!.folded === second[j]!.folded
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  return common
}
