import { addDraft } from './add.ts'
import { backUp } from './backup.ts'
import { checkRecord } from './check.ts'
import { decide, readDecisions, undo } from './decisions.ts'
import { readDoubts } from './doubts.ts'
import { fromBatches } from './in-batches.ts'
import { readCreditsOfPeople, readFact, readFactsOfFranchise, readFactsOfPerson, readFactsOfSource, readFactsSince, readTallyOfFranchise } from './facts.ts'
import { franchiseOf, readFranchise, readSummaries } from './franchises.ts'
import { rereadDraft } from './reread.ts'
import { readRevision } from './revision.ts'
import { personOf, titleOf } from './rows.ts'
import { sameAs } from './same-as.ts'
import { lookUpName, searchRecord } from './search.ts'
import { pageSize, readSource, readSources, readSummariesOf, readVersions } from './sources.ts'
import { readStory } from './stories.ts'
import { exportRecord, importRecord } from './transfer.ts'
import { readUtterances } from './utterances.ts'
import { addWatch, endWatch, readEvents, readWatches } from './watches.ts'
import type { FranchiseSummary, Page, PageOptions, Store } from '#record'
import type { Engine } from './engine.ts'
import type { Database } from './tables.ts'

/** The record on a database that is already of the current version. */
export function recordStore(database: Database, engine: Engine): Store {
  /** Runs one promise of the store; what the database reports is put in words. */
  async function attempt<Answer>(asked: string, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work()
    } catch (error) {
      throw engine.explain(error, asked) ?? error
    }
  }

  return {
    add: (draft) => attempt('keep a document', () => addDraft(database, engine, draft)),
    reread: (draft) => attempt('read a source again', () => rereadDraft(database, engine, draft)),
    sources: (options = {}) => attempt('list the sources', () => readSources(database, options)),
    source: (id) => attempt('read a source', () => readSource(database, id)),
    sourceSummaries: (ids) => attempt('read sources', () => readSummariesOf(database, ids)),
    factsOfSource: (id) => attempt('read the facts of a source', () => readFactsOfSource(database, id)),
    franchises: (options = {}) => attempt('list the franchises', () => listFranchises(database, options)),
    franchise: (id) => attempt('read a franchise', () => readFranchise(database, id)),
    factsOfFranchise: (id, options = {}) => attempt('read the facts of a franchise', async () => {
      const franchise = await franchiseOf(database, id)
      return franchise === null ? [] : readFactsOfFranchise(database, franchise, options)
    }),
    tallyOfFranchise: (id, newest = 50) => attempt('count the facts of a franchise', async () =>
      readTallyOfFranchise(database, (await franchiseOf(database, id)) ?? '', pageSize(newest))),
    creditsOfPeople: (ids, known = []) => attempt('read the credits of people', () => readCreditsOfPeople(database, ids, known)),
    person: (id) => attempt('read a person', async () => {
      const row = await database.selectFrom('people').selectAll().where('id', '=', await sameAs(database, id)).executeTakeFirst()
      return row ? personOf(row) : null
    }),
    factsOfPerson: (id, options = {}) => attempt('read the facts of a person', async () => readFactsOfPerson(database, await sameAs(database, id), options)),
    people: (ids) => attempt('read people', async () =>
      (await fromBatches([...new Set(ids)], (batch) => database.selectFrom('people').selectAll().where('id', 'in', batch).execute())).map(personOf)),
    titles: (ids) => attempt('read titles', async () =>
      (await fromBatches([...new Set(ids)], (batch) => database.selectFrom('titles').selectAll().where('id', 'in', batch).execute())).map(titleOf)),
    fact: (id) => attempt('read a fact', () => readFact(database, id)),
    factsSince: (since, limit = 50) => attempt('read what is new', () => readFactsSince(database, since, pageSize(limit))),
    latest: () => attempt('read what is new', async () => {
      const row = await database.selectFrom('events').select(({ fn }) => fn.max('sequence').as('sequence')).executeTakeFirst()
      return row?.sequence ?? 0
    }),
    revision: () => attempt('see whether anything changed', () => readRevision(database)),
    utterances: (quotations) => attempt('read utterances', () => readUtterances(database, quotations)),
    story: (id) => attempt('read a story', () => readStory(database, id)),
    versions: (id) => attempt('read the versions of a page', () => readVersions(database, id)),
    decide: (ruling, signature) => attempt('put a decision', () => decide(database, engine, ruling, signature)),
    undo: (decision, signature) => attempt('undo a decision', () => undo(database, engine, decision, signature)),
    decisions: (options = {}) => attempt('read decisions', () => readDecisions(database, options)),
    watches: () => attempt('list the watches', () => readWatches(database)),
    watch: (watched, signature) => attempt('set up a watch', () => addWatch(database, engine, watched, signature)),
    unwatch: (watch, at) => attempt('end a watch', () => endWatch(database, engine, watch, at)),
    eventsOf: (watched, since, limit = 50) => attempt('read what is new', () => readEvents(database, engine, watched, since, pageSize(limit))),
    doubts: (limit = 50) => attempt('list what is in doubt', () => readDoubts(database, pageSize(limit))),
    named: (name) => attempt('look a name up', () => lookUpName(database, name)),
    search: (query, { limit = 50 } = {}) => attempt('search', () => searchRecord(database, engine, query, limit)),
    size: () => attempt('count', async () => {
      const count = async (table: 'sources' | 'facts' | 'people' | 'titles') =>
        Number((await database.selectFrom(table).select(({ fn }) => fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow()).count)
      // Withdrawn facts are few and have an index of their own; telling them apart row by row would read every fact.
      const { withdrawn } = await database.selectFrom('facts').select(({ fn }) => fn.countAll<number | string>().as('withdrawn')).where('withdrawn_at', 'is not', null).executeTakeFirstOrThrow()
      return { sources: await count('sources'), facts: (await count('facts')) - Number(withdrawn), people: await count('people'), titles: await count('titles') }
    }),
    async *export() {
      const moment = await attempt('export', () => engine.moment(database))
      try {
        yield* exportRecord(moment.database)
      } catch (error) {
        throw engine.explain(error, 'export') ?? error
      } finally {
        await moment.close()
      }
    },
    import: (lines) => attempt('import', () => importRecord(database, engine, lines)),
    backup: (path) => attempt('make a backup', () => backUp(database, engine, path)),
    check: (onSource) => attempt('check what is', () => checkRecord(database, onSource)),
    close: () => database.destroy(),
  }
}

async function listFranchises(database: Database, { limit = 50, after = null }: PageOptions): Promise<Page<FranchiseSummary>> {
  const size = pageSize(limit)
  let query = database.selectFrom('franchises').select(['id', 'latest']).orderBy('latest', 'desc').orderBy('id', 'desc').limit(size + 1)
  const cut = after?.indexOf('@') ?? -1
  if (after !== null && cut >= 0) {
    const latest = Number(after.slice(0, cut)) || 0
    const id = after.slice(cut + 1)
    query = query.where(({ eb, and, or }) => or([eb('latest', '<', latest), and([eb('latest', '=', latest), eb('id', '<', id)])]))
  }
  const rows = await query.execute()
  const shown = rows.slice(0, size)
  const summaries = new Map((await readSummaries(database, shown.map((row) => row.id))).map((summary) => [summary.id, summary]))
  const last = shown.at(-1)
  return {
    items: shown.flatMap((row) => summaries.get(row.id) ?? []),
    next: rows.length > size && last ? `${last.latest}@${last.id}` : null,
  }
}
