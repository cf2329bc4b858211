import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotatedDocument } from './annotated.ts'
import { foldWording } from './wording.ts'

const headers: Readonly<Record<string, readonly string[]>> = {
  'title.basics.tsv': ['tconst', 'titleType', 'primaryTitle', 'originalTitle', 'isAdult', 'startYear', 'endYear', 'runtimeMinutes', 'genres'],
  'name.basics.tsv': ['nconst', 'primaryName', 'birthYear', 'deathYear', 'primaryProfession', 'knownForTitles'],
  'title.principals.tsv': ['tconst', 'ordering', 'nconst', 'category', 'job', 'characters'],
  'title.akas.tsv': ['titleId', 'ordering', 'title', 'region', 'language', 'types', 'attributes', 'isOriginalTitle'],
}

/** What a set's catalogue folder came to. */
export interface CatalogueCheck {
  readonly problems: readonly string[]
  /** How many of the names in gold the catalogue knows. */
  readonly knownTitles: number
  readonly goldTitles: number
  readonly knownPeople: number
  readonly goldPeople: number
}

/** Checks headers, cells, ids and references of a folder of IMDb-format files, and counts what of the gold it knows. */
export function checkCatalogue(folder: string, documents: readonly AnnotatedDocument[]): CatalogueCheck {
  const problems: string[] = []
  const tables = new Map(Object.keys(headers).map((file) => [file, rowsOf(folder, file, problems)]))
  const rows = (file: string): readonly Readonly<Record<string, string>>[] => tables.get(file) ?? []
  const titles = new Set(rows('title.basics.tsv').map((row) => row.tconst))
  const names = new Set(rows('name.basics.tsv').map((row) => row.nconst))
  if (titles.size !== rows('title.basics.tsv').length) problems.push(`${folder}: a title id twice`)
  if (names.size !== rows('name.basics.tsv').length) problems.push(`${folder}: a name id twice`)
  for (const { nconst, knownForTitles } of rows('name.basics.tsv')) {
    for (const id of knownForTitles?.split(',') ?? []) if (id !== '\\N' && !titles.has(id)) problems.push(`${nconst} is known for ${id}, which is no title here`)
  }
  for (const { tconst, nconst } of rows('title.principals.tsv')) {
    if (!titles.has(tconst) || !names.has(nconst)) problems.push(`principal ${nconst} of ${tconst}: no such name or title`)
  }
  for (const { titleId } of rows('title.akas.tsv')) if (!titles.has(titleId)) problems.push(`alternative title of ${titleId}: no such title`)

  const titleNames = new Set(rows('title.basics.tsv').map((row) => foldWording(row.primaryTitle)))
  const peopleNames = new Set(rows('name.basics.tsv').map((row) => foldWording(row.primaryName)))
  const goldTitles = new Set(documents.flatMap(({ gold }) => gold.titles.map((title) => foldWording(title.name))))
  const goldPeople = new Set(documents.flatMap(({ gold }) => gold.people.map(foldWording)))
  return {
    problems,
    knownTitles: knownOf(goldTitles, titleNames), goldTitles: goldTitles.size,
    knownPeople: knownOf(goldPeople, peopleNames), goldPeople: goldPeople.size,
  }
}

const knownOf = (gold: ReadonlySet<string>, catalogue: ReadonlySet<string>): number => [...gold].filter((name) => catalogue.has(name)).length

function rowsOf(folder: string, file: string, problems: string[]): readonly Readonly<Record<string, string>>[] {
  const path = join(folder, file)
  const header = headers[file] ?? []
  if (!existsSync(path)) {
    problems.push(`${path}: missing`)
    return []
  }
  const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  if (first !== header.join('\t')) problems.push(`${path}: the header is not IMDb's`)
  return lines.map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== header.length || cells.includes('')) problems.push(`${path}: line ${index + 2} has ${cells.length} cells or an empty one`)
    return Object.fromEntries(header.map((column, place) => [column, cells[place] ?? '']))
  })
}
