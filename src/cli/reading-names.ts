import type { Reading } from '#intake'

/** The names behind the keys of one reading. */
export interface NamesOf {
  /** Of a person, title or organization; a title with its year. The key itself when the reading has none of that key. */
  of(key: string): string
}

export function namesOf(reading: Reading): NamesOf {
  const names = new Map<string, string>()
  for (const { key, name } of [...reading.people, ...reading.organizations]) names.set(key, name)
  for (const { key, name, year } of reading.titles) names.set(key, year === null ? name : `${name} (${year})`)
  return { of: (key) => names.get(key) ?? key }
}
