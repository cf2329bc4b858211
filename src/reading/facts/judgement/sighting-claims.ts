import type { Key } from '../../reading.ts'
import { isPossessive } from '../sighting-clauses.ts'
import { listStartingAt } from '../subjects.ts'
import type { Line, Term } from '../terms.ts'

/** How a group of people is taken from a line: all that the rules put together, everyone outside speech, everyone, … */
export const ways = ['ruled', 'outside speech', 'all', 'named', 'no owners', 'list', 'two lines', 'with author'] as const
export type Way = (typeof ways)[number]

/** That one line may show some people together. */
export interface SightingClaim {
  readonly line: Line
  /** Two or more, in the order of the line. */
  readonly people: readonly Key[]
  readonly way: Way
}

const mostPeople = 12

/**
 * The groups of people that a line may show together, each once, those of the rules (`ruled`) first. Empty for a line
 * that means nobody, or nobody beside one person.
 */
export function sightingClaims(lines: readonly Line[], line: Line, ruled: readonly Key[] | null, author: Key | null): readonly SightingClaim[] {
  const { terms } = line
  const claims = new Map<string, SightingClaim>()
  const add = (way: Way, people: readonly Key[]): void => {
    const group = [...new Set(people)]
    if (group.length < 2 || group.length > mostPeople) return
    const id = [...group].sort().join(' ')
    if (!claims.has(id)) claims.set(id, { line, people: group, way })
  }
  if (ruled !== null) add('ruled', ruled)
  const told = peopleIn(terms, (term) => term.speech === -1)
  add('outside speech', told)
  add('all', peopleIn(terms, () => true))
  add('named', peopleIn(terms, (term) => term.byName && term.speech === -1))
  add('no owners', peopleIn(terms, (term, i) => term.speech === -1 && !isPossessive(terms, i) && !/^(?:his|her|their|my|our)$/u.test(term.lower)))
  for (let i = 0; i < terms.length; i++) {
    if (terms[i]!.kind !== 'person' || terms[i]!.speech !== -1) continue
    const list = listStartingAt(terms, i)
    add('list', list.people)
    i = Math.max(i, list.to - 1)
  }
  const before = lines[line.index - 1]
  if (told.length > 0 && before?.paragraph === line.paragraph && !isOfAbsence(terms)) add('two lines', [...peopleIn(before.terms, (term) => term.speech === -1), ...told])
  if (author !== null && told.length > 0 && !told.includes(author)) add('with author', [author, ...told])
  return [...claims.values()]
}

const absent = /^(?:absent|missing|unable|regrets|skipped|skipping|busy|elsewhere|apologies)$/u
const comes = /^(?:attend|come|make|there|appear|join|present|turn|show|pictured|among|invited|able)$/u

/** "Dee Okafor did not attend.", "Dee Okafor was absent.": who was not with those named before. */
function isOfAbsence(terms: readonly Term[]): boolean {
  return terms.some(({ lower }, i) => absent.test(lower) || (comes.test(lower) && terms.slice(Math.max(0, i - 4), i).some((term) => /^(?:not|n't|never|cannot)$/u.test(term.lower))))
}

function peopleIn(terms: readonly Term[], counts: (term: Term, at: number) => boolean): Key[] {
  return terms.flatMap((term, at) => (term.kind === 'person' && counts(term, at) ? term.people : []))
}
