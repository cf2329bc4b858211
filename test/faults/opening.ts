import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { openStore } from '#store'

/** Opens one new record after another, each at the same moment as the other openers do. Started by `killing.test.ts`. */
const { folder, records, openers, arrived } = workerData as { folder: string; records: number; openers: number; arrived: Int32Array }
for (let record = 0; record < records; record++) {
  Atomics.add(arrived, 0, 1)
  while (Atomics.load(arrived, 0) < openers * (record + 1)) { /* the others are on their way */ }
  const store = await openStore(join(folder, `new-${record}.sqlite`), { now: '2026-07-01T08:00:00.000Z' })
  await store.close()
}
