import { feasts, futureEvents, futureSigns, monthNumbers, seasonStarts, smallNumbers, weekdayNumbers } from '#language'
import type { Layout, Span, Token } from '#text'
import { addDays, dayOf, monthRange, seasonRange, weekdayBy, weekdayOf, weekRange, yearRange, type DayRange } from './calendar-days.ts'
import type { When } from './reading.ts'

export type DateUnit = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade'

/** A date that the text names, and the days it can mean. */
export interface DateMention extends Span {
  /** The words, with the preposition that makes them an adverbial ("in July", "back in 2018"). */
  readonly text: string
  /** First possible day; `null` for a relative date that nothing fixes. */
  readonly from: string | null
  /** Last possible day, inclusive; not after publication for what lies behind. */
  readonly to: string | null
  readonly unit: DateUnit
  /** The text speaks of what is to come ("opens Friday"). */
  readonly ahead: boolean
}

/** A date as the reading gives it. */
export function whenOf(date: DateMention): When {
  return { text: date.text, span: { start: date.start, end: date.end }, from: date.from, to: date.to }
}

/** What a pattern found: tokens `first` up to `end`, and the days meant. */
interface Match {
  readonly first: number
  readonly end: number
  readonly unit: DateUnit
  readonly range: DayRange | null
  /** Bounds that the day of publication does not cut off. */
  readonly absolute?: boolean
}

interface Context {
  readonly tokens: readonly Token[]
  /** Day of publication; `null` when unknown. */
  readonly today: string | null
  /** The date last spoken of, and the last single day. */
  last: DateMention | null
  lastDay: DateMention | null
}

/**
 * Find every date, absolute or relative, resolved against the day of publication (and, for "at the time", "the next day"
 * and the like, against the date last spoken of). In text order, without overlaps. What cannot be known stays `null`.
 */
export function findDates(layout: Layout): readonly DateMention[] {
  const { tokens, document, text } = layout
  const published = document.publishedAt?.slice(0, 10) ?? null
  const today = published !== null && /^\d{4}-\d\d-\d\d$/u.test(published) ? published : null
  const context: Context = { tokens, today, last: null, lastDay: null }
  const found: DateMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const code = token.text.charCodeAt(0)
    const starts = code >= 48 && code <= 57 ? fromNumber : triggers.get(token.lower)
    if (starts === undefined) continue
    // Which way the sentence looks is only asked where a date is found.
    let known: boolean | undefined
    const looksAhead = () => (known ??= liesAhead(tokens, i))
    const match = starts(context, i, looksAhead)
    if (match === null) continue
    const isAhead = looksAhead()
    const first = withPreposition(tokens, match.first, found.at(-1)?.end ?? 0)
    const start = tokens[first]!.start
    const end = tokens[match.end - 1]!.end
    i = match.end - 1
    const ahead = isAhead && !(match.range !== null && today !== null && match.range.to <= today)
    const to = match.range === null ? null : !ahead && today !== null && match.range.from <= today && match.range.to > today ? today : match.range.to
    const date: DateMention = { start, end, text: text.slice(start, end), from: match.range?.from ?? null, to, unit: match.unit, ahead }
    found.push(date)
    if (date.from !== null && !ahead) {
      context.last = date
      if (date.unit === 'day') context.lastDay = date
    }
  }
  return found
}

type Pattern = (context: Context, at: number, ahead: () => boolean) => Match | null

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isYear = (token: Token | undefined): boolean => token !== undefined && token.text.length === 4 && /^(?:1[89]|20)\d\d$/u.test(token.text)

function withPreposition(tokens: readonly Token[], first: number, after: number): number {
  let at = first
  if (lower(tokens, at - 1) === 'the') at--
  if (/^(?:on|in|during)$/u.test(lower(tokens, at - 1))) {
    at--
    if (/^(?:back|early|late|later)$/u.test(lower(tokens, at - 1))) at--
  } else at = first
  return tokens[at]!.start >= after ? at : first
}

/** Whether the nearest verb before a date speaks of what is to come. Looks a dozen words back, within the sentence. */
function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 14; i--) {
    const { lower: word, pos } = tokens[i]!
    if (/^[.!?;]$/u.test(word)) return false
    if (futureSigns.has(word) || futureEvents.has(word)) return true
    if (pos === 'VERB' && /(?:ed|ing)$/u.test(word) && !futureSigns.has(lower(tokens, i - 1))) {
      // "was released", "has opened": behind; "is filming", "to be released": ask what stands before.
      if (/^(?:be|to)$/u.test(lower(tokens, i - 1))) continue
      return false
    }
    if ((pos === 'VERB' || pos === 'AUX') && /^(?:was|were|had|did|said|told|ran|began|came|wrote|made|went|got|sold|took|left|led|won)$/u.test(word)) return false
  }
  return false
}

const rangeOf = (date: DateMention | null): DayRange | null => (date?.from != null && date.to !== null ? { from: date.from, to: date.to } : null)
const day = (iso: string | null): DayRange | null => (iso === null ? null : { from: iso, to: iso })

/** "January 16, 2022", "16 January 2022", "January 2022", "in January", "Jan. 16". */
const fromMonth: Pattern = ({ tokens, today }, at, ahead) => {
  const token = tokens[at]!
  const month = monthNumbers.get(token.lower)!
  const previous = lower(tokens, at - 1)
  let next = at + 1
  // Some tokenizers part "Feb" and its full stop.
  if (token.text.length <= 4 && token.lower !== 'may' && lower(tokens, next) === '.' && tokens[next]!.start === token.end) next++
  const dayBefore = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(previous === 'of' ? lower(tokens, at - 2) : previous)
  const dayAfter = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(lower(tokens, next))
  const hint = /^(?:in|last|since|this|next|early|late|mid|by|until|before|after|of|from|every|during|to|on)$/u.test(previous)
  const isName = /^\p{Lu}/u.test(token.text)
  if (!isName) return null
  if (/^(?:may|march|mar|jan|jun|dec|apr|sep|oct|nov|jul|aug|feb|april|june|august)$/u.test(token.lower) && dayBefore === null && dayAfter === null && !isYear(tokens[next]) && !hint) return null
  let first = at
  let number: number | null = null
  let end = next
  if (dayBefore !== null && Number(dayBefore[1]) <= 31) {
    number = Number(dayBefore[1])
    first = previous === 'of' ? at - 2 : at - 1
  } else if (dayAfter !== null && Number(dayAfter[1]) <= 31 && lower(tokens, next + 1) !== '%') {
    number = Number(dayAfter[1])
    end = next + 1
  }
  let year: number | null = null
  const comma = lower(tokens, end) === ',' ? end + 1 : end
  if (isYear(tokens[comma])) {
    year = Number(tokens[comma]!.text)
    end = comma + 1
  } else if (lower(tokens, end) === 'of' && isYear(tokens[end + 1])) {
    year = Number(tokens[end + 1]!.text)
    end += 2
  }
  // "Sunday, August 19": the weekday belongs to it.
  const weekday = lower(tokens, first - 1) === ',' ? first - 2 : first - 1
  if (number !== null && weekdayNumbers.has(lower(tokens, weekday))) first = weekday
  const unit = number === null ? 'month' : 'day'
  if (previous === 'last' && number === null && year === null) first = at - 1
  if (year !== null) return { first, end, unit, range: number === null ? monthRange(year, month) : day(dayOf(year, month, number)) }
  if (today === null) return { first, end, unit, range: null }
  const of = (y: number) => (number === null ? monthRange(y, month) : day(dayOf(y, month, number)))
  const thisYear = Number(today.slice(0, 4))
  if (ahead()) return { first, end, unit, range: [thisYear, thisYear + 1].map(of).find((range) => range !== null && range.to >= today) ?? null }
  const isOver = (range: DayRange | null) => range !== null && (previous === 'last' ? range.to < today : range.from <= today)
  return { first, end, unit, range: [thisYear, thisYear - 1, thisYear - 4].map(of).find(isOver) ?? null }
}

/** "on Wednesday", "last Friday", "Friday night", "Friday the 13th". */
const fromWeekday: Pattern = ({ tokens, today }, at, ahead) => {
  const weekday = weekdayNumbers.get(tokens[at]!.lower)!
  if (!/^\p{Lu}/u.test(tokens[at]!.text)) return null
  const previous = lower(tokens, at - 1)
  let end = at + 1
  if (/^(?:night|morning|evening|afternoon)$/u.test(lower(tokens, end))) end++
  if (/^(?:every|a|most|each)$/u.test(previous) || lower(tokens, end) === "'s" && !/^(?:last|this|next)$/u.test(previous)) return null
  // With a date beside it the month tells.
  if (lower(tokens, end) === ',' && monthNumbers.has(lower(tokens, end + 1))) return null
  if (monthNumbers.has(lower(tokens, end))) return null
  const first = /^(?:last|next|this|past)$/u.test(previous) ? (lower(tokens, at - 2) === 'this' ? at - 2 : at - 1) : at
  if (today === null) return { first, end, unit: 'day', range: null }
  const latest = weekdayBy(today, weekday)
  if (previous === 'next' || ahead() || previous === 'this' && first === at - 1 && latest !== today) {
    const coming = weekdayOf(today) === weekday && previous !== 'next' ? today : addDays(latest, 7)
    if (previous !== 'this' || ahead()) return { first, end, unit: 'day', range: day(coming) }
  }
  return { first, end, unit: 'day', range: day(previous === 'last' && latest === today ? addDays(latest, -7) : latest) }
}

/** A season or a unit of time after "last", "this", "next", "earlier this". */
const fromRelative: Pattern = ({ tokens, today }, at, ahead) => {
  const which = tokens[at]!.lower
  let unitAt = at + 1
  if (/^(?:past|same|very|coming)$/u.test(lower(tokens, unitAt))) unitAt++
  const word = lower(tokens, unitAt)
  const before = lower(tokens, at - 1)
  const isEarlier = before === 'earlier' || before === 'later'
  const first = isEarlier || /^(?:late|early)$/u.test(before) ? at - 1 : at
  const end = unitAt + 1
  const season = seasonStarts.get(word)
  if (season !== undefined) {
    if (today === null) return { first, end, unit: 'season', range: null }
    const year = Number(today.slice(0, 4))
    const options = [year + 1, year, year - 1, year - 2].map((y) => seasonRange(y, season))
    const pick = which === 'last' ? options.find((range) => range.to < today)
      : which === 'next' || ahead() ? options.reverse().find((range) => range.to >= today && (which !== 'next' || range.from > today))
      : options.find((range) => range.from <= today)
    return { first, end, unit: 'season', range: pick ?? null }
  }
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const pastStep = lower(tokens, at + 1) === 'past' ? -1 : step
  switch (word) {
    case 'night': case 'evening': case 'morning': case 'afternoon':
      if (which === 'next') return null
      return { first, end, unit: 'day', range: day(today === null ? null : which === 'last' ? addDays(today, -1) : today) }
    case 'week': case 'weekend':
      return { first, end, unit: 'week', range: today === null ? null : weekRange(addDays(today, 7 * pastStep)) }
    case 'month':
      return { first, end, unit: 'month', range: today === null ? null : monthRange(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + pastStep) }
    case 'year':
      return { first, end, unit: 'year', range: today === null ? null : yearRange(Number(today.slice(0, 4)) + pastStep) }
    default:
      return null
  }
}

const fromDayWord: Pattern = ({ tokens, today }, at) => {
  // "Entertainment Tonight", "USA Today": part of a name.
  if (/^\p{Lu}/u.test(tokens[at]!.text) && tokens[at - 1]?.pos === 'PROPN') return null
  const word = tokens[at]!.lower
  const end = /^(?:morning|afternoon|evening|night)$/u.test(lower(tokens, at + 1)) ? at + 2 : at + 1
  const step = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
  return { first: at, end, unit: 'day', range: day(today === null ? null : addDays(today, step)) }
}

/** "two years ago", "a decade ago", "a few weeks ago" (which stays open). */
const fromAgo: Pattern = ({ tokens, today }, at) => {
  const unit = /^(year|month|week|day|decade|hour|minute)s?$/u.exec(lower(tokens, at - 1))?.[1]
  if (unit === undefined) return null
  let first = at - 2
  const word = lower(tokens, first)
  const count = /^\d{1,3}$/u.test(word) ? Number(word) : smallNumbers.get(word)
  if (count === undefined) {
    if (word === 'few' && lower(tokens, first - 1) === 'a') first--
    return { first: /^(?:few|several|many|some)$/u.test(word) || word === 'a' ? Math.max(0, first) : at - 1, end: at + 1, unit: 'year', range: null }
  }
  const isVague = /^(?:than|almost|nearly|about|some|over|around)$/u.test(lower(tokens, first - 1))
  const end = at + 1
  if (today === null || isVague) return { first, end, unit: 'year', range: null }
  const year = Number(today.slice(0, 4))
  switch (unit) {
    case 'decade': return { first, end, unit: 'year', range: yearRange(year - 10 * count) }
    case 'year': return { first, end, unit: 'year', range: yearRange(year - count) }
    case 'month': return { first, end, unit: 'month', range: monthRange(year, Number(today.slice(5, 7)) - count) }
    case 'week': return { first, end, unit: 'week', range: weekRange(addDays(today, -7 * count)) }
    case 'day': return { first, end, unit: 'day', range: day(addDays(today, -count)) }
    default: return { first, end, unit: 'day', range: day(today) }
  }
}

/** "at the time", "the next day", "that year", "the following year": counted from the date last spoken of. */
const fromThe: Pattern = ({ tokens, last, lastDay }, at) => {
  const next = lower(tokens, at + 1)
  if (!afterThe.has(next)) return null
  const which = tokens[at]!.lower
  if (next === 'time' && which === 'the' && lower(tokens, at - 1) === 'at' && lower(tokens, at + 2) !== 'of')
    return { first: at - 1, end: at + 2, unit: last?.unit ?? 'day', range: rangeOf(last) }
  const isThat = which === 'that' && next !== 'next' && next !== 'following'
  const unitAt = /^(?:next|following|same|very)$/u.test(next) ? at + 2 : at + 1
  const unit = lower(tokens, unitAt)
  if (unitAt === at + 1 && !isThat) return null
  const step = next === 'next' || next === 'following' ? 1 : 0
  const first = /^(?:earlier|later)$/u.test(lower(tokens, at - 1)) ? at - 1 : at
  const end = unitAt + 1
  if (/^(?:day|night|morning|evening|afternoon)$/u.test(unit)) {
    return { first, end, unit: 'day', range: lastDay?.from == null ? null : day(addDays(lastDay.from, step)) }
  }
  if (last === null || last.from === null) return /^(?:week|month|year)$/u.test(unit) && step === 1 ? { first, end, unit: unit as DateUnit, range: null } : null
  if (unit === 'week') return { first, end, unit: 'week', range: weekRange(addDays(last.from, 7 * step)) }
  if (unit === 'month') return { first, end, unit: 'month', range: monthRange(Number(last.from.slice(0, 4)), Number(last.from.slice(5, 7)) + step) }
  if (unit === 'year') return { first, end, unit: 'year', range: yearRange(Number(last.from.slice(0, 4)) + step) }
  return null
}

/** What makes "the …" or "that …" a date counted from another. */
const afterThe: ReadonlySet<string> = new Set('next following same very time day night morning evening afternoon week month year'.split(' '))

/** "three years later": counted from the date last spoken of. */
const fromLater: Pattern = ({ tokens, last }, at) => {
  const unit = /^(year|month|week|day|decade)s?$/u.exec(lower(tokens, at - 1))?.[1]
  const word = lower(tokens, at - 2)
  const count = /^\d{1,3}$/u.test(word) ? Number(word) : smallNumbers.get(word)
  if (unit === undefined || count === undefined) return null
  const match = { first: at - 2, end: at + 1 }
  if (last?.from == null) return { ...match, unit: 'year', range: null }
  const year = Number(last.from.slice(0, 4))
  if (unit === 'year' || unit === 'decade') return { ...match, unit: 'year', range: yearRange(year + count * (unit === 'decade' ? 10 : 1)) }
  if (unit === 'month') return { ...match, unit: 'month', range: monthRange(year, Number(last.from.slice(5, 7)) + count) }
  if (last.unit !== 'day') return { ...match, unit: 'week', range: null }
  return unit === 'week' ? { ...match, unit: 'week', range: weekRange(addDays(last.from, 7 * count)) } : { ...match, unit: 'day', range: day(addDays(last.from, count)) }
}

/** "the fall of 2003", "summer 2014", "in the spring". */
const fromSeason: Pattern = ({ tokens, today }, at, ahead) => {
  const start = seasonStarts.get(tokens[at]!.lower)!
  const yearAt = lower(tokens, at + 1) === 'of' ? at + 2 : at + 1
  if (isYear(tokens[yearAt])) return { first: at, end: yearAt + 1, unit: 'season', range: seasonRange(Number(tokens[yearAt]!.text), start) }
  if (!/^(?:in|during|by|since)$/u.test(lower(tokens, lower(tokens, at - 1) === 'the' ? at - 2 : at - 1))) return null
  if (/^(?:fall|spring)$/u.test(tokens[at]!.lower) && lower(tokens, at - 1) !== 'the') return null
  if (today === null) return { first: at, end: at + 1, unit: 'season', range: null }
  const year = Number(today.slice(0, 4))
  const options = [year - 1, year, year + 1].map((y) => seasonRange(y, start))
  return { first: at, end: at + 1, unit: 'season', range: (ahead() ? options.find((range) => range.to >= today) : options.reverse().find((range) => range.from <= today)) ?? null }
}

/** A bare year, a decade, "Q3 2021", an ISO date, or a day of the month. */
const fromNumber: Pattern = ({ tokens, today }, at) => {
  const token = tokens[at]!
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(token.text)
  if (iso !== null) return { first: at, end: at + 1, unit: 'day', range: day(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))) }
  const decade = /^((?:1[89]|20)\d)0s$/u.exec(token.text)
  if (decade !== null) return { first: at, end: at + 1, unit: 'decade', range: { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` } }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/u.exec(token.text)
  if (slashed !== null) return { first: at, end: at + 1, unit: 'day', range: day(dayOf(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]))) }
  if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(token.text)) {
    // "16 January 2022": the month carries it.
    const monthAt = lower(tokens, at + 1) === 'of' ? at + 2 : at + 1
    return monthNumbers.has(lower(tokens, monthAt)) && /^\p{Lu}/u.test(tokens[monthAt]!.text) ? fromMonth({ tokens, today, last: null, lastDay: null }, monthAt, () => liesAhead(tokens, at)) : null
  }
  if (!isYear(token)) return null
  // Counted things, sums and numbered names are no years.
  const before = lower(tokens, at - 1)
  if (/^[$£€#]$/u.test(before) || /^(?:people|fans|seats|theaters|theatres|screens|dollars|words|miles|feet|times|%)$/u.test(lower(tokens, at + 1))) return null
  const year = Number(token.text)
  const quarter = /^q([1-4])$/u.exec(before)
  if (quarter !== null) return { first: at - 1, end: at + 1, unit: 'season', range: seasonRange(year, Number(quarter[1]) * 3 - 2) }
  const feast = feasts.get(`${lower(tokens, at - 3)}${lower(tokens, at - 2)} ${before}`) ?? feasts.get(`${lower(tokens, at - 2)} ${before}`) ?? feasts.get(before)
  if (feast !== undefined) return { first: at - 1, end: at + 1, unit: 'day', range: day(`${year}-${feast}`) }
  return { first: at, end: at + 1, unit: 'year', range: yearRange(year) }
}

const triggers: ReadonlyMap<string, Pattern> = new Map<string, Pattern>([
  ...[...monthNumbers.keys()].map((word) => [word, fromMonth] as const),
  ...[...weekdayNumbers.keys()].map((word) => [word, fromWeekday] as const),
  ...[...seasonStarts.keys()].map((word) => [word, fromSeason] as const),
  ['last', fromRelative], ['this', fromRelative], ['next', fromRelative],
  ['yesterday', fromDayWord], ['today', fromDayWord], ['tonight', fromDayWord], ['tomorrow', fromDayWord],
  ['ago', fromAgo], ['later', fromLater], ['the', fromThe], ['that', fromThe],
])
