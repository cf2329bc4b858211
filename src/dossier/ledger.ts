import type { FactOf, OutlookBody, PersonId } from '#record'
import type { Names } from './names.ts'
import { lastDay, periodSaid, type Period } from './period.ts'

/** What a claim's holder is to the project. `article`: the source itself says it. */
export type HolderRole = 'organization' | 'maker' | 'cast' | 'person' | 'article'

/** One claim of where a project stands, by one holder at one time, in however many sources. */
export interface Claim {
  readonly of: OutlookBody['of']
  readonly project: OutlookBody['project']
  readonly stage: OutlookBody['stage']
  readonly by: OutlookBody['by']
  readonly role: HolderRole
  readonly period: Period
  /** At least one: the facts that carry the claim, by the date of their source. */
  readonly facts: readonly FactOf<'outlook'>[]
}

const makingJobs: ReadonlySet<string> = new Set(['director', 'writer', 'producer', 'creator', 'showrunner', 'composer'])

/**
 * The outlook ledger: every claim in order of the time it speaks of, unknown times first. Claims that contradict each
 * other all stay. The same claim by the same holder for the same time in several sources is one claim.
 */
export function outlookLedger(
  outlooks: readonly FactOf<'outlook'>[],
  credits: readonly FactOf<'credit'>[],
  names: Names,
): readonly Claim[] {
  const roles = rolesByPerson(credits)
  const claims = new Map<string, Claim & { facts: FactOf<'outlook'>[] }>()
  for (const fact of bySourceDate(outlooks, names)) {
    const { of, project, stage, by, asOf } = fact.body
    const period = periodSaid(asOf, names.sources[fact.source])
    const holder = by === null ? `source ${fact.source}` : (by.person ?? by.name)
    const key = JSON.stringify([of, project, stage, holder, period.from, period.to])
    const known = claims.get(key)
    if (known) known.facts.push(fact)
    else claims.set(key, { of, project, stage, by, role: roleOf(by, roles), period, facts: [fact] })
  }
  return [...claims.values()].sort((one, other) => lastDay(one.period).localeCompare(lastDay(other.period)))
}

function rolesByPerson(credits: readonly FactOf<'credit'>[]): ReadonlyMap<PersonId, HolderRole> {
  const roles = new Map<PersonId, HolderRole>()
  for (const { body } of credits) {
    if (makingJobs.has(body.job)) roles.set(body.person, 'maker')
    else if (!roles.has(body.person)) roles.set(body.person, 'cast')
  }
  return roles
}

function roleOf(by: OutlookBody['by'], roles: ReadonlyMap<PersonId, HolderRole>): HolderRole {
  if (by === null) return 'article'
  if (by.person === null) return 'organization'
  return roles.get(by.person) ?? 'person'
}

function bySourceDate(outlooks: readonly FactOf<'outlook'>[], names: Names): readonly FactOf<'outlook'>[] {
  const day = (fact: FactOf<'outlook'>): string => {
    const source = names.sources[fact.source]
    return source?.publishedAt ?? source?.retrievedAt ?? ''
  }
  return outlooks.toSorted((one, other) => day(one).localeCompare(day(other)) || one.sequence - other.sequence)
}
