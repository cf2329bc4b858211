import { isSameSaying, shinglesOf, speakerKey, tellUtterance, utteranceId } from '#record'
import { fromBatches, inBatches } from './in-batches.ts'
import { mostShared } from './latest-postings.ts'
import { bodyOf } from './rows.ts'
import { readFacts } from './facts.ts'
import { readSummariesOf } from './sources.ts'
import type { Fact, FactId, FactOf, Saying, Utterance } from '#record'
import type { Database, SourceRow, UtteranceRow, Writing } from './tables.ts'

/** How many utterances that share runs of words with a quotation are compared with it word by word. */
const compared = 8

/** Files every quotation under its utterance, known or new. Costs the same however many are on record. */
export async function fileQuotations(writing: Writing, source: SourceRow, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts) {
    if (fact.kind !== 'quotation') continue
    const { words, saidTo } = fact.body
    const saying: Saying = { words, speaker: speakerKey(fact.body), saidTo, dated: source.dated }
    const runs = shinglesOf(words, saying.speaker)
    if (runs.length === 0) continue
    const [known, ...others] = await utterancesLike(writing, saying, runs)
    const number = known?.number ?? (await insertUtterance(writing, fact.id, saying))
    // Two parts that did not overlap turn out to be one saying when the whole is met.
    for (const other of others) await mergeUtterances(writing, other.number, number)
    // The longest form met so far stands for the utterance: parts of it are found in it.
    const longest = [words, ...others.map((other) => other.words)].reduce((one, other) => (other.length > one.length ? other : one))
    if (known && longest.length > known.words.length) {
      await writing.updateTable('utterances').set({ words: longest }).where('number', '=', number).execute()
    }
    for (const batch of inBatches(runs)) {
      await writing.insertInto('utterance_runs').values(batch.map((run) => ({ run, utterance: number })))
        .onConflict((conflict) => conflict.doNothing()).execute()
    }
    await writing.updateTable('facts').set({ utterance: number }).where('id', '=', fact.id).execute()
  }
}

/** Utterances of the same words by the same speaker, the one met first in front; else one by somebody else. */
async function utterancesLike(writing: Writing, saying: Saying, runs: readonly number[]): Promise<readonly UtteranceRow[]> {
  const numbers = (await mostShared(writing, 'utterance_runs', 'utterance', runs)).slice(0, compared).map(({ number }) => number)
  if (numbers.length === 0) return []
  const rows = await writing.selectFrom('utterances').selectAll().where('number', 'in', numbers).orderBy('number').execute()
  const alike = rows.filter((row) => isSameSaying(saying, { words: row.words, speaker: row.speaker, saidTo: row.said_to, dated: row.dated }))
  const own = alike.filter((row) => row.speaker === saying.speaker)
  return own.length > 0 ? own : alike.slice(0, 1)
}

async function mergeUtterances(writing: Writing, from: number, into: number): Promise<void> {
  const members = await writing.selectFrom('facts').select(['id', 'body', 'correction']).where('utterance', '=', from).execute()
  const runs = new Set(members.flatMap((row) => {
    const body = bodyOf(row) as FactOf<'quotation'>['body']
    return shinglesOf(body.words, speakerKey(body))
  }))
  for (const batch of inBatches([...runs])) {
    await writing.deleteFrom('utterance_runs').where('utterance', '=', from).where('run', 'in', batch).execute()
    await writing.insertInto('utterance_runs').values(batch.map((run) => ({ run, utterance: into })))
      .onConflict((conflict) => conflict.doNothing()).execute()
  }
  await writing.updateTable('facts').set({ utterance: into }).where('utterance', '=', from).execute()
  await writing.deleteFrom('utterances').where('number', '=', from).execute()
}

async function insertUtterance(writing: Writing, first: FactId, { words, speaker, saidTo, dated }: Saying): Promise<number> {
  const last = await writing.selectFrom('utterances').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await writing.insertInto('utterances').values({ number, id: utteranceId(first), words, speaker, said_to: saidTo, dated }).execute()
  return number
}

/** The utterances of some quotations, each once, in the order of the quotations. */
export async function readUtterances(database: Database, quotations: readonly FactId[]): Promise<readonly Utterance[]> {
  const asked = await fromBatches([...new Set(quotations)], (batch) =>
    database.selectFrom('facts').select(['id', 'utterance']).where('id', 'in', batch).where('utterance', 'is not', null).execute())
  const numberOf = new Map(asked.map((row) => [row.id, row.utterance!]))
  const numbers = [...new Set(quotations.flatMap((id) => numberOf.get(id) ?? []))]
  const rows = await fromBatches(numbers, (batch) => database.selectFrom('utterances').select(['number', 'id']).where('number', 'in', batch).execute())
  const idOf = new Map(rows.map((row) => [row.number, row.id]))
  const members = await fromBatches(numbers, (batch) =>
    database.selectFrom('facts').select(['id', 'utterance']).where('utterance', 'in', batch).where('withdrawn_at', 'is', null).execute())
  const facts = new Map((await readFacts(database, members.map((row) => row.id))).map((fact) => [fact.id, fact as FactOf<'quotation'>]))
  const sources = new Map((await readSummariesOf(database, [...facts.values()].map((fact) => fact.source))).map((source) => [source.id, source]))
  const byUtterance = Map.groupBy(members, (row) => row.utterance!)
  return numbers.flatMap((number) => {
    const told = (byUtterance.get(number) ?? []).flatMap((row) => facts.get(row.id) ?? [])
    return told.length === 0 ? [] : tellUtterance(idOf.get(number)!, told, sources)
  })
}
