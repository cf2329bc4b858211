import type { DatabaseSync } from 'node:sqlite'
import { kinds } from '../codes.ts'

/** Count what the catalogue holds, once, so that nobody who asks has to wait for it. */
export function writeTotals(database: DatabaseSync): void {
  database.exec('DELETE FROM total')
  const insert = database.prepare('INSERT INTO total VALUES (?, ?) ON CONFLICT DO UPDATE SET number = number + excluded.number')
  const count = (name: string, sql: string) => insert.run(name, Number(database.prepare(sql).get()?.['n'] ?? 0))
  for (const layer of ['imdb', 'added']) {
    for (const row of database.prepare(`SELECT kind, episode_of IS NOT NULL AS episode, count(*) AS n FROM ${layer}_title GROUP BY 1, 2`).all())
      insert.run(row['episode'] === 1 ? 'episode' : kinds[Number(row['kind'])] ?? 'other', Number(row['n']))
    count('people', `SELECT count(*) AS n FROM ${layer}_person`)
    count('people with credits', `SELECT count(*) AS n FROM ${layer}_filmography`)
    count('titles with credits', `SELECT count(*) AS n FROM ${layer}_cast`)
    count('names of titles', `SELECT count(*) AS n FROM ${layer}_title_name`)
  }
  count('relations', 'SELECT count(*) AS n FROM relation')
}
