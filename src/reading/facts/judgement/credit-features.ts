import { activeJobs, actingVerbs, featuringVerbs, jobNouns, nounKinds, partVerbs, passiveJobs, relationNouns, releaseVerbs, returnVerbs, worksBy } from '#language'
import { isUnsettled } from '../credit-search.ts'
import type { Job } from '../../reading.ts'
import type { Term } from '../terms.ts'
import type { Topics } from '../topics.ts'
import { links, type CreditClaim, type RuledCredits } from './credit-claims.ts'
import type { HashedFeatures } from '../../hashed-features.ts'
import { kindNumber, sortOf } from './term-sort.ts'

/** Features are hashed to this many bits. */
export const creditBits = 18

const jobs: readonly Job[] = ['actor', 'director', 'writer', 'producer', 'creator', 'showrunner', 'composer', 'other']

/** Fill the list with the features of a claim. `byRule` false leaves out what the rules found, so that training does not lean on them alone. */
export function creditFeatures(into: HashedFeatures, claim: CreditClaim, topics: Topics, ruled: RuledCredits, byRule = true): void {
  into.clear()
  const { person, title, job, line: { terms }, at, titleAt, cue } = claim
  const j = jobs.indexOf(job)
  const add = (template: number, a: number, b = 0): void => {
    into.add(template * 16 + j, a, b)
  }
  const { sorts } = claim.sentence
  const word = (k: number): number => (k < 0 ? 1 : k >= terms.length ? 2 : (sorts[k] ||= sortOf(terms[k]!)))
  const side = titleAt < 0 ? 0 : titleAt < at ? 1 : 2
  const link = links.indexOf(claim.link) * 3 + side
  const cueSide = cue < 0 ? 0 : cue < at ? 1 : 2
  add(1, 0)
  add(2, link)
  add(3, link, cueSide)
  if (cue >= 0) {
    add(4, word(cue), cueSide * 4 + Math.min(3, countBetween(terms, at, cue, 'person')))
    add(5, step(Math.abs(cue - at)), cueSide)
    add(6, word(cue), link)
    if (titleAt >= 0) add(7, Math.min(2, countBetween(terms, cue, titleAt, 'title')) * 8 + (cue < titleAt ? 4 : 0) + Math.min(3, countBetween(terms, cue, titleAt, 'person')), link)
    add(8, word(cue - 1), word(cue))
    add(9, word(cue), word(cue + 1))
  }
  add(10, word(at - 1))
  add(11, word(at + 1))
  add(12, word(at - 2), word(at - 1))
  add(13, word(at + 1), word(at + 2))
  if (titleAt >= 0) {
    add(14, word(titleAt - 1), side)
    add(15, word(titleAt - 2), word(titleAt - 1))
    add(16, word(titleAt + 1), side)
    const people = Math.min(3, countBetween(terms, at, titleAt, 'person'))
    const titles = Math.min(2, countBetween(terms, at, titleAt, 'title'))
    add(17, people * 4 + titles, side)
    add(18, step(Math.abs(titleAt - at)), side)
    if (Math.abs(titleAt - at) < 10) for (let k = Math.min(at, titleAt) + 1; k < Math.max(at, titleAt); k++) add(19, word(k), side)
    if (Math.abs(titleAt - at) < 4) add(20, word(Math.min(at, titleAt) + 1), word(Math.min(at, titleAt) + 2) * 2 + side)
    if (terms[titleAt]!.byName) add(21, side)
  }
  const recency = Math.min(claim.recency, 5)
  add(32, recency * 2 + (claim.here ? 1 : 0), link)
  add(33, recency * 2 + (claim.here ? 1 : 0), cueSide)
  add(34, claim.share, link)
  const named = claim.sentence.hasName ? 1 : 0
  add(35, named, link)
  add(36, named, recency * 2 + (claim.here ? 1 : 0))
  const role = (k: number): number => (k < 0 ? 1 : k >= terms.length ? 2 : roleOf(terms[k]!))
  add(40, role(at - 1) * 32 + role(at - 2), link)
  add(41, role(at + 1) * 32 + role(at + 2), link)
  add(42, role(at - 1), role(at + 1) * 16 + link)
  if (titleAt >= 0) {
    add(43, role(titleAt - 1) * 32 + role(titleAt - 2), side)
    let path = 7
    for (let k = Math.min(at, titleAt) + 1, last = 0; k < Math.max(at, titleAt) && Math.abs(titleAt - at) < 14; k++) {
      const next = role(k)
      if (next !== last && next > 9) path = Math.imul(path, 31) + next
      last = next
    }
    add(44, path, side)
  }
  if (cue >= 0) add(45, role(cue - 1) * 32 + role(cue + 1), cueSide * 64 + link)
  const other = topics.lineage.title(title)
  const ahead = topics.lineage.isAhead(title) ? 1 : 0
  const related = topics.lineage.isRelated(title) ? 1 : 0
  add(22, ahead * 2 + related, claim.sentence.tense * 16 + link)
  add(23, kindNumber(other), link)
  add(24, (isUnsettled(terms, at) ? 1 : 0) + (cue >= 0 && isUnsettled(terms, cue) ? 2 : 0))
  add(25, (terms[at]!.speech >= 0 ? 1 : 0) + (terms[at]!.byName ? 2 : 0), link)
  add(26, at < 3 ? at : 3, cueSide)
  if (terms[at - 1]?.lower === '(' || terms[at + 1]?.lower === '(') add(27, terms[at - 1]?.lower === '(' ? 1 : 2, link)
  for (const k of neighbours(terms, at)) for (const key of terms[k]!.people) if (ruled.has(key, title, job)) add(28, byRule ? 1 : 0)
  if (byRule) {
    const exact = ruled.has(person, title, job) ? 1 : 0
    const elsewhere = ruled.jobsOf.get(person)?.has(job) === true ? 2 : 0
    const otherJobs = (ruled.jobsOn.get(`${person} ${title}`)?.size ?? 0) > exact ? 4 : 0
    add(29, exact + elsewhere + otherJobs)
    add(30, exact + elsewhere + otherJobs, link)
    add(31, exact + elsewhere, cueSide * 64 + (cue >= 0 ? step(Math.abs(cue - at)) : 9))
  }
}

/** Terms of the people who stand in one list with the person at `at`. */
function neighbours(terms: readonly Term[], at: number): number[] {
  const found: number[] = []
  for (const step of [-1, 1]) {
    let k = at + step
    for (let count = 0; count < 8 && terms[k] !== undefined; count++, k += step) {
      const term = terms[k]!
      if (term.kind === 'person') {
        found.push(k)
        break
      }
      if (term.kind === 'title' || (term.kind === 'word' && term.pos === 'VERB') || /^[.;:]$/u.test(term.lower)) break
    }
  }
  return found
}

function countBetween(terms: readonly Term[], one: number, other: number, kind: Term['kind']): number {
  let count = 0
  for (let k = Math.min(one, other) + 1; k < Math.max(one, other); k++) if (terms[k]!.kind === kind) count++
  return count
}

const tables: readonly { readonly has: (word: string) => boolean }[] = [jobNouns, activeJobs, passiveJobs, worksBy, partVerbs, actingVerbs, featuringVerbs, returnVerbs, relationNouns, nounKinds, releaseVerbs]

/** What a term does in talk of works: what it names, else the first table that holds it, else its part of speech. */
function roleOf(term: Term): number {
  switch (term.kind) {
    case 'person': return term.byName ? 3 : 4
    case 'title': return term.byName ? 5 : 6
    case 'organization': return 7
    case 'date': return 8
    case 'mark': return term.lower === ',' ? 10 : term.lower === '(' || term.lower === ')' ? 11 : 12
  }
  const at = tables.findIndex((table) => table.has(term.lower))
  if (at >= 0) return 13 + at
  if (term.pos === 'ADP') return 24
  if (term.pos === 'AUX') return 25
  if (term.pos === 'VERB') return 26
  if (term.pos === 'CCONJ') return 27
  if (/^(?:who|whose|which|that)$/u.test(term.lower)) return 28
  return term.pos === 'NOUN' ? 29 : 9
}

const step = (length: number): number => (length < 5 ? length : length < 8 ? 5 : length < 13 ? 6 : length < 22 ? 7 : 8)
