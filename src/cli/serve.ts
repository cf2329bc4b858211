import type { Catalogue } from '#catalogue'
import type { Store } from '#intake'
import { command } from './command.ts'
import { withCatalogue } from './open-catalogue.ts'
import { shownAddress, withRecord } from './open-record.ts'
import { catalogueOption, recordOption } from './options.ts'
import { cannot, wrongUse } from './refusal.ts'
import type { ServeOptions, World } from './world.ts'

/** Where the desk is served when nobody names a port. */
export const usualPort = 4747

export const serveOptions = {
  port: { type: 'string', value: 'PORT', help: `The port to begin with (${usualPort}); a busy one moves on to the next free one.` },
  host: { type: 'string', value: 'ADDRESS', help: 'The address to listen at (127.0.0.1: this computer only).' },
} as const

export const serve = command({
  name: 'serve',
  summary: 'open the record in the browser',
  usage: ['[--port PORT] [--host ADDRESS] [--record PATH] [--catalogue PATH]'],
  about: `Serves the desk on this computer and prints its address. Nobody else can reach it, and it asks nothing of the network. Ctrl-C ends it.

To serve it to other machines name an address with --host, and set REPRISE_PASSWORD to the password that readers must give.`,
  examples: [
    ['reprise serve', 'the record in your data folder'],
    ['reprise serve --record team.db --port 8080', 'another record, at this port or the next free one'],
  ],
  options: { ...serveOptions, ...recordOption, ...catalogueOption },
  run: async ({ values, operands }, world) => {
    if (operands.length > 0) throw wrongUse(`reprise serve: "${operands[0]}" is not expected here. The record is named with --record.`)
    const options = portAndHost(values, 'serve')
    return withCatalogue(values.catalogue, world, (catalogue) => withRecord(values.record, world, async (record, address) => {
      const { sources } = await record.size()
      const hint = sources === 0 ? 'The record is empty: `reprise add FILE|FOLDER` takes your clippings in, or the page "Add" does.\n' : ''
      return serveUntilStopped(record, catalogue, options, (at) => `The desk is at ${at}\nThe record is ${shownAddress(address)}\n${hint}Ctrl-C ends it.\n`, world)
    }))
  },
})

/** @throws {Refusal} (status 2) for a port that is none. */
export function portAndHost(values: { readonly port: string | undefined; readonly host: string | undefined }, name: string): ServeOptions {
  const host = values.host ?? '127.0.0.1'
  if (values.port === undefined) return { host, port: usualPort }
  const port = Number(values.port)
  if (!/^\d+$/u.test(values.port) || port > 65_535) throw wrongUse(`reprise ${name}: --port wants a number up to 65535, but got "${values.port}".`)
  return { host, port }
}

/** Serves the desk, says so, and comes back when the command is told to stop. */
export async function serveUntilStopped(record: Store, catalogue: Catalogue, options: ServeOptions, greeting: (address: string) => string, world: World): Promise<number> {
  const served = await world.serveDesk(record, catalogue, options)
  if (!served.ok) throw served.reason === 'no password' ? wrongUse(served.message) : cannot(served.message)
  try {
    await world.output.write(greeting(served.address))
    await new Promise<void>((resolve) => {
      if (world.stop.aborted) resolve()
      else world.stop.addEventListener('abort', () => resolve(), { once: true })
    })
  } finally {
    await served.close()
  }
  return 0
}
