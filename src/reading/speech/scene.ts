import type { Surroundings } from './occasions.ts'
import { whenOf } from '../dates/find-dates.ts'
import type { When } from '../reading.ts'

/** An occasion at which all is said that a document reports without another: a panel, an episode of a podcast. */
export interface Scene {
  readonly saidTo: string | null
  readonly saidIn: string
  readonly saidAt: When | null
  /** Indexes of the paragraphs it runs over. */
  readonly paragraphs: { readonly first: number; readonly last: number }
}

const kinds: Readonly<Record<string, string>> = { podcast: 'podcast', panel: 'panel', ama: 'AMA', livestream: 'livestream' }
const heldOn = /\b(?:panel|main stage|took the stage|on the dais|AMA|on stage|comic[ -]con)\b/iu

/** Read off the opening paragraphs whether the document reports one occasion; `null` when it does not. */
export function findScene({ layout, dates }: Surroundings): Scene | null {
  const opening = layout.paragraphs.slice(0, 3)
  const end = opening.at(-1)?.end ?? 0
  const text = `${layout.document.title ?? ''}\n${layout.text.slice(0, Math.min(end, 3000))}`
  const all = { first: 0, last: layout.paragraphs.length }
  const podcast = podcastName(text)
  if (podcast !== null) return { saidTo: podcast, saidIn: kinds['podcast']!, saidAt: null, paragraphs: all }
  const match = heldOn.exec(text)
  if (match === null) return null
  const kind = /ama/iu.test(match[0]) ? 'AMA' : 'panel'
  const at = layout.text.indexOf(match[0])
  const date = at < 0 ? undefined : dates.find((date) => date.unit === 'day' && !date.ahead && date.end <= end && Math.abs(date.start - at) < 300)
  return { saidTo: null, saidIn: kind, saidAt: date === undefined ? null : whenOf(date), paragraphs: all }
}

const name = String.raw`((?:[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*)(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*|of|the|and|with|in|a|to)){0,5})`
/** "Somebody Asked, the rewatch podcast", "Locker 214 podcast recap", "This week on Couch Surfers". */
const podcasts: readonly RegExp[] = [
  new RegExp(String.raw`${name}[”’"']?, (?:the|a|an|our|my) (?:[\p{L}-]+ ){0,4}podcast\b`, 'u'),
  new RegExp(String.raw`${name} (?:podcast|PODCAST)(?: recap| episode|,? (?:ep|episode|EPISODE))`, 'u'),
  new RegExp(String.raw`(?:[Tt]his week|[Tt]oday|[Ee]pisode|new episode) (?:on|of) ${name}`, 'u'),
]

function podcastName(text: string): string | null {
  if (!/podcast/iu.test(text)) return null
  for (const pattern of podcasts) {
    const found = pattern.exec(text)
    if (found !== null && /\p{Lu}/u.test(found[1]![0]!)) return found[1]!
  }
  return null
}
