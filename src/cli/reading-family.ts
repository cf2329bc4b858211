import type { Relation, Release } from '#intake'
import { wrap } from './paper.ts'
import { entry, type PageParts, type Section } from './reading-section.ts'
import { spellWhen } from './spell-when.ts'

/** The titles that the text relates to each other as a tree, and what was released when. */
export function familySection(parts: PageParts): Section {
  return { heading: 'Family tree', blocks: [...treesOf(parts), ...releasesOf(parts)] }
}

/** Branches are set in no further than this; a longer line of sequels goes on below. */
const deepest = 6

function treesOf({ reading, names, lines, paper }: PageParts): readonly string[] {
  const branches = Map.groupBy(reading.relations, (relation) => relation.of)
  const drawn = new Set<string>()

  const draw = (trunk: string): string => {
    const drawing = [entry(paper, names.of(trunk), [])]
    drawn.add(trunk)
    const waiting = depthFirst(branches.get(trunk), 0)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { relation, depth } = next
      const indent = `  ${'   '.repeat(Math.min(depth, deepest))}`
      drawing.push(
        wrap(`${relation.relation}: ${names.of(relation.title)}`, paper.width, `${indent}└─ `, `${indent}   `),
        lines.around(relation.evidence, `${indent}   `),
      )
      // Claims may run in a circle; each title grows once.
      if (!drawn.has(relation.title)) waiting.push(...depthFirst(branches.get(relation.title), depth + 1))
      drawn.add(relation.title)
    }
    return drawing.join('\n')
  }

  const grown = new Set(reading.relations.map((relation) => relation.title))
  const trunks = [...branches.keys()].filter((key) => !grown.has(key))
  const trees = trunks.map(draw)
  // What is left runs in circles: any of its titles may be the trunk.
  for (const key of branches.keys()) if (!drawn.has(key)) trees.push(draw(key))
  return trees
}

function depthFirst(relations: readonly Relation[] = [], depth: number): { readonly relation: Relation; readonly depth: number }[] {
  return relations.map((relation) => ({ relation, depth })).reverse()
}

function releasesOf({ reading, names, lines, paper }: PageParts): readonly string[] {
  return lines.under(reading.releases.map((release) => ({
    text: entry(paper, names.of(release.title), [`out ${spellRelease(release)}`]),
    evidence: release.evidence,
  })))
}

function spellRelease({ at, via }: Release): string {
  const day = at === null ? 'at a time the text does not say' : spellWhen(at)
  if (via === null) return day
  return via === 'theaters' ? `${day}, in theaters` : `${day}, via ${via}`
}
