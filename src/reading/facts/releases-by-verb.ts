import { jobNouns, ordinals, relationNouns, releaseVerbs, theaters } from '#language'
import type { Layout } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import { isKindNoun, isPossessive } from './noun-phrases.ts'
import { comingDate, dateBefore, dateIn, goneDate, isPartShown, seasonAhead } from './release-dates.ts'
import { placeIn } from './release-places.ts'
import type { Places, Statement } from './release-statements.ts'
import type { Line, Term } from './terms.ts'

export const hindered = /^(?:set|scheduled|slated|due|expected|supposed|meant|planned|intended)$/u

/** "opened in theaters on August 9, 1991", "ABC Family aired a prequel, Night Ferry", "Released on 27 October, Night Ferry …". */
export function readVerb(layout: Layout, places: Places, line: Line, v: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const verb = terms[v]!
  if (verb.speech === -2 || (verb.pos === 'NOUN' && !isVerbAfterTitle(terms, v) && !isVerbByPlace(terms, v) && !(verb.lower === 'shot' && terms[v + 1]?.pos === 'DET') && !(verb.lower.endsWith('ing') && (terms[v + 1]?.kind === 'date' || /^(?:to|in|on|at|with|across)$/u.test(terms[v + 1]?.lower ?? '')))) || (verb.lower === 'release' && terms[v - 1]?.lower === 'press')) return
  // "Shooting begins in April": the work is made then, not shown.
  if (/^(?:began|begins|begin|started|starts|start|wrapped|ended|ends|takes|took)$/u.test(verb.lower) && terms.slice(Math.max(0, v - 6), v).some((term) => /^(?:shooting|filming|production|photography|cameras|rehearsals|shoot|pre-production|writing)$/u.test(term.lower))) return
  if (/^(?:out|up)$/u.test(terms[v + 1]?.lower ?? '') && !/^(?:came|comes|come|coming|went|put|brought|washed)$/u.test(verb.lower)) return
  // "is set to begin filming this month"
  if (/^(?:filming|shooting|production|photography|work|writing|rehearsals)$/u.test(terms[v + 1]?.lower ?? '')) return
  if (terms.slice(Math.max(0, v - 4), v).some((term) => /^(?:not|n't|never|if)$/u.test(term.lower))) return
  if (terms.slice(Math.max(0, v - 4), v).some((term) => hindered.test(term.lower)) && terms.slice(Math.max(0, v - 6), v).some((term) => /^(?:had|was|were)$/u.test(term.lower))) return
  const isWeak = !releaseVerbs.has(verb.lower)
  const isPlan = /^(?:due|slated|scheduled)$/u.test(verb.lower)
  if (isPlan && terms.slice(Math.max(0, v - 4), v).some((term) => /^(?:had|was|were|originally|once|initially)$/u.test(term.lower))) return
  // "put a keeper and a priest in the same boat" tells no time.
  if (/^puts?$/u.test(verb.lower) && !/^(?:out|on)$/u.test(terms[v + 1]?.lower ?? '') && !terms.slice(v, v + 14).some((term) => theaters.has(term.lower))) return
  // "which Focus will send to theaters on October 10"
  if (/^se(?:nds?|nt)$/u.test(verb.lower) && !terms.slice(v + 1, v + 5).some((term) => theaters.has(term.lower))) return
  // "went on the floors on Monday": the shooting began.
  if (/^(?:goes|went|going)$/u.test(verb.lower) && terms.slice(v + 1, v + 4).some((term) => /^(?:floors|floor|sets)$/u.test(term.lower))) return
  // "went off the air in 2011"
  if (isWeak && terms[v + 1]?.lower === 'off') return
  if (isPlan && !/^(?:in|on|for|to|out|at|this|next)$/u.test(terms[v + 1]?.lower ?? '') && terms[v + 1]?.kind !== 'date') return
  if (isPlan && terms.slice(v + 1, v + 6).some((term) => /^(?:start|begin|shoot|film|wrap|return|direct|write|star|play|appear|resume|filming|shooting|production|court)$/u.test(term.lower))) return
  const end = clauseEnd(terms, v)
  let agent: Term | null = null
  let titles = subjectTitles(terms, v)
  let from = v + 1
  if (titles.length === 0) {
    const before = terms.slice(0, v).findLast((term) => term.kind === 'organization' || term.kind === 'title' || term.kind === 'person')
    if (before?.kind === 'person' && verb.lower !== 'made') return
    if (before?.kind === 'organization') agent = before
    // "Low Country, a film that Northgate released in theaters in 2018"
    const relative = agent === null ? -1 : terms.slice(Math.max(0, v - 6), v).findLastIndex((term) => /^(?:that|which)$/u.test(term.lower))
    const antecedent = relative < 0 ? undefined : terms.slice(Math.max(0, v - 20), Math.max(0, v - 6) + relative).findLast((term) => term.kind === 'title')
    if (antecedent !== undefined && !isKinTold(terms, terms.indexOf(antecedent), v)) titles = antecedent.titles
  }
  if (titles.length === 0) {
    const before = terms.slice(0, v).findLast((term) => term.kind === 'organization' || term.kind === 'title' || term.kind === 'person')
    if (before?.kind === 'person' && verb.lower !== 'made') return
    const object = terms.slice(v + 1, v + 14).findIndex((term) => term.kind === 'title')
    const opens = beginsClause(terms, v)
    const isFar = object > 0 && terms.slice(v + 1, v + 1 + object).some((term) => (term.pos === 'ADP' && !/^(?:of|for|out|by|on)$/u.test(term.lower)) || term.pos === 'SCONJ') && !beginsClause(terms, v) && !/^(?:called|titled|entitled|named|dubbed)$/u.test(terms[v + object]!.lower)
    // "dated the next Night Ferry for October": one that has no name yet.
    const isNext = object > 0 && /^(?:next|another|new|second|third|fourth|upcoming)$/u.test(terms[v + object]!.lower)
    // "unveiled a drama from Night Ferry co-creator Bo Tran": whose other work it is.
    const isOthers = object >= 0 && jobNouns.has(terms[v + 2 + object]?.lower ?? '')
    if (object >= 0 && !isFar && !isNext && !isOthers && v + 1 + object < end + (opens ? 14 : 0) && (agent !== null || opens || isUnknownAgent(layout, terms, v) || /^(?:made|shot|came|comes|arrived|broadcast|televised|screened|premiered|launched|debuted|put|produced|filmed|aired|released|dated|slotted)$/u.test(verb.lower))) {
      titles = terms[v + 1 + object]!.titles
      if (!opens) from = v + 1
    }
  }
  if (titles.length === 0) {
    // "Two films arrive on Aug. 19: the war drama The Long Quiet and the comedy Wren & Sons"
    const colon = terms.slice(v + 1, v + 9).findIndex((term) => term.lower === ':' || (v === 0 && term.lower === 'are'))
    if (colon >= 0 && (v === 0 || terms.slice(0, v).some((term) => /^(?:films|movies|series|shows|titles|dramas|comedies|releases|pictures)$/u.test(term.lower)))) titles = terms.slice(v + 2 + colon).flatMap((term) => (term.kind === 'title' && term.byName ? term.titles : []))
  }
  if (titles.length === 0 && about !== null && (isImplicit(terms, v) || isOpeningAlone(terms, v) || isSaidOfIt(terms, v) || isSaidOfKind(terms, v))) titles = [about]
  // "Acorn TV will stream all six episodes from 22 May"
  if (titles.length === 0 && about !== null && agent !== null && places(agent) !== null && /^(?:stream|air|broadcast|screen|show|release|drop)/u.test(verb.lower) && terms.slice(v + 1, v + 6).some((term) => term.lower === 'episodes')) titles = [about]
  if (titles.length === 0 || (verb.lower.startsWith('follow') && terms[v + 1]?.lower === 'by')) return
  // "told the blog in November, before it aired": the other clause's date is its own.
  const isSubordinate = terms.slice(Math.max(0, v - 8), v).some((term) => /^(?:before|until|till)$/u.test(term.lower))
  const isPart = isPartShown(terms, v)
  const date = isPart ? null : dateIn(layout, terms, from, end) ?? (isSubordinate ? null : dateBefore(terms, v))
  // "First seen on BBC One in 1991, Night Ferry ran for five series"
  const opens = date === null || terms[0]?.kind === 'title' ? -1 : terms.findIndex((term, i) => i < v && term.kind === 'date' && term.date!.start === date.start)
  const via = placeIn(layout, places, terms, v + 1, end) ?? (opens > 0 && opens < 7 ? placeIn(layout, places, terms, 0, opens) : null) ?? (agent !== null && /^(?:air|release|broadcast|stream|premier|drop|debut|launch|screen|show|bow|unveil|put|roll)/u.test(verb.lower) ? places(agent) : null) ?? (/^(?:air|broadcast|televis|screen)/u.test(verb.lower) ? unknownAgent(layout, terms, v) : null)
  if (isWeak && date === null && (via === null || !(/^(?:ran|runs|began|started|lasted|hit|landed|reached|crash-landed|went|made)$/u.test(verb.lower) || (/^(?:comes|coming|come|heading|headed|moves|moving|lands|landing|arrives|arriving)$/u.test(verb.lower) && /^(?:to|on)$/u.test(terms[v + 1]?.lower ?? ''))))) return
  if (isWeak && /^(?:ended|ends|finished|finish|followed|follows)$/u.test(verb.lower) && (/^(?:ended|ends|finished|finish)$/u.test(verb.lower) || date === null)) return
  if (date === null && via === null) return
  const opened = verb.lower.startsWith('open') || verb.lower.startsWith('bow')
  for (const title of titles) found.push({ title, at: date === null ? null : whenOf(date), via, line, now: false, opened })
}

/** "first hit screens", "first broadcast in 1982", "will debut on": verbs that taggers take for nouns. */
function isVerbByPlace(terms: readonly Term[], v: number): boolean {
  const next = terms[v + 1]
  if (/^(?:first|originally|finally|later|will|'ll|to|has|have|was|were|quietly|officially)$/u.test(terms[v - 1]?.lower ?? '')) return next !== undefined && (next.kind !== 'word' || theaters.has(next.lower) || /^(?:on|in|to|at|into|via|screens|the|across)$/u.test(next.lower))
  return false
}

/** Taggers take "lands", "hits", "bows" for nouns: a word in -s right after a title, before a place or time. */
function isVerbAfterTitle(terms: readonly Term[], v: number): boolean {
  const before = terms[v - 1]?.lower === ',' ? undefined : terms[v - 1]
  const next = terms[v + 1]
  if (before?.kind !== 'title' && before?.pos !== 'ADV' && before?.lower !== ')' && before?.lower !== 'which' && before?.lower !== 'and') return false
  return terms[v]!.lower.endsWith('s') && next !== undefined && (next.kind === 'date' || next.kind === 'organization' || theaters.has(next.lower) || /^(?:on|in|to|at|into|via|exclusively|this|next|shelves|screens)$/u.test(next.lower))
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

export function clauseEnd(terms: readonly Term[], v: number): number {
  for (let i = v + 1; i < terms.length; i++) {
    const term = terms[i]!
    if (/^[.;?!]$/u.test(term.lower) || term.lower === 'before' || (term.lower === 'until' && terms[i + 1]?.kind !== 'date') || term.lower === 'who' || term.lower === 'whose') return i
    if (i - v > 26) return i
    // "made N180 million and was remade in 2016": a second verb has its own time.
    if (term.lower === 'and' && (terms[i + 1]?.pos === 'AUX' || (terms[i + 1]?.pos === 'VERB' && !terms[i + 1]!.lower.endsWith('ing'))) && terms.slice(i, i + 8).some((each) => each.kind === 'date') && terms.slice(v + 1, i).every((each) => each.kind !== 'date')) return i
  }
  return terms.length
}

/** The titles that a verb is said of: the nearest before it with nothing but apposition, adverbs and auxiliaries between. */
export function subjectTitles(terms: readonly Term[], v: number): readonly Key[] {
  let i = v - 1
  let steps = 0
  while (i >= 0 && steps < 30) {
    const term = terms[i]!
    steps++
    // "The remake of Night Ferry comes to Max"
    if (term.kind === 'title') return isOfAnother(terms, i) ? [] : term.titles
    if (term.lower === ')') {
      while (i > 0 && terms[i]!.lower !== '(') i--
      i--
    } else if (term.lower === 'and' || term.lower === 'but') {
      // A second verb of the same subject: "starred X and premiered on".
      return terms.slice(Math.max(0, i - 24), i).find((each) => each.kind === 'title')?.titles ?? []
    } else if (/^(?:after|since|while|by|before)$/u.test(term.lower) && terms[v]!.lower.endsWith('ing')) {
      // "hung on to first place after bowing on Friday"
      return terms.slice(0, i).find((each) => each.kind === 'title')?.titles ?? []
    } else if (term.lower === 'which' && terms[i - 1]?.lower === 'of' && /^(?:both|all)$/u.test(terms[i - 2]?.lower ?? '')) {
      // "both of which aired on"
      return terms.slice(Math.max(0, i - 24), i).filter((each) => each.kind === 'title').slice(-2).flatMap((each) => each.titles)
    } else if (term.lower === 'that' || term.lower === 'which') {
      const last = terms.slice(Math.max(0, i - 20), i).findLast((each) => each.kind === 'title')
      // "Night Ferry: Reborn, a revival of the series that ran from 1999": the older one ran.
      if (last !== undefined && isKinTold(terms, terms.indexOf(last), i)) return []
      return (last === undefined ? undefined : terms[i - 1]?.lower === ',' ? (apposedTo(terms, terms.indexOf(last)) ?? last) : last)?.titles ?? []
    } else if (term.lower === ',') {
      // ", released in 2013,": of what stands right before.
      if (terms[i - 1]?.kind === 'title' && i >= v - 2) return (apposedTo(terms, i - 1) ?? terms[i - 1]!).titles
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

/** Between two terms a work without a name is told of: "a revival of the series that". */
const isKinTold = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term, j, list) => relationNouns.has(term.lower) && /^(?:of|to)$/u.test(list[j + 1]?.lower ?? ''))

/** "the remake of Night Ferry", "the feature version of Night Ferry": the name is not the work's own. */
export const isOfAnother = (terms: readonly Term[], i: number): boolean => (isKindNoun(terms[i + 1]) && ((ordinals.get(terms[i - 1]?.lower ?? '') ?? 0) > 1 || /^(?:next|another)$/u.test(terms[i - 1]?.lower ?? ''))) || /^(?:of|to)$/u.test(terms[i - 1]?.lower ?? '') && (relationNouns.has(terms[i - 2]?.lower ?? '') || /^(?:version|premiere|screening|take)$/u.test(terms[i - 2]?.lower ?? ''))

/** "Second Sun, a series remake of the 1981 film The Double Noon, premiered": the work that the phrase around the title at `at` is said of. */
function apposedTo(terms: readonly Term[], at: number): Term | undefined {
  for (let j = at - 1; j > Math.max(0, at - 16); j--) {
    const term = terms[j]!
    if (term.kind === 'title' || /^[.;:?!]$/u.test(term.lower)) return undefined
    if (term.lower !== ',') continue
    return terms[j - 1]!.kind === 'title' && /^(?:a|an|the|his|her|its)$/u.test(terms[j + 1]!.lower) && terms.slice(j + 1, at).some((each) => each.lower === 'of' || each.lower === 'to' || each.lower === 'from') ? terms[j - 1] : undefined
  }
  return undefined
}

/** "Banned within a week of opening in June 1976": nobody and nothing else is named. */
function isOpeningAlone(terms: readonly Term[], v: number): boolean {
  return terms[v]!.lower.endsWith('ing') && /^(?:of|after|since|upon)$/u.test(terms[v - 1]?.lower ?? '') && terms.every((term) => term.kind !== 'title' && (term.kind !== 'person' || !term.byName))
}

/** "It will run on Global in the fall" */
function isSaidOfIt(terms: readonly Term[], v: number): boolean {
  let i = v - 1
  while (i > 0 && (terms[i]!.pos === 'AUX' || terms[i]!.pos === 'ADV' || terms[i]!.pos === 'PART')) i--
  return i === 0 && i < v && terms[0]!.lower === 'it'
}

/** "Thibault-Roy's comedy about a bakery, which she wrote, came to theatres in 2016": a work by its kind alone. */
function isSaidOfKind(terms: readonly Term[], v: number): boolean {
  if (terms.some((term) => term.kind === 'title')) return false
  const noun = terms.slice(0, Math.min(v, 9)).findIndex((term) => isKindNoun(term))
  return noun > 0 && !relationNouns.has(terms[noun]!.lower) && terms.slice(0, noun).some((term) => isPossessive(term) || term.lower === 'this') && !terms.slice(0, noun).some((term) => term.pos === 'VERB' && !/(?:ed|ing)$/u.test(term.lower))
}

/** "beginning in 1994", "released straight to DVD": without a subject of its own. */
function isImplicit(terms: readonly Term[], v: number): boolean {
  return terms.slice(0, v).every((term) => term.kind !== 'person') && v <= 1
}

const having = /^(?:makes?|made|making|had|has|have|having|gets?|got|received|receives|enjoyed|set|slated|scheduled|planned|pencilled|penciled|tapped|eyeing|eyes|aiming|earmarked|dated)$/u

/** "makes its debut on CBS in October", "had its world premiere in 2015", "is set for release on March 5", "ahead of its May 3 release": at the noun. */
export function readDebut(layout: Layout, places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  if (terms[i]!.speech === -2 || terms.slice(Math.max(0, i - 7), i).some((term) => /^(?:not|n't|never|if|directorial|feature|directing|acting|writing|press|no)$/u.test(term.lower))) return
  // "have locked August 15 as the release date", "a release date of May 3"
  if (terms[i + 1]?.lower === 'date') {
    const near = terms.findIndex((term, j) => j >= Math.max(0, i - 5) && j < i + 6 && term.kind === 'date' && (j < i ? terms[i - 1]!.lower === 'the' || terms[i - 1]!.lower === 'a' || terms[i - 1]!.lower === 'its' : true))
    const named = terms.slice(0, i + 6).findLast((term) => term.kind === 'title' && term.titles.length === 1)?.titles[0] ?? about
    if (near >= 0 && named !== null && terms[near]!.date!.from !== null && terms[near]!.date!.unit !== 'year') found.push({ title: named, at: whenOf(comingDate(layout, terms, near, terms[near]!.date!, true)), via: null, line, now: false })
    return
  }
  let v = -1
  for (let j = i - 1; j >= Math.max(0, i - 7) && v < 0; j--) {
    if (having.test(terms[j]!.lower)) v = j
    else if (terms[j]!.kind === 'title' || terms[j]!.kind === 'person' || /^[.,;]$/u.test(terms[j]!.lower)) break
  }
  const end = clauseEnd(terms, i)
  if (v >= 0) {
    // "had been scheduled for release": it was not.
    if (/^(?:set|slated|scheduled|planned|pencilled|penciled|earmarked|dated)$/u.test(terms[v]!.lower) && terms.slice(Math.max(0, v - 3), v).some((term) => /^(?:had|was|were|originally|once|initially)$/u.test(term.lower))) return
    if (/^(?:set|slated|scheduled|planned)$/u.test(terms[v]!.lower) && terms[v - 1]?.lower !== 'is' && terms[v - 1]?.lower !== "'s" && terms[v - 1]?.lower !== 'are' && terms[v - 1]?.kind !== 'title' && terms[v - 1]?.lower !== 'currently' && terms[v - 1]?.lower !== 'now') return
    let titles = subjectTitles(terms, v)
    if (titles.length === 0 && about !== null && terms.slice(0, v).every((term) => term.kind !== 'person' && term.kind !== 'title')) titles = [about]
    const told = dateIn(layout, terms, v + 1, end) ?? dateBefore(terms, v)
    const coming = told === null || !/^(?:has|have|having|gets?|makes?|receives|eyes|eyeing|aiming|set|slated|scheduled|planned)$/u.test(terms[v]!.lower) ? -1 : terms.findIndex((term) => term.date === told)
    const date = told !== null && /^(?:had|made|got|received|enjoyed)$/u.test(terms[v]!.lower) ? goneDate(layout, told) : coming >= 0 ? comingDate(layout, terms, coming, told!, true) : told
    const via = placeIn(layout, places, terms, i + 1, end) ?? (terms[i - 1]!.lower.startsWith('theatrical') ? 'theaters' : null)
    if (date !== null || via !== null) for (const title of titles) found.push({ title, at: date === null ? null : whenOf(date), via, line, now: false })
    return
  }
  const date = terms[i - 1]?.kind === 'date' ? terms[i - 1]! : terms[i - 2]?.kind === 'date' ? terms[i - 2]! : undefined
  // "has been acquired by Neon for a fall release", "eyeing a May 2025 bow"
  if (date !== undefined && date.date!.from !== null && /^(?:a|an|the)$/u.test(terms[terms.indexOf(date) - 1]?.lower ?? '') && /^(?:for|eyeing|eyes|targeting|toward|towards|with|on)$/u.test(terms[terms.indexOf(date) - 2]?.lower ?? '')) {
    const named = terms.slice(0, i).findLast((term) => term.kind === 'title' && term.titles.length === 1)?.titles[0] ?? about
    if (named !== null) found.push({ title: named, at: whenOf(comingDate(layout, terms, terms.indexOf(date), date.date!, true)), via: placeIn(layout, places, terms, Math.max(0, i - 2), end), line, now: false })
    return
  }
  const season = date === undefined && /^(?:a|an)$/u.test(terms[i - 2]?.lower ?? '') && /^(?:for|eyeing|eyes|targeting|with)$/u.test(terms[i - 3]?.lower ?? '') ? seasonAhead(layout, terms[i - 1]) : null
  if (season !== null) {
    const named = terms.slice(0, i).findLast((term) => term.kind === 'title' && term.titles.length === 1)?.titles[0] ?? about
    if (named !== null) found.push({ title: named, at: whenOf(season), via: placeIn(layout, places, terms, Math.max(0, i - 2), end), line, now: false })
    return
  }
  const owner = date === undefined ? undefined : terms[terms.indexOf(date) - 1]
  if (date === undefined || owner === undefined || !(owner.lower === 'its' || (isPossessive(owner) && terms[terms.indexOf(date) - 2]?.kind === 'title'))) return
  const title = isPossessive(owner) ? terms[terms.indexOf(date) - 2] : terms.slice(0, i).findLast((term) => term.kind === 'title')
  const key = title?.titles.length === 1 ? title.titles[0]! : about
  if (key !== null) found.push({ title: key, at: whenOf(date.date!), via: placeIn(layout, places, terms, i + 1, end), line, now: false })
}

