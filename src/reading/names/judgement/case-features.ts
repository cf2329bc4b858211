import { activeJobs, actingVerbs, featuringVerbs, organizationWords, passiveJobs, personCuesAfter, relationNouns, releaseVerbs, returnVerbs, roleNouns, titleNounsAfter, titleNounsBefore, titleParticiples, titleVerbs, verbsOfSaying } from '#language'
import { hashOf, type HashedFeatures } from '../../hashed-features.ts'
import type { Word } from '../words.ts'
import type { Look } from './look.ts'

/** Features are hashed to this many bits. */
export const caseBits = 18

/** What one document shows of a name that may be a work's: every place of it, and what the rules and its look say. */
export interface NameCase {
  readonly key: string
  name: string
  /** Stretches of words, half-open, in text order. The first 12 are looked at. */
  readonly places: { readonly firstWord: number; readonly endWord: number }[]
  /** The highest weight that the rules give a place. */
  rule: number
  readonly look: Look
  readonly inHeadline: boolean
  /** The weight that the rules give it where it stands in marks, too little to settle it; `null` where it never does. */
  readonly inMarks: number | null
  /** How many other names of the document look and stand more like a work's; 0 for the likeliest. */
  rank: number
  /** Names that its words hold when cut at its first and at its last connector or mark. */
  parts: readonly NameCase[]
}

/** Number the cases by how likely each is to be a work's, before the document as a whole is asked. */
export function rankCases(cases: readonly NameCase[]): void {
  const likely = (each: NameCase): number => Math.log((each.look.title + 0.01) / (1.01 - each.look.title)) + 1.2 * each.rule
  const order = [...cases].sort((one, other) => likely(other) - likely(one))
  order.forEach((each, rank) => { each.rank = rank })
}

/** What is the same for every name of a document. */
export interface DocumentSigns {
  /** How often a capitalised word stands alone, by its bare form: a surname used again, a first name, a short form. */
  readonly alone: ReadonlyMap<string, number>
  /** How often "the film", "the series" and the like are spoken of: 0 to 4, the last for more. */
  readonly works: number
  /** How many titles stand in marks: 0 to 3, the last for more. */
  readonly marked: number
  /** Words and their roles as numbers, worked out where first asked for; 0 before. */
  readonly sorts: Int32Array
  readonly roles: Uint8Array
}

export function signsOfDocument(words: readonly Word[], marked: number): DocumentSigns {
  const alone = new Map<string, number>()
  let works = 0
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!
    if (word.capital) {
      if (!(word.gap === ' ' && words[k - 1]?.capital) && !(words[k + 1]?.gap === ' ' && words[k + 1]!.capital)) alone.set(word.bare, (alone.get(word.bare) ?? 0) + 1)
    } else if (titleNounsBefore.has(word.text) && definite(words, k)) works++
  }
  return { alone, works: works < 3 ? works : works < 6 ? 3 : 4, marked: Math.min(marked, 3), sorts: new Int32Array(words.length), roles: new Uint8Array(words.length) }
}

const article = /^(?:the|this|that|its|their|both|same|original|first)$/iu
const definite = (words: readonly Word[], noun: number): boolean => [1, 2, 3].some((back) => words[noun - back]?.paragraph === words[noun]!.paragraph && article.test(words[noun - back]!.text))

const placesRead = 12

/** Fill the list with the features of a case. `byRule` false leaves out what the rules say, so that training does not lean on them alone. */
export function caseFeatures(into: HashedFeatures, words: readonly Word[], each: NameCase, signs: DocumentSigns, byRule = true): void {
  into.clear()
  const add = (template: number, a: number, b = 0): void => into.add(template, a, b)
  const first = each.places[0]!
  const length = first.endWord - first.firstWord
  const opening = words[first.firstWord]!
  const last = words[first.endWord - 1]!
  const rule = Math.round(Math.max(-6, Math.min(8, each.rule)))
  const title = step(each.look.title)
  const person = step(each.look.person)
  if (byRule) {
    add(1, rule)
    add(4, rule, title)
    add(5, rule, person)
    add(9, Math.min(each.places.length, 4), rule)
  }
  add(2, title)
  add(3, person)
  add(6, Math.min(length, 5))
  add(7, Math.min(length, 5), title)
  const places = Math.min(each.places.length, 4)
  add(8, places)
  const rank = Math.min(each.rank, 3)
  add(29, rank, signs.marked)
  add(30, rank, signs.works)
  add(31, rank, title)
  if (length > 1) {
    const surname = Math.min(signs.alone.get(last.bare) ?? 0, 2)
    const given = Math.min(signs.alone.get(opening.bare) ?? 0, 2)
    add(10, surname, person)
    add(11, given, person)
    add(12, surname, given)
  }
  add(13, signs.works, signs.marked)
  add(14, signs.works, title)
  add(15, signs.marked, title)
  if (each.inHeadline) add(16, title)
  add(17, (opening.given ? 1 : 0) + (opening.everyday ? 2 : 0) + (opening.other ? 4 : 0), length > 1 ? (last.everyday ? 1 : 0) + (last.other ? 2 : 0) + 4 : 0)
  if (opening.loud && last.loud && opening.text.length > 2) add(18, signs.marked)
  for (let k = first.firstWord + 1; k < first.endWord; k++) {
    const word = words[k]!
    if (!word.capital) add(32, hashOf(word.folded), k + 1 < first.endWord ? sort(words[k + 1]!) : 0)
    if (word.gap !== ' ') add(33, gapOf(word.gap), title)
  }
  let given = 0
  let joined = 0
  for (let k = first.firstWord; k < first.endWord; k++) {
    if (words[k]!.given) given++
    if (!words[k]!.capital) joined = 1
  }
  add(35, Math.min(given, 3), joined)
  add(36, hashOf(opening.folded), (opening.first ? 2 : 0) + (length > 1 ? 1 : 0))
  for (const part of each.parts) add(34, step(part.look.title) * 8 + step(part.look.person), Math.min(part.places.length, 3) * 8 + Math.min(each.places.length, 3))
  let onlyOpens = true
  for (const place of each.places.slice(0, placesRead)) {
    if (!words[place.firstWord]!.first) onlyOpens = false
    aroundPlace(add, words, place, signs)
  }
  add(19, onlyOpens ? 1 : 0, title)
  if (each.inMarks !== null) add(38, Math.round(Math.max(-5, Math.min(2, each.inMarks))), title)
  if (organizationWords.has(last.text)) add(39, Math.min(length, 3), rule > 1 ? 1 : 0)
}

function aroundPlace(add: (template: number, a: number, b?: number) => void, words: readonly Word[], { firstWord, endWord }: NameCase['places'][number], signs: DocumentSigns): void {
  const sortAt = (k: number): number => (signs.sorts[k] ||= sort(words[k]!))
  const roleAt = (k: number): number => (signs.roles[k] ||= roleOf(words[k]!))
  const opening = words[firstWord]!
  const closing = words[endWord - 1]!
  const inside = (word: Word | undefined): word is Word => word !== undefined && word.paragraph === opening.paragraph
  const before = words[firstWord - 1]
  const after = words[endWord]
  const left = inside(before) ? sortAt(firstWord - 1) : 1
  const right = inside(after) ? sortAt(endWord) : 2
  const leftGap = inside(before) ? gapOf(opening.gap) : 0
  const rightGap = inside(after) ? gapOf(after.gap) : 0
  add(20, left, leftGap)
  add(21, right, rightGap)
  if (inside(before) && inside(words[firstWord - 2])) add(22, sortAt(firstWord - 2), left)
  if (inside(after) && inside(words[endWord + 1])) add(23, right, sortAt(endWord + 1))
  add(24, left, right)
  if (closing.bareEnd < closing.end) add(25, right)
  for (let k = firstWord - 4; k < firstWord - 1; k++) if (inside(words[k]) && !words[k]!.capital) add(26, sortAt(k))
  for (let k = endWord + 1; k < endWord + 4; k++) if (inside(words[k]) && !words[k]!.capital) add(27, sortAt(k))
  add(28, leftGap, rightGap)
  if (!inside(before) && !inside(after)) add(37, opening.loud && closing.loud ? 1 : 0, Math.min(endWord - firstWord, 4))
  const roles = [firstWord - 3, firstWord - 2, firstWord - 1, endWord, endWord + 1, endWord + 2].map((k) => (inside(words[k]) ? roleAt(k) : 0)) as [number, number, number, number, number, number]
  const possessive = closing.bareEnd < closing.end ? 1 : 0
  add(40, roles[2] * 64 + leftGap, roles[1])
  add(41, roles[3] * 64 + rightGap, roles[4] + possessive * 32)
  add(42, roles[2] * 64 + leftGap, roles[3] * 64 + rightGap)
  add(43, roles[0] * 32 + roles[1], roles[2] * 64 + leftGap)
  add(44, roles[3] * 64 + rightGap, roles[4] * 32 + roles[5])
  add(45, left, roles[1] * 32 + leftGap)
  add(46, right, roles[4] * 32 + rightGap)
}

const tables: readonly { readonly has: (word: string) => boolean }[] = [titleNounsBefore, relationNouns, roleNouns, titleNounsAfter, verbsOfSaying, actingVerbs, featuringVerbs, activeJobs, passiveJobs, releaseVerbs, titleVerbs, titleParticiples, returnVerbs, personCuesAfter]

/** What a word does in talk of works and people: the first table that holds it, else how it ends. */
function roleOf(word: Word): number {
  if (word.capital) return word.given ? 1 : word.other ? 2 : word.everyday ? 3 : /^\d/u.test(word.text) ? 4 : 5
  const at = tables.findIndex((table) => table.has(word.folded))
  if (at >= 0) return 6 + at
  if (/^(?:the|a|an|this|that|his|her|its|their|our|my)$/u.test(word.text)) return 20
  if (/^(?:of|in|on|at|from|to|for|with|by|about|as)$/u.test(word.text)) return 21
  if (/^(?:is|was|are|were|has|had|have|will|would|be|been)$/u.test(word.text)) return 22
  if (/^(?:season|seasons|series|episode|episodes|film|films|movie|movies|sequel)$/u.test(word.text)) return 23
  if (/(?:ed|ing)$/u.test(word.text)) return 24
  if (/^(?:who|whose|which|where|when|and|or|but)$/u.test(word.text)) return 25
  return 26
}

/** What kind of mark stands between two words. */
function gapOf(gap: string): number {
  if (gap === ' ') return 1
  if (gap.includes(',')) return 2
  if (/[.!?]/u.test(gap)) return 3
  if (gap.includes('(') || gap.includes(')')) return 4
  if (gap.includes(':') || gap.includes(';')) return 5
  if (/["“”‘’']/u.test(gap)) return 6
  return /[–—-]/u.test(gap) ? 7 : 8
}

/** A word around a name: itself in small letters; in capitals only what kind it is. */
function sort(word: Word): number {
  if (!word.capital) return hashOf(word.text)
  if (/^\d/u.test(word.text)) return word.text.length === 4 ? 11 : 12
  if (word.first) return hashOf(word.folded)
  return word.given ? 13 : word.other ? 14 : word.everyday ? 15 : 16
}

function step(share: number): number {
  return share < 0.02 ? 0 : share < 0.1 ? 1 : share < 0.3 ? 2 : share < 0.5 ? 3 : share < 0.7 ? 4 : share < 0.9 ? 5 : share < 0.98 ? 6 : 7
}
