import { futureEvents, partsShown, seasonStarts } from '#language'
import type { Layout } from '#text'
import type { DateMention } from '../dates/find-dates.ts'
import { isPossessive } from './noun-phrases.ts'
import type { Term } from './terms.ts'

const coming = /^(?:out|opens|opening|arriving|landing|hitting|coming|due|set|slated|scheduled|in|streams|streaming|drops|premiering|debuting|launching|bowing|airing|returning|from|goes|expands|opens)$/u
const weekdays = /^(?:(?:on|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/u

/**
 * The date as what is yet to come has it: "out June 7", "in cinemas from 14 June", "is in theaters Friday", "hits Max this
 * Friday" lie ahead, though no verb beside them says so. A date with a year, or one that is not behind, stays.
 */
export function comingDate(layout: Layout, terms: readonly Term[], i: number, date: DateMention, surely = false): DateMention {
  const today = layout.document.publishedAt?.slice(0, 10)
  if (today === undefined || date.ahead || date.from === null || date.to === null || date.to >= today || /\d{4}|last|ago|yesterday|earlier/u.test(date.text)) return date
  if (!surely && !pointsAhead(terms, i)) return date
  if (weekdays.test(date.text.toLowerCase()) && date.unit === 'day' && !/\d/u.test(date.text)) return moved(date, 7)
  if (date.unit !== 'day' && date.unit !== 'month' && date.unit !== 'season') return date
  const year = Number(today.slice(0, 4))
  for (const next of [year, year + 1]) {
    const shift = next - Number(date.from.slice(0, 4))
    const to = inYear(date.to, Number(date.to.slice(0, 4)) + shift)
    if (to >= today) return { ...date, from: inYear(date.from, next), to, ahead: true }
  }
  return date
}

/** Whether the words right before a date are of what is to come: no verb in the past stands between them and the subject. */
function pointsAhead(terms: readonly Term[], i: number): boolean {
  // "Night Ferry, out in March, did no better"
  if (terms[i + 1]?.lower === ',' && terms.slice(i + 2, i + 4).some((term) => /^(?:did|was|were|had|took|made|sank|won|got|became|flopped|bombed|tanked)$/u.test(term.lower) || (term.pos === 'VERB' && term.lower.endsWith('ed')))) return false
  let seen = false
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    const term = terms[j]!
    if (term.kind === 'title') return seen
    // "…, in cinemas from 9 December": what stands before the comma tells of something else.
    if (term.lower === ',' && seen && terms[i - 1]?.lower === 'from') return true
    if (/^(?:was|were|had|did|been|has|after|since|following|upon|when)$/u.test(term.lower) || (term.pos === 'VERB' && term.lower.endsWith('ed') && !/^(?:slated|scheduled|dated|expected)$/u.test(term.lower))) return false
    if (coming.test(term.lower) || futureEvents.has(term.lower) || /^(?:comes|hits|reaches|is|are|'s)$/u.test(term.lower)) seen = true
  }
  return seen
}

const inYear = (day: string, year: number): string => `${year}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`

function moved(date: DateMention, days: number): DateMention {
  const add = (day: string) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  return { ...date, from: add(date.from!), to: add(date.to!), ahead: true }
}

/** "for a fall release", "eyeing a spring bow": the season to come. `null` where the text has no date. */
export function seasonAhead(layout: Layout, term: Term | undefined): DateMention | null {
  const month = seasonStarts.get(term?.lower ?? '')
  const today = layout.document.publishedAt?.slice(0, 10)
  if (term === undefined || month === undefined || today === undefined) return null
  const year = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) > month + 2 ? 1 : 0)
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return { start: term.start, end: term.end, text: term.lower, from: first, to: new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10), unit: 'season', ahead: true }
}

/** "had its premiere in March": behind, though "premiere" looks ahead. A date with a year stays. */
export function goneDate(layout: Layout, date: DateMention): DateMention {
  const today = layout.document.publishedAt?.slice(0, 10)
  if (today === undefined || date.from === null || date.to === null || date.from <= today || /\d{4}|next|tomorrow/u.test(date.text)) return date
  const year = Number(date.from.slice(0, 4)) - 1
  return { ...date, from: inYear(date.from, year), to: inYear(date.to, year), ahead: false }
}

/** "2004-10", "2004–2010", "2012–16": the year in which a run began. */
export function yearOpened(term: Term | undefined): DateMention | null {
  if (term === undefined || (term.kind !== 'date' && term.kind !== 'word')) return null
  const run = /^((?:19|20)\d\d)[-–](\d\d|\d{4})$/u.exec(term.lower)
  if (run === null) return null
  const end = run[2]!.length === 4 ? Number(run[2]) : Math.floor(Number(run[1]) / 100) * 100 + Number(run[2])
  if (end < Number(run[1])) return null
  return { start: term.start, end: term.start + 4, text: run[1]!, from: `${run[1]}-01-01`, to: `${run[1]}-12-31`, unit: 'year', ahead: false }
}

function inYearOf(date: DateMention, year: DateMention): DateMention {
  if (date.from === null || date.to === null || year.from === null) return date
  const shift = Number(year.from.slice(0, 4)) - Number(date.from.slice(0, 4))
  return { ...date, from: inYear(date.from, Number(date.from.slice(0, 4)) + shift), to: inYear(date.to, Number(date.to.slice(0, 4)) + shift) }
}

/** "ending in 2005", "which concluded in 2012" */
const isOfAnEnd = (terms: readonly Term[], i: number): boolean =>
  terms.slice(Math.max(0, i - 3), i).some((term) => /^(?:ending|ended|ends|finished|finishing|concluding|concluded|closing|closed|wrapping|wrapped|signing|prior|ahead|axed|canceled|cancelled|canned)$/u.test(term.lower))

/** The first date between two terms that is one of a beginning. */
export function dateIn(layout: Layout, terms: readonly Term[], from: number, to: number): DateMention | null {
  for (let i = from; i < to; i++) {
    const term = terms[i]!
    if (term.kind !== 'date' || term.date!.unit === 'decade') continue
    // "the launch of 2002's Night Ferry", "scored the 2017 original": years of what they stand before.
    if (isPossessive(terms[i + 1]) || (/^\d{4}$/u.test(term.lower) && /^(?:the|a|an|its|his|her|their)$/u.test(terms[i - 1]?.lower ?? ''))) continue
    // "her debut in Night Ferry (2024)": the year of what it stands behind.
    if (terms[i - 1]?.lower === '(' && terms[i - 2]?.kind === 'title' && i - 2 > from) continue
    // "on Friday nights" is every one of them; "ending in 2005", "until 2004" tell the end.
    if (/^(?:nights|mornings|evenings|afternoons|lunchtimes|teatimes)$/u.test(terms[i + 1]?.lower ?? '')) continue
    if (/^(?:since|until|till|through|to|–|-)$/u.test(terms[i - 1]?.lower ?? '') || isOfAnEnd(terms, i)) continue
    // "in March last year"
    if (terms[i + 1]?.lower === 'last year' && (term.date!.unit === 'month' || term.date!.unit === 'season') && terms[i + 1]!.date?.from != null) return inYearOf(term.date!, terms[i + 1]!.date!)
    return yearOpened(term) ?? comingDate(layout, terms, i, term.date!)
  }
  return null
}

/** "The trailer for Night Ferry was released", "Season 2 of Night Ferry premieres", "The series finale aired": when the part is shown the work is not. */
export function isPartShown(terms: readonly Term[], v: number): boolean {
  // "aired its last episode", "premiered its third season"
  if (terms[v]?.kind === 'word' && terms.slice(v + 1, v + 5).some((term, j, list) => /^(?:episodes?|seasons?|series|finale|instalment)$/u.test(term.lower) && (term.lower === 'finale' || /^(?:last|final|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|series|season|new|latest)$/u.test(list[j - 1]?.lower ?? '')) && /^(?:its|the|a|their)$/u.test(list[0]!.lower))) return true
  for (let i = v - 1; i >= Math.max(0, v - 12); i--) {
    const term = terms[i]!
    if (/^[.;?!:]$/u.test(term.lower) || term.lower === 'that' || term.lower === 'which') return false
    if (!partsShown.has(term.lower) && term.lower !== 'series') continue
    const before = terms[i - 1]?.lower ?? '', after = terms[i + 1]?.lower ?? ''
    if (/^(?:seasons?|series|episodes?)$/u.test(term.lower)) {
      if (/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|final|last|next|latest|upcoming|fresh|another|christmas)$/u.test(before) || /^(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten)$/u.test(after)) return true
      continue
    }
    return !/^(?:of|with|by|for|in|from)$/u.test(terms[i - 2]?.lower ?? '') && (/^(?:for|of|to|from|was|were|is|will|aired|has|dropped|premiered|,)$/u.test(after) || i === v - 1)
  }
  return false
}

/** "In 1995, the network shot …", "Four years later a prequel aired": a date that opens the clause. */
export function dateBefore(terms: readonly Term[], v: number): DateMention | null {
  for (let i = v - 1; i >= 0; i--) {
    if (/^[.;]$/u.test(terms[i]!.lower)) return null
    if (terms[i]!.kind === 'date' && /years? ago$/u.test(terms[i - 1]?.lower ?? '')) return terms[i]!.date!.unit === 'day' ? anniversary(terms[i - 1]!.date!, terms[i]!.date!) : terms[i - 1]!.date!
    if (terms[i]!.kind === 'date' && (terms[i]!.date!.unit === 'decade' || isOfAnEnd(terms, i))) continue
    if (terms[i]!.kind === 'date' && (i <= 2 || terms[i + 1]?.lower === ',' || /^(?:and|but|,)$/u.test(terms[i - 1]!.lower))) return terms[i]!.date
  }
  return null
}

/** "25 years ago today" is this day of that year. */
function anniversary(then: DateMention, today: DateMention): DateMention {
  if (then.from === null || today.from === null) return then
  const day = then.from.slice(0, 4) + today.from.slice(4)
  return { ...then, end: today.end, text: `${then.text} ${today.text}`, from: day, to: day, unit: 'day' }
}
