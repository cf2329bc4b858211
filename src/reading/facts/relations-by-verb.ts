import { addRelation, type RelationSearch, titleBefore } from './relation-search.ts'
import type { Key, RelationName } from '../reading.ts'
import type { Line, Term } from './terms.ts'

/** Read what a verb or a noun like "predecessor" tells of two works. True when the word at `at` is one of them, whether or not it tells of any. */
export function readContinuation(search: RelationSearch, line: Line, at: number): boolean {
  const { terms } = line
  const { lower } = terms[at]!
  const next = terms[at + 1]?.lower ?? ''
  if (lower === 'predecessor' || lower === 'successor') return readPredecessor(search, line, at)
  // "is adapting the book himself, as a film called Night Ferry"
  if ((lower === 'adapts' || lower === 'adapting') && terms.slice(at + 1, at + 9).some((term) => /^(?:as|into)$/u.test(term.lower))) return true
  if (lower === 'adapts' || lower === 'adapting') return pair(search, line, subjectOrLast(search, line, at), titleAfter(terms, at, 14), 'adaptation')
  if (/^(?:spun|spins|spinning|spin)$/u.test(lower)) {
    if (next === 'off' || next === 'out') {
      const into = terms.slice(at + 2, at + 6).some((term) => /^(?:into|as)$/u.test(term.lower))
      const [before, after] = [titleIn(terms, 0, at), titleAfter(terms, at, 10)]
      // "was spun off from Night Ferry"; "spun off into Night Ferry Abroad"
      return into ? pair(search, line, after, before ?? beforeLine(search, line, after), 'spin-off') : pair(search, line, before ?? beforeLine(search, line, after), after, 'spin-off')
    }
    return true
  }
  if (/^(?:picks|picked|picking|pick)$/u.test(lower) && next === 'up') return pair(search, line, titleIn(terms, 0, at) ?? beforeLine(search, line, titleAfter(terms, at, 12)), /^(?:where|after|from|years|decades|right|the|one|two|three|ten|five|twenty)$/u.test(terms[at + 2]?.lower ?? '') ? titleAfter(terms, at, 12) : null, 'sequel')
  if (/^(?:continues|continuing|continued)$/u.test(lower) && terms.slice(at + 1, at + 5).some((term) => /^(?:story|saga|adventures|tale|events)$/u.test(term.lower)) && titleIn(terms, 0, at) !== null && titleAfter(terms, at, 12) !== null && terms.slice(at, at + 8).every((term) => !/^(?:in|with)$/u.test(term.lower) || terms[terms.indexOf(term) + 1]?.kind !== 'title')) return pair(search, line, titleIn(terms, 0, at), titleAfter(terms, at, 12), 'sequel')
  // "IDW will continue the story in Night Ferry: Drift"
  if (/^(?:continue|continues|continued|continuing)$/u.test(lower)) {
    const story = terms.findIndex((term, i) => i > at && i < at + 6 && /^(?:story|saga|adventures|tale)$/u.test(term.lower))
    const into = story < 0 || !/^(?:in|with)$/u.test(terms[story + 1]?.lower ?? '') ? null : titleAfter(terms, story, 7)
    return into !== null && addRelation(search, 'sequel', into, null, line)
  }
  if (lower === 'set' || lower === 'unfolds') return readTime(search, line, at)
  if (/^(?:brought|brings|bringing|came|returned|returns)$/u.test(lower)) return readReturn(search, line, at)
  if (lower === 'inspired' && next === 'by') return pair(search, line, titleIn(terms, 0, at), terms.slice(at + 2, at + 8).some((term) => /^(?:novel|book|memoir|play|musical|comic|novella|article|poem|album|song)$/u.test(term.lower)) ? titleAfter(terms, at, 12) : null, 'adaptation')
  return false
}

/** "set ten years before the events of Night Ferry". */
function readTime(search: RelationSearch, line: Line, at: number): boolean {
  const { terms } = line
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    const { lower } = terms[i]!
    if (lower !== 'before' && lower !== 'after' && lower !== 'following') continue
    if (i === at + 1 || !terms.slice(at + 1, i).some((term) => /^(?:years?|decades?|months?|weeks?|days?|generations?|century|immediately|shortly|directly|just|long)$/u.test(term.lower) || /years?|decades?/u.test(term.lower))) return false
    const of = titleAfter(terms, i, 10)
    return pair(search, line, titleIn(terms, 0, at) ?? beforeLine(search, line, of), of, lower === 'before' ? 'prequel' : 'sequel')
  }
  return false
}

/** "brought it back as Long Haul", "returned as Night Ferry: Reborn". */
function readReturn(search: RelationSearch, line: Line, at: number): boolean {
  const { terms } = line
  const back = terms.slice(at, at + 6).some((term) => term.lower === 'back') || terms[at]!.lower.startsWith('return')
  if (!back) return false
  // "Glass Tide: Reborn brings back the 1990s soap Glass Tide"
  const own = /^(?:brings|brought)$/u.test(terms[at]!.lower) && terms[at - 1]?.kind === 'title' ? terms[at - 1]!.titles[0]! : null
  const old = own === null ? null : titleAfter(terms, at, 10)
  if (old !== null && search.extended.get(own!) === old) return pair(search, line, own, old, 'revival')
  for (let i = at + 1; i < Math.min(terms.length - 1, at + 10); i++) {
    if (/^[.;?!]$/u.test(terms[i]!.lower)) return false
    if (terms[i]!.lower !== 'as') continue
    const name = terms[describedTo(terms, i + 1)]
    if (name?.kind === 'title' && name.byName && (search.extended.has(name.titles[0]!) || terms.slice(at, i).some((term) => term.lower === 'it' || term.kind === 'title'))) return pair(search, line, name.titles[0]!, search.extended.get(name.titles[0]!) ?? titleIn(terms, 0, at), 'revival')
  }
  return false
}

/** Over "the sitcom", "a weekly drama". */
function describedTo(terms: readonly Term[], from: number): number {
  let i = from
  while (i < from + 5 && terms[i] !== undefined && terms[i]!.kind === 'word' && (terms[i]!.pos === 'DET' || terms[i]!.pos === 'ADJ' || terms[i]!.pos === 'NOUN')) i++
  return i
}

/** "Its predecessor, Night Ferry": of what the sentence or the one before is about. */
function readPredecessor(search: RelationSearch, line: Line, at: number): boolean {
  const { terms } = line
  const named = titleAfter(terms, at, 4)
  if (named === null) return true
  const other = titleIn(terms, 0, at) ?? titleBefore(search, line, named)
  return terms[at]!.lower === 'predecessor' ? pair(search, line, other, named, 'sequel') : pair(search, line, named, other, 'sequel')
}

function pair(search: RelationSearch, line: Line, title: Key | null, of: Key | null, relation: RelationName): true {
  if (title !== null && of !== null && title !== of) addRelation(search, relation, title, of, line)
  return true
}

const subjectOrLast = (search: RelationSearch, line: Line, at: number): Key | null => titleIn(line.terms, 0, at) ?? beforeLine(search, line, null)

const beforeLine = (search: RelationSearch, line: Line, except: Key | null): Key | null => titleBefore(search, line, except ?? '')

/** The last title named between two terms. */
function titleIn(terms: readonly Term[], from: number, to: number): Key | null {
  return terms.slice(from, to).findLast((term) => term.kind === 'title' && term.byName)?.titles[0] ?? null
}

/** The first title named within `reach` terms after `at` in the same clause. */
function titleAfter(terms: readonly Term[], at: number, reach: number): Key | null {
  for (let i = at + 1; i < Math.min(terms.length, at + reach); i++) {
    const term = terms[i]!
    if (term.kind === 'title') return term.byName ? term.titles[0]! : null
    if (/^[.;?!]$/u.test(term.lower)) return null
  }
  return null
}
