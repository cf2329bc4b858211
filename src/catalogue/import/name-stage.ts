import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** First characters with a table of their own; what sorts before `a` and after `z` shares one each. */
const parts = ['0', ...'abcdefghijklmnopqrstuvwxyz', 'ÿ']

function partOf(key: string): number {
  const code = key.charCodeAt(0)
  if (code < 0x61) return 0
  return code > 0x7a ? 27 : code - 0x60
}

/**
 * Gathers names in the order they come, and writes them to a table of names in the table's own order: a tree that is
 * filled from left to right is dense and quick, one that is filled at random is neither. Names wait in temporary
 * tables, parted by first letter so that no single sort is long.
 */
export class NameStage {
  readonly #database: DatabaseSync
  readonly #table: string
  readonly #insert: StatementSync[]
  readonly #columns: string

  /** `columns`: the table's, with the key, the rank and the id first. */
  constructor(database: DatabaseSync, table: string, columns: readonly string[]) {
    this.#database = database
    this.#table = table
    this.#columns = columns.join(', ')
    this.#insert = parts.map((_, part) => {
      database.exec(`CREATE TEMP TABLE stage_${table}_${part} (${this.#columns})`)
      return database.prepare(`INSERT INTO stage_${table}_${part} VALUES (${columns.map(() => '?').join(', ')})`)
    })
  }

  /** Nothing is kept for an empty key. */
  add(key: string, rank: number, id: number, ...more: readonly number[]): void {
    if (key !== '') this.#insert[partOf(key)]!.run(key, rank, id, ...more)
  }

  /** Write the table, a letter at a step. */
  *write(): Generator<string> {
    for (const [part, letter] of parts.entries()) {
      yield letter
      this.#database.exec(`
        INSERT OR IGNORE INTO ${this.#table} SELECT ${this.#columns} FROM temp.stage_${this.#table}_${part} ORDER BY ${this.#columns};
        DROP TABLE temp.stage_${this.#table}_${part};
      `)
    }
  }
}
