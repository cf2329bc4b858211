import { seasonStarts, smallNumbers } from '#language'
import { addDays, monthRange, seasonRange, weekRange, yearRange } from './calendar-days.ts'
import type { DateUnit } from './date-mention.ts'
import { day, lower, rangeOf, type Pattern } from './date-pattern.ts'

/** A season or a unit of time after "last", "this", "next", "earlier this". */
export const fromRelative: Pattern = ({ tokens, today }, at, ahead) => {
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

export const fromDayWord: Pattern = ({ tokens, today }, at) => {
  // "Entertainment Tonight", "USA Today": part of a name.
  if (/^\p{Lu}/u.test(tokens[at]!.text) && at > 0 && /[\p{L}\p{N}]$/u.test(tokens[at - 1]!.text)) return null
  const word = tokens[at]!.lower
  const end = /^(?:morning|afternoon|evening|night)$/u.test(lower(tokens, at + 1)) ? at + 2 : at + 1
  const step = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
  return { first: at, end, unit: 'day', range: day(today === null ? null : addDays(today, step)) }
}

/** "two years ago", "a decade ago", "a few weeks ago" (which stays open). */
export const fromAgo: Pattern = ({ tokens, today }, at) => {
  const unit = /^(year|month|week|day|decade|hour|minute)s?$/u.exec(lower(tokens, at - 1))?.[1]
  if (unit === undefined) return null
  let first = at - 2
  const word = lower(tokens, first)
  let count = /^\d{1,3}$/u.test(word) ? Number(word) : smallNumbers.get(word)
  // "twenty-five years ago"
  const tens = /^[-‑]$/u.test(lower(tokens, first - 1)) ? (smallNumbers.get(lower(tokens, first - 2)) ?? 0) : 0
  if (count !== undefined && count < 10 && tens >= 20 && tens % 10 === 0) {
    count += tens
    first -= 2
  }
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
export const fromThe: Pattern = ({ tokens, last, lastDay }, at) => {
  const next = lower(tokens, at + 1)
  if (!afterThe.has(next)) return null
  const which = tokens[at]!.lower
  // "Glass Tide opened in 1988 and Night Ferry the year after"
  const beyond = /^(?:year|month)$/u.test(next) && which === 'the' ? lower(tokens, at + 2) : ''
  if ((beyond === 'after' || beyond === 'before') && /^(?:[.,;:)]||and|but|in|on|with)$/u.test(lower(tokens, at + 3)) && last?.unit !== undefined) {
    const move = beyond === 'after' ? 1 : -1
    const from = last.from
    return { first: at, end: at + 3, unit: next as DateUnit, range: from === null ? null : next === 'year' ? yearRange(Number(from.slice(0, 4)) + move) : monthRange(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + move) }
  }
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
export const fromLater: Pattern = ({ tokens, last }, at) => {
  const unit = /^(year|month|week|day|decade)s?$/u.exec(lower(tokens, at - 1))?.[1]
  const word = lower(tokens, at - 2)
  const isEarlier = tokens[at]!.lower === 'earlier'
  const small = /^\d{1,3}$/u.test(word) ? Number(word) : smallNumbers.get(word)
  if (unit === undefined || small === undefined) return null
  // "twenty-five years later"
  const tens = small < 10 && /^[-‑]$/u.test(lower(tokens, at - 3)) ? (smallNumbers.get(lower(tokens, at - 4)) ?? 0) : 0
  const count = (small + (tens >= 20 ? tens : 0)) * (isEarlier ? -1 : 1)
  const match = { first: tens >= 20 ? at - 4 : at - 2, end: at + 1 }
  if (last?.from == null) return { ...match, unit: 'year', range: null }
  const year = Number(last.from.slice(0, 4))
  if (unit === 'year' || unit === 'decade') return { ...match, unit: 'year', range: yearRange(year + count * (unit === 'decade' ? 10 : 1)) }
  if (unit === 'month') return { ...match, unit: 'month', range: monthRange(year, Number(last.from.slice(5, 7)) + count) }
  if (last.unit !== 'day') return { ...match, unit: 'week', range: null }
  return unit === 'week' ? { ...match, unit: 'week', range: weekRange(addDays(last.from, 7 * count)) } : { ...match, unit: 'day', range: day(addDays(last.from, count)) }
}
