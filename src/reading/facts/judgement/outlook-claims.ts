import { inMind, type Search } from '../outlook-search.ts'
import type { ProjectMention } from '../projects.ts'
import type { Key, Outlook, Project, Stage } from '../../reading.ts'
import { sign } from '../signs.ts'
import type { Line } from '../terms.ts'

/** Every stage, in the order of its number among features. */
export const stages: readonly Stage[] = ['wished', 'ruled out', 'rumored', 'in talks', 'in development', 'greenlit', 'in production', 'post production', 'released', 'dormant', 'shelved', 'not picked up', 'canceled']

/** That a line may say where a project stands. */
export interface OutlookClaim {
  readonly of: Key
  readonly project: Project
  readonly line: Line
  /** The term that speaks of the project; -1 where it was spoken of before. */
  readonly at: number
  readonly isMore: boolean
}

/** Every project that a line with words of stages or stances speaks of or carries on with, in text order; each at most once a line. */
export function outlookClaims(search: Search): readonly OutlookClaim[] {
  const claims: OutlookClaim[] = []
  for (const line of search.topics.lines) {
    if ((line.signs & (sign.stage | sign.stance)) === 0) continue
    const seen = new Set<string>()
    const add = (mention: Pick<ProjectMention, 'of' | 'project' | 'more'>, at: number): void => {
      const id = `${mention.of} ${mention.project}`
      if (seen.has(id)) return
      seen.add(id)
      claims.push({ of: mention.of, project: mention.project, line, at, isMore: mention.more })
    }
    for (const mention of search.projects[line.index]!) {
      add(mention, mention.at)
      if (mention.atLarge) add({ ...mention, ...mention.atLarge }, mention.at)
    }
    const asked = search.asked[line.index] ?? null
    if (asked !== null) add({ ...asked, more: true }, -1)
    const kept = inMind(search, line, 4)
    if (kept !== null && seen.size === 0) add(kept, -1)
  }
  return claims
}

/** Outlooks that were found by rule, to be asked in passing. */
export interface RuledOutlooks {
  readonly whole: ReadonlySet<string>
  readonly byLine: ReadonlySet<string>
  readonly stagesOf: ReadonlyMap<string, ReadonlySet<Stage>>
}

export function ruledOutlooks(found: readonly Outlook[], lines: readonly Line[]): RuledOutlooks {
  const stagesOf = new Map<string, Set<Stage>>()
  for (const { of, project, stage } of found) {
    const id = `${of} ${project}`
    stagesOf.set(id, (stagesOf.get(id) ?? new Set()).add(stage))
  }
  const lineOf = (at: number): number => lines.findLastIndex((line) => line.start <= at)
  return {
    whole: new Set(found.map(({ of, project, stage }) => `${of} ${project} ${stage}`)),
    byLine: new Set(found.map(({ of, project, stage, evidence }) => `${of} ${project} ${stage} ${lineOf(evidence.start)}`)),
    stagesOf,
  }
}
