import { fold, foldTitle, plainSpan } from '#text'
import { digest } from './digest.ts'
import { fileByTitle } from './filing.ts'
import type { Key, Reading } from '#reading'
import type { DraftFact, DraftFactOf } from './draft.ts'
import type { FactBodies, FactKind, Holder } from './fact.ts'

/**
 * The facts of a reading, people and titles still by key.
 *
 * A fact's id is a hash of the place, the kind and what makes it this fact and no other, by name: the same item found by
 * a later reader, or in a later version of the page, keeps its id. What may be found out better (a character, an
 * addressee, a date, the exact span) is left out of it. A second item with the same content counts on: #2, #3, …
 * Ids of one place begin alike, so that an index keeps the facts of a document on few pages however large the record is.
 */
export function draftFacts(reading: Reading, place: string): readonly DraftFact[] {
  const holders = new Map<Key, Holder>()
  for (const { key, name } of reading.organizations) holders.set(key, { name, person: null })
  for (const { key, name } of reading.people) holders.set(key, { name, person: key })
  const nameOf = new Map<Key, string>()
  for (const person of reading.people) nameOf.set(person.key, fold(person.name))
  for (const title of reading.titles) nameOf.set(title.key, foldTitle(title.name))
  for (const organization of reading.organizations) nameOf.set(organization.key, fold(organization.name))
  const named = (key: Key | null) => (key === null ? null : (nameOf.get(key) ?? key))
  const about = fileByTitle(reading.text, reading.titles)
  const seen = new Map<string, number>()
  const atPlace = digest(8, 'place', place)

  function fact<Kind extends FactKind>(
    kind: Kind,
    identity: readonly (string | null)[],
    spans: DraftFactOf<Kind>['spans'],
    body: FactBodies[Kind],
  ): DraftFactOf<Kind> {
    const once = JSON.stringify([kind, ...identity])
    const count = (seen.get(once) ?? 0) + 1
    seen.set(once, count)
    return { id: `f${atPlace}${digest(12, 'fact', place, kind, ...identity, count)}`, kind, spans: spans.map(plainSpan), body }
  }

  return [
    ...reading.relations.map(({ title, relation, of, evidence }) =>
      fact('relation', [named(title), relation, named(of)], [evidence], { title, relation, of })),
    ...reading.releases.map(({ title, at, via, evidence }) =>
      fact('release', [named(title), at?.text ?? null, via && fold(via)], [evidence], { title, at, via })),
    ...reading.credits.map(({ person, title, job, character, evidence }) =>
      fact('credit', [named(person), named(title), job], [evidence], { person, title, job, character })),
    ...reading.outlooks.map((outlook) =>
      fact('outlook', [named(outlook.of), outlook.project, outlook.stage, named(outlook.by)], [outlook.evidence],
        { of: outlook.of, project: outlook.project, stage: outlook.stage, by: (outlook.by !== null && holders.get(outlook.by)) || null, asOf: outlook.asOf })),
    ...reading.quotations.map(({ kind, spans, words, cue, speaker, saidTo, saidIn, saidAt }) =>
      fact('quotation', [fold(words), speaker.name && fold(speaker.name)], spans, {
        kind, words, speaker, cue, saidTo, saidIn, saidAt, about: spans[0] ? about(spans[0]) : [],
      })),
    ...reading.sightings.map(({ people, event, place: where, shownOn, at, evidence }) =>
      fact('sighting', [...people.map(named).sort(), event && fold(event)], [evidence],
        { people, event, place: where, shownOn, at, about: about(evidence) })),
  ]
}
