import packed from './sighting-weights.json' with { type: 'json' }
import { HashedFeatures, LinearModel } from '../../hashed-features.ts'
import type { Key } from '../../reading.ts'
import type { Line } from '../terms.ts'
import { sightingClaims } from './sighting-claims.ts'
import { seenLine, sightingBits, sightingFeatures } from './sighting-features.ts'

const model = new LinearModel(packed)
const list = new HashedFeatures(sightingBits, 512)

/** From these odds on a group was seen together; set on documents that neither rules nor model had seen. */
const enough = -1.2

/**
 * Judge whom a line shows together, by its words and by what the rules found (`ruled`): the likeliest group of those who
 * may be meant; `null` where none is likely enough. By the model that `scripts/train-sightings.ts` wrote.
 */
export function judgeSighting(lines: readonly Line[], line: Line, ruled: readonly Key[] | null, author: Key | null, isPost: boolean): readonly Key[] | null {
  const claims = sightingClaims(lines, line, ruled, author)
  if (claims.length === 0) return null
  const seen = seenLine(lines, line, isPost, ruled !== null)
  let best: readonly Key[] | null = null
  let most = enough
  for (const claim of claims) {
    sightingFeatures(list, lines, claim, seen)
    const odds = model.sum(list)
    if (odds <= most) continue
    most = odds
    best = claim.people
  }
  return best
}
