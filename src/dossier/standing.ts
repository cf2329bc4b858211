import type { FactOf } from '#record'
import type { Claim, HolderRole } from './ledger.ts'
import { lastDay, newestFirst, statedPeriod } from './period.ts'

/** Where one project stands, derived from the ledger by the rule below. */
export interface Standing {
  /** The title that the project continues, or the title itself. */
  readonly of: Claim['of']
  readonly project: Claim['project']
  /** The title that the project has been given; `null` while it has none, or where `of` is the title itself. */
  readonly named: Claim['of'] | null
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
 * Where every project of a franchise stands, by `standingRule`. First what may still come, then titles that came out or
 * came to nothing; each group latest first. Empty when nobody has claimed anything.
 */
export function standings(
  ledger: readonly Claim[],
  relations: readonly FactOf<'relation'>[],
  releases: readonly FactOf<'release'>[],
): readonly Standing[] {
  const answered = answeredBy(relations, releases)
  const released = new Set(releases.map((fact) => fact.body.title))
  const parents = new Map(relations.map(({ body }) => [body.title, body]))
  const projects = new Map<string, Project>()
  for (const claim of ledger) {
    const until = answered.get(`${claim.of} ${claim.project}`)
    if (until !== undefined && lastDay(claim.period) <= until) continue
    // A sequel that has its title but is not out yet is still the sequel that others speak of without it.
    const parent = claim.project === 'itself' && !released.has(claim.of) ? parents.get(claim.of) : undefined
    const continues = parent && isProject(parent.relation) ? parent : null
    const [of, project] = continues ? [continues.of, continues.relation as Claim['project']] : [claim.of, claim.project]
    const key = `${of} ${project}`
    let known = projects.get(key)
    if (!known) projects.set(key, (known = { of, project, named: null, claims: [] }))
    if (continues) known.named = claim.of
    known.claims.push(claim)
  }
  return [...projects.values()].map(standingOf).sort(openFirst)
}

interface Project {
  readonly of: Claim['of']
  readonly project: Claim['project']
  named: Claim['of'] | null
  readonly claims: Claim[]
}

function isProject(relation: string): boolean {
  return relation !== 'adaptation'
}

function standingOf({ of, project, named, claims }: Project): Standing {
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
  return { of, project, named, claim, against, voices: [...voices.values()].filter((voice) => !against.includes(voice)) }
}

const weight: Readonly<Record<HolderRole, number>> = { organization: 4, maker: 3, article: 2, cast: 1, person: 0 }

/** A stance says what somebody wants or hears, not how things are. */
export function isStance({ stage, role }: Claim): boolean {
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
  return Number(isClosed(one)) - Number(isClosed(other)) || newestFirst(one.claim, other.claim)
}

/** A title of its own of which nothing more is to be expected. */
function isClosed({ project, claim }: Standing): boolean {
  return project === 'itself' && endings.has(claim.stage)
}

const endings: ReadonlySet<Claim['stage']> = new Set(['released', 'ruled out', 'shelved', 'canceled', 'not picked up', 'dormant'])
