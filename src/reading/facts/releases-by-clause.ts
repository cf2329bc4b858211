import { bodies, eventNames, makingCues, nounKinds, otherEvents, partsShown, relationNouns, showingCues, theaters, verbsOfSaying } from '#language'
import { fold, type Layout } from '#text'
import { bareYear } from './describe-titles.ts'
import { comingDate, isPartShown, yearOpened } from './release-dates.ts'
import { placeIn } from './release-places.ts'
import { isOfAnother } from './releases-by-verb.ts'
import type { Places, Statement } from './release-statements.ts'
import { type DateMention, whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import type { Line, Term } from './terms.ts'

const festivals = new Set(bodies.map(fold))
const behind = 22
const ahead = 16
const breaks = /^(?:[.;:?!—–]|but|while|until|till|after|although|though|because|whereas)$/u

/**
 * Dates that no other rule has taken, each given to the work its clause is about, where a word of showing or making stands
 * there and none of another event: "was a hit for TVNZ in 2022", "a year later came Salt House", "Two sequels followed:
 * Broken Shore in 2010 and Last Crossing in 2013". `before` is how many statements earlier lines have given.
 */
export function readLeftDates(layout: Layout, places: Places, line: Line, before: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const taken = new Set<number>()
  for (const statement of found.slice(before)) if (statement.at?.span != null) taken.add(statement.at.span.start)
  let bracket = -1
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.lower === '(') bracket = i
    else if (term.lower === ')') bracket = -1
    if (bracket >= 0 && i - bracket < 12) continue
    if (term.kind !== 'date' || term.speech === -2 || term.date!.from === null || taken.has(term.date!.start)) continue
    // "Whimsy by the gallon in this 1962 film", "The 1998–2004 sitcom's stars", "The reboot of the 1978 thriller film"
    if (about !== null && bareYear(term) !== null && /^(?:this|the)$/u.test(terms[i - 1]?.lower ?? '') && isKindAlone(terms, i) && terms.every((each) => each.kind !== 'title')) {
      found.push({ title: about, at: whenOf(term.date!), via: null, line, now: false, weak: true })
      continue
    }
    const beside = titleBeside(terms, i)
    if (!(beside >= 0 && isMeasuredFrom(terms, beside, i)) && isNoRelease(terms, i)) continue
    const given = workAt(terms, i)
    if (given === null) continue
    const { title, to, shown } = given
    // "was seen in Night Ferry and will make her stage debut this fall"
    if (title < i && terms.slice(title + 1, i).some((each, j, list) => each.lower === 'and' && /^(?:will|is|has|plans|hopes|expects|returns)$/u.test(list[j + 1]?.lower ?? ''))) continue
    const date = shown ? comingDate(layout, terms, i, term.date!) : term.date!
    const via = (shown ? placeIn(layout, places, terms, Math.min(i, title) + 1, to) : null) ?? placeBefore(places, terms, Math.min(i, title))
    found.push({ title: terms[title]!.titles[0]!, at: whenOf(date), via, line, now: false })
  }
}

/** "returned to the BBC last year with Night Ferry": the place told just before. */
function placeBefore(places: Places, terms: readonly Term[], at: number): string | null {
  for (let j = at - 1; j >= Math.max(0, at - 3); j--) {
    const place = places(terms[j])
    if (place !== null) return /^(?:to|for|on|the)$/u.test(terms[j - 1]?.lower ?? '') ? place : null
  }
  return null
}

/** "since 2003", "ending in 2005", "the 2003 awards", "the 90s": no day of release. */
function isNoRelease(terms: readonly Term[], i: number): boolean {
  if (terms[i - 1]?.lower === 'since' && isOnAirSince(terms, i)) return false
  if (/^(?:since|until|till|to|through|by|before|–|-)$/u.test(terms[i - 1]?.lower ?? '')) return true
  if (terms.slice(Math.max(0, i - 3), i).some((term) => /^(?:ending|ended|ends|until|through|since|finishing|wrapping|closing|concluding|concluded|bowing-out|left|leaving)$/u.test(term.lower))) return true
  // "is set in 1962"
  if (terms.slice(Math.max(0, i - 3), i).some((term) => term.lower === 'set' || term.lower === 'takes') && bareYear(terms[i]) !== null) return true
  // "was due back this month", "forty years this year"
  if (terms.slice(Math.max(0, i - 6), i).some((term, j, list) => /^(?:due|set|supposed|meant|slated|scheduled|planned)$/u.test(term.lower) && /^(?:was|were|been|originally)$/u.test(list[j - 1]?.lower ?? ''))) return true
  if (/^this (?:year|week|month)$/u.test(terms[i]!.lower) && /years?$|anniversary$/u.test(terms[i - 1]?.lower ?? '')) return true
  if (terms[i]!.date!.unit === 'decade' || terms[i]!.date!.unit === 'week') return true
  return bareYear(terms[i]) !== null && !/^(?:in|during|,|back|and|of|for|from|to|:|around|by|later)$/u.test(terms[i - 1]?.lower ?? ',') && i > 0 && terms[i - 1]!.kind !== 'date'
}

/** "has been on air since 1994", "on RTÉ since 1989": a run that goes on from its first year. */
const isOnAirSince = (terms: readonly Term[], i: number): boolean =>
  bareYear(terms[i]) !== null && terms.slice(Math.max(0, i - 7), i - 1).some((term, j, list) => /^(?:air|aired|airing|broadcast|screened|running|run)$/u.test(term.lower) || (term.kind === 'organization' && list[j - 1]?.lower === 'on'))

/** "the 1978 thriller film", with no name after it. */
function isKindAlone(terms: readonly Term[], i: number): boolean {
  let j = i + 1
  while (j < i + 6 && terms[j] !== undefined && (/^[–-]$/u.test(terms[j]!.lower) || terms[j]!.kind === 'date' || terms[j]!.pos === 'ADJ' || terms[j]!.pos === 'NOUN')) {
    if (nounKinds.has(terms[j]!.lower) && !relationNouns.has(terms[j]!.lower) && terms[j + 1]?.pos !== 'NOUN' && terms[j + 1]?.pos !== 'PROPN') return true
    j++
  }
  return false
}

interface Given {
  /** Index of the title. */
  readonly title: number
  /** Where the clause ends. */
  readonly to: number
  /** Told of its showing, not only of its making. */
  readonly shown: boolean
}

function workAt(terms: readonly Term[], i: number): Given | null {
  const year = isYearLong(terms[i]!)
  // "Broken Shore in 2010 and Last Crossing in 2013"; "and in 1995 a prequel, Last Crossing"; "remade in 1999 as Glass Tide"
  const beside = titleBeside(terms, i)
  const named = beside >= 0 && !opensPart(terms, i) ? -1 : namedAhead(terms, i)
  if (named >= 0) return year && !terms.slice(Math.max(0, i - 6), named).some((term) => otherEvents.has(term.lower)) ? { title: named, to: Math.min(terms.length, named + 6), shown: false } : null
  let from = i
  while (from > 0 && i - from < behind && !breaks.test(terms[from - 1]!.lower)) from--
  let to = i + 1
  // "last seen in Night Ferry in 2021, told this paper": the clause of the date ends with it.
  const last = terms[i + 1]?.lower === ',' && i - from > 3 && terms.slice(from, i).some((term) => term.kind === 'title') ? to : terms.length
  while (to < last && to - i < ahead && !breaks.test(terms[to]!.lower) && !/^(?:who|whose|before|where)$/u.test(terms[to]!.lower)) to++
  const clause = outsideBrackets(terms, from, to)
  // "was filmed in 1997 but has never been released"
  if (terms.some((term, j) => term.lower === 'never' && terms.slice(j + 1, j + 4).some((each) => each.lower === 'released'))) return null
  if (beside >= 0 && year && isMeasuredFrom(terms, beside, i) && !clause.some((j) => /^(?:nominated|nominee|nomination|won|award|oscar|emmy|bafta)$/u.test(terms[j]!.lower))) return { title: beside, to, shown: false }
  // "won a prize at Cannes in 2019", "told the same story in 1948"
  const played = year && isPlayed(terms, clause)
  if (!played && clause.some((j) => otherEvents.has(terms[j]!.lower) || isSaying(terms[j]!)) || isPartShown(terms, i)) return null
  const cue = (set: ReadonlySet<string>, indexes: readonly number[]) => indexes.some((j) => terms[j]!.kind === 'word' && set.has(terms[j]!.lower))
  // In a list the cue may stand before its colon.
  const wide = beside >= 0 ? Array.from({ length: Math.min(i, 40) }, (_, back) => i - 1 - back) : clause
  const shown = played || terms[i - 1]?.lower === 'since' || cue(showingCues, wide) || (i - from < 3 && clause.some((j) => theaters.has(terms[j]!.lower))) || isOneOf(terms, i)
  if (!shown && !(year && (cue(makingCues, wide) || isTitledSince(terms, clause)))) return null
  if (beside >= 0) return isEvening(terms, beside) ? null : { title: beside, to, shown }
  const titles = clause.filter((j) => terms[j]!.kind === 'title' && terms[j]!.titles.length === 1)
  if (titles.length === 0) return null
  const first = titles.findLast((j) => j < i)
  if (first !== undefined) {
    if (isEvening(terms, first)) return null
    if (isOfAnother(terms, first) && titles.every((j) => j >= first)) return null
    const between = terms.slice(first + 1, i)
    if (between.some((term, j) => relationNouns.has(term.lower) && /^(?:of|to)$/u.test(between[j + 1]?.lower ?? ''))) return null
    if (between.some((term) => /^(?:who|whose|when|where|to)$/u.test(term.lower) || (partsShown.has(term.lower) && !isLength(terms, terms.indexOf(term))) || term.kind === 'date')) return null
    // "a sequel to Glass Tide came out in 2003": of what has no name here.
    const noun = terms.slice(Math.max(0, first - 6), first).findLast((term) => relationNouns.has(term.lower))
    if (noun !== undefined && /^(?:to|of|from)$/u.test(terms[first - 1]?.lower ?? '')) {
      const subject = titles.find((j) => j < first)
      return subject === undefined ? null : { title: subject, to, shown }
    }
    // "filmed around the bay in 2016"
    if (between.some((term, j) => /^(?:filmed|shot|filming)$/u.test(term.lower) && between[j + 1]?.pos === 'ADP')) return null
    return { title: first, to, shown }
  }
  // "In 1999 he wrote Night Ferry", "a year later came Salt House"
  const after = titles[0]!
  if (i - from > 3 && terms[i + 1]?.lower !== ',' && !(/^(?:with|was|as|for|when|in|on)$/u.test(terms[i + 1]?.lower ?? '') && after - i < 7)) return null
  const between = terms.slice(i + 1, after)
  if (between.length > 10 || between.some((term) => /^(?:who|whose|when|where|said)$/u.test(term.lower) || term.kind === 'date' || partsShown.has(term.lower) || relationNouns.has(term.lower) && /^(?:to|of)$/u.test(terms[after - 1]!.lower))) return null
  return { title: after, to, shown: between.some((term) => showingCues.has(term.lower)) }
}

/** "through six episodes", "for three seasons": how long it ran. */
const isLength = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - 3), at).some((term) => /^(?:through|for|lasted|ran|after)$/u.test(term.lower))

/** At a festival a work is shown for the first time; one that tells the story of another was made. */
function isPlayed(terms: readonly Term[], clause: readonly number[]): boolean {
  const work = clause.findIndex((j) => terms[j]!.kind === 'title')
  if (work < 0) return false
  const told = clause.some((j, k) => k > work && terms[j]!.lower === 'told' && terms.slice(j + 1, j + 5).some((term) => /^(?:story|tale)$/u.test(term.lower)))
  if (told) return true
  const won = clause.findIndex((j) => /^(?:won|wins|winning|played|plays|screened|took|competed|bowed|premiered|scooped|picked|showed|unspooled|earned|collected)$/u.test(terms[j]!.lower))
  if (won < 0 || won < work || clause.some((j, k) => k > work && k < won && terms[j]!.kind === 'person')) return false
  return clause.some((j) => {
    const term = terms[j]!
    if (j < work || (term.kind !== 'organization' && term.pos !== 'PROPN')) return false
    return /^(?:cannes|sundance|sxsw|tribeca|venice|berlin|berlinale|toronto|tiff|telluride|locarno|rotterdam|busan|edinburgh|galway|annecy|slamdance|durban|fespaco|raindance|mumbai|goa|karlovy)$/u.test(term.lower) || (festivals.has(fold(term.lower)) && /festival/u.test(term.lower)) || (/^(?:festival|fest)$/u.test(term.lower.split(' ').at(-1)!) && eventNames.has(term.lower.split(' ').at(-1)!))
  })
}

/** "her first film since Night Ferry in 2007", "long before Night Ferry, in 1994": the work stands for its year. */
function isMeasuredFrom(terms: readonly Term[], title: number, i: number): boolean {
  if (bareYear(terms[i]) === null || terms[i - 1]?.lower !== 'in') return false
  let j = title - 1
  while (j > title - 7 && terms[j] !== undefined && (terms[j]!.pos === 'ADJ' || terms[j]!.pos === 'NOUN' || /^(?:the|his|her|their|its|a|'s|-)$/u.test(terms[j]!.lower) || terms[j]!.kind === 'organization')) j--
  return /^(?:since|before|after|than|until|like|of|from)$/u.test(terms[j]?.lower ?? '') && terms[j - 1]?.lower !== 'premiere' && !(terms[j]!.lower === 'of' && otherEvents.has(terms[j - 1]?.lower ?? ''))
}

/** Whether a date begins the second part of a sentence: ", and in 1995", "; a year later". */
const opensPart = (terms: readonly Term[], i: number): boolean => /^(?:and|then|;|,)$/u.test(terms[terms[i - 1]?.lower === 'in' ? i - 2 : i - 1]?.lower ?? '.') && !/^[,.;)]$/u.test(terms[i + 1]?.lower ?? '.')

/** The title that a date before it is told of: "as Night Ferry" after a verb of remaking, or the next name of a list. -1 without. */
function namedAhead(terms: readonly Term[], i: number): number {
  const remade = terms.slice(Math.max(0, i - 9), i).some((term) => /^(?:remade|re-made|rebooted|reimagined|revived|relaunched|adapted|returned|resurfaced|back|released|retitled|reworked|aired|turned)$/u.test(term.lower))
  for (let j = i + 1; j < Math.min(terms.length, i + 12); j++) {
    const term = terms[j]!
    if (term.kind === 'title') {
      const before = terms[j - 1]!.lower
      if (remade && (before === 'as' || terms[i + 1]!.lower === 'as')) return j
      const listed = opensPart(terms, i) && terms.slice(0, i).some((each) => each.kind === 'title' || each.kind === 'date') && (before === 'with' || before === ',' || before === 'came' || j === i + 1 || terms.slice(i + 1, j).every((each) => each.kind === 'word' && each.pos !== 'VERB' && each.pos !== 'ADP'))
      return listed ? j : -1
    }
    if (term.kind === 'date' || (term.kind === 'mark' && term.lower !== ',' && term.lower !== '-') || term.kind === 'person' || term.pos === 'AUX' || term.lower === 'and') return -1
  }
  return -1
}

/** "at the Los Angeles premiere of Night Ferry on Monday" tells of an evening. */
const isEvening = (terms: readonly Term[], title: number): boolean =>
  terms.slice(Math.max(0, title - 6), title).some((term, j, list) => term.lower === 'of' && /^(?:premiere|screening|launch|set|performance|anniversary)$/u.test(list[j - 1]?.lower ?? ''))

/** "one of the biggest movies of 1994", "the best bad film of 2016" */
function isOneOf(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 2]?.lower ?? ''
  const noun = before.slice(before.lastIndexOf(' ') + 1)
  return terms[i - 1]?.lower === 'of' && (nounKinds.has(noun) || /^(?:hits?|releases?|flops?|blockbusters?|surprises?)$/u.test(noun))
}

/** A verb of saying that is no verb of making too: not "starts", "called", "opens". */
const isSaying = (term: Term): boolean => term.pos === 'VERB' && term.lower !== 'called' && verbsOfSaying.has(term.lower) && !showingCues.has(term.lower) && !makingCues.has(term.lower)

const isYearLong = (term: Term): boolean => term.date!.unit === 'year' || (term.date!.unit === 'month' && /\d{4}$/u.test(term.lower))

/** "his comeback film, Night Ferry, in 2003": the work is named for what it is. */
const isTitledSince = (terms: readonly Term[], clause: readonly number[]): boolean => clause.some((j) => terms[j]!.lower === 'with' && terms[j - 1]?.kind === 'word' && terms[j + 1]?.kind === 'title')

/** The title that stands right before a date: "Last Crossing in 2013", "Broken Shore (Fox), in 2010". -1 without. */
function titleBeside(terms: readonly Term[], i: number): number {
  let j = i - 1
  if (terms[j]?.lower === 'in' || terms[j]?.lower === 'on') j--
  if (terms[j]?.lower === ',') j--
  if (terms[j]?.lower === ')') {
    while (j > 0 && terms[j]!.lower !== '(') j--
    j--
  }
  return terms[j]?.kind === 'title' && terms[j]!.titles.length === 1 ? j : -1
}

function outsideBrackets(terms: readonly Term[], from: number, to: number): number[] {
  const kept: number[] = []
  let depth = 0
  for (let i = from; i < to; i++) {
    if (terms[i]!.lower === '(') depth++
    else if (terms[i]!.lower === ')') depth = 0
    else if (depth === 0) kept.push(i)
  }
  return kept
}

/** "Set for release on March 14, Night Ferry stars …", "Since its release in 1987, Night Ferry has …", "Upon its 1987 release, …": a release told before its work. */
export function readReleaseBefore(layout: Layout, places: Places, line: Line, i: number, found: Statement[]): void {
  const { terms } = line
  const opens = i < 9 && (terms[i - 1]?.lower === 'for' || terms[i - 1]?.kind === 'date' || terms.slice(0, i).some((term) => /^(?:its|their)$/u.test(term.lower)))
  if (!opens) return
  const comma = terms.findIndex((term, j) => j > i && j < i + 14 && term.lower === ',' && terms[j + 1]?.kind === 'title')
  const title = comma < 0 ? undefined : terms[comma + 1]
  const at = terms.findIndex((term, j) => j >= i - 2 && j < comma && term.kind === 'date' && term.date!.from !== null)
  if (title?.titles.length !== 1 || at < 0) return
  const coming = /^(?:set|slated|scheduled|due|ready)$/u.test(terms[0]!.lower)
  const date: DateMention = coming ? comingDate(layout, terms, at, terms[at]!.date!, true) : (yearOpened(terms[at]!) ?? terms[at]!.date!)
  found.push({ title: title.titles[0]!, at: whenOf(date), via: placeIn(layout, places, terms, 0, comma), line, now: false })
}
