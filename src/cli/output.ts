import type { Writable } from 'node:stream'
import type { Output } from './world.ts'

/** An output over a stream: a terminal's width and colours are the stream's own. */
export function outputTo(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }, environment: Readonly<Record<string, string | undefined>>): Output {
  const isTerminal = stream.isTTY === true
  let failure: Error | null = null
  // A reader that goes away (`| head`) must not end the process before the command has closed its record.
  stream.on('error', (error: Error) => { failure = error })
  return {
    isTerminal,
    get columns() { return (isTerminal ? stream.columns : undefined) || 80 },
    colour: isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    write: async (text) => {
      if (failure !== null) throw failure
      if (stream.write(text)) return
      await new Promise<void>((resolve) => {
        const go = (): void => {
          stream.off('drain', go).off('close', go)
          resolve()
        }
        stream.on('drain', go).on('close', go)
      })
      if (failure !== null) throw failure
    },
  }
}
