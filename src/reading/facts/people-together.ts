import { showingVerbs } from '#language'
import type { Key } from '../reading.ts'
import { listEndingAt, listStartingAt, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** Those in a picture: who is after "of", and whoever "herself" is. */
export function peopleInPicture(terms: readonly Term[], at: number): Key[] {
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
export function peopleAfter(terms: readonly Term[], from: number): Key[] {
  const people: Key[] = []
  for (let i = from; i < terms.length; i++) {
    const term = terms[i]!
    if (/^[.;?!]$/u.test(term.lower) || /^(?:which|because|while|but)$/u.test(term.lower)) break
    if (term.lower === 'who' || term.lower === 'that') {
      // Over the relative clause.
      while (i < terms.length && !/^[,.;)]$/u.test(terms[i]!.lower)) i++
      continue
    }
    // "a photo of Ada contrasted with a photo of Bo"
    if (i > from + 1 && /^(?:photo|photograph|picture|image)$/u.test(term.lower) && /^(?:a|an|another)$/u.test(terms[i - 1]!.lower)) break
    if (/^(?:video|by)$/u.test(term.lower) && terms[i + 1]?.lower === 'video') break
    if (term.kind === 'person' && !isOwner(terms, i) && term.speech < 0) people.push(...term.people)
    if (term.kind === 'title' && people.length === 0 && /^(?:of|on)$/u.test(terms[i - 1]?.lower ?? '')) continue
  }
  return people
}

const isOwner = (terms: readonly Term[], i: number): boolean => (terms[i + 1]?.lower === "'s" || terms[i + 1]?.lower === "'" || (/^(?:his|their|my|our)$/u.test(terms[i]!.lower) || (terms[i]!.lower === 'her' && (terms[i + 1]?.pos === 'NOUN' || terms[i + 1]?.pos === 'ADJ')))) && !eventOwned(terms, i)

/** "at R. K.'s birthday bash": the one whose feast it is is there. */
function eventOwned(terms: readonly Term[], i: number): boolean {
  return terms[i]!.byName && terms.slice(i + 2, i + 6).some((term) => /^(?:birthday|party|bash|wedding|signing|shower|christening|gig|concert|barbecue|housewarming|leaving)$/u.test(term.lower)) && terms.slice(Math.max(0, i - 4), i).some((term) => /^(?:at|attended|crashed|attending|to|gatecrashed)$/u.test(term.lower))
}

/** Those at a meeting: whoever the verb is said of, and whoever is named after it. */
export function peopleAtMeeting(terms: readonly Term[], at: number): Key[] {
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
