import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { sendProblem, type Desk } from './answering.tsx'

/** How many requests one address may send at once, and how many more a second after that. */
const burst = 200
const aSecond = 20
/** Addresses remembered; a flood from many forgets the ones that were quiet longest. */
const remembered = 10_000

/** Refuses whoever asks faster than a reader can read. Only what comes over a network is counted, by its address. */
export function withinMeasure(desk: Desk): MiddlewareHandler {
  const left = new Map<string, { count: number; at: number }>()
  return async (c, next) => {
    const from = addressOf(c)
    const now = desk.settings.clock().getTime()
    const known = left.get(from)
    const count = known === undefined ? burst : Math.min(burst, known.count + ((now - known.at) / 1000) * aSecond)
    left.delete(from)
    left.set(from, { count: Math.max(0, count - 1), at: now })
    if (left.size > remembered) left.delete(left.keys().next().value!)
    if (count >= 1) return next()
    c.header('Retry-After', '5')
    return sendProblem(c, desk, {
      status: 429, code: 'too many requests', message: `This desk was asked more than ${burst} times at once from one address.`, advice: `Wait a few seconds; it answers ${aSecond} requests a second.`,
    })
  }
}

/** The other end of the connection; requests made within the program have none. */
const addressOf = (c: Context): string => (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? ''
