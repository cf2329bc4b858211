import { jobNouns, partVerbs } from '#language'
import { credit, type CreditSearch } from './credit-search.ts'
import { readParts } from './parts.ts'
import type { Term } from './terms.ts'

const rest = new Set(['others', 'other', 'rest', 'remainder', 'remaining', 'second', 'third', 'last', 'finale', 'pilot', 'next', 'final'])
const joins = /^(?:and|,|;|while|but)$/u
const isDescribing = (term: Term): boolean => term.kind === 'organization' || term.kind === 'date' || (term.kind === 'word' && (/^(?:DET|ADJ|NOUN|NUM)$/u.test(term.pos) || term.lower === "'s"))

/**
 * A clause that leaves its verb out: "Ada directed the original and Bo Tran the sequel", "Ada directs the first two, Bo Tran
 * the others", "Ada plays the mayor and Bo Tran the drunk". At the article, or at the words that stand for a work.
 */
export function readGap(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  const person = terms[at - 1]
  if (person?.kind !== 'person' || !person.byName || !joins.test(terms[at - 2]?.lower ?? '') || terms[at]!.speech >= 0) return
  const last = search.found.at(-1)
  if (last === undefined || last.evidence.start !== search.line.start || person.people.includes(last.person)) return
  if (terms[at]!.kind === 'title') {
    if (!terms[at]!.byName && last.job !== 'actor' && endsClause(terms, at + 1)) credit(search, person.people, [last.job], terms[at]!.titles)
    return
  }
  if (last.job !== 'actor') {
    if (terms.slice(at + 1, at + 3).some((term) => rest.has(term.lower)) && !terms.slice(at + 1, at + 5).some((term) => term.pos === 'VERB' || term.pos === 'AUX')) credit(search, person.people, [last.job], [last.title])
    return
  }
  if (!terms.slice(Math.max(0, at - 16), at).some((term) => partVerbs.has(term.lower))) return
  const parts = readParts(layout, terms, at)
  let end = at + 1
  while (end < terms.length && end < at + 7 && isDescribing(terms[end]!)) end++
  const to = parts.names.length === 1 ? Math.max(parts.to, at + 1) : end
  if (to > at + 1 && endsClause(terms, to) && !terms.slice(at, to).some((term) => jobNouns.has(term.lower))) credit(search, person.people, ['actor'], [last.title], parts.names.length === 1 ? parts.names[0]! : null)
}

const endsClause = (terms: readonly Term[], at: number): boolean => terms[at] === undefined || /^(?:[.,;:)!?–—]|and|while|but|who|whose|in|from)$/u.test(terms[at]!.lower)

/** "Ada Lindqvist (Mara in Night Ferry)", "Ada Lindqvist – Mara in the sitcom Night Ferry – has died": somebody's part beside their name. At the title. */
export function readPartBeside(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (terms[at]!.speech >= 0) return
  let i = at - 1
  while (i > at - 7 && i > 1 && isDescribing(terms[i]!)) i--
  if (!/^(?:in|on|from)$/u.test(terms[i]?.lower ?? '')) return
  const end = i
  while (i > end - 5 && i > 0 && terms[i - 1]!.kind === 'word' && (/^\p{Lu}/u.test(layout.text[terms[i - 1]!.start]!) || (terms[i - 1]!.lower === 'the' && i < end))) i--
  if (i === end || terms.slice(i, end).some((term) => jobNouns.has(term.lower))) return
  const person = terms[i - 2]
  if (!/^(?:[,(–—-]|aka)$/u.test(terms[i - 1]?.lower ?? '') || person?.kind !== 'person' || !person.byName) return
  credit(search, person.people, ['actor'], terms[at]!.titles, layout.text.slice(terms[i]!.start, terms[end - 1]!.end))
}
