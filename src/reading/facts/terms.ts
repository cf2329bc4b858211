import type { Layout, PartOfSpeech, Span, Token } from '#text'
import type { DateMention } from '../dates/find-dates.ts'
import type { MeantPeople } from './meant-people.ts'
import type { Named } from '../names/mentions.ts'
import { namedSpans, type NamedSpan } from './named-spans.ts'
import type { Key, Quotation } from '../reading.ts'
import { signsOf } from './signs.ts'

/**
 * The smallest part of a sentence for whoever looks for facts in it: a name whole, or one word or mark.
 * Words joined by hyphens are one term; quotation marks and markers of emphasis around a title are none.
 */
export interface Term extends Span {
  readonly kind: 'word' | 'mark' | 'person' | 'title' | 'organization' | 'date'
  /** Lower case, apostrophes straightened. */
  readonly lower: string
  readonly pos: PartOfSpeech
  /** Who is meant, by name or otherwise; empty unless `kind` is person. */
  readonly people: readonly Key[]
  /** Which titles are meant, by name or otherwise; empty unless `kind` is title. */
  readonly titles: readonly Key[]
  /** Of words that stand for a title: the network they name ("the NBC sitcom"). */
  readonly organization: Key | null
  /** Of words that stand for a title: the year they name ("the 1997 film"). */
  readonly date: DateMention | null
  /** Whether a person or title is meant by its name. */
  readonly byName: boolean
  /** Index of the direct quotation that holds the term; -1 outside. Words in marks that nobody is known to have said count as -2. */
  readonly speech: number
  /** What may begin here; bits of `sign`. */
  readonly signs: number
}

/** A sentence in terms; one of more than `longest` terms is cut, so that no step looks over it all from everywhere in it. */
export interface Line extends Span {
  /** Place among the lines. */
  readonly index: number
  readonly paragraph: number
  readonly terms: readonly Term[]
  /** The bits of all its terms together. */
  readonly signs: number
}

const longest = 160
const none: readonly Key[] = []
const markers = new Set(['*', '_', '**', '__'])
const quotationMarks = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '„'])
const pronouns = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'who', 'there'])

/** A document's sentences in terms, in text order. */
export function linesOf(layout: Layout, named: Named, meant: readonly MeantPeople[], dates: readonly DateMention[], quotations: readonly Quotation[]): readonly Line[] {
  const names = namedSpans(layout, named, meant, dates)
  const speech = speechOf(layout, quotations)
  const lines: Line[] = []
  const { tokens, text } = layout
  let at = 0
  for (const sentence of layout.sentences) {
    let terms: Term[] = []
    let i = sentence.firstToken
    const close = (end: number) => {
      const kept = withoutTitleMarks(terms)
      let signs = 0
      for (const term of kept) signs |= term.signs
      lines.push({ start: terms[0]!.start, end, index: lines.length, paragraph: sentence.paragraph, terms: kept, signs })
      terms = []
    }
    while (i < sentence.endToken) {
      const token = tokens[i]!
      while (at < names.length && names[at]!.end <= token.start) at++
      const name = names[at]
      const spoken = speech(token.start)
      if (name !== undefined && name.start < token.end) {
        let end = i + 1
        while (end < sentence.endToken && tokens[end]!.start < name.end) end++
        terms.push(nameTerm(text, name, spoken))
        // "I'm", left whole by the tokenizer: the person, then the rest.
        if (end === i + 1 && name.end < token.end && name.start === token.start && name.kind === 'person') terms.push(wordTerm(name.end, token.end, lowerOf(text, name.end, token.end), 'AUX', spoken))
        i = end
      } else {
        let end = i + 1
        // "spin-off", "straight-to-DVD": joined without a space.
        if (token.pos !== 'PUNCT') while (end + 1 < sentence.endToken && isJoin(tokens, end, name)) end += 2
        const last = tokens[end - 1]!
        // "spin-off", "follow-up": nouns, whatever their last half is.
        const pos = end > i + 1 && (last.pos === 'ADP' || last.pos === 'ADV' || last.pos === 'PART') ? 'NOUN' : last.pos
        const apostrophe = end === i + 1 && token.lower.length < 8 ? token.lower.indexOf("'") : -1
        if (apostrophe > 0 && pronouns.has(token.lower.slice(0, apostrophe))) {
          terms.push(wordTerm(token.start, token.start + apostrophe, token.lower.slice(0, apostrophe), 'PRON', spoken))
          terms.push(wordTerm(token.start + apostrophe, token.end, token.lower.slice(apostrophe), 'AUX', spoken))
        } else terms.push(wordTerm(token.start, last.end, end === i + 1 ? token.lower : lowerOf(text, token.start, last.end), pos, spoken, token.pos === 'PUNCT' || token.pos === 'SYM' || markers.has(token.text)))
        i = end
      }
      if (terms.length >= longest && i < sentence.endToken) close(tokens[i - 1]!.end)
    }
    if (terms.length > 0) close(sentence.end)
  }
  return lines
}

const lowerOf = (text: string, start: number, end: number): string => text.slice(start, end).toLowerCase().replace(/’/gu, "'")

function wordTerm(start: number, end: number, lower: string, pos: PartOfSpeech, speech: number, isMark = false): Term {
  return { start, end, kind: isMark ? 'mark' : 'word', lower, pos, people: none, titles: none, organization: null, date: null, byName: false, speech, signs: signsOf(lower) }
}

function nameTerm(text: string, name: NamedSpan, speech: number): Term {
  const { start, end, kind, people, titles, organization, date, byName } = name
  return { start, end, kind, lower: lowerOf(text, start, end), pos: 'PROPN', people, titles, organization, date, byName, speech, signs: signsOf(`<${kind}>`) | (byName ? 0 : signsOf(lowerOf(text, start, end))) }
}

function isJoin(tokens: readonly Token[], hyphen: number, name: Span | undefined): boolean {
  const mark = tokens[hyphen]!
  if (mark.text !== '-' && mark.text !== '‑') return false
  const before = tokens[hyphen - 1]!, after = tokens[hyphen + 1]!
  return before.end === mark.start && mark.end === after.start && after.pos !== 'PUNCT' && (name === undefined || name.start >= after.end)
}

/** Tells of an offset which quotation holds it. Offsets must be asked for in ascending order. */
function speechOf(layout: Layout, quotations: readonly Quotation[]): (offset: number) => number {
  const spoken: { start: number; end: number; index: number; whole: boolean }[] = []
  quotations.forEach((quotation, index) => {
    if (quotation.kind !== 'indirect') for (const span of quotation.spans) spoken.push({ start: span.start, end: span.end, index, whole: quotation.kind === 'direct' })
  })
  spoken.sort((one, other) => one.start - other.start)
  const marked = layout.quoted.filter((quoted) => quoted.depth === 0)
  let word = 0
  let mark = 0
  return (offset) => {
    while (word < spoken.length && spoken[word]!.end <= offset) word++
    while (mark < marked.length && marked[mark]!.inner.end <= offset) mark++
    const at = spoken[word]
    const isSpoken = at !== undefined && at.start <= offset
    if (isSpoken && at.whole) return at.index
    if (mark < marked.length && marked[mark]!.inner.start <= offset) return isSpoken ? at.index : -2
    return -1
  }
}

/** Drops emphasis markers, and quotation marks that hold nothing but a title. */
function withoutTitleMarks(terms: readonly Term[]): readonly Term[] {
  let isMarked = false
  for (const term of terms) if (term.kind === 'mark' && (quotationMarks.has(term.lower) || markers.has(term.lower))) isMarked = true
  if (!isMarked) return terms
  return terms.filter((term, i) => term.kind !== 'mark' || !(markers.has(term.lower) || (quotationMarks.has(term.lower) && (closesTitle(terms, i) || opensTitle(terms, i)))))
}

function opensTitle(terms: readonly Term[], i: number): boolean {
  if (terms[i + 1]?.kind !== 'title' || !terms[i + 1]!.byName) return false
  const after = terms[i + 2], next = terms[i + 3]
  return (after !== undefined && quotationMarks.has(after.lower)) || (after?.kind === 'mark' && next !== undefined && quotationMarks.has(next.lower) && next.start === after.end)
}

function closesTitle(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1], second = terms[i - 2], third = terms[i - 3]
  if (before?.kind === 'title' && before.byName) return second !== undefined && quotationMarks.has(second.lower)
  return before?.kind === 'mark' && before.end === terms[i]!.start && second?.kind === 'title' && third !== undefined && quotationMarks.has(third.lower)
}
