import { actingVerbs, featuringVerbs, partVerbs } from '#language'
import type { Key } from '../reading.ts'
import type { Term } from './terms.ts'

/** People read off a list, and where the list ends. */
export interface PeopleList {
  readonly people: readonly Key[]
  /** Indexes of the terms that name them. */
  readonly at: readonly number[]
  readonly from: number
  readonly to: number
}

const reach = 40

/** Whoever a verb is said of: the people before it, over adverbs, auxiliaries, relatives, apposition and a shared subject. Empty when nobody. */
export function subjectOf(terms: readonly Term[], verb: number): readonly Key[] {
  let i = verb - 1
  for (let steps = 0; i >= 0 && steps < reach; steps++) {
    const term = terms[i]!
    if (term.kind === 'person') {
      if (/^(?:her|his|their|my|our)$/u.test(term.lower) || (/^(?:him|them)$/u.test(term.lower) && i > 0 && terms[i - 1]!.pos === 'VERB')) return []
      return listEndingAt(terms, i).people
    }
    if (term.lower === 'who' || term.lower === 'whose') return antecedentOf(terms, i)
    if (term.lower === 'and' || term.lower === 'or' || term.lower === ',' || term.lower === '&' || term.lower === 'then' || term.lower === '/') {
      const before = terms[i - 1]
      if (before === undefined) return []
      if (before.lower === ')') {
        i = openingOf(terms, i - 1) - 1
        if (terms[i]?.kind !== 'person') return sharedSubject(terms, i)
        continue
      }
      if (before.pos === 'VERB' && (term.lower === 'and' || term.lower === ',')) {
        // "wrote and directed"
        i--
        continue
      }
      // "Bo Tran, who wrote the first one and has written the next": still the clause of "who".
      if (term.lower === 'and') for (let j = i - 1; j >= Math.max(0, i - 12) && !/^[.,;:()–—]$/u.test(terms[j]!.lower); j--) if (terms[j]!.lower === 'who' && j > 0) {
        const people = antecedentOf(terms, j)
        if (people.length > 0) return people
      }
      return sharedSubject(terms, i)
    }
    // "Bo Tran, who appears in Salt House, but is now known for playing Gil"
    if (term.lower === 'but' && terms[i + 1]?.kind === 'word' && /^(?:AUX|VERB|ADV)$/u.test(terms[i + 1]!.pos)) {
      const end = terms[i - 1]?.lower === ',' ? i - 1 : i
      for (let j = end - 1; j >= Math.max(1, end - 12) && !/^[.,;:()–—]$/u.test(terms[j]!.lower); j--) if (terms[j]!.lower === 'who') return antecedentOf(terms, j)
      return sharedSubject(terms, end)
    }
    if (term.lower === ')') {
      i = openingOf(terms, i) - 1
      continue
    }
    if (term.lower === 'to' && terms[i - 1] !== undefined && terms[i - 1]!.kind !== 'person' && terms[i - 1]!.pos !== 'AUX' && terms[i - 1]!.pos !== 'VERB' && terms[i - 1]!.pos !== 'ADV') {
      // "left the project to star in": whoever left.
      const verb = terms.slice(Math.max(0, i - 9), i).findLastIndex((each) => each.pos === 'VERB')
      return verb < 0 ? [] : subjectOf(terms, Math.max(0, i - 9) + verb)
    }
    if (term.pos === 'AUX' || term.pos === 'ADV' || term.pos === 'PART' || term.pos === 'VERB' || /^(?:also|to|been|be|then|later|now|back|set|had|has|first|next|currently|still|last|well|as|ever|exec|executive|jointly|reportedly)$/u.test(term.lower)) {
      i--
      continue
    }
    if (term.kind === 'date' || term.kind === 'mark') {
      i--
      continue
    }
    // "rose to fame after playing Mara", "made her name playing Mara": whoever did the one did the other.
    if (terms[verb]!.lower.endsWith('ing') && (leadsToDoing.test(term.lower) || (i === verb - 1 && isFame.test(term.lower)))) {
      const before = terms.slice(0, i).findLastIndex((each) => each.kind === 'person' || each.kind === 'title' || (each.kind === 'word' && each.pos === 'VERB'))
      return before < 1 || terms[before]!.kind !== 'word' || i - before > 8 ? [] : subjectOf(terms, before)
    }
    return []
  }
  return []
}

const leadsToDoing = /^(?:after|by|before|from|while|for|since|when|through)$/u
const isFame = /^(?:fame|stardom|name|start|career|years?|decades?|seasons?|breakthrough|break|success|acclaim|recognition|reputation|notice|attention)$/u

/** Whoever "who" stands for: the list of people right before it, over a comma, a bracket or a description. */
function antecedentOf(terms: readonly Term[], who: number): readonly Key[] {
  let i = who - 1
  for (let steps = 0; i >= 0 && steps < 14; steps++) {
    const term = terms[i]!
    if (term.kind === 'person') {
      // "The pair, who"
      if (!term.byName && term.people.length > 1) return term.people
      const list = listEndingAt(terms, i)
      // "Ada and Bo, who wrote": with a comma and "and" the clause is said of the last alone, unless the list is of two.
      return list.people.length === 2 && terms[i - 1]?.lower === 'and' ? (terms[who - 1]?.lower === ',' && list.from > 0 ? [list.people.at(-1)!] : list.people) : [list.people.at(-1)!]
    }
    if (term.lower === ')') i = openingOf(terms, i)
    else if (/^[.;?!]$/u.test(term.lower)) return []
    i--
  }
  return []
}

/** The subject of a second verb: the people with whom the sentence, or its last clause, begins. */
function sharedSubject(terms: readonly Term[], at: number): readonly Key[] {
  if (at < 0) return []
  // "and Ada Lindqvist, who staged the original, makes": whoever the clause between the commas is said of.
  if (terms[at]!.lower === ',') {
    const comma = terms.slice(Math.max(0, at - 16), at).findLastIndex((term) => term.lower === ',')
    const open = Math.max(0, at - 16) + comma
    const owner = terms[open - 1]
    const begins = terms[listFrom(terms, open - 1) - 1]
    if (comma >= 0 && owner?.kind === 'person' && owner.byName && (/^(?:who|whose)$/u.test(terms[open + 1]!.lower) || begins === undefined || /^(?:and|but|while|;|as)$/u.test(begins.lower)) && (/^(?:who|whose)$/u.test(terms[open + 1]!.lower) || terms[open + 1]!.kind !== 'person')) return listEndingAt(terms, open - 1).people
  }
  let start = 0
  for (let i = at - 1; i >= 0; i--) if (/^[;.?!:]$/u.test(terms[i]!.lower)) {
    start = i + 1
    break
  }
  for (let i = start; i < at; i++) {
    const term = terms[i]!
    if (term.kind !== 'person' || /^(?:her|his|their|my|our|them|him|me)$/u.test(term.lower)) continue
    const before = terms[i - 1]
    if (terms[i + 1]?.lower === "'s" || (before !== undefined && before.pos === 'ADP' && i > start)) continue
    return listStartingAt(terms, i).people
  }
  return []
}

const listFrom = (terms: readonly Term[], last: number): number => (terms[last]?.kind === 'person' ? listEndingAt(terms, last).from : last)

/** The list of people that ends with the term `last`: "Ada, Bo and Cy". */
export function listEndingAt(terms: readonly Term[], last: number): PeopleList {
  const at = [last]
  let i = last - 1
  while (i > 0 && at.length < 12) {
    const mark = terms[i]!.lower
    if (mark !== 'and' && mark !== ',' && mark !== '&') break
    let j = i - 1
    if (terms[j]?.lower === ',') j--
    if (isAge(terms, j)) j -= terms[j - 1]?.lower === ',' ? 2 : 1
    if (terms[j]?.lower === ')') j = openingOf(terms, j) - 1
    if (terms[j]?.kind !== 'person' || !terms[j]!.byName) break
    at.unshift(j)
    i = j - 1
  }
  return { people: at.flatMap((index) => terms[index]!.people), at, from: at[0]!, to: last + 1 }
}

/** ", 54," after a name. */
const isAge = (terms: readonly Term[], i: number): boolean => terms[i]?.pos === 'NUM' && /^\d\d$/u.test(terms[i]!.lower)

/** The list of people that begins with the term `first`. Brackets after names are stepped over. */
export function listStartingAt(terms: readonly Term[], first: number): PeopleList {
  const at = [first]
  let i = first + 1
  while (i < terms.length && at.length < 24) {
    let j = i
    if (terms[j]?.lower === '(') j = closingOf(terms, j) + 1
    if (terms[j]?.lower === ',' && isAge(terms, j + 1)) j += 2
    j = overCompany(terms, j)
    const mark = terms[j]?.lower
    if (mark !== 'and' && mark !== ',' && mark !== '&' && mark !== ';') break
    // "seated between Ada and Bo, Cy told the audience": behind the comma begins another clause.
    if (mark === ',' && at.length > 1 && /^(?:and|&)$/u.test(terms[at.at(-1)! - 1]!.lower) && terms[j + 1]?.kind === 'person' && terms[j + 2]?.pos === 'VERB') break
    j++
    if (terms[j]?.lower === 'and' || terms[j]?.lower === '&') j++
    j = overLead(terms, j)
    if (terms[j]?.kind !== 'person' || !terms[j]!.byName || terms[j + 1]?.lower === "'s" || terms[j + 1]?.lower === "'") break
    at.push(j)
    i = j + 1
  }
  return { people: at.flatMap((index) => terms[index]!.people), at, from: first, to: i }
}

/** Over the company beside a name of a list, "Ada Lindqvist of Low Bridge Pictures and Bo Tran"; where it stands when none does. */
function overCompany(terms: readonly Term[], at: number): number {
  if (!/^(?:of|for|at|from)$/u.test(terms[at]?.lower ?? '')) return at
  let i = at + 1
  while (i < at + 6 && (terms[i]?.kind === 'organization' || (terms[i]?.kind === 'word' && terms[i]!.pos === 'PROPN'))) i++
  const next = overLead(terms, terms[i]?.lower === ',' && terms[i + 1]?.lower === 'and' ? i + 2 : i + 1)
  return i > at + 1 && /^(?:and|&|,)$/u.test(terms[i]?.lower ?? '') && terms[next]?.kind === 'person' ? i : at
}

// Taggers take "starred" before a name for a noun.
const verbs = (word: string): boolean => /(?:ed|ing)$/u.test(word) && (featuringVerbs.has(word) || actingVerbs.has(word) || partVerbs.has(word))

/** Steps over what introduces a name: "newcomer", "the late", "Grammy-winning singer". */
export function overLead(terms: readonly Term[], from: number): number {
  let i = from
  while (i < terms.length && i - from < 7) {
    const term = terms[i]!
    if (term.kind === 'person' || term.kind === 'organization') {
      // "Larkfield's Cy Adeyemi"
      const owned = terms[i + 1]?.lower === "'s" ? terms[i + 2] : undefined
      if (owned?.kind === 'person' && owned.byName) return i + 2
      // "by his sister, Petra Vane"
      if (term.kind === 'person' && /^(?:her|his|their|my|our)$/u.test(term.lower) && (terms[i + 1]?.pos === 'NOUN' || terms[i + 1]?.pos === 'ADJ')) {
        i++
        continue
      }
      if (term.kind === 'person') return i
      if (owned?.pos === 'NOUN' || owned?.pos === 'ADJ') i += 2
      // "two-time BAFTA nominee Sofia Lindgren"
      else if (terms[i + 1]?.pos === 'NOUN' || terms[i + 1]?.pos === 'ADJ' || terms[i + 1]?.lower.startsWith('-') === true) i++
      else return from
      continue
    }
    if (term.lower === ',' && i > from && terms[i - 1]!.pos === 'NOUN' && terms[i + 1]?.kind === 'person' && terms[i + 1]!.byName && /^(?:his|her|their|my|our)$/u.test(terms[from]!.lower)) return i + 1
    if (verbs(term.lower) || /^(?:opposite|alongside|with)$/u.test(term.lower)) return from
    if (term.kind === 'title' && term.byName && terms[i + 1]?.pos === 'NOUN') {
      i++
      continue
    }
    if (term.kind === 'word' && (term.pos === 'NOUN' || term.pos === 'ADJ' || term.pos === 'DET' || term.pos === 'PROPN' || term.pos === 'NUM' || term.pos === 'ADV' || (term.pos === 'VERB' && term.lower.includes('-')) || /^(?:the|a|an|late|then|now|fellow|singer|star|newcomer|newcomers|his|her|their|its)$/u.test(term.lower))) i++
    else return from
  }
  return from
}

export function openingOf(terms: readonly Term[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 24); i--) if (terms[i]!.lower === '(') return i
  return close
}

export function closingOf(terms: readonly Term[], open: number): number {
  for (let i = open + 1; i < Math.min(terms.length, open + 24); i++) if (terms[i]!.lower === ')') return i
  return open
}
