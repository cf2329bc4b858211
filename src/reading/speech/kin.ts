import type { FoundPerson } from '../names/mentions.ts'
import type { Key } from '../reading.ts'

const ages = /^(?:the )?(?:much )?(younger|elder|older|senior|junior)\b/iu

/** "the younger Lindqvist": of two with one surname the later named; "the elder Lindqvist": the first. Else the key as it is. */
export function kinMeant(phrase: string, key: Key, people: ReadonlyMap<Key, FoundPerson>): Key {
  const age = ages.exec(phrase)?.[1]?.toLowerCase()
  if (age === undefined) return key
  const surname = people.get(key)?.name.split(' ').at(-1)
  const family = [...people.values()].filter((person) => person.name.split(' ').at(-1) === surname && person.mentions.length > 0)
  if (family.length < 2) return key
  family.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  return age === 'younger' || age === 'junior' ? family.at(-1)!.key : family[0]!.key
}
