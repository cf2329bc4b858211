import type { FactOf, PersonId, Store } from '#record'
import { fold } from '#text'
import { ofKind } from './of-kind.ts'
import type { Names } from './names.ts'
import type { SharedTitle } from './reunions.ts'

/** That nobody who was seen says what they made together: "neither caption mentions the film". */
export interface Silence {
  /** The earliest title they share. */
  readonly of: string
  /** What they wrote with the picture, in text order; empty when the source is itself the post. */
  readonly captions: readonly FactOf<'quotation'>[]
}

/** What `saidIn` calls words that stand with a picture. */
const withPicture: ReadonlySet<string> = new Set(['caption', 'post', 'tweet'])

/**
 * What the captions of a sighting leave unsaid; `null` when one of them names a shared title, or when there is no caption
 * or no shared title.
 */
export async function silenceOf(
  store: Store,
  { source, body }: FactOf<'sighting'>,
  shared: readonly SharedTitle[],
  names: Names,
): Promise<Silence | null> {
  const [first] = shared
  if (first === undefined) return null
  const isPost = names.sources[source]?.kind === 'post'
  const captions = isPost ? [] : ofKind(await store.factsOfSource(source), 'quotation').filter((fact) => isCaption(fact, body.people))
  const words = isPost ? [(await store.source(source))?.text ?? first.name] : captions.map((fact) => fact.body.words)
  const isSilent = words.length > 0 && !words.some((each) => namesTitle(each, shared.map((title) => title.name)))
  return isSilent ? { of: first.name, captions } : null
}

function isCaption({ body }: FactOf<'quotation'>, seen: readonly PersonId[]): boolean {
  return body.saidIn !== null && withPicture.has(body.saidIn) && body.speaker.person !== null && seen.includes(body.speaker.person)
}

/**
 * Whether words name one of `names`, as they stand or run together after "#". Words and names are compared folded, whole
 * words only; words that only stand for a title ("the film") do not name it.
 */
export function namesTitle(words: string, names: readonly string[]): boolean {
  const folded = ` ${fold(words)} `
  const tags = new Set([...words.matchAll(/#([\p{L}\p{N}_]{1,100})/gu)].map((match) => fold(match[1]!).replaceAll(' ', '')))
  return names.some((name) => {
    const title = fold(name)
    if (title === '') return false
    return folded.includes(` ${title} `) || tags.has(title.replaceAll(' ', '')) || tags.has(title.replace(/^(?:the|a|an) /u, '').replaceAll(' ', ''))
  })
}
