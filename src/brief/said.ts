import type { Claim, FactOf, Names, SourceSummary, SpokenLine } from '#dossier'
import { whenOf } from './dates.ts'
import { listed, personPiece, type Piece, type SentenceDraft } from './sentence.ts'

/** As many quotations as a background carries. */
const quotationsShown = 6
/** Fewer words than this say little by themselves. */
const fewestWords = 4
/** As many repetitions as are named. */
const repeatsShown = 3
/** Longer quotations end at the end of a sentence before this many words. */
const longest = 45

/** Whether a quotation says what a claim of the ledger rests on. */
function carries(quotation: FactOf<'quotation'>, claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.facts.some((fact) => fact.source === quotation.source && fact.passages.some((one) =>
    quotation.passages.some((other) => one.span.start < other.span.end && other.span.start < one.span.end))))
}

/** What people have said: first what claims rest on, then the rest; each group newest first. */
export function saidSentences(lines: readonly SpokenLine[], claims: readonly Claim[], names: Names): readonly SentenceDraft[] {
  const named = lines.filter(({ fact }) => fact.body.kind !== 'indirect' && fact.body.speaker.person !== null)
  const telling = named.filter((line) => carries(line.fact, claims))
  const others = named.filter((line) => !telling.includes(line) && line.fact.body.words.split(/\s+/u).length >= fewestWords)
  return [...telling, ...others].slice(0, quotationsShown).map((line) => said(line, names))
}

function said({ fact, period, isRetold, retold }: SpokenLine, names: Names): SentenceDraft {
  const { speaker, saidTo, saidIn } = fact.body
  const source = names.sources[fact.source]
  const when = period.basis === 'stated' ? whenOf(period) : null
  const who: readonly (string | Piece)[] = [
    personPiece(speaker.person!),
    saidTo !== null ? ` told ${saidTo}` : saidIn !== null && written.has(saidIn) ? ` wrote in a ${saidIn}` : saidIn !== null && spoken.has(saidIn) ? ` said in ${spoken.get(saidIn)}` : ' said',
    ...(when === null ? [] : [` ${when}`]),
  ]
  const outlet = source?.publisher == null || source.publisher === saidTo ? null : source.publisher
  const day = source?.publishedAt == null ? null : whenOf({ from: source.publishedAt.slice(0, 10), to: source.publishedAt.slice(0, 10) })
  const later = retold.filter((other) => other.fact.source !== fact.source)
  const repeats = [...(isRetold ? [source] : []), ...later.map((other) => names.sources[other.fact.source])].flatMap((one) => (one ? [one] : []))
  const told = [
    isRetold || when !== null || day === null ? '' : outlet === null ? `, in a story published ${day}` : `, as ${outlet} reported ${day}`,
    repeats.length > 0 ? `; ${repeatedBy(repeats)}` : '',
  ].join('')
  return { topic: 'said', pieces: quoted(fact, who, told), facts: [fact, ...later.map((other) => other.fact)] }
}

/** "Sundown Weekly repeated it in 2011, Trade Sheet in 2017 and 2 more". */
function repeatedBy(sources: readonly SourceSummary[]): string {
  const shown = sources.slice(0, repeatsShown)
  const more = sources.length - shown.length
  const who = shown.map(({ publisher, kind, publishedAt }, index) =>
    [`${publisher ?? (kind === 'post' ? 'a post' : 'another source')}`, index === 0 ? 'repeated it' : '', publishedAt === null ? '' : `in ${publishedAt.slice(0, 4)}`].filter(Boolean).join(' '))
  return listed([...who, ...(more > 0 ? [`${more} more`] : [])].map((words) => [words])).join('')
}

const written: ReadonlySet<string> = new Set(['caption', 'post', 'tweet', 'statement', 'letter', 'email', 'text', 'blog'])
const spoken: ReadonlyMap<string, string> = new Map([['interview', 'an interview'], ['podcast', 'a podcast'], ['panel', 'a panel'], ['speech', 'a speech'], ['video', 'a video'], ['chat', 'a chat']])

/** The words in marks with who says them and where it was told: after whole sentences, before a fragment. */
function quoted(fact: FactOf<'quotation'>, who: readonly (string | Piece)[], told: string): readonly (string | Piece)[] {
  const [first = '', second] = fact.passages.map((passage) => passage.words)
  const quotation = (words: string): Piece => ({ kind: 'quotation', words: withoutEnd(words), fact: fact.id, close: '' })
  if (fact.body.kind === 'mixed') return [...who, ' ', { kind: 'clause', words: withoutEnd(first), fact: fact.id }, told, '.']
  const opening = trimmed(first)
  const hasMore = second !== undefined && opening === first && first.split(/\s+/u).length < longest
  const more: readonly (string | Piece)[] = hasMore ? [' ', quotation(trimmed(second)), '.'] : []
  if (!/^[\p{Lu}\p{N}“"'‘¿¡(]/u.test(first)) return told === '' ? [...who, ': ', quotation(opening), '.', ...more] : [...who, told, ': ', quotation(opening), '.', ...more]
  return [quotation(opening), comma(opening), ...who, told, '.', ...more]
}

/** The comma that the cue wants, unless the words end in a mark of their own. */
function comma(words: string): string {
  return /[?!…—–-]["'”’)]*$/u.test(words) ? ' ' : ', '
}

/** Without the comma or full stop that the sentence around it brings itself. What is left is a part of the words as they stand. */
function withoutEnd(words: string): string {
  return words.replace(/[,;:]$|(?<![.\p{Lu}])\.$/u, '')
}

/** As many whole sentences as fit; at least the first. */
function trimmed(words: string): string {
  if (words.split(/\s+/u).length <= longest) return words
  let end = 0
  for (const match of words.matchAll(/[.?!…]["”’']?(?=\s)/gu)) {
    const upTo = match.index + match[0].length
    if (end > 0 && words.slice(0, upTo).split(/\s+/u).length > longest) break
    end = upTo
  }
  return end === 0 ? words : words.slice(0, end)
}
