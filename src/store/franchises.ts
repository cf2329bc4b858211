import { byYear, components, firstTitle, keeperOf } from '#record'
import { fromBatches } from './in-batches.ts'
import { bodyOf, titleOf } from './rows.ts'
import type { FactBodies, Franchise, FranchiseId, FranchiseSummary, TitleId } from '#record'
import type { Database, Writing } from './tables.ts'

/**
 * Joins the franchises that new relations connect. Costs as much as the joined franchises have titles.
 * Of titles that all came up only now (`created`) the franchise is called after the first one.
 */
export async function joinFranchises(writing: Writing, relations: readonly FactBodies['relation'][], created: ReadonlySet<TitleId>): Promise<void> {
  const joined = new Set<FranchiseId>()
  for (const { title, of } of relations) {
    const pair = await writing.selectFrom('titles').select(['id', 'franchise']).where('id', 'in', [title, of]).execute()
    const ids = [...new Set(pair.map((row) => row.franchise))]
    if (ids.length < 2) continue
    const keeper = await join(writing, ids, pair.find((row) => row.id === of)!.franchise)
    for (const id of ids) joined.delete(id)
    joined.add(keeper)
  }
  for (const id of joined) {
    const first = await nameFranchise(writing, id)
    if (first === null || first === id) continue
    const titles = await writing.selectFrom('titles').select('id').where('franchise', '=', id).execute()
    if (titles.every((title) => created.has(title.id))) await callFranchise(writing, id, first)
  }
}

/** Gives a franchise that nobody knows yet another id. */
async function callFranchise(writing: Writing, id: FranchiseId, called: FranchiseId): Promise<void> {
  const { name, latest } = await writing.selectFrom('franchises').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  await writing.deleteFrom('former_franchises').where('id', '=', called).execute()
  await writing.insertInto('franchises').values({ id: called, name, latest }).execute()
  await writing.updateTable('titles').set({ franchise: called }).where('franchise', '=', id).execute()
  await writing.deleteFrom('former_franchises').where('franchise', '=', id).execute()
  await writing.deleteFrom('franchises').where('id', '=', id).execute()
}

async function join(writing: Writing, ids: readonly FranchiseId[], continued: FranchiseId): Promise<FranchiseId> {
  const joinable = await writing
    .selectFrom('titles').innerJoin('franchises', 'franchises.id', 'titles.franchise')
    .select(({ fn }) => ['franchises.id as id', 'franchises.latest as latest', fn.countAll<number | string>().as('titles')])
    .where('titles.franchise', 'in', ids).groupBy(['franchises.id', 'franchises.latest']).execute()
  const keeper = keeperOf(joinable.map(({ id, latest, titles }) => ({ id, latest, titles: Number(titles) })), continued)
  const latest = Math.max(...joinable.map((row) => row.latest))
  for (const id of ids) {
    if (id === keeper) continue
    await writing.updateTable('titles').set({ franchise: keeper }).where('franchise', '=', id).execute()
    await writing.updateTable('former_franchises').set({ franchise: keeper }).where('franchise', '=', id).execute()
    await writing.insertInto('former_franchises').values({ id, franchise: keeper }).execute()
    await writing.deleteFrom('franchises').where('id', '=', id).execute()
  }
  await writing.updateTable('franchises').set({ latest }).where('id', '=', keeper).execute()
  return keeper
}

/** Names a franchise anew, after it was joined or one of its titles gained a year. Answers with its first title; `null` without any. */
export async function nameFranchise(writing: Writing, id: FranchiseId): Promise<TitleId | null> {
  const titles = (await writing.selectFrom('titles').selectAll().where('franchise', '=', id).execute()).map(titleOf)
  if (titles.length === 0) return null
  const continued = new Set((await relationsOf(writing, titles.map((title) => title.id))).map((relation) => relation.title))
  const first = firstTitle(titles, continued)
  await writing.updateTable('franchises').set({ name: first.name }).where('id', '=', id).where('name', '<>', first.name).execute()
  return first.id
}

async function relationsOf(writing: Writing, titles: readonly TitleId[]): Promise<readonly FactBodies['relation'][]> {
  const rows = await fromBatches(titles, (batch) =>
    writing.selectFrom('fact_titles').innerJoin('facts', 'facts.id', 'fact_titles.fact').select(['facts.body', 'facts.correction'])
      .where('fact_titles.title', 'in', batch).where('fact_titles.kind', '=', 'relation').execute())
  return rows.map((row) => bodyOf(row) as FactBodies['relation'])
}

/**
 * Parts franchises whose titles no relation connects any more. The part with the title that it began with keeps the id,
 * or the largest when that title is gone; the others are called after their first title.
 */
export async function regroupFranchises(writing: Writing, ids: readonly FranchiseId[]): Promise<void> {
  for (const id of new Set(ids)) {
    const titles = (await writing.selectFrom('titles').selectAll().where('franchise', '=', id).orderBy('id').execute()).map(titleOf)
    const relations = await relationsOf(writing, titles.map((title) => title.id))
    const merged = await mergedAmong(writing, titles.map((title) => title.id))
    const parts = components(titles.map((title) => title.id), [...relations.map(({ title, of }) => [title, of] as const), ...merged])
    if (parts.length < 2) continue
    const largest = parts.reduce((one, other) => (other.length > one.length ? other : one))
    const staying = parts.find((part) => part.includes(id)) ?? largest
    const titleById = new Map(titles.map((title) => [title.id, title]))
    const continued = new Set(relations.map((relation) => relation.title))
    for (const part of parts) {
      if (part === staying) continue
      const first = firstTitle(part.map((title) => titleById.get(title)!), continued)
      await writing.deleteFrom('former_franchises').where('id', '=', first.id).execute()
      await writing.insertInto('franchises').values({ id: first.id, name: first.name, latest: 0 }).execute()
      for (const title of part) await writing.updateTable('titles').set({ franchise: first.id }).where('id', '=', title).execute()
      await dateFranchise(writing, first.id)
    }
    await nameFranchise(writing, id)
    await dateFranchise(writing, id)
  }
}

/** Which of some titles a ruling made one with which other. */
async function mergedAmong(database: Database, titles: readonly TitleId[]): Promise<readonly (readonly [TitleId, TitleId])[]> {
  const rows = await fromBatches(titles, (batch) => database.selectFrom('same_as').select(['entity', 'same']).where('entity', 'in', batch).execute())
  return rows.map(({ entity, same }) => [entity, same] as const)
}

/** Notes the newest fact of a franchise anew. */
async function dateFranchise(writing: Writing, id: FranchiseId): Promise<void> {
  const newest = await writing.selectFrom('titles').innerJoin('fact_titles', 'fact_titles.title', 'titles.id').innerJoin('facts', 'facts.id', 'fact_titles.fact')
    .select(({ fn }) => fn.max('facts.sequence').as('latest')).where('titles.franchise', '=', id).executeTakeFirst()
  await writing.updateTable('franchises').set({ latest: newest?.latest ?? 0 }).where('id', '=', id).execute()
}

/** The franchise that an id means: its own, one that it was joined to, or that of a title; `null` when it means none. */
export async function franchiseOf(database: Database, id: FranchiseId | TitleId): Promise<FranchiseId | null> {
  const own = await database.selectFrom('franchises').select('id').where('id', '=', id).executeTakeFirst()
  if (own) return own.id
  const former = await database.selectFrom('former_franchises').select('franchise').where('id', '=', id).executeTakeFirst()
  if (former) return former.franchise
  const title = await database.selectFrom('titles').select('franchise').where('id', '=', id).executeTakeFirst()
  return title?.franchise ?? null
}

export async function readFranchise(database: Database, id: FranchiseId | TitleId): Promise<Franchise | null> {
  const own = await franchiseOf(database, id)
  if (own === null) return null
  const { name } = await database.selectFrom('franchises').select('name').where('id', '=', own).executeTakeFirstOrThrow()
  const titles = await database.selectFrom('titles').selectAll().where('franchise', '=', own).execute()
  const merged = new Set((await mergedAmong(database, titles.map((title) => title.id))).map(([title]) => title))
  return { id: own, name, titles: titles.filter((title) => !merged.has(title.id)).map(titleOf).sort(byYear) }
}

/** Summaries of franchises, in any order. */
export async function readSummaries(database: Database, ids: readonly FranchiseId[]): Promise<readonly FranchiseSummary[]> {
  const rows = await fromBatches(ids, (batch) =>
    database
      .selectFrom('franchises').innerJoin('titles', 'titles.franchise', 'franchises.id')
      .leftJoin('fact_titles', 'fact_titles.title', 'titles.id').leftJoin('events', 'events.sequence', 'franchises.latest')
      .select(({ fn }) => [
        'franchises.id', 'franchises.name', 'franchises.latest', 'events.at as latestAt',
        fn.count<number | string>('titles.id').distinct().as('titles'),
        fn.count<number | string>('fact_titles.fact').distinct().as('facts'),
      ])
      .where('franchises.id', 'in', batch).groupBy(['franchises.id', 'franchises.name', 'franchises.latest', 'events.at']).execute())
  return rows.map(({ id, name, titles, facts, latest, latestAt }) => ({ id, name, titles: Number(titles), facts: Number(facts), latest, latestAt }))
}
