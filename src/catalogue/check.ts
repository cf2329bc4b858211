import type { DatabaseSync } from 'node:sqlite'
import type { FileCatalogue } from './file-catalogue.ts'
import { unpackCast, unpackParts } from './pack.ts'

/** How many titles and people, spread over the file, have their credits followed there and back. */
const sample = 2000

/**
 * What is wrong with a catalogue: damage of the file, or credits that one end knows and the other does not.
 * Empty when nothing is. Reads the whole file.
 */
export function checkCatalogue(catalogue: FileCatalogue): readonly string[] {
  const { database } = catalogue
  const damage = damageOf(database)
  if (damage.length > 0) return damage.map((line) => `The file is damaged: ${line}. Import its sources again.`)

  const problems: string[] = []
  for (const layer of ['imdb', 'added'])
    for (const title of spread(catalogue, `${layer}_cast`, 'title')) {
      const row = database.prepare(`SELECT credits FROM ${layer}_cast WHERE title = ?`).get(title)
      for (const { person } of unpackCast(row!['credits'] as Uint8Array)) {
        const isEpisode = catalogue.titleRow(title)?.episode_of !== null
        const known = isEpisode ? catalogue.episodesOf(person).includes(title) || catalogue.partsOf(person).some((part) => part.title === title) : catalogue.partsOf(person).some((part) => part.title === title)
        if (!known) problems.push(`Title ${title} credits person ${person}, whose credits do not hold it.`)
      }
    }
  for (const person of spread(catalogue, 'imdb_filmography', 'person')) {
    const row = database.prepare('SELECT titles FROM imdb_filmography WHERE person = ?').get(person)
    for (const { title } of unpackParts(row!['titles'] as Uint8Array))
      if (catalogue.titleRow(title) === undefined) problems.push(`Person ${person} has a credit in title ${title}, which is not there.`)
  }
  for (const row of database.prepare('SELECT title FROM added_title_name').iterate())
    if (catalogue.titleRow(Number(row['title'])) === undefined) problems.push(`A name leads to title ${String(row['title'])}, which is not there.`)
  return problems.slice(0, 20)
}

function damageOf(database: DatabaseSync): readonly string[] {
  try {
    return database.prepare('PRAGMA quick_check(10)').all().map((row) => String(row['quick_check'])).filter((line) => line !== 'ok')
  } catch (error) {
    // Of much damage SQLite says no more than that it is there.
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** Keys of a table, about as many as the sample, over its whole length. */
function spread(catalogue: FileCatalogue, table: string, key: string): number[] {
  const range = catalogue.database.prepare(`SELECT min(${key}) AS low, max(${key}) AS high FROM ${table}`).get()!
  const [low, high] = [Number(range['low']), Number(range['high'])]
  if (range['low'] === null) return []
  const next = catalogue.database.prepare(`SELECT min(${key}) AS key FROM ${table} WHERE ${key} >= ?`)
  const keys = new Set<number>()
  for (let step = 0; step <= sample; step++) keys.add(Number(next.get(Math.floor(low + ((high - low) / sample) * step))!['key']))
  return [...keys]
}
