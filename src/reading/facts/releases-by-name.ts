import { homeFormats, relationNouns } from '#language'
import { type Layout, wordsOf } from '#text'
import { bareYear, saidToBe } from './describe-titles.ts'
import { type DateMention, whenOf } from '../dates/find-dates.ts'
import { apposedAfter, closing, describedBefore, isKindNoun, isPossessive } from './noun-phrases.ts'
import { comingDate, yearOpened } from './release-dates.ts'
import { placeIn } from './release-places.ts'
import type { Places, Statement } from './release-statements.ts'
import type { Line, Term } from './terms.ts'
import type { Topics } from './topics.ts'

/** Years and networks right beside a name: "Night Ferry (1997)", "Netflix's Night Ferry", "a 2003 Lifetime movie, Night Ferry". */
export function readName(layout: Layout, places: Places, line: Line, i: number, topics: Topics, found: Statement[]): void {
  const { terms } = line
  const term = terms[i]!
  if (term.titles.length !== 1) return
  const title = term.titles[0]!
  const known = topics.lineage.title(title)
  // "the 2022 original" is not the second of the name.
  const isFirst = !term.byName && /\boriginal\b/u.test(term.lower) && /(?: [2-9]| II+| IV)$/u.test(known?.name ?? '')
  if (isFirst) return
  let year: DateMention | null = term.byName ? null : term.date
  let via: string | null = term.byName ? null : places(term)
  const look = (from: number, to: number) => {
    for (let j = from; j < to; j++) {
      const each = terms[j]!
      // "last year's thriller Night Ferry"
      if (yearOpened(each) !== null) year ??= yearOpened(each)
      else if (bareYear(each) !== null || (each.kind === 'date' && !/\ds$/u.test(each.lower) && each.date!.unit !== 'decade' && isPossessive(terms[j + 1]) && each.date!.from !== null && each.date!.unit !== 'day')) year ??= each.date
      via ??= places(each) ?? homeFormats.get(each.lower) ?? (/^(?:big-screen|theatrical)$/u.test(each.lower) ? 'theaters' : null)
    }
  }
  const before = describedBefore(terms, i)
  look(before.from, before.to)
  // "CBS' Night Ferry", "ITV1’s new drama series, Night Ferry"
  if (terms[i - 1]?.lower === "'" || terms[i - 1]?.lower === '’') via ??= places(terms[i - 2])
  if (terms[i + 1]?.lower === '(') {
    const end = Math.min(closing(terms, i + 1), i + 10)
    look(i + 2, end)
    // "(out Friday)", "(in cinemas June 7)"
    if ((/^(?:out|in|opens|opening|coming|due|streaming|premieres|debuts|begins|returns|from|available)$/u.test(terms[i + 2]?.lower ?? '') || (places(terms[i + 2]) !== null && terms[i + 3]?.lower === ',' && terms[i + 4]?.kind === 'date')) || terms.slice(i + 2, end).some((each) => each.lower === 'from')) {
      const at = terms.findIndex((each, j) => j > i + 2 && j < end && each.kind === 'date')
      if (at > 0) year ??= comingDate(layout, terms, at, terms[at]!.date!, true)
      via ??= placeIn(layout, places, terms, i + 2, end)
    }
  }
  else if (terms[i + 1]?.lower === ',' && isListing(layout, terms, i + 2)) {
    look(i + 2, Math.min(terms.length, i + 6))
    const comma = terms.findIndex((each, j) => j > i + 1 && each.lower === ',')
    if (bareYear(terms[i + 2]) === null && via === null && comma > 0) via = wordsOf(layout.text, { start: terms[i + 2]!.start, end: terms[comma - 1]!.end })
  }
  if (terms[i + 1]?.lower === ',' && via === null) via = placeInListing(layout, places, terms, i + 2)
  year ??= yearOfWhatIsNamed(terms, i)
  // "Night Ferry, the 1985 classic penned by"
  if (terms[i + 1]?.lower === ',' && /^(?:the|a|an|his|her|their)$/u.test(terms[i + 2]?.lower ?? '') && bareYear(terms[i + 3]) !== null && terms[i + 4]?.kind === 'word' && !/^(?:and|to|in)$/u.test(terms[i + 4]!.lower)) year ??= terms[i + 3]!.date
  const apposed = apposedAfter(terms, i + 1)
  if (apposed) {
    look(apposed.from, apposed.to)
    // "the drama he leads for Sky"
    for (let j = apposed.to; via === null && j < Math.min(terms.length - 1, apposed.to + 7) && !/^[.,;]$/u.test(terms[j]!.lower); j++) if (/^(?:for|on)$/u.test(terms[j]!.lower)) via = places(terms[j + 1])
    if (/^(?:of|from)$/u.test(terms[apposed.to]?.lower ?? '') && bareYear(terms[apposed.to + 1]) !== null) year ??= terms[apposed.to + 1]!.date
  }
  const said = term.byName ? saidToBe(terms, i) : null
  if (said !== null && terms.slice(said.from, said.to).some((each, j, list) => bareYear(each) !== null && list[j + 1]?.kind === 'word' && list.slice(j + 1).some((noun) => isKindNoun(noun)))) look(said.from, said.to)
  if (!term.byName && terms[i + 1]?.lower === 'from' && bareYear(terms[i + 2]) !== null) year ??= terms[i + 2]!.date
  // "six seasons of ABC's soapy Night Ferry"
  if (year === null && term.byName) year = yearOpening(terms, i)
  if (year === null && known?.kind === 'pilot') via = null
  if (year === null) year = yearAfter(terms, i) ?? yearToldOf(terms, i)
  if (year === null && known?.kind === 'pilot') year = onlyYear(terms)
  if (isOldPicture(terms, i)) year = null
  if (year !== null || via !== null) found.push({ title, at: year === null ? null : whenOf(year), via, line, now: false })
}

/** "the 1987 original, Night Ferry", "her 2012 directorial debut, Night Ferry": the year of the phrase that the name explains. */
function yearOfWhatIsNamed(terms: readonly Term[], i: number): DateMention | null {
  if (terms[i - 1]?.lower !== ',' || !/^(?:,|\.|\)|\(|;)$/u.test(terms[i + 1]?.lower ?? '.')) return null
  // "The film of 1991, Night Ferry"
  if (bareYear(terms[i - 2]) !== null && terms[i - 3]?.lower === 'of' && isKindNoun(terms[i - 4])) return terms[i - 2]!.date
  // "a 1996 spin-off pilot for Fox, Calamity Jr.,"
  const at = terms[i - 2]?.kind === 'organization' && /^(?:for|on)$/u.test(terms[i - 3]?.lower ?? '') ? i - 4 : i - 2
  const noun = terms[at]
  if (noun === undefined || !(isKindNoun(noun) || /^(?:original|debut|hit|success|smash|classic|flop|breakthrough|breakout|swansong|effort|outing|favorite|favourite|follow-up|vehicle|entry|crossover)$/u.test(noun.lower))) return null
  for (let j = at - 1; j >= Math.max(0, at - 7); j--) {
    const term = terms[j]!
    if (bareYear(term) !== null) return term.date
    if (term.kind === 'mark' && term.lower !== '-' || term.kind === 'title' || term.pos === 'ADP' && !relationNouns.has(term.lower)) return null
  }
  return null
}

/** "remade as Night Tea in 2011", "was called Night Tea, in 2001": a year after the name that tells when it was made. */
function yearAfter(terms: readonly Term[], i: number): DateMention | null {
  const comma = terms[i + 1]?.lower === ','
  const at = comma ? i + 2 : i + 1
  if (terms[at]?.lower !== 'in' || bareYear(terms[at + 1]) === null) return null
  const verb = terms.slice(Math.max(0, i - 12), i).findLast((term) => term.pos === 'VERB' || term.pos === 'AUX')
  if (verb === undefined) return null
  return /^(?:made|remade|rebooted|revived|directed|starred|wrote|shot|filmed|appeared|called|created|titled|produced|was|is|did)$/u.test(verb.lower) && (comma || !/^(?:was|is|did)$/u.test(verb.lower)) ? terms[at + 1]!.date : null
}

/** "had to wait until 2006 for Night Ferry"; "she made Night Ferry with a goat, that was 1991"; "start with Night Ferry, because that's 2007". */
function yearToldOf(terms: readonly Term[], i: number): DateMention | null {
  const wait = terms[i - 1]?.lower === 'for' && /^(?:until|till)$/u.test(terms[i - 3]?.lower ?? '') ? terms[i - 2] : undefined
  if (bareYear(wait) !== null) return wait!.date
  for (let j = i + 2; j < Math.min(terms.length - 1, i + 16); j++) {
    if (terms[j]!.kind === 'title' || /^[.;?!]$/u.test(terms[j]!.lower)) return null
    if (/^(?:is|was|'s)$/u.test(terms[j]!.lower) && /^(?:that|this|it|which)$/u.test(terms[j - 1]!.lower)) {
      const at = terms[j + 1]?.lower === 'in' || terms[j + 1]?.lower === 'back' ? j + 2 : j + 1
      return bareYear(terms[at]) !== null && /^(?:,|\.|;|and|!|—|–)$/u.test(terms[at + 1]?.lower ?? '.') ? terms[at]!.date : null
    }
  }
  return null
}

/** "Last year she starred in the film Night Ferry": a year that opens the clause in which somebody made it. */
function yearOpening(terms: readonly Term[], i: number): DateMention | null {
  const start = terms.slice(0, i).findLastIndex((term, j) => /^(?:[.;]|but)$/u.test(term.lower) || (term.lower === 'and' && terms[j - 1]?.kind !== 'person' && terms[j + 1]?.kind !== 'person'))
  const first = terms.slice(start + 1, start + 4).find((term) => term.kind === 'date')
  if (first === undefined || first.date!.unit !== 'year' || first.date!.from === null || first.speech >= 0) return null
  const between = terms.slice(terms.indexOf(first) + 1, i)
  if (between.some((term) => (term.kind === 'title' && !(term.titles.length === 1 && term.titles[0] === terms[i]!.titles[0])) || term.kind === 'date')) return null
  const made = between.some((term) => /^(?:starred|appeared|directed|wrote|voiced|produced|co-starred|played|headlined|co-wrote|helmed|reprised|returned|reunited|shot|filmed|made|created)$/u.test(term.lower)) || (between.some((term) => term.lower === 'voice') && between.some((term) => term.lower === 'was'))
    // "Back in 1993 she was the little girl in Night Ferry", "In 2001 she landed the lead in"
    || (/^(?:in|on)$/u.test(terms[i - 1]?.lower ?? '') && between.some((term) => term.kind === 'person') && between.some((term) => /^(?:was|won|landed|got|cast|had|became|bagged|found|made|took|scored|nabbed|turned)$/u.test(term.lower)) && !between.some((term) => /^(?:announced|said|told|nominated|award|interest|interested)$/u.test(term.lower)))
  return made ? first.date : null
}

/** A pilot that was made has the one year its sentence gives; "the 1996 film" is another work's. */
function onlyYear(terms: readonly Term[]): DateMention | null {
  const dates = terms.filter((term) => term.kind === 'date' && term.speech < 0)
  if (dates.length !== 1 || bareYear(dates[0]) === null) return null
  return isKindNoun(terms[terms.indexOf(dates[0]!) + 1]) ? null : dates[0]!.date
}

/** "Night Ferry, 9pm, BBC One": the place after the hour; `null` when no hour stands there. */
function placeInListing(layout: Layout, places: Places, terms: readonly Term[], at: number): string | null {
  const comma = terms.slice(at, at + 6).findIndex((term) => term.lower === ',')
  if (comma < 1 || !/\d\s?(?:am|pm)$/u.test(layout.text.slice(terms[at]!.start, terms[at + comma - 1]!.end).toLowerCase())) return null
  const first = terms[at + comma + 1]
  if (first === undefined) return null
  const known = places(first)
  if (known !== null || first.kind === 'organization') return known ?? wordsOf(layout.text, first)
  let last = at + comma + 1
  while (terms[last]?.kind === 'word' && /^[\p{Lu}\d]/u.test(layout.text[terms[last]!.start]!)) last++
  return last === at + comma + 1 ? null : layout.text.slice(first.start, terms[last - 1]!.end)
}

/** "Night Ferry, Crown Four, 1994": a name, a place, a year. */
function isListing(layout: Layout, terms: readonly Term[], at: number): boolean {
  if (bareYear(terms[at]) !== null) return /^(?:,|\.|\)|;)$/u.test(terms[at + 1]?.lower ?? '.')
  let j = at
  while (j < at + 3 && terms[j] !== undefined && (terms[j]!.kind === 'organization' || (terms[j]!.kind === 'word' && /^\p{Lu}/u.test(layout.text[terms[j]!.start]!)))) j++
  return j > at && terms[j]?.lower === ',' && bareYear(terms[j + 1]) !== null
}

/** "The set of Night Ferry, 1988": the year is the picture's. */
function isOldPicture(terms: readonly Term[], i: number): boolean {
  return terms[i - 1]?.lower === 'of' && terms.slice(Math.max(0, i - 4), i).some((term) => /^(?:set|still|photo|picture|making|shoot|snap)$/u.test(term.lower))
}
