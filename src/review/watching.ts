import { longestPhrase } from '#record'
import type { Store, Watch, Watched } from '#record'

/** A watch that was set up or was there, or why there is none. */
export type Watching =
  | { readonly ok: true; readonly watch: Watch }
  | { readonly ok: false; readonly reason: 'not on record' | 'no words' | 'too long'; readonly message: string }

/** Watches a franchise, a person or a phrase from now on. */
export async function startWatch(store: Store, watched: Watched, { by, at }: { readonly by: string; readonly at: string }): Promise<Watching> {
  if (watched.kind === 'phrase') {
    const { words } = watched
    if (!/[\p{L}\p{N}]/u.test(words)) return { ok: false, reason: 'no words', message: 'A phrase needs at least one word.' }
    if (words.trim().length > longestPhrase) return { ok: false, reason: 'too long', message: `The phrase has ${words.trim().length} characters; at most ${longestPhrase} can be watched.` }
  }
  const watch = await store.watch(watched, { by, at })
  if (watch !== null) return { ok: true, watch }
  return { ok: false, reason: 'not on record', message: `The record has no ${watched.kind} “${watched.kind === 'phrase' ? watched.words : watched.id}”.` }
}

/** Ends a watch; `false` when there is none of that number. */
export function endWatch(store: Store, watch: number, at: string): Promise<boolean> {
  return store.unwatch(watch, at)
}
