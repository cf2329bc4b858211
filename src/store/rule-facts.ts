import { peopleIn, renamedIn, titlesIn } from '#record'
import { joinFranchises, regroupFranchises } from './franchises.ts'
import { fromBatches } from './in-batches.ts'
import { linkFacts, unlinkFacts } from './link-facts.ts'
import { factOf } from './rows.ts'
import { readSameAs } from './same-as.ts'
import { indexQuotation } from './word-index.ts'
import type { EntityRuling, Fact, FactBodies, FactKind, FactRuling, KindAndBody } from '#record'
import type { Engine } from './engine.ts'
import type { Database, FactRow, Writing } from './tables.ts'

type Split = Extract<EntityRuling, { kind: 'split' }> & { readonly decision: number }

/** The id of the one that a split told apart. */
export const splitId = (from: string, decision: number): string => `${from}-${decision}`

/** Every split that holds. Few, so that they are looked through. */
export async function readSplits(database: Database): Promise<readonly Split[]> {
  const rows = await database.selectFrom('decisions').select(['number', 'ruling']).where('kind', '=', 'split').where('undone_at', 'is', null).orderBy('number').execute()
  return rows.map(({ number, ruling }) => ({ ...(JSON.parse(ruling) as Extract<EntityRuling, { kind: 'split' }>), decision: number }))
}

/**
 * A fact's row as all rulings that hold make it: what was merged under the one that stays, then what was split off, then what
 * was corrected. Corrections add up; an acceptance or a rejection leaves them as they are.
 */
export async function asRuled(database: Database, fact: FactRow, splits: readonly Split[]): Promise<FactRow> {
  const rows = await database.selectFrom('decisions').select('ruling').where('fact', '=', fact.id).where('undone_at', 'is', null).orderBy('number').execute()
  const rulings = rows.map((row) => JSON.parse(row.ruling) as FactRuling)
  const read = { kind: fact.kind, body: JSON.parse(fact.body) } as KindAndBody
  const named = [...peopleIn(read), ...titlesIn(read)]
  let body: FactBodies[FactKind] = renamedIn(read, await readSameAs(database, named))
  for (const { from, facts, decision } of splits) {
    if (facts.includes(fact.id)) body = renamedIn({ kind: fact.kind, body } as KindAndBody, new Map([[from, splitId(from, decision)]]))
  }
  const corrections = rulings.flatMap((ruling) => (ruling.kind === 'correct' ? [ruling.correction] : []))
  if (corrections.length > 0) {
    const corrected = { kind: fact.kind, body: { ...body, ...Object.assign({}, ...corrections) } } as KindAndBody
    body = renamedIn(corrected, await readSameAs(database, [...peopleIn(corrected), ...titlesIn(corrected)]))
  }
  const other = Object.entries(body).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify((read.body as unknown as Record<string, unknown>)[part]))
  const latest = rulings.findLast((ruling) => ruling.kind === 'accept' || ruling.kind === 'reject' || ruling.kind === 'correct')?.kind
  return {
    ...fact,
    ruling: latest === 'reject' ? 'rejected' : corrections.length > 0 ? 'corrected' : latest === 'accept' ? 'accepted' : null,
    correction: other.length > 0 ? JSON.stringify(Object.fromEntries(other)) : null,
  }
}

/** Lets the rulings that hold show on some facts: in what they say, under whom they are filed, and in what search finds. */
export async function ruleFacts(writing: Writing, engine: Engine, facts: readonly FactRow[]): Promise<void> {
  const splits = await readSplits(writing)
  for (const fact of facts) {
    const ruled = await asRuled(writing, fact, splits)
    await writing.updateTable('facts').set({ ruling: ruled.ruling, correction: ruled.correction }).where('id', '=', fact.id).execute()
    if (fact.withdrawn_at !== null) continue
    await unlinkFacts(writing, [fact.id])
    await linkFacts(writing, [ruled])
    const now = factOf({ ...ruled, hash: '' })
    if (fact.kind === 'quotation' && ruled.ruling === 'rejected') await engine.unindex(writing, 'quotation_words', fact.sequence)
    else await indexQuotation(writing, engine, now)
    if (now.kind === 'relation') await regroup(writing, [factOf({ ...fact, hash: '' }), now], ruled.ruling === 'rejected' ? [] : [now])
  }
}

/** A relation that is ruled on joins and parts franchises anew. */
async function regroup(writing: Writing, touched: readonly Fact[], standing: readonly Fact[]): Promise<void> {
  await joinFranchises(writing, standing.flatMap((fact) => (fact.kind === 'relation' ? [fact.body] : [])), new Set())
  const titles = [...new Set(touched.flatMap((fact) => titlesIn(fact)))]
  const rows = await fromBatches(titles, (batch) => writing.selectFrom('titles').select('franchise').distinct().where('id', 'in', batch).execute())
  await regroupFranchises(writing, rows.map((row) => row.franchise))
}
