import type { Layout } from '#text'
import { peopleAfter } from './people-together.ts'
import { hasSetting, isElsewhere } from './sighting-clauses.ts'
import type { Company } from './sighting-company.ts'
import { closingOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

const side = /^(?:left|right|centre|center|l|r|middle)$/u
const posed = /^(?:pictured|photographed|posing|seen|smiling|arriving|attending|laughing|sharing|celebrating|walking|standing|seated|dressed|wearing|backstage|hugging|embracing|waving|dancing|chatting|above|below|inset)$/u

/** A caption: no sentence, but names, where each stands, and where all of them are. "Ada (left), Bo and Cy at the wrap party on Tuesday." */
export function captionIn(layout: Layout, line: Line): Company | null {
  const terms = withoutBrackets(line.terms)
  const first = terms.findIndex((term) => term.kind === 'person' && term.byName)
  if (first < 0 || first > 7 || terms.length > 60) return null
  if (terms[first]!.speech !== -1 || terms.some((term, i) => isPredicate(term) && !(i > 0 && /^\p{Lu}/u.test(layout.text[term.start]!))) || isElsewhere(terms)) return null
  const sides = terms.filter((term) => side.test(term.lower)).length
  const isSpread = sides > 1 || /^(?:l-r|l-to-r)$/u.test(terms[0]!.lower) || terms.some((term) => /^l[–/-]r$/u.test(term.lower))
  if (!isSpread && !(hasSetting(layout, terms, sides === 0 && !/^(?:pictured|spotted|papped|snapped|seen|photographed)$/u.test(terms[0]!.lower)) && (sides > 0 || isPlaced(terms, first)))) return null
  const people = [...new Set(peopleAfter(terms.slice(0, creditAt(terms)), 0))]
  return people.length > 1 ? { people, at: first } : null
}

/** What stands in brackets, but for "(left)", is an aside. */
function withoutBrackets(terms: readonly Term[]): readonly Term[] {
  const kept: Term[] = []
  for (let i = 0; i < terms.length; i++) {
    const close = terms[i]!.lower === '(' ? closingOf(terms, i) : i
    if (close > i && !terms.slice(i, close).some((term) => side.test(term.lower))) i = close
    else kept.push(terms[i]!)
  }
  return kept
}

/** "Ada with Bo at", "Ada and Bo on the set of": names first, then where. */
function isPlaced(terms: readonly Term[], first: number): boolean {
  const last = terms.findLastIndex((term) => term.kind === 'person' && term.byName)
  const between = terms.slice(first, last + 1)
  return first <= 2 && between.every((term) => term.kind === 'person' || term.kind === 'mark' || /^(?:and|with|alongside|&|her|his|co-star|director|actor|actress|husband|wife|castmate|castmates|co-stars|:|pictured|spotted)$/u.test(term.lower)) && (/^(?:at|on|in|outside|backstage|during|,)$/u.test(terms[last + 1]?.lower ?? '') || (terms[last + 1]?.lower ?? '').endsWith('ing'))
}

function isPredicate(term: Term): boolean {
  if (term.kind !== 'word') return false
  return term.pos === 'AUX' || (term.pos === 'VERB' && !posed.test(term.lower) && !term.lower.endsWith('ing') && !side.test(term.lower))
}

/** Where the photographer is named: "Photo: Jan Novak". */
function creditAt(terms: readonly Term[]): number {
  const at = terms.findIndex((term) => /^(?:photo|photos|photograph|credit|picture|image|pic|getty)$/u.test(term.lower))
  return at < 0 ? terms.length : at
}
