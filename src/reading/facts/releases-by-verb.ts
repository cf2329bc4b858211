import { bodies, homeFormats, releaseVerbs, studios, theaters } from '#language'
import { fold, type Layout, wordsOf } from '#text'
import { bareYear } from './describe-titles.ts'
import { type DateMention, whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import { isPossessive } from './noun-phrases.ts'
import { broadcasters, type Places, type Statement } from './release-statements.ts'
import type { Line, Term } from './terms.ts'

const festivals = new Set(bodies.map(fold))
const makers = new Set(studios.map(fold).filter((name) => !broadcasters.has(name)))

const hindered = /^(?:set|scheduled|slated|due|expected|supposed|meant|planned|intended)$/u

/** "opened in theaters on August 9, 1991", "ABC Family aired a prequel, Night Ferry", "Released on 27 October, Night Ferry …". */
export function readVerb(layout: Layout, places: Places, line: Line, v: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const verb = terms[v]!
  if (verb.speech === -2 || (verb.pos === 'NOUN' && !isVerbAfterTitle(terms, v) && !(verb.lower === 'shot' && terms[v + 1]?.pos === 'DET') && !(verb.lower.endsWith('ing') && /^(?:to|in|on|at|with|across)$/u.test(terms[v + 1]?.lower ?? ''))) || (verb.lower === 'release' && terms[v - 1]?.lower === 'press')) return
  // "Shooting begins in April": the work is made then, not shown.
  if (/^(?:began|begins|begin|started|starts|start|wrapped|ended|ends|takes|took)$/u.test(verb.lower) && terms.slice(Math.max(0, v - 6), v).some((term) => /^(?:shooting|filming|production|photography|cameras|rehearsals|shoot|pre-production|writing)$/u.test(term.lower))) return
  if (/^(?:out|up)$/u.test(terms[v + 1]?.lower ?? '') && !/^(?:came|comes|come|coming|went|put|brought)$/u.test(verb.lower)) return
  // "is set to begin filming this month"
  if (/^(?:filming|shooting|production|photography|work|writing|rehearsals)$/u.test(terms[v + 1]?.lower ?? '')) return
  if (terms.slice(Math.max(0, v - 4), v).some((term) => /^(?:not|n't|never|if)$/u.test(term.lower))) return
  if (terms.slice(Math.max(0, v - 4), v).some((term) => hindered.test(term.lower)) && terms.slice(Math.max(0, v - 6), v).some((term) => /^(?:had|was|were)$/u.test(term.lower))) return
  const isPlan = /^(?:due|slated|scheduled)$/u.test(verb.lower)
  if (isPlan && !/^(?:in|on|for|to|out|at|this|next)$/u.test(terms[v + 1]?.lower ?? '') && terms[v + 1]?.kind !== 'date') return
  if (isPlan && terms.slice(v + 1, v + 6).some((term) => /^(?:start|begin|shoot|film|wrap|return|direct|write|star|play|appear|resume|filming|shooting|production|court)$/u.test(term.lower))) return
  const end = clauseEnd(terms, v)
  const isWeak = !releaseVerbs.has(verb.lower)
  let agent: Term | null = null
  let titles = subjectTitles(terms, v)
  let from = v + 1
  if (titles.length === 0) {
    const before = terms.slice(0, v).findLast((term) => term.kind === 'organization' || term.kind === 'title' || term.kind === 'person')
    if (before?.kind === 'person' && verb.lower !== 'made') return
    if (before?.kind === 'organization') agent = before
    // "Low Country, a film that Northgate released in theaters in 2018"
    const relative = agent === null ? -1 : terms.slice(Math.max(0, v - 6), v).findLastIndex((term) => /^(?:that|which)$/u.test(term.lower))
    if (relative >= 0) titles = terms.slice(Math.max(0, v - 20), Math.max(0, v - 6) + relative).findLast((term) => term.kind === 'title')?.titles ?? []
  }
  if (titles.length === 0) {
    const before = terms.slice(0, v).findLast((term) => term.kind === 'organization' || term.kind === 'title' || term.kind === 'person')
    if (before?.kind === 'person' && verb.lower !== 'made') return
    const object = terms.slice(v + 1, v + 14).findIndex((term) => term.kind === 'title')
    const opens = beginsClause(terms, v)
    const isFar = object > 0 && terms.slice(v + 1, v + 1 + object).some((term) => (term.pos === 'ADP' && !/^(?:of|for|out|by|on)$/u.test(term.lower)) || term.pos === 'SCONJ') && !beginsClause(terms, v)
    if (object >= 0 && !isFar && v + 1 + object < end + (opens ? 14 : 0) && (agent !== null || opens || isUnknownAgent(layout, terms, v) || /^(?:made|shot|came|comes|arrived|broadcast|televised|screened|premiered|launched|debuted|put|produced|filmed|aired|released|dated|slotted)$/u.test(verb.lower))) {
      titles = terms[v + 1 + object]!.titles
      if (!opens) from = v + 1
    }
  }
  if (titles.length === 0) {
    // "Two films arrive on Aug. 19: the war drama The Long Quiet and the comedy Wren & Sons"
    const colon = terms.slice(v + 1, v + 9).findIndex((term) => term.lower === ':')
    if (colon >= 0 && terms.slice(0, v).some((term) => /^(?:films|movies|series|shows|titles|dramas|comedies|releases|pictures)$/u.test(term.lower))) titles = terms.slice(v + 2 + colon).flatMap((term) => (term.kind === 'title' && term.byName ? term.titles : []))
  }
  if (titles.length === 0 && about !== null && isImplicit(terms, v)) titles = [about]
  if (titles.length === 0) return
  // "told the blog in November, before it aired": the other clause's date is its own.
  const isSubordinate = terms.slice(Math.max(0, v - 8), v).some((term) => /^(?:before|until|till)$/u.test(term.lower))
  const date = dateIn(terms, from, end) ?? (isSubordinate ? null : dateBefore(terms, v))
  const via = placeIn(layout, places, terms, v + 1, end) ?? (agent !== null && /^(?:air|release|broadcast|stream|premier|drop)/u.test(verb.lower) ? places(agent) : null) ?? (/^(?:air|broadcast|televis|screen)/u.test(verb.lower) ? unknownAgent(layout, terms, v) : null)
  if (isWeak && date === null && (via === null || !/^(?:ran|runs|began|started|lasted|hit|landed|reached|crash-landed|went|made)$/u.test(verb.lower))) return
  if (isWeak && /^(?:ended|ends|finished|finish|followed|follows)$/u.test(verb.lower) && (/^(?:ended|ends|finished|finish)$/u.test(verb.lower) || date === null)) return
  if (date === null && via === null) return
  for (const title of titles) found.push({ title, at: date === null ? null : whenOf(date), via, line, now: false })
}

/** Taggers take "lands", "hits", "bows" for nouns: a word in -s right after a title, before a place or time. */
function isVerbAfterTitle(terms: readonly Term[], v: number): boolean {
  const before = terms[v - 1]?.lower === ',' ? undefined : terms[v - 1]
  const next = terms[v + 1]
  if (before?.kind !== 'title' && before?.pos !== 'ADV' && before?.lower !== ')' && before?.lower !== 'which' && before?.lower !== 'and') return false
  return terms[v]!.lower.endsWith('s') && next !== undefined && (next.kind === 'date' || theaters.has(next.lower) || /^(?:on|in|to|at|into|via|exclusively|this|next|shelves|screens)$/u.test(next.lower))
}

/** The capitalised words right before a verb, as those of a network nobody has heard of: "Channel North broadcast a film". `null` without. */
function unknownAgent(layout: Layout, terms: readonly Term[], v: number): string | null {
  let from = v
  const isName = (term: Term | undefined) => term?.kind === 'word' && /^\p{Lu}/u.test(layout.text[term.start]!) && term.pos === 'PROPN'
  while (isName(terms[from - 1])) from--
  return from === v ? null : layout.text.slice(terms[from]!.start, terms[v - 1]!.end)
}

const beginsClause = (terms: readonly Term[], v: number): boolean => v === 0 || /^(?:and|,)$/u.test(terms[v - 1]!.lower)

const isUnknownAgent = (layout: Layout, terms: readonly Term[], v: number): boolean => unknownAgent(layout, terms, v) !== null

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
      return terms.slice(Math.max(0, i - 20), i).findLast((each) => each.kind === 'title')?.titles ?? []
    } else if (term.lower === ',') {
      // ", released in 2013,": of what stands right before.
      if (terms[i - 1]?.kind === 'title' && i >= v - 2) return terms[i - 1]!.titles
      if (terms[i - 1]?.lower === ')' && i === v - 1) {
        i--
        continue
      }
      // Apposition: back to its opening comma, or the title before.
      const title = terms.slice(Math.max(0, i - 24), i).findLast((each) => each.kind === 'title')
      const first = terms.slice(0, i).findIndex((each) => each.kind === 'title')
      const subject = first >= 0 && terms[first + 1]?.lower === ',' ? terms[first]! : title
      return subject === undefined || (terms[0]?.kind === 'person' && !/^(?:his|her|their|my|our)$/u.test(terms[0].lower)) ? [] : subject.titles
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
  // "on Friday nights" is every one of them.
  for (let i = from; i < to; i++) if (terms[i]!.kind === 'date' && terms[i - 1]?.lower !== 'since' && !/^(?:nights|mornings|evenings|afternoons|lunchtimes|teatimes)$/u.test(terms[i + 1]?.lower ?? '')) return terms[i]!.date
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
    // "graced our screens" tells no place.
    if (theaters.has(term.lower) && !(term.lower === 'screens' && /^(?:our|your|tv|television|small|their|british|american)$/u.test(terms[i - 1]?.lower ?? ''))) return 'theaters'
    const format = homeFormats.get(term.lower)
    if (format !== undefined) return format
    if (term.lower === 'theatrically') return 'theaters'
    const before = terms[i - 1]?.lower ?? ''
    const joins = /^(?:on|at|via|by|over|reached|hit|for|to|the)$/u.test(before) && terms[i - 1]!.kind === 'word'
    if (term.kind === 'organization') {
      const place = places(term)
      if (place !== null) return /^(?:the)$/iu.test(before) ? `the ${place}` : place
      if (festivals.has(fold(wordsOf(layout.text, term)))) continue
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

const having = /^(?:makes?|made|making|had|has|have|having|gets?|got|received|receives|enjoyed|set|slated|scheduled|planned|pencilled|penciled|tapped|eyeing|eyes|aiming|earmarked|dated)$/u

/** "makes its debut on CBS in October", "had its world premiere in 2015", "is set for release on March 5", "ahead of its May 3 release": at the noun. */
export function readDebut(layout: Layout, places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  if (terms[i]!.speech === -2 || terms.slice(Math.max(0, i - 7), i).some((term) => /^(?:not|n't|never|if|directorial|feature|directing|acting|writing|press|no)$/u.test(term.lower))) return
  let v = -1
  for (let j = i - 1; j >= Math.max(0, i - 7) && v < 0; j--) {
    if (having.test(terms[j]!.lower)) v = j
    else if (terms[j]!.kind === 'title' || terms[j]!.kind === 'person' || /^[.,;]$/u.test(terms[j]!.lower)) break
  }
  const end = clauseEnd(terms, i)
  if (v >= 0) {
    if (/^(?:set|slated|scheduled|planned)$/u.test(terms[v]!.lower) && terms[v - 1]?.lower !== 'is' && terms[v - 1]?.lower !== "'s" && terms[v - 1]?.lower !== 'are' && terms[v - 1]?.kind !== 'title' && terms[v - 1]?.lower !== 'currently' && terms[v - 1]?.lower !== 'now') return
    let titles = subjectTitles(terms, v)
    if (titles.length === 0 && about !== null && terms.slice(0, v).every((term) => term.kind !== 'person' && term.kind !== 'title')) titles = [about]
    const date = dateIn(terms, v + 1, end) ?? dateBefore(terms, v)
    const via = placeIn(layout, places, terms, i + 1, end) ?? (terms[i - 1]!.lower.startsWith('theatrical') ? 'theaters' : null)
    if (date !== null || via !== null) for (const title of titles) found.push({ title, at: date === null ? null : whenOf(date), via, line, now: false })
    return
  }
  const date = terms[i - 1]?.kind === 'date' ? terms[i - 1]! : terms[i - 2]?.kind === 'date' ? terms[i - 2]! : undefined
  const owner = date === undefined ? undefined : terms[terms.indexOf(date) - 1]
  if (date === undefined || owner === undefined || !(owner.lower === 'its' || (isPossessive(owner) && terms[terms.indexOf(date) - 2]?.kind === 'title'))) return
  const title = isPossessive(owner) ? terms[terms.indexOf(date) - 2] : terms.slice(0, i).findLast((term) => term.kind === 'title')
  const key = title?.titles.length === 1 ? title.titles[0]! : about
  if (key !== null) found.push({ title: key, at: whenOf(date.date!), via: placeIn(layout, places, terms, i + 1, end), line, now: false })
}

/** "UBN has renewed Night Ferry", "Ten dumped the drama": the network that decides shows it. At the verb. */
export function readRuling(places: Places, line: Line, v: number, found: Statement[]): void {
  const { terms } = line
  if (terms[v]!.speech >= 0) return
  let i = v - 1
  while (i >= 0 && i > v - 4 && (terms[i]!.pos === 'AUX' || terms[i]!.pos === 'ADV')) i--
  const via = places(terms[i])
  const next = terms.slice(v + 1, v + 8)
  const title = next.find((term) => term.kind === 'title')
  if (via === null || title?.titles.length !== 1 || next.slice(0, next.indexOf(title)).some((term) => term.pos === 'VERB' || term.pos === 'ADP')) return
  found.push({ title: title.titles[0]!, at: null, via, line, now: false })
}

/** "it's on iPlayer for another week", "Night Ferry is on Netflix": where a work can be seen now. At the place. */
export function readNow(places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const via = places(terms[i])
  let j = i - 1
  if (terms[j]?.lower === 'the') j--
  if (via === null || terms[j]?.lower !== 'on' || terms[i]!.speech >= 0) return
  j--
  while (terms[j]?.pos === 'ADV' || terms[j]?.lower === 'now' || terms[j]?.lower === 'still') j--
  if (!/^(?:is|'s|are|airs|continues|screens|streams|returns)$/u.test(terms[j]?.lower ?? '')) return
  const subject = terms[j - 1]
  const key = subject?.kind === 'title' && subject.titles.length === 1 ? subject.titles[0]! : subject?.lower === 'it' ? (terms.slice(0, j).findLast((term) => term.kind === 'title')?.titles[0] ?? about) : null
  if (key !== null) found.push({ title: key, at: null, via, line, now: true })
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
  if (terms[i - 1]?.lower !== 'in') return
  const next = /^(?:\(|from|nationwide|everywhere|worldwide|now|,)$/u.test(terms[i + 1]?.lower ?? '') ? terms[i + 2] : terms[i + 1]
  if (next?.kind !== 'date') return
  const date = next.date!
  if (terms.slice(0, i).some((term) => hindered.test(term.lower) || releaseVerbs.has(term.lower))) return
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')?.titles[0] ?? about
  if (title !== null && title !== undefined) found.push({ title, at: whenOf(date), via: 'theaters', line, now: false })
}
