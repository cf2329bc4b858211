/** What kind of trouble a database is in. */
export type StoreTrouble = 'unreachable' | 'not writable' | 'busy' | 'full' | 'newer version' | 'not a record' | 'broken'

/** A database that cannot be reached, written or understood. The message says what was asked, what was found, what to do. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.trouble = trouble
  }
}
