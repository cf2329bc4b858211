import packed from './credit-weights.json' with { type: 'json' }
import { plainSpan } from '#text'
import { HashedFeatures, LinearModel } from '../../hashed-features.ts'
import type { Credit } from '../../reading.ts'
import type { Topics } from '../topics.ts'
import { claimsOf, ruledCredits, type CreditClaim, type RuledCredits } from './credit-claims.ts'
import { creditBits, creditFeatures } from './credit-features.ts'

const model = new LinearModel(packed)
const list = new HashedFeatures(creditBits, 160)

/** From these odds on a claim is a credit (set on documents that neither rules nor model had seen); one that the rules found, only below `least` no longer. */
const enough = -0.3
const least = -3
/** What it takes to make an actor of somebody of whom only other work is told. */
const surely = 1.5

/**
 * Judge every claim of the lines by what stands around it and by what the rules found: credits the rules missed come in,
 * credits that nothing else speaks for go. By the model that `scripts/train-credits.ts` wrote. At the line that speaks for
 * it most; the part is the rules'. In text order.
 */
export function judgeCredits(topics: Topics, found: readonly Credit[]): readonly Credit[] {
  const ruled = ruledCredits(found)
  const best = new Map<string, { claim: CreditClaim; odds: number }>()
  for (const claim of claimsOf(topics)) {
    const odds = oddsOf(claim, topics, ruled)
    const id = `${claim.person} ${claim.title} ${claim.job}`
    const before = best.get(id)
    if (before === undefined || odds > before.odds) best.set(id, { claim, odds })
  }
  const byId = new Map(found.map((credit) => [`${credit.person} ${credit.title} ${credit.job}`, credit]))
  const credits: Credit[] = []
  for (const [id, { claim, odds }] of best) {
    const ruledOne = byId.get(id)
    byId.delete(id)
    if (odds <= (ruledOne !== undefined ? least : isElseTrade(claim, ruled) ? surely : enough)) continue
    credits.push(ruledOne ?? { person: claim.person, title: claim.title, job: claim.job, character: partOf(claim, found, topics), evidence: plainSpan(claim.line) })
  }
  // What no line claims (a heading's list) is left to the rules.
  for (const left of byId.values()) credits.push(left)
  return credits.sort((one, other) => one.evidence.start - other.evidence.start)
}

/** Whether a claim makes an actor of a writer or director, in a line that speaks of no acting. */
function isElseTrade({ person, job, cue }: CreditClaim, ruled: RuledCredits): boolean {
  const jobs = ruled.jobsOf.get(person)
  return job === 'actor' && cue < 0 && jobs !== undefined && !jobs.has('actor')
}

/** How strongly a claim's line speaks for it: the logarithm of the odds. */
export function oddsOf(claim: CreditClaim, topics: Topics, ruled: RuledCredits): number {
  creditFeatures(list, claim, topics, ruled)
  return model.sum(list)
}

/** The part somebody plays in the same series, where the rules read it of another work. */
function partOf(claim: CreditClaim, found: readonly Credit[], { lineage }: Topics): string | null {
  if (claim.job !== 'actor') return null
  const same = found.filter((each) => each.person === claim.person && each.character !== null)
  return (same.find((each) => lineage.headOf(each.title) === lineage.headOf(claim.title)) ?? same.find((each) => each.evidence.start === claim.line.start))?.character ?? null
}
