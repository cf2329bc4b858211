import { lastStartingBy, type Layout, type PartOfSpeech, type Span } from '#text'
import type { DateMention } from './find-dates.ts'
import type { MeantPeople } from './meant-people.ts'
import type { Mention, Named } from './mentions.ts'
import type { Key, Quotation } from './reading.ts'

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
}

/** A sentence in terms. */
export interface Line extends Span {
  readonly index: number
  readonly paragraph: number
  readonly terms: readonly Term[]
}

const none: readonly Key[] = []
const markers = new Set(['*', '_', '**', '__'])
const quotationMarks = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '„'])

interface Named1 extends Span {
  readonly kind: Term['kind']
  readonly people: readonly Key[]
  readonly titles: readonly Key[]
  readonly organization: Key | null
  readonly date: DateMention | null
  readonly byName: boolean
}

/**
 * A document's sentences in terms, in text order; one line for each sentence of the layout.
 * Where names, dates and words for people overlap, the first of this order holds: titles, people, organizations, dates, words for people.
 */
export function linesOf(
  layout: Layout, named: Named, meant: readonly MeantPeople[], dates: readonly DateMention[], quotations: readonly Quotation[],
): Line[] {
  const names = namesOf(named, meant, dates)
  const speech = speechOf(layout, quotations)
  const lines: Line[] = []
  let at = 0
  for (const sentence of layout.sentences) {
    const terms: Term[] = []
    let i = sentence.firstToken
    while (i < sentence.endToken) {
      const token = layout.tokens[i]!
      while (at < names.length && names[at]!.end <= token.start) at++
      if (names[at] !== undefined && names[at]!.start < token.end && isApposed(layout, names, at, i)) at++
      const name = names[at]
      if (name !== undefined && name.start < token.end) {
        let end = i + 1
        while (end < sentence.endToken && layout.tokens[end]!.start < name.end) end++
        terms.push({
          start: name.start, end: name.end, kind: name.kind, lower: layout.text.slice(name.start, name.end).toLowerCase().replace(/’/gu, "'"),
          pos: 'PROPN', people: name.people, titles: name.titles, organization: name.organization, date: name.date, byName: name.byName, speech: speech(token.start),
        })
        const rest = layout.tokens[end - 1]!
        if (end === i + 1 && name.end < rest.end && name.start === rest.start && name.kind === 'person') terms.push({ start: name.end, end: rest.end, kind: 'word', lower: layout.text.slice(name.end, rest.end).toLowerCase().replace(/’/gu, "'"), pos: 'AUX', people: none, titles: none, organization: null, date: null, byName: false, speech: speech(token.start) })
        i = end
        continue
      }
      let end = i + 1
      if (token.pos !== 'PUNCT') {
        // "spin-off", "straight-to-DVD": joined without a space.
        while (end + 1 < sentence.endToken && isJoin(layout, end, names[at])) end += 2
      }
      const clitic = end === i + 1 ? /^(?:i|you|he|she|it|we|they|that|who|there)(?=['’](?:m|d|ll|ve|re|s)$)/iu.exec(token.text) : null
      if (clitic !== null) {
        // Some tokenizers leave "I'm" whole.
        const middle = token.start + clitic[0].length
        const blank = { people: none, titles: none, organization: null, date: null, byName: false, speech: speech(token.start) } as const
        terms.push({ ...blank, start: token.start, end: middle, kind: 'word', lower: clitic[0].toLowerCase(), pos: 'PRON' })
        terms.push({ ...blank, start: middle, end: token.end, kind: 'word', lower: layout.text.slice(middle, token.end).toLowerCase().replace(/’/gu, "'"), pos: 'AUX' })
        i = end
        continue
      }
      const last = layout.tokens[end - 1]!
      const lower = end === i + 1 ? token.lower : layout.text.slice(token.start, last.end).toLowerCase().replace(/’/gu, "'")
      terms.push({
        start: token.start, end: last.end, kind: token.pos === 'PUNCT' || token.pos === 'SYM' || markers.has(token.text) ? 'mark' : 'word',
        lower, pos: last.pos, people: none, titles: none, organization: null, date: null, byName: false, speech: speech(token.start),
      })
      i = end
    }
    lines.push({ start: sentence.start, end: sentence.end, index: sentence.index, paragraph: sentence.paragraph, terms: withoutTitleMarks(terms) })
  }
  return lines
}

function isJoin(layout: Layout, hyphen: number, name: Span | undefined): boolean {
  const before = layout.tokens[hyphen - 1]!, mark = layout.tokens[hyphen]!, after = layout.tokens[hyphen + 1]!
  return (mark.text === '-' || mark.text === '‑') && before.end === mark.start && mark.end === after.start && after.pos !== 'PUNCT' &&
    (name === undefined || name.start >= after.end)
}

function namesOf(named: Named, meant: readonly MeantPeople[], dates: readonly DateMention[]): Named1[] {
  const blank = { people: none, titles: none, organization: null, date: null, byName: true }
  const ranked: Named1[][] = [
    named.titles.mentions.map((mention: Mention) => ({ ...blank, start: mention.start, end: mention.end, kind: 'title' as const, titles: [mention.key] })),
    named.people.mentions.map((mention) => ({ ...blank, start: mention.start, end: mention.end, kind: 'person' as const, people: [mention.key] })),
    named.organizations.mentions.map((mention) => ({ ...blank, start: mention.start, end: mention.end, kind: 'organization' as const, organization: mention.key })),
    dates.map((date) => ({ ...blank, start: bareYearStart(date), end: date.end, kind: 'date' as const, date })),
    meant.map(({ start, end, people }) => ({ ...blank, start, end, kind: 'person' as const, people, byName: false })),
  ]
  const all = ranked.flatMap((list, rank) => list.map((name) => ({ name, rank })))
  all.sort((one, other) => one.name.start - other.name.start || one.rank - other.rank)
  const kept: { name: Named1; rank: number }[] = []
  for (const item of all) {
    const last = kept.at(-1)
    if (last === undefined || last.name.end <= item.name.start) kept.push(item)
    else if (item.rank < last.rank) kept[kept.length - 1] = item
  }
  return kept.map((item) => item.name)
}

/** "Ada Lindqvist, the creator and head writer of": words that say what a person named right beside them is, not whom they mean. */
function isApposed(layout: Layout, names: readonly Named1[], at: number, token: number): boolean {
  const name = names[at]!
  if (name.byName || name.kind !== 'person' || !/^the /iu.test(layout.text.slice(name.start, name.end))) return false
  const before = names[at - 1], after = names[at + 1]
  const follows = layout.tokens[token - 1]?.text === ',' && before?.kind === 'person' && before.end === layout.tokens[token - 1]!.start
  const precedes = after?.kind === 'person' && after.byName && /^,? $/u.test(layout.text.slice(name.end, after.start))
  return follows || precedes
}

/** A year stands without its preposition and article, which may belong to a noun: "in the 1997 comedy". */
function bareYearStart(date: DateMention): number {
  const year = /(?:^|\s)(?:in|the|of|during|on|from|back|early|late|later)\s+((?:18|19|20|21)\d\d)$/u.exec(date.text)
  return year ? date.end - 4 : date.start
}

/** Tells of an offset which quotation holds it. */
function speechOf(layout: Layout, quotations: readonly Quotation[]): (offset: number) => number {
  const spoken = quotations.flatMap((quotation, index) => (quotation.kind === 'indirect' ? [] : quotation.spans.map((span) => ({ start: span.start, end: span.end, index, whole: quotation.kind === 'direct' }))))
  spoken.sort((one, other) => one.start - other.start)
  const marked = layout.quoted.filter((quoted) => quoted.depth === 0)
  return (offset) => {
    const at = spoken[lastStartingBy(spoken, offset)]
    if (at !== undefined && offset < at.end && at.whole) return at.index
    const quoted = marked[lastStartingBy(marked, offset)]
    if (quoted !== undefined && offset < quoted.inner.end && offset >= quoted.inner.start) return at !== undefined && offset < at.end ? at.index : -2
    return -1
  }
}

/** Drops emphasis markers, and quotation marks that hold nothing but a title. */
function withoutTitleMarks(terms: readonly Term[]): Term[] {
  const kept: Term[] = []
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (markers.has(term.lower)) continue
    if (quotationMarks.has(term.lower) && (closesTitle(terms, i) || opensTitle(terms, i))) continue
    kept.push(term)
  }
  return kept
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
