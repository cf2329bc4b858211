import { isOut, type Search } from '../outlook-search.ts'
import type { Stage } from '../../reading.ts'
import { stages, type OutlookClaim, type RuledOutlooks } from './outlook-claims.ts'
import { hashOf, type HashedFeatures } from '../../hashed-features.ts'
import { sortOf } from './term-sort.ts'

/** Features are hashed to this many bits. */
export const outlookBits = 18

const longestLine = 60

/** Empty the list and share in it what a claim's line shows, whatever the stage. */
export function shareOutlookFeatures(into: HashedFeatures, claim: OutlookClaim, search: Search): void {
  into.clear()
  const { line, at, project, isMore } = claim
  const { terms } = line
  const add = (template: number, a: number, b = 0): void => {
    into.share(template, a, b)
  }
  const kind = hashOf(project)
  const place = at < 0 ? 2 : isMore ? 1 : 0
  add(1, 0)
  add(2, kind, place)
  add(3, isOut(search, claim.of) ? 1 : 0, kind)
  const from = Math.max(0, at < 0 ? 0 : at - longestLine / 2)
  const to = Math.min(terms.length, from + longestLine)
  let speech = 0
  let question = 0
  let before = 3
  let beforeThat = 4
  for (let k = from; k < to; k++) {
    const term = terms[k]!
    const word = sortOf(term)
    const near = at >= 0 && Math.abs(k - at) < 9 ? (k < at ? 1 : 2) : 0
    add(4, word)
    if (near > 0) add(5, word, near)
    add(6, before, word)
    if (term.kind === 'word') add(7, beforeThat, word)
    if (term.speech >= 0) speech = 1
    if (term.lower === '?') question = 1
    beforeThat = before
    before = word
  }
  add(8, speech, question)
  add(9, speech, kind)
  const previous = search.topics.lines[line.index - 1]
  if (previous?.paragraph === line.paragraph || speech === 1) {
    for (const term of previous?.terms.slice(-14) ?? []) if (term.kind === 'word' && term.pos !== 'DET') add(10, sortOf(term))
    add(11, previous?.terms.at(-1)?.lower === '?' ? 1 : 0, speech)
  }
}

/** Go on to a stage: what is shared, and what the rules found; `byRule` false leaves that out. */
export function outlookFeatures(into: HashedFeatures, claim: OutlookClaim, stage: Stage, ruled: RuledOutlooks, byRule = true): void {
  into.label(stages.indexOf(stage))
  if (!byRule) return
  const id = `${claim.of} ${claim.project}`
  const kind = hashOf(claim.project)
  const here = ruled.byLine.has(`${id} ${stage} ${claim.line.index}`) ? 2 : 0
  const whole = ruled.whole.has(`${id} ${stage}`) ? 1 : 0
  into.add(12, here + whole)
  into.add(13, here + whole, kind)
  for (const other of ruled.stagesOf.get(id) ?? []) if (other !== stage) into.add(14, stages.indexOf(other), here)
}
