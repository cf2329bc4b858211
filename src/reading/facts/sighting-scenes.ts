import { eventNouns } from '#language'
import type { Layout } from '#text'
import type { Key } from '../reading.ts'
import { isDone } from './meetings.ts'
import { peopleAfter } from './people-together.ts'
import { hasSetting, isElsewhere, isPossessive, listedFrom, verbBefore } from './sighting-clauses.ts'
import type { Company } from './sighting-company.ts'
import { subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** Those whom a host, a wedding or a "so did" puts in one place: frames in which the second name is no companion of the first by any verb. */
export function sceneIn(layout: Layout, terms: readonly Term[]): Company | null {
  if (isElsewhere(terms) || terms.filter((term) => term.kind === 'person').length < 2) return null
  for (let i = 1; i < terms.length; i++) {
    if (terms[i]!.kind !== 'word' || terms[i]!.speech !== -1) continue
    const people = soDid(layout, terms, i) ?? hostedFor(terms, i) ?? thrownBy(terms, i) ?? wed(terms, i)
    if (people !== null && new Set(people).size > 1) return { people: [...new Set(people)], at: i }
  }
  return null
}

/** "Ada attended the gala, as did Bo and Cy", "Ada was there, and so was Bo, at the launch". */
function soDid(layout: Layout, terms: readonly Term[], i: number): readonly Key[] | null {
  if (!/^(?:as|so)$/u.test(terms[i]!.lower) || !/^(?:did|was|were|had)$/u.test(terms[i + 1]?.lower ?? '')) return null
  const others = listedFrom(terms, i + 2)
  const verb = verbBefore(terms, i)
  const subject = verb < 1 ? [] : subjectOf(terms, verb)
  const isThere = verb > 0 && (/^(?:attended|came|arrived|turned|showed|dropped|popped|walked|danced|joined|sang|performed)$/u.test(terms[verb]!.lower) || terms[verb + 1]?.lower === 'there')
  return subject.length > 0 && others.people.length > 0 && isThere && isDone(terms, verb) && hasSetting(layout, terms) || (isThere && subject.length > 0 && others.people.length > 0 && terms.slice(verb, i).some((term) => eventNouns.has(term.lower))) ? [...subject, ...others.people] : null
}

/** "Ada hosted a baby shower for Bo Tran's wife, Cleo". */
function hostedFor(terms: readonly Term[], i: number): readonly Key[] | null {
  if (!/^(?:hosted|threw|organised|organized|held|gave|hosts|throws)$/u.test(terms[i]!.lower) || !isDone(terms, i)) return null
  const event = terms.findIndex((term, j) => j > i && j < i + 8 && eventNouns.has(term.lower))
  const to = event < 0 || !/^(?:for|honoring|honouring)$/u.test(terms[event + 1]?.lower ?? '') ? -1 : event + 2
  const subject = to < 0 ? [] : subjectOf(terms, i)
  if (subject.length === 0) return null
  const listed = listedFrom(terms, to)
  if (listed.people.length > 0) return [...subject, ...listed.people]
  const owner = terms.findIndex((term, j) => j >= to && j < to + 3 && term.kind === 'person')
  const kin = owner < 0 || !isPossessive(terms, owner) || terms[owner + 3]?.lower !== ',' ? undefined : terms[owner + 4]
  return kin?.kind === 'person' ? [...subject, ...kin.people] : null
}

/** "Ada was guest of honour at a dinner thrown by Bo Tran". */
function thrownBy(terms: readonly Term[], i: number): readonly Key[] | null {
  if (!/^(?:thrown|hosted|given|held|organised|organized)$/u.test(terms[i]!.lower) || terms[i + 1]?.lower !== 'by' || !terms.slice(Math.max(0, i - 4), i).some((term) => eventNouns.has(term.lower))) return null
  const host = listedFrom(terms, i + 2)
  const verb = host.people.length === 0 ? -1 : verbBefore(terms, i)
  if (verb < 1 || !/^(?:was|were|attended|came|arrived|danced|partied|sang|turned|showed|dined|joined|celebrated|mingled|spoke|performed)$/u.test(terms[verb]!.lower) || !isDone(terms, verb)) return null
  const subject = subjectOf(terms, verb)
  return subject.length === 0 ? null : [...subject, ...host.people]
}

/** "Ada Lindqvist wed Bo Tran in a ceremony in Goa on Friday": at the rite itself, not in the course of a life. */
function wed(terms: readonly Term[], i: number): readonly Key[] | null {
  if (!/^(?:wed|married)$/u.test(terms[i]!.lower) || !isDone(terms, i) || !terms.slice(i + 1).some((term) => /^(?:ceremony|church|registry|courthouse|cathedral|chapel|guests)$/u.test(term.lower))) return null
  if (terms.some((term) => term.kind === 'date' && term.date!.unit === 'year')) return null
  const other = listedFrom(terms, i + 1)
  const subject = other.people.length === 0 ? [] : subjectOf(terms, i)
  return subject.length === 0 ? null : [...subject, ...other.people, ...peopleAfter(terms, terms.length)]
}
