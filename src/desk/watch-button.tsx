import type { Watch, Watched } from '#intake'
import { address } from './addresses.ts'

/** Sets a watch up or ends it; works without the script. */
export function WatchButton({ watched, watch, token }: { readonly watched: Watched; readonly watch: Watch | null; readonly token: string }) {
  return (
    <form method="post" action={watch === null ? address.watches : address.endWatch(watch.number)} class="inline no-print">
      <input type="hidden" name="token" value={token} />
      {watch === null && <input type="hidden" name="kind" value={watched.kind} />}
      {watch === null && <input type="hidden" name="of" value={watched.kind === 'phrase' ? watched.words : watched.id} />}
      <button type="submit">{watch === null ? 'Watch' : 'Stop watching'}</button>
    </form>
  )
}
