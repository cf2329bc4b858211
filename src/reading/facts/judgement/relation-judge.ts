import packed from './relation-weights.json' with { type: 'json' }
import { plainSpan } from '#text'
import { HashedFeatures, LinearModel } from '../../hashed-features.ts'
import type { Relation, RelationName } from '../../reading.ts'
import type { Topics } from '../topics.ts'
import { relationClaims, relationId, relationNames, type RelationClaim } from './relation-claims.ts'
import { relationBits, relationFeatures, shareRelationFeatures } from './relation-features.ts'

const model = new LinearModel(packed)
const list = new HashedFeatures(relationBits, 256)

/** From these odds on a claim is a relation; one that the rules found, only below `least` no longer. */
const enough = 0.5
const least = -6

/**
 * Judge every pair of works that the lines name by what stands around them and by what the rules found: relations the rules
 * missed come in, those that nothing else speaks for go. By the model that `scripts/train-relations.ts` wrote. At the line that
 * speaks for it most, one of each pair. In text order.
 */
export function judgeRelations(topics: Topics, found: readonly Relation[]): readonly Relation[] {
  if (topics.lines.length === 0) return found
  const ruled = relationsRuled(found)
  const best = new Map<string, { claim: RelationClaim; relation: RelationName; odds: number }>()
  for (const claim of relationClaims(topics)) {
    shareRelationFeatures(list, claim, topics)
    for (const relation of relationNames) {
      relationFeatures(list, claim, relation, ruled)
      const odds = model.sum(list)
      const id = `${relationId(claim)} ${relation}`
      const before = best.get(id)
      if (before === undefined || odds > before.odds) best.set(id, { claim, relation, odds })
    }
  }
  const kept = found.filter((each) => (best.get(`${relationId(each)} ${each.relation}`)?.odds ?? 0) > least)
  const pairs = new Set(kept.flatMap(({ title, of }) => [`${title} ${of}`, `${of} ${title}`]))
  for (const { claim, relation, odds } of [...best.values()].sort((one, other) => other.odds - one.odds)) {
    if (odds <= enough || pairs.has(relationId(claim))) continue
    pairs.add(`${claim.title} ${claim.of}`).add(`${claim.of} ${claim.title}`)
    kept.push({ title: claim.title, relation, of: claim.of, evidence: plainSpan(claim.line) })
  }
  return kept.sort((one, other) => one.evidence.start - other.evidence.start)
}

/** What the rules found, by pair. */
export function relationsRuled(found: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ruled = new Map<string, Set<string>>()
  for (const each of found) ruled.set(relationId(each), (ruled.get(relationId(each)) ?? new Set()).add(each.relation))
  return ruled
}
