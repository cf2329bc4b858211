import { fold } from '#text'
import { digest, slug } from './digest.ts'
import { openRoll } from './roll.ts'
import type { Key } from '#reading'
import type { DraftPerson } from './draft.ts'
import type { PersonId, RecordedPerson } from './entity.ts'

/** A person on record, with every folded name they were met under. */
export interface KnownPerson extends RecordedPerson {
  readonly names: readonly string[]
}

/** Who the people of a document are in the record. */
export interface SettledPeople {
  readonly ids: ReadonlyMap<Key, PersonId>
  readonly created: readonly KnownPerson[]
  /** People on record who gained a name or a catalogue id. */
  readonly changed: readonly KnownPerson[]
}

/** Under which folded names to look for a person on record. A surname alone finds nobody. */
export function namesToLookFor(people: readonly DraftPerson[]): readonly string[] {
  return [...new Set(people.map((person) => fold(person.name)).filter(isFullName))]
}

/**
 * Settles who is meant, without guessing:
 *
 * - a catalogue id is that person; met first by name alone, the only one of that name takes the id;
 * - without one, the same folded name is the same person, as long as only one is on record under it;
 * - a name that fits several stays apart as one unsettled person, with the candidates;
 * - a surname alone (or any single name that the catalogue does not settle) joins nobody.
 *
 * Two people whom one document keeps apart are never joined.
 * `known` must hold everybody on record with one of the names or catalogue ids of `people`, and everybody named in
 * earlier readings of the same place.
 *
 * @param place the page (`DraftSource.place`): a single name is one person within it
 */
export function settlePeople(people: readonly DraftPerson[], known: readonly KnownPerson[], place: string): SettledPeople {
  const roll = openRoll(known)
  // Those whom the catalogue settles choose first, so that a namesake in the same document cannot take their place.
  const settledFirst = [...people].sort((one, other) => Number(one.catalogueId === null) - Number(other.catalogueId === null))
  for (const { key, name, catalogueId, candidates = [] } of settledFirst) {
    const folded = fold(name)
    const namesakes = isFullName(folded) ? roll.named(folded) : []
    const fresh = (identity: readonly string[]): KnownPerson => {
      let id = `${slug(folded)}-${digest(8, 'person', ...identity)}`
      if (roll.has(id)) id = `${slug(folded)}-${digest(8, 'person', ...identity, place, key)}`
      return { id, name, catalogueId, candidates: [], names: [folded] }
    }

    if (catalogueId !== null) {
      const same = roll.withCatalogueId(catalogueId)
      const [only, ...others] = namesakes
      if (same) roll.take(key, withName(same, folded))
      else if (only && others.length === 0 && only.catalogueId === null && only.candidates.length === 0) roll.take(key, { ...only, name, catalogueId })
      else roll.take(key, fresh(['catalogue', catalogueId]))
    } else if (!isFullName(folded)) {
      // Read again, or in a later version of the page, it is whom it was.
      const before = roll.withId(`${slug(folded)}-${digest(8, 'person', 'single', folded, place)}`)
      roll.take(key, before ?? { ...fresh(['single', folded, place]), candidates })
    } else if (candidates.length === 0 && namesakes.length <= 1) {
      roll.take(key, namesakes[0] ?? fresh(['name', folded]))
    } else {
      const unsettled = namesakes.find((person) => person.catalogueId === null)
      const fitting = candidates.length > 0 ? candidates : namesakes.flatMap((person) => person.catalogueId ?? [])
      roll.take(key, unsettled ?? { ...fresh(['unsettled', folded]), candidates: fitting })
    }
  }
  return roll.outcome()
}

function withName(person: KnownPerson, folded: string): KnownPerson {
  return person.names.includes(folded) ? person : { ...person, names: [...person.names, folded] }
}

function isFullName(folded: string): boolean {
  return folded.includes(' ')
}
