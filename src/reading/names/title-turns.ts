import { givenNames, titleNounsBefore } from '#language'
import { looksLikePerson } from './known-names.ts'
import { listedBehindNoun } from './title-rows.ts'
import type { Word } from './words.ts'

/*
 * Turns of phrase by which a text shows that a name is a work's: what was made of it, who is in it, what it is, what became
 * of it. Each answers with a weight, 2 and more being a clear sign, 0 when the turn is not there.
 */

/** All of them, the strongest counting. */
export function weighTurns(words: readonly Word[], firstWord: number, endWord: number): number {
  let most = 0
  for (const turn of turns) most = Math.max(most, turn(words, firstWord, endWord))
  return most
}

const isComma = (word: Word | undefined): boolean => word !== undefined && /^[”"’'*_]{0,2},[”"’'*_]{0,2}\s$/u.test(word.gap)

/** "Snow Angel, with Ada Lindqvist voicing the snowman", "Origins, with Bo Tran as the uncle". */
function castBehind(words: readonly Word[], _firstWord: number, endWord: number): number {
  const next = words[endWord]
  if (!isComma(next) || next!.text !== 'with') return 0
  let k = endWord + 1
  while (k < words.length && k < endWord + 6 && (words[k]!.capital || /^(?:de|van|von|la|da)$/u.test(words[k]!.text)) && words[k]!.gap === ' ') k++
  if (k < endWord + 2) return 0
  // "Ward, with Ada Lindqvist as Sister Agnes,"
  if (words[k]?.text === 'as' && words[k]!.gap === ' ' && words[k + 1]?.capital === true && !looksLikePerson(words, endWord - 2, endWord) && !/^(?:as|play|plays|played|playing|and|,)$/u.test(beforeName(words, endWord))) return 6
  return /^(?:as|voicing|playing|starring|returning|in|reprising|narrating|directing|leading)$/u.test(words[k]?.text ?? '') && words[k]!.gap === ' ' ? 2.2 : 0
}

/** The word in front of the capitals that end before `endWord`. */
function beforeName(words: readonly Word[], endWord: number): string {
  let k = endWord - 1
  while (k > 0 && words[k]!.capital && words[k]!.gap === ' ' && !words[k]!.first) k--
  return words[k]!.capital ? '' : words[k]!.text
}

/** "Second Helpings and its 2011 sequel", "Night Ferry and the two sequels that followed". */
function furtherBehind(words: readonly Word[], _firstWord: number, endWord: number): number {
  if (words[endWord]?.gap !== ' ' || !/^(?:and|or|plus)$/u.test(words[endWord]!.text) || !/^(?:its|the|both|all|their)$/u.test(words[endWord + 1]?.text ?? '')) return 0
  for (let k = endWord + 2; k < Math.min(words.length, endWord + 5) && words[k]!.gap === ' '; k++)
    if (/^(?:sequels?|prequels?|spin-?offs?|remakes?|reboots?|revivals?|follow-ups?)$/u.test(words[k]!.text)) return 3
  return 0
}

const makers = /^(?:directed|written|created|starring|produced|penned|helmed|that|which|about|from|based|set|I|we|he|she|they|in|by|for|where|made|shot|filmed|and|at|on|of|whose|with|featuring|due|now|currently)$/u

/** "All In, a pilot directed by …", "Tidewater, the pilot I wrote", "Helicopter Dad, singular, the sitcom that …". */
function calledWhatItIs(words: readonly Word[], firstWord: number, endWord: number): number {
  let at = endWord
  if (!isComma(words[at]) || /^(?:to|for|by|with|from|says|said|adds)$/u.test(words[firstWord - 1]?.text ?? '') || words[firstWord]!.folded === 'according') return 0
  // One word thrown in between.
  if (!/^(?:the|an?)$/u.test(words[at]!.text) && isComma(words[at + 1])) at++
  if (!/^(?:the|an?)$/u.test(words[at]?.text ?? '') || looksLikePerson(words, firstWord, endWord)) return 0
  for (let k = at + 1; k < Math.min(words.length, at + 6); k++) {
    const word = words[k]!
    if (word.paragraph !== words[at]!.paragraph || word.gap.trim() !== '' && word.gap !== '-' || /^(?:who|of|in|with)$/u.test(word.text)) return 0
    if (!titleNounsBefore.has(word.text.toLowerCase()) || word.capital) continue
    const next = words[k + 1]
    if (next === undefined || next.paragraph !== word.paragraph || /^[,.;]/u.test(next.gap)) return 2
    return next.gap === ' ' && makers.test(next.text) ? (holdsIn(words, firstWord, endWord) ? 2 : 3.2) : 0
  }
  return 0
}

/** "Mira and Advait in Night Ferry": what stands before "in" may be who is in it. */
function holdsIn(words: readonly Word[], firstWord: number, endWord: number): boolean {
  for (let k = firstWord + 1; k < endWord; k++) if (/^(?:in|on|from|for|with|by)$/u.test(words[k]!.text)) return !/^(?:The|A|An)$/u.test(words[firstWord]!.text)
  return false
}

/** "Delta Nine: Redshift is finished shooting", "Night Ferry is in the can". */
function finishedBehind(words: readonly Word[], _firstWord: number, endWord: number): number {
  if (words[endWord]?.gap !== ' ' || !/^(?:is|was|has|starts|begins|has|just|finally)$/u.test(words[endWord]!.text)) return 0
  for (let k = endWord; k < Math.min(words.length, endWord + 4); k++) {
    if (words[k]!.gap !== ' ') return 0
    if (/^(?:shooting|filming|wrapped|lensing)$/u.test(words[k]!.text)) return words[k + 1]?.gap === ' ' && !/^(?:in|at|on|now|this|next|and|but|for|until|under|through|last|today)$/u.test(words[k + 1]!.text) ? 0 : 3
    if (words[k]!.text === 'can' && words[k - 1]!.text === 'the' && words[k - 2]!.text === 'in') return 3
  }
  return 0
}

/** "wrote The Last Bus from Inniskeen", "directed The Long Way Down in forty days", "made Thunderfoot": what somebody made, where no person's name follows. */
function madeBefore(words: readonly Word[], firstWord: number, endWord: number): number {
  const before = words[firstWord - 1]
  if (before === undefined || words[firstWord]!.gap !== ' ' || before.capital || looksLikePerson(words, firstWord, endWord) || givenNames.has(words[firstWord]!.text)) return 0
  if (!/^(?:wrote|directed|penned|helmed|scripted|co-wrote|co-directed|co-created|executive-produced|scored)$/u.test(before.text)) return 0
  const next = words[endWord]
  if (next?.gap === ' ' && next.capital) return 0
  return /^(?:The|A|An)$/u.test(words[firstWord]!.text) && endWord - firstWord > 1 ? 2.4 : endWord - firstWord > 1 ? 2 : /^(?:directed|penned|helmed|scripted|co-wrote|co-directed|co-created)$/u.test(before.text) ? 2.2 : 0
}

/** "the original, according to him as well, was The Sugar Shack" */
function originalBefore(words: readonly Word[], firstWord: number): number {
  const before = words[firstWord - 1]
  if (before === undefined || !/^(?:was|is)$/u.test(before.text) || words[firstWord]!.gap !== ' ') return 0
  for (let k = firstWord - 2, from = Math.max(0, firstWord - 12); k >= from && words[k]!.paragraph === before.paragraph && !/[.!?;]/u.test(words[k + 1]!.gap); k--)
    if (/^(?:original|sequel|prequel|spin-?off|remake|reboot|follow-up|pilot)$/u.test(words[k]!.text) && /^(?:the|its|first|third|second|a)$/iu.test(words[k - 1]?.text ?? '')) return 2
  return 0
}

/** "a third Paper Kings": one more of what has been. */
function furtherBefore(words: readonly Word[], firstWord: number, endWord: number): number {
  if (endWord - firstWord < 2 || words[firstWord]!.gap !== ' ' || words[firstWord - 1]?.gap !== ' ' || looksLikePerson(words, firstWord, endWord)) return 0
  return /^(?:second|third|fourth|fifth|new|further|possible|potential)$/u.test(words[firstWord - 1]!.text) && /^(?:a|another|any|no|that)$/u.test(words[firstWord - 2]?.text ?? '') ? 1.5 : 0
}

/** "played Sheriff Poe on Dry County": a part's name between the verb and the work. */
function partBefore(words: readonly Word[], firstWord: number): number {
  const before = words[firstWord - 1]
  if (before === undefined || !/^(?:on|in)$/u.test(before.text) || words[firstWord]!.gap !== ' ') return 0
  let k = firstWord - 2
  while (k > 0 && k > firstWord - 7 && words[k]!.capital && words[k + 1]!.gap === ' ') k--
  // "best known as Dr. Peter Gold in The Harvester"
  if (k >= 0 && words[k]!.text === 'as' && k < firstWord - 2 && words[k + 1]!.gap === ' ' && /^(?:known|remembered|cast|starred|appeared|role|turn|work|beloved|famous)$/u.test(words[k - 1]?.text ?? '')) return 2.6
  return k < firstWord - 2 && words[k + 1]!.gap === ' ' && /^(?:played|plays|playing|portrayed|voiced|voices|portrays|was)$/u.test(words[k]!.text) ? (words[k]!.text === 'was' ? 1.2 : 2.4) : 0
}

/** "in the hit comedy-drama Clement Gale back in 1994", "on the sitcom Barney Holt.": a work called like a person, behind what it is. */
function calledLikeSomebody(words: readonly Word[], firstWord: number, endWord: number): number {
  const noun = words[firstWord - 1]
  const next = words[endWord]
  if (noun === undefined || words[firstWord]!.gap !== ' ' || noun.capital || !/(?:^|-)(?:film|movie|sitcom|drama|comedy|series|thriller|miniseries|biopic|soap|dramedy|procedural|musical|romcom)$/u.test(noun.text) || !looksLikePerson(words, firstWord, endWord)) return 0
  // "the film Ada Lindqvist made": whose it is.
  if (next !== undefined && next.paragraph === noun.paragraph && /^[’']? ?$/u.test(next.gap) && !/^(?:back|in|on|from|for|with|as|and|opposite|alongside|which|where|before|after|at|when|until|while)$/u.test(next.text)) return 0
  let k = firstWord - 2
  while (k > firstWord - 7 && k > 0 && words[k + 1]!.gap === ' ' && (!words[k]!.capital || words[k]!.other || /^\d/u.test(words[k]!.text)) && !/^(?:the|an?|its|his|her|their|this|that|in|on|for|of|and|to|with)$/iu.test(words[k]!.text)) k--
  const lead = words[k]
  if (lead === undefined || !/^(?:the|an?|[\p{L}]+[’']s)$/iu.test(lead.text)) return 0
  return 5.5
}

/** "Silas Bond writers Bo Tran and Cy Adeyemi", "the Ben Marlow star Ada Lindqvist": nobody has a star, a work has. */
function ofWhichStar(words: readonly Word[], firstWord: number, endWord: number): number {
  const noun = words[endWord]
  if (noun === undefined || noun.gap !== ' ' || !/^(?:star|stars|writers|actor|actress|showrunner|creator|creators)$/u.test(noun.text) || words[endWord - 1]!.bareEnd < words[endWord - 1]!.end) return 0
  return looksLikePerson(words, firstWord, endWord) && looksLikePerson(words, endWord + 1, endWord + 3) && words[endWord + 1]!.gap === ' ' ? 6 : 0
}

/** "Low Gallery was Marlow's follow-up to", "Salt House is the sequel to" */
function followsUp(words: readonly Word[], firstWord: number, endWord: number): number {
  const verb = words[endWord]
  if (verb === undefined || verb.gap !== ' ' || !/^(?:is|was)$/u.test(verb.text) || looksLikePerson(words, firstWord, endWord)) return 0
  for (let k = endWord + 1; k < Math.min(words.length, endWord + 6) && words[k]!.gap === ' '; k++)
    if (/^(?:follow-up|sequel|prequel|spin-?off|remake|reboot|reimagining|re-imagining|adaptation|successor)$/u.test(words[k]!.text)) return /^(?:to|of|from)$/u.test(words[k + 1]?.text ?? '') ? 3.2 : 0
  return 0
}

/** "Murphy Marsh is back. The show …": a series called like a person. */
function backOnAir(words: readonly Word[], firstWord: number, endWord: number): number {
  if (words[endWord]?.gap !== ' ' || !/^(?:is back|is returning|is coming back|returns)$/u.test(words.slice(endWord, endWord + (words[endWord]!.text === 'returns' ? 1 : words[endWord + 1]?.text === 'coming' ? 3 : 2)).map((word) => word.text).join(' ')) || endWord - firstWord < 2) return 0
  for (let k = endWord + 1; k < Math.min(words.length, endWord + 14) && words[k]!.paragraph === words[endWord]!.paragraph; k++)
    if (words[k]!.text === 'The' && /\. ?$/u.test(words[k]!.gap)) return /^(?:show|series|sitcom|comedy|drama|soap)$/u.test(words[k + 1]?.text ?? '') ? 6 : 0
  return 0
}

const turns: readonly ((words: readonly Word[], firstWord: number, endWord: number) => number)[] = [
  castBehind, furtherBehind, calledWhatItIs, finishedBehind, madeBefore, originalBefore, furtherBefore, partBefore, listedBehindNoun, calledLikeSomebody, ofWhichStar, followsUp, backOnAir,
]
