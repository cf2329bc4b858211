import { jobNouns, partVerbs } from '#language'
import { plainSpan, type Layout } from '#text'
import { isPossessive } from './noun-phrases.ts'
import type { Credit, Job, Key } from '../reading.ts'
import { isOriginalOf } from './passing-titles.ts'
import { trades } from './signs.ts'
import { originalOf } from './titles-meant.ts'
import type { Line, Term } from './terms.ts'
import type { Topics } from './topics.ts'

/** Somebody's jobs, on whatever title, and the parts they play, the first 32. */
export interface KnownWork {
  readonly jobs: Set<Job>
  readonly parts: { readonly title: Key; readonly character: string }[]
}

/** One sentence in the search for credits, with what the ones before have left. */
export interface CreditSearch {
  readonly layout: Layout
  readonly topics: Topics
  readonly line: Line
  readonly terms: readonly Term[]
  /** Whether it names anybody, any title. */
  readonly hasName: boolean
  readonly hasTitle: boolean
  /** What the sentence is about where it names no title. */
  readonly about: Key | null
  readonly found: Credit[]
  /** Of those, the ones whose job is only the usual one ("her 1997 hit"): what the rest of the text calls the person tells. */
  readonly assumed: Set<Credit>
  /** What the text has said so far of each person's work. */
  readonly known: Map<Key, KnownWork>
  /** The part last spoken of: "the part was recast with …", "who played it in the pilot". */
  readonly part: { name: string | null; title: Key | null }
  /** Terms ("as", an opening bracket) whose part a list of this sentence has already taken up. */
  readonly handled: Set<number>
  /** Parts that brackets of this sentence give: "Ada Lindqvist (Mara) and Bo Tran (Finn), the stars of …". */
  readonly bracketed: Map<Key, string>
  /** Whoever a list of people ("Where are they now?") is on: the person its last heading names; `null` without one. */
  readonly section: Key | null
}

/** Keep a credit; `character` only for actors. */
export function credit(search: CreditSearch, people: readonly Key[], jobs: readonly Job[], titles: readonly Key[], character: string | null = null): void {
  for (const title of titles)
    for (const person of people)
      for (const job of jobs) search.found.push({ person, title, job, character: job === 'actor' ? character : null, evidence: plainSpan(search.line) })
  for (const person of people) {
    const known = search.known.get(person) ?? { jobs: new Set<Job>(), parts: [] }
    search.known.set(person, known)
    for (const job of jobs) known.jobs.add(job)
    if (character !== null && jobs.includes('actor') && known.parts.length < 32) for (const title of titles) known.parts.push({ title, character })
  }
}

/** Keep credits whose job is only the usual one for such words, and which tell nothing of what the person does. */
export function assumeCredit(search: CreditSearch, person: Key, job: Job, titles: readonly Key[]): void {
  for (const title of titles) {
    const assumed: Credit = { person, title, job, character: null, evidence: plainSpan(search.line) }
    search.found.push(assumed)
    search.assumed.add(assumed)
  }
}

/** "filmmaker Ada Lindqvist", "Ada Lindqvist, the actress": what their works are to them. At the noun of the trade. */
export function readTrade(search: CreditSearch, at: number): void {
  const { terms, known } = search
  const job = trades.get(terms[at]!.lower)
  const after = terms[at + 1]
  const comma = terms.slice(Math.max(0, at - 4), at).findLastIndex((term) => term.lower === ',' || term.lower === 'is' || term.lower === 'was')
  const before = comma < 0 ? undefined : terms[Math.max(0, at - 4) + comma - 1]
  const person = after?.kind === 'person' && after.byName ? after : before?.kind === 'person' ? before : undefined
  if (job === undefined || person === undefined) return
  for (const each of person.people) {
    const work = known.get(each) ?? { jobs: new Set<Job>(), parts: [] }
    known.set(each, work)
    if (work.jobs.size === 0) work.jobs.add(job)
  }
}

/** The part that somebody is already known to play in a series; `null` when none. */
export function knownPart(search: CreditSearch, person: Key, title: Key): string | null {
  const { lineage } = search.topics
  const head = lineage.headOf(title)
  const heads = new Set([head, search.about === null ? head : lineage.headOf(search.about)])
  return search.known.get(person)?.parts.find((each) => heads.has(lineage.headOf(each.title)))?.character ?? null
}

const stops = /^(?:[.;?!]|but|while|whereas|although|though|before)$/u

/**
 * The titles that are spoken of after term `from`, in the same clause. Empty when a clause of somebody else comes first.
 * Of several joined by "and" or a comma, all.
 */
export function titlesAfter(terms: readonly Term[], from: number, reach = 22): readonly Key[] {
  for (let i = from; i < Math.min(terms.length, from + reach); i++) {
    const term = terms[i]!
    if (stops.test(term.lower) || (i > from && /^(?:who|whose|whom)$/u.test(term.lower))) return []
    // "plays Dr. Voss, the medic she had played on the parent show": another clause, of another work.
    if (term.kind === 'person' && /^(?:s?he|they)$/u.test(term.lower) && i > from && terms.slice(i + 1, i + 4).some((each) => partVerbs.has(each.lower))) return []
    // "Ada Lindqvist (Salt House)": what somebody is known for.
    if (term.kind === 'title' && i > from + 1 && terms[i - 1]!.lower === '(' && terms[i - 2]!.kind === 'person' && terms[i - 2]!.byName) {
      while (i < from + reach && i < terms.length - 1 && terms[i]!.lower !== ')') i++
      continue
    }
    if (term.kind === 'title') return listOfTitles(terms, i)
  }
  return []
}

/** "Night Ferry's sequel, Last Crossing", "its follow-up, Last Crossing": the work that is named after its owner; else the title itself. */
export function headTitle(terms: readonly Term[], i: number): number {
  const owner = terms[i]!.lower === 'its' || terms[i + 1]?.lower === "'s" || terms[i + 1]?.lower === "'"
  if (!owner) return i
  for (let j = i + 1; j < Math.min(terms.length, i + 10); j++) {
    const term = terms[j]!
    if (term.kind === 'title') return term.byName ? j : i
    const describes = term.lower === ',' || term.lower === "'s" || term.lower === "'" || term.kind === 'date' || term.kind === 'organization' || term.pos === 'DET' || term.pos === 'ADJ' || term.pos === 'NOUN' || term.pos === 'NUM'
    if (!describes || jobNouns.has(term.lower)) return i
  }
  return i
}

/** The titles of the list that begins with term `i`: "Night Ferry (1987) and its sequel, Last Crossing (1989)". */
export function listOfTitles(terms: readonly Term[], i: number): readonly Key[] {
  const first = headTitle(terms, i)
  const titles = [...terms[first]!.titles]
  let at = first + 1
  for (let steps = 0; steps < 10 && at < terms.length; steps++) {
    if (terms[at]?.lower === '(') {
      while (at < terms.length && terms[at]!.lower !== ')') at++
      at++
    }
    const mark = terms[at]?.lower
    if (mark !== 'and' && mark !== '&' && mark !== ',') break
    let next = at + 1
    if (terms[next]?.lower === 'and') next++
    while (next < terms.length && next < at + 7 && (/^(?:in|on)$/u.test(terms[next]!.lower) || terms[next]!.pos === 'DET' || terms[next]!.pos === 'ADJ' || terms[next]!.pos === 'NOUN' || terms[next]!.pos === 'PRON' || terms[next]!.kind === 'date' || ((terms[next]!.kind === 'organization' || terms[next]!.kind === 'person') && isPossessive(terms[next + 1])) || isPossessive(terms[next]) || terms[next]!.kind === 'title' && !terms[next]!.byName)) next++
    if (terms[next]?.kind !== 'title' || !terms[next]!.byName) break
    if (mark === ',' && terms[at + 1]?.pos === 'DET' && !/^(?:and|&)$/u.test(terms[next + 1]?.lower ?? '')) break
    titles.push(...terms[next]!.titles)
    at = next + 1
  }
  return titles
}

/** The titles spoken of before term `at`: the nearest that are more than a description of somebody. */
export function titlesBefore(terms: readonly Term[], at: number): readonly Key[] {
  for (let i = at - 1; i >= 0; i--) {
    const term = terms[i]!
    if (term.lower === ';') return []
    if (term.lower === ',') {
      // Over a closed clause about somebody: ", who starred in the original,".
      const opening = terms.slice(Math.max(0, i - 16), i).findLastIndex((each) => each.lower === ',' || each.lower === 'who')
      const who = Math.max(0, i - 16) + opening
      if (opening >= 0 && terms[who]!.lower === 'who' && terms[who - 1]?.lower === ',') {
        i = who
        continue
      }
      // ", formerly of Night Ferry and Salt House,", ", best known for Night Ferry,"
      const aside = terms.slice(Math.max(0, i - 16), i).findLastIndex((each, k, all) => each.lower === ',' && /^(?:formerly|previously|late|best|known|last|most|fresh|recently|seen|alumnus|alumna)$/u.test(all[k + 1]?.lower ?? ''))
      if (aside >= 0 && terms[Math.max(0, i - 16) + aside - 1]?.kind === 'person') {
        i = Math.max(0, i - 16) + aside
        continue
      }
    }
    if (term.kind !== 'title') continue
    if (terms[i - 1]?.lower === '(' && terms[i + 1]?.lower === ')') continue
    if (/^(?:star|stars|alum|alums|veteran|actor|actress)$/u.test(terms[i + 1]?.lower ?? '')) continue
    // "Ada Lindqvist, star of the original series, will direct the first episode"
    if (terms[i + 1]?.lower === ',' && isOriginalOf(terms, i) && terms.slice(Math.max(0, i - 9), i).some((each) => jobNouns.has(each.lower))) continue
    return term.titles
  }
  return []
}

/** Titles after, else before, else what the sentence is about. */
export function titlesOf(search: CreditSearch, at: number, from = at): readonly Key[] {
  const after = titlesAfter(search.terms, from)
  if (after.length > 0) return after
  const before = titlesBefore(search.terms, at)
  if (before.length > 0) return before
  return search.about === null ? [] : [search.about]
}

/** A work that somebody comes back to: itself, and the one that began its series. */
export function withOriginal(search: CreditSearch, titles: readonly Key[]): readonly Key[] {
  return [...new Set(titles.flatMap((title) => [originalOf(search.topics.lineage, title), title]))]
}

const doubts = new Set([
  'talks', 'negotiating', 'negotiations', 'considered', 'considering', 'turned', 'declined', 'declines', 'refused', 'refuses', 'passed', 'offered', 'approached', 'eyed', 'eyeing', 'rumored', 'rumoured', 'courted',
  'would', 'could', 'might', 'may', 'should', 'if', "n't", 'not', 'never', 'wants', 'wanted', 'want', 'hopes', 'hoped', 'hoping', 'asked', 'exited', 'dropped', 'nearly', 'almost', "'d", 'wish', 'wishes', 'supposed', 'circling', 'mulling', 'auditioned', 'no', 'nobody', 'whether', 'imagine', 'tested', 'lobbied', 'lobbying', 'claimed',
])

/** Whether what stands at term `at` is denied, wished, offered or only talked of. Looks back within the clause. */
export function isUnsettled(terms: readonly Term[], at: number): boolean {
  // "nobody watched it, and Ada Lindqvist wrote every word": a clause of its own.
  if (terms[at - 1]?.kind === 'person' && terms[at - 1]!.byName && /^(?:and|but|while|;)$/u.test(terms[at - 2]?.lower ?? '') && terms[at - 3]?.lower === ',') return false
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const { lower, kind } = terms[i]!
    if (/^(?:[.;?!:,]|and|but|who)$/u.test(lower)) {
      if (lower === 'who' || lower === '.' || lower === ';' || lower === 'but' || i < at - 3) return false
      continue
    }
    if (kind === 'person' && i < at - 1 && terms[i]!.byName) {
      // "wanted Ada to play her": still the same clause; a name that begins one ends the search.
      if (terms[i - 1] === undefined || terms[i - 1]!.kind === 'mark') return false
    }
    // "I'd forgotten that Krantz directed this": had, not would.
    if (lower === "'d" && /(?:ed|en|had|been|gone|done|said|met|made)$/u.test(terms[i + 1]?.lower ?? '') && terms[i + 1]!.pos === 'VERB') continue
    if (lower === 'would' && terms[i + 1]?.lower === 'next') continue
    if (kind === 'word' && doubts.has(lower)) return true
    // "was to have been directed by"
    if (lower === 'have' && terms[i - 1]?.lower === 'to') return true
  }
  return false
}
