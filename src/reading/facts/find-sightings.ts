import { showingVerbs } from '#language'
import { type Layout, plainSpan } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import { authorOf } from './meant-people.ts'
import { isOldOrRemote, presenceAt, triggerOf } from './meetings.ts'
import type { Named } from '../names/mentions.ts'
import { eventIn, hasPicture, placeIn, platformIn } from './occasion-and-place.ts'
import { peopleAfter, peopleAtMeeting, peopleInPicture } from './people-together.ts'
import type { Key, Sighting, When } from '../reading.ts'
import { sign } from './signs.ts'
import { overLead, subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

/** What one sentence tells of a meeting, before sentences on the same one are joined. */
interface Glimpse {
  people: readonly Key[]
  readonly event: string | null
  readonly place: string | null
  readonly shownOn: string | null
  readonly at: When | null
  readonly line: Line
  /** A picture of its own, posted by somebody. */
  readonly posted: boolean
}

/**
 * Find who was seen with whom, in person: at an occasion, on a stage, in a new picture. Old pictures, calls and meetings
 * that were only planned or never were are left out, and so are two names in one sentence. In text order.
 */
export function findSightings(layout: Layout, named: Named, lines: readonly Line[]): readonly Sighting[] {
  const author = authorOf(layout, named)
  const glimpses: Glimpse[] = []
  for (const line of lines) {
    const found = glimpseOf(layout, lines, line, author)
    if (found !== null) glimpses.push(found)
    else addModerator(glimpses.at(-1), line)
  }
  return join(glimpses)
}

function glimpseOf(layout: Layout, lines: readonly Line[], line: Line, author: Key | null): Glimpse | null {
  const { terms } = line
  if ((line.signs & sign.meeting) === 0) return null
  const following = lines[line.index + 1]
  if (!terms.some(isPerson) && !(following?.terms.some(isPerson) ?? false) && author === null) return null
  const trigger = triggerOf(line) ?? ((line.signs & sign.event) === 0 ? null : presence(terms, eventIn(layout, terms) !== null))
  if (trigger === null || isOldOrRemote(lines, line, trigger.at)) return null
  let people = trigger.kind === 'picture' ? peopleInPicture(terms, trigger.at) : peopleAtMeeting(terms, trigger.at)
  const mine = terms.some((term) => /^(?:my|me|our|us|we|i)$/u.test(term.lower) && term.speech === -1)
  if (author !== null && mine && people.length > 0 && terms.slice(Math.max(0, trigger.at - 3)).some((term) => /^(?:me|us|my|our)$/u.test(term.lower)) && !people.includes(author)) people = [author, ...people]
  if (author !== null && mine && people.filter((person) => person !== author).length === 0) {
    // "Look who crashed my party!!" Those who did come in the next sentence.
    const next = lines[line.index + 1]
    const others = next !== undefined && next.paragraph === line.paragraph ? next.terms.filter((term) => term.kind === 'person' && term.byName).flatMap((term) => term.people) : []
    people = [author, ...others]
  }
  // "The cast reunited for a screening. Ada, Bo and Cy signed autographs."
  const next = lines[line.index + 1]
  if (people.length === 0 && next !== undefined && next.paragraph === line.paragraph && terms.slice(0, trigger.at).some((term) => /^(?:cast|crew|stars|gang|alums|castmates)$/u.test(term.lower))) people = isOldOrRemote(lines, next, 0) ? [] : peopleAfter(next.terms, 0)
  // "Ada and I still meet. This is us last Friday": those named right before.
  if (author !== null && terms.some((term) => term.lower === 'us' || (term.kind === 'person' && /^(?:us|we)$/u.test(term.lower))) && people.filter((person) => person !== author).length === 0) {
    const before = lines[line.index - 1]
    people = before === undefined || before.paragraph !== line.paragraph ? people : [author, ...before.terms.filter((term) => term.kind === 'person').flatMap((term) => term.people)]
  }
  // "So lucky to have had dinner with Bo Tran": the one who writes was there.
  const bare = author !== null && trigger.kind === 'meeting' && subjectOf(terms, trigger.at).length === 0 && !terms.slice(0, trigger.at).some((term) => term.kind === 'person')
  if (bare && people.length > 0 && !people.includes(author)) people = [author, ...people]
  const together = [...new Set(people)]
  if (together.length < 2) return null
  const occasion = eventIn(layout, terms)
  const platform = platformIn(layout, lines, line)
  const isPicture = trigger.kind === 'picture'
  return {
    people: together, event: occasion ?? (placeIn(layout, terms) === null ? eventNear(layout, lines, line) : null), place: placeIn(layout, terms), line, posted: isPicture && terms.some((term) => showingVerbs.has(term.lower)),
    shownOn: platform ?? (layout.document.kind === 'post' && (isPicture || (author !== null && hasPicture(lines, line))) ? layout.document.publisher : null),
    at: terms.find((term) => term.kind === 'date') === undefined ? null : whenOf(terms.find((term) => term.kind === 'date')!.date!),
  }
}

const isPerson = (term: Term): boolean => term.kind === 'person'

/** Two who did something at an occasion. */
function presence(terms: readonly Term[], isOccasion: boolean): { at: number; kind: 'meeting' } | null {
  const at = presenceAt(terms, (verb) => subjectOf(terms, verb), isOccasion)
  return at < 0 ? null : { at, kind: 'meeting' }
}

/** The occasion that the sentences right before, or the next one, speak of. */
function eventNear(layout: Layout, lines: readonly Line[], line: Line): string | null {
  for (const index of [line.index - 1, line.index - 2, line.index + 1, line.index + 2]) {
    const near = lines[index]
    if (near === undefined || Math.abs(near.paragraph - line.paragraph) > (index < line.index || near.terms.slice(0, 3).some((term) => term.lower === 'occasion') ? 1 : 0) || (near.signs & sign.meeting) === 0) continue
    const event = eventIn(layout, near.terms, true)
    if (event !== null) return event
  }
  return null
}

function addModerator(glimpse: Glimpse | undefined, line: Line): void {
  if (glimpse === undefined || line.index !== glimpse.line.index + 1) return
  const verb = line.terms.findIndex((term) => /^(?:moderated|hosted|emceed)$/u.test(term.lower))
  if (verb < 0) return
  const first = overLead(line.terms, 0)
  const people = subjectOf(line.terms, verb)
  const found = people.length > 0 ? people : line.terms[first]?.kind === 'person' ? line.terms[first]!.people : []
  glimpse.people = [...new Set([...glimpse.people, ...found])]
}

/** One sighting for each group of people at each occasion. */
function join(glimpses: readonly Glimpse[]): Sighting[] {
  const kept: Glimpse[] = []
  for (const glimpse of glimpses) {
    const same = kept.findIndex((other) => belongsTogether(other, glimpse))
    if (same < 0) {
      kept.push(glimpse)
      continue
    }
    const other = kept[same]!
    kept[same] = {
      ...other,
      people: [...new Set([...other.people, ...glimpse.people])],
      event: other.event ?? glimpse.event, place: other.place ?? glimpse.place, shownOn: other.shownOn ?? glimpse.shownOn, at: other.at ?? glimpse.at, posted: other.posted || glimpse.posted,
    }
  }
  return kept.map(({ people, event, place, shownOn, at, line }) => ({ people, event, place, shownOn, at, evidence: plainSpan(line) }))
}

function belongsTogether(one: Glimpse, other: Glimpse): boolean {
  const shared = one.people.filter((person) => other.people.includes(person)).length
  if (shared === 0) return false
  const isSame = shared === one.people.length && shared === other.people.length
  if (isSame) return one.event === null || other.event === null || one.event === other.event || !other.posted
  // The same evening, told on: a larger group in the next sentences, without an occasion or a picture of its own.
  const isNear = other.line.index - one.line.index <= 3
  return isNear && shared >= Math.min(one.people.length, other.people.length) && !other.posted && (other.event === null || other.event === one.event)
}
