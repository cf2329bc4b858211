import { commonWords } from '#language'
import { fold, type Layout, type Span } from '#text'
import { isGiven, isKnownOther } from './known-names.ts'

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
  /** A given name by the tables, whole or before its hyphen. False in lower case and with a possessive s. */
  readonly given: boolean
  /** A capitalised word of everyday English. */
  readonly everyday: boolean
  /** A capitalised word that alone names an organization, a place, a people or a day. */
  readonly other: boolean
  /** Begins with a capital or a digit, and no letter of it is small. */
  readonly loud: boolean
}

const plain = /^[a-z0-9]+$/u
const takesPoint = /^(?:\p{Lu}|jr|sr|mr|mrs|ms|dr|st|prof|sgt|lt|capt|col|gen|rev|rep|reps|sen|sens|gov|hon|atty|supt|vs|bros|(?:\p{Lu}\.)+\p{Lu})$/iu
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u
const capitalOrDigit = /^[\p{Lu}\p{N}]/u
const endsSentence = /[.!?…:“"‘]\s*["”’'“‘(]*$/u

/** Whether a UTF-16 unit belongs to a word. Plain letters are decided without a regular expression, for speed. */
function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code >= 0x2010 && code <= 0x2060) return false
  if (code >= 0xd800 && code <= 0xdfff) return false
  return letterOrDigit.test(text.charAt(at))
}

/** Apostrophes, hyphens and points join two halves of a word when a letter follows. */
function joinsHalves(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2011 || code === 0x2e
}

/** The words of all paragraphs, in text order. Takes time linear in the text. */
export function cutWords(layout: Layout): readonly Word[] {
  const { text } = layout
  const words: Word[] = []
  for (const paragraph of layout.paragraphs) {
    let last = paragraph.start
    let at = paragraph.start
    while (at < paragraph.end) {
      if (!inWord(text, at)) {
        at++
        continue
      }
      let end = at + 1
      while (end < paragraph.end && (inWord(text, end) || (joinsHalves(text, end) && end + 1 < paragraph.end && inWord(text, end + 1)))) end++
      const capital = capitalOrDigit.test(text.charAt(at))
      if (text.charCodeAt(end) === 0x2e && capital && takesPoint.test(text.slice(at, end))) end++
      words.push(wordFrom(text, at, end, text.slice(last, at), last === paragraph.start, capital, paragraph.index))
      last = end
      at = end
    }
  }
  return layout.document.kind === 'post' ? withSmallNames(words) : words
}

/**
 * The words of a post in which names in small letters ("kira delauney", then "kira") stand as if they began with capitals:
 * a given name that is no everyday word, before a word that is none. Of a text without such names the words as they are.
 */
function withSmallNames(words: readonly Word[]): readonly Word[] {
  const names = new Set<string>()
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1]!
    const last = words[i]!
    if (first.capital || last.capital || last.gap !== ' ' || first.bareEnd < first.end || !smallName.test(first.text) || !smallName.test(last.text.slice(0, last.bareEnd - last.start))) continue
    if (isGiven(raised(first.text)) && !alsoWords.test(first.text) && !isEveryday(first.folded, 0) && !isEveryday(last.bare, 0)) names.add(first.bare).add(last.bare)
  }
  if (names.size === 0) return words
  return words.map((word) => (!word.capital && names.has(word.bare)
    ? { ...word, text: raised(word.text), capital: true, given: word.bareEnd === word.end && isGiven(raised(word.text)), everyday: false, other: false }
    : word))
}

/** Given names that a post in small letters means otherwise. */
const alsoWords = /^(?:will|may|mark|art|bill|rob|sue|pat|jack|drew|dawn|hope|joy|grace|faith|rose|ruby|amber|angel|april|june|summer|autumn|eve|chuck|nick|ray|max|guy|miles|chase|chance|hunter|page|sky|star|king|prince|duke|earl|dean|lane|case|don|ken|van|cliff|heath|brook|robin|carol|holly|ivy|lily|pearl|penny|sandy|sunny|tiffany|victor|wade|woody)$/u
const smallName = /^\p{Ll}[\p{Ll}’'-]{2,}$/u
const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function wordFrom(text: string, start: number, end: number, gap: string, first: boolean, capital: boolean, paragraph: number): Word {
  const word = text.slice(start, end)
  const mark = end - start > 2 ? text.charCodeAt(end - 2) : 0
  const letter = text.charCodeAt(end - 1)
  const possessive = (mark === 0x27 || mark === 0x2019) && (letter === 0x73 || letter === 0x53) ? 2 : 0
  const lower = word.toLowerCase()
  const bare = possessive > 0 ? word.slice(0, -2) : word
  const folded = plain.test(lower) ? lower : fold(word).replaceAll(' ', '')
  return {
    start,
    end,
    text: word,
    folded,
    bare: possessive > 0 ? folded.slice(0, -1) : folded,
    bareEnd: end - possessive,
    capital,
    gap: first ? '' : gap,
    first: first || (gap !== ' ' && endsSentence.test(gap)),
    paragraph,
    given: capital && possessive === 0 && isGiven(word),
    everyday: capital && isEveryday(folded, possessive),
    other: capital && isKnownOther(bare),
    loud: capital && !/\p{Ll}/u.test(word),
  }
}

function isEveryday(folded: string, possessive: number): boolean {
  const word = possessive > 0 ? folded.slice(0, -1) : folded
  return commonWords.has(word) || (word.endsWith('s') && commonWords.has(word.slice(0, -1)))
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
