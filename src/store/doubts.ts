import { personOf, titleOf } from './rows.ts'
import type { Doubts, EntityRuling } from '#record'
import type { Database } from './tables.ts'

/** What the record cannot settle without a person. Costs by how much is in doubt, not by how much is on record. */
export async function readDoubts(database: Database, limit: number): Promise<Doubts> {
  const people = await database.selectFrom('people').leftJoin('same_as', 'same_as.entity', 'people.id').leftJoin('fact_people', 'fact_people.person', 'people.id')
    .selectAll('people').select(({ fn }) => fn.count<number | string>('fact_people.fact').as('facts'))
    .where('people.candidates', '<>', '[]').where('people.catalogue_id', 'is', null).where('same_as.entity', 'is', null)
    .groupBy('people.id').orderBy('facts', 'desc').orderBy('people.id').limit(limit).execute()
  const titles = await database.selectFrom('titles').leftJoin('same_as', 'same_as.entity', 'titles.id').leftJoin('fact_titles', 'fact_titles.title', 'titles.id')
    .selectAll('titles').select(({ fn }) => fn.count<number | string>('fact_titles.fact').as('facts'))
    .where('titles.candidates', '<>', '[]').where('titles.catalogue_id', 'is', null).where('same_as.entity', 'is', null)
    .groupBy('titles.id').orderBy('facts', 'desc').orderBy('titles.id').limit(limit).execute()
  return { people: people.map(personOf), titles: titles.map(titleOf), namesakes: await namesakes(database, limit) }
}

async function namesakes(database: Database, limit: number): Promise<Doubts['namesakes']> {
  const told = await database.selectFrom('decisions').select('ruling').where('kind', '=', 'distinct').where('undone_at', 'is', null).execute()
  const pairs = new Set(told.map((row) => {
    const ruling = JSON.parse(row.ruling) as Extract<EntityRuling, { kind: 'distinct' }>
    return [ruling.from, ruling.into].sort().join(' ')
  }))
  const shared = await database.selectFrom('names').leftJoin('same_as', 'same_as.entity', 'names.entity').select(['names.folded', 'names.kind'])
    .where('same_as.entity', 'is', null).where('names.folded', 'like', '% %').groupBy(['names.folded', 'names.kind'])
    .having(({ fn }) => fn.count('names.entity'), '>', 1).orderBy('names.folded').limit(limit + pairs.size).execute()
  const groups: { of: 'person' | 'title'; ids: string[] }[] = []
  for (const { folded, kind } of shared) {
    const rows = await database.selectFrom('names').leftJoin('same_as', 'same_as.entity', 'names.entity').select('names.entity')
      .where('names.folded', '=', folded).where('names.kind', '=', kind).where('same_as.entity', 'is', null).orderBy('names.entity').execute()
    const ids = rows.map((row) => row.entity)
    const isOpen = ids.some((one, at) => ids.slice(at + 1).some((other) => !pairs.has([one, other].sort().join(' '))))
    if (isOpen && groups.length < limit) groups.push({ of: kind, ids })
  }
  return groups
}
