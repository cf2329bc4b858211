import { openPostgresStore } from './postgres/open.ts'
import { openSqliteStore } from './sqlite/open.ts'
import type { Store } from '#record'

export interface OpenOptions {
  /** When the record was first opened or brought to a newer version: ISO 8601 date-time in UTC, from the caller's clock. */
  readonly now: string
}

/**
 * Opens the record at an address: `postgres://…` or `postgresql://…` is a PostgreSQL database, everything else the path
 * of a SQLite file, made with its folder when it is not there. `:memory:` is a record that ends with the program.
 *
 * @throws {StoreError} when it cannot be opened: the message says what was asked, what was found, what to do
 */
export function openStore(address: string, { now }: OpenOptions): Promise<Store> {
  return /^postgres(?:ql)?:\/\//.test(address) ? openPostgresStore(address, now) : openSqliteStore(address, now)
}
