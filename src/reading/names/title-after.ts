import { givenNames, honorifics, roleNouns, titleNounsAfter, titleNounsBefore, titleParticiples, titleVerbs, weekdayNumbers } from '#language'
import type { Layout } from '#text'
import { looksLikePerson } from './known-names.ts'
import { venueNouns } from './title-before.ts'
import type { Word } from './words.ts'

const year = /^(?:18|19|20)\d\d$/u

/** What the words behind a stretch say for its being a title, see `ContextScale`. */
export function weighAfter(layout: Layout, words: readonly Word[], firstWord: number, endWord: number): number {
  const last = words[endWord - 1]!
  const next = words[endWord]
  const after = layout.text.slice(last.bareEnd, last.bareEnd + 40)
  const possessive = last.bareEnd < last.end
  // "Ada Lindqvist (The Understudies)": a credit in parentheses after a name.
  const first = words[firstWord]!
  if (/^\s?\($/u.test(first.gap) && /^[)]/u.test(after) && endWord - firstWord > (/^(?:The|A|An)$/u.test(first.text) ? 1 : 2) && words[firstWord - 1]?.capital && !looksLikePerson(words.slice(firstWord, endWord)) && !honorifics.has(first.text.toLowerCase())) return /^(?:The|A|An)$/u.test(first.text) ? 2.4 : 2.1
  if (/^[”"’'*_)]{0,3}\s?\((?:[^()]{0,18}\s)?(?:18|19|20)\d\d\b/u.test(after)) return 4
  // "Dark Harbour (15)": its certificate.
  if (/^ \((?:U|PG|PG-13|12A?|15|18|R|G|M|MA15\+|UA|A|TBC|cert \w+)\)/u.test(after)) return 4.2
  if (isOfBracketList(layout, words, firstWord, endWord)) return endWord - firstWord > 1 && !looksLikePerson(words, firstWord, endWord) ? 2.2 : 7.5
  // "with Shonda-Kay Ellery set to write"
  if (!possessive && /^ (?:is |are )?(?:set|attached|tapped|hired|on board|signed|in talks|slated|poised|confirmed|brought in) to (?:write|direct|star|play|pen|helm|produce|reprise|lead|topline|adapt)\b/u.test(after)) return -3
  // A listing: "Low Water (3 x 60')", "KINCAID (Meridian Television)." at the head of a paragraph.
  if (/^ \(\d{1,2} ?[x×] ?\d/u.test(after)) return 3
  if (first.first && isLoud(words, firstWord, endWord) && (firstWord === 0 || words[firstWord - 1]!.paragraph !== first.paragraph) && /^ \([^()]{2,60}\)\.?\s/u.test(layout.text.slice(last.bareEnd, last.bareEnd + 70))) return 2.6
  if (!next || next.paragraph !== last.paragraph) return 0
  const lower = next.text.toLowerCase()
  // "She misses Without Prejudice. The sitcom, in which …"
  if (/^[”"’'*_]{0,2}\.[”"’'*_]{0,2} $/u.test(next.gap) && next.text === 'The' && titleNounsBefore.has(words[endWord + 1]?.text.toLowerCase() ?? '') && !words[endWord + 1]!.capital && /^(?:,| (?:was|is|ran|aired|opened|follows|stars|starred|which|that|about|premiered|had|has|came|went|lasted|also)\b)/u.test(layout.text.slice(words[endWord + 1]!.end, words[endWord + 1]!.end + 12)) && !looksLikePerson(words.slice(firstWord, endWord))) return 2
  // Within marks the comma may stand inside: “Night Ferry,” was canceled.
  const straight = /^(?:[”"’'*_]{0,2}\s|[”"’'*_]{0,2}-|[,.][”"’'*_]{1,2}\s)$/u.test(next.gap)
  if (straight && venueNouns.has(lower)) return -6
  // "they lead the cast", "they star in": a verb.
  const verb = /^(?:lead|leads|star|stars|crew|team|role|special|boss)$/u.test(lower) && !possessive && /^(?:the|a|an|in|on|as|with|opposite|alongside|his|her|their)$/u.test(words[endWord + 1]?.text ?? '')
  // "Night Ferry Season 2", "Night Ferry series three"
  if (straight && !possessive && /^(?:season|series)$/u.test(lower) && /^(?:\d{1,2}|one|two|three|four|five|six|seven)$/iu.test(words[endWord + 1]?.text ?? '') && words[endWord + 1]!.gap === ' ') return 2.6
  if (straight && titleNounsAfter.has(lower) && !verb) {
    // "Hargrove's director" is somebody's; "the Night Ferry director" and "Night Ferry's director" are both a title's.
    // "Carys Penhallow's film": whoever made it.
    if (possessive && /^(?:film|films|movie|movies|script|book|books|novels|role|team|crew|comedies|podcast|adaptation)$/u.test(lower) && looksLikePerson(words.slice(firstWord, endWord))) return -1
    return possessive ? 1 : 2
  }
  // "the Dark Voyage animated film"
  if (straight && !possessive && /^(?:animated|live-action|feature|original|stage|television|tv|streaming|reboot|sequel)$/u.test(lower) && /^(?:film|movie|series|show|version|adaptation|franchise|pilot|special)$/u.test(words[endWord + 1]?.text ?? '') && words[endWord + 1]!.gap === ' ') return 2.4
  // "the Night Ferry leading lady"
  if (straight && !possessive && lower === 'leading' && /^(?:lady|man|ladies|men|actor|actress)$/u.test(words[endWord + 1]?.text ?? '')) return 2.5
  // "Peckham Palace’s Tasha Bellweather": a series and who plays in it.
  if (possessive && next.gap === ' ' && givenNames.has(next.text) && words[endWord + 1]?.capital && endWord - firstWord > 1) return 1.2
  if (possessive) return 0
  const second = words[endWord + 1]?.text.toLowerCase() ?? ''
  const third = words[endWord + 2]?.text.toLowerCase() ?? ''
  if (straight && /^(?:hit|hits|opened|opens|arrived|arrives|landed|lands|came|comes|went|returns|returned|bowed)$/u.test(lower) && /^(?:theaters|theatres|cinemas|screens|streaming|shelves)$/u.test(second === 'in' || second === 'on' || second === 'to' ? third : second)) return 3
  if (straight && /^(?:is|was|has|remains|still)$/u.test(lower) && inStage(words, endWord + 1)) return 2
  if (straight && /^(?:is|gets|was|could|may|might)$/u.test(lower) && getsMore(words, endWord + 1)) return 2.7
  // "Beacon Family aired *First Hem*": who shows a work.
  if (straight && /^(?:aired|airs|premiered|premieres|ran|runs|debuted|opens|opened|bowed|screened)$/u.test(lower) && showsWork(words[endWord + 1])) return -3
  // "Tuesday made another $4 million": no day earns.
  if (straight && endWord - firstWord === 1 && weekdayNumbers.has(last.bare) && /^(?:made|grossed|earned|took|collected)$/u.test(lower) && /^(?: another| an?| over| more than)? ?[$£€₹]/u.test(layout.text.slice(next.end, next.end + 14))) return 9
  // "Low Water follows the adventures of"
  if (straight && !possessive && lower === 'follows' && /^(?:the|a|an|two|three|four|his|her|their)$/u.test(second) && endWord - firstWord > 1 && !looksLikePerson(words, firstWord, endWord)) return 2.4
  if (straight && titleVerbs.has(lower)) return /^(?:premiered|premieres|debuted|aired|airs|bowed|grossed|streams|screened)$/u.test(lower) ? 3 : 1.2
  if (straight && /^(?:was|is|were|will|has|had|would|which|that|being|got|gets)$/u.test(lower)) {
    if (/^(?:is|was)$/u.test(lower) && isWork(words, endWord + 1)) return 3
    for (let k = endWord + 1; k < Math.min(words.length, endWord + 5); k++) {
      const word = words[k]!
      if (word.paragraph !== last.paragraph || /[.,;]/u.test(word.gap)) break
      if (titleParticiples.has(word.text.toLowerCase())) {
        // "Lantern Plus has greenlit" does it; "has been greenlit" has it done to it.
        if (/^(?:has|had|have)$/u.test(lower) && words[k - 1]?.text !== 'been') return -3
        return 2
      }
    }
    return 0.3
  }
  if (straight && (lower === 'starring' || (/^(?:directed|created|written)$/u.test(lower) && second === 'by'))) return 2.5
  if (/^[”"’'*_]{0,2},?[”"’'*_]{0,2}\s$/u.test(next.gap)) {
    if (lower === 'in' && /^(?:theaters|theatres|cinemas|(?:19|20)\d\d)$/u.test(words[endWord + 1]?.text ?? '')) return /\d/u.test(words[endWord + 1]!.text) ? 0.8 : 1.5
    // "starring Ada Lindqvist, premiered": what stands after "starring" did not premiere.
    const isCast = /^(?:starring|featuring|opposite|with|by|alongside|from|and)$/u.test(words[firstWord - 1]?.text ?? '') && first.gap === ' '
    if (!isCast && next.gap.includes(',') && /^(?:lasted|aired|premiered|ran|was|bowed|opened|debuted|began)$/u.test(lower)) return lower === 'was' ? (titleParticiples.has(words[endWord + 1]?.text.toLowerCase() ?? '') ? 2 : 0) : 2
  }
  // "Night Ferry, the 2004 prequel", "Night Ferry, which aired", "Night Ferry, starring"
  if (/^[”"’'*_]{0,2},[”"’'*_]{0,2}\s$/u.test(next.gap)) {
    if (lower === 'starring' || (/^(?:directed|created|written)$/u.test(lower) && second === 'by')) return 2.5
    // A listing: "The Undertaker, 9pm, BBC One"
    if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/u.test(lower)) return 2.5
    if (lower === 'where' || (lower === 'in' && second === 'which')) return 1.3
    if (/^(?:which|that)$/u.test(lower)) {
      const verb = words[endWord + 1]?.text.toLowerCase() ?? ''
      if (titleVerbs.has(verb)) return 2
      if (/^(?:was|is)$/u.test(verb) && titleParticiples.has(words[endWord + 2]?.text.toLowerCase() ?? '')) return 2
      return 0.3
    }
    if (/^(?:the|a|an|its|his|her|their)$/u.test(lower)) {
      for (let k = endWord + 1; k < Math.min(words.length, endWord + 6); k++) {
        const word = words[k]!
        if (word.paragraph !== last.paragraph || /[.,;]/u.test(word.gap) || /^(?:who|which|that|of|in)$/u.test(word.text)) break
        if (!word.capital && venueNouns.has(word.text)) return -6
        if (year.test(word.text) || (titleNounsBefore.has(word.text.toLowerCase()) && !word.capital && !goesOn(words, k + 1))) return 2
      }
    }
  }
  return 0
}

/** Whether a word begins a work in marks or in capitals, and no day or place. */
function showsWork(word: Word | undefined): boolean {
  return word !== undefined && word.capital && !word.other && !/^\d/u.test(word.text) && /^ [*_“"‘]?$/u.test(word.gap)
}

/** Nothing but capitals and digits. */
function isLoud(words: readonly Word[], firstWord: number, endWord: number): boolean {
  for (let k = firstWord; k < endWord; k++) if (/\p{Ll}/u.test(words[k]!.text)) return false
  return true
}

/** "was once in development", "is still in production", "is in theaters now". */
function inStage(words: readonly Word[], at: number): boolean {
  for (let k = at; k < Math.min(words.length, at + 4); k++) {
    if (words[k]!.text !== 'in' && words[k]!.text !== 'on') continue
    return /^(?:development|production|pre-production|post-production|theaters|theatres|cinemas|limbo|turnaround|works|hiatus)$/u.test(words[k + 1]?.text ?? '') || (words[k + 1]?.text === 'the' && words[k + 2]?.text === 'works')
  }
  return false
}

/** "…, the movie also starred": a new clause, no apposition. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next !== undefined && next.gap === ' ' && /^(?:also|was|is|are|were|has|had|stars|starred|follows|features|will|would|never|became|got|opened|made|marked|remains|tells|told|did|does|went|came)$/u.test(next.text)
}

/** "is getting a sequel", "gets the reboot treatment", "could be coming back". */
function getsMore(words: readonly Word[], at: number): boolean {
  for (let k = at; k < Math.min(words.length, at + 6); k++) {
    const word = words[k]!
    if (word.paragraph !== words[at]!.paragraph || (k > at && /[.;:]/u.test(word.gap))) return false
    if (/^(?:sequel|reboot|revival|remake|spin-off|spinoff|prequel|reunion|follow-up|adaptation|back|return|rebooted|revived|remade|home)$/u.test(word.text)) return /^(?:getting|coming|be|being|get|a|an|the|its|set|given|finally|about|on|officially|eyeing|returning|headed|heading)$/u.test(words[at]!.text)
  }
  return false
}

/** "is a 1998 American comedy film", "was an unaired pilot": what a work is said to be. */
function isWork(words: readonly Word[], at: number): boolean {
  const article = words[at]
  if (!article || !/^(?:a|an|the|one)$/u.test(article.text)) return false
  for (let k = at + 1; k < Math.min(words.length, at + 9); k++) {
    const word = words[k]!
    if (word.paragraph !== article.paragraph || /[.;:]/u.test(word.gap) || /^(?:who|of|in|by|for|with|from|about|at|on)$/u.test(word.text)) return false
    if (/^(?:film|movie|series|miniseries|sitcom|pilot|thriller|comedy|drama|slasher|remake|sequel|prequel|spin-off|spinoff|reboot|documentary|musical|western|telefilm|special|short|romcom)$/iu.test(word.text)) return !roleNouns.has(words[k + 1]?.text.toLowerCase() ?? '')
  }
  return false
}

/** "Ada Lindqvist (Gold Coast Nights, The Lodger)": several credits in brackets behind a name. */
function isOfBracketList({ text }: Layout, words: readonly Word[], firstWord: number, endWord: number): boolean {
  const first = words[firstWord]!
  const last = words[endWord - 1]!
  const opens = first.gap.endsWith('(')
  if (!(opens || first.gap === ', ') || !/[,)]/u.test(text[last.end] ?? '')) return false
  const before = text.slice(Math.max(0, first.start - 80), first.start)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.indexOf(')', open) >= 0 || !/\p{Lu}[\p{L}’'.-]+ $/u.test(before.slice(0, open))) return false
  const behind = text.slice(last.end, last.end + 80)
  const close = behind.indexOf(')')
  if (close < 0) return false
  const inside = before.slice(open + 1) + text.slice(first.start, last.end) + behind.slice(0, close)
  if (!inside.includes(',') || !/^(?:[\p{Lu}\d][\p{L}\p{N}’'!.&-]*|of|the|and|in|on|a|an|for|to|at|with|[,&]|\s)+$/u.test(inside)) return false
  // Where one of them begins with an article or holds small words, all are works.
  if (/(?:^|, )(?:The|A|An) \p{Lu}|\p{L} (?:of|in|the|and|on|to|at|for) (?:the )?\p{Lu}/u.test(inside)) return true
  return endWord - firstWord > 1 && words.slice(firstWord, endWord).some((word) => word.everyday || titleLead.test(word.text)) && !looksLikePerson(words.slice(firstWord, endWord))
}

const titleLead = /^(?:The|A|An)$/u
