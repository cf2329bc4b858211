import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addIn, killWhileAdding } from './killing.ts'

/*
 * Kills a program at random moments while it adds documents to a record, many times over, and looks at the record each time.
 *   node --conditions=source test/faults/run.ts [kills, 100 when not given] [documents, 2000 when not given]
 */
const kills = Number(process.argv[2] ?? 100)
const documents = Number(process.argv[3] ?? 2_000)
const folder = mkdtempSync(join(tmpdir(), 'reprise-faults-'))
let lost = 0
let flaws = 0
console.log('| kill | after ms | reported as kept | lost | flaws |\n| ---: | ---: | ---: | ---: | ---: |')
for (let kill = 1; kill <= kills; kill++) {
  // Every tenth kill starts a new record, so that young and old records are both killed.
  const place = join(folder, `${Math.ceil(kill / 10)}.sqlite`)
  const aftermath = await killWhileAdding(place, documents, Math.floor(Math.random() * 2_000))
  lost += aftermath.lost
  flaws += aftermath.flaws
  console.log(`| ${kill} | ${aftermath.killedAfterMs} | ${aftermath.reported} | ${aftermath.lost} | ${aftermath.flaws} |`)
}
const complete = await addIn(join(folder, `${Math.ceil(kills / 10)}.sqlite`), documents, null)
console.log(`\nLost ${lost}, flaws ${flaws}; running again completed with ${new Set(complete).size} of ${documents} documents.`)
rmSync(folder, { recursive: true })
process.exitCode = lost + flaws + (documents - new Set(complete).size) === 0 ? 0 : 1
