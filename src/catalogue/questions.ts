import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** More namesakes than this are not told apart by anybody; the best known come first. */
export const mostNamesakes = 200

export interface TitleRow {
  readonly id: number
  readonly name: string
  readonly kind: number
  readonly year: number | null
  readonly votes: number
  /** Of an episode, its series, or 0 when that is unknown; else `null`. */
  readonly episode_of: number | null
}

export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly birth: number | null
  readonly death: number | null
  readonly professions: number
  /** Votes of the best known title. */
  readonly prominence: number
}

/** What is asked of a catalogue file, over both its layers. */
export interface Questions {
  /** By key. */
  readonly titlesNamed: StatementSync
  /** By the keys that bound a range: from the first, before the second. Parts after a colon count. */
  readonly titlesBetween: StatementSync
  readonly peopleNamed: StatementSync
  readonly peopleBetween: StatementSync
  readonly title: StatementSync
  readonly person: StatementSync
  /** Packed credits of a title, a row a layer and kind. */
  readonly credits: StatementSync
  readonly filmography: StatementSync
  readonly alias: StatementSync
}

// `added` names titles that `imdb` may describe: what is imdb's comes first.
const titleColumns = `n.title AS id, coalesce(i.name, a.name) AS name, coalesce(i.kind, a.kind) AS kind, coalesce(i.year, a.year) AS year,
  coalesce(i.votes, a.votes) AS votes, i.episode_of AS episode_of`
const personColumns = `n.person AS id, coalesce(i.name, a.name) AS name, coalesce(i.birth, a.birth) AS birth, coalesce(i.death, a.death) AS death,
  coalesce(i.professions, a.professions) AS professions, coalesce(i.prominence, a.prominence) AS prominence`

const titlesWhere = (where: string) => `
  SELECT * FROM (
    SELECT t.* FROM imdb_title_name n JOIN imdb_title t ON t.id = n.title WHERE ${where} ORDER BY n.key, n.rank, n.title LIMIT ${mostNamesakes}
  ) UNION ALL SELECT * FROM (
    SELECT ${titleColumns} FROM added_title_name n LEFT JOIN imdb_title i ON i.id = n.title LEFT JOIN added_title a ON a.id = n.title
    WHERE ${where} ORDER BY n.key, n.rank, n.title LIMIT ${mostNamesakes}
  )`
const peopleWhere = (where: string) => `
  SELECT * FROM (
    SELECT p.* FROM imdb_person_name n JOIN imdb_person p ON p.id = n.person WHERE ${where} ORDER BY n.key, n.rank, n.person LIMIT ${mostNamesakes}
  ) UNION ALL SELECT * FROM (
    SELECT ${personColumns} FROM added_person_name n LEFT JOIN imdb_person i ON i.id = n.person LEFT JOIN added_person a ON a.id = n.person
    WHERE ${where} ORDER BY n.key, n.rank, n.person LIMIT ${mostNamesakes}
  )`

export function questionsTo(database: DatabaseSync): Questions {
  return {
    titlesNamed: database.prepare(titlesWhere('n.key = ?1 AND n.via <> 3')),
    titlesBetween: database.prepare(titlesWhere('n.key >= ?1 AND n.key < ?2')),
    peopleNamed: database.prepare(peopleWhere('n.key = ?1')),
    peopleBetween: database.prepare(peopleWhere('n.key >= ?1 AND n.key < ?2')),
    title: database.prepare('SELECT * FROM imdb_title WHERE id = ?1 UNION ALL SELECT * FROM added_title WHERE id = ?1 LIMIT 1'),
    person: database.prepare('SELECT * FROM imdb_person WHERE id = ?1 UNION ALL SELECT * FROM added_person WHERE id = ?1 LIMIT 1'),
    credits: database.prepare(`
      SELECT credits FROM imdb_cast WHERE title = ?1 UNION ALL SELECT credits FROM imdb_crew WHERE title = ?1
      UNION ALL SELECT credits FROM added_cast WHERE title = ?1`),
    filmography: database.prepare(`
      SELECT titles, episodes FROM imdb_filmography WHERE person = ?1 UNION ALL SELECT titles, episodes FROM added_filmography WHERE person = ?1`),
    alias: database.prepare('SELECT id FROM alias WHERE entity = ?1 AND foreign_id = ?2'),
  }
}
