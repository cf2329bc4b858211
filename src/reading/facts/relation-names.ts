import { closing, isKindNoun } from './noun-phrases.ts'
import type { Key } from '../reading.ts'
import type { Term } from './terms.ts'

const fillers = new Set(['called', 'titled', 'entitled', 'named', 'dubbed', 'is', 'was', 'be', 'to', 'will', "'s", ':', ',', '–', '—', '-', '(', 'tentatively', 'now', 'simply'])

/** Titles named right after their relation noun: "spin-off Night Ferry", "two sequels: A (1999) and B". */
export function namedAfter(terms: readonly Term[], at: number, of: Key | null): Key[] {
  let i = at + 1
  let comma = -1
  while (i < terms.length && i - at < 14 && terms[i]!.kind !== 'title') {
    const term = terms[i]!
    if (term.lower === ',' || term.lower === ':' || term.lower === '(') comma = i
    if (/^[.?!;]$/u.test(term.lower)) return []
    i++
  }
  const called = calledAfter(terms, at, of)
  if (called !== null && called !== of) return [called]
  if (terms[i]?.kind !== 'title' || !terms[i]!.byName) return []
  let first = i
  if (of !== null && terms[first]!.titles[0] === of) {
    // "a sequel to Night Ferry called Last Crossing"
    if (!fillers.has(terms[first + 1]?.lower ?? '') || terms[first + 2]?.kind !== 'title') return []
    first += 2
  } else {
    const direct = terms.slice(at + 1, i).every((term) => /^(?:his|her|its|their|own|'s)$/u.test(term.lower) || fillers.has(term.lower) || isKindNoun(term) || term.kind === 'organization' || term.kind === 'date' || /^(?:for|on|in|from|of|the|a|an)$/u.test(term.lower))
    const apposed = comma === i - 1 && terms[i - 1]!.lower === ',' && /^(?:,|\(|\.)$/u.test(terms[i + 1]?.lower ?? '.') && !terms.slice(at + 1, i).some((term) => term.kind === 'mark' && term.lower !== ',' && term.lower !== '-') && (!hasFiniteVerb(terms, at + 1, i - 1) || /^(?:that|which|in)$/u.test(terms[at + 1]!.lower))
    if (!direct && !apposed) return []
    if (!/^(?:that|which|in)$/u.test(terms[at + 1]!.lower) && terms.slice(at + 1, i).some((term, j, list) => /^(?:of|to)$/u.test(term.lower) && list[j + 2]?.lower !== 'own')) return []
  }
  const named = [terms[first]!.titles[0]!]
  if (!terms[at]!.lower.endsWith('s')) return named
  // A list: "A (1999), which is fine, and B (2003)".
  for (let j = first + 1; j < Math.min(terms.length, first + 24); j++) {
    const term = terms[j]!
    if (/^[.;?!]$/u.test(term.lower)) break
    if (term.kind === 'title' && term.byName && /^(?:and|,|&)$/u.test(terms[j - 1]!.lower)) named.push(term.titles[0]!)
    if (term.lower === '(') j = closing(terms, j)
  }
  return named
}

/** "a follow-up, set in Boston, with the working title Turf War" */
function calledAfter(terms: readonly Term[], at: number, of: Key | null): Key | null {
  for (let i = at + 1; i < Math.min(terms.length - 1, at + 20); i++) {
    const { lower } = terms[i]!
    if (/^[.;?!]$/u.test(lower) || (terms[i]!.kind === 'title' && terms[i]!.titles[0] !== of && !/^(?:in|at)$/u.test(terms[i - 1]!.lower))) return null
    if (/^(?:title|titled|called|entitled|dubbed|christened|name)$/u.test(lower)) {
      const name = terms[i + 1]!.lower === ',' || terms[i + 1]!.lower === ':' ? terms[i + 2] : terms[i + 1]
      return name?.kind === 'title' && name.byName ? name.titles[0]! : null
    }
  }
  return null
}

function hasFiniteVerb(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const term = terms[i]!
    if (term.pos === 'AUX') return true
    if (term.pos === 'VERB' && !/(?:ed|ing|en|made|built|set)$/u.test(term.lower)) return true
  }
  return false
}
