import { fold, type Layout, type Span } from '#text'

/** A word as names need it: "Ferrer-Quint", "O'Dowd", "J.P." and "Jr." are one each, and a possessive 's is set apart. */
export interface Word extends Span {
  readonly text: string
  /** Compared form, with a possessive 's if there is one: "michele's" is "micheles". */
  readonly folded: string
  /** Compared form without the possessive 's; equal to `folded` when there is none. */
  readonly bare: string
  /** Where the word ends without its possessive 's. */
  readonly bareEnd: number
  /** Begins with a capital letter, or is a number. */
  readonly capital: boolean
  /** What stands between the word before and this one; empty at the start of a paragraph. */
  readonly gap: string
  /** First of a sentence, of a paragraph, or after an opening quotation mark. */
  readonly first: boolean
  readonly paragraph: number
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'‑.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const plain = /^[a-z0-9]+$/u
const takesPoint = /^(?:\p{Lu}|jr|sr|mr|mrs|ms|dr|st|prof|sgt|lt|capt|col|gen|rev|vs|bros|(?:\p{Lu}\.)+\p{Lu})$/iu

/** The words of all paragraphs, in text order. */
export function cutWords(layout: Layout): readonly Word[] {
  const words: Word[] = []
  for (const paragraph of layout.paragraphs) {
    const text = layout.text.slice(paragraph.start, paragraph.end)
    let last = 0
    for (const match of text.matchAll(wordPattern)) {
      let end = match.index + match[0].length
      if (text[end] === '.' && takesPoint.test(match[0]) && /\p{Lu}/u.test(match[0][0]!)) end++
      const word = text.slice(match.index, end)
      const possessive = /(?:’s|'s|’S|'S)$/u.test(word) ? 2 : /s$/u.test(word) && /^['’](?!\p{L})/u.test(text.slice(end, end + 2)) ? 0 : 0
      const lower = word.toLowerCase()
      const folded = plain.test(lower) ? lower : fold(word).replaceAll(' ', '')
      const gap = text.slice(last, match.index)
      words.push({
        start: paragraph.start + match.index,
        end: paragraph.start + end,
        text: word,
        folded,
        bare: possessive > 0 ? folded.slice(0, -1) : folded,
        bareEnd: paragraph.start + end - possessive,
        capital: /^[\p{Lu}\p{N}]/u.test(word),
        gap: last === 0 ? '' : gap,
        first: last === 0 || /[.!?…:“"‘]\s*["”’'“‘(]*$/u.test(gap),
        paragraph: paragraph.index,
      })
      last = end
    }
  }
  return words
}

/** Index of the first word that starts at or after `offset`; `words.length` when there is none. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
