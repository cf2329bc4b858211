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

const groupNouns = new Set(['actresses', 'actors', 'women', 'men', 'ladies', 'stars', 'leads', 'friends', 'co-stars', 'pals', 'girls', 'guys', 'performers', 'castmates', 'comedians', 'filmmakers', 'writers', 'creators', 'directors', 'alums', 'sisters', 'brothers'])
const actingNouns = new Set(['actresses', 'actors', 'stars', 'leads', 'co-stars', 'performers', 'castmates', 'alums'])
const firstPersons = new Set(['i', 'me', 'my', 'myself', 'we', "i'm", "i'd", "i'll", "i've", "we'd", "we'll", "we've", "we're"])
const groups: ReadonlyMap<string, number> = new Map([['pair', 2], ['duo', 2], ['twosome', 2], ['jodi', 2], ['trio', 3], ['quartet', 4], ['foursome', 4], ['threesome', 3]])

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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (mention < mentions.length && mentions[mention]!.start <= token.start) {
      const { key, start } = mentions[mention]!
      const between = mention > 0 ? layout.text.slice(mentions[mention - 1]!.end, Math.min(start, mentions[mention - 1]!.end + 40)) : ''
      if (/^(?:\s*\([^)]{0,34}\)| as [\p{L} .'’-]{1,30}?)?,?\s*(?:and|&|,|with|alongside|opposite)\s+$/u.test(between) && mentions[mention - 1]!.key !== key && start - mentions[mention - 1]!.end < 40) {
        group = groupAt === mention - 1 ? [...group, key] : [mentions[mention - 1]!.key, key]
        groupAt = mention
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
    const meant = sizeOfGroup(layout, i)
    if (meant === null) continue
    const acting = meant.acting === true ? last.filter((key) => works.get(key) === undefined || works.get(key)!.has('acting') || works.get(key)!.has('star')) : last
    const people = meant.acting === true && meant.size !== null && acting.length >= meant.size ? acting.slice(0, meant.size).reverse() : meant.size !== null && group.length === meant.size ? group : meant.size === null && group.length > 1 ? group : last.length >= (meant.size ?? 2) ? last.slice(0, meant.size ?? 2).reverse() : []
    const stretch = spoken[lastStartingBy(spoken, token.start)]
    if (people.length > 1 && !(stretch !== undefined && token.start < stretch.end && meant.size === null)) {
      found.push({ start: token.start, end: tokens[meant.end - 1]!.end, people })
      last = [...people.toReversed(), ...last.filter((each) => !people.includes(each))].slice(0, 6)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Whether a group is spoken of at token `i`: how many it has (`null`: unsaid), and where the phrase ends. */
function sizeOfGroup(layout: Layout, i: number): { size: number | null; end: number; acting?: boolean } | null {
  const { tokens } = layout
  const word = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  const third = tokens[i + 2]?.lower ?? ''
  if (word === 'they' || word === 'them') return sentenceAt(layout, tokens[i]!.start) === undefined ? null : { size: null, end: i + 1 }
  if (word === 'both' && groupNouns.has(next)) return { size: 2, end: i + 2, acting: actingNouns.has(next) }
  if (word === 'both' && next === 'of' && third === 'them') return { size: 2, end: i + 3 }
  if (word !== 'the') return null
  if (groups.has(next)) return { size: groups.get(next)!, end: third === 'of' && tokens[i + 3]?.lower === 'them' ? i + 4 : i + 2 }
  if (groupNouns.has(next) && third !== 'of' && !/^(?:stars|writers|creators|directors|guys|friends|actors|men|women|leads)$/u.test(next)) return { size: null, end: i + 2 }
  const count = numbers.get(next)
  if (count === undefined || count < 2) return null
  if (groupNouns.has(third)) return { size: count, end: i + 3, acting: actingNouns.has(third) }
  if (third === 'of' && tokens[i + 3]?.lower === 'them') return { size: count, end: i + 4 }
  // "the two reunited", "the two are": no noun follows.
  const pos = tokens[i + 2]?.pos
  return pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'PUNCT' ? { size: count, end: i + 2 } : null
}
