import { excerptAround, matchesIn, nameQuery, searchTerms } from '#record'
import { entitiesNamed } from './entities.ts'
import { readSummaries } from './franchises.ts'
import { readSameAs } from './same-as.ts'
import { personOf, sourceOf, summaryColumns, factOf } from './rows.ts'
import { pageSize } from './sources.ts'
import type { Fact, NameAnswer, SearchAnswer, SearchHit, SearchTerm, Source } from '#record'
import type { Engine } from './engine.ts'
import type { Database, NameRow } from './tables.ts'

export async function searchRecord(database: Database, engine: Engine, query: string, limit: number): Promise<SearchAnswer> {
  const terms = searchTerms(query)
  if (terms.length === 0) return { quotations: [], sources: [] }
  const numbers = await engine.find(database, 'source_words', terms, pageSize(limit))
  const sequences = await engine.find(database, 'quotation_words', terms, pageSize(limit))
  const sources = numbers.length === 0 ? [] : await database.selectFrom('sources')
    .select([...summaryColumns, 'number', 'text', 'markup']).where('number', 'in', numbers).execute()
  const quotations = sequences.length === 0 ? [] : await database.selectFrom('facts').innerJoin('sources', 'sources.id', 'facts.source')
    .selectAll('facts').select(['sources.id as sourceId', 'sources.hash']).where('facts.sequence', 'in', sequences).execute()
  const carriers = quotations.length === 0 ? [] : await database.selectFrom('sources')
    .select([...summaryColumns, 'text', 'markup']).where('id', 'in', [...new Set(quotations.map((row) => row.source))]).execute()

  const sourceById = new Map(carriers.map((row) => [row.id, sourceOf(row)]))
  const rank = <Row>(order: readonly number[], rows: readonly Row[], numberOf: (row: Row) => number) => {
    const byNumber = new Map(rows.map((row) => [numberOf(row), row]))
    return order.flatMap((number) => byNumber.get(number) ?? [])
  }
  return {
    quotations: rank(sequences, quotations, (row) => row.sequence).map((row) => hitOf(sourceById.get(row.source)!, factOf(row), terms)),
    sources: rank(numbers, sources, (row) => row.number).map((row) => hitOf(sourceOf(row), null, terms)),
  }
}

function hitOf(source: Source, fact: Fact | null, terms: readonly SearchTerm[]): SearchHit {
  const { text, markup: _, ...summary } = source
  const within = fact?.passages[0]?.span ?? { start: 0, end: text.length }
  const found = matchesIn(text.slice(within.start, within.end), terms)
    .map(({ start, end }) => ({ start: start + within.start, end: end + within.start }))
  const span = excerptAround(text, found[0] ?? { start: within.start, end: within.start })
  return {
    source: summary,
    fact,
    excerpt: { span, words: text.slice(span.start, span.end) },
    matches: found.filter(({ start, end }) => start >= span.start && end <= span.end),
  }
}

/** How many names of one kind an answer looks at; a word that more names have is no name to look for. */
const mostNames = 200

export async function lookUpName(database: Database, name: string): Promise<NameAnswer> {
  const query = nameQuery(name)
  if (query.words.length === 0) return { franchises: [], people: [] }
  const exactPeople = new Set(await entitiesNamed(database, 'person', [query.person]))
  const exactTitles = await entitiesNamed(database, 'title', [query.title])
  const merged = async (ids: readonly string[]) => {
    const same = await readSameAs(database, ids)
    return [...new Set(ids.map((id) => same.get(id) ?? id))]
  }
  const people = await merged([...exactPeople, ...(await withAllWords(database, 'person', query.words))])
  const titles = await merged([...exactTitles, ...(await withAllWords(database, 'title', query.words))])

  const personRows = people.length === 0 ? [] : await database.selectFrom('people').leftJoin('fact_people', 'fact_people.person', 'people.id')
    .selectAll('people').select(({ fn }) => fn.count<number | string>('fact_people.fact').as('facts'))
    .where('people.id', 'in', people).groupBy('people.id').execute()
  const titleRows = titles.length === 0 ? [] : await database.selectFrom('titles').select(['id', 'franchise']).where('id', 'in', titles).execute()
  const exactFranchises = new Set(titleRows.filter((row) => exactTitles.includes(row.id)).map((row) => row.franchise))
  const franchises = await readSummaries(database, [...new Set(titleRows.map((row) => row.franchise))])

  return {
    franchises: [...franchises].sort((one, other) =>
      Number(exactFranchises.has(other.id)) - Number(exactFranchises.has(one.id)) || other.facts - one.facts || compare(one.id, other.id)),
    people: [...personRows].sort((one, other) =>
      Number(exactPeople.has(other.id)) - Number(exactPeople.has(one.id)) || Number(other.facts) - Number(one.facts) || compare(one.id, other.id)).map(personOf),
  }
}

async function withAllWords(database: Database, kind: NameRow['kind'], words: readonly string[]): Promise<readonly string[]> {
  const rows = await database.selectFrom('name_words').select('entity').where('kind', '=', kind).where('word', 'in', words)
    .groupBy('entity').having(({ fn }) => fn.countAll(), '=', words.length).limit(mostNames).execute()
  return rows.map((row) => row.entity)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
