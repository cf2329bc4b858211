import { openStore } from '#store'
import { storeConformance } from '../conformance/store.ts'
import { startPostgres } from './postgres-server.ts'

const now = '2026-07-01T08:00:00.000Z'

storeConformance('PostgreSQL', async () => {
  const server = await startPostgres()
  return {
    newPlace: () => server.newPlace(),
    open: (place) => openStore(place, { now }),
    close: () => server.close(),
  }
})
