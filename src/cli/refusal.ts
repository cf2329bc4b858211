/** Ends a command with one clear line on the error stream, and an exit status. */
export class Refusal extends Error {
  /** 1: the work could not be done. 2: the command was used wrongly. */
  readonly status: 1 | 2

  constructor(status: 1 | 2, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Refusal'
    this.status = status
  }
}

/** The command was used wrongly: exit status 2, and a word on where help is. */
export function wrongUse(message: string): Refusal {
  return new Refusal(2, message)
}

/** What was asked could not be done: exit status 1. */
export function cannot(message: string, cause?: unknown): Refusal {
  return new Refusal(1, message, { cause })
}

/** The exit status of a command that goes through many documents, some of which may have failed or been cut off by Ctrl-C. */
export function endStatus(failed: number, { stop }: { readonly stop: AbortSignal }): number {
  if (stop.aborted) return 130
  return failed > 0 ? 1 : 0
}
