import type { FoundPerson } from '../names/mentions.ts'
import type { Key } from '../reading.ts'

/** The person whom a transcript's label or an account's name means. */
export function matchLabel(label: string, people: readonly FoundPerson[]): Key | null {
  const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const wanted = plain(label)
  if (wanted === '') return null
  const initials = (name: string) => plain(name).split(' ').map((word) => word[0]).join('')
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => plain(name) === wanted,
    (name) => plain(name).endsWith(` ${wanted}`),
    (name) => plain(name).startsWith(`${wanted} `),
    (name) => wanted.length <= 4 && label === label.toUpperCase() && initials(name) === wanted.replace(/ /gu, ''),
  ]
  for (const test of tests) {
    const found = people.find((person) => test(person.name))
    if (found !== undefined) return found.key
  }
  return null
}
