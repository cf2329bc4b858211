import { setTimeout } from 'node:timers/promises'
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, SqliteDatabase } from 'kysely'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** Kysely on the SQLite that comes with Node. Every transaction writes, so each takes the write lock at its start. */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** How long one program waits for another that writes. */
export const patienceMs = 5_000

class ImmediateDriver extends SqliteDriver {
  readonly #file: DatabaseSync

  constructor(file: DatabaseSync) {
    super({ database: adapted(file) })
    this.#file = file
  }

  /** A full disk makes SQLite roll back by itself; asking again would be an error that hides the first. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection)
  }

  /**
   * SQLite waits by blocking the whole program, which would stop a server for as long as another program writes, and for
   * ever if the writer is in the same program. So this waits between short attempts instead.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (text: string) => connection.executeQuery(CompiledQuery.raw(text))
    await run('pragma busy_timeout = 0')
    try {
      await patiently(() => run('begin immediate'))
    } finally {
      await run(`pragma busy_timeout = ${patienceMs}`)
    }
  }
}

/** Tries again, for as long as programs wait for each other, what fails because another program holds the file. */
export async function patiently<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  const until = performance.now() + patienceMs
  for (let pause = 1; ; pause = Math.min(10, pause * 2)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
      await setTimeout(pause)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5
}

/** Preparing costs more than most queries take; texts of queries are few, so prepared ones are kept. */
const keptStatements = 400

function adapted(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      const statement = adaptedStatement(database.prepare(sql))
      if (kept.size >= keptStatements) kept.clear()
      kept.set(sql, statement)
      return statement
    },
  }
}

function adaptedStatement(statement: StatementSync): ReturnType<SqliteDatabase['prepare']> {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}
