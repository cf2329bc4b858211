/**
 * What no reader sees: control characters but the line feed and the tab, soft hyphens, zero-width spaces and marks,
 * byte order marks, and the marks that reverse the direction of writing. The joiners within emoji and scripts stay.
 */
const unseen = /(?![\n\t])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu

/** A text file's words without what no reader sees: line ends are `\n`, a lone surrogate is U+FFFD. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(unseen, '')
    .replace(/\t/gu, ' ')
    .toWellFormed()
}

/** The same for a stretch of a page, where every white space counts as a space. The ends keep theirs. */
export function cleanRun(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(unseen, '')
    .toWellFormed()
}

/** A name, headline or address from a page: one line without space at its ends; `null` when nothing is left. */
export function cleanLine(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null
  return cleanRun(value.slice(0, 2000)).trim() || null
}
