import { givenNames, phrasesBefore, titleNounsAfter, titleNounsBefore, titleParticiples } from '#language'
import { isKnownOrganization, looksLikePerson } from './known-names.ts'
import type { Word } from './words.ts'

const phrases = new Map<string, string[][]>()
for (const phrase of phrasesBefore) {
  const split = phrase.split(' ').reverse()
  const list = phrases.get(split[0]!) ?? []
  list.push(split)
  phrases.set(split[0]!, list)
}
/** Phrases that another name can follow as well: they weigh less. */
const weakPhrases = /^(?:third|fourth|fifth|showing|made|talking about|get to|queue for|back to|ordered|commissioned|directed|wrote|created|producing|produced|watch|watched|another|second|more|new|original|first|of watching|work on|worked on|working on|return to|returning to|named|dubbed|known as)$/u
/** What is heard, read or visited, and no work on screen. */
export const venueNouns = new Set(['podcast', 'podcasts', 'newsletter', 'magazine', 'website', 'blog', 'radio', 'newspaper', 'tabloid', 'outlet', 'zine', 'convention', 'album', 'song', 'single', 'podcaster', 'column', 'channel', 'account', 'forum', 'forums', 'subreddit', 'publication', 'agency', 'label', 'distributor', 'company', 'firm', 'service', 'platform', 'retailer'])

/** What the words before a stretch say for its being a title, see `ContextScale`. */
export function weighBefore(words: readonly Word[], firstWord: number, endWord: number): number {
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

/** "the SiriusXM show", "the Radio 4 comedy": a programme that is only heard is a venue. */
function radioBefore(words: readonly Word[], at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 3); k--) if (/^(?:radio|siriusxm|podcast|audio|\d*fm|breakfast|drivetime)$/iu.test(words[k]!.text)) return true
  return false
}

/** "comedy-drama", "crime-thriller": a kind told by two nouns. */
const isJoinedKind = (lower: string): boolean => lower.includes('-') && titleNounsBefore.has(lower.slice(lower.lastIndexOf('-') + 1))

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
