import type { Fact, Store, Watch } from '#record'
import { namesIn, type Names } from './names.ts'

/** One watch and what has become known of it. */
export interface WatchEntry {
  readonly watch: Watch
  /** The name of the franchise or person, the words of a phrase. An id where the record no longer knows it. */
  readonly name: string
  /** Events since the one asked for, newest first, at most `eventsAWatch`. */
  readonly events: readonly Fact[]
  /** There are more events than are given. */
  readonly isCut: boolean
}

/** What is watched, and what is new of it. */
export interface WatchNews {
  /** Those with the newest event first, then those with nothing new in order of setting up. */
  readonly watches: readonly WatchEntry[]
  /** The event that "new" counts from, and the newest on record. */
  readonly since: number
  readonly latest: number
  readonly names: Names
}

/** How many events of one watch are looked at. */
export const eventsAWatch = 100

/** What is new for every watch after event number `since`; what was on record before a watch was set up is not new to it. */
export async function watchNews(store: Store, { since = 0 }: { readonly since?: number } = {}): Promise<WatchNews> {
  const [watches, latest] = await Promise.all([store.watches(), store.latest()])
  // A record that was replaced by a younger one has fewer events than the reader has seen.
  const from = since > latest ? 0 : since
  const entries = await Promise.all(watches.map(async (watch): Promise<WatchEntry> => {
    const events = await store.eventsOf(watch.watched, Math.max(from, watch.since), eventsAWatch)
    return { watch, name: await nameOf(store, watch), events: events.toReversed(), isCut: events.length === eventsAWatch }
  }))
  const newest = (entry: WatchEntry) => entry.events[0]?.sequence ?? 0
  return {
    watches: entries.toSorted((one, other) => newest(other) - newest(one) || one.watch.number - other.watch.number),
    since: from,
    latest,
    names: await namesIn(store, entries.flatMap((entry) => entry.events)),
  }
}

async function nameOf(store: Store, { watched }: Watch): Promise<string> {
  if (watched.kind === 'phrase') return watched.words
  const found = watched.kind === 'franchise' ? await store.franchise(watched.id) : await store.person(watched.id)
  return found?.name ?? watched.id
}
