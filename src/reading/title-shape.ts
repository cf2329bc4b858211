import { bodies, calendarWords, commonCapitalised, commonWords, givenNames, honorifics, networks, organizationWords, outlets, peoples, places, platforms, services, studios } from '#language'
import { fold } from '#text'
import type { Word } from './words.ts'

const organizationNames = new Set([...outlets, ...networks, ...services, ...studios, ...platforms, ...bodies].map(fold))
/** Lower-case words that stand inside titles. */
export const titleConnectors: ReadonlySet<string> = new Set(['of', 'the', 'and', 'in', 'on', 'at', 'to', 'for', 'a', 'an', 'with', 'by', 'from', 'or', 'as', 'vs', 'vs.', 'n', 'de', 'del', 'la', 'le', 'les', 'du', 'des', 'el', 'los', 'y', 'et', 'von', 'van', 'der', 'di', 'da', 'my', 'is', 'but', 'nor', 'off', 'up', 'ka', 'ki', 'ke', 'aur'])
const conjunctionsBetweenPeople = new Set(['and', 'or', 'with', 'by', 'from', 'as', 'to', 'at', 'for', 'in', 'on'])

/** Whether a whole name is in the tables of organizations, places, peoples or the calendar, and so no title by itself. */
export function isKnownOther(name: string): boolean {
  const lower = name.toLowerCase().replaceAll('’', "'")
  const folded = fold(lower)
  return organizationNames.has(folded) || places.has(lower) || peoples.has(lower) || calendarWords.has(lower) || commonCapitalised.has(lower)
}

/** Whether a name is in the tables of organizations. */
export function isKnownOrganization(name: string): boolean {
  return organizationNames.has(fold(name))
}

/** Whether words look like a person's name: a given name and one to three more capitalised words. */
export function looksLikePerson(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 4) return false
  const first = words[0]!
  if (!givenNames.has(first.text) && !givenNames.has(first.text.split('-')[0]!)) return false
  return words.slice(1).every((word) => /^\p{Lu}/u.test(word.text) && word.gap === ' ' && !/^\p{Lu}{4,}$/u.test(word.text))
}

/** "Paper Lanterns", "Close Season": capitalised words of everyday English, no given name first, are a name of a work more often than not. */
function everydayWords(words: readonly Word[]): number {
  const content = words.filter((word) => word.capital && /\p{L}/u.test(word.text) && !titleConnectors.has(word.folded))
  if (content.length < 2 && !(content.length === 1 && words.length > 1)) return 0
  if (givenNames.has(words[0]!.text) || content.every((word) => !/\p{Ll}/u.test(word.text))) return 0
  // "Channel Six", "Crown Four": stations.
  if (words.length === 2 && /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/u.test(words[1]!.text)) return -1
  const common = content.filter((word) => commonWords.has(word.bare) || commonWords.has(word.bare.replace(/s$/u, ''))).length
  if (common === content.length) return content.length > 1 ? 1.3 : 0.6
  return common > 0 && common >= content.length - 1 ? 0.6 : 0
}

/** "Ada Lindqvist and Mara Quill": two names of people. */
function peopleJoined(words: readonly Word[]): boolean {
  const joint = words.findIndex((word) => word.folded === 'and' || word.gap === ' & ' || word.gap === ', ')
  if (joint < 2) return false
  const after = words[joint]!.capital ? joint : joint + 1
  const rest = words.slice(after)
  return looksLikePerson(words.slice(0, joint)) && rest.length > 1 && rest.length < 4 && rest.every((word) => word.capital)
}

/**
 * What the look of unmarked words says for their being a title: connectors, numerals, a subtitle and capitals speak
 * for it; a person's name, a place, an organization against it.
 */
export function weighShape(words: readonly Word[], allCapitals: boolean, context = 0): number {
  const name = words.map((word, k) => (k === 0 ? '' : word.gap) + word.text).join('')
  const last = words.at(-1)!
  const bare = last.bareEnd < last.end ? name.slice(0, last.bareEnd - last.end) : name
  if (isKnownOther(bare) || isKnownOther(bare.replace(/^(?:The|An?) /u, ''))) return -6
  let weight = 0
  if (words.length === 1) {
    weight -= 0.7
    if (givenNames.has(words[0]!.text)) weight -= 1.3
  }
  if (/^(?:Throwback|Update|Exclusive|Breaking|Watch|Poll|Recap|Review|News|Spoilers)$/iu.test(words[0]!.text) && words[1]?.gap !== ' ') weight -= 3
  if (words.length === 2 && calendarWords.has(words[0]!.folded) && /^\d/u.test(last.text)) weight -= 6
  if (titleConnectors.has(words[0]!.folded) && words.length === 1) weight -= 6
  // "Nash in August", "Mira and Advait in Ek Adhoori Diary": what stands before a preposition is often a name of its own.
  const cut = words.findIndex((word, k) => k > 0 && /^(?:in|on|at|for|with|from|by)$/u.test(word.text))
  if (cut > 0) {
    const tail = words.slice(cut + 1).map((word) => word.text).join(' ')
    const timed = /^(?:in|on|at|from)$/u.test(words[cut]!.text)
    const head = words.slice(0, cut)
    const named = head.length < 4 && head.every((word) => word.capital) && (isKnownOther(head[0]!.text) || givenNames.has(head[0]!.text))
    if (/^(?:with|by|from|at|for|in|on)$/u.test(words[cut]!.text) && looksLikePerson(words.slice(cut + 1))) weight -= 3
    weight -= timed && (isKnownOther(tail) || calendarWords.has(words[cut + 1]?.folded ?? '')) ? 4 : named ? 1.6 : 0.3
  }
  if (/^(?:VHS|DVD|TV|CD|LP)$/u.test(words[0]!.text)) weight -= 3
  if (words.length > 1 && /[’']s$/u.test(words[0]!.text) && isKnownOrganization(words.slice(1).map((word) => word.text).join(' '))) weight -= 4
  weight += everydayWords(words)
  if (words.length > 1 && honorifics.has(words[0]!.text.toLowerCase()) && !everydayWords(words)) weight -= 1.2
  if (words.length > 8) weight -= 2
  if (looksLikePerson(words)) weight -= context >= 3 ? 1 : 3
  if (organizationWords.has(last.text) && !words.some((word) => word.gap === ' & ')) weight -= context >= 2 ? 0.8 : words.length > 2 ? 1.2 : 2
  if (words.length > 1 && words.every((word) => !word.capital || (isKnownOther(word.text.replace(/[’']s$/u, '')) && !commonCapitalised.has(word.folded)))) weight -= 4
  if (words.length > 1 && (/^(?:18|19|20)\d\d/u.test(words[0]!.text) || (/^(?:18|19|20)\d\d$/u.test(last.text) && !last.gap.includes(':')))) weight -= 4
  const second = words[1]
  if (second && !second.capital && /^(?:on|in|at|for|to|from|with|by)$/u.test(second.folded) && (isKnownOther(words[0]!.text) || givenNames.has(words[0]!.text))) weight -= 3
  if (words.length > 2 && isKnownOrganization(bare.slice(bare.lastIndexOf(' ') + 1)) && words.some((word) => word.folded === 'and' || word.folded === 'for' || word.folded === 'on')) weight -= 3
  if (words.length > 1 && peoples.has(last.text.toLowerCase())) weight -= 2
  if (peopleJoined(words)) weight -= 5
  const joint = words.findIndex((word) => word.folded === 'as')
  if (joint > 1 && looksLikePerson(words.slice(0, joint))) weight -= 4
  if (words.length > 1 && words.some((word) => word.capital && /^(?:TO|THE|ON|IN|AT|OF|AND|FOR|A|AN|WITH)$/u.test(word.text) && word === words[0])) weight -= 2
  const inner = words.slice(1, -1)
  if (inner.some((word) => !word.capital && titleConnectors.has(word.folded) && !conjunctionsBetweenPeople.has(word.folded))) weight += 0.5
  if (words.length > 1 && /^(?:\d{1,2}|[IVX]{1,4})$/u.test(last.text)) weight += 1.5
  if (words.slice(1).some((word) => word.gap === ': ')) weight += 1
  if (words.length > 1 && /^(?:The|A|An)$/u.test(words[0]!.text)) weight += 0.4
  if (words.some((word) => /n[’']t$|^(?:[A-Z][a-z]+ing)$/u.test(word.text))) weight += 0.4
  if (!allCapitals && words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word.text)) && words.some((word) => /\p{Lu}{3}/u.test(word.text))) weight += 1.5
  return weight
}
