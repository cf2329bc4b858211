import { givenNames, honorifics, phrasesBefore, roleNouns, titleNounsAfter, titleNounsBefore, titleParticiples, titleVerbs, weekdayNumbers } from '#language'
import type { Layout, Span } from '#text'
import { isKnownOrganization, looksLikePerson } from './known-names.ts'
import { weighTurns } from './title-turns.ts'
import type { Word } from './words.ts'

/** A stretch that may name a title: where it stands, how it is marked, and the words it is made of. */
export interface TitleCandidate extends Span {
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
  readonly marked: 'emphasis' | 'quote' | null
  /** How strongly the place speaks for a title; below 0 it speaks against. */
  readonly weight: number
  /** Shown to be a podcast, a newsletter or the like: no title anywhere in the text. */
  readonly vetoed: boolean
}

const year = /^(?:18|19|20)\d\d$/u
const phrases = new Map<string, string[][]>()
for (const phrase of phrasesBefore) {
  const split = phrase.split(' ').reverse()
  const list = phrases.get(split[0]!) ?? []
  list.push(split)
  phrases.set(split[0]!, list)
}
/** Phrases that another name can follow as well: they weigh less. */
const weakPhrases = /^(?:third|fourth|fifth|showing|made|talking about|get to|queue for|back to|ordered|commissioned|directed|wrote|created|producing|produced|watch|watched|another|second|more|new|original|first|of watching|work on|worked on|working on|return to|returning to|named|dubbed|known as)$/u
const venueNouns = new Set(['podcast', 'podcasts', 'newsletter', 'magazine', 'website', 'blog', 'radio', 'newspaper', 'tabloid', 'outlet', 'zine', 'convention', 'album', 'song', 'single', 'podcaster', 'column', 'channel', 'account', 'forum', 'forums', 'subreddit', 'publication', 'agency', 'label', 'distributor', 'company', 'firm'])

/** Weighs places for being a title's, and remembers what stands before and after each word: many stretches share an edge. */
export interface ContextScale {
  /**
   * What the words before and after a stretch say for its being a title. Positive speaks for it, negative against:
   * 2 and more is a clear sign, a podcast or newsletter is a venue and no title.
   */
  weigh(firstWord: number, endWord: number): number
}

export function contextScale(layout: Layout, words: readonly Word[]): ContextScale {
  const before = new Map<number, number>()
  const after = new Map<number, number>()
  return {
    weigh(firstWord, endWord) {
      const turn = weighTurns(words, firstWord, endWord)
      const { gap } = words[firstWord]!
      // After a comma or a bracket both edges count together, so that there is nothing to remember.
      if (gap !== ' ' && gap !== '') return withTurn(weighBefore(words, firstWord, endWord) + weighAfter(layout, words, firstWord, endWord), turn)
      let left = before.get(firstWord)
      if (left === undefined) before.set(firstWord, (left = weighBefore(words, firstWord, endWord)))
      const edge = endWord * 2 + (endWord - firstWord > 1 ? 1 : 0)
      let right = after.get(edge)
      if (right === undefined) after.set(edge, (right = weighAfter(layout, words, firstWord, endWord)))
      return withTurn(left + right + askedAbout(words, firstWord, endWord) + doneByWhom(words, firstWord, endWord), turn)
    },
  }
}

/** A turn of phrase adds nothing to a sign that is as strong, and saves no venue. */
const withTurn = (weight: number, turn: number): number => (turn === 0 || weight < -3 ? weight : Math.max(weight, turn))

/** "the SiriusXM show", "the Radio 4 comedy": a programme that is only heard is a venue. */
function radioBefore(words: readonly Word[], at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 3); k--) if (/^(?:radio|siriusxm|podcast|audio|\d*fm|breakfast|drivetime)$/iu.test(words[k]!.text)) return true
  return false
}

/** "Is Night Ferry getting a sequel?", "Will Night Ferry return?" */
function askedAbout(words: readonly Word[], firstWord: number, endWord: number): number {
  const asked = words[firstWord - 1]
  const next = words[endWord]
  if (!asked?.first || next?.gap !== ' ' || asked.paragraph !== next.paragraph) return 0
  return /^(?:Is|Will|Could|Can|Does|Are|Was)$/u.test(asked.text) && /^(?:getting|coming|happening|returning|dead|over|back|return|ever|really|finally)$/u.test(next.text) ? 2.5 : 0
}

/** Whether a word begins a work in marks or in capitals, and no day or place. */
function showsWork(word: Word | undefined): boolean {
  return word !== undefined && word.capital && !word.other && !/^\d/u.test(word.text) && /^ [*_“"‘]?$/u.test(word.gap)
}

/** "the prequel that Beacon Family aired": who shows or makes a work, and no work. */
function doneByWhom(words: readonly Word[], firstWord: number, endWord: number): number {
  const before = words[firstWord - 1]
  const verb = words[endWord]
  if (!before || !verb || before.paragraph !== verb.paragraph || words[firstWord]!.gap !== ' ' || verb.gap !== ' ') return 0
  if (!/^(?:that|which)$/u.test(before.text)) return 0
  return /^(?:aired|airs|premiered|ordered|made|shot|screened|released|dropped|produced|bought|showed|canceled|cancelled|axed|passed)$/u.test(verb.text) ? -4 : 0
}

/** "comedy-drama", "crime-thriller": a kind told by two nouns. */
const isJoinedKind = (lower: string): boolean => lower.includes('-') && titleNounsBefore.has(lower.slice(lower.lastIndexOf('-') + 1))

function weighBefore(words: readonly Word[], firstWord: number, endWord: number): number {
  const first = words[firstWord]!
  const before = words[firstWord - 1]
  if (!before || before.paragraph !== first.paragraph) return 0
  // "the *Meridian* herself": a ship, a band, a place.
  if (before.text === 'the' && endWord - firstWord === 1 && /^\s[*_“"‘']$/u.test(first.gap) && !titleNounsAfter.has(words[endWord]?.text.toLowerCase() ?? '')) return -1.5
  const gap = first.gap
  if (/[.!?;]\s/u.test(gap)) return 0
  const comma = gap.includes(',')
  const colon = gap.includes(':')
  const lower = before.text.toLowerCase()
  if (venueNouns.has(lower)) return -5
  // "Song’s agency, Namu Actors,"
  if (comma && /^(?:agency|label|publicist|manager|company|studio|distributor)$/u.test(lower)) return -4
  // "The series' stars, Ada Lindqvist and Bo Tran"
  if (comma && /^(?:stars|actors|leads|writers|directors|producers|creators|hosts|co-stars)$/u.test(lower)) return -2
  // "wrote for UBN": who it was written for.
  if (lower === 'for' && words[firstWord + 1]?.capital !== true && /^\p{Lu}{2,5}$/u.test(first.text)) return -2
  // "2021’s Night Ferry"
  if (/^(?:19|20)\d\d[’']s$/u.test(before.text) && !comma) return 3
  // "to play Joss Delaney", "hit Night Ferry": a noun only after an article or an adjective.
  const verbLike = /^(?:play|plays|short|feature|features|hit|title|reality|show|shows)$/u.test(lower)
  const determiner = /^(?:the|a|an|his|her|its|their|our|this|that|new|latest|first|tv|stage|feature|one-act|[\p{L}]+[’']s)$/iu.test(words[firstWord - 2]?.text ?? '')
  if ((titleNounsBefore.has(lower) || (!comma && isJoinedKind(lower))) && (!verbLike || determiner || (/^shows?$/u.test(lower) && !comma))) {
    if (radioBefore(words, firstWord - 2)) return -4
    // "the pilot Sam Rivers": he flies.
    if (lower === 'pilot' && looksLikePerson(words, firstWord, endWord)) return 0
    // "The film Ada Lindqvist directed": whose it is.
    if (!comma && words[endWord]?.gap === ' ' && /^(?:directed|directs|made|makes|wrote|writes|created|produced|penned|shot|helmed|co-wrote|plays|played|did|does|has|had|is|was|will)$/u.test(words[endWord]!.text) && looksLikePerson(words, firstWord, endWord) && !titleParticiples.has(words[endWord + 1]?.text ?? '')) return 0
    // "In the movie, Ada and Bo": who is in it.
    if (comma && words[firstWord - 3]?.first && /^in$/iu.test(words[firstWord - 3]!.text)) return 0
    if (!comma && !colon) return 3
    const closed = /^[,.]/u.test(words[endWord]?.gap ?? ',')
    return closed ? 2.2 : 1.5
  }
  if (/[’']s$/u.test(before.text) && !comma) {
    if (radioBefore(words, firstWord - 1)) return -4
    if (isKnownOrganization(before.text.replace(/[’']s$/u, ''))) return 2
  }
  // "Netflix's Emmy-winning Low Water"
  if (!comma && /-(?:winning|nominated|acclaimed)$/u.test(before.text) && /[’']s$/u.test(words[firstWord - 2]?.text ?? '') && isKnownOrganization(words[firstWord - 2]!.text.slice(0, -2))) return 3
  // "remade in Tamil, as Rendu Tea", "retitled as Night Boat"
  if (lower === 'as') {
    for (let k = firstWord - 2; k >= Math.max(0, firstWord - 6) && words[k]!.paragraph === first.paragraph; k--) if (/^(?:remade|retitled|renamed|rereleased|re-released|reborn|adapted|rebooted|revived|released|billed)$/u.test(words[k]!.text)) return 2.2
  }
  if (comma && /^[,(]/u.test(words[endWord]?.gap.trimStart() ?? '') && namedAtLast(words, firstWord)) return 2.4
  // "a Tamil film of her own, Mazhai, but"
  if (comma && lower === 'own' && titleNounsBefore.has(words[firstWord - 4]?.text.toLowerCase() ?? '')) return 3.2
  if (comma) return 0
  let best = 0
  for (const phrase of phrases.get(lower) ?? []) {
    if (!phrase.every((word, k) => words[firstWord - 1 - k]?.text.toLowerCase() === word)) continue
    const said = phrase.toReversed().join(' ')
    best = Math.max(best, weakPhrases.test(said) ? 0.7 : 2.8)
  }
  if (best > 0) return best
  // "Season 2 of Night Ferry"
  if (lower === 'of' && /^(?:\d{1,2}|one|two|three|four|five|six)$/iu.test(words[firstWord - 2]?.text ?? '') && /^(?:season|series)$/iu.test(words[firstWord - 3]?.text ?? '')) return 3
  // "who lived in Surrey", "was born in Leeds"
  if (lower === 'in' && gap === ' ' && /^(?:lived|lives|living|born|raised|resides|resided|settled|buried|home|grew)$/u.test(words[firstWord - 2]?.text === 'up' ? words[firstWord - 3]?.text ?? '' : words[firstWord - 2]?.text ?? '') && endWord - firstWord < 3) return -4
  if (lower === 'in' || lower === 'on') {
    // "played the widow in Night Ferry": a verb of playing earlier in the clause.
    for (let k = firstWord - 2; k >= Math.max(0, firstWord - 9); k--) {
      const word = words[k]!
      if (word.paragraph !== first.paragraph || /[.!?;]/u.test(words[k + 1]!.gap)) break
      if (/^(?:play(?:s|ed|ing)?|star(?:s|red|ring)?|appear(?:s|ed|ing)?|co-star(?:s|red)?|role|roles|part|seen|cameo|debut|voiced?|portray(?:s|ed)|reprise[sd]?)$/iu.test(word.text)) return 2
    }
    // "as Mags, in Fly Tip", "Captain Fairlie in The Sloop Adventure"
    const name = words[firstWord - 2]
    if (lower === 'in' && name?.capital && !name.first && name.paragraph === first.paragraph && /^(?: |, )$/u.test(before.gap)) return 1
    return 0.3
  }
  return 0
}

/** "A third film with the original team, The Widow at Sea,": what stands before the comma began with an article and a work. */
function namedAtLast(words: readonly Word[], firstWord: number): boolean {
  const first = words[firstWord]!
  if (givenNames.has(first.text)) return false
  for (let k = firstWord - 1, noun = -1; k >= Math.max(0, firstWord - 9) && words[k]!.paragraph === first.paragraph; k--) {
    const word = words[k]!
    if (word.capital && !word.first && !/^(?:19|20)\d\d$/u.test(word.text) && noun < 0) return false
    if (titleNounsBefore.has(word.text.toLowerCase()) && !word.capital) noun = k
    if (/^(?:a|an|the|another|its|their|her|his)$/iu.test(word.text) && noun >= 0) return noun - k <= 4 && (k === 0 || word.first || /[,;—–]/u.test(word.gap) || /^(?:and|then|with|by|was|but|made|of|in)$/iu.test(words[k - 1]!.text))
    if (/[.,;:!?]/u.test(word.gap) && k < firstWord - 1 && noun < 0) return false
    if (/^(?:is|was|were|are|has|had|who|which|that|said|says|by|starring|featuring|opposite)$/u.test(word.text)) return false
  }
  return false
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

function weighAfter(layout: Layout, words: readonly Word[], firstWord: number, endWord: number): number {
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
