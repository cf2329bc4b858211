import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openCatalogue } from '#catalogue'
import { dataFolder, outputTo, runCommandLine, type World } from '#cli'
import { addDocument } from '#intake'
import { read } from '#reading'
import { draft } from '#record'

// The only place that knows the machine: settings, clock, streams, signals. Everything else is given what it needs.

const home = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${home}package.json`, 'utf8')) as { version: string }
const reader = `reprise ${version}`
const clock = (): Date => new Date()
const errors = outputTo(process.stderr, process.env)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // A second Ctrl-C is from somebody who will not wait.
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    // What waits for input would wait forever.
    process.stdin.destroy()
  })
}

const world: World = {
  version,
  environment: process.env,
  folder: process.cwd(),
  home,
  dataFolder: dataFolder(process.platform, process.env, homedir()),
  input: process.stdin,
  output: outputTo(process.stdout, process.env),
  errors,
  now: clock,
  stop: stop.signal,
  read,
  reader,
  // Databases and pages are loaded by the commands that use them: reading one clipping should start at once.
  openRecord: async (address) => (await import('#store')).openStore(address, { now: clock().toISOString() }),
  openCatalogue,
  serveDesk: async (store, catalogue, options) => {
    const { createDesk, serveDesk } = await import('#desk')
    const desk = createDesk({
      store,
      catalogue,
      clock,
      takeIn: (document) => addDocument(document, { store, catalogue, clock, read, reader }),
      preview: (document) => draft(document, read(document, catalogue), { retrievedAt: clock().toISOString(), reader }),
      password: process.env['REPRISE_PASSWORD'] || null,
      report: (error) => void errors.write(`reprise: a page of the desk failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`),
    })
    return serveDesk(desk, options)
  },
}

process.exitCode = await runCommandLine(process.argv.slice(2), world)
// Standard input may still be open at a terminal, and would keep a finished command alive.
process.stdin.destroy()
