import { sharedPart } from '#record'
import { inBatches } from './in-batches.ts'
import { mostShared } from './latest-postings.ts'
import { summaryColumns, summaryOf } from './rows.ts'
import type { SourceId, SourceSummary } from '#record'
import type { Database, SourceRow, Writing } from './tables.ts'

/** From how large a common part on two texts tell one story: syndicated copies share nearly all, lightly edited ones half. */
const sameStory = 0.25
const compared = 16
/**
 * By how many of its 24 runs a text is found, the smallest ones: two that share a quarter of what they say miss each other
 * three times in a hundred, two that share half next to never, and each run costs a page of its own.
 */
const foundBy = 12

/** Joins a new source to the sources that tell the same story, by the words they share. */
export async function joinStory(writing: Writing, source: SourceRow): Promise<void> {
  const sketch = JSON.parse(source.sketch) as readonly number[]
  const runs = sketch.slice(0, foundBy)
  const alike = (await mostShared(writing, 'source_runs', 'source', runs)).slice(0, compared).map(({ number }) => number)
  for (const batch of inBatches(runs)) {
    await writing.insertInto('source_runs').values(batch.map((run) => ({ run, source: source.number }))).execute()
  }
  if (alike.length === 0) return
  const rows = await writing.selectFrom('sources').select(['number', 'story', 'sketch']).where('number', 'in', alike).execute()
  const stories = new Set(rows.filter((row) => sharedPart(sketch, JSON.parse(row.sketch)) >= sameStory).map((row) => row.story))
  if (stories.size === 0) return
  stories.add(source.story)
  await writing.updateTable('sources').set({ story: Math.min(...stories) }).where('story', 'in', [...stories]).execute()
}

/** How many quotations two sources of the same days must share to tell one story in words of their own, and which part of those of one. */
const sharedSayings = 2
const sharedShare = 0.5
/** Days between two tellings of one story; what is older is background. */
const daysApart = 4
/** Of how many quotations the latest tellings are looked up, and how many of each. */
const lookedUp = { sayings: 8, tellings: 8 } as const

/** Joins a new source to those of the same days that were rewritten from the same story: other words around the same quotations. */
export async function joinRewritten(writing: Writing, source: SourceRow): Promise<void> {
  const own = await sayingsIn(writing, source.id)
  if (own.size < sharedSayings) return
  const shared = new Map<SourceId, number>()
  for (const utterance of [...own].slice(0, lookedUp.sayings)) {
    const tellings = await writing.selectFrom('facts').select('source').where('utterance', '=', utterance).where('withdrawn_at', 'is', null)
      .orderBy('sequence', 'desc').limit(lookedUp.tellings).execute()
    for (const id of new Set(tellings.map((row) => row.source))) if (id !== source.id) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  const likely = [...shared].filter(([, count]) => count >= sharedSayings).slice(0, compared)
  const stories = new Set<number>()
  for (const [id, count] of likely) {
    const other = await writing.selectFrom('sources').select(['story', 'dated']).where('id', '=', id).executeTakeFirstOrThrow()
    if (Math.abs(Date.parse(other.dated) - Date.parse(source.dated)) > daysApart * 86_400_000) continue
    if (count >= sharedShare * Math.min(own.size, (await sayingsIn(writing, id)).size)) stories.add(other.story)
  }
  if (stories.size === 0) return
  const { story } = await writing.selectFrom('sources').select('story').where('id', '=', source.id).executeTakeFirstOrThrow()
  stories.add(story)
  await writing.updateTable('sources').set({ story: Math.min(...stories) }).where('story', 'in', [...stories]).execute()
}

async function sayingsIn(writing: Writing, source: SourceId): Promise<ReadonlySet<number>> {
  const rows = await writing.selectFrom('facts').select('utterance').where('source', '=', source).where('utterance', 'is not', null).where('withdrawn_at', 'is', null).execute()
  return new Set(rows.map((row) => row.utterance!))
}

/** The sources that tell the same story, earliest first. */
export async function readStory(database: Database, id: SourceId): Promise<readonly SourceSummary[]> {
  const rows = await database.selectFrom('sources').select(summaryColumns)
    .where('story', '=', (of) => of.selectFrom('sources as one').select('one.story').where('one.id', '=', id))
    .orderBy('dated').orderBy('number').execute()
  return rows.map(summaryOf)
}
