import packed from './outlook-weights.json' with { type: 'json' }
import { plainSpan } from '#text'
import { HashedFeatures, LinearModel } from '../../hashed-features.ts'
import { quotationAt, type Search } from '../outlook-search.ts'
import type { Key, Outlook, Stage } from '../../reading.ts'
import { outlookClaims, ruledOutlooks, stages, type OutlookClaim } from './outlook-claims.ts'
import { subjectOf } from '../subjects.ts'
import { outlookBits, outlookFeatures, shareOutlookFeatures } from './outlook-features.ts'

const model = new LinearModel(packed)
const list = new HashedFeatures(outlookBits, 512)

/** From these odds on a claim is an outlook; one that the rules found, only below `least` no longer. */
const enough = 0
const least = -6

/**
 * Judge for every project that a line speaks of where it may stand, by the words of the line and by what the rules found:
 * outlooks the rules missed come in, those that nothing else speaks for go. By the model that `scripts/train-outlooks.ts`
 * wrote. At the line that speaks for it most. In text order.
 */
export function judgeOutlooks(search: Search, found: readonly Outlook[]): readonly Outlook[] {
  const ruled = ruledOutlooks(found, search.topics.lines)
  const best = new Map<string, { claim: OutlookClaim; stage: Stage; odds: number }>()
  for (const claim of outlookClaims(search)) {
    shareOutlookFeatures(list, claim, search)
    for (const stage of stages) {
      outlookFeatures(list, claim, stage, ruled)
      const odds = model.sum(list)
      const id = `${claim.of} ${claim.project} ${stage}`
      const before = best.get(id)
      if (before === undefined || odds > before.odds) best.set(id, { claim, stage, odds })
    }
  }
  const kept = found.filter(({ of, project, stage }) => (best.get(`${of} ${project} ${stage}`)?.odds ?? 0) > least)
  for (const [id, { claim, stage, odds }] of best) {
    if (odds <= enough || ruled.whole.has(id)) continue
    kept.push({ of: claim.of, project: claim.project, stage, by: holderOf(search, claim, stage), asOf: null, evidence: plainSpan(claim.line) })
  }
  return kept.sort((one, other) => one.evidence.start - other.evidence.start)
}

/** Whoever speaks the line, where somebody does; else, of a wish or a refusal, whoever its first verb is said of. */
function holderOf(search: Search, { line: { terms } }: OutlookClaim, stage: Stage): Key | null {
  const spoken = terms.find((term) => term.speech >= 0)
  if (spoken !== undefined) return quotationAt(search, spoken)?.speaker.person ?? null
  if (stage !== 'wished' && stage !== 'ruled out') return null
  const verb = terms.findIndex((term) => term.pos === 'VERB')
  return verb < 0 ? null : (subjectOf(terms, verb)[0] ?? null)
}
