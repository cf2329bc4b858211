import { openSqliteStore } from './open.ts'

/** Makes a new SQLite record out of the lines of an export. */
export async function fillSqliteFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  const store = await openSqliteStore(path, new Date(0).toISOString())
  try {
    await store.import(lines)
  } finally {
    await store.close()
  }
}
