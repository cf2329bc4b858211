import { dateOf, dateOfSeconds } from './dates.ts'

/** A JSON object from outside. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Fields of a document, as `documentFromInput` takes them. */
export type DocumentFields = Readonly<Record<string, unknown>>

/**
 * A post in the form of the platform that gave it, as the fields of a document; `null` when it is none that is known.
 * Only what the object says: no author is made of an address, no platform of a handle.
 */
export function postFields(value: JsonObject): DocumentFields | null {
  for (const read of [mastodonStatus, blueskyPost, archivedTweet, tweet, activityNote]) {
    const fields = read(value)
    if (fields) return fields
  }
  return null
}

/** A status of Mastodon's API. A boost is the post that it boosts. */
function mastodonStatus(value: JsonObject): DocumentFields | null {
  const account = objectIn(value, 'account')
  const boosted = objectIn(value, 'reblog')
  if (boosted && account) return mastodonStatus(boosted)
  const html = stringIn(value, 'content')
  if (!account || html === null || !stringIn(account, 'acct')) return null
  return {
    id: stringIn(value, 'uri') ?? value['id'], kind: 'post', html,
    author: stringIn(account, 'display_name') || stringIn(account, 'acct'),
    publisher: 'Mastodon', url: stringIn(value, 'url'), publishedAt: moment(value['created_at']), language: stringIn(value, 'language'),
  }
}

/** A post view of Bluesky's API, alone or as an item of a feed. */
function blueskyPost(value: JsonObject): DocumentFields | null {
  const view = objectIn(value, 'post') ?? value
  const record = objectIn(view, 'record')
  const author = objectIn(view, 'author')
  const handle = author && stringIn(author, 'handle')
  const text = record && stringIn(record, 'text')
  if (!record || !handle || text === null) return null
  const uri = stringIn(view, 'uri')
  const key = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/([\w-]{1,40})$/u.exec(uri ?? '')?.[1]
  return {
    id: uri, kind: 'post', text,
    author: stringIn(author, 'displayName') || handle,
    publisher: 'Bluesky', url: key ? `https://bsky.app/profile/${handle}/post/${key}` : null,
    publishedAt: moment(record['createdAt']), language: Array.isArray(record['langs']) && typeof record['langs'][0] === 'string' ? record['langs'][0] : null,
  }
}

/** A line of the archive that Twitter gives its users. */
function archivedTweet(value: JsonObject): DocumentFields | null {
  const inner = objectIn(value, 'tweet')
  return inner && stringIn(inner, 'full_text') !== null ? tweet(inner) : null
}

function tweet(value: JsonObject): DocumentFields | null {
  const user = objectIn(value, 'user')
  const text = stringIn(value, 'full_text') ?? (stringIn(value, 'id_str') === null && !Array.isArray(value['edit_history_tweet_ids']) ? null : stringIn(value, 'text'))
  if (text === null) return null
  const name = user && stringIn(user, 'screen_name')
  const id = stringIn(value, 'id_str') ?? stringIn(value, 'id')
  return {
    id, kind: 'post', text: decodedTweet(text),
    author: user && (stringIn(user, 'name') || name),
    publisher: 'Twitter', url: name && id ? `https://twitter.com/${name}/status/${id}` : null,
    publishedAt: moment(value['created_at']), language: stringIn(value, 'lang'),
  }
}

/** The API writes three characters as entities. */
function decodedTweet(text: string): string {
  return text.replace(/&(lt|gt|amp);/gu, (_, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'))
}

/** An ActivityPub note, alone or within the activity that made it: what a Mastodon archive's outbox holds. */
function activityNote(value: JsonObject): DocumentFields | null {
  const note = value['type'] === 'Create' ? objectIn(value, 'object') : value
  const html = note && stringIn(note, 'content')
  if (!note || note['type'] !== 'Note' || html === null) return null
  const author = objectIn(note, 'attributedTo')
  return {
    id: stringIn(note, 'id'), kind: 'post', html, author: author && stringIn(author, 'name'),
    url: stringIn(note, 'url') ?? null, publishedAt: moment(note['published']),
  }
}

/** A date in any of the forms that exports use; the value itself when it is none, so that it is said and not lost. */
function moment(value: unknown): unknown {
  if (typeof value === 'number') return dateOfSeconds(value > 1e11 ? value / 1000 : value)
  return typeof value === 'string' ? (dateOf(value) ?? value) : null
}

function objectIn(value: JsonObject, key: string): JsonObject | null {
  const inner = value[key]
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : null
}

function stringIn(value: JsonObject, key: string): string | null {
  const inner = value[key]
  return typeof inner === 'string' ? inner : null
}

const otherNames: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['text', ['content', 'body', 'message', 'caption', 'full_text']],
  ['publishedAt', ['published_at', 'published', 'datePublished', 'date', 'created_at', 'createdAt', 'timestamp']],
  ['publisher', ['platform', 'outlet', 'site_name']],
  ['title', ['headline']],
  ['url', ['link', 'permalink']],
  ['author', ['byline', 'display_name', 'displayName']],
]

/** An object in the documented form, or near it: where a documented field is missing, common other names of it count. */
export function plainFields(value: JsonObject): DocumentFields {
  const fields: Record<string, unknown> = { ...value }
  for (const [field, names] of otherNames) {
    if (isGiven(value[field]) || (field === 'text' && isGiven(value['html']))) continue
    const name = names.find((name) => typeof value[name] === 'string' || (field === 'publishedAt' && typeof value[name] === 'number'))
    if (name !== undefined) fields[field] = field === 'publishedAt' ? moment(value[name]) : value[name]
  }
  const author = objectIn(value, 'author')
  if (author) fields['author'] = stringIn(author, 'name') ?? stringIn(author, 'displayName') ?? stringIn(author, 'display_name')
  if (!isGiven(value['kind']) && typeof value['platform'] === 'string') fields['kind'] = 'post'
  return fields
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
