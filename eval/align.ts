import type { Person, Title } from '#reading'
import { foldWording } from './wording.ts'

/** Which gold name stands for which entity of the reading. */
export interface Alignment {
  readonly entityOf: ReadonlyMap<string, Person | Title>
  readonly nameOf: ReadonlyMap<string, string>
}

/**
 * Pairs gold names with the reading's entities, each of which serves once: first by name, then by any wording that
 * the text has for the entity, then, where `bySurname`, a gold surname with the last word of a name.
 */
export function align(
  goldNames: readonly string[], entities: readonly (Person | Title)[], text: string, bySurname: boolean,
): Alignment {
  const entityOf = new Map<string, Person | Title>()
  const nameOf = new Map<string, string>()
  const forms = new Map(entities.map((entity) => [
    entity.key,
    new Set([entity.name, ...entity.mentions.map((mention) => text.slice(mention.start, mention.end))].map(foldWording)),
  ]))
  const tests: ((gold: string, entity: Person | Title) => boolean)[] = [
    (gold, entity) => foldWording(entity.name) === gold,
    (gold, entity) => forms.get(entity.key)?.has(gold) ?? false,
  ]
  if (bySurname) tests.push((gold, entity) => !gold.includes(' ') && foldWording(entity.name).split(' ').at(-1) === gold)
  for (const test of tests) {
    for (const name of goldNames) {
      if (entityOf.has(name)) continue
      const entity = entities.find((candidate) => !nameOf.has(candidate.key) && test(foldWording(name), candidate))
      if (entity === undefined) continue
      entityOf.set(name, entity)
      nameOf.set(entity.key, name)
    }
  }
  return { entityOf, nameOf }
}
