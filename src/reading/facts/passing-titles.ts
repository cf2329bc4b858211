import { actingVerbs, jobNouns, nounKinds, partVerbs, relationNouns } from '#language'
import { openingOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** Named only to say who somebody is: "Ada Lindqvist (Night Ferry)", "Night Ferry star Ada Lindqvist", "the director of Night Ferry". */
export function isPassing(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1], after = terms[i + 1]
  if (before?.lower === '(' && namesMaker(terms, i - 2)) return true
  if (before?.lower === ',' || before?.lower === 'and') {
    // "(Night Ferry, Last Crossing)"
    const open = openingOf(terms, i)
    if (open < i && namesMaker(terms, open - 1) && !terms.slice(open, i).some((term) => term.lower === ')')) return true
  }
  if (isOriginalOf(terms, i)) return true
  if (after?.kind === 'word' && /^(?:star|alum|alumna|veteran|actor|actress|creator|director|writer|favorite|co-star)s?$/u.test(after.lower)) return true
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    const term = terms[j]!
    // "now plays a judge in the drama Night Ferry": her other work, unless the sentence goes on about it.
    if (/^(?:in|on)$/u.test(term.lower) && terms.slice(Math.max(0, j - 8), j).some((each) => partVerbs.has(each.lower) || actingVerbs.has(each.lower)) && terms.slice(0, j).some((each) => each.kind === 'person')) return true
    if (/^(?:who|whose|known|seen|followed|formerly|listening)$/u.test(term.lower)) return terms.slice(0, j).some((each) => each.kind === 'person')
    if (/^[.;]$/u.test(term.lower)) return false
  }
  return false
}

/** "Ada Lindqvist (", "Ada Lindqvist’s (", "Tall Order Pictures (" */
const namesMaker = (terms: readonly Term[], at: number): boolean => terms[at]?.kind === 'person' || terms[at]?.kind === 'organization' || (terms[at]?.lower === "'s" && terms[at - 1]?.kind === 'person')

/** "the sequel to the 2018 comedy Night Ferry", "the director of Night Ferry", "not of Night Ferry": the phrase is of something or somebody else. */
export function isOriginalOf(terms: readonly Term[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    const term = terms[j]!
    if (term.lower === 'to' || term.lower === 'of' || term.lower === 'for' || term.lower === 'behind') {
      const noun = terms[j - 1]
      if (noun === undefined) return false
      return noun.lower === 'not' || (term.lower === 'to' && nounKinds.has(noun.lower) && relationNouns.has(terms[j - 2]?.lower ?? '')) || (noun.kind === 'title' && !noun.byName) || relationNouns.has(noun.lower) || jobNouns.has(noun.lower)
    }
    if (term.kind === 'mark' && term.lower !== '-' && !/^["“‘']$/u.test(term.lower) && !(term.lower === ',' && j === i - 1)) return false
    if (term.kind === 'title' || term.pos === 'VERB' && !/(?:ed|ing)$/u.test(term.lower)) return false
  }
  return false
}
