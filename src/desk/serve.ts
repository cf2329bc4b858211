import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { DeskApp } from './desk.ts'

export interface ServeOptions {
  /** 127.0.0.1 when not given. */
  readonly host?: string
  /** The first port to try; 4747 when not given, 0 for any free one. */
  readonly port?: number
  /** How many ports after it may be tried when it is busy; 100 when not given, 0 for exactly this one. */
  readonly furtherPorts?: number
}

/** A desk at work, or why it is not. */
export type Served =
  | { readonly ok: true; readonly address: string; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly reason: 'no password' | 'no free port' | 'no such host'; readonly message: string }

/**
 * Serves a desk. A busy port moves to the next free one; `address` says where it ended up.
 * Anything but this machine itself is refused unless the desk asks for a password.
 */
export async function serveDesk(app: DeskApp, { host = '127.0.0.1', port = 4747, furtherPorts = 100 }: ServeOptions = {}): Promise<Served> {
  if (!app.guarded && !isLoopback(host)) {
    return {
      ok: false,
      reason: 'no password',
      message: `The desk was asked to listen on ${host}, where other machines can reach it, and no password is set. Set one, or leave the host at 127.0.0.1.`,
    }
  }
  const last = Math.min(port + furtherPorts, 65_535)
  for (let tried = port; tried <= last; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    const trouble = await listen(server, host, tried)
    if (trouble === null) {
      const bound = server.address()
      // The first page takes longest; it is made before anybody asks for it.
      void app.request(`http://127.0.0.1:${tried}/`)
      const actual = typeof bound === 'object' && bound !== null ? bound.port : tried
      return { ok: true, address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`, close: () => close(server) }
    }
    if (trouble === 'EADDRNOTAVAIL' || trouble === 'ENOTFOUND') {
      return { ok: false, reason: 'no such host', message: `The desk was asked to listen on ${host}, which is no address of this machine. Use 127.0.0.1.` }
    }
  }
  return {
    ok: false,
    reason: 'no free port',
    message: last === port
      ? `Port ${port} could not be opened on ${host}: another program has it, or it is reserved. Name another one.`
      : `No port from ${port} to ${last} could be opened on ${host}. Name another one.`,
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}

/** `null` once the server listens, else the code of what went wrong. */
function listen(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen(port, host, () => resolve(null))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
