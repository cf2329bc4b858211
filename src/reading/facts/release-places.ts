import { bodies, homeFormats, runNouns, showingFillers, studios, theaters } from '#language'
import { fold, type Layout, wordsOf } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import { isKindNoun, isPossessive } from './noun-phrases.ts'
import { comingDate } from './release-dates.ts'
import { broadcasters, type Places, type Statement } from './release-statements.ts'
import type { Line, Term } from './terms.ts'

const festivals = new Set(bodies.map(fold))
const makers = new Set(studios.map(fold).filter((name) => !broadcasters.has(name)))

/** The first place to see something named from one term to another: a network, a service, a format, cinemas. */
export function placeIn(layout: Layout, places: Places, terms: readonly Term[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const term = terms[i]!
    // "graced our screens" tells no place.
    if (theaters.has(term.lower) && !(/screens?$/u.test(term.lower) && !(/^(?:the|cinema|silver|nationwide|in|across|movie|uk|us)$/u.test(terms[i - 1]?.lower ?? '') || (/^(?:hit|hits|hitting|reach|reaches|reached)$/u.test(terms[i - 1]?.lower ?? '') && /^(?:worldwide|nationwide|globally|on|this|next|in|across)$/u.test(terms[i + 1]?.lower ?? ''))))) return 'theaters'
    const format = homeFormats.get(term.lower)
    if (format !== undefined && !(format === 'streaming' && /^(?:on|from|via)$/u.test(terms[i + 1]?.lower ?? '')) && !/^(?:began|begins|begin|starts|start|started)$/u.test(terms[i - 1]?.lower ?? '')) return format
    if (term.lower === 'theatrically') return 'theaters'
    const before = terms[i - 1]?.lower ?? ''
    const joins = /^(?:on|at|via|by|over|reached|hit|hits|for|to|the)$/u.test(before) && terms[i - 1]!.kind === 'word'
    // "in AMC theaters": whose they are.
    if (term.kind === 'organization' && /^(?:theaters|theatres|cinemas)$/u.test(terms[i + 1]?.lower ?? '')) return 'theaters'
    if (term.kind === 'organization') {
      const place = places(term)
      // "on the ABC", but not "on the ABC drama"
      if (place !== null) return /^(?:the)$/iu.test(before) && !/^(?:NOUN|ADJ)$/u.test(terms[i + 1]?.pos ?? '') && terms[i + 1]?.kind !== 'title' ? `the ${place}` : place
      if (festivals.has(fold(wordsOf(layout.text, term)))) continue
      if (joins && before !== 'by' && before !== 'for' && !makers.has(fold(wordsOf(layout.text, term)))) return wordsOf(layout.text, term)
    } else if (joins && /^(?:on|reached|hit|hits|for)$/u.test(before) && term.kind === 'word' && (term.pos === 'PROPN' || (before === 'on' && term.pos === 'NUM')) && /^\p{Lu}/u.test(layout.text[term.start]!)) {
      // A network nobody has heard of is known by what it does.
      let j = i
      while (j + 1 < to && terms[j + 1]!.kind === 'word' && /^[\p{Lu}\d]/u.test(layout.text[terms[j + 1]!.start]!)) j++
      return layout.text.slice(term.start, terms[j]!.end)
    }
  }
  return null
}

const watching = /^(?:watch|watching|watched|stream|streaming|streamed|binge|bingeing|binged|binge-watch|rewatch|rewatched|catch|find|rent|see|seen)$/u

/**
 * Where a work was or is to be seen, told without a verb of release: "three seasons on UPN", "a hit for TVNZ",
 * "binge Night Ferry on Netflix", "Night Ferry is out now on Max". At the place.
 */
export function readPlaceAlone(layout: Layout, places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const place = places(terms[i])
  if (place === null || terms[i]!.speech === -2) return
  // "with FX, where he created Night Ferry"; "pulled from Hulu"
  if (terms[i + 1]?.lower === ',' && terms[i + 2]?.lower === 'where') {
    const made = terms.slice(i + 3, i + 12).find((term) => term.kind === 'title')
    if (made?.titles.length === 1) found.push({ title: made.titles[0]!, at: null, via: place, line, now: false })
    return
  }
  // "Showtime's D.C. comedy is back": of the work that was just named.
  if (about !== null && i <= 2 && isPossessive(terms[i + 1]) && terms.slice(i + 2, i + 6).some((term) => isKindNoun(term)) && terms.every((term) => term.kind !== 'title' && (term.kind !== 'person' || !term.byName))) {
    found.push({ title: about, at: null, via: place, line, now: false })
    return
  }
  let j = i - 1
  const via = terms[j]?.lower === 'the' ? `the ${place}` : place
  if (terms[j]?.lower === 'the') j--
  if (!/^(?:on|for|at|via)$/u.test(terms[j]?.lower ?? '')) return
  const noun = terms[j - 1]
  if (noun !== undefined && runNouns.has(noun.lower)) {
    const title = ranOf(terms, j - 1)
    const key = title?.titles.length === 1 ? title.titles[0]! : title === undefined && startsWithIt(terms) ? about : null
    if (key !== null) found.push({ title: key, at: null, via, line, now: false })
    return
  }
  if (terms[j]!.lower === 'for' || terms[j]!.lower === 'at') return
  let k = j - 1
  let now = false
  while (k >= 0 && j - k < 9 && (showingFillers.has(terms[k]!.lower) || terms[k]!.kind === 'date' || isKindNoun(terms[k]) || terms[k]!.lower === ',' || terms[k]!.lower === ')')) {
    if (/^(?:stream|streaming|streams|available|out|catch|rewatch|rent)$/u.test(terms[k]!.lower)) now = true
    k--
  }
  const title = terms[k]
  if (title?.kind !== 'title' || title.titles.length !== 1) return
  // "Night Ferry and Salt House are both on Netflix"
  const shared = terms.slice(k, j).some((term) => term.lower === 'both' || term.lower === 'all') ? terms.slice(Math.max(0, k - 12), k).filter((term) => term.kind === 'title').flatMap((term) => term.titles) : []
  if (terms.slice(Math.max(0, k - 6), k).some((term) => watching.test(term.lower))) now = true
  else if (terms.slice(Math.max(0, k - 3), k).some((term) => term.lower === 'of' && terms[k - 1] === term) && !terms.slice(0, k).some((term) => /^(?:seasons|series|episodes|season|all|every|reruns|repeats)$/u.test(term.lower))) return
  if (!title.byName && k !== 0 && !now) return
  // "will be on Netflix from June 12"
  const date = terms.slice(k, j).some((term) => term.lower === 'be') ? terms.findIndex((term, at) => at > i && at < i + 4 && term.kind === 'date') : -1
  const at = date < 0 ? null : whenOf(comingDate(layout, terms, date, terms[date]!.date!, true))
  for (const key of new Set([...title.titles, ...shared])) found.push({ title: key, at, via, line, now })
}

/** The work that ran: the subject of the clause before a noun of a run; `undefined` when a person stands nearer. */
function ranOf(terms: readonly Term[], at: number): Term | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 22); i--) {
    const term = terms[i]!
    if (/^[.;]$/u.test(term.lower)) return undefined
    if (term.kind === 'title') return term
    if (term.kind === 'person' && term.byName && terms[i - 1]?.lower !== 'with' && terms[i - 1]?.lower !== 'by' && terms[i - 1]?.lower !== 'starring' && terms[i - 1]?.lower !== 'and') return term
  }
  return undefined
}

const startsWithIt = (terms: readonly Term[]): boolean => /^(?:it|the|all|which)$/u.test(terms[0]?.lower ?? '')

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
