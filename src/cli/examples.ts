import { join } from 'node:path'
import { emptyCatalogue } from '#catalogue'
import { addDocuments, type Store } from '#intake'
import { clippingsOf } from './clippings.ts'
import { command } from './command.ts'
import { documentsIn } from './documents-in.ts'
import { wrongUse } from './refusal.ts'
import { portAndHost, serveOptions, serveUntilStopped } from './serve.ts'
import type { World } from './world.ts'

export const examples = command({
  name: 'examples',
  summary: 'look around with a few clippings',
  usage: ['[--port PORT] [--host ADDRESS]'],
  about: `Reads the clippings that come with Reprise into a record of their own and serves the desk on it. That record lives in memory and ends with the command; yours is not touched.`,
  examples: [['reprise examples', 'then open the address it prints']],
  options: serveOptions,
  run: async ({ values, operands }, world) => {
    if (operands.length > 0) throw wrongUse(`reprise examples: "${operands[0]}" is not expected here. \`reprise add ${operands[0]}\` keeps a document of yours.`)
    const options = portAndHost(values, 'examples')
    const record = await world.openRecord(':memory:')
    try {
      const kept = await keepExamples(record, world)
      return await serveUntilStopped(record, emptyCatalogue, options, (at) => greeting(at, kept, world), world)
    } finally {
      await record.close()
    }
  },
})

/** Gives how many documents are kept. Documents go in by date, as they would have come. */
async function keepExamples(record: Store, world: World): Promise<number> {
  const clippings = await clippingsOf([join(world.home, 'examples')], { folders: true }, world)
  const documents = (await Promise.all(clippings.map((clipping) => documentsIn(clipping, null, world)))).flat()
  documents.sort((one, other) => ((one.publishedAt ?? '9999') < (other.publishedAt ?? '9999') ? -1 : 1))
  const { kept } = await addDocuments(documents, { store: record, catalogue: emptyCatalogue, clock: world.now, read: world.read, reader: world.reader })
  return kept
}

function greeting(address: string, kept: number, { environment }: World): string {
  const run = environment['npm_lifecycle_event'] === undefined ? 'reprise' : 'npx reprise'
  return `
The desk is at ${address}

It shows ${kept} example clippings, in a record of their own that ends with this command.
For your own clippings:

  ${run} add FILE-OR-FOLDER     keep them in your record
  ${run} serve                  open your record in the browser
  ${run} read FILE              see what one document says; nothing is kept
  ${run} --help                 everything else

Ctrl-C ends it.
`
}
