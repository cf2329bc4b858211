import type { Key } from '../reading.ts'

/** What has been spoken of so far. */
export interface Focus {
  /** Named titles, last first; titles mentioned only in passing stand behind the others of the paragraph. */
  readonly recent: Key[]
  /** What "it" is. */
  subject: Key | null
  /** The title the paragraph is about. */
  topic: Key | null
  /** Titles mentioned only in passing so far. */
  readonly passing: Set<Key>
  /** The work that the last sentence began with. */
  last: Key | null
  /** The last sentence was about a work without a name. */
  unnamed: boolean
  /** Titles named in the paragraph. */
  readonly here: Set<Key>
  /** The works last spoken of together. */
  group: readonly Key[]
  /** The work that the last heading names: "Night Ferry (Netflix)". */
  section: Key | null
  /** Titles named for their own sake. */
  readonly named: Set<Key>
}
