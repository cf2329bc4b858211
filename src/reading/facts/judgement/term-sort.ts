import { hashOf } from '../../hashed-features.ts'
import type { Title } from '../../reading.ts'
import type { Term } from '../terms.ts'

/** A term as a number: a word itself; of names only what they name. Positions outside a line are 1 and 2. */
export function sortOf(term: Term): number {
  switch (term.kind) {
    case 'person': return term.byName ? 3 : 4
    case 'title': return term.byName ? 5 : 6
    case 'organization': return 7
    case 'date': return 8
    default: return hashOf(term.lower)
  }
}

const kinds = ['film', 'tv film', 'tv series', 'pilot', 'special', 'short', 'other']

/** The kind of a work as a number; 0 where it is not told. */
export const kindNumber = (title: Title | undefined): number => (title?.kind == null ? 0 : 1 + kinds.indexOf(title.kind))
