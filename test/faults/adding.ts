import { draft } from '#record'
import { openStore } from '#store'
import { generatedClipping } from '../../bench/generated-clippings.ts'

/** Adds generated documents `from` … `to - 1` to a record, and says which are kept, each as soon as it is. Killed by `killing.ts`. */
const [place, from, to] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])]
const store = await openStore(place, { now: '2026-07-01T08:00:00.000Z' })
for (let index = from; index < to; index++) {
  const { document, reading } = generatedClipping(index)
  const { source } = await store.add(draft(document, reading, { retrievedAt: '2026-07-01T09:00:00.000Z', reader: 'faults' }))
  process.stdout.write(`${source.id}\n`)
}
await store.close()
