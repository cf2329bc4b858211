import { ordinals, relationNouns } from '#language'
import { describedBefore } from './noun-phrases.ts'
import { isRunning, type ProjectContext, usualProject } from './outlook-context.ts'
import { comingBack, numberedAfter, originalAfter, projectNounAt, seasons, seriesNamedAfter, seriesNamedBefore } from './project-nouns.ts'
import type { Key, Project } from '../reading.ts'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'
import { isOriginalOf } from './passing-titles.ts'

/** A work that may come, as a sentence speaks of it: a named one, or "a sequel" to the first of a series. */
export interface ProjectMention {
  /** Index of the term that speaks of it. */
  readonly at: number
  readonly of: Key
  readonly project: Project
  /** Spoken of as more to come ("a third film"), not by the name of a work. */
  readonly more: boolean
  /** Where "a sequel" at large is filed if it need not be the named one that is under way: who wants or refuses one speaks of that. */
  readonly atLarge?: { readonly of: Key; readonly project: Project }
  /** "another one", "more": of whatever was spoken of. */
  readonly vague?: boolean
}

/** Every project that a line speaks of, by a name or a noun, in text order. */
export function projectsIn(context: ProjectContext, line: Line, last: Project | null = null, before: ProjectMention | null = null): ProjectMention[] {
  const { topics } = context
  const about = topics.about[line.index] ?? topics.lineage.main
  const found: ProjectMention[] = []
  line.terms.forEach((term, at) => {
    if ((term.signs & sign.project) === 0 && !moreNouns.has(term.lower)) return
    if (term.kind === 'title') {
      // "announced a reboot, but it was scrapped": the reboot.
      const spoken = found.at(-1)
      if (!term.byName && /^(?:it|this|that)$/u.test(term.lower) && spoken?.more === true && spoken.project !== 'itself' && !line.terms.slice(spoken.at, at).some((each) => each.kind === 'title' && each.byName && !(each.titles.length === 1 && topics.lineage.headOf(each.titles[0]!) === topics.lineage.headOf(spoken.of)))) {
        found.push({ ...spoken, at })
        return
      }
      // "They pitched a revival. Nobody bought it."
      if (!term.byName && /^(?:it|this|that)$/u.test(term.lower) && found.length === 0 && before?.more === true && before.project !== 'itself' && term.titles.length === 1 && topics.lineage.headOf(term.titles[0]!) === topics.lineage.headOf(before.of)) {
        found.push({ ...before, at })
        return
      }
      if (term.byName && term.titles.length === 1 && isNumbered(line.terms, at)) {
        found.push(settle(context, { at, of: topics.lineage.headOf(term.titles[0]!), project: 'sequel', more: true }))
        return
      }
      if (term.titles.length !== 1 || !isScreenWork(context, term.titles[0]!) || isOriginalOf(line.terms, at) || isBracketed(line.terms, at) || describesProject(line.terms, at) || ownsProject(line.terms, at)) return
      const start = describedBefore(line.terms, at).from - 1
      const verb = line.terms.slice(Math.max(0, start - 1), at).map((each, j) => (each.kind === 'word' && (each.lower.endsWith('ing') || /^(?:to|will|would|'ll|not|n't|could|should)$/u.test(line.terms[Math.max(0, start - 1) + j - 1]?.lower ?? '')) ? comingBack.get(each.lower) ?? (/^bring(?:s|ing)?$/u.test(each.lower) && line.terms.slice(Math.max(0, start - 1) + j + 1, at).some((word) => word.lower === 'back') ? 'revival' as const : undefined) : undefined)).find((each) => each !== undefined)
      const isKeptOff = verb === 'revival' && line.terms.slice(Math.max(0, start - 4), start).some((each) => /^(?:not|n't|never)$/u.test(each.lower)) && isRunning(context, term.titles[0]!)
      const isSaved = verb === undefined && line.terms.slice(Math.max(0, start), at).some((each) => /^(?:save|saving|rescue|rescuing)$/u.test(each.lower))
      if (isSaved) found.push({ at, of: topics.lineage.headOf(term.titles[0]!), project: isRunning(context, term.titles[0]!) ? 'itself' : 'revival', more: true })
      else if (verb !== undefined && !isKeptOff) found.push(settle(context, { at, of: topics.lineage.headOf(term.titles[0]!), project: verb, more: true }))
      else found.push({ at, of: term.titles[0]!, project: 'itself', more: false })
      return
    }
    if (term.kind !== 'word' || about === null) return
    const noun = projectNounAt(context, line.terms, at, about)
    if (noun === null) return
    if (relationNouns.has(term.lower) && isNamedHere(line.terms, at)) return
    const of = numberedAfter(line.terms, at) ?? seriesNamedAfter(line.terms, at) ?? (seasons.has(term.lower) ? seriesNamedBefore(line.terms, at) : null) ?? originalAfter(line.terms, at) ?? originalBefore(line.terms, at) ?? filedUnder(context, likelyOriginal(context, line, at, noun, about))
    // "Plans for another": of the kind that was spoken of before.
    const project = noun === 'more' ? (found.at(-1)?.project ?? last ?? usualProject(context, about)) : noun
    const place = placeOf(line.terms, at)
    const named = /^(?:new|fresh)$/u.test(line.terms[at - 1]?.lower ?? '') ? { at, of, project, more: true } : settle(context, { at, of, project, more: true }, place)
    const vague = noun === 'more' || term.lower === 'one' || term.lower === 'go'
    found.push({ ...named, vague, ...(named.project !== project && isIndefinite(line.terms, at) && { atLarge: { of: topics.lineage.headOf(of), project } }) })
  })
  return found.filter((mention, i) => !isPartOf(line.terms, mention, found[i - 1], found[i + 1]))
}

/** Whether a title only says of what a project is: "a film version of Salt House", "the Salt House reboot", "lost its director". */
function isPartOf(terms: readonly Term[], mention: ProjectMention, before: ProjectMention | undefined, after: ProjectMention | undefined): boolean {
  if (mention.more || terms[mention.at]!.kind !== 'title') return false
  if (after?.more === true && after.at === mention.at + 1) return true
  if (before?.more !== true || before.of !== mention.of || before.project === 'itself') return false
  if (!terms[mention.at]!.byName) return /^(?:its|their)$/u.test(terms[mention.at]!.lower) && !terms.slice(before.at, mention.at).some((term) => /^[.;?!]$/u.test(term.lower))
  const between = terms.slice(before.at + 1, mention.at)
  return between.length < 10 && between.slice(0, 3).some((term) => /^(?:of|to|for)$/u.test(term.lower)) && !between.some((term) => term.pos === 'AUX' || term.pos === 'VERB' && !/(?:ed|ing)$/u.test(term.lower) || /^[.,;?!:]$/u.test(term.lower))
}

/** Words beside those of `sign.project` that may speak of more to come. */
const moreNouns = new Set(['second', 'fourth', 'fifth', 'sixth', 'revive', 'reviving', 'reboot', 'rebooting', 'resurrect', 'resurrecting', 'revived', 'rebooted', 'remade', 'resurrected', 'comeback', 'return', 'version', 'retelling', 'next', 'go', 'run', 'movies', 'films'])

/** Under which title more of a work is filed: the first of its series; of a remake, the remake. */
function filedUnder({ topics }: ProjectContext, about: Key): Key {
  return topics.lineage.related('remake').includes(about) ? about : topics.lineage.headOf(about)
}

/** "a sequel", "another", "any reboot", "no follow-up": not of one that is known. */
function isIndefinite(terms: readonly Term[], at: number): boolean {
  if (terms[at]!.lower === 'another') return true
  const from = describedBefore(terms, at).from
  return terms.slice(from, at).some((term) => /^(?:a|an|another|any|no|some|more)$/u.test(term.lower)) && !terms.slice(from, at).some((term) => /^(?:the|this|that|its|her|his|their|'s)$/u.test(term.lower))
}

/** Which of its series a mention is by number: 3 of "a third film"; `null` where it is not counted. */
function placeOf(terms: readonly Term[], at: number): number | null {
  for (let i = at; i >= Math.max(0, at - 3); i--) {
    const place = ordinals.get(terms[i]!.lower)
    if (place !== undefined && place > 1) return place
  }
  return null
}

/**
 * Of what a noun without a name speaks, where the sentence before has turned to something else: a third film is none of
 * a work that stands alone, and a reunion none of a series that has just been shot, if the text is about another.
 */
function likelyOriginal(context: ProjectContext, line: Line, at: number, noun: Project | 'more', about: Key): Key {
  const { lineage } = context.topics
  const { main } = lineage
  if (main === null || lineage.headOf(main) === lineage.headOf(about) || line.terms.some((term) => term.kind === 'title' && term.byName && term.titles.includes(about))) return about
  if ((placeOf(line.terms, at) ?? 0) > 2 && lineage.seriesOf(about).length < 2 && lineage.seriesOf(main).length > 1) return main
  return (noun === 'revival' || noun === 'reboot') && context.running.has(lineage.headOf(about)) && !context.running.has(lineage.headOf(main)) ? main : about
}

/** "a Night Ferry spin-off series": the name only says of what. */
const describesProject = (terms: readonly Term[], at: number): boolean => (relationNouns.has(terms[at + 1]?.lower ?? '') || (/^(?:film|movie|feature)$/u.test(terms[at + 1]?.lower ?? '') && /^(?:a|any|no)$/u.test(terms[at - 1]?.lower ?? ''))) && /^(?:a|an|the|another|any|no|first|this|that|new|proposed|planned|of|for)$/u.test(terms[at - 1]?.lower ?? '')

/** "the soap's late-night spin-off": the spin-off is what is spoken of. */
const ownsProject = (terms: readonly Term[], at: number): boolean => terms[at + 1]?.lower === "'s" && terms.slice(at + 2, at + 6).some((term) => relationNouns.has(term.lower))

/** "a Night Ferry sequel", "Night Ferry's sequel". */
function originalBefore(terms: readonly Term[], at: number): Key | null {
  const term = terms[terms[at - 1]?.lower === "'s" ? at - 2 : at - 1]
  return term?.kind === 'title' && term.byName && term.titles.length === 1 ? term.titles[0]! : null
}

/** "there'll be no Night Ferry Two" */
const isNumbered = (terms: readonly Term[], at: number): boolean => /^(?:two|three|2|3|4|ii|iii)$/u.test(terms[at + 1]?.lower ?? '') && terms[at + 1]!.kind === 'word' && (terms[at + 2] === undefined || terms[at + 2]!.kind === 'mark' || terms[at + 2]!.pos !== 'NOUN')

const isBracketed = (terms: readonly Term[], at: number): boolean => terms[at - 1]?.lower === '(' || /^(?:star|stars|alum|alums|veteran|actor|actress|creator|creators|fans|fan|boss)$/u.test(terms[at + 1]?.lower ?? '')

function isScreenWork(context: ProjectContext, key: Key): boolean {
  return context.topics.lineage.title(key)?.kind !== 'other'
}

/** "Paramount ordered a sequel", "are planning a prequel": somebody does it, and the noun is what they do it to. */
const isDeed = (terms: readonly Term[], at: number): boolean => terms[at]!.pos === 'VERB' && (terms[at - 1]?.kind === 'organization' || terms[at - 1]?.kind === 'person' || (terms[at]!.lower.endsWith('ing') && /^(?:is|are|'s|'re|was|were|been)$/u.test(terms[at - 1]?.lower ?? '')))

/** A noun of relation right beside a name belongs to the name: "Night Ferry, a revival of …". */
function isNamedHere(terms: readonly Term[], at: number): boolean {
  const phrase = describedBefore(terms, at)
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 9); i--) {
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return i < phrase.from - 1
    if (/^(?:and|or|but|;|\))$/u.test(terms[i]!.lower)) break
    if (/^(?:has|have|had|will)$/u.test(terms[i]!.lower) || isDeed(terms, i)) break
    if (terms[i]!.kind === 'person' || (terms[i]!.pos === 'VERB' && !/(?:ed|ing)$/u.test(terms[i]!.lower)) || (i < phrase.from - 3 && terms[i]!.pos === 'AUX')) break
  }
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    if (terms[i]!.kind === 'title' && terms[i]!.byName) return true
    if (/^(?:[.;?!]|of|to|from|on|after)$/u.test(terms[i]!.lower)) return false
  }
  return false
}

/** "A third movie" is the named third movie where there is one and it has not come out; a fourth is none of three. */
function settle(context: ProjectContext, mention: ProjectMention, place: number | null = null): ProjectMention {
  const open = titleToCome(context, mention.of, mention.project)
  if (open === null || (place !== null && place > context.topics.lineage.seriesOf(mention.of).length)) return mention
  return { ...mention, of: open, project: 'itself' }
}

/** The named title of a series that stands in this relation to it and has not come out; `null` when there is none. */
function titleToCome(context: ProjectContext, of: Key, project: Project): Key | null {
  return context.toCome.get(`${project} ${context.topics.lineage.headOf(of)}`)?.find((title) => title !== of) ?? null
}
