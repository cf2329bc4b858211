import { jobNouns } from '#language'
import { credit, type CreditSearch } from './credit-search.ts'
import { closing } from './noun-phrases.ts'
import { readParts } from './parts.ts'
import type { Job, Key } from '../reading.ts'
import { overLead } from './subjects.ts'
import type { Term } from './terms.ts'

/** One name of a list, with the part that stands beside it. */
interface Member {
  readonly people: readonly Key[]
  character: string | null
}

/** A list of people, each with what the list says of their part: "Ada Lindqvist (Mara), Bo Tran as Finn and newcomer Cy Adeyemi". */
export interface CastList {
  readonly members: readonly Member[]
  /** Index of the first name. */
  readonly from: number
  /** Index of the term after the list. */
  readonly to: number
  /** Indexes of the brackets and "as" whose parts it gives. */
  readonly marks: readonly number[]
}

const longest = 24
const joins = new Set(['and', '&', ',', ';', 'plus', 'alongside', 'opposite'])

/** The list of people that begins at `at`, over what introduces a name; `null` when no name does. */
export function castListAt(search: CreditSearch, at: number): CastList | null {
  const { terms, layout } = search
  const from = overLead(terms, at)
  if (!isNamed(terms, from)) return null
  const members: Member[] = []
  const marks: number[] = []
  let i = from
  let to = from
  while (members.length < longest && isNamed(terms, i)) {
    const member: Member = { people: terms[i]!.people, character: null }
    members.push(member)
    i++
    if (terms[i]?.lower === ',' && /^\d\d$/u.test(terms[i + 1]?.lower ?? '')) i += 2
    if (terms[i]?.lower === '(') {
      const close = closing(terms, i)
      const parts = readParts(layout, terms, i + 1)
      if (parts.names.length === 1 && parts.to === close && !terms.slice(i, close).some((term) => (term.kind === 'title' && term.byName) || jobNouns.has(term.lower))) {
        member.character = parts.names[0]!
        marks.push(i)
      }
      i = close + 1
    }
    if (terms[i]?.lower === 'as' && !jobNouns.has(terms[i + 1]?.lower ?? '')) {
      const parts = readParts(layout, terms, i + 1)
      // "Ada Lindqvist and Bo Tran as Mara and Finn": as many parts as names, each its own.
      const open = members.slice(-parts.names.length)
      if (parts.names.length > 0 && open.length === parts.names.length && open.every((each) => each.character === null)) open.forEach((each, index) => (each.character = parts.names[index]!))
      if (parts.names.length > 0) {
        marks.push(i)
        i = parts.to
      } else if (nextName(terms, phraseEnd(terms, i + 1)) >= 0) i = phraseEnd(terms, i + 1)
    }
    to = i
    const next = nextName(terms, i)
    if (next < 0) break
    i = next
  }
  return { members, from, to, marks }
}

const isNamed = (terms: readonly Term[], i: number): boolean => {
  const term = terms[i]
  return term?.kind === 'person' && term.byName && terms[i + 1]?.lower !== "'s" && terms[i + 1]?.lower !== "'"
}

/** Where the next name of a list stands, over marks, "and" and what introduces it; -1 at the list's end. */
function nextName(terms: readonly Term[], at: number): number {
  let i = at
  if (terms[i]?.lower === 'as' && terms[i + 1]?.lower === 'well') i += 3
  else if (terms[i]?.lower === 'along' && terms[i + 1]?.lower === 'with') i += 2
  else if (!joins.has(terms[i]?.lower ?? '')) return -1
  while (joins.has(terms[i]?.lower ?? '')) i++
  const first = overLead(terms, i)
  // A name that has a verb of its own begins another clause.
  const after = terms[first + 1]
  if (!isNamed(terms, first) || (after !== undefined && after.kind === 'word' && (after.pos === 'VERB' || after.pos === 'AUX') && !after.lower.endsWith('ing') && after.lower !== 'as')) return -1
  return first
}

/** Over a description without a name: "a widowed vicar". */
function phraseEnd(terms: readonly Term[], at: number): number {
  let i = at
  while (i < terms.length && i < at + 8 && terms[i]!.kind !== 'mark' && /^(?:DET|ADJ|NOUN|PRON|PROPN|ADV|NUM)$/u.test(terms[i]!.pos) && terms[i]!.kind !== 'title' && !(terms[i]!.kind === 'person' && terms[i]!.byName)) i++
  return i
}

/** Keeps the credits of a list: actors with their parts, whoever else with their job. `names` are parts told after the list, one for each. */
export function creditList(search: CreditSearch, list: CastList, jobs: readonly Job[], titles: readonly Key[], names: readonly string[] = []): void {
  for (const mark of list.marks) search.handled.add(mark)
  list.members.forEach(({ people, character }, index) => credit(search, people, jobs, titles, character ?? (names.length === list.members.length ? names[index]! : null)))
}
