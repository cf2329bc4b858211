import { settlePeople, settleTitles } from '#record'
import { writeFacts } from './write-facts.ts'
import { knownPeople, knownTitles, writePeople, writeTitles } from './entities.ts'
import { fileQuotations } from './utterances.ts'
import { joinFranchises, nameFranchise } from './franchises.ts'
import { fromBatches, inBatches } from './in-batches.ts'
import { summaryOf, titleOf } from './rows.ts'
import { insertSource, readSummary } from './sources.ts'
import { joinRewritten, joinStory } from './stories.ts'
import { indexQuotation, indexSource } from './word-index.ts'
import { beginChange } from './revision.ts'
import { ruledQuotations, ruleUtterances } from './rule-utterances.ts'
import type { Addition, Draft, Fact, FranchiseId, KnownPerson, KnownTitle, RecordedPerson, SettledPeople, SettledTitles, SourceId } from '#record'
import type { Engine } from './engine.ts'
import type { Database, SourceRow, Writing } from './tables.ts'

/** Keeps one document and everything read from it, in one transaction. */
export function addDraft(database: Database, engine: Engine, draft: Draft): Promise<Addition> {
  return database.transaction().execute(async (writing): Promise<Addition> => {
    await beginChange(writing, engine)
    const known = await readSummary(writing, draft.source.id)
    if (known) return { source: known, isNew: false, facts: [], newPeople: [], newTitles: [], franchises: [] }

    const source = await insertSource(writing, draft.source)
    const { people, titles } = await settleEntities(writing, source.id, draft)
    const { fresh } = await writeFacts(writing, source, draft.facts, { people: people.ids, titles: titles.ids })
    await indexSource(writing, engine, source)
    await fileFacts(writing, engine, source, fresh, titles)
    await joinStory(writing, source)
    await joinRewritten(writing, source)

    const newTitles = await fromBatches(titles.created, (batch) =>
      writing.selectFrom('titles').selectAll().where('id', 'in', batch.map(({ id }) => id)).execute())
    return {
      source: summaryOf(source),
      isNew: true,
      facts: fresh,
      newPeople: people.created.map(plainPerson),
      newTitles: newTitles.map(titleOf),
      franchises: await markFranchises(writing, fresh, titles.changed),
    }
  })
}

/** Settles who and what a document means, and notes who is named in it, in place of what an earlier reading noted. */
export async function settleEntities(writing: Writing, source: SourceId, draft: Draft): Promise<{ readonly people: SettledPeople; readonly titles: SettledTitles }> {
  const { place } = draft.source
  const people = settlePeople(draft.people, await knownPeople(writing, draft.people, place), place)
  const titles = settleTitles(draft.titles, await knownTitles(writing, draft.titles), place)
  await writePeople(writing, people.created, people.changed)
  await writeTitles(writing, titles.created, titles.changed)
  await writing.deleteFrom('source_people').where('source', '=', source).execute()
  await writing.deleteFrom('source_titles').where('source', '=', source).execute()
  const named = draft.people.map(({ key, name }) => ({ source, person: people.ids.get(key)!, name }))
  const shown = draft.titles.map(({ key, name }) => ({ source, title: titles.ids.get(key)!, name }))
  for (const batch of inBatches(named)) await writing.insertInto('source_people').values(batch).execute()
  for (const batch of inBatches(shown)) await writing.insertInto('source_titles').values(batch).execute()
  return { people, titles }
}

/** Makes new facts findable, and files them under their utterances and franchises. */
export async function fileFacts(writing: Writing, engine: Engine, source: SourceRow, facts: readonly Fact[], { created }: SettledTitles): Promise<void> {
  for (const fact of facts) await indexQuotation(writing, engine, fact)
  await fileQuotations(writing, source, facts)
  await ruleUtterances(writing, await ruledQuotations(writing, facts))
  await joinFranchises(writing, facts.flatMap((fact) => (fact.kind === 'relation' ? [fact.body] : [])), new Set(created.map((title) => title.id)))
}

/** Moves the franchises that gained facts to the front of the list. Answers with them, in the order of their first fact. */
export async function markFranchises(writing: Writing, facts: readonly Fact[], changed: readonly KnownTitle[]): Promise<readonly FranchiseId[]> {
  const rows = await fromBatches(facts, (batch) =>
    writing.selectFrom('fact_titles').innerJoin('titles', 'titles.id', 'fact_titles.title').innerJoin('facts', 'facts.id', 'fact_titles.fact')
      .select(({ fn }) => ['titles.franchise as id', fn.max('facts.sequence').as('latest'), fn.min('facts.sequence').as('first')])
      .where('fact_titles.fact', 'in', batch.map(({ id }) => id)).groupBy('titles.franchise').execute())
  for (const { id, latest } of rows) await writing.updateTable('franchises').set({ latest }).where('id', '=', id).execute()
  for (const { franchise } of changed) await nameFranchise(writing, franchise)
  return [...new Set([...rows].sort((one, other) => one.first - other.first).map((row) => row.id))]
}

function plainPerson({ id, name, catalogueId, candidates }: KnownPerson): RecordedPerson {
  return { id, name, catalogueId, candidates }
}
