const lettersThatNeverDecompose: Readonly<Record<string, string>> = {
  ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ŋ: 'n',
}

const plainName = /^[a-z0-9]+(?: [a-z0-9]+)*$/u

/**
 * A name as it is compared: lower case, without accents and punctuation, words parted by one space, `&` as "and".
 * Apostrophes vanish ("Don't" is "dont"), every other mark is a space. Empty when nothing is left.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  // Most names are plain; they need no look at every letter's composition.
  if (plainName.test(lower)) return lower
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øœæßđðłþıŋ]/gu, (letter) => lettersThatNeverDecompose[letter] ?? letter)
    .replace(/[’‘'`´ʼ]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A title as it is compared: folded, and without a leading article. "The" alone stays. */
export function foldTitle(name: string): string {
  const folded = fold(name)
  return folded.replace(/^(?:the|a|an) (?=.)/u, '')
}
