import type { Layout, Span } from '#text'
import type { DateMention } from '../dates/find-dates.ts'
import type { MeantPeople } from './meant-people.ts'
import type { Named } from '../names/mentions.ts'
import type { Key } from '../reading.ts'

/** A stretch of text that is one name, date or word for people. */
export interface NamedSpan extends Span {
  readonly kind: 'person' | 'title' | 'organization' | 'date'
  readonly people: readonly Key[]
  readonly titles: readonly Key[]
  readonly organization: Key | null
  readonly date: DateMention | null
  readonly byName: boolean
  /** Of two that overlap the lower one holds. */
  readonly rank: number
}

const none: readonly Key[] = []

/**
 * Everything named in a text, in text order and without overlaps. Where names, dates and words for people overlap, the
 * first of this order holds: titles, people, organizations, dates, words for people.
 */
export function namedSpans(layout: Layout, named: Named, meant: readonly MeantPeople[], dates: readonly DateMention[]): readonly NamedSpan[] {
  const all: NamedSpan[] = []
  const add = (span: Span, rank: number, kind: NamedSpan['kind'], people: readonly Key[], titles: readonly Key[], organization: Key | null, date: DateMention | null, byName: boolean) => {
    all.push({ start: span.start, end: span.end, kind, people, titles, organization, date, byName, rank })
  }
  for (const mention of named.titles.mentions) add(mention, 0, 'title', none, [mention.key], null, null, true)
  for (const mention of named.people.mentions) add(mention, 1, 'person', [mention.key], none, null, null, true)
  for (const mention of named.organizations.mentions) add(mention, 2, 'organization', none, none, mention.key, null, true)
  for (const date of dates) add({ start: bareYearStart(date), end: date.end }, 3, 'date', none, none, null, date, true)
  for (const each of meant) add(each, 4, 'person', each.people, none, null, null, false)
  all.sort((one, other) => one.start - other.start || one.rank - other.rank)
  const kept: NamedSpan[] = []
  for (const span of all) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= span.start) kept.push(span)
    else if (span.rank < last.rank) kept[kept.length - 1] = span
  }
  return kept.filter((span, at) => !isApposed(layout, kept, span, at))
}

/** "Ada Lindqvist, the creator and head writer of": words that say what a person named right beside them is, not whom they mean. */
function isApposed({ text }: Layout, spans: readonly NamedSpan[], span: NamedSpan, at: number): boolean {
  if (span.byName || span.kind !== 'person' || !/^the /iu.test(text.slice(span.start, span.start + 4))) return false
  const before = spans[at - 1], after = spans[at + 1]
  const follows = before?.kind === 'person' && /^,\s$/u.test(text.slice(before.end, span.start))
  const precedes = after?.kind === 'person' && after.byName && /^,?\s$/u.test(text.slice(span.end, Math.min(after.start, span.end + 4)))
  // "The director is Della Moss": said of her, not of whoever directed before.
  const is = after?.kind === 'person' && after.byName && /^(?: of [^.;]{1,40})? (?:is|was|are|were|will be)\s$/u.test(text.slice(span.end, Math.min(after.start, span.end + 56)))
  return follows || precedes || is
}

/** A year stands without its preposition and article, which may belong to a noun: "in the 1997 comedy". */
function bareYearStart(date: DateMention): number {
  return date.unit === 'year' && /\s(?:18|19|20|21)\d\d$/u.test(date.text) && /^(?:in|the|of|during|on|from|back|early|late|later)\s/u.test(date.text) ? date.end - 4 : date.start
}
