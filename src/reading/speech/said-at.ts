import { lastStartingBy, overlaps, type Token } from '#text'
import { whenOf, type DateMention } from '../dates/find-dates.ts'
import type { Surroundings } from './occasions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { When } from '../reading.ts'
import type { TokenRange } from './reporting-clause.ts'

/**
 * The date in the writer's words that dates the saying; `null` where none does. Dates in the words themselves, in a clause
 * after "who" or "which", and of what is still to come date something else.
 */
export function findSaidAt({ layout, dates, speech }: Surroundings, draft: QuotationDraft, clause: TokenRange): When | null {
  const { tokens } = layout
  if (clause.end <= clause.first) return null
  const start = tokens[clause.first]!.start
  const end = tokens[clause.end - 1]!.end
  const cueAt = draft.cueAt === null ? start : tokens[draft.cueAt]!.start
  let found: DateMention | null = null
  const distance = (date: DateMention) => (date.start >= cueAt ? date.start - cueAt : (cueAt - date.start) * 1.5)
  for (let i = Math.max(0, lastStartingBy(dates, start)); i < dates.length && dates[i]!.start < end; i++) {
    const date = dates[i]!
    if (date.start < start || date.ahead || draft.spans.some((span) => overlaps(span, date))) continue
    const at = lastStartingBy(tokens, date.start)
    if (speech.stretchOf[at]! >= 0 || isAside(tokens.slice(clause.first, at).map((token) => token.lower))) continue
    // "the 2003 series", "his 1994 film": a year that belongs to a noun, unless the noun is where it was said.
    const next = tokens[lastStartingBy(tokens, date.end - 1) + 1]
    if (date.unit === 'year' && /^\d{4}$/u.test(date.text) && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(next.pos) && !/^(?:interview|newsletter|podcast|profile|statement|panel|post|essay|memoir|tweet|email|interviews|conversation|chat|q&a|blog|column|op|speech|letter|appearance|event)$/u.test(next.lower)) continue
    if (isOfDoing(tokens, at, clause.first)) continue
    if (found === null || distance(date) < distance(found)) found = date
  }
  return found === null ? null : whenOf(found)
}

/** "recalled of filming in Skegness in 1994": the date is that of what was done. */
function isOfDoing(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i > from && i > at - 9; i--) {
    if (/^[,.;:]$/u.test(tokens[i]!.lower)) return false
    if (/^(?:of|about)$/u.test(tokens[i]!.lower) && tokens[i + 1]!.lower.endsWith('ing')) return true
  }
  return false
}

/** Whether words end inside a relative clause or a parenthesis. */
function isAside(words: readonly string[]): boolean {
  let depth = 0
  let relative = false
  for (const word of words) {
    if (word === '(') depth++
    else if (word === ')') depth--
    else if (word === 'who' || word === 'which' || word === 'whose') relative = true
    else if (word === ',') relative = false
  }
  return depth > 0 || relative
}
