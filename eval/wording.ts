/**
 * Wordings as the measure compares them: lower case, without accents, a possessive without its apostrophe,
 * words parted by one space. It is the measure's own and does not follow the reader's `fold`, so that a change there
 * cannot move the figures.
 */
export function foldWording(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/'s\b/gu, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a wording, folded. Empty for `null`. */
export function wordsOfWording(text: string | null | undefined): readonly string[] {
  const folded = foldWording(text)
  return folded === '' ? [] : folded.split(' ')
}

/** How much two wordings have in common: F1 over their longest common subsequence of words, 0 to 1. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = wordsOfWording(a)
  const right = wordsOfWording(b)
  if (left.length === 0 || right.length === 0) return 0
  let row = new Uint32Array(right.length + 1)
  for (const word of left) {
    const next = new Uint32Array(right.length + 1)
    for (const [index, other] of right.entries()) {
      next[index + 1] = word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)
    }
    row = next
  }
  return (2 * (row[right.length] ?? 0)) / (left.length + right.length)
}

/** Whether `part`, two words or more, stands within `whole`. */
export function standsWithin(part: string | null | undefined, whole: string | null | undefined): boolean {
  return wordsOfWording(part).length > 1 && ` ${foldWording(whole)} `.includes(` ${foldWording(part)} `)
}
