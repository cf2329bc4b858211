import { createHash } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { localNumber, personNumber, titleNumber } from '../ids.ts'

export type Entity = 'title' | 'person'
const codes: Readonly<Record<Entity, number>> = { title: 0, person: 1 }

/** Which entry the sources' ids stand for. */
export class KnownIds {
  readonly #find: StatementSync
  readonly #learn: StatementSync

  constructor(database: DatabaseSync) {
    this.#find = database.prepare('SELECT id FROM alias WHERE entity = ? AND foreign_id = ?')
    this.#learn = database.prepare('INSERT OR IGNORE INTO alias VALUES (?, ?, ?)')
  }

  /** The number of an entry that was learned under this id; for a person's IMDb id that id's own. */
  find(entity: Entity, id: string): number | null {
    const row = this.#find.get(codes[entity], id)
    if (row !== undefined) return Number(row['id'])
    return entity === 'person' && id.startsWith('nm') ? personNumber(id) : null
  }

  /** IMDb's ids say themselves what they stand for; the first meaning of any other id holds. */
  learn(entity: Entity, ids: readonly string[], number: number): void {
    for (const id of ids) if (!/^(?:tt|nm)/u.test(id) || (entity === 'title' && titleNumber(id) !== number)) this.#learn.run(codes[entity], id, number)
  }
}

/** The same number in every import for what is described in the same words. */
export function describedNumber(...words: readonly string[]): number {
  return localNumber(createHash('sha256').update(words.join('\0')).digest().readBigUInt64BE(0))
}
