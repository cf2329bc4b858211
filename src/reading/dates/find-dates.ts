import { monthNumbers, seasonStarts, weekdayNumbers } from '#language'
import type { Layout, Token } from '#text'
import type { DateMention } from './date-mention.ts'
import { liesAhead, lower, type Context, type Pattern } from './date-pattern.ts'
import { fromFeast, fromMonth, fromNumber, fromSeason, fromWeekday } from './named-dates.ts'
import { fromAgo, fromDayWord, fromLater, fromRelative, fromThe } from './relative-dates.ts'

export { whenOf, type DateMention, type DateUnit } from './date-mention.ts'

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

function withPreposition(tokens: readonly Token[], first: number, after: number): number {
  let at = first
  if (lower(tokens, at - 1) === 'the') at--
  if (/^(?:on|in|during)$/u.test(lower(tokens, at - 1))) {
    at--
    if (/^(?:back|early|late|later)$/u.test(lower(tokens, at - 1))) at--
  } else at = first
  return tokens[at]!.start >= after ? at : first
}

const triggers: ReadonlyMap<string, Pattern> = new Map<string, Pattern>([
  ...[...monthNumbers.keys()].map((word) => [word, fromMonth] as const),
  ...[...weekdayNumbers.keys()].map((word) => [word, fromWeekday] as const),
  ...[...seasonStarts.keys()].map((word) => [word, fromSeason] as const),
  ['last', fromRelative], ['this', fromRelative], ['next', fromRelative],
  ['yesterday', fromDayWord], ['today', fromDayWord], ['tonight', fromDayWord], ['tomorrow', fromDayWord],
  ['boxing', fromFeast], ['christmas', fromFeast], ['halloween', fromFeast],
  ['ago', fromAgo], ['later', fromLater], ['earlier', fromLater], ['the', fromThe], ['that', fromThe],
])
