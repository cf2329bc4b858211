import { appendFileSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { breaches, describeBreach, figuresOf, raiseFloors, readFloors, writeFloors } from './floors.ts'
import { measure } from './measure.ts'
import { evaluationSets, isThere, modesOf } from './sets.ts'
import { measurementTable, missLines } from './table.ts'

const usage = `npm run eval -- [options]
  --set NAME     only this set (may be given several times)
  --misses       list each miss with its line; of a closed set only where --set names it
  --json         figures as JSON
  --raise        lift the floors to what was reached
  --keep         append the tables to eval/results/ under today's date
  --corpus PATH  where the sets stand that are not ours to copy (default ../shared/corpus)`

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    corpus: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'corpus') },
    help: { type: 'boolean', default: false },
  },
})

function run(): number {
  if (options.help) {
    console.log(usage)
    return 0
  }
  const sets = evaluationSets(resolve(options.corpus))
  const unknown = options.set?.find((name) => !sets.some((set) => set.name === name))
  if (unknown !== undefined) {
    console.error(`There is no set "${unknown}". Name one of: ${sets.map((set) => set.name).join(', ')}.`)
    return 2
  }
  const asked = sets.filter((set) => options.set?.includes(set.name) ?? true)
  for (const set of asked) if (!isThere(set)) console.error(`${set.name}: absent (looked for ${set.documents}); not measured.`)

  const measurements = asked.filter(isThere).flatMap((set) => modesOf(set).map((mode) => measure(set, mode)))
  if (options.json) {
    console.log(JSON.stringify(measurements.map(({ set, mode, hash, score }) => ({
      set: set.name, mode, corpus: hash, tallies: score.tallies, rates: score.rates, figures: figuresOf(score),
    })), null, 2))
  } else {
    for (const measurement of measurements) {
      const { set } = measurement
      if (options.misses && (!set.closed || options.set?.includes(set.name))) for (const line of missLines(measurement)) console.log(line)
      console.log(`${measurementTable(measurement)}\n`)
    }
  }
  const failures = measurements.flatMap(({ failures, mode }) => failures.map((failure) => `${failure} (${mode})`))
  for (const failure of failures) console.error(`The reader failed on ${failure}`)
  if (options.keep) keep(measurements.map(measurementTable))

  const floors = readFloors()
  if (options.raise) writeFloors(raiseFloors(floors, measurements))
  const sunk = measurements.flatMap((measurement) => breaches(options.raise ? readFloors() : floors, measurement))
  for (const breach of sunk) console.error(describeBreach(breach))
  return sunk.length > 0 || failures.length > 0 ? 1 : 0
}

function keep(tables: readonly string[]): void {
  const day = new Date().toISOString().slice(0, 10)
  const file = join(import.meta.dirname, 'results', `${day}.md`)
  appendFileSync(file, `${existsSync(file) ? '\n' : `# ${day}\n\n`}${tables.join('\n\n')}\n`)
}

process.exitCode = run()
