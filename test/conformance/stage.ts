import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Store } from '#record'

/** A database in which records can be opened; each `place` is one record of its own. */
export interface Bench {
  /** A place where nothing is kept yet. */
  newPlace(): Promise<string>
  open(place: string): Promise<Store>
  close(): Promise<void>
}

/** Before each test an empty record is open; after all, everything is closed. */
export interface Stage {
  /** The record of this test. */
  store(): Store
  /** Where it is. */
  place(): string
  newPlace(): Promise<string>
  open(place: string): Promise<Store>
  close(store: Store): Promise<void>
}

export function setStage(setUp: () => Promise<Bench>): Stage {
  let bench: Bench | undefined
  let place: string
  let store: Store
  const opened = new Set<Store>()

  async function open(at: string): Promise<Store> {
    const another = await bench!.open(at)
    opened.add(another)
    return another
  }
  async function close(one: Store): Promise<void> {
    opened.delete(one)
    await one.close()
  }
  beforeAll(async () => {
    bench = await setUp()
  })
  beforeEach(async () => {
    await Promise.all([...opened].map(close))
    place = await bench!.newPlace()
    store = await open(place)
  })
  afterAll(async () => {
    await Promise.all([...opened].map(close))
    await bench?.close()
  })
  return { store: () => store, place: () => place, newPlace: () => bench!.newPlace(), open, close }
}
