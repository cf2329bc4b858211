/** A stretch of a Markdown line, its marks taken off. */
export interface InlineRun {
  readonly words: string
  readonly emphasis: boolean
}

interface Delimiter {
  readonly at: number
  readonly character: string
  /** One for emphasis, two for strong emphasis. */
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** How far the address of a link may reach. */
const longestAddress = 2000
/** How many open delimiters are looked back over. */
const lookBack = 12
const punctuation = /[\p{P}\p{S}]/u

/**
 * A line of Markdown as runs with and without emphasis. Links keep their words and lose their address, pictures and
 * footnote marks go, strong emphasis and code lose their marks. A mark without its partner stays as it is written.
 */
export function inlineRuns(line: string): readonly InlineRun[] {
  const skipped = new Map<number, number>()
  const delimiters = scan(line, skipped)
  const emphasis = pair(delimiters, skipped)
  const runs: InlineRun[] = []
  let words = ''
  let depth = 0
  const flush = () => {
    if (words !== '') runs.push({ words, emphasis: depth > 0 })
    words = ''
  }
  for (let at = 0; at < line.length; ) {
    const turn = emphasis.get(at)
    if (turn !== undefined) {
      flush()
      depth += turn
    }
    const skip = skipped.get(at)
    if (skip !== undefined) at += skip
    else words += line[at++]!
  }
  flush()
  return runs
}

/** Finds links, pictures, code and delimiters; `skipped` gets the stretches that are marks rather than words. */
function scan(line: string, skipped: Map<number, number>): readonly Delimiter[] {
  const delimiters: Delimiter[] = []
  const brackets: number[] = []
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (character === '\\' && punctuation.test(line[at + 1] ?? '')) skipped.set(at++, 1)
    else if (character === '`') skipped.set(at, 1)
    else if (character === '[') {
      if (line[at + 1] === '^') {
        const end = line.slice(at, at + 40).indexOf(']')
        if (end > 0) {
          skipped.set(at, end + 1)
          at += end
        }
      } else brackets.push(at)
    } else if (character === ']') {
      const opened = brackets.pop()
      const end = opened === undefined ? -1 : endOfAddress(line, at)
      if (end < 0) continue
      if (line[opened! - 1] === '!') skipped.set(opened! - 1, end - opened! + 1)
      else {
        skipped.set(opened!, 1)
        skipped.set(at, end - at)
      }
      at = end - 1
    } else if (character === '*' || character === '_') {
      let length = 1
      while (line[at + length] === character) length++
      if (length <= 3) delimiters.push(...delimitersAt(line, at, character, length))
      at += length - 1
    }
  }
  return delimiters
}

/** Where `](address)` ends, after its closing parenthesis; -1 when there is none. */
function endOfAddress(line: string, at: number): number {
  if (line[at + 1] !== '(') return -1
  const end = line.slice(at + 2, at + 2 + longestAddress).search(/\)/u)
  return end < 0 ? -1 : at + 3 + end
}

function delimitersAt(line: string, at: number, character: string, length: number): readonly Delimiter[] {
  const before = line[at - 1] ?? ' '
  const after = line[at + length] ?? ' '
  const inWord = character === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  const opens = /\S/u.test(after) && !inWord && (!punctuation.test(after) || !/[\p{L}\p{N}]/u.test(before))
  const closes = /\S/u.test(before) && !inWord && (!punctuation.test(before) || !/[\p{L}\p{N}]/u.test(after))
  const shared = { character, opens, closes }
  if (length < 3) return [{ ...shared, at, length }]
  // Three marks are strong emphasis around emphasis: from outside in when they open, from inside out when they close.
  return opens && !closes ? [{ ...shared, at, length: 2 }, { ...shared, at: at + 2, length: 1 }] : [{ ...shared, at, length: 1 }, { ...shared, at: at + 1, length: 2 }]
}

/** Pairs delimiters. Gives where emphasis begins (1) and ends (-1). */
function pair(delimiters: readonly Delimiter[], skipped: Map<number, number>): ReadonlyMap<number, number> {
  const turns = new Map<number, number>()
  const open: Delimiter[] = []
  for (const delimiter of delimiters) {
    const index = delimiter.closes ? partnerOf(delimiter, open) : -1
    if (index >= 0) {
      const opened = open[index]!
      open.length = index
      skipped.set(opened.at, opened.length)
      skipped.set(delimiter.at, delimiter.length)
      if (delimiter.length === 1) {
        turns.set(opened.at, 1)
        turns.set(delimiter.at, -1)
      }
    } else if (delimiter.opens) open.push(delimiter)
  }
  return turns
}

function partnerOf(delimiter: Delimiter, open: readonly Delimiter[]): number {
  for (let index = open.length - 1; index >= 0 && index >= open.length - lookBack; index--)
    if (open[index]!.character === delimiter.character && open[index]!.length === delimiter.length) return index
  return -1
}
