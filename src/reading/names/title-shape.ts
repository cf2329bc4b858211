import { calendarWords, commonCapitalised, honorifics, officeNouns, organizationWords, peoples, weekdayNumbers } from '#language'
import { isKnownOrganization, isKnownOther, looksLikePerson } from './known-names.ts'
import type { Word } from './words.ts'

/** Lower-case words that stand inside titles. */
export const titleConnectors: ReadonlySet<string> = new Set(['of', 'the', 'and', 'in', 'on', 'at', 'to', 'for', 'a', 'an', 'with', 'by', 'from', 'or', 'as', 'vs', 'vs.', 'n', 'de', 'del', 'la', 'le', 'les', 'du', 'des', 'el', 'los', 'y', 'et', 'von', 'van', 'der', 'di', 'da', 'my', 'is', 'but', 'nor', 'off', 'up', 'ka', 'ki', 'ke', 'aur'])
/** Connectors that also join names of people, and so show nothing. */
const joinsPeople = new Set(['and', 'or', 'with', 'by', 'from', 'as', 'to', 'at', 'for', 'in', 'on'])
const prepositions = new Set(['in', 'on', 'at', 'for', 'with', 'from', 'by'])

/**
 * What the look of unmarked words says for their being a title: connectors, numerals, a subtitle, capitals and everyday
 * words speak for it; a person's name, a place, a day, an organization against it. -6 and less is certainly none.
 *
 * @param name the words as they stand in the text, without a possessive 's at the end
 * @param context what stands around them has said already, see `ContextScale`
 */
export function weighShape(words: readonly Word[], name: string, allCapitals: boolean, context: number): number {
  // "the second season of Wednesday": a series called like a day.
  if (context >= 2.5 && words.length === 1 && weekdayNumbers.has(words[0]!.folded)) return 0
  if (isKnownOther(name) || (/^(?:The|An?) /u.test(name) && isKnownOther(name.slice(name.indexOf(' ') + 1)))) return -6
  // Where the text says what it is ("a spin-off called Plus One"), the look of a station's name counts for nothing.
  const everyday = context >= 2 ? Math.max(0, everydayWords(words)) : everydayWords(words)
  return everyday + loneWord(words) + length(words) + likePerson(words, context, everyday) + likeOrganization(words, name, context) + likeDate(words)
    + cutByPreposition(words) + label(words) + titleForm(words, allCapitals)
}

/** "Paper Lanterns", "Close Season": capitalised words of everyday English, no given name first, are a name of a work more often than not. */
function everydayWords(words: readonly Word[]): number {
  let content = 0
  let common = 0
  let quiet = false
  for (const word of words) {
    if (!word.capital || titleConnectors.has(word.folded) || /^\d/u.test(word.text)) continue
    content++
    if (word.everyday) common++
    if (!word.loud) quiet = true
  }
  if (words.length < 2 || content === 0 || !quiet || words[0]!.given) return 0
  // "Channel Six", "Crown Four": stations.
  if (words.length === 2 && /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/u.test(words[1]!.text)) return -1
  if (common === content) return content > 1 ? 1.3 : 0.6
  return common > 0 && common >= content - 1 ? 0.6 : 0
}

function loneWord(words: readonly Word[]): number {
  if (words.length > 1) return 0
  const word = words[0]!
  return -0.7 - (word.given ? 1.3 : 0) - (titleConnectors.has(word.folded) ? 6 : 0)
}

const length = (words: readonly Word[]): number => (words.length > 8 ? -2 : 0)

function likePerson(words: readonly Word[], context: number, everyday: number): number {
  if (words.length < 2) return 0
  let weight = 0
  // "The Zoe Hart Show, Ruth Adair": who is named behind the comma.
  if (words.length > 3 && words[words.length - 2]!.gap === ', ' && looksLikePerson(words, words.length - 2)) weight -= 4
  if (looksLikePerson(words)) weight -= context >= 3 ? 0.4 : 3
  if (honorifics.has(words[0]!.text.toLowerCase()) && everyday === 0) weight -= 1.2
  if (peoples.has(words.at(-1)!.text.toLowerCase())) weight -= 2
  // "Head of Drama Pauline Achebe"
  if (officeNouns.has(words[0]!.folded) && /^(?:of|for)$/u.test(words[1]!.text) && words.length > 3 && looksLikePerson(words, words.length - 2)) weight -= 5
  // "said Nadine: Renwick has read it": two names at a colon.
  if (words.length === 2 && words[1]!.gap === ': ' && words[0]!.given) weight -= 4
  // "Ada Lindqvist and Mara Quill", "Ada Lindqvist as Mara"
  const joint = words.findIndex((word, k) => k > 0 && (word.folded === 'and' || word.folded === 'as' || word.gap === ' & ' || word.gap === ', '))
  if (joint > 1 && looksLikePerson(words, 0, joint)) {
    const after = words[joint]!.capital ? joint : joint + 1
    const more = words.length - after
    if (words[joint]!.folded === 'as') weight -= 4
    else if (words[joint]!.folded === 'and' && looksLikePerson(words, after, after + 2)) weight -= 6
    else if (more > 1 && more < 4 && words.slice(after).every((word) => word.capital)) weight -= 5
  }
  return weight
}

function likeOrganization(words: readonly Word[], name: string, context: number): number {
  const last = words.at(-1)!
  let weight = 0
  if (organizationWords.has(last.text) && !words.some((word) => word.gap === ' & ')) weight -= context >= 2 ? 0.8 : words.length > 2 ? 1.2 : 2
  if (words.length < 2) return weight
  // "Lifetime Christmas": nothing but names of other things.
  if (words.every((word) => !word.capital || (word.other && !commonCapitalised.has(word.folded)))) weight -= 4
  // "Quill's Instagram"
  if (words[0]!.bareEnd < words[0]!.end && isKnownOrganization(name.slice(words[1]!.start - words[0]!.start))) weight -= 4
  // "Goose Fair and for Hulu"
  if (words.length > 2 && last.other && isKnownOrganization(last.text) && words.some((word) => word.folded === 'and' || word.folded === 'for' || word.folded === 'on')) weight -= 3
  return weight
}

function likeDate(words: readonly Word[]): number {
  if (words.length < 2) return 0
  const first = words[0]!
  const last = words.at(-1)!
  let weight = 0
  if (words.length === 2 && calendarWords.has(first.folded) && /^\d/u.test(last.text)) weight -= 6
  if (/^(?:18|19|20)\d\d/u.test(first.text) || (/^(?:18|19|20)\d\d$/u.test(last.text) && !last.gap.includes(':'))) weight -= 4
  return weight
}

const timedOrIn = /^(?:in|on)$/u

/** "Nash in August", "Mira and Advait in Ek Adhoori Diary": what stands before a preposition is often a name of its own. */
function cutByPreposition(words: readonly Word[]): number {
  const cut = words.findIndex((word, k) => k > 0 && prepositions.has(word.text))
  // "4:50 from Leeds": a train.
  if (cut < 1 || cut + 1 >= words.length || words[1]!.gap === ':') return 0
  const beyond = words[cut + 1]!
  // "Ada Lindqvist in The Long Way Down": somebody in something.
  let weight = looksLikePerson(words, cut + 1) ? -3 : timedOrIn.test(words[cut]!.text) && looksLikePerson(words, 0, cut) ? -4 : 0
  const timed = /^(?:in|on|at|from)$/u.test(words[cut]!.text)
  const tailKnown = words.length - cut === 2 ? beyond.other : isKnownOther(words.slice(cut + 1).map((word) => word.text).join(' '))
  const head = words[0]!
  const namedBefore = cut < 4 && (head.other || head.given) && words.slice(0, cut).every((word) => word.capital)
  if (timed && (tailKnown || calendarWords.has(beyond.folded))) weight -= 4
  else weight -= namedBefore ? 1.6 : 0.3
  if (cut === 1 && (head.other || head.given)) weight -= 3
  return weight
}

/** "Throwback!", "UPDATE:", "VHS of …", "TO TEEN HIT": words before a name that are no part of it. */
function label(words: readonly Word[]): number {
  const first = words[0]!
  let weight = 0
  // "35mm of BITUMEN", "I and II"
  if (words.length > 1 && /^\d+\p{Ll}+$/u.test(first.text) && words[1]!.folded === 'of') weight -= 4
  if (words.length > 1 && words.every((word) => /^[IVX]+$/u.test(word.text) || !word.capital)) weight -= 6
  if (/^(?:Throwback|Update|Exclusive|Breaking|Watch|Poll|Recap|Review|News|Spoilers)$/iu.test(first.text) && words[1]?.gap !== ' ') weight -= 3
  if (/^(?:VHS|DVD|TV|CD|LP)$/u.test(first.text)) weight -= 3
  if (words.length > 1 && /^(?:TO|THE|ON|IN|AT|OF|AND|FOR|A|AN|WITH)$/u.test(first.text)) weight -= 2
  return weight
}

function titleForm(words: readonly Word[], allCapitals: boolean): number {
  let weight = 0
  let connector = false
  let subtitle = false
  let verb = false
  let loud = true
  let letters = false
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!
    if (k > 0 && k < words.length - 1 && !word.capital && titleConnectors.has(word.folded) && !joinsPeople.has(word.folded)) connector = true
    if (k > 0 && word.gap === ': ') subtitle = true
    if (/n[’']t$|^\p{Lu}\p{Ll}+ing$/u.test(word.text)) verb = true
    if (!word.loud) loud = false
    else if (word.text.length > 2) letters = true
  }
  if (connector) weight += 0.5
  if (subtitle) weight += 1
  if (verb) weight += 0.4
  if (words.length > 1) {
    if (/^(?:\d{1,2}|[IVX]{1,4})$/u.test(words.at(-1)!.text)) weight += 1.5
    if (/^(?:The|A|An)$/u.test(words[0]!.text)) weight += 0.4
    if (!allCapitals && loud && letters) weight += 1.5
  }
  return weight
}
