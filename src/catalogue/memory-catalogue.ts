import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fold, foldTitle } from '#text'
import type { Catalogue, CatalogueCredit, CataloguePerson, CatalogueTitle } from './catalogue.ts'
import { CatalogueError } from './catalogue-error.ts'
import { isEpisode, jobOf, kindOf } from './imdb-words.ts'

type Row = Readonly<Record<string, string>>

/** A folder of IMDb-format files, read whole into memory. `title.basics` and `name.basics` must be there. */
export function loadFolder(folder: string): Catalogue {
  const titles = new Map<string, CatalogueTitle>()
  const people = new Map<string, CataloguePerson>()
  const titlesByName = new Map<string, Set<string>>()
  const peopleByName = new Map<string, Set<string>>()
  const castOf = new Map<string, CatalogueCredit[]>()
  const creditsOf = new Map<string, CatalogueCredit[]>()
  const episodes = new Set<string>()
  const known = new Map<string, number>()
  const votes = new Map<string, number>()

  for (const row of rowsOf(folder, 'title.ratings')) votes.set(row['tconst']!, Number(row['numVotes']))
  for (const row of rowsOf(folder, 'title.basics', true)) {
    const id = row['tconst']!
    titles.set(id, { id, name: row['primaryTitle']!, kind: kindOf(row['titleType']!), year: yearOf(row['startYear']), votes: votes.get(id) ?? 0 })
    if (isEpisode(row['titleType']!)) episodes.add(id)
    else for (const name of [row['primaryTitle']!, row['originalTitle']!]) addTo(titlesByName, foldTitle(name), id)
  }
  for (const row of rowsOf(folder, 'title.akas'))
    if (titles.has(row['titleId']!) && !episodes.has(row['titleId']!)) addTo(titlesByName, foldTitle(row['title']!), row['titleId']!)
  for (const row of rowsOf(folder, 'name.basics', true)) {
    const id = row['nconst']!
    people.set(id, { id, name: row['primaryName']!, birthYear: yearOf(row['birthYear']), deathYear: yearOf(row['deathYear']), professions: listOf(row['primaryProfession']) })
    known.set(id, Math.max(0, ...listOf(row['knownForTitles']).map((title) => votes.get(title) ?? 0)))
    addTo(peopleByName, fold(row['primaryName']!), id)
  }
  const add = (person: string, title: string, job: CatalogueCredit['job'], characters: readonly string[]) => {
    if (!people.has(person) || !titles.has(title)) return
    const cast = castOf.get(title) ?? []
    if (cast.some((other) => other.person === person && other.job === job)) return
    const credit = { person, title, job, characters }
    cast.push(credit)
    castOf.set(title, cast)
    creditsOf.set(person, [...(creditsOf.get(person) ?? []), credit])
  }
  for (const row of rowsOf(folder, 'title.principals'))
    add(row['nconst']!, row['tconst']!, jobOf(row['category']!, row['job']!), charactersOf(row['characters']!))
  for (const row of rowsOf(folder, 'title.crew')) {
    for (const person of listOf(row['directors'])) add(person, row['tconst']!, 'director', [])
    for (const person of listOf(row['writers'])) add(person, row['tconst']!, 'writer', [])
  }
  for (const credits of creditsOf.values())
    credits.sort((a, b) => (titles.get(a.title)!.year ?? 9999) - (titles.get(b.title)!.year ?? 9999) || (a.title < b.title ? -1 : 1))

  return {
    titlesNamed: (name) =>
      [...(titlesByName.get(foldTitle(name)) ?? [])].map((id) => titles.get(id)!).sort((a, b) => b.votes - a.votes || (a.id < b.id ? -1 : 1)),
    peopleNamed: (name) =>
      [...(peopleByName.get(fold(name)) ?? [])].map((id) => people.get(id)!).sort((a, b) => known.get(b.id)! - known.get(a.id)! || (a.id < b.id ? -1 : 1)),
    title: (id) => titles.get(id),
    person: (id) => people.get(id),
    creditsOfTitle: (id) => castOf.get(id) ?? [],
    creditsOfPerson: (id) => creditsOf.get(id) ?? [],
  }
}

function addTo(index: Map<string, Set<string>>, name: string, id: string): void {
  if (name === '') return
  const ids = index.get(name)
  if (ids) ids.add(id)
  else index.set(name, new Set([id]))
}

const yearOf = (field: string | undefined) => (field !== undefined && /^\d{4}$/u.test(field) ? Number(field) : null)
const listOf = (field: string | undefined) => (field === undefined || field === '\\N' || field === '' ? [] : field.split(','))

function charactersOf(field: string): readonly string[] {
  if (field === '\\N' || field === '') return []
  try {
    const characters: unknown = JSON.parse(field)
    return Array.isArray(characters) ? characters.map(String) : []
  } catch {
    return []
  }
}

function* rowsOf(folder: string, name: string, required = false): Generator<Row> {
  const plain = join(folder, `${name}.tsv`)
  const packed = `${plain}.gz`
  if (!existsSync(plain) && !existsSync(packed)) {
    if (required) throw new CatalogueError(`${folder} holds no ${name}.tsv: a folder serves as a catalogue when it has IMDb's title.basics and name.basics.`)
    return
  }
  const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(packed)).toString('utf8')
  const lines = text.split('\n')
  const header = lines[0]!.split('\t')
  for (const line of lines.slice(1)) {
    const fields = line.split('\t')
    if (fields.length === header.length) yield Object.fromEntries(header.map((column, at) => [column, fields[at]!]))
  }
}
