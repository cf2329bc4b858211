import { bodies, calendarWords, commonCapitalised, givenNames, networks, outlets, peoples, places, platforms, services, studios } from '#language'
import { fold } from '#text'
import type { Word } from './words.ts'

const organizationNames = new Set([...outlets, ...networks, ...services, ...studios, ...platforms, ...bodies].map(fold))

/** All of them in one table, so that a look-up is one look. */
const otherNames = new Set([...organizationNames, ...places, ...peoples, ...calendarWords, ...commonCapitalised])

/** Whether a whole name is in the tables of organizations, places, peoples or the calendar, and so no title or person by itself. */
export function isKnownOther(name: string): boolean {
  const lower = name.toLowerCase().replaceAll('’', "'")
  if (otherNames.has(lower)) return true
  const folded = fold(lower)
  return folded !== lower && organizationNames.has(folded)
}

/** Whether a name is in the tables of organizations. */
export function isKnownOrganization(name: string): boolean {
  return organizationNames.has(fold(name))
}

/** Whether words `from` to `end` look like a person's name: a given name and one to three more capitalised words. */
export function looksLikePerson(words: readonly Word[], from = 0, end = words.length): boolean {
  if (end - from < 2 || end - from > 4 || from < 0 || end > words.length) return false
  const first = words[from]!
  if (!first.given) return false
  for (let k = from + 1; k < end; k++) {
    const word = words[k]!
    if (word.gap !== ' ' || !word.capital || /^\d/u.test(word.text) || (word.loud && word.text.length > 3)) return false
  }
  return true
}

/** Whether a word is a given name, whole or before its hyphen. */
export function isGiven(text: string): boolean {
  return givenNames.has(text) || (text.includes('-') && givenNames.has(text.slice(0, text.indexOf('-'))))
}
