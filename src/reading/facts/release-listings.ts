import { fold, type Layout } from '#text'
import { bareYear } from './describe-titles.ts'
import { broadcasters, type Places, type Statement } from './release-statements.ts'
import { whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import type { Line, Term } from './terms.ts'

/** What the layout of a listing tells: carried from line to line. */
export interface Listing {
  /** The network whose heading stands above: "CBS" alone on a line, then its shows. */
  heading: string | null
  /** The work that the line before was nothing but the name of. */
  named: Key | null
}

/**
 * Read a line of a listing: "THE LAMBING SHED" above "RTÉ One, 9.30pm"; "CBS" above "Blue Mile — Renewed for Season 3.";
 * "S4C, 1983, a children's serial" after a sentence about it.
 */
export function readListing(layout: Layout, places: Places, line: Line, listing: Listing, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const { named } = listing
  const first = terms[0]!
  listing.named = first.kind === 'title' && first.byName && terms.length <= 2 ? first.titles[0]! : null
  const at = first.lower === 'the' && terms.length > 1 ? 1 : 0
  const whole = layout.text.slice(line.start, line.end)
  const place = places(terms[at]) ?? (whole.length < 24 && broadcasters.has(fold(whole).replace(/^the /u, '')) ? whole : unknownPlace(layout, terms, named))
  const rest = terms.slice(places(terms[at]) === null ? terms.findIndex((term) => term.lower === ',') : at + 1)
  if (place !== null && (place === whole || rest.every((term) => term.kind === 'mark'))) {
    listing.heading = named === null ? place : listing.heading
    if (named !== null) found.push({ title: named, at: null, via: place, line, now: false })
    return
  }
  if (place !== null && rest[0]?.lower === ',') {
    const year = rest.slice(1, 5).find((term) => bareYear(term) !== null)
    const hour = rest.slice(1, 5).some((term) => /\d(?:am|pm)?$|^(?:am|pm|midnight|noon)$/u.test(term.lower))
    const key = named ?? (year === undefined ? null : about)
    if (key !== null && (year !== undefined || (hour && rest.length < 8))) found.push({ title: key, at: year === undefined ? null : whenOf(year.date!), via: place, line, now: false })
    return
  }
  if (listing.heading === null) return
  if (first.kind === 'title' && first.byName && /^(?:—|–|-|:|\()$/u.test(terms[1]?.lower ?? '')) found.push({ title: first.titles[0]!, at: null, via: listing.heading, line, now: false })
  // Another heading, or a paragraph that is no entry, ends the list of the network above.
  else if (terms.length < 5 && terms.every((term) => term.kind === 'word' && /^\p{Lu}/u.test(layout.text[term.start]!))) listing.heading = null
}

/** "Channel Six, 10pm" under a name: a place that no table knows. */
function unknownPlace(layout: Layout, terms: readonly Term[], named: Key | null): string | null {
  if (named === null) return null
  let end = 0
  while (terms[end] !== undefined && terms[end]!.kind !== 'title' && terms[end]!.kind !== 'person' && /^[\p{Lu}\d]/u.test(layout.text[terms[end]!.start]!) && terms[end]!.kind !== 'mark') end++
  return end > 0 && end < 5 && terms[end]?.lower === ',' && /\d/u.test(terms[end + 1]?.lower ?? '') ? layout.text.slice(terms[0]!.start, terms[end - 1]!.end) : null
}
