import { lastStartingBy, plainSpan, type Span } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import type { Named } from '../names/mentions.ts'
import type { PhraseMatch } from './phrases.ts'
import type { ProjectContext } from './outlook-context.ts'
import type { ProjectMention } from './projects.ts'
import type { Key, Outlook, Quotation, When } from '../reading.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

/** A project as it stays in mind over a few sentences. */
export interface Kept {
  readonly mention: ProjectMention
  readonly line: number
  readonly paragraph: number
}

/** A project somebody is asked about, and the line that asks. */
export interface Asked {
  readonly of: Key
  readonly project: Outlook['project']
  readonly atLarge?: ProjectMention['atLarge']
  readonly more?: boolean
  readonly line: number
}



export interface Search extends ProjectContext {
  readonly named: Named
  /** The stretches of all quotations, in text order. */
  readonly spoken: readonly (Span & { readonly quotation: Quotation })[]
  readonly author: Key | null
  /** The organization whose own announcement the text is. */
  readonly house: Key | null
  readonly found: Outlook[]
  /** At which term of its sentence an outlook of `found` is told. */
  readonly places: Map<Outlook, number>
  /** The stages found so far of each title and project ("t1 sequel"). */
  readonly told: Map<string, Set<Outlook['stage']>>
  readonly projects: readonly (readonly ProjectMention[])[]
  /** For each line the project last spoken of before it. */
  readonly before: readonly (Kept | null)[]
  /** For each line the project that it, or a line right before it, asks somebody about. */
  readonly asked: readonly (Asked | null)[]
  /** The project that the opening of the text is about; `null` where it is about none that is to come. */
  readonly news: ProjectMention | null
}

/**
 * What somebody who wants or refuses "a sequel" speaks of: the named one that is under way, or more of the work at large
 * where the words are years old, or the named one has been given up or is as good as made.
 */
export function wantedOf(search: Search, mention: { of: Key; project: Outlook['project']; atLarge?: ProjectMention['atLarge'] }, when: When | null): { of: Key; project: Outlook['project'] } {
  // Of what was on and is over, more is a revival.
  const { lineage } = search.topics
  if (mention.project === 'itself' && search.aired.has(mention.of) && !search.running.has(lineage.headOf(mention.of)) && lineage.title(mention.of)?.kind === 'tv series') return { of: mention.of, project: 'revival' }
  if (mention.atLarge === undefined) return mention
  const today = search.layout.document.publishedAt?.slice(0, 4)
  const isLongAgo = when?.to != null && today !== undefined && Number(today) - Number(when.to.slice(0, 4)) > 1
  return isLongAgo || search.releaseOf.get(mention.of)?.at?.from?.length === 10 || isTold(search, { of: mention.of, project: 'itself' }, done) ? mention.atLarge : mention
}

/** Whether one of these stages has been found of a project. */
export const isTold = (search: Search, { of, project }: { of: Key; project: Outlook['project'] }, stages: ReadonlySet<Outlook['stage']>): boolean => [...(search.told.get(`${of} ${project}`) ?? [])].some((stage) => stages.has(stage))

const done = new Set<Outlook['stage']>(['shelved', 'canceled', 'not picked up', 'in production', 'post production', 'released'])

/** What people may want or refuse: more of a work, or a named one that has yet to come. */
export function isOpen(context: ProjectContext, mention: ProjectMention): boolean {
  if (mention.more) return true
  const { lineage } = context.topics
  if (!lineage.isRelated(mention.of) && lineage.headOf(mention.of) === mention.of && !/ (?:[2-9]|II+|IV|V)$/u.test(lineage.title(mention.of)?.name ?? '')) return false
  return !isOut(context, mention.of)
}

/** Whether a title has come out before the day of the text, by its release or its year; in an undated text, by how it is told. */
export function isOut(context: ProjectContext, key: Key): boolean {
  const release = context.releaseOf.get(key)
  const today = context.layout.document.publishedAt?.slice(0, 10)
  const year = context.topics.lineage.title(key)?.year ?? null
  if (release === undefined && context.shown.has(key)) return true
  if (today === undefined) return release !== undefined && !/\b(?:will|opens|arrives|slated|due|upcoming|set|next|begins|premieres)\b/u.test(context.layout.text.slice(release.evidence.start, release.evidence.end))
  return release?.at?.from != null ? release.at.from <= today : year !== null && String(year) < today.slice(0, 4)
}

/** The project spoken of shortly before a line: in the last sentences, or the end of the paragraph before. */
export function inMind(search: Search, line: Line, sentences = 6): ProjectMention | null {
  const kept = search.before[line.index] ?? null
  if (kept === null || line.index - kept.line > sentences || line.paragraph - kept.paragraph > (sentences > 4 ? 4 : 2)) return null
  return kept.mention
}

export function add(search: Search, mention: { of: Key; project: Outlook['project'] }, stage: Outlook['stage'], by: Key | null, asOf: When | null, evidence: { start: number; end: number }, place = 0): void {
  const id = `${mention.of} ${mention.project}`
  search.told.set(id, (search.told.get(id) ?? new Set()).add(stage))
  const outlook: Outlook = { of: mention.of, project: mention.project, stage, by, asOf, evidence: plainSpan(evidence) }
  search.found.push(outlook)
  search.places.set(outlook, place)
}

export function quotationAt(search: Search, term: Term): Quotation | null {
  const span = search.spoken[lastStartingBy(search.spoken, term.start)]
  return span !== undefined && term.start < span.end ? span.quotation : null
}

/** Whom a verb is said of; "Night Ferry, which starred Ada Lindqvist, will not return" says nothing of her. */
export function peopleDoing(terms: readonly Term[], at: number): readonly Key[] {
  const people = subjectOf(terms, at)
  if (people.length === 0) return people
  let i = at - 1
  while (i >= 0 && (terms[i]!.pos === 'AUX' || terms[i]!.pos === 'ADV' || terms[i]!.pos === 'PART')) i--
  if (terms[i]?.lower !== ',') return people
  const which = terms.slice(0, i).findLastIndex((term) => /^(?:which|whose|starring|directed|created|written|with)$/u.test(term.lower))
  return which > 0 && terms[which - 1]!.lower === ',' && !terms.slice(0, which).some((term) => term.kind === 'person') ? [] : people
}

export function asks(terms: readonly Term[], from: number): boolean {
  for (let i = Math.max(0, from); i < terms.length; i++) {
    if (terms[i]!.lower === '?') return true
    if (/^[.!;]$/u.test(terms[i]!.lower)) return false
  }
  return false
}

export function dateNear(terms: readonly Term[], match: PhraseMatch<unknown>): When | null {
  for (let i = match.to; i < Math.min(terms.length, match.to + 8); i++) if (terms[i]!.kind === 'date') return whenOf(terms[i]!.date!)
  // "and, in 2021, shelved": right before the words, in the same clause.
  for (let i = match.from - 1; i >= Math.max(0, match.from - 5) && !/^[.;:?!]$/u.test(terms[i]!.lower); i--) if (terms[i]!.kind === 'date') return whenOf(terms[i]!.date!)
  return null
}
