import { calendarWords, commonCapitalised, commonWords, givenNames, nameParticles, organizationWords, peoples, places } from '#language'
import { isKnownOrganization, isKnownOther } from './known-names.ts'
import type { Word } from './words.ts'

const suffix = /^(?:Jnr|Snr|Jr|Sr|Jr\.|Sr\.|II|III|IV)$/u
const initial = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$/u

/** Last words of what stands in a town, whatever the first looks like: "Thomas Street", "London Road". */
const streetWords = /^(?:Street|Road|Avenue|Boulevard|Terrace|Airport|Theatre|Theater|Arena|Stadium|Library|Museum|Hospital|Hotel|Cathedral|University|College|Institute|Gallery|Bookshop|Bookstore|Square|Centre|Center|Amphitheatre|Amphitheater|Playhouse|Cinema|Restaurant|Station|Island|Valley|Café|Crescent)$/u

/** Last words that no person has, even behind a given name: "Star Daily", "Lane Pictures". */
const firmWords = /^(?:Daily|Pictures|Studios|Film|Films|Movies|Classics|Filmworks|Productions|Production|Entertainment|Media|Television|TV|Network|Channel|Records|Publishing|Magazine|Weekly|Tribune|Gazette|Herald|Chronicle|Broadcasting|Distribution|Awards|Honours|Honors|Festival|Fest|Presents|MGM|FM|Show|Today|News|Company|Agency|Wars|Trek|Stories)$/u

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

/** What the look of capitalised words says for their being a person's name; -6 and less is certainly none. */
export function shapeOf(inside: readonly Word[], name: string): number {
  if (isKnownOther(name)) return -6
  const first = inside[0]!
  const last = inside.at(-1)!
  let weight = 0
  const given = givenNames.has(first.text) || givenNames.has(first.text.split('-')[0]!) || givenNames.has(capitalised(first.text))
  if (inside.length === 1) weight += given ? -0.5 : first.everyday ? -1 : 0
  else if (inside.length <= 5) weight += given ? 2.5 : 0.7
  else weight -= 2
  if (inside.length > 1) {
    if (initial.test(first.text)) weight += 2
    if (suffix.test(last.text) && !last.text.startsWith('I')) weight += 2
    if (inside.some((word) => nameParticles.has(word.text))) weight += 1
    if (/^(?:O[’']|Mc|Mac|Fitz|Al-|El-|Ní|Ó)\p{Lu}/u.test(last.text)) weight += 1
    if (/^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(last.text)) weight += 1
    if (inside.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word.text))) weight += 1
    if (/^\p{Lu}\.$/u.test(last.text)) weight -= 1
  }
  if (inside.length > 1 && inside.length < 5 && !given) {
    // Words that are no everyday English, side by side in capitals, are a name more often than anything else.
    const common = inside.filter((word) => commonWords.has(word.bare)).length
    if (inside.every((word) => !/\p{Ll}/u.test(word.text))) weight += 0
    else if (common === 0) weight += 1.4
    else if (common < inside.length && !commonWords.has(first.bare)) weight += 0.4
    else if (common === inside.length) weight -= 0.7
  }
  if ((organizationWords.has(last.text) || organizationWords.has(capitalised(last.text)) || /^(?:One|Two|Three|Four|Five|Six|Seven|Nine|Ten|Plus)$/u.test(last.text)) && !(given && inside.length <= 3)) weight -= 3
  if (inside.length > 1 && (streetWords.test(last.text) || firmWords.test(last.text))) weight -= 5
  // "Amazon Freevee"
  if (inside.length === 2 && !given && isKnownOrganization(first.text) && isKnownOrganization(last.text)) weight -= 5
  // "RBB", "DFF": stations and papers.
  if (inside.length === 1 && /^\p{Lu}{2,5}$/u.test(first.text) && !given) weight -= 2
  for (const word of inside) {
    const lower = word.text.toLowerCase()
    if (calendarWords.has(lower) && !givenNames.has(word.text) && !(given && word !== first)) weight -= 3
    if (commonCapitalised.has(lower) && !givenNames.has(word.text)) weight -= 2
    if (peoples.has(lower) && inside.length > 1) weight -= 1.5
    if (/\d/u.test(word.text)) weight -= 3
    if (inside.length > 1 && /^\p{Lu}{2,}$/u.test(word.text) && inside.some((other) => /\p{Ll}{2}/u.test(other.text)) && word.text.length > 2) weight -= 2
  }
  if (inside.length > 1 && !given && /^(?:Point|Bay|Beach|Island|Islands|Creek|Falls|Harbour|Harbor|Valley|Heights|Springs|Jaw|County|Coast)$/u.test(last.text)) weight -= 2
  if (places.has(first.text.toLowerCase()) && inside.length > 1 && !given) weight -= 2
  if (inside.length > 1 && !given && (places.has(last.text.toLowerCase()) || peoples.has(last.text.toLowerCase()))) weight -= 3
  return weight
}
