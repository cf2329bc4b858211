import { fileFacts, markFranchises, settleEntities } from './add.ts'
import { removeUnnamed } from './unnamed.ts'
import { regroupFranchises } from './franchises.ts'
import { readSummary } from './sources.ts'
import { unlinkFacts } from './link-facts.ts'
import { writeFacts } from './write-facts.ts'
import { beginChange } from './revision.ts'
import type { Draft, Rereading } from '#record'
import type { Engine } from './engine.ts'
import type { Database } from './tables.ts'

/**
 * Replaces what an earlier reader found in a source by what this one finds, in one transaction. Facts found again keep
 * id, number and what was ruled on them; those no longer found are withdrawn. `null` when the source is not on record.
 */
export function rereadDraft(database: Database, engine: Engine, draft: Draft): Promise<Rereading | null> {
  return database.transaction().execute(async (writing): Promise<Rereading | null> => {
    await beginChange(writing, engine)
    const source = await writing.selectFrom('sources').selectAll().where('id', '=', draft.source.id).executeTakeFirst()
    if (!source) return null
    const before = await writing.selectFrom('facts').select(['id', 'sequence', 'kind']).where('source', '=', source.id).where('withdrawn_at', 'is', null).execute()
    const people = (await writing.selectFrom('source_people').select('person').where('source', '=', source.id).execute()).map((row) => row.person)
    const titles = (await writing.selectFrom('source_titles').select('title').where('source', '=', source.id).execute()).map((row) => row.title)
    const franchises = titles.length === 0 ? [] : await writing.selectFrom('titles').select('franchise').distinct()
      .where('id', 'in', (of) => of.selectFrom('source_titles').select('title').where('source', '=', source.id)).execute()

    const settled = await settleEntities(writing, source.id, draft)
    const { fresh, changed } = await writeFacts(writing, source, draft.facts, { people: settled.people.ids, titles: settled.titles.ids })
    const found = new Set(draft.facts.map((fact) => fact.id))
    const withdrawn = before.filter((row) => !found.has(row.id))
    await unlinkFacts(writing, withdrawn.map((row) => row.id))
    for (const row of withdrawn) {
      await writing.updateTable('facts').set({ withdrawn_at: draft.source.retrievedAt }).where('id', '=', row.id).execute()
      if (row.kind === 'quotation') await engine.unindex(writing, 'quotation_words', row.sequence)
    }
    await fileFacts(writing, engine, source, [...fresh, ...changed], settled.titles)
    await removeUnnamed(writing, people, titles)
    await regroupFranchises(writing, franchises.map((row) => row.franchise))
    await markFranchises(writing, fresh, settled.titles.changed)
    await writing.updateTable('sources').set({ reader: draft.source.reader }).where('id', '=', source.id).execute()
    return {
      source: (await readSummary(writing, source.id))!,
      unchanged: draft.facts.length - fresh.length - changed.length,
      changed,
      added: fresh,
      withdrawn: withdrawn.map((row) => row.id),
    }
  })
}
