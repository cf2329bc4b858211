import { bodies, decidingWords, homeCues, relationNouns, verbsOfSaying } from '#language'
import { fold, type Layout, wordsOf } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import { isKindNoun, isPossessive } from './noun-phrases.ts'
import type { Places, Statement } from './release-statements.ts'
import { isOfAnother } from './releases-by-verb.ts'
import type { Line, Term } from './terms.ts'

const festivals = new Set(bodies.map(fold))

/** The network last named, for "the network", "the streamer". */
export interface LastPlace {
  via: string | null
}

/**
 * Which network or service a work is at home on by what is told of both in one sentence, whatever its verb: "HBO has given a
 * pickup to Night Ferry", "Night Ferry drew four million viewers on ABC", "Created by Ada Lindqvist for Starz, Night Ferry
 * follows". Counts only where nothing plainer tells of a place.
 */
export function readHome(layout: Layout, places: Places, line: Line, about: Key | null, last: LastPlace, found: Statement[]): void {
  const { terms } = line
  const homes: { at: number; via: string }[] = []
  terms.forEach((term, at) => {
    const via = term.speech === -1 ? placeOf(layout, places, terms, at, last) : null
    if (via !== null) homes.push({ at, via })
  })
  if (homes.length === 0) return
  last.via = homes.at(-1)!.via
  // What has a pilot order is shown nowhere yet.
  if (terms.some((term) => term.lower === 'pilot' || term.lower === 'pilots')) return
  const works = terms.flatMap((term, at) => (term.kind === 'title' && term.titles.length === 1 && term.speech < 0 && !isOfAnother(terms, at) && !isRemade(terms, at) ? [at] : []))
  for (const { at, via } of homes) {
    if (isNoHome(terms, at)) continue
    if (works.length === 0) {
      if (about !== null && decidesOfIt(terms, at)) found.push(shownIn(terms, at, about, via, line) ?? { title: about, at: null, via, line, now: false, loose: true })
      continue
    }
    const others = homes.filter((home) => home.at !== at).map((home) => home.at)
    const isFree = (work: number) => !others.some((other) => other > Math.min(at, work) && other < Math.max(at, work))
    const after = works.filter((work) => work > at && work - at < 18 && isFree(work) && isTied(terms, at, work))
    const before = works.findLast((work) => work < at && at - work < 22 && isFree(work) && isTied(terms, work, at))
    // "ordered two series: the drama Night Ferry and the comedy Salt House"
    const many = after.length > 1 && terms.slice(at, after[0]).some((term) => /^(?:two|three|four|five|:)$/u.test(term.lower)) ? works.filter((work) => work > at) : after.slice(0, 1)
    for (const work of before !== undefined && (many.length === 0 || at - before < many[0]! - at) ? [before] : many) found.push({ title: terms[work]!.titles[0]!, at: null, via, line, now: false, loose: true })
  }
}

function placeOf(layout: Layout, places: Places, terms: readonly Term[], at: number, last: LastPlace): string | null {
  const term = terms[at]!
  if (term.kind === 'organization') {
    const via = places(term)
    return via === null ? null : terms[at - 1]?.lower === 'the' ? `the ${via}` : via
  }
  // "The network also renewed"
  return term.kind === 'word' && /^(?:network|channel|streamer|broadcaster|service|net)$/u.test(term.lower) && terms[at - 1]?.lower === 'the' && !festivals.has(fold(wordsOf(layout.text, term))) ? last.via : null
}

/** "told ITV", "ITV News", "a BBC boss": an outlet or an employer. */
function isNoHome(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.lower === 'the' ? terms[at - 2] : terms[at - 1]
  if (before !== undefined && (/^(?:to|by|from|with|per|via|against|left|quit|joined|and|of|former|ex|ex-)$/u.test(before.lower) ? !/^(?:ordered|canceled|cancelled|axed|commissioned|renewed|dropped|scrapped|dumped|developed|produced|coming|moving|heading|returning|returns|come|comes|came|headed|back|picked|shelved|greenlit|up|given|home|sold|goes|go)$/u.test((terms[at - 1]?.lower === 'the' ? terms[at - 3] : terms[at - 2])?.lower ?? '') : verbsOfSaying.has(before.lower))) return true
  const next = terms[isPossessive(terms[at + 1]) ? at + 2 : at + 1]?.lower ?? ''
  return /^(?:news|radio|sport|sports|films|studios|studio|productions|pictures|breakfast|music|books|source|sources|interview|podcast|awards|upfront|upfronts|newsreader|journalist|reporter|chat|morning|today)$/u.test(next) || (terms[at]!.organization !== null && /^(?:studios|pictures|films)$/u.test(next))
}

/** Between a network and a work: nothing that parts them, and somewhere near a word of showing or of ruling on a work. */
function isTied(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const term = terms[i]!
    if (/^[.;?!]$/u.test(term.lower) || /^(?:who|whose|while|although|but|where|when)$/u.test(term.lower)) return false
  }
  const near = terms.slice(Math.max(0, from - 8), Math.min(terms.length, to + 10))
  return near.some((term) => term.kind === 'word' && (decidingWords.has(term.lower) || homeCues.has(term.lower) || isKindNoun(term)))
}

/** "a remake of Night Ferry", "to remake Night Ferry": the network has another one. */
function isRemade(terms: readonly Term[], at: number): boolean {
  return terms.slice(Math.max(0, at - 6), at).some((term) => relationNouns.has(term.lower) || /^(?:remaking|rebooting|reviving|premiere|screening|star|creator|version|take)$/u.test(term.lower))
}

/** "BBC Wales put it out in 1999", "tvN gave us sixteen perfect episodes in 2022": the year in which it showed the work. */
function shownIn(terms: readonly Term[], at: number, title: Key, via: string, line: Line): Statement | null {
  const verb = terms.findIndex((term, i) => i > at && i < at + 4 && /^(?:put|gave|showed|ran|aired|broadcast|screened|burned|burnt|launched|premiered|transmitted|unleashed|released|dropped)$/u.test(term.lower))
  const date = verb < 0 ? -1 : terms.findIndex((term, i) => i > verb && i < verb + 10 && term.kind === 'date' && term.date!.from !== null && term.date!.unit !== 'decade')
  if (date < 0 || terms.slice(verb, date).some((term) => /^[.;,]$/u.test(term.lower) || /^(?:season|repeat|repeats|final|second|third|last|until)$/u.test(term.lower))) return null
  return { title, at: whenOf(terms[date]!.date!), via, line, now: false }
}

/** "CBS pulled the plug on Monday", "KTN put us on", "tvN gave us sixteen perfect episodes": a sentence that names no work. */
function decidesOfIt(terms: readonly Term[], at: number): boolean {
  if (at > 3 || terms.some((term) => relationNouns.has(term.lower) || term.lower === 'pilot')) return false
  const verb = terms.slice(at + 1, at + 5).find((term) => term.pos === 'VERB')
  return verb !== undefined && decidingWords.has(verb.lower) && !/^(?:made|makes|making|shot|filmed|filming|films)$/u.test(verb.lower) && terms.slice(at + 1, at + 12).some((term) => /^(?:it|us|plug|episode|episodes|season|seasons|series|show|drama|comedy|sitcom|soap|axe|out|serial|thriller)$/u.test(term.lower))
}
