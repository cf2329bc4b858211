import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draft } from '#record'
import { emptyCatalogue } from '#catalogue'
import { franchiseDossier } from '#dossier'
import { openStore } from '#store'
import { generatedClipping } from './generated-clippings.ts'
import type { Store } from '#record'

/*
 * What adding a document costs as the record grows, and how long a long dossier takes to read.
 *   npm run bench:record -- [sources, 200000 when not given] [postgres://…; a SQLite file of its own when not given]
 */
const target = Number(process.argv[2] ?? 200_000)
const folder = mkdtempSync(join(tmpdir(), 'reprise-bench-'))
const place = process.argv[3] ?? join(folder, 'record.sqlite')
const store = await openStore(place, { now: new Date().toISOString() })

const marks = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000].filter((mark) => mark <= target)
const sample = 500
let added = 0
console.log('| sources | ms a document (median of 500) | 95th | of it CPU (mean) | franchise facts | its dossier, ms (median of 5) | search, ms |')
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const mark of marks) {
  for (; added < mark - sample; added++) await add(added)
  const times: number[] = []
  const before = process.cpuUsage()
  for (; added < mark; added++) times.push(await timed(() => add(added)))
  const { user, system } = process.cpuUsage(before)
  times.sort((one, other) => one - other)
  const big = await bigFranchise(store)
  let facts = 0
  const readings: number[] = []
  for (let round = 0; round < 5; round++) {
    readings.push(await timed(async () => {
      const { tally } = (await franchiseDossier(store, emptyCatalogue, big, { most: 40 }))!
      facts = Object.values(tally.facts).reduce((sum, count) => sum + count, 0)
    }))
  }
  const reading = readings.sort((one, other) => one - other)[2]!
  const searching = await timed(() => store.search('radio "came out in"', { limit: 20 }))
  console.log(`| ${mark} | ${ms(times[sample / 2]!)} | ${ms(times[Math.floor(sample * 0.95)]!)} | ${ms((user + system) / 1_000 / sample)} | ${facts} | ${ms(reading)} | ${ms(searching)} |`)
}
if (!process.argv[3]) console.log(`\n${Math.round(statSync(place).size / 2 ** 20)} MB, ${((statSync(place).size) / added / 1024).toFixed(1)} KB a source`)
await store.close()
rmSync(folder, { recursive: true })

async function add(index: number): Promise<void> {
  const { document, reading } = generatedClipping(index)
  await store.add(draft(document, reading, { retrievedAt: document.publishedAt!, reader: 'bench' }))
}

async function bigFranchise(of: Store): Promise<string> {
  const { document } = generatedClipping(0)
  const { franchises } = await of.named(document.title!.replace(/ again$/, ''))
  return franchises[0]!.id
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function ms(time: number): string {
  return time.toFixed(1)
}
