import { homeFormats, releaseVerbs, studios, theaters } from '#language'
import { fold, type Layout, wordsOf } from '#text'
import { bareYear } from './describe-titles.ts'
import { type DateMention, whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import { broadcasters, type Places, type Statement } from './release-statements.ts'
import type { Line, Term } from './terms.ts'

const makers = new Set(studios.map(fold).filter((name) => !broadcasters.has(name)))

const hindered = /^(?:set|scheduled|slated|due|expected|supposed|meant|planned|intended)$/u

/** "opened in theaters on August 9, 1991", "ABC Family aired a prequel, Night Ferry", "Released on 27 October, Night Ferry …". */
export function readVerb(layout: Layout, places: Places, line: Line, v: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const verb = terms[v]!
  if (verb.speech === -2 || (verb.pos === 'NOUN' && !(verb.lower === 'shot' && terms[v + 1]?.pos === 'DET') && !(verb.lower.endsWith('ing') && /^(?:to|in|on|at|with|across)$/u.test(terms[v + 1]?.lower ?? ''))) || (verb.lower === 'release' && terms[v - 1]?.lower === 'press')) return
  // "Shooting begins in April": the work is made then, not shown.
  if (/^(?:began|begins|begin|started|starts|start|wrapped|ended|ends|takes|took)$/u.test(verb.lower) && terms.slice(Math.max(0, v - 6), v).some((term) => /^(?:shooting|filming|production|photography|cameras|rehearsals|shoot|pre-production|writing)$/u.test(term.lower))) return
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
export function readRun(line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const from = terms[i + 1]?.lower === ',' ? i + 2 : i + 1
  if (terms[from]?.lower !== 'from' || bareYear(terms[from + 1]) === null) return
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')?.titles[0] ?? about
  if (title !== null) found.push({ title, at: whenOf(terms[from + 1]!.date!), via: null, line, now: false })
}

/** "is now streaming on Hulu", "available on iPlayer", "since the show left NBC". */
export function readPlace(layout: Layout, places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
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
export function readShortRun(places: Places, line: Line, i: number, found: Statement[]): void {
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
export function readTheaters(line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  if (terms[i - 1]?.lower !== 'in' || (terms[i + 1]?.kind !== 'date' && !(terms[i + 1]?.lower === '(' && terms[i + 2]?.kind === 'date'))) return
  const date = terms[i + 1]!.kind === 'date' ? terms[i + 1]!.date! : terms[i + 2]!.date!
  if (terms.slice(0, i).some((term) => hindered.test(term.lower) || releaseVerbs.has(term.lower))) return
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')?.titles[0] ?? about
  if (title !== null && title !== undefined) found.push({ title, at: whenOf(date), via: 'theaters', line, now: false })
}
