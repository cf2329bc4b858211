import { broadcasts, madeVerbs, nounKinds, relationNouns, smallNumbers } from '#language'
import type { Layout } from '#text'
import { bareYear } from './describe-titles.ts'
import { type DateMention, whenOf } from '../dates/find-dates.ts'
import type { Key, When } from '../reading.ts'
import type { Places, Statement } from './release-statements.ts'
import type { Line, Term } from './terms.ts'

const placeWords = /^(?:on|over|to|at|for|haunted|graced|via)$/u

/** "ran on NBC from 1994 to 2001", "haunted The CW from 2009 to 2013", "for 39 episodes on Thames from 1974": at the year after "from". */
export function readRange(places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const year = terms[i + 1]
  if (year?.kind !== 'date' || bareYear(year) === null || terms[i]!.speech >= 0) return
  const isBetween = terms[i]!.lower === 'between'
  const isRange = isBetween ? terms[i + 2]?.lower === 'and' && bareYear(terms[i + 3]) !== null : /^(?:to|until|till|through|–|-)$/u.test(terms[i + 2]?.lower ?? '') && terms[i + 3] !== undefined
  // "was on Channel 4 from 2008"
  const isOnAir = !isBetween && places(terms[i - 1]) !== null && terms[i - 2]?.lower === 'on' && /^(?:was|is|been)$/u.test(terms[i - 3]?.lower ?? '')
  if (!isRange && !isOnAir) return
  // "From 1985 to 1991 she starred in Night Ferry on Ten"
  if (i <= 1 || terms[i - 1]?.lower === ',') {
    const after = terms.slice(i + 4, i + 20)
    const made = after.findIndex((term) => madeVerbs.has(term.lower) || broadcasts.has(term.lower) || /^(?:was|were)$/u.test(term.lower))
    const work = made < 0 ? undefined : after.slice(made).find((term) => term.kind === 'title')
    const opening = after.slice(0, after.indexOf(work!))
    if (work?.titles.length === 1 && !opening.some((term) => /^[.;]$/u.test(term.lower) || (term.kind === 'date')) && !terms.slice(0, i).some((term) => term.kind === 'title')) {
      const at = terms.indexOf(work)
      const place = terms.slice(at + 1, at + 5).findIndex((term) => places(term) !== null)
      found.push({ title: work.titles[0]!, at: whenOf(year.date!), via: place < 0 ? null : places(terms[at + 1 + place]), line, now: false })
      return
    }
  }
  const clause = terms.slice(0, i).findLastIndex((term) => /^[.;]$/u.test(term.lower)) + 1
  const before = terms.slice(clause, i)
  const title = before.findLast((term) => term.kind === 'title')
  // "Night Ferry: Reborn, a revival of the series that ran from 1999 to 2003": the older one ran.
  if (title !== undefined && before.slice(before.indexOf(title)).some((term, j, list) => relationNouns.has(term.lower) && list[j + 1]?.lower === 'of')) return
  const person = before.findLastIndex((term) => term.kind === 'person' && term.byName)
  // "Ada Lindqvist worked at the BBC from 1994 to 2001" is her time, not a work's.
  const isItsRun = before.some((term, j) => /^(?:run|ran|air|aired)$/u.test(term.lower) && /^(?:it|which|that)$/u.test(before[j - 1]?.lower ?? ''))
  if (!isItsRun && person >= 0 && (title === undefined || person > before.indexOf(title) || !before.some((term) => broadcasts.has(term.lower)))) return
  const key = title?.titles.length === 1 ? title.titles[0]! : title === undefined && before.some((term) => broadcasts.has(term.lower)) ? about : null
  if (key === null) return
  let via: string | null = null
  before.forEach((term, at) => (via = placeWords.test(before[at - 1]?.lower ?? before[at - 2]?.lower ?? '') ? (places(term) ?? via) : via))
  found.push({ title: key, at: whenOf(year.date!), via, line, now: false })
}

/**
 * What an anniversary tells, counted back from the day of publication: "25 years after Night Ferry opened", "it is 30 years
 * since Night Ferry first aired", "Night Ferry turns 20", "the tenth anniversary of Night Ferry". At the number's noun or the verb.
 */
export function readAnniversary(layout: Layout, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const { lower, speech } = terms[i]!
  const today = layout.document.publishedAt?.slice(0, 10)
  if (today === undefined || speech >= 0) return
  const keep = (key: Key | null | undefined, years: number | null, day: Term | undefined) => {
    if (key == null || years === null || years < 1 || years > 120) return
    // "turned thirty on October 3": the very day, that many years before.
    const next = day?.kind === 'date' && day.date!.unit === 'year' && day.date!.from !== null ? day.date!.from : null
    const named = day?.kind === 'date' && day.date!.unit === 'day' && day.date!.from !== null ? day.date!.from : null
    const year = Number((named ?? next ?? today).slice(0, 4)) - years
    const at: When = named === null
      ? { text: layout.text.slice(terms[i]!.start, terms[i]!.end), span: { start: terms[i]!.start, end: terms[i]!.end }, from: `${year}-01-01`, to: `${year}-12-31` }
      : { text: day!.date!.text, span: { start: day!.start, end: day!.end }, from: `${year}${named.slice(4)}`, to: `${year}${named.slice(4)}` }
    found.push({ title: key, at, via: null, line, now: false })
  }
  if (/^years?$/u.test(lower)) {
    // "forty years this year since", "25 years ago today" (which a date tells)
    let next = i + 1
    while (next < i + 4 && (terms[next]?.kind === 'date' || /^(?:now|this|to|the|day)$/u.test(terms[next]?.lower ?? ''))) next++
    const link = terms[next]?.lower
    // "Night Ferry is 30 years old", "completes 25 years today"
    const full = terms.slice(Math.max(0, i - 4), i).findIndex((term) => /^(?:completes|completed|completing|clocks|clocked|notches)$/u.test(term.lower))
    const aged = terms[i + 1]?.lower === 'old' && terms.slice(Math.max(0, i - 5), i).some((term) => /^(?:is|'s|was|now)$/u.test(term.lower))
    if (aged || (full >= 0 && !/^(?:in|with|as|of)$/u.test(terms[i + 1]?.lower ?? ''))) {
      const of = terms.slice(Math.max(0, i - 10), i).findLast((term) => term.kind === 'title')
      const day = terms.slice(i + 1, i + 4).find((term) => term.kind === 'date' && term.date!.unit === 'day')
      if (of?.titles.length === 1 && !terms.slice(0, i).some((term) => term.kind === 'person')) keep(of.titles[0], numberBefore(terms, i), day)
      return
    }
    const marking = terms.slice(Math.max(0, i - 5), i).findIndex((term) => /^(?:marks|marked|marking|celebrates|celebrated|celebrating)$/u.test(term.lower))
    if (marking >= 0 && link !== 'after' && link !== 'since' && !/^(?:in|with|as|without)$/u.test(terms[i + 1]?.lower ?? '')) {
      const marked = terms.slice(Math.max(0, i - 10), i).findLast((term) => term.kind === 'title')
      if (!terms.slice(0, i).some((term) => term.kind === 'person' && term.byName)) keep(marked?.titles.length === 1 ? marked.titles[0] : null, numberBefore(terms, i), undefined)
      return
    }
    if (link !== 'after' && link !== 'since' && link !== 'on') return
    const count = numberBefore(terms, i)
    const to = terms.slice(next + 1).findIndex((term) => /^[.,;]$/u.test(term.lower))
    const rest = terms.slice(next + 1, to < 0 ? Math.min(terms.length, next + 15) : Math.min(next + 1 + to, next + 15))
    const first = rest.findIndex((term) => term.kind === 'title')
    // "Night Ferry marks 25 years this month"
    // "since the finale of", "since Ada Lindqvist left": another day than the first.
    if (first < 0 || rest.slice(0, first).some((term) => /^(?:finale|end|death|last|final|cancellation)$/u.test(term.lower) || term.pos === 'VERB' || (term.kind === 'person' && term.byName))) return
    const verb = rest.slice(first + 1).find((term) => term.pos === 'VERB' || broadcasts.has(term.lower))
    if (verb === undefined ? link !== 'on' && link !== 'after' : !broadcasts.has(verb.lower)) return
    // "arrived a decade after the original": its own date is told from the other's.
    if (verb === undefined && i > 4) return
    keep(rest[first]!.titles[0], count, undefined)
  } else if (lower === 'at') {
    // "Night Ferry at 30: the cast looks back"
    const count = i === 1 && terms[0]!.kind === 'title' ? numberAt(terms, 2) : null
    if (count !== null && count.value % 5 === 0 && /^(?::|,|—|–|\.)$/u.test(terms[count.to]?.lower ?? '.')) keep(terms[0]!.titles[0], count.value, undefined)
  } else if (lower === 'turns' || lower === 'turned' || lower === 'turning') {
    const title = terms[i - 1]?.kind === 'title' ? terms[i - 1] : terms[i - 1]?.lower === ',' || terms[i - 1]?.pos === 'AUX' ? terms.slice(Math.max(0, i - 16), i).findLast((term) => term.kind === 'title') : undefined
    const count = numberAt(terms, i + 1)
    if (title?.titles.length === 1 && count !== null && !terms.slice(0, i).some((term) => term.kind === 'person' && term.byName)) keep(title.titles[0], count.value, terms[count.to])
  } else if (lower.endsWith('anniversary') || lower === 'anniversaries') {
    const joined = /^(\d{1,3})(?:st|nd|rd|th)-/u.exec(lower)
    const ordinal = joined !== null ? Number(joined[1]) : ordinalOf(terms[i - 1]?.lower ?? '', terms[i - 2]?.lower ?? '', terms[i - 3]?.lower ?? '')
    const after = terms.slice(i + 1, i + 9)
    const of = after.findIndex((term) => /^(?:of|for|screening)$/u.test(term.lower))
    const named = of < 0 ? undefined : after.slice(of).find((term) => term.kind === 'title')
    const before = terms.slice(Math.max(0, i - 10), i).findLast((term) => term.kind === 'title')
    keep(named?.titles[0] ?? before?.titles[0] ?? about, ordinal, undefined)
  }
}

const stems: readonly (readonly [string, number])[] = [
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12], ['fifteenth', 15],
  ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['silver', 25], ['golden', 50], ['diamond', 60],
]
const ordinalWords = new Map(stems)

function ordinalOf(word: string, before: string, third: string): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word)
  if (figure !== null) return Number(figure[1])
  if (/^\d{1,3}$/u.test(word)) return Number(word)
  if (word === 'year' && /^\d{1,3}$/u.test(before)) return Number(before)
  const [tens, unit] = word.includes('-') ? word.split('-') : before === '-' ? [third, word] : ['', word]
  const one = ordinalWords.get(unit ?? '')
  return one === undefined ? null : one + (one < 10 ? (smallNumbers.get(tens ?? '') ?? 0) : 0)
}

/** A number in words or figures at `at`, and where it ends. */
function numberAt(terms: readonly Term[], at: number): { value: number; to: number } | null {
  const word = terms[at]?.lower ?? ''
  if (/^\d{1,3}$/u.test(word)) return { value: Number(word), to: at + 1 }
  const [tens, unit] = word.split('-')
  const value = (smallNumbers.get(tens ?? '') ?? 0) + (unit === undefined ? 0 : (smallNumbers.get(unit) ?? 0))
  return value > 1 ? { value, to: at + 1 } : null
}

function numberBefore(terms: readonly Term[], at: number): number | null {
  const vague = /^(?:than|almost|nearly|about|some|over|around|least)$/u
  if (vague.test(terms[at - 2]?.lower ?? '')) return null
  return numberAt(terms, at - 1)?.value ?? null
}

/**
 * "starred in the film Night Ferry in 1997", "created Night Ferry with Bo Tran in 1991", "Night Ferry, the sitcom she created in 1991":
 * a bare year in the clause of somebody's making of one work. At the verb.
 */
export function readMaking(line: Line, v: number, found: Statement[]): void {
  const { terms } = line
  if (terms[v]!.speech >= 0 || terms.some((term, j) => term.lower === 'never' && terms.slice(j + 1, j + 4).some((each) => each.lower === 'released'))) return
  let end = v + 1
  while (end < terms.length && end < v + 20 && !/^(?:[.;:]|but|who|which|and|before|until|after|when|while)$/u.test(terms[end]!.lower)) end++
  const clause = terms.slice(v + 1, end)
  const years = clause.filter((term, i) => term.kind === 'date' && bareYear(term) !== null && clause[i - 1]?.lower === 'in')
  if (years.length !== 1 || clause.filter((term) => term.kind === 'date').length !== 1) return
  const objects = clause.filter((term) => term.kind === 'title')
  if (objects.length > 1) return
  const subject = terms[v - 1]?.kind === 'person' && (nounKinds.has(terms[v - 2]?.lower ?? '') || /^(?:which|that)$/u.test(terms[v - 2]?.lower ?? '')) ? terms.slice(Math.max(0, v - 16), v).findLast((term) => term.kind === 'title' && term.byName) : undefined
  const title = subject ?? objects[0]
  if (title === undefined || title.titles.length !== 1 || !title.byName) return
  // The year is told of the work only where nothing else stands between.
  const gap = subject !== undefined ? [] : clause.slice(clause.indexOf(title) + 1, clause.indexOf(years[0]!))
  if (clause.indexOf(years[0]!) < clause.indexOf(title) || gap.some((term) => term.pos === 'VERB' && term.kind === 'word')) return
  found.push({ title: title.titles[0]!, at: whenOf(years[0]!.date as DateMention), via: null, line, now: false })
}

export const isMaking = (word: string): boolean => madeVerbs.has(word)
