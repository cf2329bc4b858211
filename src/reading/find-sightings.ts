import { archival, eventNames, eventNouns, meetingNeeds, meetingVerbs, pictureNouns, platforms, remote, showingVerbs } from '#language'
import { fold, plainSpan, wordsOf, type Layout } from '#text'
import { whenOf } from './find-dates.ts'
import { authorOf } from './meant-people.ts'
import type { Named } from './mentions.ts'
import type { Key, Sighting, When } from './reading.ts'
import { listEndingAt, listStartingAt, overLead, subjectOf } from './subjects.ts'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'

const platformNames = new Map(platforms.map((name) => [fold(name), name]))

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
  const trigger = triggerOf(line)
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
  // "So lucky to have had dinner with Bo Tran": the one who writes was there.
  const bare = author !== null && trigger.kind === 'meeting' && subjectOf(terms, trigger.at).length === 0 && !terms.slice(0, trigger.at).some((term) => term.kind === 'person')
  if (bare && people.length > 0 && !people.includes(author)) people = [author, ...people]
  const together = [...new Set(people)]
  if (together.length < 2) return null
  const platform = platformIn(layout, lines, line)
  const isPicture = trigger.kind === 'picture'
  return {
    people: together, event: eventIn(layout, terms), place: placeIn(layout, terms), line, posted: isPicture && terms.some((term) => showingVerbs.has(term.lower)),
    shownOn: platform ?? (author !== null && (isPicture || hasPicture(lines, line)) ? layout.document.publisher : null),
    at: terms.find((term) => term.kind === 'date') === undefined ? null : whenOf(terms.find((term) => term.kind === 'date')!.date!),
  }
}

interface Trigger {
  readonly at: number
  readonly kind: 'meeting' | 'picture'
}

/** The word that tells of a meeting or of a picture of people. A picture comes first: it says who is in it. */
function triggerOf(line: Line): Trigger | null {
  const { terms } = line
  let meeting: Trigger | null = null
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind !== 'word' || term.speech >= 0) continue
    if (pictureNouns.has(term.lower) && picturesPeople(terms, i)) return { at: i, kind: 'picture' }
    if (term.lower === 'swipe') return { at: i, kind: 'picture' }
    if (term.lower === 'look' && terms[i + 1]?.lower === 'who') return { at: i + 1, kind: 'meeting' }
    if (meeting !== null) continue
    if (meetingVerbs.has(term.lower) && meets(terms, i) && isDone(terms, i)) meeting = { at: i, kind: 'meeting' }
    else if (/^(?:together|side-by-side|onstage)$/u.test(term.lower) && terms.slice(Math.max(0, i - 5), i).some((each) => /^(?:get|got|getting|turning|stepping|appearing|dining|sitting|come|were|are|back|lunching|partying)$/u.test(each.lower)) && isDone(terms, i)) meeting = { at: i, kind: 'meeting' }
    else if ((term.lower === 'dais' || term.lower === 'stage' || term.lower === 'panel') && /^(?:were|was|are|:|with)$/u.test(terms[i + 1]?.lower ?? '')) meeting = { at: i, kind: 'meeting' }
    else if (term.lower === 'front' && terms[i + 1]?.lower === 'of' && terms.slice(i + 2, i + 5).some((each) => each.lower === ':')) meeting = { at: i, kind: 'meeting' }
  }
  return meeting
}

/** "a photo of himself with …", "the photo of the two", "slide 2 is me and …". */
function picturesPeople(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1]?.lower ?? ''
  if (next === 'of' || next === 'with' || next === 'showing' || next === 'featuring') return terms.slice(i + 2, i + 9).some((term) => term.kind === 'person' || /^(?:herself|himself|themselves|the)$/u.test(term.lower))
  return terms[i]!.lower === 'slide' && terms.slice(i + 1, i + 4).some((term) => /^(?:is|:)$/u.test(term.lower))
}

function meets(terms: readonly Term[], i: number): boolean {
  const needs = meetingNeeds.get(terms[i]!.lower)
  const near = terms.slice(Math.max(0, i - 2), i + 10)
  if (needs !== undefined) return near.some((term) => needs.includes(term.lower) || (term.kind === 'person' && needs.includes(term.lower)))
  if (/^(?:hug|hugs|hugged|hugging|kisses|kissed|embraced|embraces|embracing)$/u.test(terms[i]!.lower)) return true
  if (terms[i]!.lower === 'crashed') return terms.slice(i + 1, i + 5).some((term) => eventNouns.has(term.lower))
  return true
}

/** Not "will reunite", "hope to meet", "never met", "if they reunited"; "in the same room" denied. */
function isDone(terms: readonly Term[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const { lower } = terms[j]!
    if (/^[.;?!]$/u.test(lower) || /^(?:stop|stopped|prevent|keep|kept|deter)$/u.test(lower)) return true
    if (lower === 'to' && j < i - 2) continue
    if (/^(?:will|would|could|might|may|should|if|never|not|n't|hope|hopes|wants|want|expected|set|plan|plans|planning|to|'ll|can|going|reunite)$/u.test(lower)) return lower === 'to' && /^(?:able|back)$/u.test(terms[j - 1]?.lower ?? '')
  }
  return true
}

function isOldOrRemote(lines: readonly Line[], line: Line, at: number): boolean {
  const { terms } = line
  if (terms.some((term) => archival.has(term.lower) && term.speech < 0)) return true
  if (terms.slice(Math.max(0, at - 6), at + 16).some((term) => remote.has(term.lower))) return true
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.lower === 'not' && terms[i + 1]?.lower === 'new') return true
    if (/^(?:old|older)$/u.test(term.lower) && pictureNouns.has(terms[i + 1]?.lower ?? '')) return true
    if (/^(?:taken|shot|still)$/u.test(term.lower) && hasPastYear(terms, i)) return true
    if (term.lower === 'set' && /^(?:on|the)$/u.test(terms[i - 1]?.lower ?? '') && hasPastYear(terms, i)) return true
    if (term.lower === 'from' && (pictureNouns.has(terms[i - 1]?.lower ?? '') || /^(?:is|was|are|were|dates?)$/u.test(terms[i - 1]?.lower ?? '')) && hasPastYear(terms, i)) return true
  }
  const before = lines[line.index - 1], after = lines[line.index + 1]
  if (before !== undefined && before.paragraph === line.paragraph && before.terms.length < 6 && before.terms.some((term) => archival.has(term.lower))) return true
  if (after !== undefined && after.paragraph === line.paragraph) {
    const taken = after.terms.findIndex((term) => /^(?:taken|from|dates|shot)$/u.test(term.lower))
    if (taken >= 0 && taken < 5 && hasPastYear(after.terms, taken) && /^(?:it|that|they|the|both|this)$/u.test(after.terms[0]?.lower ?? '')) return true
  }
  return false
}

/** A bare year right after: "taken in 1998", "from 2001", "on set in 2011". */
function hasPastYear(terms: readonly Term[], i: number): boolean {
  return terms.slice(i + 1, i + 6).some((term) => term.kind === 'date' && (term.date!.unit === 'year' || term.date!.unit === 'decade') && /\d{4}|\d0s/u.test(term.lower))
}

/** Those in a picture: who is after "of", and whoever "herself" is. */
function peopleInPicture(terms: readonly Term[], at: number): Key[] {
  const people: Key[] = []
  const self = /^selfies?$/u.test(terms[at]!.lower) || terms[at + 1]?.lower === 'with' || terms.slice(at, at + 6).some((term) => /^(?:herself|himself|themselves|myself)$/u.test(term.lower))
  if (self) {
    const verb = terms.slice(0, at).findLastIndex((term) => showingVerbs.has(term.lower) || term.pos === 'VERB')
    const subject = verb < 0 ? [] : subjectOf(terms, verb)
    people.push(...(subject.length > 0 ? subject : (terms.slice(0, at).find((term) => term.kind === 'person')?.people ?? [])))
  }
  people.push(...peopleAfter(terms, at + 1))
  return people
}

/** People named from term `from` on, up to the end of the clause, in brackets too. Those who own something ("Ada's page") do not count. */
function peopleAfter(terms: readonly Term[], from: number): Key[] {
  const people: Key[] = []
  for (let i = from; i < terms.length; i++) {
    const term = terms[i]!
    if (/^[.;?!]$/u.test(term.lower) || /^(?:which|because|while|but)$/u.test(term.lower)) break
    if (term.lower === 'who' || term.lower === 'that') {
      // Over the relative clause.
      while (i < terms.length && !/^[,.;)]$/u.test(terms[i]!.lower)) i++
      continue
    }
    if (/^(?:video|by)$/u.test(term.lower) && terms[i + 1]?.lower === 'video') break
    if (term.kind === 'person' && !isOwner(terms, i) && term.speech < 0) people.push(...term.people)
    if (term.kind === 'title' && people.length === 0 && /^(?:of|on)$/u.test(terms[i - 1]?.lower ?? '')) continue
  }
  return people
}

const isOwner = (terms: readonly Term[], i: number): boolean => (terms[i + 1]?.lower === "'s" || terms[i + 1]?.lower === "'" || (/^(?:his|their|my|our)$/u.test(terms[i]!.lower) || (terms[i]!.lower === 'her' && (terms[i + 1]?.pos === 'NOUN' || terms[i + 1]?.pos === 'ADJ')))) && !eventOwned(terms, i)

/** "at R. K.'s birthday bash": the one whose feast it is is there. */
function eventOwned(terms: readonly Term[], i: number): boolean {
  return terms[i]!.byName && terms.slice(i + 2, i + 5).some((term) => /^(?:birthday|party|bash|wedding)$/u.test(term.lower)) && terms.slice(Math.max(0, i - 4), i).some((term) => term.lower === 'at')
}

/** Those at a meeting: whoever the verb is said of, and whoever is named after it. */
function peopleAtMeeting(terms: readonly Term[], at: number): Key[] {
  let people = [...subjectOf(terms, at)]
  if (people.length === 0) {
    const first = terms.findIndex((term, i) => i < at && term.kind === 'person' && !isOwner(terms, i) && !/^(?:in|for|of|from)$/u.test(terms[i - 1]?.lower ?? ''))
    if (first >= 0) people = [...listStartingAt(terms, first).people]
  } else {
    // The whole list: "Ada Lindqvist (Mara) and Bo Tran".
    const last = terms.slice(0, at).findLastIndex((term) => term.kind === 'person' && people.includes(term.people[0]!))
    if (last >= 0) people = [...new Set([...listEndingAt(terms, last).people, ...people])]
    const first = terms.findIndex((term) => term.kind === 'person')
    const opening = first < 0 || first > 8 ? [] : listStartingAt(terms, first).people
    if (opening.some((person) => people.includes(person))) people = [...new Set([...opening, ...people])]
  }
  return [...people, ...peopleAfter(terms, at + 1)]
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

/** The occasion: "at a charity softball game", "New York Comic Con", "our final night in Budapest". Without its article. */
function eventIn(layout: Layout, terms: readonly Term[]): string | null {
  for (let i = 0; i < terms.length; i++) {
    if (!/^(?:at|during|after|before|for|on|outside|from|to|of|my|in|crashed|had|into)$/u.test(terms[i]!.lower)) continue
    let from = i + 1
    const mine = terms[i]!.lower === 'my'
    if (/^(?:the|a|an|their|her|his|our|this|that|my)$/u.test(terms[from]?.lower ?? '')) from++
    for (let j = from; j < Math.min(terms.length, from + 7); j++) {
      const term = terms[j]!
      if (term.kind === 'mark' && !/^["“”‘’-]$/u.test(term.lower)) break
      if (j > from && term.kind === 'word' && (term.pos === 'ADP' || (term.pos === 'VERB' && !term.lower.endsWith('ing')) || term.pos === 'AUX')) break
      const next = terms[j + 1]
      const isHead = next === undefined || next.kind === 'mark' || next.kind === 'date' || next.pos === 'ADP' || next.pos === 'VERB' || next.pos === 'CCONJ' || next.pos === 'PRON' || next.pos === 'AUX' || next.pos === 'ADV' || next.pos === 'SCONJ' || next.pos === 'SYM'
      const lower = term.lower
      if (!isHead) continue
      if (eventNames.has(lower) && /^\p{Lu}/u.test(layout.text[term.start]!)) return wordsOf(layout.text, { start: terms[from]!.start, end: term.end })
      if (!eventNouns.has(lower) && !(term.kind === 'organization' && eventNames.has(lower.split(' ').at(-1)!))) continue
      if (/^(?:night|weekend|show|shoot|trip|wrap|event|talk|shower)$/u.test(lower) && !/^(?:final|last|opening|wrap|premiere|first|girls|press)$/u.test(terms[j - 1]?.lower ?? '')) continue
      if (/^(?:for|to|of|in|from)$/u.test(terms[i]!.lower) && !/^(?:screening|party|gala|panel|signing|game|bash|premiere|dinner|lunch|brunch|ceremony|wedding|memorial|reunion|tribute|tasting|fundraiser)$/u.test(lower)) continue
      let to = j
      if (/^(?:opening|premiere|launch|night)$/u.test(lower) && /^(?:of|in)$/u.test(next?.lower ?? '')) {
        to = j + 2
        while (to + 1 < terms.length && to - j < 10 && terms[to + 1]!.kind !== 'date' && !/^(?:[.,;:!?(]|on|with|and|where|last|in)$/u.test(terms[to + 1]!.lower)) to++
      }
      const start = /^(?:his|her|their|our)$/u.test(terms[from - 1]?.lower ?? '') && lower === 'night' ? from - 1 : from
      void mine
      const first = eventStart(terms, start, j)
      const end = terms[to]!.end
      return wordsOf(layout.text, { start: terms[first]!.start, end: /[”"’]/u.test(layout.text[end] ?? '') && /[“"‘]/u.test(layout.text.slice(terms[first]!.start, end)) ? end + 1 : end })
    }
  }
  return null
}

/** What owns the occasion or says whose it is goes: "director Bo Tran's birthday bash" is a birthday bash. */
function eventStart(terms: readonly Term[], from: number, head: number): number {
  for (let i = head; i > from; i--) if ((terms[i - 1]!.lower === "'s" || terms[i - 1]!.lower === "'") && terms[i - 2]?.kind === 'person') return i
  return from
}

/** "in Santa Fe", "at the Prince Charles in London": the last place named after "in" or "at" with a capital. */
function placeIn(layout: Layout, terms: readonly Term[]): string | null {
  for (let i = 0; i + 1 < terms.length; i++) {
    if (!/^(?:in|at|outside)$/u.test(terms[i]!.lower)) continue
    let from = i + 1
    if (terms[from]?.lower === 'the') from++
    const term = terms[from]
    if (term === undefined || (term.kind !== 'word' && term.kind !== 'organization') || term.pos !== 'PROPN' || !/^\p{Lu}/u.test(layout.text[term.start]!)) continue
    let to = from
    while (to + 1 < terms.length && (terms[to + 1]!.kind === 'word' || terms[to + 1]!.kind === 'organization') && /^(?:\p{Lu}|'s|’s|&|of)/u.test(layout.text.slice(terms[to + 1]!.start, terms[to + 1]!.end)) && to - from < 6) to++
    const words = wordsOf(layout.text, { start: terms[from]!.start, end: terms[to]!.end })
    if (eventNames.has(fold(words).split(' ').at(-1)!) || platformNames.has(fold(words))) continue
    return words
  }
  return null
}

function platformIn(layout: Layout, lines: readonly Line[], line: Line): string | null {
  for (const each of [line, lines[line.index + 1], lines[line.index - 1]]) {
    if (each === undefined || Math.abs(each.paragraph - line.paragraph) > 0) continue
    for (const term of each.terms) {
      if (/^tweet(?:ed|s)?$/u.test(term.lower)) return 'Twitter'
      if (term.kind !== 'organization' && term.pos !== 'PROPN') continue
      const name = platformNames.get(fold(wordsOf(layout.text, term)))
      if (name !== undefined && name !== 'X' && name !== 'Zoom') return name.startsWith('Instagram') ? 'Instagram' : name
      if (name === 'X' && /^(?:on|to|via)$/u.test(each.terms[each.terms.indexOf(term) - 1]?.lower ?? '')) return name
    }
  }
  return null
}

function hasPicture(lines: readonly Line[], line: Line): boolean {
  return lines.some((each) => Math.abs(each.index - line.index) < 12 && each.terms.some((term) => term.lower === '📸' || term.lower === 'swipe' || pictureNouns.has(term.lower)))
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
