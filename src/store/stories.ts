import { sharedPart } from '#record'
import { inBatches } from './in-batches.ts'
import { mostShared } from './latest-postings.ts'
import { summaryColumns, summaryOf } from './rows.ts'
import type { SourceId, SourceSummary } from '#record'
import type { Database, SourceRow, Writing } from './tables.ts'

/** From how large a common part on two texts tell one story: syndicated copies share nearly all, lightly edited ones half. */
const sameStory = 0.25
const compared = 16

/** Joins a new source to the sources that tell the same story, by the words they share. */
export async function joinStory(writing: Writing, source: SourceRow): Promise<void> {
  const sketch = JSON.parse(source.sketch) as readonly number[]
  const alike = (await mostShared(writing, 'source_runs', 'source', sketch)).slice(0, compared).map(({ number }) => number)
  for (const batch of inBatches(sketch)) {
    await writing.insertInto('source_runs').values(batch.map((run) => ({ run, source: source.number }))).execute()
  }
  if (alike.length === 0) return
  const rows = await writing.selectFrom('sources').select(['number', 'story', 'sketch']).where('number', 'in', alike).execute()
  const stories = new Set(rows.filter((row) => sharedPart(sketch, JSON.parse(row.sketch)) >= sameStory).map((row) => row.story))
  if (stories.size === 0) return
  stories.add(source.story)
  await writing.updateTable('sources').set({ story: Math.min(...stories) }).where('story', 'in', [...stories]).execute()
}

/** The sources that tell the same story, earliest first. */
export async function readStory(database: Database, id: SourceId): Promise<readonly SourceSummary[]> {
  const rows = await database.selectFrom('sources').select(summaryColumns)
    .where('story', '=', (of) => of.selectFrom('sources as one').select('one.story').where('one.id', '=', id))
    .orderBy('dated').orderBy('number').execute()
  return rows.map(summaryOf)
}
