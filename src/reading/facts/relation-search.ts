import { plainSpan } from '#text'
import type { Key, Relation, RelationName } from '../reading.ts'
import type { Line } from './terms.ts'

/** A noun of relation whose work the text has not named yet: "Then came the remake." */
export interface Unnamed {
  readonly relation: RelationName
  readonly of: Key | null
  readonly line: Line
  readonly at: number
}

export interface RelationSearch {
  readonly lines: readonly Line[]
  /** For each title the one whose name its own extends. */
  readonly extended: ReadonlyMap<Key, Key>
  readonly main: Key | null
  readonly found: Relation[]
  readonly unnamed: Unnamed[]
}

/** Note a relation; without an original to the title whose name is extended, else to what the document is about. False when there is none. */
export function addRelation(search: RelationSearch, relation: RelationName, title: Key, of: Key | null, line: Line): boolean {
  const base = of ?? baseOf(search, title)
  if (base === null || base === title) return false
  search.found.push({ title, relation, of: base, evidence: plainSpan(line) })
  return true
}

function baseOf(search: RelationSearch, title: Key): Key | null {
  const base = search.extended.get(title)
  if (base !== undefined) return base
  return search.main !== title ? search.main : null
}

/** The title named last in the two sentences before; `null` when only `except` is. */
export function titleBefore(search: RelationSearch, line: Line, except: Key): Key | null {
  for (let index = line.index - 1; index >= Math.max(0, line.index - 2); index--)
    for (const term of search.lines[index]!.terms) if (term.kind === 'title' && term.titles[0] !== except) return term.titles[0]!
  return null
}
