import { alsoThere, drawingVerbs, eventNouns, guestNouns, includingVerbs } from '#language'
import type { Layout } from '#text'
import type { Key } from '../reading.ts'
import { isDone } from './meetings.ts'
import { peopleAfter } from './people-together.ts'
import { companionsFrom, hasSetting, isElsewhere, isPossessive, listedFrom } from './sighting-clauses.ts'
import type { Company } from './sighting-company.ts'
import { subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

const opens = /^(?:also|among|joining|seated|present|spotted|seen|watching|flanking|completing|pictured|attending|there|others|guests|in|on|at|around|sitting|waiting|up|leading|representing)$/u

/** Those who were at something, told off: "Guests included Ada and Bo", "The panel featured Ada", "Also on hand: Ada", "The party drew". */
export function rollIn(layout: Layout, terms: readonly Term[]): Company | null {
  if (isElsewhere(terms)) return null
  const first = terms.findIndex((term) => term.kind === 'person' && term.byName)
  if (first < 1 && terms[1]?.lower !== "'s") return null
  for (let i = 1; i < terms.length && i < 26; i++) {
    const term = terms[i]!
    if (term.speech !== -1) continue
    const isRoll = isCalled(layout, terms, i) || isDrawn(terms, i) || isNightFor(terms, i) || isPlusOne(terms, i) || isShown(layout, terms, i)
    if (!isRoll) continue
    const listed = listedFrom(terms, i + 1)
    if (listed.people.length === 0) continue
    const before = isPlusOne(terms, i) ? terms.slice(0, i).find((term) => term.kind === 'person')!.people : ownersOf(terms, i)
    const people = [...new Set([...before, ...listed.people, ...peopleAfter(terms, listed.to)])]
    if (people.length > 1) return { people, at: i }
  }
  return null
}

/** "Guests at the wedding included", "Among those at the party were", "Also on hand for the screening:". */
function isCalled(layout: Layout, terms: readonly Term[], i: number): boolean {
  const { lower } = terms[i]!
  if (lower !== ':' && !includingVerbs.has(lower)) return false
  const head = terms.slice(Math.max(0, i - 12), i)
  const guests = head.findLastIndex((term) => guestNouns.has(term.lower))
  if (/^(?:including|featuring)$/u.test(lower)) return guests >= 0 && hasSetting(layout, terms)
  const opening = head.length === i && opens.test(terms[0]!.lower) && !head.some((term) => term.kind === 'person' && term.byName)
  if (lower === ':' && !(opening || guests >= 0)) return false
  if (guests >= 0 && (opening || head.length - guests < 8) && !head.some((term) => term.kind === 'person' && term.byName)) return hasSetting(layout, terms.slice(0, i)) || hasSetting(layout, terms, true) || /^(?:attendees|mourners|guests|panelists|panellists|attendance|revellers|revelers|partygoers|guest)$/u.test(head[guests]!.lower)
  return opening && hasSetting(layout, terms.slice(0, i))
}

/** "The party drew", "The panel, moderated by Dee, brought together". */
function isDrawn(terms: readonly Term[], i: number): boolean {
  if (!drawingVerbs.has(terms[i]!.lower) && !(/^(?:together|out)$/u.test(terms[i]!.lower) && /^(?:brought|drew)$/u.test(terms[i - 1]!.lower)) && !(terms[i]!.lower === ':' && terms.slice(0, i).some((term) => drawingVerbs.has(term.lower)))) return false
  // "Moderated by Dee, the panel brought out"
  const opening = /^(?:moderated|hosted|introduced)$/u.test(terms[0]!.lower) ? terms.findIndex((term) => term.lower === ',') + 1 : 0
  const event = terms.findIndex((term, k) => k >= opening && eventNouns.has(term.lower) && term.kind === 'word')
  return event >= 0 && event < i && event - opening < 8 && !terms.slice(opening, event).some((term) => term.kind === 'person' || term.pos === 'ADP') && !/^(?:of|for)$/u.test(terms[event + 1]?.lower ?? '') && isDone(terms, i)
}

/** "yes, that's Ada and Bo having chips outside the Winter Gardens", "Here are Ada and Bo at". */
function isShown(layout: Layout, terms: readonly Term[], i: number): boolean {
  if (!/^(?:'s|is|are|was|were)$/u.test(terms[i]!.lower) || !/^(?:that|this|here|it|those|these)$/u.test(terms[i - 1]!.lower)) return false
  const listed = listedFrom(terms, i + 1)
  const after = terms[listed.to]
  return new Set(listed.people).size > 1 && after !== undefined && (after.lower.endsWith('ing') || /^(?:at|in|on|outside|together|backstage|,)$/u.test(after.lower)) && hasSetting(layout, terms.slice(listed.to))
}

/** "Ada's plus-one for the night was Bo." */
function isPlusOne(terms: readonly Term[], i: number): boolean {
  if (terms[i]!.lower !== 'was') return false
  const from = Math.max(0, i - 8)
  const guest = terms.slice(from, i).findIndex((term) => /^(?:plus-one|date|guest|escort|chaperone|companion)$/u.test(term.lower))
  if (guest < 0) return false
  const owner = terms.slice(Math.max(0, from + guest - 3), from + guest)
  return owner.some((term, k) => term.kind === 'person' && (owner[k + 1]?.lower === "'s" || /^(?:his|her|my|their)$/u.test(term.lower))) && terms.slice(0, from + guest).find((term) => term.kind === 'person')!.people.length > 0
}

/** "a boys' night for Bo and Cy", "a reunion between Ada and Bo". */
function isNightFor(terms: readonly Term[], i: number): boolean {
  if (!/^(?:for|between|of)$/u.test(terms[i]!.lower) || !/^(?:night|reunion|dinner|lunch|brunch|catch-up|outing|get-together|evening|meeting|summit|drinks|date|day|meet-up|meetup|hug|embrace|huddle|kiss)$/u.test(terms[i - 1]!.lower)) return false
  if (terms.slice(0, i).some((term) => /^(?:no|possible|potential|planned|next|plans?|talk|talks|hope|hopes|asked|idea|rumou?rs|rumou?red|on-screen|onscreen|want|wants)$/u.test(term.lower)) || !isDone(terms, i)) return false
  const listed = listedFrom(terms, i + 1)
  // "The reunion of Ada and Bo at the premiere was …"
  const isAt = i === 2 && terms[1]!.lower === 'reunion' && /^(?:at|during)$/u.test(terms[listed.to]?.lower ?? '')
  return new Set(listed.people).size > 1 && (isAt || terms.slice(0, i).some((term) => /^(?:was|had|been|made|became|turned|saw|is|it)$/u.test(term.lower)))
}

/** "moderated by Dee" between the panel and its verb. */
function ownersOf(terms: readonly Term[], to: number): readonly Key[] {
  if (/^(?:moderated|hosted|introduced)$/u.test(terms[0]!.lower) && terms[1]?.lower === 'by') return listedFrom(terms, 2).people
  for (let i = 0; i < to; i++) {
    const from = companionsFrom(terms, i)
    if (from >= 0 && from < to && /^(?:moderated|hosted|introduced)$/u.test(terms[i]!.lower)) return listedFrom(terms, from).people
  }
  return []
}

/** Whom a sentence adds to those last seen: "Cy was there, too", "Also at the table was Cy", "They were joined by Cy". */
export function addedIn(terms: readonly Term[], seen: readonly Key[]): readonly Key[] {
  if (isElsewhere(terms)) return []
  for (let i = 0; i < terms.length; i++) {
    if (terms[i]!.speech !== -1) continue
    if (alsoThere.some((words) => words.every((word, j) => terms[i + j]?.lower === word)) && isDone(terms, i)) {
      const who = subjectOf(terms, i)
      if (who.length === 1 && !isDenied(terms, i)) return who
      if (who.length > 1) return isDenied(terms, i) || terms.some((term) => term.lower === 'together') || !terms.some((term) => /^(?:also|too)$/u.test(term.lower)) ? [] : who
      if (i < 2) {
        const verb = terms.findIndex((term, j) => j > i && j < i + 9 && /^(?:was|were|is|are|:)$/u.test(term.lower))
        const listed = verb < 0 ? { people: [] } : listedFrom(terms, verb + 1)
        if (listed.people.length > 0) return listed.people
      }
    }
    // "With them was producer Cy Okafor"
    if (i === 0 && terms[0]!.lower === 'with' && /^(?:them|her|him|the .+)$/u.test(terms[1]?.lower ?? '')) {
      const verb = terms.findIndex((term, j) => j > 1 && j < 12 && /^(?:was|were|came|sat|stood)$/u.test(term.lower))
      const joined = verb < 0 ? { people: [] } : listedFrom(terms, verb + 1)
      if (joined.people.length > 0) return joined.people
    }
    // "They were with Cy", "The pair were later joined by Cy"
    const from = companionsFrom(terms, i)
    if (from < 0 || i === 0) continue
    const of = subjectOf(terms, i)
    if (of.length > 1 && of.every((person) => seen.includes(person)) && isDone(terms, i)) {
      const listed = listedFrom(terms, from)
      if (listed.people.length > 0 && !isPossessive(terms, listed.to - 1)) return listed.people
    }
  }
  return []
}

const isDenied = (terms: readonly Term[], i: number): boolean => terms.slice(Math.max(0, i - 4), i).some((term) => /^(?:not|n't|never|nearly|almost|missing|absent|unable)$/u.test(term.lower))
