import { peopleIn, settleFact, titlesIn } from '#record'
import { fromBatches, inBatches } from './in-batches.ts'
import { linkFacts, unlinkFacts } from './link-facts.ts'
import { factOf, passagesCell } from './rows.ts'
import { asRuled, readSplits } from './rule-facts.ts'
import { readSameAs } from './same-as.ts'
import type { DraftFact, Fact, KindAndBody } from '#record'
import type { FactRow, SourceRow, Writing } from './tables.ts'

/** Who the keys of a reading are in the record. */
export interface Settled {
  readonly people: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
}

export interface WrittenFacts {
  /** Not on record before, in the order of events. */
  readonly fresh: readonly Fact[]
  /** On record before, and said differently now. */
  readonly changed: readonly Fact[]
}

/**
 * Keeps the facts of a source. One that an earlier version of the page held already moves to this source and keeps its
 * number; one that a later version holds stays there; the others take the next numbers in the order of events.
 */
export async function writeFacts(writing: Writing, source: SourceRow, facts: readonly DraftFact[], settled: Settled): Promise<WrittenFacts> {
  const known = new Map((await fromBatches(facts, (batch) =>
    writing.selectFrom('facts').innerJoin('sources', 'sources.id', 'facts.source').selectAll('facts').select('sources.version')
      .where('facts.id', 'in', batch.map(({ id }) => id)).execute())).map((row) => [row.id, row]))
  const last = await writing.selectFrom('events').select(({ fn }) => fn.max('sequence').as('sequence')).executeTakeFirst()
  let next = (last?.sequence ?? 0) + 1
  const rows = facts.filter((fact) => (known.get(fact.id)?.version ?? 0) <= source.version).map((fact): FactRow => {
    const before = known.get(fact.id)
    return {
      id: fact.id,
      kind: fact.kind,
      source: source.id,
      position: fact.spans[0]?.start ?? 0,
      passages: passagesCell(source.text, fact.spans),
      body: JSON.stringify(settleFact(fact, settled.people, settled.titles)),
      sequence: before?.sequence ?? next++,
      kept_at: before?.kept_at ?? source.retrieved_at,
      utterance: before?.utterance ?? null,
      withdrawn_at: null,
      ruling: before?.ruling ?? null,
      correction: before?.correction ?? null,
    }
  })
  // What is merged, split off or corrected stays so in what is read now.
  const ids = rows.flatMap((row) => { const of = { kind: row.kind, body: JSON.parse(row.body) } as KindAndBody; return [...peopleIn(of), ...titlesIn(of)] })
  const merged = await readSameAs(writing, ids)
  const isRuled = (row: FactRow): boolean => row.ruling !== null || row.correction !== null
  if (merged.size > 0 || rows.some(isRuled)) {
    const splits = await readSplits(writing)
    for (const [at, row] of rows.entries()) rows[at] = await asRuled(writing, row, splits)
  }
  const fresh = rows.filter((row) => !known.has(row.id))
  const changed = rows.filter((row) => {
    const before = known.get(row.id)
    return before && (before.body !== row.body || before.correction !== row.correction || before.passages !== row.passages || before.source !== row.source || before.withdrawn_at !== null)
  })
  for (const row of changed) {
    await unlinkFacts(writing, [row.id])
    await writing.updateTable('facts').set(row).where('id', '=', row.id).execute()
  }
  for (const batch of inBatches(fresh)) {
    await writing.insertInto('facts').values(batch).execute()
    await writing.insertInto('events').values(batch.map(({ sequence, kept_at, id }) => ({ sequence, at: kept_at, what: 'kept' as const, fact: id }))).execute()
  }
  await linkFacts(writing, [...fresh, ...changed])
  const plain = (row: FactRow) => factOf({ ...row, hash: source.hash })
  return { fresh: fresh.map(plain), changed: changed.map(plain) }
}
