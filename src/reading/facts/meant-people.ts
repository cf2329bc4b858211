import { numbers } from '#language'
import { lastStartingBy, sentenceAt, tokenIndexAt, type Layout, type Span } from '#text'
import type { Named } from '../names/mentions.ts'
import type { Key, Quotation } from '../reading.ts'
import { findWorks } from '../speech/works.ts'

/** Words that stand for people the text has named, and whom they mean: "she", "the two actresses", "I". */
export interface MeantPeople extends Span {
  readonly people: readonly Key[]
}

/** One whom a pronoun or role stands for; `null` where the text leaves it open. */
export interface MeantPerson extends Span {
  readonly key: Key | null
}

const groupNouns = new Set(['castmembers', 'headliners', 'exes', 'frontmen', 'thespians', 'sitcom-mates', 'castaways', 'actresses', 'actors', 'women', 'men', 'ladies', 'stars', 'leads', 'friends', 'co-stars', 'pals', 'girls', 'guys', 'performers', 'castmates', 'comedians', 'filmmakers', 'writers', 'creators', 'directors', 'alums', 'sisters', 'brothers'])
const actingNouns = new Set(['actresses', 'actors', 'stars', 'leads', 'co-stars', 'performers', 'castmates', 'alums'])
const firstPersons = new Set(['i', 'me', 'my', 'myself', 'we', "i'm", "i'd", "i'll", "i've", "we'd", "we'll", "we've", "we're"])
const groups: ReadonlyMap<string, number> = new Map([['pair', 2], ['duo', 2], ['twosome', 2], ['jodi', 2], ['trio', 3], ['quartet', 4], ['foursome', 4], ['threesome', 3], ['couple', 2], ['exes', 2]])
const described = /^(?:former|old|longtime|long-time|lifelong|one-time|onetime|surviving|original|leading|veteran|real-life|on-screen|onscreen|famous|beloved|reunited|female|male|british|irish|indian|nigerian|american|australian|bollywood|nollywood|hollywood|grinning|giggling|remaining|older|younger|acting|best)$/u

/** The person that the "I" of a post is: its author, where the text shows somebody of the trade. */
export function authorOf(layout: Layout, named: Named): Key | null {
  const { author, kind } = layout.document
  if (author === null || kind !== 'post') return null
  return named.people.people.find((person) => person.name === author)?.key ?? null
}

/**
 * Everybody meant without being named: single people as resolved elsewhere, the "I" of a post or a quotation, and groups
 * ("they", "the pair", "the two women", "both stars") as the people last named together. In text order.
 */
export function findMeantPeople(layout: Layout, named: Named, references: readonly MeantPerson[], quotations: readonly Quotation[]): readonly MeantPeople[] {
  const works = findWorks(layout, named.people, named.people.mentions.map((mention) => tokenIndexAt(layout, mention.start)))
  const { tokens } = layout
  const titleEnds = new Map(named.titles.mentions.map((title) => [title.start, title.end]))
  const found: MeantPeople[] = references.flatMap((reference) => (reference.key === null ? [] : [{ start: reference.start, end: reference.end, people: [reference.key] }]))
  const author = authorOf(layout, named)
  const spoken = quotations.flatMap((quotation) => (quotation.kind === 'indirect' ? [] : quotation.spans.map((span) => ({ ...span, person: quotation.speaker.person })))).sort((one, other) => one.start - other.start)
  const marked = layout.quoted.filter((quoted) => quoted.depth === 0)
  // "She and Kit": those meant without a name stand in groups, too.
  const mentions = [...named.people.mentions, ...references.flatMap((reference) => (reference.key === null || !/^(?:she|he|the )/iu.test(layout.text.slice(reference.start, reference.end)) ? [] : [{ start: reference.start, end: reference.end, key: reference.key }]))].sort((one, other) => one.start - other.start)
  let mention = 0
  let last: Key[] = []
  let group: Key[] = []
  let groupAt = -1
  // The last list of each length: "the trio" are the three last named in a row, whoever was named since.
  const groupOf = new Map<number, Key[]>()
  // And the first: "both stars of the original" are those the text began with.
  const firstGroupOf = new Map<number, Key[]>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (mention < mentions.length && mentions[mention]!.start <= token.start) {
      const { key, start } = mentions[mention]!
      const between = mention > 0 ? layout.text.slice(mentions[mention - 1]!.end, Math.min(start, mentions[mention - 1]!.end + 40)) : ''
      if (/^(?:\s*\([^)]{0,34}\)| as [\p{L} .'’-]{1,30}?)?,?\s*(?:and|&|,|with|alongside|opposite)\s+$/u.test(between) && mentions[mention - 1]!.key !== key && start - mentions[mention - 1]!.end < 40) {
        group = groupAt === mention - 1 ? [...group, key] : [mentions[mention - 1]!.key, key]
        groupAt = mention
        groupOf.set(group.length, group)
        if (!firstGroupOf.has(group.length)) firstGroupOf.set(group.length, group)
      }
      last = [key, ...last.filter((each) => each !== key)].slice(0, 6)
      mention++
    }
    if (firstPersons.has(token.lower)) {
      const at = spoken[lastStartingBy(spoken, token.start)]
      const inWords = at !== undefined && token.start < at.end
      const quoted = marked[lastStartingBy(marked, token.start)]
      const person = inWords ? at.person : quoted !== undefined && token.start < quoted.end ? null : author
      const apostrophe = token.lower.indexOf("'")
      if (person !== null) found.push({ start: token.start, end: apostrophe < 0 ? token.end : token.start + apostrophe, people: [person] })
      continue
    }
    const meant = sizeOfGroup(layout, i, titleEnds)
    if (meant === null || isSpeltOut(layout, tokens[meant.end - 1]!.end, mentions[mention]?.start) || (meant.size === 2 && isHalfUnnamed(layout, token.start))) continue
    const acting = meant.acting === true ? last.filter((key) => works.get(key) === undefined || works.get(key)!.has('acting') || works.get(key)!.has('star')) : last
    const ofOriginal = meant.size !== null && /^(?:original|first)$/u.test(tokens[meant.end + 2]?.lower ?? '') && tokens[meant.end]?.lower === 'of' && /^(?:the|that)$/u.test(tokens[meant.end + 1]!.lower)
    const named = meant.size === null ? undefined : (ofOriginal ? firstGroupOf : groupOf).get(meant.size)
    const isListed = named !== undefined && named.every((key) => last.includes(key) && (meant.acting !== true || works.get(key) === undefined || works.get(key)!.has('acting') || works.get(key)!.has('star')))
    const people = isListed ? named : meant.acting === true && meant.size !== null && acting.length >= meant.size ? acting.slice(0, meant.size).reverse() : meant.size !== null && group.length === meant.size ? group : meant.size === null && group.length > 1 ? group : last.length >= (meant.size ?? 2) ? last.slice(0, meant.size ?? 2).reverse() : []
    const stretch = spoken[lastStartingBy(spoken, token.start)]
    if (people.length > 1 && !(stretch !== undefined && token.start < stretch.end && meant.size === null)) {
      found.push({ start: tokens[meant.start ?? i]!.start, end: tokens[meant.end - 1]!.end, people })
      last = [...people.toReversed(), ...last.filter((each) => !people.includes(each))].slice(0, 6)
    }
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** "the three of them – Ada, Bo and Cy –": the names that follow say who. */
function isSpeltOut(layout: Layout, end: number, next: number | undefined): boolean {
  return next !== undefined && next - end < 5 && /^ ?[–—:(-] ?$/u.test(layout.text.slice(end, next))
}

/** "Ada stood beside her successor, and the two laughed": one of them has no name here. */
function isHalfUnnamed(layout: Layout, start: number): boolean {
  const sentence = sentenceAt(layout, start)
  return sentence !== undefined && /\b(?:with|beside|alongside|next to|by) (?:her|his) [\p{Ll}-]+(?: [\p{Ll}-]+)?,? and $/u.test(layout.text.slice(Math.max(sentence.start, start - 70), start))
}

interface GroupPhrase {
  readonly size: number | null
  /** Where the words for the group begin, where a title stands before them. */
  readonly start?: number
  readonly end: number
  readonly acting?: boolean
}

/** "two surviving actors", "three leading ladies": the noun after a number, over what describes it. */
function ofNumber(layout: Layout, from: number, size: number): GroupPhrase | null {
  const { tokens } = layout
  let k = from
  while (k < from + 2 && described.test(tokens[k]?.lower ?? '')) k++
  return groupNouns.has(tokens[k]?.lower ?? '') ? { size, end: k + 1, acting: actingNouns.has(tokens[k]!.lower) } : null
}

/** "the “Night Ferry” co-stars", "the Night Ferry duo": those last named together, by what they were in. */
function afterTitle(layout: Layout, from: number, titleEnds: ReadonlyMap<number, number>): GroupPhrase | null {
  const { tokens } = layout
  const first = /^["“‘'*]$/u.test(tokens[from]?.text ?? '') ? from + 1 : from
  const end = titleEnds.get(tokens[first]?.start ?? -1)
  if (end === undefined) return null
  let k = first
  while (k < first + 14 && k < tokens.length && tokens[k]!.start < end) k++
  while (k < first + 17 && /^["”’'*]$/u.test(tokens[k]?.text ?? '')) k++
  // "co-stars" may be three tokens.
  const noun = tokens[k + 1]?.text === '-' ? `${tokens[k]!.lower}-${tokens[k + 2]?.lower ?? ''}` : tokens[k]?.lower ?? ''
  const last = tokens[k + 1]?.text === '-' ? k + 3 : k + 1
  if (groups.has(noun)) return { size: groups.get(noun)!, start: k, end: last }
  return /^(?:co-stars|costars|castmates|cast-mates|alums|alumni|leads|actors|actresses|exes)$/u.test(noun) ? { size: null, start: k, end: last } : null
}

/** Whether a group is spoken of at token `i`: how many it has (`null`: unsaid), and where the phrase ends. */
function sizeOfGroup(layout: Layout, i: number, titleEnds: ReadonlyMap<number, number>): GroupPhrase | null {
  const { tokens } = layout
  const word = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  const third = tokens[i + 2]?.lower ?? ''
  if (word === 'they' || word === 'them') return sentenceAt(layout, tokens[i]!.start) === undefined ? null : { size: null, end: i + 1 }
  if (word === 'both' && groupNouns.has(next)) return { size: 2, end: i + 2, acting: actingNouns.has(next) }
  if (word === 'both' && next === 'of' && third === 'them') return { size: 2, end: i + 3 }
  if (word === 'all' && (numbers.get(next) ?? 0) > 2 && third !== 'of' && (tokens[i + 2]?.pos === 'VERB' || tokens[i + 2]?.pos === 'AUX')) return { size: numbers.get(next)!, end: i + 2 }
  // "his two leads", "both of her co-stars"
  if (/^(?:his|her|their|its)$/u.test(word) && (numbers.get(next) ?? 0) > 1) return ofNumber(layout, i + 2, numbers.get(next)!)
  if (word !== 'the') return null
  const titled = afterTitle(layout, titleEnds.has(tokens[i]!.start) ? i : i + 1, titleEnds)
  if (titled !== null) return titled
  if (groups.has(next)) return { size: groups.get(next)!, end: third === 'of' && tokens[i + 3]?.lower === 'them' ? i + 4 : i + 2 }
  if (groupNouns.has(next) && third !== 'of' && !/^(?:stars|writers|creators|directors|filmmakers|guys|friends|actors|men|women|leads)$/u.test(next)) return { size: null, end: i + 2 }
  const count = numbers.get(next)
  if (count === undefined || count < 2) return null
  const counted = ofNumber(layout, i + 2, count)
  if (counted !== null) return counted
  if (third === 'of' && tokens[i + 3]?.lower === 'them') return { size: count, end: i + 4 }
  // "the two reunited", "the two are": no noun follows.
  const pos = tokens[i + 2]?.pos
  if (third.endsWith('ed') && tokens[i + 3]?.pos === 'ADP') return { size: count, end: i + 2 }
  return pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'PUNCT' ? { size: count, end: i + 2 } : null
}
