import type { FactBodies, FactKind } from './fact.ts'
import type { KindAndBody } from './settle-fact.ts'

/** The body of a fact with other ids in the place of some; the same object where it names none of them. People seen together stay each once. */
export function renamedIn(fact: KindAndBody, ids: ReadonlyMap<string, string>): FactBodies[FactKind] {
  const other = (id: string): string => ids.get(id) ?? id
  const others = (list: readonly string[]): readonly string[] => [...new Set(list.map(other))]
  switch (fact.kind) {
    case 'relation':
      return ids.has(fact.body.title) || ids.has(fact.body.of) ? { ...fact.body, title: other(fact.body.title), of: other(fact.body.of) } : fact.body
    case 'release':
      return ids.has(fact.body.title) ? { ...fact.body, title: other(fact.body.title) } : fact.body
    case 'credit':
      return ids.has(fact.body.person) || ids.has(fact.body.title) ? { ...fact.body, person: other(fact.body.person), title: other(fact.body.title) } : fact.body
    case 'outlook': {
      const { of, by } = fact.body
      return { ...fact.body, of: other(of), by: by?.person ? { ...by, person: other(by.person) } : by }
    }
    case 'quotation': {
      const { speaker, about } = fact.body
      return { ...fact.body, speaker: speaker.person === null ? speaker : { ...speaker, person: other(speaker.person) }, about: others(about) }
    }
    case 'sighting':
      return { ...fact.body, people: others(fact.body.people), about: others(fact.body.about) }
  }
}
