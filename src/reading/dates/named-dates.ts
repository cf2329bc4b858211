import { feasts, monthNumbers, seasonStarts, weekdayNumbers } from '#language'
import { addDays, dayOf, monthRange, seasonRange, weekdayBy, weekdayOf, yearRange, type DayRange } from './calendar-days.ts'
import { day, isYear, liesAhead, liesBehind, lower, type Pattern } from './date-pattern.ts'

/** "January 16, 2022", "16 January 2022", "January 2022", "in January", "Jan. 16". */
export const fromMonth: Pattern = ({ tokens, today }, at, ahead) => {
  const token = tokens[at]!
  const month = monthNumbers.get(token.lower)!
  const previous = lower(tokens, at - 1)
  let next = at + 1
  // Some tokenizers part "Feb" and its full stop.
  if (token.text.length <= 4 && !/^(?:may|june|july)$/u.test(token.lower) && lower(tokens, next) === '.' && tokens[next]!.start === token.end) next++
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
  // A bare day eight months back or more is the next one of its name, where no verb in the past says otherwise.
  const coming = number === null ? undefined : [thisYear, thisYear + 1].map(of).find((range) => range !== null && range.from > today)
  if (coming != null && coming.from <= addDays(today, 120) && !/^(?:last|since|after|until|of|from|-|–)$/u.test(previous) && !liesBehind(tokens, first, end)) return { first, end, unit, range: coming }
  const isOver = (range: DayRange | null) => range !== null && (previous === 'last' ? range.to < today : range.from <= today)
  return { first, end, unit, range: [thisYear, thisYear - 1, thisYear - 4].map(of).find(isOver) ?? null }
}

/** "on Wednesday", "last Friday", "Friday night", "Friday the 13th". */
export const fromWeekday: Pattern = ({ tokens, today }, at, ahead) => {
  const weekday = weekdayNumbers.get(tokens[at]!.lower)!
  if (!/^\p{Lu}/u.test(tokens[at]!.text)) return null
  const previous = lower(tokens, at - 1)
  let end = at + 1
  if (/^(?:night|morning|evening|afternoon)$/u.test(lower(tokens, end))) end++
  if (/^(?:every|a|most|each)$/u.test(previous)) return null
  // With a date beside it the month tells.
  if (lower(tokens, end) === ',' && monthNumbers.has(lower(tokens, end + 1))) return null
  if (monthNumbers.has(lower(tokens, end))) return null
  // "the second Friday of July 1985"
  if (lower(tokens, end) === 'of' && (monthNumbers.has(lower(tokens, end + 1)) || monthNumbers.has(lower(tokens, end + 2)))) return null
  const first = /^(?:last|next|this|past)$/u.test(previous) ? (lower(tokens, at - 2) === 'this' ? at - 2 : at - 1) : at
  // "Friday the 13th": the day of that number that is such a weekday.
  const numbered = lower(tokens, end) === 'the' ? /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lower(tokens, end + 1)) : null
  if (numbered !== null && !monthNumbers.has(lower(tokens, end + 2)) && lower(tokens, end + 2) !== 'of') return { first, end: end + 2, unit: 'day', range: day(today === null ? null : nearestNumbered(today, weekday, Number(numbered[1]), ahead() || !liesBehind(tokens, at, end + 2))) }
  if (today === null) return { first, end, unit: 'day', range: null }
  const latest = weekdayBy(today, weekday)
  if (previous === 'next' || ahead() || previous === 'this' && first === at - 1 && latest !== today) {
    const coming = weekdayOf(today) === weekday && previous !== 'next' ? today : addDays(latest, 7)
    if (previous !== 'this' || ahead()) return { first, end, unit: 'day', range: day(coming) }
  }
  return { first, end, unit: 'day', range: day(previous === 'last' && latest === today ? addDays(latest, -7) : latest) }
}

/** The next or the last day of a month with this number that falls on this weekday. */
function nearestNumbered(today: string, weekday: number, number: number, isAhead: boolean): string | null {
  const year = Number(today.slice(0, 4)), month = Number(today.slice(5, 7))
  for (let step = 0; step < 40; step++) {
    const months = year * 12 + month - 1 + (isAhead ? step : -step)
    const found = dayOf(Math.floor(months / 12), (months % 12) + 1, number)
    if (found !== null && weekdayOf(found) === weekday && (isAhead ? found >= today : found <= today)) return found
  }
  return null
}

/** "the fall of 2003", "summer 2014", "in the spring". */
export const fromSeason: Pattern = ({ tokens, today }, at, ahead) => {
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
export const fromNumber: Pattern = ({ tokens, today }, at) => {
  const token = tokens[at]!
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(token.text)
  if (iso !== null) return { first: at, end: at + 1, unit: 'day', range: day(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))) }
  const decade = /^((?:1[89]|20)\d)0s$/u.exec(token.text)
  if (decade !== null) return { first: at, end: at + 1, unit: 'decade', range: { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` } }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/u.exec(token.text)
  if (slashed !== null) return { first: at, end: at + 1, unit: 'day', range: day(dayOf(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]))) }
  if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(token.text) && !/^['’‘]$/u.test(lower(tokens, at - 1))) {
    // "16 January 2022": the month carries it.
    const monthAt = lower(tokens, at + 1) === 'of' ? at + 2 : at + 1
    return monthNumbers.has(lower(tokens, monthAt)) && /^\p{Lu}/u.test(tokens[monthAt]!.text) ? fromMonth({ tokens, today, last: null, lastDay: null }, monthAt, () => liesAhead(tokens, at)) : null
  }
  // "in '94"
  if (/^\d\d$/u.test(token.text) && /^['’‘]$/u.test(lower(tokens, at - 1)) && tokens[at - 1]!.end === token.start && tokens[at - 2]?.end !== tokens[at - 1]!.start) return { first: at - 1, end: at + 1, unit: 'year', range: yearRange(shortYear(Number(token.text))) }
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

/** "on Boxing Day", "this Christmas Eve": a feast without its year, the one next to the day of publication. At its first word. */
export const fromFeast: Pattern = ({ tokens, today }, at, looksAhead) => {
  if (!/^\p{Lu}/u.test(tokens[at]!.text) || !/^(?:on|by|before|until|till|this|last|next|from|since|,)$/u.test(lower(tokens, at - 1))) return null
  const two = feasts.get(`${tokens[at]!.lower} ${lower(tokens, at + 1)}`)
  const feast = two ?? feasts.get(tokens[at]!.lower)
  const end = two === undefined ? at + 1 : at + 2
  if (feast === undefined || /^\d{4}$/u.test(lower(tokens, end))) return null
  if (today === null) return { first: at, end, unit: 'day', range: null }
  const year = Number(today.slice(0, 4))
  const past = `${year}-${feast}` > today ? year - 1 : year
  return { first: at, end, unit: 'day', range: day(`${looksAhead() ? past + 1 : past}-${feast}`) }
}

/** "'94" is 1994, "'09" 2009. */
const shortYear = (number: number): number => (number < 30 ? 2000 : 1900) + number
