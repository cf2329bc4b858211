import { speechNouns } from '#language'
import { lastStartingBy, overlaps, type Span, type Token } from '#text'
import { whenOf, type DateMention } from '../dates/find-dates.ts'
import type { Surroundings } from './occasions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { When } from '../reading.ts'
import type { TokenRange } from './noun-phrases.ts'

/**
 * The date in the writer's words that dates the saying; `null` where none does. Dates in the words themselves, in a clause
 * after "who" or "which", in `others` (what somebody said before) and of what is still to come date something else.
 */
export function findSaidAt({ layout, named, dates, speech }: Surroundings, draft: QuotationDraft, clause: TokenRange, others: readonly Span[] = []): When | null {
  const { text, tokens } = layout
  if (clause.end <= clause.first) return null
  const start = tokens[clause.first]!.start
  const end = tokens[clause.end - 1]!.end
  const cueAt = draft.cueAt === null ? start : tokens[draft.cueAt]!.start
  let found: DateMention | null = null
  const distance = (date: DateMention) => (date.start >= cueAt ? date.start - cueAt : (cueAt - date.start) * 1.5)
  for (let i = Math.max(0, lastStartingBy(dates, start)); i < dates.length && dates[i]!.start < end; i++) {
    const date = dates[i]!
    if (date.start < start || /^(?:tomorrow|next|coming)\b/iu.test(date.text) || date.ahead && !isSpoken(draft, date) || draft.spans.some((span) => overlaps(span, date)) || others.some((span) => overlaps(span, date))) continue
    const at = lastStartingBy(tokens, date.start)
    if (speech.stretchOf[at]! >= 0 || isAside(tokens.slice(clause.first, at).map((token) => token.lower))) continue
    // "the 2003 series", "his 1994 film": a year that belongs to a noun, unless the noun is where it was said.
    const next = tokens[lastStartingBy(tokens, date.end - 1) + 1]
    if (date.unit === 'year' && /^(?:(?:(?:in|of|from|for|on) )?(?:the|his|her|its|their|a) )?\d{4}$/iu.test(date.text) && next !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(next.pos) && !/^(?:interview|newsletter|podcast|profile|statement|panel|post|essay|memoir|tweet|email|interviews|conversation|chat|q&a|blog|column|op|speech|letter|appearance|event)$/u.test(next.lower)) continue
    if (at > clause.first && tokens[lastStartingBy(tokens, date.end - 1) + 1]?.lower !== ',' && /^(?:since|until|till|from|after|before|between)$/u.test(tokens[at - 1]!.lower) || isOfRelease(tokens, at, clause.first)) continue
    if (isOfDoing(tokens, at, clause.first) || isOfName(text, named, date)) continue
    if (found === null || distance(date) < distance(found)) found = date
  }
  return found === null ? null : dayOf(found)
}

const tellingVerb = /^(?:told|tells|said|says|revealed|admitted|explained|noted|confirmed|recalled)$/u

/** "told me on Monday that they were writing a decade ago": a clause up to what its verb, at token `cue`, tells; the clause itself where no "that" stands near. */
export function upToThat(tokens: readonly Token[], clause: TokenRange, cue: number): TokenRange {
  const that = tokens.slice(cue + 1, Math.min(cue + 6, clause.end)).findIndex(({ lower }) => lower === 'that')
  return that < 0 ? clause : { first: clause.first, end: cue + 1 + that }
}

/** A sentence up to what it tells, whichever of its verbs does. */
export function withoutTold({ layout: { tokens } }: Surroundings, clause: TokenRange): TokenRange {
  for (let i = clause.first; i < clause.end; i++) {
    const led = tellingVerb.test(tokens[i]!.lower) ? upToThat(tokens, clause, i) : clause
    if (led !== clause) return led
  }
  return clause
}

/** Beside "told" in the past a weekday is past, though "premiere" or "launch" made it look ahead. */
function isSpoken(draft: QuotationDraft, date: DateMention): boolean {
  return draft.verb?.form === 'past' && isWeekday(date)
}

export const isWeekday = ({ text }: DateMention): boolean => /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|evening|afternoon))?$/iu.test(text)

/** A date as that of something said: a weekday that was taken for the coming one is the last one. */
export function dayOf(date: DateMention): When {
  if (!date.ahead || date.from === null || !isWeekday(date)) return whenOf(date)
  const day = new Date(Date.parse(date.from) - 7 * 86_400_000).toISOString().slice(0, 10)
  return { ...whenOf(date), from: day, to: day }
}

/** "the first film, released in 2013": the day of a work; "a statement released Monday": that of the words. */
function isOfRelease(tokens: readonly Token[], at: number, from: number): boolean {
  let verb = at - 1
  while (verb > from && verb > at - 4 && /^(?:in|on|at|theaters|theatres|cinemas|screens)$/u.test(tokens[verb]!.lower)) verb--
  if (verb < from || !/^(?:arriving|arrives|hits|hitting|lands|landing|drops|dropping|debuts|bows|airs|streams|out|due|opens|opening|released|aired|premiered|opened|made|shot|filmed|launched|cancelled|canceled|axed|ended|born|died|premiering|airing)$/u.test(tokens[verb]!.lower)) return false
  if (/^(?:released|aired|out|made)$/u.test(tokens[verb]!.lower)) for (let i = verb - 1; i >= from && i > verb - 5; i--) if (speechNouns.has(tokens[i]!.lower)) return false
  return true
}

/** "Saturday Star", "Friday Night Lights": a weekday that a name begins with, unless somebody's name follows it. */
function isOfName(text: string, named: Surroundings['named'], date: DateMention): boolean {
  if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(date.text)) return false
  if (!/^ \p{Lu}/u.test(text.slice(date.end, date.end + 2))) return false
  const next = date.end + 1
  return ![named.people, named.organizations].some(({ mentions }) => mentions[lastStartingBy(mentions, next)]?.start === next)
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
  for (const [at, word] of words.entries()) {
    if (word === '(') depth++
    else if (word === ')') depth--
    // "who spoke with the paper on Saturday" tells of the saying itself.
    else if ((word === 'who' || word === 'which' || word === 'whose') && !/^(?:spoke|talked|was|chatted|told|said|announced|appeared|posted|tweeted|wrote)$/u.test(words[at + 1] ?? '')) relative = true
    else if (word === ',') relative = false
  }
  return depth > 0 || relative
}
