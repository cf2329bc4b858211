import { counterparts, jobNouns, nounKinds, partVerbs, peoples, places } from '#language'
import { fold } from '#text'
import { castParts, isInSpeech, listWithParts, partBefore, sectionOf, titlesForPart, verbBefore } from './cast-parts.ts'
import { credit, type CreditSearch, isUnsettled, knownPart, titlesAfter, titlesBefore, titlesOf, withOriginal } from './credit-search.ts'
import { readParts } from './parts.ts'
import { isOriginalOf } from './passing-titles.ts'
import type { Key } from '../reading.ts'
import { listStartingAt, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

const notParts = /^(?:on|at|with|host|every|basketball|football|guitar|music|along|around|out|off|in|to|up|for|down)$/u

/** "played Mara", "voices the lighthouse", "played by Ada Lindqvist", "reprise her role as Mara": at the verb. */
export function readPart(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (isInSpeech(terms, at)) return
  const next = terms[at + 1]
  if (next?.lower === 'by') return readPlayedBy(search, at)
  if (next?.lower === 'with' || next?.pos === 'ADV') {
    // "played with real bite by Sanna Lind"
    const by = terms.slice(at + 2, at + 8).findIndex((term) => term.lower === 'by')
    const agent = by < 0 ? undefined : terms[overLead(terms, at + 3 + by)]
    if (agent?.kind === 'person' && agent.byName && !terms.slice(at + 1, at + 2 + by).some((term) => term.kind === 'person' || term.kind === 'title' || term.lower === ',')) return castParts(search, agent.people, partBefore(search, at), titlesForPart(search, at))
  }
  if (terms[at]!.lower.startsWith('repris')) return readReprise(search, at)
  if (next?.lower === 'in' || next?.lower === 'on' || next?.kind === 'date') {
    // "played in the original by Ada Lindqvist", "embodied in 2009 by Bo Tran"
    const by = terms.slice(at + 2, at + 9).findIndex((term) => term.lower === 'by')
    const agent = by < 0 ? undefined : terms[overLead(terms, at + 3 + by)]
    if (agent?.kind === 'person' && agent.byName) {
      const titles = titlesAfter(terms, at + 1, 2 + by)
      const year = terms.slice(at + 1, at + 2 + by).find((term) => term.kind === 'date')?.date?.from?.slice(0, 4)
      const dated = year === undefined ? undefined : search.topics.lineage.seriesOf(search.about ?? '').find((key) => String(search.topics.lineage.title(key)?.year) === year)
      return castParts(search, agent.people, partBefore(search, at), titles.length > 0 ? titles : dated !== undefined ? [dated] : titlesForPart(search, at))
    }
    return readPartElsewhere(search, at)
  }
  if (next === undefined || notParts.test(next.lower) || next.kind === 'mark' && !/^["“‘']$/u.test(next.lower) || isUnsettled(terms, at)) return
  let people = subjectOf(terms, at)
  if (people.length === 0 && at <= 1 && terms[at]!.lower.endsWith('ing')) people = terms.find((term) => term.kind === 'person' && /^(?:i|me|my)$/u.test(term.lower))?.people ?? []
  if (people.length === 0) return
  const second = terms[at + 2]
  const them = (/^(?:it|her|him|them)$/u.test(next.lower) && !(next.lower === 'her' && second?.kind === 'word' && (second.pos === 'NOUN' || second.pos === 'ADJ'))) || (next.lower === 'the' && /^(?:part|parts|role|roles)$/u.test(terms[at + 2]?.lower ?? ''))
  if (them && terms[at + 3]?.lower !== 'of') {
    const after = titlesAfter(terms, at + 1)
    const titles = after.length > 0 ? after : search.about === null ? [] : [search.about]
    if (next.lower === 'it' && search.part.name !== null) castParts(search, people, [search.part.name], titles)
    else for (const person of people) credit(search, [person], ['actor'], titles, titles[0] === undefined ? null : knownPart(search, person, titles[0]))
    return
  }
  const parts = readParts(layout, terms, at + 1)
  const object = terms.slice(at + 1, at + 6).some((term) => term.kind === 'word' && (term.pos === 'NOUN' || /^\p{Lu}/u.test(layout.text[term.start]!)))
  if (parts.names.length === 0 && !object) return
  if (parts.names.length === 0 && /^(?:cable|television|tv|theaters|festivals|games?|tricks?|catch|havoc|host)$/u.test(next.lower)) return
  castParts(search, people, parts.names, titlesOf(search, at, Math.max(parts.to, at + 1)))
}

/** "Mara Quill, the babysitter she also played in the original": the part named before, in another work. */
function readPartElsewhere(search: CreditSearch, at: number): void {
  const { terms } = search
  const titles = titlesAfter(terms, at + 1, 8)
  const people = subjectOf(terms, at)
  if (titles.length === 0 || people.length === 0 || isUnsettled(terms, at)) return
  const own = search.found.slice(-24).findLast((each) => each.person === people[0] && each.character !== null && each.evidence.start === search.line.start)
  if (own !== undefined || terms[at - 1]?.kind === 'person' || terms[at - 1]?.lower === 'also') credit(search, people, ['actor'], titles, own?.character ?? (people.length === 1 ? search.part.name : null))
}

/** "three daughters played by …", "the role of Nan, played by …". */
function readPlayedBy(search: CreditSearch, at: number): void {
  const { terms } = search
  if (isUnsettled(terms, at) && terms[at - 1]?.lower !== ',') return
  const first = overLead(terms, at + 2)
  if (terms[first]?.kind !== 'person') return
  const people = [...listStartingAt(terms, first).people]
  const names = partBefore(search, at)
  const titles = titlesBefore(terms, at)
  // "played by Ada as an adult and by Bo as a teenager"
  let also = first + 1
  while (also < terms.length && also < first + 14 && terms[also]!.lower !== 'by' && !/^[.;]$/u.test(terms[also]!.lower)) also++
  if (terms[also]?.lower === 'by' && terms[also + 1]?.kind === 'person') people.push(...terms[also + 1]!.people)
  castParts(search, people, people.length > 1 && names.length === 1 ? people.map(() => names[0]!) : names, titles.length > 0 ? titles : search.about === null ? [] : [search.about])
}

/** "reprises her role as Mara", "reprised the roles in 1999 to appear in the pilot": the old work and the new one. */
function readReprise(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (isUnsettled(terms, at)) return
  let people = subjectOf(terms, at)
  if (people.length === 0) people = sectionOf(search)
  let names: readonly string[] = []
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    if (terms[i]!.lower === 'as' || (terms[i]!.lower === 'of' && /^(?:roles?|parts?)$/u.test(terms[i - 1]!.lower))) names = readParts(layout, terms, i + 1).names
    if (names.length > 0 || /^(?:[.,;]|alongside|opposite)$/u.test(terms[i]!.lower)) break
  }
  if (people.length === 0 && terms[at]!.lower.startsWith('reprising')) {
    // "Reprising their roles are Ada (Night Ferry) as Mara, …": the parts follow each name.
    const first = terms.findIndex((term, i) => i > at && term.kind === 'person' && term.byName)
    if (first >= 0) people = listWithParts(terms, first)
  }
  const after = titlesAfter(terms, at).filter((title) => !isBracketed(terms, title))
  const before = after.length > 0 ? [] : furtherBefore(terms, at)
  const titles = after.length > 0 ? after : before.length > 0 ? before : search.about === null ? [] : [search.about]
  if (names.length > 0) return castParts(search, people, names, withOriginal(search, titles))
  for (const person of people) credit(search, [person], ['actor'], withOriginal(search, titles), titles[0] === undefined ? null : knownPart(search, person, titles[0]))
}

/** The titles before; "greenlit Salt House 2, a sequel to the 1996 comedy, with Ada Lindqvist set to reprise": the one to come. */
function furtherBefore(terms: readonly Term[], at: number): readonly Key[] {
  const before = titlesBefore(terms, at)
  const last = terms.slice(0, at).findLastIndex((term) => term.titles === before)
  const further = last > 0 && isOriginalOf(terms, last) ? titlesBefore(terms, last) : []
  return further.length > 0 ? further : before
}

const isBracketed = (terms: readonly Term[], title: Key): boolean => terms.some((term, i) => term.kind === 'title' && term.titles.includes(title) && terms[i - 1]?.lower === '(') && !terms.some((term, i) => term.kind === 'title' && term.titles.includes(title) && terms[i - 1]?.lower !== '(')

/** "landed the role of Finn", "stepped into the part of Mara": at "role", "part". */
export function readRoleOf(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (terms[at + 1]?.lower !== 'of' || terms[at]!.speech >= 0) return
  const verb = verbBefore(terms, at - 1)
  if (verb < 0 || isUnsettled(terms, at) || /^(?:repris|turn|declin|refus|offer|pass|play)/u.test(terms[verb]!.lower)) return
  const people = subjectOf(terms, verb)
  const parts = readParts(layout, terms, at + 2)
  if (people.length === 0 || parts.names.length === 0) return
  castParts(search, people, parts.names, titlesOf(search, at, parts.to))
}

/** "recast with Bo Tran", "replaces Cy Adeyemi": who takes over a part. At the verb. */
export function readRecast(search: CreditSearch, at: number): void {
  const { terms, topics } = search
  if (isUnsettled(terms, at)) return
  const { lower } = terms[at]!
  const old = search.part.title ?? search.about
  if (old === null) return
  const series = topics.lineage.seriesOf(old)
  // A part is cast anew for the work to come, where it has a name, else for whatever more of the first one there will be.
  const today = Number(search.layout.document.publishedAt?.slice(0, 4) ?? 0)
  const next = series.find((title) => title !== old && (topics.lineage.title(title)?.year ?? 9999) >= (today === 0 ? 9999 : today)) ?? (series.length === 2 && today === 0 ? series.find((title) => title !== old)! : topics.lineage.headOf(old))
  if (lower === 'recast') {
    if (terms[at + 1]?.lower !== 'with') return
    const first = overLead(terms, at + 2)
    if (terms[first]?.kind !== 'person') return
    const after = titlesAfter(terms, first, 12)
    const second = terms.slice(first, first + 8).some((term) => term.lower === 'second')
    credit(search, terms[first]!.people, ['actor'], after.length > 0 ? after : [second ? (series[1] ?? next) : next], search.part.name)
  }
}

/** "Will is Derek the postman", "they were Mira and Advait", "who was Nell Harker": at "is", "was", "were". */
export function readIs(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  const before = terms[at - 1]
  if (terms[at]!.speech !== -1 && !(terms[at]!.speech >= 0 && before?.kind === 'person' && before.lower === 'i')) return
  // "Delacroix, 40, was her ex, Jax."
  const isAged = before?.lower === ',' && /^\d\d$/u.test(terms[at - 2]?.lower ?? '') && terms[at - 4]?.kind === 'person'
  if (before === undefined || !((before.kind === 'person' && terms[at - 2]?.lower !== 'of') || before.lower === 'who' || isAged)) return
  if (isUnsettled(terms, at + 1)) return
  const people = isAged ? terms[at - 4]!.people : subjectOf(terms, at)
  if (people.length === 0) return
  const next = terms[at + 1]
  // "Ada Lindqvist's son Bo"
  if (/^['’]/u.test(terms[at]!.lower) && counterparts.has(next?.lower ?? '')) return
  if (next === undefined || next.kind === 'organization' || next.kind === 'person' || (next.kind === 'title' && terms[at + 2]?.pos === 'NOUN')) return
  // "is in the first of them for eleven minutes": in a work, as one of its cast.
  if (next.lower === 'in' && terms[at + 2]?.kind === 'title') return credit(search, people, ['actor'], terms[at + 2]!.titles)
  if (/^(?:the|a|an)$/u.test(next.lower)) {
    const on = terms.slice(at + 2, at + 7).findIndex((term) => term.lower === 'on' || term.lower === 'in')
    const work = on < 0 ? undefined : terms.slice(at + 2 + on, at + 10 + on).find((term) => term.kind === 'title' && term.byName)
    const head = on < 0 ? -1 : terms.slice(at + 2, at + 2 + on).findLastIndex((term) => term.pos === 'NOUN')
    const noun = head > 0 && terms.slice(at + 2, at + 2 + head).every((term) => term.pos === 'ADJ' || term.pos === 'NOUN') ? terms[at + 2 + head] : terms[at + 2]
    const voice = noun?.lower === 'voice' && terms[at + 3]?.lower === 'of'
    if (voice) {
      const parts = readParts(layout, terms, at + 4)
      return castParts(search, people, parts.names, titlesOf(search, at, Math.max(parts.to, at + 4)))
    }
    // "She's the sheriff on the drama Night Ferry": a part without a name.
    if (work !== undefined && noun?.pos === 'NOUN' && !jobNouns.has(noun.lower) && !/^(?:guest|fan|judge|host|subject|reason|face|writer|editor)$/u.test(noun.lower)) credit(search, people, ['actor'], work.titles)
    // "In Night Ferry, Ada is a widowed vicar", "Mara is played by Ada, and Bo is the new sheriff": a part beside other parts.
    const opening = terms[0]?.lower === 'in' && terms.slice(1, at).some((term) => term.kind === 'title' && term.byName)
    const cast = search.found.slice(-8).findLast((each) => each.job === 'actor' && each.character !== null && each.evidence.start === search.line.start)
    if (noun !== undefined && terms[at - 1]?.kind === 'person' && terms[at - 1]!.byName && (opening || cast !== undefined) && !terms.slice(at + 1, at + 6).some((term) => jobNouns.has(term.lower) || nounKinds.has(term.lower)) && terms.slice(at + 2, at + 5).some((term) => term.pos === 'NOUN')) credit(search, people, ['actor'], cast !== undefined ? [cast.title] : titlesBefore(terms, at))
    if (next.lower !== 'the') return
  }
  const parts = readParts(layout, terms, at + 1)
  if (parts.names.length === 0 || parts.names.length !== people.length || terms.slice(at + 1, parts.to).some((term) => term.kind === 'title' && term.byName)) return
  if (parts.names.some((name) => peoples.has(fold(name)) || places.has(fold(name).split(' ')[0]!) || /^(?:\d|[A-Z]+$|CEO|Oscar|Emmy|Golden|Tony|Grammy|American|British|I$)/u.test(name))) return
  const lead = parts.to > at + 2 && terms[at + 1]!.kind === 'word' && /^\p{Ll}/u.test(layout.text[terms[at + 1]!.start]!)
  if (lead && /^(?:at|in|on|from|born|of|with|to|like|not)$/u.test(next.lower)) return
  const after = terms[parts.to]
  if (after?.kind === 'word' && after.pos === 'NOUN') return
  castParts(search, people, parts.names, titlesAfter(terms, parts.to, 8).length > 0 ? titlesAfter(terms, parts.to, 8) : titlesForPart(search, at))
}

export const partWords: ReadonlySet<string> = partVerbs
