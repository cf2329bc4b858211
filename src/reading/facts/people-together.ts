import { pictureNouns, showingVerbs } from '#language'
import type { Key } from '../reading.ts'
import { listEndingAt, listStartingAt, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** Those in a picture: who is after "of", and whoever "herself" is. */
export function peopleInPicture(terms: readonly Term[], at: number): Key[] {
  const people: Key[] = []
  const self = /^selfies?$/u.test(terms[at]!.lower) || terms.slice(at + 1, at + 24).some((term, k) => term.lower === 'also' && /^(?:show|feature|captur|includ)/u.test(terms[at + k + 2]?.lower ?? '')) || terms[at + 1]?.lower === 'with' || (terms[at + 1]?.lower === 'from' && terms.slice(at + 2, at + 8).some((term) => term.lower === 'with')) || terms.slice(at, at + 6).some((term) => /^(?:herself|himself|themselves|myself)$/u.test(term.lower))
  if (self) {
    const verb = terms.slice(0, at).findLastIndex((term) => showingVerbs.has(term.lower) || term.pos === 'VERB')
    const subject = verb < 0 ? [] : subjectOf(terms, verb)
    people.push(...(subject.length > 0 ? subject : (terms.slice(0, at).find((term) => term.kind === 'person')?.people ?? [])))
  }
  // "The selfie, which Ada posted on Sunday, also features Bo"
  const which = /^(?:which|that)$/u.test(terms[at + 2]?.lower ?? '') && terms[at + 1]?.lower === ',' ? at + 2 : -1
  const posting = which < 0 ? -1 : terms.findIndex((term, i) => i > which && i < which + 6 && showingVerbs.has(term.lower))
  if (self && posting > 0) people.push(...subjectOf(terms, posting))
  const end = posting < 0 ? -1 : terms.findIndex((term, i) => i > posting && term.lower === ',')
  // "a selfie in which she, Bo and Cy are squeezed behind a clapboard"
  const within = terms.findIndex((term, i) => i > at + 1 && i < at + 12 && term.lower === 'which' && terms[i - 1]!.lower === 'in')
  people.push(...peopleAfter(terms, within > 0 ? within + 1 : end < 0 ? at + 1 : end + 1))
  // "a photo of her and Bo", "a snap from dinner with Bo": whoever shows it is in it.
  const shown = terms.slice(at + 1, at + 7).some((term) => /^(?:her|him|them|with)$/u.test(term.lower))
  if (new Set(people).size === 1 && shown) {
    const verb = terms.slice(0, at).findLastIndex((term) => showingVerbs.has(term.lower) || term.pos === 'VERB')
    if (verb >= 0) people.unshift(...subjectOf(terms, verb))
  }
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
    if (namesOthers(terms, i, from)) {
      // Over those it names.
      const first = overLead(terms, i + 1)
      if (terms[first]?.kind === 'person' && terms[first]!.byName && !isOwner(terms, first)) i = listStartingAt(terms, first).to - 1
      continue
    }
    // "… and I can't explain it": the subject of another clause.
    if (/^(?:i|we)$/u.test(term.lower) && /^(?:AUX|VERB|ADV)$/u.test(terms[i + 1]?.pos ?? '')) continue
    if (term.kind === 'person' && !isOwner(terms, i) && term.speech < 0) people.push(...term.people)
    if (term.kind === 'title' && people.length === 0 && /^(?:of|on)$/u.test(terms[i - 1]?.lower ?? '')) continue
  }
  return people
}

const metBy = /^(?:joined|accompanied|flanked|surrounded|watched|supported|met|greeted|welcomed|hugged|interviewed|introduced|escorted|trailed|cheered|hosted|moderated|quizzed|serenaded|toasted|mobbed|presented|followed|side|attended|led|headed|crashed|chaired|completed|rounded)$/u
const inSight = /^(?:wedding|birthday|nuptials|christening|baptism|housewarming|home|house|front|arm|company|side|ahead|presence|likes|both|all|two|three|four|consisting|up|up-of|members|shoulders|hand|guest|guests|honour|honor|cast|comprised|each|none|trio|shot|video|footage|clip|party|group|lap|top|back|arms)$/u

/** What stands before people who need not be there: "directed by", "the premiere of", "a film about", "without". */
function namesOthers(terms: readonly Term[], i: number, from: number): boolean {
  const { lower } = terms[i]!
  if (lower === 'by') return !terms.slice(Math.max(0, i - 7), i).some((term) => metBy.test(term.lower))
  if (lower === 'of') return i > from && !inSight.test(terms[i - 1]!.lower) && !pictureNouns.has(terms[i - 1]!.lower)
  return /^(?:about|like|than|without|minus|except|against|starring|despite|versus|missing|absent|barring)$/u.test(lower)
}

const isOwner = (terms: readonly Term[], i: number): boolean => (terms[i + 1]?.lower === "'s" || terms[i + 1]?.lower === "'" || (/^(?:his|their|my|our)$/u.test(terms[i]!.lower) || (terms[i]!.lower === 'her' && (terms[i + 1]?.pos === 'NOUN' || terms[i + 1]?.pos === 'ADJ')))) && !eventOwned(terms, i)

/** "at R. K.'s birthday bash": the one whose feast it is is there. */
function eventOwned(terms: readonly Term[], i: number): boolean {
  return terms[i]!.byName && terms.slice(i + 2, i + 6).some((term) => /^(?:birthday|q&a|panel|launch|opening|exhibition|reading|recital|graduation|retirement|residency|masterclass|party|bash|wedding|signing|shower|christening|gig|concert|barbecue|housewarming|leaving)$/u.test(term.lower)) && terms.slice(Math.max(0, i - 4), i).some((term) => /^(?:at|attended|crashed|attending|to|gatecrashed)$/u.test(term.lower))
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
