import { peopleIn, settleFact, titlesIn } from '#record'
import { fromBatches, inBatches } from './in-batches.ts'
import { factOf, passagesCell } from './rows.ts'
import type { DraftFact, Fact, FactId, FactOptions, FranchiseId, KindAndBody, PersonId, SourceId } from '#record'
import type { Database, FactRow, SourceRow, Writing } from './tables.ts'

export interface Settled {
  readonly people: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
}

/**
 * Keeps the facts of a source. One that an earlier version of the page held already moves to this source and keeps its
 * number; the others take the next numbers in the order of events. Answers with those only.
 */
export async function insertFacts(writing: Writing, source: SourceRow, facts: readonly DraftFact[], settled: Settled, firstNumber: number): Promise<readonly Fact[]> {
  const known = await fromBatches(facts, (batch) =>
    writing.selectFrom('facts').select(['id', 'sequence', 'kept_at', 'utterance']).where('id', 'in', batch.map(({ id }) => id)).execute())
  const knownById = new Map(known.map((row) => [row.id, row]))
  let next = firstNumber
  const rows = facts.map((fact): FactRow => {
    const before = knownById.get(fact.id)
    return {
      id: fact.id,
      kind: fact.kind,
      source: source.id,
      position: fact.spans[0]?.start ?? 0,
      passages: passagesCell(source.text, fact.spans),
      body: JSON.stringify(settleFact(fact, settled.people, settled.titles)),
      sequence: before?.sequence ?? next++,
      kept_at: before?.kept_at ?? source.retrieved_at,
      utterance: before?.utterance ?? null,
      withdrawn_at: null,
    }
  })
  for (const row of rows) {
    if (!knownById.has(row.id)) continue
    await writing.deleteFrom('fact_people').where('fact', '=', row.id).execute()
    await writing.deleteFrom('fact_titles').where('fact', '=', row.id).execute()
    await writing.updateTable('facts').set(row).where('id', '=', row.id).execute()
  }
  const fresh = rows.filter((row) => !knownById.has(row.id))
  for (const batch of inBatches(fresh)) {
    await writing.insertInto('facts').values(batch).execute()
    await writing.insertInto('events').values(batch.map(({ sequence, kept_at, id }) => ({ sequence, at: kept_at, what: 'kept' as const, fact: id }))).execute()
  }
  await linkFacts(writing, rows)
  return fresh.map((row) => factOf({ ...row, hash: source.hash }))
}

async function linkFacts(writing: Writing, rows: readonly FactRow[]): Promise<void> {
  const parsed = rows.map((row) => ({ id: row.id, of: { kind: row.kind, body: JSON.parse(row.body) } as KindAndBody }))
  const people = parsed.flatMap(({ id, of }) => peopleIn(of).map((person) => ({ fact: id, person, kind: of.kind })))
  const titles = parsed.flatMap(({ id, of }) => titlesIn(of).map((title) => ({ fact: id, title, kind: of.kind })))
  for (const batch of inBatches(people)) await writing.insertInto('fact_people').values(batch).execute()
  for (const batch of inBatches(titles)) await writing.insertInto('fact_titles').values(batch).execute()
}

function factsWithHash(database: Database) {
  return database.selectFrom('facts').innerJoin('sources', 'sources.id', 'facts.source').select([
    'facts.id', 'facts.kind', 'facts.source', 'facts.position', 'facts.passages', 'facts.body', 'facts.sequence', 'facts.kept_at', 'sources.hash',
  ]).where('facts.withdrawn_at', 'is', null)
}

export async function readFact(database: Database, id: FactId): Promise<Fact | null> {
  const row = await factsWithHash(database).where('facts.id', '=', id).executeTakeFirst()
  return row ? factOf(row) : null
}

/** Those that exist, in any order. */
export async function readFacts(database: Database, ids: readonly FactId[]): Promise<readonly Fact[]> {
  const rows = await fromBatches(ids, (batch) => factsWithHash(database).where('facts.id', 'in', batch).execute())
  return rows.map(factOf)
}

export async function readFactsOfSource(database: Database, id: SourceId): Promise<readonly Fact[]> {
  const rows = await factsWithHash(database).where('facts.source', '=', id).orderBy('facts.position').orderBy('facts.sequence').execute()
  return rows.map(factOf)
}

/** In the order of events, at most `limit`. */
export async function readFactsSince(database: Database, since: number, limit: number): Promise<readonly Fact[]> {
  const rows = await factsWithHash(database).where('facts.sequence', '>', since).orderBy('facts.sequence').limit(limit).execute()
  return rows.map(factOf)
}

export async function readFactsOfPerson(database: Database, id: PersonId, options: FactOptions): Promise<readonly Fact[]> {
  const rows = await limited(factsWithHash(database), options)
    .where('facts.id', 'in', (of) => of.selectFrom('fact_people').select('fact_people.fact').where('fact_people.person', '=', id))
    .orderBy('facts.sequence').execute()
  return rows.map(factOf)
}

/**
 * Facts that name one of its titles or are filed under one; and sightings of two or more people who have credits in it,
 * wherever they were told.
 */
export async function readFactsOfFranchise(database: Database, id: FranchiseId, options: FactOptions): Promise<readonly Fact[]> {
  const rows = await limited(factsWithHash(database), options)
    .where(({ or, eb }) => or([
      eb('facts.id', 'in', (of) => of.selectFrom('fact_titles').innerJoin('titles', 'titles.id', 'fact_titles.title')
        .select('fact_titles.fact').where('titles.franchise', '=', id)),
      eb('facts.id', 'in', (of) => of.selectFrom('fact_people').select('fact_people.fact').where('fact_people.kind', '=', 'sighting')
        .where('fact_people.person', 'in', (cast) => cast.selectFrom('titles')
          .innerJoin('fact_titles as credited', 'credited.title', 'titles.id').innerJoin('fact_people as credit', 'credit.fact', 'credited.fact')
          .select('credit.person').where('titles.franchise', '=', id).where('credited.kind', '=', 'credit'))
        .groupBy('fact_people.fact').having(({ fn }) => fn.countAll(), '>', 1)),
    ]))
    .orderBy('facts.sequence').execute()
  return rows.map(factOf)
}

function limited(query: ReturnType<typeof factsWithHash>, { since, kinds }: FactOptions): ReturnType<typeof factsWithHash> {
  let limited = query
  if (since !== undefined) limited = limited.where('facts.sequence', '>', since)
  if (kinds !== undefined) limited = limited.where('facts.kind', 'in', kinds.length > 0 ? [...kinds] : ['none'])
  return limited
}
