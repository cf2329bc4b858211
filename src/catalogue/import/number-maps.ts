/** A byte for each of many numbers, 0 where none was set. Only stretches in use take memory. */
export class ByteMap {
  readonly #pages: (Uint8Array | undefined)[] = []

  get(number: number): number {
    return this.#pages[number >>> 16]?.[number & 0xffff] ?? 0
  }

  set(number: number, byte: number): void {
    const page = (this.#pages[number >>> 16] ??= new Uint8Array(0x10000))
    page[number & 0xffff] = byte
  }
}

/** A number for each of many numbers, 0 where none was set: 8 bytes an entry, a quarter of what a `Map` takes. */
export class NumberMap {
  #keys = new Uint32Array(1024)
  #values = new Uint32Array(1024)
  #size = 0

  get(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    for (let slot = Math.imul(key, 0x9e3779b1) & mask; keys[slot] !== 0; slot = (slot + 1) & mask) if (keys[slot] === key + 1) return this.#values[slot]!
    return 0
  }

  set(key: number, value: number): void {
    if ((this.#size + 1) * 4 > this.#keys.length * 3) this.#grow()
    if (this.#put(key + 1, value)) this.#size++
  }

  /** Whether the key is new. Keys are kept plus one: an empty slot is 0. */
  #put(kept: number, value: number): boolean {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = Math.imul(kept - 1, 0x9e3779b1) & mask
    while (keys[slot] !== 0 && keys[slot] !== kept) slot = (slot + 1) & mask
    const isNew = keys[slot] === 0
    keys[slot] = kept
    this.#values[slot] = value
    return isNew
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Uint32Array(keys.length * 2)
    this.#values = new Uint32Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== 0) this.#put(keys[slot]!, values[slot]!)
  }
}
