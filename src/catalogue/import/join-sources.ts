import type { DatabaseSync } from 'node:sqlite'
import { FileCatalogue } from '../file-catalogue.ts'
import { Packer } from '../pack.ts'
import { JoinedPeople } from './joined-people.ts'
import { JoinedTitles } from './joined-titles.ts'
import { KnownIds } from './known-ids.ts'
import type { Statement } from './statement.ts'

const addedTables = ['title', 'title_name', 'person', 'person_name', 'cast', 'crew', 'filmography'].map((table) => `added_${table}`)

/**
 * Make the `added` layer anew from all statements on file: what they are about is found among IMDb's entries and each
 * other's, so that the order of imports makes no difference. Each step says what it does.
 */
export function* joinSources(database: DatabaseSync): Generator<string, { readonly joinedTitles: number }> {
  for (const table of [...addedTables, 'alias', 'relation']) database.exec(`DELETE FROM ${table}`)
  database.exec(`
    CREATE TEMP TABLE occurrence (title INTEGER, position INTEGER, person INTEGER, key TEXT, name TEXT, year INTEGER, job INTEGER, characters TEXT);
    CREATE INDEX temp.occurrence_title ON occurrence (title);
    CREATE TEMP TABLE related (title INTEGER, kind TEXT, of TEXT, turned INTEGER, source INTEGER);
    CREATE TEMP TABLE character (item TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
  `)
  const ids = new KnownIds(database)
  const catalogue = new FileCatalogue(database)
  const people = new JoinedPeople(database, ids)
  const titles = new JoinedTitles(database, catalogue, ids)
  const addCharacter = database.prepare('INSERT OR IGNORE INTO temp.character VALUES (?, ?)')

  let count = 0
  for (const { statement } of statementsOf(database, "body NOT LIKE '{\"form\":\"title\"%'")) {
    if (statement.form === 'person') people.take(statement)
    else if (statement.form === 'character') addCharacter.run(statement.ids[0]!, statement.name)
    if (++count % 2000 === 0) yield `people of other sources, ${count}`
  }
  for (const { statement, source } of statementsOf(database, "body LIKE '{\"form\":\"title\"%'")) {
    if (statement.form === 'title') titles.take(statement, source)
    if (++count % 500 === 0) yield `titles of other sources, ${count}`
  }
  yield 'people known by name alone'
  people.settleNames()
  yield 'casts of other sources'
  writeCasts(database)
  yield 'credits of other sources'
  writeFilmographies(database)
  writeRelations(database, ids)
  database.exec('DROP TABLE temp.occurrence; DROP TABLE temp.related; DROP TABLE temp.character')
  return { joinedTitles: titles.joined }
}

/** Sources that give identifiers come first: what gives names alone can then be found among theirs. */
function* statementsOf(database: DatabaseSync, where: string): Generator<{ readonly statement: Statement; readonly source: number }> {
  const rows = database.prepare(`
    SELECT statement.source, body FROM statement JOIN source ON source.id = statement.source
    WHERE ${where} ORDER BY CASE source.kind WHEN 'wikidata' THEN 0 WHEN 'own' THEN 1 ELSE 2 END, source.name, statement.at`)
  for (const row of rows.iterate()) yield { statement: JSON.parse(String(row['body'])) as Statement, source: Number(row['source']) }
}

function writeCasts(database: DatabaseSync): void {
  const insert = database.prepare('INSERT INTO added_cast VALUES (?, ?)')
  const packer = new Packer()
  const seen = new Set<string>()
  let title: number | null = null
  const flush = () => {
    if (title !== null) insert.run(title, packer.take())
    seen.clear()
  }
  for (const row of database.prepare('SELECT title, person, job, characters FROM temp.occurrence ORDER BY title, rowid').iterate()) {
    if (row['title'] !== title) flush()
    title = Number(row['title'])
    const key = `${String(row['person'])} ${String(row['job'])}`
    if (seen.has(key)) continue
    seen.add(key)
    const characters = Buffer.from(String(row['characters']), 'utf8')
    packer.credit(Number(row['person']), Number(row['job']), characters, 0, characters.length)
  }
  flush()
}

function writeFilmographies(database: DatabaseSync): void {
  const insert = database.prepare('INSERT INTO added_filmography VALUES (?, ?, NULL)')
  const packer = new Packer()
  let person: number | null = null
  let before = 0
  const flush = () => {
    if (person !== null) insert.run(person, packer.take())
    before = 0
  }
  const rows = database.prepare(`
    SELECT DISTINCT person, title, job, coalesce(i.year, a.year) AS year FROM temp.occurrence
    LEFT JOIN imdb_title i ON i.id = title LEFT JOIN added_title a ON a.id = title ORDER BY person, title, job`)
  for (const row of rows.iterate()) {
    if (row['person'] !== person) flush()
    person = Number(row['person'])
    const title = Number(row['title'])
    packer.part({ title, job: Number(row['job']), byEpisodes: false, year: row['year'] as number | null }, before)
    before = title
  }
  flush()
}

/** Between entries of the catalogue only: a film's novel is none. */
function writeRelations(database: DatabaseSync, ids: KnownIds): void {
  const insert = database.prepare('INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)')
  for (const row of database.prepare('SELECT * FROM temp.related').all()) {
    const of = ids.find('title', String(row['of']))
    const title = Number(row['title'])
    if (of === null || of === title) continue
    if (row['turned'] === 1) insert.run(of, row['kind']!, title, row['source']!)
    else insert.run(title, row['kind']!, of, row['source']!)
  }
}
