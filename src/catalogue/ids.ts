/**
 * Ids as text and as the numbers that the file keeps. `tt0120032` and `nm0001435` are IMDb's, `Q42` is Wikidata's,
 * and what neither knows has one made of its own description (`local-…`), the same in every import.
 * Titles and people are numbered apart.
 */
export type Id = string

/** IMDb's numbers stay below this; so much fits a sort key beside a person's. */
export const imdbBound = 2 ** 27
const wikidataBase = 2 ** 40
const localBase = 2 ** 52

/** The number of a title's id; `null` when the text is no id of a title. */
export function titleNumber(id: Id): number | null {
  return numberOf(id, 'tt')
}

/** The number of a person's id; `null` when the text is no id of a person. */
export function personNumber(id: Id): number | null {
  return numberOf(id, 'nm')
}

export function titleId(number: number): Id {
  return idOf(number, 'tt')
}

export function personId(number: number): Id {
  return idOf(number, 'nm')
}

/** The number of a Wikidata item. */
export function wikidataNumber(item: number): number {
  return wikidataBase + item
}

/** A number for what has no public id, from 52 bits of a hash of what it is. */
export function localNumber(bits: bigint): number {
  return localBase + Number(bits & 0xfffffffffffffn)
}

/** Whether IMDb gave the number. */
export function isImdb(number: number): boolean {
  return number < imdbBound
}

function numberOf(id: Id, prefix: 'tt' | 'nm'): number | null {
  if (id.startsWith(prefix)) {
    if (!/^\d{7,9}$/u.test(id.slice(2))) return null
    const number = Number(id.slice(2))
    return number < imdbBound ? number : null
  }
  if (/^Q\d{1,12}$/u.test(id)) return wikidataNumber(Number(id.slice(1)))
  if (/^local-[0-9a-z]{1,11}$/u.test(id)) return localBase + Number.parseInt(id.slice(6), 36)
  return null
}

function idOf(number: number, prefix: 'tt' | 'nm'): Id {
  if (number < imdbBound) return prefix + String(number).padStart(7, '0')
  if (number < localBase) return `Q${number - wikidataBase}`
  return `local-${(number - localBase).toString(36)}`
}
