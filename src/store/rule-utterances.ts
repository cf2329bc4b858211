import { utteranceId } from '#record'
import { fileQuotations } from './utterances.ts'
import { factOf } from './rows.ts'
import type { Fact, FactId, FactRuling } from '#record'
import type { FactRow, Writing } from './tables.ts'

/** Files quotations under the utterances that rulings give them; those on which none holds where their words belong. */
export async function ruleUtterances(writing: Writing, quotations: readonly FactId[]): Promise<void> {
  for (const id of quotations) {
    const rows = await writing.selectFrom('decisions').select('ruling').where('fact', '=', id).where('kind', 'in', ['join', 'part']).where('undone_at', 'is', null).orderBy('number').execute()
    const fact = await writing.selectFrom('facts').selectAll().where('id', '=', id).executeTakeFirst()
    if (!fact) continue
    const ruling = rows.length === 0 ? null : JSON.parse(rows.at(-1)!.ruling) as FactRuling
    const number = ruling?.kind === 'part' ? await ownUtterance(writing, fact) : ruling?.kind === 'join' ? await utteranceOf(writing, ruling.with) : null
    await writing.updateTable('facts').set({ utterance: number }).where('id', '=', id).execute()
    if (number === null) await refile(writing, fact)
  }
}

/** Those of some facts on which a ruling on utterances holds. */
export async function ruledQuotations(writing: Writing, facts: readonly Fact[]): Promise<readonly FactId[]> {
  const ids = facts.filter((fact) => fact.kind === 'quotation').map((fact) => fact.id)
  if (ids.length === 0) return []
  const ruled = await writing.selectFrom('decisions').select('fact').distinct().where('kind', 'in', ['join', 'part']).where('undone_at', 'is', null).execute()
  const known = new Set(ruled.map((row) => row.fact))
  return ids.filter((id) => known.has(id))
}

async function utteranceOf(writing: Writing, quotation: FactId): Promise<number | null> {
  const row = await writing.selectFrom('facts').selectAll().where('id', '=', quotation).executeTakeFirst()
  if (!row) return null
  if (row.utterance === null) await refile(writing, row)
  return (await writing.selectFrom('facts').select('utterance').where('id', '=', quotation).executeTakeFirst())?.utterance ?? null
}

/** An utterance that nothing else finds: no runs of words lead to it. */
async function ownUtterance(writing: Writing, fact: FactRow): Promise<number> {
  const id = `${utteranceId(fact.id)}-own`
  const known = await writing.selectFrom('utterances').select('number').where('id', '=', id).executeTakeFirst()
  if (known) return known.number
  const { words } = JSON.parse(fact.body) as { words: string }
  const last = await writing.selectFrom('utterances').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await writing.insertInto('utterances').values({ number, id, words, speaker: null, said_to: null, dated: fact.kept_at }).execute()
  return number
}

async function refile(writing: Writing, fact: FactRow): Promise<void> {
  const source = await writing.selectFrom('sources').selectAll().where('id', '=', fact.source).executeTakeFirstOrThrow()
  await fileQuotations(writing, source, [factOf({ ...fact, hash: source.hash })])
}
