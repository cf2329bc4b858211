import { settlePeople, settleTitles, wordsForSearch } from '#record'
import { insertFacts } from './facts.ts'
import { knownPeople, knownTitles, writePeople, writeTitles } from './entities.ts'
import { fileQuotations } from './utterances.ts'
import { joinFranchises, nameFranchise } from './franchises.ts'
import { fromBatches } from './in-batches.ts'
import { summaryOf, titleOf } from './rows.ts'
import { insertSource, readSummary } from './sources.ts'
import { joinStory } from './stories.ts'
import type { Addition, Draft, Fact, FranchiseId, KnownPerson, KnownTitle, RecordedPerson } from '#record'
import type { Engine } from './engine.ts'
import type { Database, SourceRow, Writing } from './tables.ts'

/** Keeps one document and everything read from it, in one transaction. */
export function addDraft(database: Database, engine: Engine, draft: Draft): Promise<Addition> {
  return database.transaction().execute(async (writing): Promise<Addition> => {
    await engine.lock(writing)
    const known = await readSummary(writing, draft.source.id)
    if (known) return { source: known, isNew: false, facts: [], newPeople: [], newTitles: [], franchises: [] }

    const source = await insertSource(writing, draft.source)
    const people = settlePeople(draft.people, await knownPeople(writing, draft.people), source.id)
    const titles = settleTitles(draft.titles, await knownTitles(writing, draft.titles), source.id)
    await writePeople(writing, people.created, people.changed)
    await writeTitles(writing, titles.created, titles.changed)
    const last = await writing.selectFrom('events').select(({ fn }) => fn.max('sequence').as('sequence')).executeTakeFirst()
    const facts = await insertFacts(writing, source, draft.facts, { people: people.ids, titles: titles.ids }, (last?.sequence ?? 0) + 1)
    await indexWords(writing, engine, source, facts)
    await fileQuotations(writing, source, facts)
    await joinStory(writing, source)
    await joinFranchises(writing, facts.flatMap((fact) => (fact.kind === 'relation' ? [fact.body] : [])))

    const newTitles = await fromBatches(titles.created, (batch) =>
      writing.selectFrom('titles').selectAll().where('id', 'in', batch.map(({ id }) => id)).execute())
    return {
      source: summaryOf(source),
      isNew: true,
      facts,
      newPeople: people.created.map(plainPerson),
      newTitles: newTitles.map(titleOf),
      franchises: await markFranchises(writing, facts, titles.changed),
    }
  })
}

async function indexWords(writing: Writing, engine: Engine, source: SourceRow, facts: readonly Fact[]): Promise<void> {
  await engine.index(writing, 'source_words', source.number, wordsForSearch(`${source.title ?? ''}\n${source.text}`))
  for (const fact of facts) {
    if (fact.kind !== 'quotation') continue
    await engine.index(writing, 'quotation_words', fact.sequence, wordsForSearch(`${fact.body.words}\n${fact.body.speaker.name ?? ''}`))
  }
}

/** Moves the franchises that gained facts to the front of the list. Answers with them, in the order of their first fact. */
async function markFranchises(writing: Writing, facts: readonly Fact[], changed: readonly KnownTitle[]): Promise<readonly FranchiseId[]> {
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
