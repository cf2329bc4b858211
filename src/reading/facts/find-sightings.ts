import { eventNouns, showingVerbs } from '#language'
import { type Layout, plainSpan } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import { authorOf } from './meant-people.ts'
import { isOldOrRemote, presenceAt, triggerOf } from './meetings.ts'
import type { Named } from '../names/mentions.ts'
import { eventIn, hasPicture, placeIn, platformIn } from './occasion-and-place.ts'
import { peopleAfter, peopleAtMeeting, peopleInPicture } from './people-together.ts'
import type { Key, Sighting, When } from '../reading.ts'
import { judgeSighting } from './judgement/sighting-judge.ts'
import { captionIn } from './sighting-captions.ts'
import { companyIn } from './sighting-company.ts'
import { companyOfAuthor } from './sighting-posts.ts'
import { sceneIn } from './sighting-scenes.ts'
import { addedIn, rollIn } from './sighting-rolls.ts'
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
 * that were only planned or never were are left out, and so are two names in one sentence. The rules find, a model judges
 * what they found and what they missed. In text order.
 */
export function findSightings(layout: Layout, named: Named, lines: readonly Line[]): readonly Sighting[] {
  const isPost = layout.document.kind === 'post'
  return gather(layout, named, lines, (line, ruled, author) => judgeSighting(lines, line, ruled, author, isPost))
}

/** What the rules alone find. */
export function sightingsByRule(layout: Layout, named: Named, lines: readonly Line[]): readonly Sighting[] {
  return gather(layout, named, lines, (_, ruled) => ruled)
}

/** Whom the rules see together in a line; `null` where nobody. */
export function ruledPeople(layout: Layout, lines: readonly Line[], line: Line, author: Key | null): readonly Key[] | null {
  return ruledIn(layout, lines, line, author)?.people ?? null
}

function gather(
  layout: Layout, named: Named, lines: readonly Line[], judge: (line: Line, ruled: readonly Key[] | null, author: Key | null) => readonly Key[] | null,
): readonly Sighting[] {
  const author = authorOf(layout, named)
  const glimpses: Glimpse[] = []
  for (const line of lines) {
    const last = glimpses.at(-1)
    const added = last === undefined || line.index - last.line.index > 3 ? [] : addedIn(line.terms, last.people)
    if (last !== undefined && added.length > 0 && !isOldOrRemote(lines, line, 0)) {
      last.people = [...new Set([...last.people, ...added])]
      continue
    }
    const ruled = ruledIn(layout, lines, line, author)
    const together = judge(line, ruled?.people ?? null, author)
    if (together !== null) glimpses.push(glimpseOf(layout, lines, line, author, { people: together, isPicture: ruled?.isPicture ?? false }))
    else addModerator(last, line)
  }
  return join(glimpses)
}

/** Whom a word of meeting or a picture brings together, or else those whom a sentence puts in one place. */
function ruledIn(layout: Layout, lines: readonly Line[], line: Line, author: Key | null): Told | null {
  return toldIn(layout, lines, line, author) ?? placedIn(layout, lines, line, author)
}

/** What one sentence shows of those it brings together. */
function glimpseOf(layout: Layout, lines: readonly Line[], line: Line, author: Key | null, { people: together, isPicture }: Told): Glimpse {
  const { terms } = line
  const occasion = eventIn(layout, terms)
  const platform = platformIn(layout, lines, line)
  return {
    people: together, event: occasion ?? eventNear(layout, lines, line, placeIn(layout, terms) === null), place: placeIn(layout, terms), line, posted: isPicture && terms.some((term) => showingVerbs.has(term.lower)),
    shownOn: platform ?? (layout.document.kind === 'post' && (isPicture || (author !== null && hasPicture(lines, line))) ? layout.document.publisher : null),
    at: terms.find((term) => term.kind === 'date') === undefined ? null : whenOf(terms.find((term) => term.kind === 'date')!.date!),
  }
}

interface Told {
  readonly people: readonly Key[]
  readonly isPicture: boolean
}

function toldIn(layout: Layout, lines: readonly Line[], line: Line, author: Key | null): Told | null {
  const { terms } = line
  if ((line.signs & sign.meeting) === 0) return null
  const following = lines[line.index + 1]
  if (!terms.some(isPerson) && !(following?.terms.some(isPerson) ?? false) && author === null) return null
  const trigger = triggerOf(line) ?? ((line.signs & sign.event) === 0 ? null : presence(terms, eventIn(layout, terms) !== null))
  if (trigger === null || isOldOrRemote(lines, line, trigger.at)) return null
  let people = trigger.kind === 'picture' ? peopleInPicture(terms, trigger.at) : peopleAtMeeting(terms, trigger.at)
  if (people.length === 1) people = [...topicOf(lines, line), ...people]
  // "with Ada and Bo at her side": she, too.
  const beside = terms[trigger.at + 1]
  if (/^(?:at|by|on)$/u.test(terms[trigger.at]!.lower) && beside?.kind === 'person' && /^(?:her|his|my)$/u.test(beside.lower)) people = [...beside.people, ...people]
  const mine = terms.some((term) => /^(?:my|me|our|us|we|i)$/u.test(term.lower) && term.speech === -1)
  if (author !== null && mine && people.length > 0 && terms.slice(Math.max(0, trigger.at - 3)).some((term, k, near) => /^(?:me|us)$/u.test(term.lower) || (/^(?:my|our)$/u.test(term.lower) && near.slice(k + 1, k + 4).some((each) => eventNouns.has(each.lower) || /^(?:place|house|home|set|table|kitchen|garden|sofa|couch|flat)$/u.test(each.lower)))) && !people.includes(author)) people = [author, ...people]
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
  return together.length < 2 ? null : { people: together, isPicture: trigger.kind === 'picture' }
}

/** "The Ennis man came home and was met by Bo": whom a sentence means that begins with what somebody is, after one that begins with a name. */
function topicOf(lines: readonly Line[], line: Line): readonly Key[] {
  const opening = line.terms.findIndex((term) => term.kind === 'mark' || term.pos === 'VERB' || term.pos === 'AUX')
  if (line.terms[0]?.lower !== 'the' || opening < 1 || !line.terms.slice(0, opening).some((term) => someone.test(term.lower))) return []
  const before = lines[line.index - 1]
  const named = before?.terms.find((term, i) => term.kind === 'person' && term.byName && term.speech === -1 && before.terms[i + 1]?.lower !== "'s")
  return named === undefined || before!.terms.some((term) => term.kind === 'person' && term.byName && term.people[0] !== named.people[0]) ? [] : named.people
}

const someone = /^(?:.*-year-old|star|actor|actress|favou?rite|man|woman|native|filmmaker|comedian|comic|singer|veteran|alum|alumna|performer|mother|father|host|presenter|director|writer|producer|thespian|legend|icon|beauty|hunk|creator|screenwriter|author|rapper|musician|entertainer|crooner|diva|heartthrob|funnyman|dubliner|londoner|scot|nominee|winner|laureate|maestro|auteur|showrunner|playwright|novelist|mum|mom|dad|grandmother|grandfather|oscar-winner)$/u

function placedIn(layout: Layout, lines: readonly Line[], line: Line, author: Key | null): Told | null {
  const company = rollIn(layout, line.terms) ?? companyIn(layout, line.terms, topicOf(lines, line)) ?? sceneIn(layout, line.terms) ?? captionIn(layout, line) ?? (author === null ? null : companyOfAuthor(lines, line, author))
  return company === null || isOldOrRemote(lines, line, company.at) ? null : { people: [...new Set(company.people)], isPicture: false }
}

const isPerson = (term: Term): boolean => term.kind === 'person'

/** Two who did something at an occasion. */
function presence(terms: readonly Term[], isOccasion: boolean): { at: number; kind: 'meeting' } | null {
  const at = presenceAt(terms, (verb) => subjectOf(terms, verb), isOccasion)
  return at < 0 ? null : { at, kind: 'meeting' }
}

/** The occasion that the sentences right before, or the next one, speak of. */
function eventNear(layout: Layout, lines: readonly Line[], line: Line, isUnplaced: boolean): string | null {
  for (const index of isUnplaced ? [line.index - 1, line.index - 2, line.index + 1, line.index + 2, line.index - 3] : [line.index - 1, line.index - 2]) {
    const near = lines[index]
    if (near === undefined || Math.abs(near.paragraph - line.paragraph) > (index < line.index - 2 ? 2 : index < line.index || near.terms.slice(0, 3).some((term) => term.lower === 'occasion') ? 1 : 0) || (near.signs & sign.meeting) === 0) continue
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
  // The picture of those just told of, with one more in it.
  if (shared === one.people.length && !one.posted && other.line.index - one.line.index <= 2 && one.line.paragraph === other.line.paragraph) return true
  const isNear = other.line.index - one.line.index <= 3
  return isNear && shared >= Math.min(one.people.length, other.people.length) && !other.posted && (other.event === null || other.event === one.event)
}
