import { longestPhrase, matchesIn, searchTerms } from '#record'
import { readFactsBySequence, readFactsOfFranchise, readFactsOfPerson, readFactsOfSourcesSince } from './facts.ts'
import { franchiseOf } from './franchises.ts'
import { beginChange } from './revision.ts'
import type { Fact, Signature, Watch, Watched } from '#record'
import type { Engine } from './engine.ts'
import type { Database, WatchRow } from './tables.ts'

/** In order of setting up. */
export async function readWatches(database: Database): Promise<readonly Watch[]> {
  const rows = await database.selectFrom('watches').selectAll().where('ended_at', 'is', null).orderBy('number').execute()
  return rows.map(watchOf)
}

export function addWatch(database: Database, engine: Engine, watched: Watched, { by, at }: Omit<Signature, 'why'>): Promise<Watch | null> {
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const target = await targetOf(writing, watched)
    if (target === null) return null
    const known = await writing.selectFrom('watches').selectAll().where('kind', '=', watched.kind).where('target', '=', target).where('ended_at', 'is', null).executeTakeFirst()
    if (known) return watchOf(known)
    const last = await writing.selectFrom('watches').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
    const newest = await writing.selectFrom('events').select(({ fn }) => fn.max('sequence').as('sequence')).executeTakeFirst()
    const row: WatchRow = { number: (last?.number ?? 0) + 1, kind: watched.kind, target, since: newest?.sequence ?? 0, by_whom: by, at, ended_at: null }
    await writing.insertInto('watches').values(row).execute()
    return watchOf(row)
  })
}

/** Ended watches stay as rows, so that their numbers are not given again. */
export function endWatch(database: Database, engine: Engine, number: number, at: string): Promise<boolean> {
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const ended = await writing.updateTable('watches').set({ ended_at: at }).where('number', '=', number).where('ended_at', 'is', null).executeTakeFirst()
    return Number(ended.numUpdatedRows) > 0
  })
}

/** Facts that touch what is watched, after event number `since`, in the order of events, at most `limit`. */
export async function readEvents(database: Database, engine: Engine, watched: Watched, since: number, limit: number): Promise<readonly Fact[]> {
  if (watched.kind === 'person') return (await readFactsOfPerson(database, watched.id, { since })).slice(0, limit)
  if (watched.kind === 'franchise') {
    const franchise = await franchiseOf(database, watched.id)
    return franchise === null ? [] : (await readFactsOfFranchise(database, franchise, { since })).slice(0, limit)
  }
  const terms = searchTerms(watched.words)
  if (terms.length === 0) return []
  const from = await database.selectFrom('facts').innerJoin('sources', 'sources.id', 'facts.source').select('sources.number')
    .where('facts.sequence', '>', since).orderBy('facts.sequence').limit(1).executeTakeFirst()
  if (from === undefined) return []
  const quoted = await engine.findSince(database, 'quotation_words', terms, since, limit)
  const telling = await engine.findSince(database, 'source_words', terms, from.number - 1, limit)
  const facts = new Map((await readFactsBySequence(database, quoted)).map((fact) => [fact.id, fact]))
  const holds = (fact: Fact) => terms.every((term) => fact.passages.some((passage) => matchesIn(passage.words, [term], 1).length > 0))
  for (const fact of await readFactsOfSourcesSince(database, telling, since)) if (holds(fact)) facts.set(fact.id, fact)
  return [...facts.values()].sort((one, other) => one.sequence - other.sequence).slice(0, limit)
}

async function targetOf(database: Database, watched: Watched): Promise<string | null> {
  if (watched.kind === 'franchise') return franchiseOf(database, watched.id)
  if (watched.kind === 'person') return (await database.selectFrom('people').select('id').where('id', '=', watched.id).executeTakeFirst())?.id ?? null
  const words = watched.words.trim().replaceAll(/\s+/gu, ' ')
  if (words.length > longestPhrase) throw new RangeError(`A phrase of ${words.length} characters cannot be watched: at most ${longestPhrase}.`)
  if (searchTerms(words).length === 0) throw new RangeError('A phrase that holds no letter and no digit cannot be watched: give words.')
  return words
}

function watchOf(row: WatchRow): Watch {
  const watched: Watched = row.kind === 'phrase' ? { kind: 'phrase', words: row.target } : { kind: row.kind, id: row.target }
  return { number: row.number, watched, since: row.since, by: row.by_whom, at: row.at }
}
