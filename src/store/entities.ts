import { namesToLookFor, titlesToLookFor, wordsOfName } from '#record'
import { fromBatches, inBatches } from './in-batches.ts'
import { personOf, personRow, titleOf, titleRow, withNames } from './rows.ts'
import type { DraftPerson, DraftTitle, KnownPerson, KnownTitle } from '#record'
import type { Database, NameRow, Writing } from './tables.ts'

/** Everybody on record whom the people of a document might be: of their name or catalogue id, or named at the same place before. */
export async function knownPeople(writing: Writing, people: readonly DraftPerson[], place: string): Promise<readonly KnownPerson[]> {
  const ids = new Set(await entitiesNamed(writing, 'person', namesToLookFor(people)))
  const rows = [
    ...(await writing.selectFrom('source_people').innerJoin('sources', 'sources.id', 'source_people.source')
      .innerJoin('people', 'people.id', 'source_people.person').selectAll('people').where('sources.place', '=', place).execute()),
    ...(await fromBatches([...ids], (batch) => writing.selectFrom('people').selectAll().where('id', 'in', batch).execute())),
    ...(await fromBatches(catalogueIdsOf(people), (batch) => writing.selectFrom('people').selectAll().where('catalogue_id', 'in', batch).execute())),
  ]
  const known = [...new Map(rows.map((row) => [row.id, personOf(row)])).values()]
  return withNames(known, await namesOf(writing, known))
}

/** Every title on record that the titles of a document might be. */
export async function knownTitles(writing: Writing, titles: readonly DraftTitle[]): Promise<readonly KnownTitle[]> {
  const ids = new Set(await entitiesNamed(writing, 'title', titlesToLookFor(titles)))
  const rows = [
    ...(await fromBatches([...ids], (batch) => writing.selectFrom('titles').selectAll().where('id', 'in', batch).execute())),
    ...(await fromBatches(catalogueIdsOf(titles), (batch) => writing.selectFrom('titles').selectAll().where('catalogue_id', 'in', batch).execute())),
  ]
  const known = [...new Map(rows.map((row) => [row.id, titleOf(row)])).values()]
  return withNames(known, await namesOf(writing, known))
}

export async function entitiesNamed(database: Database, kind: NameRow['kind'], folded: readonly string[]): Promise<readonly string[]> {
  const rows = await fromBatches(folded, (batch) =>
    database.selectFrom('names').select('entity').where('kind', '=', kind).where('folded', 'in', batch).execute())
  return rows.map((row) => row.entity)
}

function catalogueIdsOf(entities: readonly { readonly catalogueId: string | null }[]): readonly string[] {
  return [...new Set(entities.flatMap((entity) => entity.catalogueId ?? []))]
}

async function namesOf(writing: Writing, entities: readonly { readonly id: string }[]): Promise<readonly NameRow[]> {
  return fromBatches(entities, (batch) =>
    writing.selectFrom('names').selectAll().where('entity', 'in', batch.map(({ id }) => id)).execute())
}

export async function writePeople(writing: Writing, created: readonly KnownPerson[], changed: readonly KnownPerson[]): Promise<void> {
  for (const batch of inBatches(created)) await writing.insertInto('people').values(batch.map(personRow)).execute()
  for (const person of changed) await writing.updateTable('people').set(personRow(person)).where('id', '=', person.id).execute()
  await writeNames(writing, 'person', [...created, ...changed])
}

/** A created title is a franchise of its own. */
export async function writeTitles(writing: Writing, created: readonly KnownTitle[], changed: readonly KnownTitle[]): Promise<void> {
  for (const batch of inBatches(created)) {
    await writing.insertInto('franchises').values(batch.map(({ id, name }) => ({ id, name, latest: 0 }))).execute()
    await writing.insertInto('titles').values(batch.map(titleRow)).execute()
  }
  for (const title of changed) await writing.updateTable('titles').set(titleRow(title)).where('id', '=', title.id).execute()
  await writeNames(writing, 'title', [...created, ...changed])
}

async function writeNames(writing: Writing, kind: NameRow['kind'], entities: readonly (KnownPerson | KnownTitle)[]): Promise<void> {
  const names = entities.flatMap(({ id, names }) => names.map((folded) => ({ folded, kind, entity: id })))
  const words = names.flatMap(({ folded, entity }) => wordsOfName(folded).map((word) => ({ word, kind, entity })))
  for (const batch of inBatches(names)) {
    await writing.insertInto('names').values(batch).onConflict((conflict) => conflict.doNothing()).execute()
  }
  for (const batch of inBatches(words)) {
    await writing.insertInto('name_words').values(batch).onConflict((conflict) => conflict.doNothing()).execute()
  }
}
