/** A page as it goes out. */
export interface KeptPage {
  readonly type: string
  readonly body: string
}

interface Entry {
  readonly revision: number
  /** Shared by all who ask while it is made; `null`: there is nothing to keep. */
  readonly page: Promise<KeptPage | null>
}

/** Pages that change only with the record, each made once a revision however many read it. The ones read longest ago go first. */
export class KeptPages {
  readonly #entries = new Map<string, Entry>()
  readonly #most: number

  /** @param most how many pages are kept */
  constructor(most = 200) {
    this.#most = most
  }

  /** The page at an address, made by `make` unless it was made for this revision. What `make` cannot make is asked for again. */
  async at(address: string, revision: number, make: () => Promise<KeptPage | null>): Promise<KeptPage | null> {
    const known = this.#entries.get(address)
    const entry = known?.revision === revision ? known : { revision, page: make() }
    this.#entries.delete(address)
    this.#entries.set(address, entry)
    if (this.#entries.size > this.#most) this.#entries.delete(this.#entries.keys().next().value!)
    try {
      const page = await entry.page
      if (page === null) this.#forget(address, entry)
      return page
    } catch (error) {
      this.#forget(address, entry)
      throw error
    }
  }

  #forget(address: string, entry: Entry): void {
    if (this.#entries.get(address) === entry) this.#entries.delete(address)
  }
}
