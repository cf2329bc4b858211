import { partsNotCorrectable, peopleIn, titlesIn } from '#record'
import { joinFranchises, regroupFranchises } from './franchises.ts'
import { fromBatches } from './in-batches.ts'
import { factOf } from './rows.ts'
import { pageSize } from './sources.ts'
import { indexQuotation } from './word-index.ts'
import { linkFacts, unlinkFacts } from './write-facts.ts'
import { beginChange } from './revision.ts'
import type { Decision, Fact, FactId, FactKind, KindAndBody, Page, PageOptions, Ruling, Signature } from '#record'
import type { Engine } from './engine.ts'
import type { Database, DecisionRow, FactRow, Writing } from './tables.ts'

export function decide(database: Database, engine: Engine, ruling: Ruling, signature: Signature): Promise<Decision | null> {
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const fact = await writing.selectFrom('facts').selectAll().where('id', '=', ruling.fact).executeTakeFirst()
    if (!fact) return null
    if (ruling.kind === 'correct') await checkCorrection(writing, fact, ruling)
    const last = await writing.selectFrom('decisions').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
    const row: DecisionRow = {
      number: (last?.number ?? 0) + 1,
      kind: ruling.kind,
      fact: ruling.fact,
      ruling: JSON.stringify(ruling),
      by_whom: signature.by,
      at: signature.at,
      why: signature.why,
      undone_by: null,
      undone_at: null,
    }
    await writing.insertInto('decisions').values(row).execute()
    await applyDecisions(writing, engine, fact)
    return decisionOf(row)
  })
}

export function undo(database: Database, engine: Engine, number: number, { by, at }: Omit<Signature, 'why'>): Promise<Decision | null> {
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const row = await writing.selectFrom('decisions').selectAll().where('number', '=', number).where('undone_at', 'is', null).executeTakeFirst()
    if (!row) return null
    await writing.updateTable('decisions').set({ undone_by: by, undone_at: at }).where('number', '=', number).execute()
    await applyDecisions(writing, engine, await writing.selectFrom('facts').selectAll().where('id', '=', row.fact).executeTakeFirstOrThrow())
    return decisionOf({ ...row, undone_by: by, undone_at: at })
  })
}

export async function readDecisions(database: Database, { limit = 50, after = null, fact }: PageOptions & { readonly fact?: FactId }): Promise<Page<Decision>> {
  const size = pageSize(limit)
  let query = database.selectFrom('decisions').selectAll().orderBy('number', 'desc').limit(size + 1)
  if (fact !== undefined) query = query.where('fact', '=', fact)
  if (after !== null) query = query.where('number', '<', Number(after) || 0)
  const rows = await query.execute()
  const items = rows.slice(0, size).map(decisionOf)
  return { items, next: rows.length > size ? String(items.at(-1)!.number) : null }
}

function decisionOf(row: DecisionRow): Decision {
  return {
    number: row.number,
    ruling: JSON.parse(row.ruling),
    by: row.by_whom,
    at: row.at,
    why: row.why,
    undone: row.undone_at === null ? null : { by: row.undone_by ?? '', at: row.undone_at },
  }
}

/** Lets the latest ruling that was not undone hold. Corrections add up; an acceptance or a rejection leaves them as they are. */
async function applyDecisions(writing: Writing, engine: Engine, fact: FactRow): Promise<void> {
  const rows = await writing.selectFrom('decisions').selectAll().where('fact', '=', fact.id).where('undone_at', 'is', null).orderBy('number').execute()
  const rulings = rows.map((row) => JSON.parse(row.ruling) as Ruling)
  const corrections = rulings.flatMap((ruling) => (ruling.kind === 'correct' ? [ruling.correction] : []))
  const latest = rulings.at(-1)?.kind
  const ruled: FactRow = {
    ...fact,
    ruling: latest === 'reject' ? 'rejected' : corrections.length > 0 ? 'corrected' : latest === 'accept' ? 'accepted' : null,
    correction: corrections.length > 0 ? JSON.stringify(Object.assign({}, ...corrections)) : null,
  }
  await writing.updateTable('facts').set({ ruling: ruled.ruling, correction: ruled.correction }).where('id', '=', fact.id).execute()
  if (fact.withdrawn_at !== null) return
  await unlinkFacts(writing, [fact.id])
  await linkFacts(writing, [ruled])
  const now = factOf({ ...ruled, hash: '' })
  if (fact.kind === 'quotation' && ruled.ruling === 'rejected') await engine.unindex(writing, 'quotation_words', fact.sequence)
  else await indexQuotation(writing, engine, now)
  if (now.kind === 'relation') await regroup(writing, [factOf({ ...fact, hash: '' }), now], ruled.ruling === 'rejected' ? [] : [now])
}

/** A relation that is ruled on joins and parts franchises anew. */
async function regroup(writing: Writing, touched: readonly Fact[], standing: readonly Fact[]): Promise<void> {
  await joinFranchises(writing, standing.flatMap((fact) => (fact.kind === 'relation' ? [fact.body] : [])), new Set())
  const titles = [...new Set(touched.flatMap((fact) => titlesIn(fact)))]
  const rows = await writing.selectFrom('titles').select('franchise').distinct().where('id', 'in', titles).execute()
  await regroupFranchises(writing, rows.map((row) => row.franchise))
}

async function checkCorrection(writing: Writing, fact: FactRow, { correction }: Extract<Ruling, { kind: 'correct' }>): Promise<void> {
  const kind = fact.kind as FactKind
  const wrong = partsNotCorrectable(kind, correction)
  if (wrong.length > 0) throw new RangeError(`A ${kind} cannot be corrected in "${wrong.join('", "')}": leave that part out.`)
  const body = { ...JSON.parse(fact.body), ...JSON.parse(fact.correction ?? '{}'), ...correction }
  const corrected = { kind, body } as KindAndBody
  const people = await fromBatches(peopleIn(corrected), (batch) => writing.selectFrom('people').select('id').where('id', 'in', batch).execute())
  const titles = await fromBatches(titlesIn(corrected), (batch) => writing.selectFrom('titles').select('id').where('id', 'in', batch).execute())
  const known = new Set([...people, ...titles].map((row) => row.id))
  const unknown = [...peopleIn(corrected), ...titlesIn(corrected)].filter((id) => !known.has(id))
  if (unknown.length > 0) throw new RangeError(`The correction names "${unknown.join('", "')}", who is not on record: look the id up.`)
}
