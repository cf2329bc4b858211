import { fromBatches } from './in-batches.ts'
import { factOf } from './rows.ts'
import type { Fact, FactId, FactOptions, FranchiseId, PersonId, SourceId } from '#record'
import type { Database } from './tables.ts'

function factsWithHash(database: Database) {
  return database.selectFrom('facts').innerJoin('sources', 'sources.id', 'facts.source').select([
    'facts.id', 'facts.kind', 'facts.source', 'facts.position', 'facts.passages', 'facts.body', 'facts.sequence', 'facts.kept_at',
    'facts.ruling', 'facts.correction', 'sources.hash',
  ]).where('facts.withdrawn_at', 'is', null).where(({ or, eb }) => or([eb('facts.ruling', 'is', null), eb('facts.ruling', '<>', 'rejected')]))
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
