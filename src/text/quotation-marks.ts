import type { Span } from './span.ts'

/** A stretch in quotation marks, within one paragraph. */
export interface Quoted extends Span {
  /** Without the marks. */
  readonly inner: Span
  readonly marks: 'double' | 'single'
  /** 0 for the outermost. */
  readonly depth: number
  /** False when the paragraph ends before the closing mark: the words may go on in the next one, or a mark is lost. */
  readonly closed: boolean
}

const openers = '“„«"'
const closers = '”»"'
/** Words that begin with an apostrophe, which is then no quotation mark. Common elisions of English. */
const elided = /^(?:em|til|tis|twas|cause|bout|round|n|nuff|ello|im|er|ow|ave|allo|\d0s|\d\d)(?![\p{L}\p{N}])/iu
const letter = /[\p{L}\p{N}]/u

interface Open {
  readonly at: number
  /** Of the mark: two where apostrophes are doubled to one mark, as wires do (''…''). */
  readonly length: number
  readonly marks: 'double' | 'single'
  readonly depth: number
}

/**
 * Pair the quotation marks of one paragraph, straight or curly, double or single, nested.
 * An apostrophe is never a mark. In order of `start`; outer before inner. Takes time linear in the paragraph.
 *
 * @param text the whole text
 * @param paragraph where to look
 */
export function pairQuotationMarks(text: string, paragraph: Span): Quoted[] {
  const found: Quoted[] = []
  const open: Open[] = []
  let singleCloses = countSingleClosers(text, paragraph)

  const close = (index: number, at: number, length = 1) => {
    // What stands open inside was never closed: an apostrophe, or a lost mark.
    const opened = open[index]!
    open.length = index
    found.push({ start: opened.at, end: at + length, inner: { start: opened.at + opened.length, end: at }, marks: opened.marks, depth: opened.depth, closed: true })
  }
  const lastOpen = (marks: Open['marks']) => {
    // Quotations nest three deep at most; what lies deeper is noise and is not searched for ever.
    for (let i = open.length - 1; i >= 0 && i >= open.length - 4; i--) if (open[i]!.marks === marks) return i
    return -1
  }

  for (let at = paragraph.start; at < paragraph.end; at++) {
    const character = text[at]!
    if ((character === "'" || character === '`' || character === '’' || character === '‘') && text[at + 1] === character && at + 1 < paragraph.end && !(text[at + 2] === character && lastOpen('single') >= 0)) {
      const isOpen = lastOpen('double')
      if (straightOpens(text, at, paragraph, isOpen >= 0, 2)) open.push({ at, length: 2, marks: 'double', depth: open.length })
      else if (isOpen >= 0) close(isOpen, at, 2)
      at++
      continue
    }
    if (openers.includes(character) || closers.includes(character)) {
      const isOpen = lastOpen('double')
      const opens = character === '"' ? straightOpens(text, at, paragraph, isOpen >= 0) : character !== '”' && character !== '»'
      if (opens && (character !== '“' || isOpen < 0 || open.length < 4)) open.push({ at, length: 1, marks: 'double', depth: open.length })
      else if (!opens && isOpen >= 0) close(isOpen, at)
    } else if (character === '‘' || character === '’' || character === "'") {
      const role = roleOfSingle(text, at, paragraph)
      if (role !== 'apostrophe' && role !== 'open') singleCloses--
      const isOpen = lastOpen('single')
      if (role === 'open' && (singleCloses > 0 || goesOn(text, character, paragraph))) open.push({ at, length: 1, marks: 'single', depth: open.length })
      else if (role === 'close' && isOpen >= 0) close(isOpen, at)
    }
  }
  // A single mark that nothing closes is an apostrophe, unless the next paragraph opens with one; a double one begins words that go on.
  // A lone straight mark among curly pairs is a slip of the page, not words that go on.
  const isSlip = (opened: Open) => text[opened.at] === '"' && found.some((quoted) => text[quoted.start] === '“')
  const last = open.find((opened) => (opened.marks === 'double' && !isSlip(opened)) || goesOn(text, text[opened.at]!, paragraph))
  if (last !== undefined)
    found.push({ start: last.at, end: paragraph.end, inner: { start: last.at + last.length, end: paragraph.end }, marks: last.marks, depth: last.depth, closed: false })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether the next paragraph opens with the same mark, as words do that run over several paragraphs. */
function goesOn(text: string, mark: string, paragraph: Span): boolean {
  // A paragraph's gap is a few line breaks; what is further away is no neighbour.
  const gap = /^\s*/u.exec(text.slice(paragraph.end, paragraph.end + 8))![0]
  const next = text[paragraph.end + gap.length]
  return gap.length > 0 && next === mark && mark !== '’'
}

/** Whether a straight double mark opens: by what touches it, and else by whether one is open. */
function straightOpens(text: string, at: number, paragraph: Span, isOpen: boolean, length = 1): boolean {
  const before = at > paragraph.start ? text[at - 1]! : ' '
  const after = at + length < paragraph.end ? text[at + length]! : ' '
  const spaceBefore = /[\s([{—–\-/]/u.test(before)
  const spaceAfter = /[\s.,;:!?)\]}—–\-/]/u.test(after)
  if (spaceBefore && !spaceAfter) return true
  if (spaceAfter && !spaceBefore) return false
  return !isOpen
}

function roleOfSingle(text: string, at: number, paragraph: Span): 'open' | 'close' | 'apostrophe' {
  const before = at > paragraph.start ? text[at - 1]! : ' '
  const after = at + 1 < paragraph.end ? text[at + 1]! : ' '
  const character = text[at]!
  if (letter.test(before) && letter.test(after)) return 'apostrophe'
  if (!letter.test(before) && !/\s/u.test(after) && !/[.,;:!?…)\]—–]/u.test(before)) {
    if (character === '’') return 'apostrophe'
    return elided.test(text.slice(at + 1, at + 8)) ? 'apostrophe' : 'open'
  }
  if (/\s/u.test(before) && /\s/u.test(after)) return 'apostrophe'
  if (character === '‘') return 'open'
  if (letter.test(before) || /[.,;:!?…)\]*_—–”"’'%💕]|\p{Extended_Pictographic}/u.test(before)) return 'close'
  return 'apostrophe'
}

/** How many single marks of a paragraph may close something: an opening one needs a partner ahead. */
function countSingleClosers(text: string, paragraph: Span): number {
  let count = 0
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const character = text[at]!
    if ((character === "'" || character === '’' || character === '‘') && text[at + 1] === character) {
      at++
      continue
    }
    if ((character === '’' || character === "'" || character === '‘') && roleOfSingle(text, at, paragraph) === 'close') count++
  }
  return count
}
