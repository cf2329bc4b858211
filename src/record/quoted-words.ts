import { fold } from '#text'
import type { Span } from '#text'

/** A word of a quotation, as it is compared. */
export interface QuotedWord extends Span {
  readonly folded: string
  /** Put in by an editor: `[the film]`. */
  readonly bracketed: boolean
  /** An ellipsis stands right before it: something was left out. */
  readonly afterCut: boolean
}

/** No quotation is compared beyond so many words: what is longer is compared by its beginning. */
export const comparedWords = 400

/** The words of a quotation in order, with their place in `words`. At most `comparedWords`. */
export function quotedWords(words: string): readonly QuotedWord[] {
  const found: QuotedWord[] = []
  let bracketed = false
  let afterCut = false
  for (const match of words.matchAll(/[\p{L}\p{M}\p{N}’‘'`´ʼ]+|…|\.(?: ?\.){2,}|[[\]]/gu)) {
    const mark = match[0]
    if (mark === '[' || mark === ']') bracketed = mark === '['
    else if (mark === '…' || mark.startsWith('.')) afterCut = true
    else {
      const folded = fold(mark)
      if (folded === '') continue
      found.push({ start: match.index, end: match.index + mark.length, folded, bracketed, afterCut })
      afterCut = false
      if (found.length === comparedWords) break
    }
  }
  return found
}
