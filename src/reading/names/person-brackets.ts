import { commonWords, givenNames } from '#language'
import type { Layout } from '#text'
import type { PersonCandidate } from './person-candidates.ts'

/**
 * Which of two names is the part where one stands in brackets behind the other: "Ada Lindqvist (Captain Rook)" names the
 * player first, "Captain Rook (Lindqvist)" and "her mother, Lorraine (Ada Lindqvist)" the part. The one in brackets is the
 * player where the text names a person so elsewhere, or where the first has a rank or a first name alone.
 */
export function orientBrackets(layout: Layout, candidates: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const { text } = layout
  const turned = new Map<number, Partial<PersonCandidate>>()
  let ends: Set<string> | null = null
  let acting: Set<string> | null = null
  for (let i = 1; i < candidates.length; i++) {
    const outer = candidates[i - 1]!, inner = candidates[i]!
    if (!inner.character || !behindBracket.test(text.slice(outer.end, inner.start)) || !/^(?:[’']s)?\)/u.test(text.slice(inner.end, inner.end + 3))) continue
    ends ??= endsOf(candidates)
    acting ??= new Set(candidates.filter((each) => each.acts || playsPart.test(text.slice(each.end, each.end + 12))).map((each) => each.folded))
    const isLone = lengthOf(outer) === 1
    if (isLone && ends.has(outer.folded)) continue
    const isKnown = lengthOf(inner) === 1 && ends.has(inner.folded)
    const isFull = lengthOf(inner) > 1 && !inner.ranked && givenNames.has(inner.name.split(/[\s-]/u)[0]!)
    const isFullest = lengthOf(inner) > 1 && !inner.ranked && /^[\p{Lu}][\p{L}’'.-]+ \S*\p{Lu}/u.test(inner.name)
    const isFollowed = lengthOf(inner) > 1 && !inner.ranked && storyBefore.test(text.slice(Math.max(0, outer.start - 70), outer.start))
    const isTold = lengthOf(inner) > 1 && acting.has(inner.folded) && !acting.has(outer.folded)
    // "Grandma Bisi (the great Folasade Onibudo)": parts are not praised.
    const isPraised = text.slice(outer.end, inner.start) !== ' (' && lengthOf(inner) > 1
    // "Jake (Tarquil Drury-Hale), Ben (Daniel Rookwell)": a first name, and a whole one that is no everyday word.
    const isForeign = isFullest && isLone && givenNames.has(outer.name) && inner.folded.split(/[ -]/u).every((word) => !commonWords.has(word))
    if (!isForeign && !isFollowed && !isPraised && !isKnown && !isTold && !(isFull && isLone && givenNames.has(outer.name)) && !(isFullest && outer.ranked)) continue
    turned.set(i, { character: false, acts: true, weight: inner.weight + 1.5 })
    turned.set(i - 1, { character: true, acts: false })
  }
  // "Ejike (Mawuko Gavadze) and Lola (Beverly Nadu)": what one bracket of a sentence shows holds for the other.
  for (let i = 1; i < candidates.length && turned.size > 0; i++) {
    const at = turned.has(i) && turned.has(i - 1) ? i - 2 : -1
    for (const inner of at < 0 ? [] : [at, i + 2]) {
      const outer = candidates[inner - 1], player = candidates[inner]
      if (outer === undefined || player === undefined || turned.has(inner) || turned.has(inner - 1) || !player.character || lengthOf(player) < 2 || player.ranked) continue
      const between = inner < i ? text.slice(player.end, candidates[i - 1]!.start) : text.slice(candidates[i]!.end, outer.start)
      if (text.slice(outer.end, player.start) !== ' (' || !(lengthOf(outer) === 1 ? /^\),? (?:and |& )?$/u : /^\),? (?:and |& )(?:the|a|an|her|his|their) (?:\p{Ll}[\p{Ll}-]* ){1,3}$/u).test(between)) continue
      turned.set(inner, { character: false, acts: true, weight: player.weight + 1.5 })
      turned.set(inner - 1, { character: true, acts: false })
    }
  }
  return turned.size === 0 ? candidates : candidates.map((candidate, i) => ({ ...candidate, ...turned.get(i) }))
}

/** "Ada Lindqvist as Captain Rook", "Ada Lindqvist plays the captain" */
const playsPart = /^ (?:as (?:\p{Lu}|the |an? )|plays |played )/u
/** "it follows the night nurse", "would have followed", "the story of": whom a work is about. */
const storyBefore = /\b(?:follows|followed|following|centers on|centres on|centred on|centered on|revolves around|tells of|story of|life of|adventures of|introduces|introduced us to)(?: (?:the|a|an|young|widowed|retired|fan favou?rite|\p{Ll}[\p{Ll}-]*)){0,5} $/u

/** What may stand between a part and its player. */
const behindBracket = /^ \((?:(?:the |an? )?(?:great|late|wonderful|brilliant|incomparable|legendary|veteran|lovely|mighty|inimitable|excellent|superb|marvellous|always[\p{L}-]* \p{Ll}+|returning|scene-stealing|terrific|hilarious|much-missed) )?$/u

const lengthOf = (candidate: PersonCandidate): number => candidate.endWord - candidate.firstWord

/** First and last words of the full names that stand outside brackets of others. */
function endsOf(candidates: readonly PersonCandidate[]): Set<string> {
  return new Set(candidates.filter((candidate) => lengthOf(candidate) > 1 && !candidate.character).flatMap(({ folded }) => [folded.split(' ', 1)[0]!, folded.split(' ').at(-1)!]))
}
