import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '#store'
import { storeConformance } from '../conformance/store.ts'

const now = '2026-07-01T08:00:00.000Z'

storeConformance('a SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-sqlite-'))
  let places = 0
  return {
    newPlace: async () => join(folder, `${++places}`, 'record.sqlite'),
    open: (place) => openStore(place, { now }),
    close: async () => rmSync(folder, { recursive: true }),
  }
})
