import { flawsOf, peopleIn, titlesIn } from '#record'
import { sql } from 'kysely'
import { readFactsOfSource } from './facts.ts'
import { readSource } from './sources.ts'
import type { CheckReport, Fact, Flaw } from '#record'
import type { Database } from './tables.ts'

const mostFlaws = 1_000

/** Goes through the whole record, source by source. */
export async function checkRecord(database: Database, onSource?: (checked: number) => void): Promise<CheckReport> {
  const flaws: Flaw[] = [...(await brokenReferences(database))]
  let facts = 0
  let checked = 0
  for (let number = 0; ;) {
    const rows = await database.selectFrom('sources').select(['id', 'number']).where('number', '>', number).orderBy('number').limit(200).execute()
    for (const { id } of rows) {
      const source = await readSource(database, id)
      if (!source) continue
      const told = await readFactsOfSource(database, id)
      flaws.push(...flawsOf(source, told), ...(await wrongLinks(database, told)))
      facts += told.length
      onSource?.(++checked)
    }
    number = rows.at(-1)?.number ?? 0
    if (rows.length === 0) break
  }
  return { sources: checked, facts, flaws: flaws.slice(0, mostFlaws) }
}

/** Facts that are filed under other people or titles than they name. */
async function wrongLinks(database: Database, facts: readonly Fact[]): Promise<readonly Flaw[]> {
  if (facts.length === 0) return []
  const source = facts[0]!.source
  const people = await database.selectFrom('fact_people').innerJoin('facts', 'facts.id', 'fact_people.fact')
    .select(['fact_people.fact as fact', 'fact_people.person as entity']).where('facts.source', '=', source).execute()
  const titles = await database.selectFrom('fact_titles').innerJoin('facts', 'facts.id', 'fact_titles.fact')
    .select(['fact_titles.fact as fact', 'fact_titles.title as entity']).where('facts.source', '=', source).execute()
  const linked = (rows: typeof people) => Map.groupBy(rows, (row) => row.fact)
  const [peopleOf, titlesOf] = [linked(people), linked(titles)]
  const differ = (named: readonly string[], rows: typeof people | undefined) =>
    named.length !== (rows?.length ?? 0) || named.some((id) => !rows?.some((row) => row.entity === id))
  return facts.flatMap((fact) => [
    ...(differ(peopleIn(fact), peopleOf.get(fact.id)) ? [{ id: fact.id, flaw: 'it is not filed under the people that it names' }] : []),
    ...(differ(titlesIn(fact), titlesOf.get(fact.id)) ? [{ id: fact.id, flaw: 'it is not filed under the titles that it names' }] : []),
  ])
}

/** What points at something that is not there. Databases forbid most of it; a file that was tampered with may still hold it. */
async function brokenReferences(database: Database): Promise<readonly Flaw[]> {
  const asked = [
    ['its title belongs to no franchise', sql`select id from titles where franchise not in (select id from franchises)`],
    ['the franchise has no title', sql`select id from franchises where id not in (select franchise from titles)`],
    ['its source is not on record', sql`select id from facts where source not in (select id from sources)`],
    ['it has no number in the order of events', sql`select id from facts where sequence not in (select sequence from events)`],
    ['it names a person who is not on record', sql`select fact as id from fact_people where person not in (select id from people)`],
    ['it names a title that is not on record', sql`select fact as id from fact_titles where title not in (select id from titles)`],
    ['the newer version of its page is not on record', sql`select id from sources where superseded_by is not null and superseded_by not in (select id from sources)`],
    ['its utterance is not on record', sql`select id from facts where utterance is not null and utterance not in (select number from utterances)`],
  ] as const
  const flaws: Flaw[] = []
  for (const [flaw, query] of asked) {
    const { rows } = await sql<{ id: string }>`select * from (${query}) as broken limit 100`.execute(database)
    flaws.push(...rows.map(({ id }) => ({ id, flaw })))
  }
  return flaws
}
