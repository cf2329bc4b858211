import type { FoundPerson } from '../names/mentions.ts'
import type { Key } from '../reading.ts'

const ages = /^(?:the )?(?:much )?(younger|elder|older|senior|junior)\b/iu

/** "the younger Lindqvist": of two with one surname the later named; "the elder Lindqvist": the first. Else the key as it is. */
export function kinMeant(phrase: string, key: Key, people: ReadonlyMap<Key, FoundPerson>): Key {
  const age = ages.exec(phrase)?.[1]?.toLowerCase()
  if (age === undefined) return key
  const surname = surnameOf(people.get(key)?.name)
  const family = [...people.values()].filter((person) => surnameOf(person.name) === surname && person.mentions.length > 0)
  if (family.length < 2) return key
  const junior = family.find(({ name }) => /\b(?:Jn?r\.?|II|III)$/u.test(name))
  if (junior !== undefined && family.length === 2) return age === 'younger' || age === 'junior' ? junior.key : family.find((person) => person !== junior)!.key
  family.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  return age === 'younger' || age === 'junior' ? family.at(-1)!.key : family[0]!.key
}

const surnameOf = (name: string | undefined): string | undefined => name?.replace(/,? (?:Jn?r|Sn?r|II|III)\.?$/u, '').split(' ').at(-1)
