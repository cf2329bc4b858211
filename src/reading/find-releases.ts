import { homeFormats, networks, releaseVerbs, services, studios, theaters, weakReleaseVerbs } from '#language'
import { fold, plainSpan, wordsOf, type Layout } from '#text'
import { bareYear } from './describe-titles.ts'
import { whenOf, type DateMention } from './find-dates.ts'
import type { Named } from './mentions.ts'
import { apposedAfter, closing, describedBefore } from './noun-phrases.ts'
import type { Key, Release, Title, When } from './reading.ts'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'
import type { Topics } from './topics.ts'

const broadcasters = new Set([...networks, ...services].map(fold))
const makers = new Set(studios.map(fold).filter((name) => !broadcasters.has(name)))

/** One thing the text says of a release, before what belongs together is joined. */
interface Statement {
  readonly title: Key
  readonly at: When | null
  readonly via: string | null
  readonly line: Line
  /** Where the work can be seen now, whenever it came out. */
  readonly now: boolean
}

/**
 * Find when and where titles came out or will: years beside names, premieres, openings, runs, networks and services.
 * One release for each title, with the most exact date given; a second one only for another place where it can be seen now.
 * What was meant to come out and did not is none. In text order.
 */
export function findReleases(layout: Layout, named: Named, topics: Topics): readonly Release[] {
  const found: Statement[] = []
  const places = placesOf(layout, named)
  topics.lines.forEach((line, index) => {
    if ((line.signs & sign.release) === 0) return
    for (let i = 0; i < line.terms.length; i++) {
      const term = line.terms[i]!
      if ((term.signs & sign.release) === 0) continue
      if (term.kind === 'title') readName(layout, places, line, i, topics, found)
      else if (term.kind === 'word' && (releaseVerbs.has(term.lower) || weakReleaseVerbs.has(term.lower))) readVerb(layout, places, line, i, topics.about[index] ?? null, found)
      else if (term.kind === 'word' && (term.lower === 'seasons' || term.lower === 'series') && term.pos === 'NOUN') readRun(line, i, topics.about[index] ?? null, found)
      else if (term.kind === 'word' && (term.lower === 'left' || term.lower === 'streaming' || term.lower === 'available' || term.lower === 'free')) readPlace(layout, places, line, i, topics.about[index] ?? null, found)
      else if (term.kind === 'word' && term.lower.startsWith('cancel')) readShortRun(places, line, i, found)
      else if (theaters.has(term.lower)) readTheaters(line, i, topics.about[index] ?? null, found)
    }
  })
  return join(found, topics)
}

/** What an organization is as a place to see something; `null` for a studio or an outlet. */
type Places = (term: Term | undefined) => string | null

function placesOf(layout: Layout, named: Named): Places {
  const names = new Map(named.organizations.organizations.map((organization) => [organization.key, organization.name]))
  return (term) => {
    if (term?.organization == null) return null
    const name = term.kind === 'organization' ? wordsOf(layout.text, term) : (names.get(term.organization) ?? '')
    return broadcasters.has(fold(name)) || broadcasters.has(fold(name).replace(/^the /u, '')) ? name : null
  }
}

/** Years and networks right beside a name: "Night Ferry (1997)", "Netflix's Night Ferry", "a 2003 Lifetime movie, Night Ferry". */
function readName(layout: Layout, places: Places, line: Line, i: number, topics: Topics, found: Statement[]): void {
  const { terms } = line
  const term = terms[i]!
  if (term.titles.length !== 1) return
  const title = term.titles[0]!
  const known = topics.lineage.title(title)
  let year: DateMention | null = term.byName ? null : term.date
  let via: string | null = term.byName ? null : places(term)
  const look = (from: number, to: number) => {
    for (let j = from; j < to; j++) {
      const each = terms[j]!
      if (bareYear(each) !== null) year ??= each.date
      via ??= places(each) ?? homeFormats.get(each.lower) ?? null
    }
  }
  const before = describedBefore(terms, i)
  look(before.from, before.to)
  if (terms[i + 1]?.lower === '(') look(i + 2, Math.min(closing(terms, i + 1), i + 5))
  else if (terms[i + 1]?.lower === ',' && isListing(layout, terms, i + 2)) {
    look(i + 2, Math.min(terms.length, i + 6))
    const comma = terms.findIndex((each, j) => j > i + 1 && each.lower === ',')
    if (bareYear(terms[i + 2]) === null && via === null && comma > 0) via = wordsOf(layout.text, { start: terms[i + 2]!.start, end: terms[comma - 1]!.end })
  }
  const apposed = apposedAfter(terms, i + 1)
  if (apposed) {
    look(apposed.from, apposed.to)
    if (/^(?:of|from)$/u.test(terms[apposed.to]?.lower ?? '') && bareYear(terms[apposed.to + 1]) !== null) year ??= terms[apposed.to + 1]!.date
  }
  if (!term.byName && terms[i + 1]?.lower === 'from' && bareYear(terms[i + 2]) !== null) year ??= terms[i + 2]!.date
  // "six seasons of ABC's soapy Night Ferry"
  if (year === null && term.byName) year = yearOpening(terms, i)
  if (year === null && known?.kind === 'pilot') via = null
  if (year === null) year = yearAfter(terms, i)
  if (year === null && known?.kind === 'pilot') year = onlyYear(terms)
  if (isOldPicture(terms, i)) year = null
  if (year !== null || via !== null) found.push({ title, at: year === null ? null : whenOf(year), via, line, now: false })
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

/** "Last year she starred in the film Night Ferry": a year that opens the clause in which somebody made it. */
function yearOpening(terms: readonly Term[], i: number): DateMention | null {
  const start = terms.slice(0, i).findLastIndex((term) => /^(?:[.;]|and|but)$/u.test(term.lower))
  const first = terms.slice(start + 1, start + 4).find((term) => term.kind === 'date')
  if (first === undefined || first.date!.unit !== 'year' || first.date!.from === null || first.speech >= 0) return null
  const between = terms.slice(terms.indexOf(first) + 1, i)
  if (between.some((term) => term.kind === 'title' || term.kind === 'date')) return null
  const made = between.some((term) => /^(?:starred|appeared|directed|wrote|voiced|produced|co-starred|played|headlined|co-wrote|helmed)$/u.test(term.lower)) || (between.some((term) => term.lower === 'voice') && between.some((term) => term.lower === 'was'))
  return made ? first.date : null
}

/** A pilot that was made has the one year its sentence gives. */
function onlyYear(terms: readonly Term[]): DateMention | null {
  const dates = terms.filter((term) => term.kind === 'date' && term.speech < 0)
  return dates.length === 1 && bareYear(dates[0]) !== null ? dates[0]!.date : null
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

const hindered = /^(?:set|scheduled|slated|due|expected|supposed|meant|planned|intended)$/u

/** "opened in theaters on August 9, 1991", "ABC Family aired a prequel, Night Ferry", "Released on 27 October, Night Ferry …". */
function readVerb(layout: Layout, places: Places, line: Line, v: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const verb = terms[v]!
  if (verb.speech === -2 || (verb.pos === 'NOUN' && !(verb.lower === 'shot' && terms[v + 1]?.pos === 'DET') && !(verb.lower.endsWith('ing') && /^(?:to|in|on|at|with|across)$/u.test(terms[v + 1]?.lower ?? ''))) || (verb.lower === 'release' && terms[v - 1]?.lower === 'press')) return
  if (/^(?:out|up)$/u.test(terms[v + 1]?.lower ?? '') && !/^(?:came|comes|come)$/u.test(verb.lower)) return
  if (terms.slice(Math.max(0, v - 4), v).some((term) => /^(?:not|n't|never|if)$/u.test(term.lower))) return
  if (terms.slice(Math.max(0, v - 4), v).some((term) => hindered.test(term.lower)) && terms.slice(Math.max(0, v - 6), v).some((term) => /^(?:had|was|were)$/u.test(term.lower))) return
  const end = clauseEnd(terms, v)
  const isWeak = !releaseVerbs.has(verb.lower)
  let agent: Term | null = null
  let titles = subjectTitles(terms, v)
  let from = v + 1
  if (titles.length === 0) {
    const before = terms.slice(0, v).findLast((term) => term.kind === 'organization' || term.kind === 'title' || term.kind === 'person')
    if (before?.kind === 'person' && verb.lower !== 'made') return
    if (before?.kind === 'organization') agent = before
    const object = terms.slice(v + 1, v + 14).findIndex((term) => term.kind === 'title')
    const opens = v === 0 || terms[v - 1]!.lower === 'and' || terms[v - 1]!.lower === ','
    if (object >= 0 && v + 1 + object < end + (opens ? 14 : 0) && (agent !== null || opens || /^(?:made|shot|put|produced|filmed|aired|released|dated|slotted)$/u.test(verb.lower))) {
      titles = terms[v + 1 + object]!.titles
      if (!opens) from = v + 1
    }
  }
  if (titles.length === 0 && about !== null && isImplicit(terms, v)) titles = [about]
  if (titles.length === 0) return
  const date = dateIn(terms, from, end) ?? dateBefore(terms, v)
  const via = placeIn(layout, places, terms, v + 1, end) ?? (agent !== null && /^(?:air|release|broadcast|stream|premier|drop)/u.test(verb.lower) ? places(agent) : null)
  if (isWeak && date === null && (via === null || !/^(?:ran|runs|began|started|lasted|hit|landed|reached|crash-landed|went|made)$/u.test(verb.lower))) return
  if (isWeak && /^(?:ended|ends|finished|finish|followed|follows)$/u.test(verb.lower) && (/^(?:ended|ends|finished|finish)$/u.test(verb.lower) || date === null)) return
  if (date === null && via === null) return
  for (const title of titles) found.push({ title, at: date === null ? null : whenOf(date), via, line, now: false })
}

function clauseEnd(terms: readonly Term[], v: number): number {
  for (let i = v + 1; i < terms.length; i++) {
    const term = terms[i]!
    if (/^[.;?!]$/u.test(term.lower) || term.lower === 'before' || term.lower === 'until' || term.lower === 'who' || term.lower === 'whose') return i
    if (i - v > 26) return i
  }
  return terms.length
}

/** The titles that a verb is said of: the nearest before it with nothing but apposition, adverbs and auxiliaries between. */
function subjectTitles(terms: readonly Term[], v: number): readonly Key[] {
  let i = v - 1
  let steps = 0
  while (i >= 0 && steps < 30) {
    const term = terms[i]!
    steps++
    if (term.kind === 'title') return term.titles
    if (term.lower === ')') {
      while (i > 0 && terms[i]!.lower !== '(') i--
      i--
    } else if (term.lower === 'and' || term.lower === 'but') {
      // A second verb of the same subject: "starred X and premiered on".
      return terms.slice(Math.max(0, i - 24), i).find((each) => each.kind === 'title')?.titles ?? []
    } else if (/^(?:after|since|while|by|before)$/u.test(term.lower) && terms[v]!.lower.endsWith('ing')) {
      // "hung on to first place after bowing on Friday"
      return terms.slice(0, i).find((each) => each.kind === 'title')?.titles ?? []
    } else if (term.lower === 'that' || term.lower === 'which') {
      return terms.slice(Math.max(0, i - 12), i).findLast((each) => each.kind === 'title')?.titles ?? []
    } else if (term.lower === ',') {
      // Apposition: back to its opening comma, or the title before.
      const title = terms.slice(Math.max(0, i - 24), i).findLast((each) => each.kind === 'title')
      const first = terms.slice(0, i).findIndex((each) => each.kind === 'title')
      const subject = first >= 0 && terms[first + 1]?.lower === ',' ? terms[first]! : title
      return subject === undefined || terms[0]?.kind === 'person' ? [] : subject.titles
    } else if (term.pos === 'AUX' || term.pos === 'ADV' || term.pos === 'PART' || term.kind === 'date' || /^(?:also|first|finally|now|be|been|to|will|would|currently|set|due|scheduled|slated|expected)$/u.test(term.lower)) i--
    else return []
  }
  return []
}

/** "beginning in 1994", "released straight to DVD": without a subject of its own. */
function isImplicit(terms: readonly Term[], v: number): boolean {
  return terms.slice(0, v).every((term) => term.kind !== 'person') && v <= 1
}

function dateIn(terms: readonly Term[], from: number, to: number): DateMention | null {
  for (let i = from; i < to; i++) if (terms[i]!.kind === 'date' && terms[i - 1]?.lower !== 'since') return terms[i]!.date
  return null
}

/** "In 1995, the network shot …", "Four years later a prequel aired": a date that opens the clause. */
function dateBefore(terms: readonly Term[], v: number): DateMention | null {
  for (let i = v - 1; i >= 0; i--) {
    if (/^[.;]$/u.test(terms[i]!.lower)) return null
    if (terms[i]!.kind === 'date' && terms[i]!.lower === 'today' && /years? ago$/u.test(terms[i - 1]?.lower ?? '')) return anniversary(terms[i - 1]!.date!, terms[i]!.date!)
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

function placeIn(layout: Layout, places: Places, terms: readonly Term[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const term = terms[i]!
    if (theaters.has(term.lower)) return 'theaters'
    const format = homeFormats.get(term.lower)
    if (format !== undefined) return format
    const before = terms[i - 1]?.lower ?? ''
    const joins = /^(?:on|at|via|by|over|reached|hit|for|to|the)$/u.test(before) && terms[i - 1]!.kind === 'word'
    if (term.kind === 'organization') {
      const place = places(term)
      if (place !== null) return /^(?:the)$/iu.test(before) ? `the ${place}` : place
      if (joins && before !== 'by' && before !== 'for' && !makers.has(fold(wordsOf(layout.text, term)))) return wordsOf(layout.text, term)
    } else if (joins && /^(?:on|reached|hit|for)$/u.test(before) && term.kind === 'word' && term.pos === 'PROPN' && /^\p{Lu}/u.test(layout.text[term.start]!)) {
      // A network nobody has heard of is known by what it does.
      let j = i
      while (j + 1 < to && terms[j + 1]!.kind === 'word' && /^[\p{Lu}\d]/u.test(layout.text[terms[j + 1]!.start]!)) j++
      return layout.text.slice(term.start, terms[j]!.end)
    }
  }
  return null
}

/** "For seven seasons, from 1986 to 1993, …": of the work that is spoken of. */
function readRun(line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const from = terms[i + 1]?.lower === ',' ? i + 2 : i + 1
  if (terms[from]?.lower !== 'from' || bareYear(terms[from + 1]) === null) return
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')?.titles[0] ?? about
  if (title !== null) found.push({ title, at: whenOf(terms[from + 1]!.date!), via: null, line, now: false })
}

/** "is now streaming on Hulu", "available on iPlayer", "since the show left NBC". */
function readPlace(layout: Layout, places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')
  if (title === undefined || title.titles.length !== 1) {
    // "All five series are available on iPlayer"
    const seasons = terms.slice(0, i).some((term) => /^(?:series|seasons|episodes|films|movies)$/u.test(term.lower))
    const via = seasons && title === undefined && about !== null ? places(terms[i + 2]) : null
    if (via !== null) found.push({ title: about!, at: null, via, line, now: true })
    return
  }
  const left = terms[i]!.lower === 'left'
  if (!left && !/^(?:on|at|via)$/u.test(terms[i + 1]?.lower ?? '')) return
  const place = terms[i + (left ? 1 : 2)]
  if (left && title !== terms[i - 1]) return
  const via = places(place) ?? (place?.kind === 'organization' && !left ? wordsOf(layout.text, place) : null)
  if (via !== null) found.push({ title: title.titles[0]!, at: null, via, line, now: !left })
}

/** "canceled by the network in 2001 after nine episodes": a run that ended as it began. */
function readShortRun(places: Places, line: Line, i: number, found: Statement[]): void {
  const { terms } = line
  const end = clauseEnd(terms, i)
  if (!terms.slice(i, end).some((term, j, list) => term.lower === 'after' && list.slice(j, j + 5).some((each) => /^(?:episodes?|weeks?)$/u.test(each.lower)))) return
  const titles = terms.slice(0, i).find((term) => term.kind === 'title')?.titles ?? []
  const date = dateIn(terms, i + 1, end)
  if (titles.length !== 1 || date === null) return
  const place = terms.slice(i + 1, end).findIndex((term) => term.kind === 'organization')
  const network = place < 0 ? null : terms[i + 1 + place]!
  const via = network === null ? null : places(network)
  found.push({ title: titles[0]!, at: whenOf(date), via: via !== null && terms[i + place]?.lower === 'the' ? `the ${via}` : via, line, now: false })
}

/** "only in theaters December 18, 2026" without a verb. */
function readTheaters(line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  if (terms[i - 1]?.lower !== 'in' || (terms[i + 1]?.kind !== 'date' && !(terms[i + 1]?.lower === '(' && terms[i + 2]?.kind === 'date'))) return
  const date = terms[i + 1]!.kind === 'date' ? terms[i + 1]!.date! : terms[i + 2]!.date!
  if (terms.slice(0, i).some((term) => hindered.test(term.lower) || releaseVerbs.has(term.lower))) return
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')?.titles[0] ?? about
  if (title !== null && title !== undefined) found.push({ title, at: whenOf(date), via: 'theaters', line, now: false })
}

const spanOf = (at: When): number => (at.from !== null && at.to !== null ? Date.parse(at.to) - Date.parse(at.from) : Infinity)
const yearOf = (at: When | null): string => at?.from?.slice(0, 4) ?? ''

/** One release a title: the first dated year, its most exact date, and the place said with it or alone. */
function join(found: readonly Statement[], topics: Topics): Release[] {
  const byTitle = new Map<Key, Statement[]>()
  for (const statement of found) {
    const list = byTitle.get(statement.title)
    if (list) list.push(statement)
    else byTitle.set(statement.title, [statement])
  }
  const releases: Release[] = []
  for (const [title, statements] of byTitle) {
    const dated = statements.filter((each) => each.at !== null && each.at.from !== null)
    const first = dated.toSorted((one, other) => Number(yearOf(one.at)) - Number(yearOf(other.at)) || spanOf(one.at!) - spanOf(other.at!))[0]
    const known: Title | undefined = topics.lineage.title(title)
    const settled = dated.find((each) => known?.year != null && yearOf(each.at) === String(known.year))
    const sameYear = first === undefined ? [] : dated.filter((each) => yearOf(each.at) === yearOf((settled ?? first).at))
    const exact = sameYear.toSorted((one, other) => spanOf(one.at!) - spanOf(other.at!))[0]
    const via = exact?.via ?? sameYear.find((each) => each.via !== null)?.via ?? statements.find((each) => each.via !== null && each.at === null && !each.now)?.via ?? null
    const elsewhere = statements.find((each) => each.now && each.via !== null && each.via !== via)
    if (exact !== undefined) releases.push({ title, at: exact.at, via, evidence: plainSpan(exact.line) })
    else {
      const open = statements.find((each) => each.via !== null)
      if (open !== undefined) {
        releases.push({ title, at: open.at, via: open.via, evidence: plainSpan(open.line) })
        continue
      }
    }
    if (elsewhere !== undefined) releases.push({ title, at: null, via: elsewhere.via, evidence: plainSpan(elsewhere.line) })
  }
  return releases.sort((one, other) => one.evidence.start - other.evidence.start)
}
