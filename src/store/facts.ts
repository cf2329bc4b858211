import { fromBatches } from './in-batches.ts'
import { factOf, summaryColumns, summaryOf } from './rows.ts'
import type { Fact, FactId, FactOf, FactOptions, FranchiseFactOptions, FranchiseId, FranchiseTally, PersonId, SourceId, TitleId } from '#record'
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

/** Those that exist, in any order. */
export async function readFactsBySequence(database: Database, sequences: readonly number[]): Promise<readonly Fact[]> {
  return (await fromBatches(sequences, (batch) => factsWithHash(database).where('facts.sequence', 'in', batch).execute())).map(factOf)
}

/** Of sources given by their numbers, what has become known since. */
export async function readFactsOfSourcesSince(database: Database, numbers: readonly number[], since: number): Promise<readonly Fact[]> {
  return (await fromBatches(numbers, (batch) => factsWithHash(database).where('sources.number', 'in', batch).where('facts.sequence', '>', since).execute())).map(factOf)
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

/** For each person and title the credit told first, in the order of events; of titles in `known` none. */
export async function readCreditsOfPeople(database: Database, people: readonly PersonId[], known: readonly TitleId[]): Promise<readonly FactOf<'credit'>[]> {
  const told = new Set(known)
  const works = await fromBatches([...new Set(people)], (batch) => database.selectFrom('worked_on').selectAll().where('person', 'in', batch).execute())
  const facts = await readFactsBySequence(database, works.flatMap(({ title, first }) => (told.has(title) ? [] : [first])))
  return facts.map((fact) => fact as FactOf<'credit'>).toSorted((one, other) => one.sequence - other.sequence)
}

/**
 * Facts that name one of its titles or are filed under one; and sightings of two or more people who have credits in it,
 * wherever they were told.
 */
export async function readFactsOfFranchise(database: Database, id: FranchiseId, options: FranchiseFactOptions): Promise<readonly Fact[]> {
  const wanted = limited(factsWithHash(database), options)
  const query = options.once
    ? wanted.where('facts.sequence', 'in', (of) => of.selectFrom('facts as told').select(({ fn }) => fn.min('told.sequence').as('first'))
      .where('told.id', 'in', () => filedUnder(database, id, options.kinds)).where('told.withdrawn_at', 'is', null)
      .where(({ or, eb }) => or([eb('told.ruling', 'is', null), eb('told.ruling', '<>', 'rejected')]))
      .groupBy(['told.kind', 'told.body', 'told.correction']))
    : wanted.where('facts.id', 'in', () => filedUnder(database, id, options.kinds))
  if (options.newest === undefined) return (await query.orderBy('facts.sequence').execute()).map(factOf)
  const rows = await query.orderBy('sources.dated', 'desc').orderBy('facts.sequence', 'desc').limit(options.newest).execute()
  return rows.toSorted((one, other) => one.sequence - other.sequence).map(factOf)
}

/** The ids of the facts of a franchise, of some kinds or of all. */
function filedUnder(database: Database, id: FranchiseId, kinds: readonly string[] | undefined) {
  const named = database.selectFrom('fact_titles').innerJoin('titles', 'titles.id', 'fact_titles.title').select('fact_titles.fact').where('titles.franchise', '=', id)
  const wanted = kinds === undefined ? named : named.where('fact_titles.kind', 'in', kinds.length > 0 ? [...kinds] : ['none'])
  if (kinds !== undefined && !kinds.includes('sighting')) return wanted
  return wanted.union(database.selectFrom('fact_people').select('fact_people.fact').where('fact_people.kind', '=', 'sighting')
    .where('fact_people.person', 'in', (cast) => cast.selectFrom('titles').innerJoin('worked_on', 'worked_on.title', 'titles.id')
      .select('worked_on.person').where('titles.franchise', '=', id))
    .groupBy('fact_people.fact').having(({ fn }) => fn.countAll(), '>', 1))
}

/** How much is filed under a franchise, and the newest sources that name one of its titles. */
export async function readTallyOfFranchise(database: Database, id: FranchiseId, newest: number): Promise<FranchiseTally> {
  // Facts that were rejected or withdrawn are filed nowhere, so that the filing alone can be counted.
  const counted = await database.selectFrom('fact_titles').innerJoin('titles', 'titles.id', 'fact_titles.title')
    .select(({ fn }) => ['fact_titles.kind', fn.count<number | string>('fact_titles.fact').distinct().as('count')])
    .where('titles.franchise', '=', id).groupBy('fact_titles.kind').execute()
  const [seen] = await database.selectFrom(() => filedUnder(database, id, ['sighting']).as('met')).select(({ fn }) => fn.countAll<number | string>().as('count')).execute()
  const naming = () => database.selectFrom('source_titles').innerJoin('titles', 'titles.id', 'source_titles.title').select('source_titles.source').distinct().where('titles.franchise', '=', id)
  const [told] = await database.selectFrom(() => naming().as('told')).select(({ fn }) => fn.countAll<number | string>().as('count')).execute()
  const latest = await database.selectFrom('sources').select(summaryColumns).where('sources.id', 'in', naming).orderBy('sources.dated', 'desc').orderBy('sources.number', 'desc').limit(newest).execute()
  return {
    facts: { relation: 0, release: 0, credit: 0, outlook: 0, quotation: 0, ...Object.fromEntries(counted.map((row) => [row.kind, Number(row.count)])), sighting: Number(seen?.count ?? 0) },
    sources: Number(told?.count ?? 0),
    newest: latest.map(summaryOf),
  }
}

function limited(query: ReturnType<typeof factsWithHash>, { since, kinds }: FactOptions): ReturnType<typeof factsWithHash> {
  let limited = query
  if (since !== undefined) limited = limited.where('facts.sequence', '>', since)
  if (kinds !== undefined) limited = limited.where('facts.kind', 'in', kinds.length > 0 ? [...kinds] : ['none'])
  return limited
}
