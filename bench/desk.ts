import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openStore } from '#store'

/*
 * How long readers wait for the desk, served as users serve it, from a record that is there already.
 *   npm run bench:desk -- RECORD [readers at once, 20 when not given] [seconds a page, 3 when not given]
 * A record to measure on: npm run bench:record -- 200000 /tmp/big.sqlite
 */
const [record, readersAsked = '20', secondsAsked = '3'] = process.argv.slice(2)
if (record === undefined) {
  console.error('bench:desk wants the path of a record: make one with `npm run bench:record -- 20000 /tmp/record.sqlite`.')
  process.exit(2)
}
const readers = Number(readersAsked)
const milliseconds = Number(secondsAsked) * 1000

const store = await openStore(record, { now: new Date().toISOString() })
const { sources } = await store.size()
const { items } = await store.franchises({ limit: 1000 })
const biggest = items.toSorted((one, other) => other.facts - one.facts)[0]!
const [fact] = await store.factsOfFranchise(biggest.id, { kinds: ['credit'], newest: 1 })
const person = fact?.kind === 'credit' ? fact.body.person : ''
await store.close()

const desk = spawn(process.execPath, [`${import.meta.dirname}/../bin/reprise.js`, 'serve', '--record', record, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
const address = await new Promise<string>((resolve) => {
  let said = ''
  desk.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
    const found = /at (http:\S+?)\/\s/u.exec(said)
    if (found) resolve(found[1]!)
  })
})

console.log(`${sources.toLocaleString('en')} sources; the dossier has ${biggest.facts.toLocaleString('en')} facts; ${readers} readers at once, each asking again as soon as answered\n`)
console.log('| page | first time, ms | kB | p50, ms | p99, ms | pages a second |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
const pages: readonly (readonly [string, string])[] = [
  ['desk', '/'], ['dossier', `/dossier/${biggest.id}`], ['person', `/person/${person}`], ['search', `/search?q=${encodeURIComponent(biggest.name.split(' ').at(-1)!)}`], ['dossier as JSON', `/dossier/${biggest.id}.json`],
]
for (const [name, path] of pages) {
  const start = performance.now()
  const bytes = (await (await fetch(address + path)).arrayBuffer()).byteLength
  const first = performance.now() - start
  const times: number[] = []
  const until = performance.now() + milliseconds
  const begun = performance.now()
  await Promise.all(Array.from({ length: readers }, async () => {
    while (performance.now() < until) {
      const asked = performance.now()
      await (await fetch(address + path)).arrayBuffer()
      times.push(performance.now() - asked)
    }
  }))
  const taken = (performance.now() - begun) / 1000
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
  console.log(`| ${name} | ${first.toFixed(1)} | ${(bytes / 1000).toFixed(0)} | ${at(0.5)} | ${at(0.99)} | ${(times.length / taken).toFixed(0)} |`)
}
desk.kill()
await once(desk, 'exit')
