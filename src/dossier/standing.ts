import type { FactOf } from '#record'
import type { Claim, HolderRole } from './ledger.ts'
import { lastDay, newestFirst, statedPeriod } from './period.ts'

/** Where one project stands, derived from the ledger by the rule below. */
export interface Standing {
  readonly of: Claim['of']
  readonly project: Claim['project']
  /** The claim that decides. */
  readonly claim: Claim
  /** Claims of another stage whose time is the same as or later than that of the deciding one: they contradict it. Newest first. */
  readonly against: readonly Claim[]
  /** The latest stance of each holder (wished, rumored, or ruled out by talent), newest first; the deciding claim left out. */
  readonly voices: readonly Claim[]
}

/** The rule in words, as a page explains it. */
export const standingRule =
  'The latest claim of a state decides: in talks, in development, greenlit, in production and so on, or ruled out by a maker, a company or the article itself. ' +
  'On one day a company counts before a maker, a maker before the article. ' +
  'A wish, a rumor and a refusal by the cast are stances: they stand beside the state, and decide only where nobody claims one. ' +
  'Claims from before a sequel came out count for that sequel, not for the next one.'

/**
 * Where every project of a franchise stands, by `standingRule`. First the next ones (a sequel, a reboot, … that no title
 * has answered yet), then titles themselves; each group latest first. Empty when nobody has claimed anything.
 */
export function standings(
  ledger: readonly Claim[],
  relations: readonly FactOf<'relation'>[],
  releases: readonly FactOf<'release'>[],
): readonly Standing[] {
  const answered = answeredBy(relations, releases)
  const projects = new Map<string, Claim[]>()
  for (const claim of ledger) {
    const until = answered.get(`${claim.of} ${claim.project}`)
    if (until !== undefined && lastDay(claim.period) <= until) continue
    const key = `${claim.of} ${claim.project}`
    const claims = projects.get(key)
    if (claims) claims.push(claim)
    else projects.set(key, [claim])
  }
  return [...projects.values()].map(standingOf).sort(openFirst)
}

function standingOf(claims: readonly Claim[]): Standing {
  const states = claims.filter((claim) => !isStance(claim))
  const decisive = (states.length > 0 ? states : claims).toSorted(
    (one, other) => newestFirst(one, other) || weight[other.role] - weight[one.role],
  )
  const claim = decisive[0]!
  const against = decisive.filter((other) => other.stage !== claim.stage && lastDay(other.period) >= lastDay(claim.period))
  const voices = new Map<string, Claim>()
  for (const stance of claims.filter((other) => isStance(other) && other !== claim).sort(newestFirst)) {
    const holder = stance.by === null ? stance.facts[0]!.source : (stance.by.person ?? stance.by.name)
    if (!voices.has(holder)) voices.set(holder, stance)
  }
  return { of: claim.of, project: claim.project, claim, against, voices: [...voices.values()].filter((voice) => !against.includes(voice)) }
}

const weight: Readonly<Record<HolderRole, number>> = { organization: 4, maker: 3, article: 2, cast: 1, person: 0 }

/** A stance says what somebody wants or hears, not how things are. */
function isStance({ stage, role }: Claim): boolean {
  if (stage === 'wished' || stage === 'rumored') return true
  return stage === 'ruled out' && (role === 'cast' || role === 'person')
}

/** For each project that a later title answers: the last day on which that title may have come out. */
function answeredBy(
  relations: readonly FactOf<'relation'>[],
  releases: readonly FactOf<'release'>[],
): ReadonlyMap<string, string> {
  const released = new Map<string, string>()
  for (const { body } of releases) {
    const day = lastDay(statedPeriod(body.at))
    if (day > (released.get(body.title) ?? '')) released.set(body.title, day)
  }
  const answered = new Map<string, string>()
  for (const { body } of relations) {
    const key = `${body.of} ${body.relation}`
    const day = released.get(body.title)
    if (day !== undefined && day > (answered.get(key) ?? '')) answered.set(key, day)
  }
  return answered
}

function openFirst(one: Standing, other: Standing): number {
  return Number(one.project === 'itself') - Number(other.project === 'itself') || newestFirst(one.claim, other.claim)
}
