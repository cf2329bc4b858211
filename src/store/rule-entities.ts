import { nameQuery, wordsOfName } from '#record'
import { joinFranchises, regroupFranchises } from './franchises.ts'
import { fromBatches } from './in-batches.ts'
import { ruleFacts, splitId } from './rule-facts.ts'
import { mergedInto, sameAs } from './same-as.ts'
import type { EntityRuling, FactId } from '#record'
import type { Engine } from './engine.ts'
import type { FactRow, Writing } from './tables.ts'

type Merge = Extract<EntityRuling, { kind: 'merge' }>
type Settle = Extract<EntityRuling, { kind: 'settle' }>
type Split = Extract<EntityRuling, { kind: 'split' }>

/** Whether the ruling is on people or titles that the record has; in what it names they are those that stay. `null`: they are not there. */
export async function settledRuling(writing: Writing, ruling: EntityRuling): Promise<EntityRuling | null> {
  const from = await sameAs(writing, ruling.from)
  if (!(await exists(writing, ruling.of, from))) return null
  if (ruling.kind === 'settle') {
    if (!/\S/u.test(ruling.catalogueId)) throw new RangeError('Settling a name needs the id of one of the catalogue.')
    return { ...ruling, from }
  }
  if (ruling.kind === 'merge' || ruling.kind === 'distinct') {
    const into = await sameAs(writing, ruling.into)
    if (!(await exists(writing, ruling.of, into))) return null
    if (from === into) throw new RangeError(`"${ruling.from}" and "${ruling.into}" are one already: name two.`)
    return { ...ruling, from, into }
  }
  const facts = [...new Set(ruling.facts)]
  const naming = new Set((await factsNaming(writing, ruling.of, [from])).map((row) => row.id))
  const strange = facts.filter((fact) => !naming.has(fact))
  if (facts.length === 0) throw new RangeError('A split needs the facts that speak of somebody or something else: name at least one.')
  if (strange.length > 0) throw new RangeError(`"${strange.join('", "')}" say nothing of "${ruling.from}": a split can be of its own facts only.`)
  if (ruling.note.trim() === '') throw new RangeError('A split needs a note that tells the two apart ("the stunt coordinator").')
  return { ...ruling, from, facts }
}

export async function applyEntityRuling(writing: Writing, engine: Engine, ruling: EntityRuling, decision: number): Promise<void> {
  if (ruling.kind === 'merge') await merge(writing, engine, ruling, decision)
  else if (ruling.kind === 'settle') await merge(writing, engine, { kind: 'merge', of: ruling.of, from: ruling.from, into: await ofCatalogue(writing, ruling, decision) }, decision)
  else if (ruling.kind === 'split') await split(writing, engine, ruling, decision)
}

/** Takes back what a ruling did; the decision is marked as undone already. */
export async function revokeEntityRuling(writing: Writing, engine: Engine, ruling: EntityRuling, decision: number): Promise<void> {
  if (ruling.kind === 'split') {
    await ruleFacts(writing, engine, await factsById(writing, ruling.facts))
    await remove(writing, ruling.of, splitId(ruling.from, decision))
    return
  }
  if (ruling.kind === 'distinct') return
  const into = await sameAs(writing, ruling.from)
  const touched = await factsNaming(writing, ruling.of, [into])
  await writing.deleteFrom('same_as').where('decision', '=', decision).execute()
  await ruleFacts(writing, engine, touched)
  if (ruling.of === 'title') await regroupFranchises(writing, await franchisesOf(writing, [ruling.from, into]))
  // One that was made only to be settled on goes with the ruling, unless others were merged into it since.
  const made = splitId(ruling.from, decision)
  if (ruling.kind === 'settle' && into === made && (await factsNaming(writing, ruling.of, [made])).length === 0 && (await mergedInto(writing, made)).length === 0) await remove(writing, ruling.of, made)
}

/** The one on record that the catalogue's id means; made when there is none. */
async function ofCatalogue(writing: Writing, { of, from, catalogueId, name }: Settle, decision: number): Promise<string> {
  const table = of === 'person' ? 'people' : 'titles'
  const known = await writing.selectFrom(table).select('id').where('catalogue_id', '=', catalogueId).executeTakeFirst()
  if (known) return sameAs(writing, known.id)
  const id = splitId(from, decision)
  if (of === 'person') await writing.insertInto('people').values({ id, name, catalogue_id: catalogueId, candidates: '[]' }).execute()
  else {
    const row = await writing.selectFrom('titles').selectAll().where('id', '=', from).executeTakeFirstOrThrow()
    await writing.insertInto('franchises').values({ id, name, latest: 0 }).execute()
    await writing.insertInto('titles').values({ ...row, id, name, catalogue_id: catalogueId, candidates: '[]', franchise: id }).execute()
  }
  return id
}

async function merge(writing: Writing, engine: Engine, { of, from, into }: Merge, decision: number): Promise<void> {
  const touched = await factsNaming(writing, of, [from, ...(await mergedInto(writing, from))])
  await writing.insertInto('same_as').values({ entity: from, kind: of, same: into, decision }).execute()
  await ruleFacts(writing, engine, touched)
  if (of === 'title') await joinFranchises(writing, [{ title: from, of: into, relation: 'sequel' }], new Set())
}

/** The one told apart is named with the note, so that nobody takes the two for one; later documents go on to mean the first. */
async function split(writing: Writing, engine: Engine, { of, from, facts, note }: Split, decision: number): Promise<void> {
  const id = splitId(from, decision)
  const row = await writing.selectFrom(of === 'person' ? 'people' : 'titles').select('name').where('id', '=', from).executeTakeFirstOrThrow()
  const name = `${row.name} (${note.trim()})`
  if (of === 'person') await writing.insertInto('people').values({ id, name, catalogue_id: null, candidates: '[]' }).execute()
  else {
    await writing.insertInto('franchises').values({ id, name, latest: 0 }).execute()
    await writing.insertInto('titles').values({ id, name, kind: null, year: null, catalogue_id: null, candidates: '[]', franchise: id }).execute()
  }
  const folded = nameQuery(name)[of]
  await writing.insertInto('names').values({ folded, kind: of, entity: id }).execute()
  await writing.insertInto('name_words').values(wordsOfName(folded).map((word) => ({ word, kind: of, entity: id }))).execute()
  const rows = await factsById(writing, facts)
  await ruleFacts(writing, engine, rows)
  if (of === 'title') {
    const latest = Math.max(0, ...rows.map((fact) => fact.sequence))
    await writing.updateTable('franchises').set({ latest }).where('id', '=', id).execute()
    await regroupFranchises(writing, await franchisesOf(writing, [from, id]))
  }
}

async function remove(writing: Writing, of: 'person' | 'title', id: string): Promise<void> {
  await writing.deleteFrom('names').where('entity', '=', id).execute()
  await writing.deleteFrom('name_words').where('entity', '=', id).where('kind', '=', of).execute()
  if (of === 'person') {
    await writing.deleteFrom('people').where('id', '=', id).execute()
    return
  }
  const row = await writing.selectFrom('titles').select('franchise').where('id', '=', id).executeTakeFirst()
  await writing.deleteFrom('titles').where('id', '=', id).execute()
  if (row?.franchise !== id) return
  await writing.deleteFrom('former_franchises').where('franchise', '=', id).execute()
  await writing.deleteFrom('franchises').where('id', '=', id).execute()
}

async function exists(writing: Writing, of: 'person' | 'title', id: string): Promise<boolean> {
  return (await writing.selectFrom(of === 'person' ? 'people' : 'titles').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

async function factsById(writing: Writing, ids: readonly FactId[]): Promise<readonly FactRow[]> {
  return fromBatches(ids, (batch) => writing.selectFrom('facts').selectAll().where('id', 'in', batch).execute())
}

/** Facts filed under one of some people or titles. */
async function factsNaming(writing: Writing, of: 'person' | 'title', ids: readonly string[]): Promise<readonly FactRow[]> {
  return of === 'person'
    ? writing.selectFrom('facts').selectAll().where('id', 'in', (filed) => filed.selectFrom('fact_people').select('fact').where('person', 'in', ids)).orderBy('sequence').execute()
    : writing.selectFrom('facts').selectAll().where('id', 'in', (filed) => filed.selectFrom('fact_titles').select('fact').where('title', 'in', ids)).orderBy('sequence').execute()
}

async function franchisesOf(writing: Writing, titles: readonly string[]): Promise<readonly string[]> {
  return (await writing.selectFrom('titles').select('franchise').distinct().where('id', 'in', titles).execute()).map((row) => row.franchise)
}
