import { commonWords } from '#language'
import { fold, plainSpan } from '#text'
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
  /** The words of each title by which others of its series are known. */
  readonly words: ReadonlyMap<Key, ReadonlySet<string>>
  /** Books, plays and the like. */
  readonly sources: ReadonlySet<Key>
  /** Titles on screen, most often named first. */
  readonly onScreen: readonly Key[]
  readonly found: Relation[]
  /** Those of `found` whose original the sentence does not name. */
  readonly guessed: Set<Relation>
  readonly unnamed: Unnamed[]
}

/** Note a relation; without an original to the title whose name is extended, else to what the document is about. False when there is none. */
export function addRelation(search: RelationSearch, relation: RelationName, title: Key, of: Key | null, line: Line): boolean {
  const base = of ?? baseOf(search, title, line)
  if (base === null || base === title) return false
  const added: Relation = { title, relation, of: base, evidence: plainSpan(line) }
  search.found.push(added)
  if (of === null) search.guessed.add(added)
  return true
}

function baseOf(search: RelationSearch, title: Key, line: Line): Key | null {
  const base = search.extended.get(title)
  if (base !== undefined) return base
  const kin = kinOf(search, title)
  if (kin !== null) return kin
  // In a round-up each paragraph has its own work.
  const own = workOfParagraph(search, line, title)
  if (own !== null) return own
  if (search.main !== title) return search.main
  // What the text is about is the new work itself: it continues the one other there is.
  const others = search.onScreen.filter((key) => key !== title)
  if (others.length === 1) return others[0]!
  // "And it leads straight into the spin-off! Larkhill Nights arrives": of the work spoken of so far.
  const last = lastNamed(search, line, title)
  return last !== null && others.includes(last) ? last : null
}

/** A document of more works than these is a list. */
const mostKin = 64

/** "The Vesper Gambit" beside "The Vesper Hours": the one other work whose name shares a telling word; `null` where none or several do. */
function kinOf({ words, onScreen }: RelationSearch, title: Key): Key | null {
  const own = words.get(title)
  if (own === undefined) return null
  const alike = onScreen.slice(0, mostKin).filter((key) => key !== title && [...words.get(key) ?? []].some((word) => own.has(word)))
  return alike.length === 1 ? alike[0]! : null
}

const everyday = /^(?:the|this|that|with|from|and|last|first|night|nights|days|house|home|time|street|love|life|story|movie|film|show|series|new|next|back|again|season|world|city|road|lane|girl|girls|boys|little|great|good|house|part|years?|christmas)$/u

/** The words of a name by which others of its series are known: long ones that many names have not. */
export function tellingWords(name: string): ReadonlySet<string> {
  return new Set(fold(name).split(' ').filter((word) => word.length > 3 && !commonWords.has(word) && !everyday.test(word) && !/^\d+$/u.test(word)))
}

/** The work on screen that heads the paragraph of a line as an entry of a list ("Sourdough (Crave)"), where the main work is not named in it; `null` without. */
export function workOfParagraph(search: RelationSearch, line: Line, except: Key): Key | null {
  let first: Key | null = null
  for (let index = line.index - 1; index >= Math.max(0, line.index - 12) && search.lines[index]!.paragraph >= line.paragraph - 1; index--) {
    const here = search.lines[index]!
    // A heading stands in a paragraph of its own.
    if (here.paragraph !== line.paragraph && here.terms.length > 8) break
    const named = here.terms.filter((term) => term.kind === 'title' && term.byName && term.titles[0] !== except && !search.sources.has(term.titles[0]!))
    if (named.some((term) => term.titles[0] === search.main)) return search.main
    first = here.terms[0] === named[0] && named.length > 0 && /^(?:\(|:|—|–|-)$/u.test(here.terms[1]?.lower ?? '(') ? named[0]!.titles[0]! : first
  }
  return first
}

/**
 * Relations with the originals that the whole text shows: what continues or remakes the news of the day, itself a sequel,
 * belongs to the work that began the series.
 */
export function withRoots(search: RelationSearch): Relation[] {
  const parent = new Map<Key, Key>()
  for (const relation of search.found) if (relation.relation !== 'adaptation' && !search.guessed.has(relation) && !parent.has(relation.title)) parent.set(relation.title, relation.of)
  const rootOf = (key: Key): Key => {
    let at = key
    for (let steps = 0; steps < 8; steps++) {
      const next = parent.get(at)
      if (next === undefined || next === key) break
      at = next
    }
    return at
  }
  return search.found.map((relation) => {
    if (!search.guessed.has(relation)) return relation
    const of = rootOf(relation.of)
    return of === relation.title ? relation : { ...relation, of }
  })
}

/** The title named last in the two sentences before; `null` when only `except` is. */
export function titleBefore(search: RelationSearch, line: Line, except: Key): Key | null {
  for (let index = line.index - 1; index >= Math.max(0, line.index - 2); index--)
    for (const term of search.lines[index]!.terms) if (term.kind === 'title' && term.titles[0] !== except) return term.titles[0]!
  return null
}

/** The title named first in the nearest sentence that names one, no more than eight back. */
export function lastNamed(search: RelationSearch, line: Line, except: Key): Key | null {
  for (let index = line.index - 1; index >= Math.max(0, line.index - 8); index--) {
    const named = search.lines[index]!.terms.find((term) => term.kind === 'title' && term.byName && term.titles[0] !== except)
    if (named !== undefined) return named.titles[0]!
  }
  return null
}

/** The work on screen that a sentence without one is about: the one named last in its paragraph, else the main one. */
export function screenWorkFor(search: RelationSearch, line: Line, except: Key): Key | null {
  for (let index = line.index - 1; index >= Math.max(0, line.index - 3); index--) {
    if (search.lines[index]!.paragraph !== line.paragraph) break
    const named = search.lines[index]!.terms.find((term) => term.kind === 'title' && term.byName && term.titles[0] !== except && !search.sources.has(term.titles[0]!))
    if (named !== undefined) return named.titles[0]!
  }
  return search.main === except ? null : search.main
}
