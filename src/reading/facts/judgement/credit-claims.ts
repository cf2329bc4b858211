import { activeJobs, actingVerbs, featuringVerbs, jobNouns, partVerbs, passiveJobs, pictureNouns, worksBy } from '#language'
import type { Credit, Job, Key } from '../../reading.ts'
import type { Line, Term } from '../terms.ts'
import type { Topics } from '../topics.ts'

/** How a line has a title: it stands in it, it is what the line is about, the document is, or it belongs to that one's series. */
export const links = ['named', 'about', 'main', 'head', 'newest'] as const
export type Link = (typeof links)[number]

/** What is the same for every claim of one line. */
export interface ClaimedLine {
  /** Terms as numbers, worked out where first asked for; 0 before. */
  readonly sorts: Int32Array
  /** What is spoken of: 1 what is to come, 2 what is past, 3 both, 0 neither. */
  readonly tense: number
  /** Whether it names a title. */
  readonly hasName: boolean
}

/** That somebody may have done a job on a title, as one line may say it. */
export interface CreditClaim {
  readonly person: Key
  readonly title: Key
  readonly job: Job
  readonly line: Line
  readonly sentence: ClaimedLine
  /** The term that means the person. */
  readonly at: number
  /** The term that means the title; -1 where the line has none. */
  readonly titleAt: number
  readonly link: Link
  /** How many other titles were named after this one was last named, up to here; 9 where it has not been named yet. */
  readonly recency: number
  /** Whether its name stands in the same paragraph, up to here. */
  readonly here: boolean
  /** Which share of all names of works in the document is its own, in tenths. */
  readonly share: number
  /** The term that speaks of the job, nearest to the person; -1 when none does. */
  readonly cue: number
}

const mostPeople = 16
const mostTitles = 6

/**
 * Everything that the lines of a document may say of who did what: for each person of a line every title that the line has,
 * and every job that it speaks of, acting always. In text order; far more than is true.
 */
export function claimsOf(topics: Topics): readonly CreditClaim[] {
  const { lines, about, lineage } = topics
  const claims: CreditClaim[] = []
  const shares = sharesOf(lines)
  const recent: Key[] = []
  const lastParagraph = new Map<Key, number>()
  lines.forEach((line, index) => {
    for (const term of line.terms) {
      if (term.kind !== 'title' || !term.byName) continue
      for (const key of term.titles) {
        const before = recent.indexOf(key)
        if (before >= 0) recent.splice(before, 1)
        recent.unshift(key)
        if (recent.length > 9) recent.pop()
        lastParagraph.set(key, line.paragraph)
      }
    }
    const people = placesOf(line.terms, 'person').slice(0, mostPeople)
    if (people.length === 0) return
    const named = placesOf(line.terms, 'title')
    const sentence = { sorts: new Int32Array(line.terms.length), tense: tenseOf(line.terms), hasName: line.terms.some((term) => term.kind === 'title' && term.byName) }
    const cues = cuesOf(line.terms)
    for (const { key: person, at } of people) {
      const jobs = [...new Set<Job>(['actor', ...cues.map((cue) => cue.job)])]
      const behind = titleOfBracket(line.terms, at)
      const isMet = keepsCompany(line.terms, at)
      for (const { title, titleAt, link } of titlesNear(named, at, about[index] ?? null, lineage)) {
        if ((isMet && link !== 'named') || (behind !== undefined && link === 'named' && !behind.includes(title)) || (titleAt >= 0 && isOthersBracket(line.terms, titleAt, person))) continue
        const rank = recent.indexOf(title)
        for (const job of jobs) claims.push({ person, title, job, line, sentence, at, titleAt, link, recency: rank < 0 ? 9 : rank, here: lastParagraph.get(title) === line.paragraph, share: shares.get(title) ?? 0, cue: nearest(cues.filter((each) => each.job === job).map((each) => each.at), at) })
      }
    }
  })
  return claims
}

function sharesOf(lines: readonly Line[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  let all = 0
  for (const line of lines) for (const term of line.terms) {
    if (term.kind !== 'title' || !term.byName) continue
    all++
    for (const key of term.titles) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map([...counts].map(([key, count]) => [key, Math.round((10 * count) / all)]))
}

function tenseOf(terms: readonly Term[]): number {
  let tense = 0
  for (const { lower, pos } of terms) {
    if (/^(?:will|return|returns|returning|set|join|joins|joining|reprise|reprises|reprising|upcoming|new|next|announced|attached|begin|begins)$/u.test(lower)) tense |= 1
    if (/^(?:was|were|had|original|played|starred|ran|aired)$/u.test(lower) || (pos === 'VERB' && lower.endsWith('ed'))) tense |= 2
  }
  return tense
}

interface Place {
  readonly key: Key
  readonly at: number
}

/** Each person or title of a line where it stands first, names before what stands for them. */
function placesOf(terms: readonly Term[], kind: 'person' | 'title'): Place[] {
  const found = new Map<Key, { at: number; byName: boolean }>()
  terms.forEach((term, at) => {
    if (term.kind !== kind) return
    for (const key of kind === 'person' ? term.people : term.titles) {
      const before = found.get(key)
      if (before === undefined || (!before.byName && term.byName)) found.set(key, { at, byName: term.byName })
    }
  })
  return [...found].map(([key, { at }]) => ({ key, at }))
}

function titlesNear(named: readonly Place[], at: number, about: Key | null, lineage: Topics['lineage']): { title: Key; titleAt: number; link: Link }[] {
  const near: { title: Key; titleAt: number; link: Link }[] = named
    .toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))
    .slice(0, mostTitles)
    .map((place) => ({ title: place.key, titleAt: place.at, link: 'named' }))
  const add = (title: Key | null | undefined, link: Link): void => {
    if (title != null && !near.some((each) => each.title === title)) near.push({ title, titleAt: -1, link })
  }
  add(about, 'about')
  add(lineage.main, 'main')
  const of = about ?? lineage.main
  if (of !== null) {
    add(lineage.headOf(of), 'head')
    add(lineage.seriesOf(of).at(-1), 'newest')
  }
  return near
}

const company = /^(?:posed|posing|poses|reunited|reuniting|pictured|photographed|spotted|partied|partying|mingled|chatted|chatting|dined|caught|hung|met|danced|sat|arrived|lunched|evening|night|dinner|lunch|weekend|holiday)$/u

/** "shared photos with Ada Lindqvist, Bo Tran and …", "posed alongside Bo Tran": whom somebody was seen with, which says nothing of a work named elsewhere. */
function keepsCompany(terms: readonly Term[], at: number): boolean {
  // "told Ada Lindqvist on her show": who asks.
  if (/^(?:told|tells|telling)$/u.test(terms[at - 1]?.lower ?? '')) return true
  let k = at - 1
  while (k >= 0 && (terms[k]!.kind === 'person' || /^(?:,|and|&|the|his|her|actor|actress|star|fellow|pal|pals|friend|friends|host|singer)$/u.test(terms[k]!.lower))) k--
  if (!/^(?:with|alongside|of)$/u.test(terms[k]?.lower ?? '')) return false
  for (let i = k - 1; i >= Math.max(0, k - 3); i--) if (pictureNouns.has(terms[i]!.lower) || (terms[k]!.lower !== 'of' && company.test(terms[i]!.lower))) return true
  return false
}

/** Whether a title stands in a bracket or an aside behind somebody else: "Ada Lindqvist (Night Ferry) and Bo Tran (Salt House)". */
function isOthersBracket(terms: readonly Term[], titleAt: number, person: Key): boolean {
  let k = titleAt - 1
  while (k > titleAt - 8 && k >= 0 && terms[k]!.lower !== '(' && terms[k]!.lower !== ')') k--
  // ", formerly of Night Ferry and Salt House,"
  for (let j = titleAt - 1; j > titleAt - 9 && j > 0; j--) if (terms[j]!.lower === ',' && /^(?:formerly|previously|late|best|known|fresh)$/u.test(terms[j + 1]!.lower)) return terms[j - 1]!.kind === 'person' && (/^(?:formerly|previously)$/u.test(terms[j + 1]!.lower) || !terms[j - 1]!.people.includes(person))
  return terms[k]?.lower === '(' && terms[k - 1]?.kind === 'person' && terms[k - 1]!.byName && !terms[k - 1]!.people.includes(person)
}

/** The titles in front of the bracket that somebody stands in: "Night Ferry (opposite Ada Lindqvist) and Salt House" is of the first. */
function titleOfBracket(terms: readonly Term[], at: number): readonly Key[] | undefined {
  let k = at - 1
  while (k > at - 6 && k >= 0 && terms[k]!.lower !== '(' && terms[k]!.lower !== ')' && terms[k]!.kind !== 'title') k--
  return terms[k]?.lower === '(' && terms[k - 1]?.kind === 'title' ? terms[k - 1]!.titles : undefined
}

interface Cue {
  readonly job: Job
  readonly at: number
}

function cuesOf(terms: readonly Term[]): Cue[] {
  const cues: Cue[] = []
  terms.forEach(({ kind, lower }, at) => {
    // "who has run the Palace since 1989": run by nobody.
    if (kind !== 'word' || (lower === 'run' && terms[at + 1]?.lower !== 'by')) return
    for (const table of [jobNouns, activeJobs, passiveJobs, worksBy]) for (const job of table.get(lower) ?? []) cues.push({ job, at })
    if (actingVerbs.has(lower) || featuringVerbs.has(lower) || partVerbs.has(lower)) cues.push({ job: 'actor', at })
  })
  return cues
}

function nearest(places: readonly number[], at: number): number {
  let best = -1
  for (const place of places) if (best < 0 || Math.abs(place - at) < Math.abs(best - at)) best = place
  return best
}

/** Credits that were found by rule, to be asked in passing. */
export interface RuledCredits {
  has(person: Key, title: Key, job: Job): boolean
  readonly jobsOf: ReadonlyMap<Key, ReadonlySet<Job>>
  readonly jobsOn: ReadonlyMap<string, ReadonlySet<Job>>
}

export function ruledCredits(credits: readonly Credit[]): RuledCredits {
  const whole = new Set(credits.map((each) => `${each.person} ${each.title} ${each.job}`))
  const jobsOf = new Map<Key, Set<Job>>()
  const jobsOn = new Map<string, Set<Job>>()
  for (const { person, title, job } of credits) {
    const own = jobsOf.get(person) ?? new Set()
    jobsOf.set(person, own.add(job))
    const on = jobsOn.get(`${person} ${title}`) ?? new Set()
    jobsOn.set(`${person} ${title}`, on.add(job))
  }
  return { has: (person, title, job) => whole.has(`${person} ${title} ${job}`), jobsOf, jobsOn }
}
