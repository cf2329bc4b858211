import { commonWords, honorifics } from '#language'
import { enough, type GatheredRun } from './gather-cases.ts'
import type { DocumentSigns, NameCase } from './judgement/case-features.ts'
import { judgeTitle } from './judgement/title-judge.ts'
import { isGiven, looksLikePerson } from './known-names.ts'
import { isNumberedName, standsWithoutNumber } from './numbered-names.ts'
import type { Word } from './words.ts'

/** From these odds on a run of capitals is a title; where a text names no other, the likeliest one from `lonely` on. */
const likely = -1.2
const lonely = -2.5
/** Below this weight by rule nothing else makes a title of a name. */
const hopeless = -2.5
/** Below this one it is known to be something else, however it looks. */
const known = -4
/** From this weight by rule on the text says that it is a work, whatever its look. */
const told = 4.5
/** From here on even where it looks like nothing known. */
const certain = 5.2
/** From this weight on where several places name it and its look is a work's. */
const toldTwice = 3.2
const likeAWork = 0.7
/** From this weight on in marks, what the marks say counts before what its other places do. */
const marksCount = 0.4
/** What a clear sign by rule adds to the odds, and what the look of a person's name takes away. */
const clear = 1
const personal = -2
/** Below this weight by rule a name that looks like a person's is hardly a work's; one in capitals below the next. */
const personLike = 1.5
const loudPersonLike = 3

/** What became of a run: whether it names a title, and how much speaks for it. */
export interface JudgedRun {
  readonly run: GatheredRun
  readonly isTitle: boolean
  readonly weight: number
}

/**
 * Judge the names that nothing marks, in their order. A name that holds a likelier one is none; where a text speaks of "the
 * film" and neither marks nor odds show one (`namesOther` false), its likeliest name is.
 */
export function judgeRuns(words: readonly Word[], runs: readonly GatheredRun[], signs: DocumentSigns, namesOther: boolean): readonly JudgedRun[] {
  const odds = runs.map((run) => oddsOf(words, run, signs))
  const oddsByRun = new Map(runs.map((run, i) => [run as NameCase, odds[i]!]))
  const namesOne = signs.works === 0 || namesOther || runs.some((run, i) => !run.vetoed && odds[i]! > likely)
  const only = namesOne ? -1 : runs.reduce((best, run, i) => (!run.vetoed && odds[i]! > Math.max(lonely, odds[best] ?? lonely) && (run.rule >= enough || !isPersonLike(words, run)) ? i : best), -1)
  return runs.map((run, i) => {
    const isTitle = i === only || (odds[i]! > likely && !run.parts.some((part) => oddsByRun.get(part)! > Math.max(likely, odds[i]!)))
    return { run, isTitle, weight: isTitle ? (odds[i]! - lonely) * 0.9 : odds[i]! }
  })
}

function oddsOf(words: readonly Word[], run: GatheredRun, signs: DocumentSigns): number {
  const { rule, look, inMarks } = run
  if ((inMarks !== null && inMarks > marksCount ? Math.max(rule, inMarks) : rule) < (look.title < 0.9 ? hopeless : known) || isOpeningWord(words, run)) return hopeless * 2
  const isPersonal = (rule < personLike && isPersonLike(words, run)) || (rule < loudPersonLike && isLoudName(words, run.places[0]!.firstWord, run.places[0]!.endWord))
  const odds = judgeTitle(words, run, signs) + (rule >= enough ? clear : 0) + (isPersonal ? personal : 0)
  // "Harbour 2" in talk of films
  const isNumbered = signs.works > 0 && rule > -1 && run.places.every(({ firstWord, endWord }) => isNumberedName(words, firstWord, endWord)) && (run.places.length > 1 || !standsWithoutNumber(words, run.places[0]!))
  return (isNumbered || rule >= certain || (rule >= toldTwice && run.places.length > 1 && look.title > likeAWork) || rule >= told && (look.title > 0.5 || isPersonLike(words, run))) ? Math.max(odds, likely + 0.5) : odds
}

/** "So", "Nobody": an everyday word that only begins sentences. */
function isOpeningWord(words: readonly Word[], { places, rule }: NameCase): boolean {
  return rule < enough && places.every(({ firstWord, endWord }) => endWord - firstWord === 1 && words[firstWord]!.first && (words[firstWord]!.everyday || words[firstWord]!.text.length < 4))
}

function isPersonLike(words: readonly Word[], { places: [place] }: NameCase): boolean {
  const { firstWord, endWord } = place!
  const before = words[firstWord - 1]
  if (before?.capital && words[firstWord]!.gap === ' ' && honorifics.has(before.text.toLowerCase())) return true
  // "Shonda-Kay Ellery"
  if (endWord - firstWord === 2 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words[firstWord]!.text) && words[endWord - 1]!.gap === ' ' && !words[endWord - 1]!.everyday && words[firstWord]!.folded.split('-').every((half) => !commonWords.has(half))) return true
  // "Inspector Rane"
  if (endWord - firstWord === 2 && words[firstWord]!.capital && ranks.test(words[firstWord]!.text) && !words[firstWord + 1]!.everyday) return true
  return looksLikePerson(words, firstWord, endWord) || (endWord - firstWord === 1 && words[firstWord]!.given) || (endWord - firstWord < 4 && words.slice(firstWord, endWord).some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word.text)))
}

/** "TOM BRAITHWAITE": a name in capitals, as some papers set them. */
function isLoudName(words: readonly Word[], firstWord: number, endWord: number): boolean {
  if (endWord - firstWord < 2 || endWord - firstWord > 3) return false
  const first = words[firstWord]!.text
  return words.slice(firstWord, endWord).every((word, k) => word.loud && /^\p{Lu}/u.test(word.text) && (k === 0 || (word.gap === ' ' && !word.everyday))) && isGiven(first.charAt(0) + first.slice(1).toLowerCase())
}

const ranks = /^(?:Inspector|Detective|Sergeant|Sgt|Constable|Commander|Captain|Colonel|Major|Dr\.?|Mr\.?|Mrs\.?|Miss|Nurse|Judge|Professor|Agent|Officer|Auntie|Aunty|Uncle|DCI|DI|DS|PC|WPC)$/u
