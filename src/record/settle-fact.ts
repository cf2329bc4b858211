import type { Key } from '#reading'
import type { DraftFact } from './draft.ts'
import type { PersonId, TitleId } from './entity.ts'
import type { FactBodies, FactKind } from './fact.ts'

/** A fact's kind with its body, wherever both are in hand. */
export type KindAndBody = { readonly [Kind in FactKind]: { readonly kind: Kind; readonly body: FactBodies[Kind] } }[FactKind]

type Ids = ReadonlyMap<Key, string>

/** The body of a drafted fact with the record's ids in place of the reading's keys. */
export function settleFact(fact: DraftFact, people: Ids, titles: Ids): FactBodies[FactKind] {
  const person = (key: Key): PersonId => known(people, key, fact)
  const title = (key: Key): TitleId => known(titles, key, fact)
  switch (fact.kind) {
    case 'relation':
      return { ...fact.body, title: title(fact.body.title), of: title(fact.body.of) }
    case 'release':
      return { ...fact.body, title: title(fact.body.title) }
    case 'credit':
      return { ...fact.body, person: person(fact.body.person), title: title(fact.body.title) }
    case 'outlook': {
      const { by } = fact.body
      return { ...fact.body, of: title(fact.body.of), by: by && { ...by, person: by.person && person(by.person) } }
    }
    case 'quotation': {
      const { speaker } = fact.body
      return { ...fact.body, speaker: { ...speaker, person: speaker.person && person(speaker.person) }, about: fact.body.about.map(title) }
    }
    case 'sighting':
      return { ...fact.body, people: fact.body.people.map(person), about: fact.body.about.map(title) }
  }
}

function known(ids: Ids, key: Key, fact: DraftFact): string {
  const id = ids.get(key)
  if (id === undefined) throw new RangeError(`A ${fact.kind} names "${key}", which is nobody and nothing in its reading: every key must be listed there.`)
  return id
}

/** The people whom a fact names, each once. */
export function peopleIn(fact: KindAndBody): readonly PersonId[] {
  switch (fact.kind) {
    case 'credit':
      return [fact.body.person]
    case 'outlook':
      return fact.body.by?.person ? [fact.body.by.person] : []
    case 'quotation':
      return fact.body.speaker.person ? [fact.body.speaker.person] : []
    case 'sighting':
      return [...new Set(fact.body.people)]
    default:
      return []
  }
}

/** The titles that a fact names or is filed under, each once. */
export function titlesIn(fact: KindAndBody): readonly TitleId[] {
  switch (fact.kind) {
    case 'relation':
      return [...new Set([fact.body.title, fact.body.of])]
    case 'release':
    case 'credit':
      return [fact.body.title]
    case 'outlook':
      return [fact.body.of]
    default:
      return [...new Set(fact.body.about)]
  }
}
