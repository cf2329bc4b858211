import { partsNotCorrectable, peopleIn, titlesIn } from '#record'
import { fromBatches } from './in-batches.ts'
import { beginChange } from './revision.ts'
import { applyEntityRuling, revokeEntityRuling, settledRuling } from './rule-entities.ts'
import { ruleFacts } from './rule-facts.ts'
import { ruleUtterances } from './rule-utterances.ts'
import { pageSize } from './sources.ts'
import type { Decision, FactId, FactKind, FactRuling, KindAndBody, Page, PageOptions, Ruling, Signature } from '#record'
import type { Engine } from './engine.ts'
import type { Database, DecisionRow, FactRow, Writing } from './tables.ts'

export function decide(database: Database, engine: Engine, ruling: Ruling, signature: Signature): Promise<Decision | null> {
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const settled = 'fact' in ruling ? await settledOnFact(writing, ruling) : await settledRuling(writing, ruling)
    if (settled === null) return null
    const last = await writing.selectFrom('decisions').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
    const row: DecisionRow = {
      number: (last?.number ?? 0) + 1,
      kind: settled.kind,
      fact: 'fact' in settled ? settled.fact : null,
      ruling: JSON.stringify(settled),
      by_whom: signature.by,
      at: signature.at,
      why: signature.why,
      undone_by: null,
      undone_at: null,
    }
    await writing.insertInto('decisions').values(row).execute()
    if ('fact' in settled) await applyFactRuling(writing, engine, settled)
    else await applyEntityRuling(writing, engine, settled, row.number)
    return decisionOf(row)
  })
}

export function undo(database: Database, engine: Engine, number: number, { by, at }: Omit<Signature, 'why'>): Promise<Decision | null> {
  return database.transaction().execute(async (writing) => {
    await beginChange(writing, engine)
    const row = await writing.selectFrom('decisions').selectAll().where('number', '=', number).where('undone_at', 'is', null).executeTakeFirst()
    if (!row) return null
    await writing.updateTable('decisions').set({ undone_by: by, undone_at: at }).where('number', '=', number).execute()
    const ruling = JSON.parse(row.ruling) as Ruling
    if ('fact' in ruling) await applyFactRuling(writing, engine, ruling)
    else await revokeEntityRuling(writing, engine, ruling, number)
    return decisionOf({ ...row, undone_by: by, undone_at: at })
  })
}

/** `null` when a fact that it names is not on record. */
async function settledOnFact(writing: Writing, ruling: FactRuling): Promise<FactRuling | null> {
  const fact = await writing.selectFrom('facts').selectAll().where('id', '=', ruling.fact).executeTakeFirst()
  if (!fact) return null
  if (ruling.kind === 'correct') await checkCorrection(writing, fact, ruling)
  if (ruling.kind !== 'join' && ruling.kind !== 'part') return ruling
  const other = ruling.kind === 'join' ? await writing.selectFrom('facts').select('kind').where('id', '=', ruling.with).executeTakeFirst() : fact
  if (!other) return null
  if (fact.kind !== 'quotation' || other.kind !== 'quotation') throw new RangeError(`Only quotations are of utterances: a ${fact.kind === 'quotation' ? other.kind : fact.kind} cannot be joined or parted.`)
  if (ruling.kind === 'join' && ruling.with === ruling.fact) throw new RangeError('A quotation cannot be joined with itself: name two.')
  return ruling
}

async function applyFactRuling(writing: Writing, engine: Engine, ruling: FactRuling): Promise<void> {
  if (ruling.kind === 'join' || ruling.kind === 'part') return ruleUtterances(writing, [ruling.fact])
  await ruleFacts(writing, engine, [await writing.selectFrom('facts').selectAll().where('id', '=', ruling.fact).executeTakeFirstOrThrow()])
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

async function checkCorrection(writing: Writing, fact: FactRow, { correction }: Extract<FactRuling, { kind: 'correct' }>): Promise<void> {
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
