import { outlets, places } from '#language'
import { lastStartingBy } from '#text'
import type { Surroundings } from './occasions.ts'
import type { TokenRange } from './noun-phrases.ts'

// Outlets and programmes to which something can be said, where the text names them.

export const sameOutlet = /^(?:outlet|publication|magazine|mag|paper|newspaper|site|website|network|broadcaster|agency|portal|tabloid|trade|blog|weekly|daily|newswire|wire|broadsheet|glossy|podcast|show|programme|program|channel|station)$/u
const programmes = /^(?:podcast|show|programme|program|radio|series|livestream|talk|broadcast)$/u
/** Words that names of programmes end with. */
export const broadcasts = /\b(?:Show|Tonight|Today|Live|Hour|Report|Podcast|Radio|Morning|Night|News|Breakfast|View|Daily|Express)$/u
export const knownOutlets: ReadonlySet<string> = new Set(outlets.map((name) => name.toLowerCase().replace(/^the /u, '')))

/** "the “Stargazers” podcast", "the podcast “Second Helpings”", "Radio 4's Loose Change", "the SiriusXM show The Matinee Hour". */
export function programmeAt(around: Surroundings, from: number, end: number): { name: string; isPodcast: boolean; isOwned: boolean; isCalled?: boolean } | null {
  const { layout: { tokens, text } } = around
  let kind = -1
  let owner = -1
  let last = from
  for (; last < end && last < from + 12; last++) {
    const { pos, lower } = tokens[last]!
    if (lower === "'s" && kind < 0) owner = last
    if (programmes.test(lower) && /^\p{Ll}/u.test(tokens[last]!.text)) kind = last
    if (!(/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(pos) || /^(?:'s|'|["“”‘*_]|-|&|:|!)$/u.test(lower) || (pos === 'PRON' && /^(?:her|his|their|its)$/u.test(lower)) || (/^\p{Lu}/u.test(tokens[last]!.text)) || (/^(?:of|and|the|in|on)$/u.test(lower) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') && kind < last - 1))) break
    const date = around.dates[lastStartingBy(around.dates, tokens[last]!.start)]
    if (date !== undefined && date.start <= tokens[last]!.start && tokens[last]!.start < date.end) break
  }
  const isPodcast = kind >= 0 && tokens[kind]!.lower === 'podcast'
  const names = (first: number, until: number): string | null => {
    let a = first
    let b = until
    while (a < b && !/^[\p{Lu}\p{N}]/u.test(tokens[a]!.text) || a < b && /^The$/u.test(tokens[a]!.text) === false && tokens[a]!.lower === 'the') a++
    while (b > a && !/[\p{L}\p{N}!?]$/u.test(tokens[b - 1]!.text)) b--
    return b > a && /^[\p{Lu}\p{N}]/u.test(tokens[a]!.text) ? text.slice(tokens[a]!.start, tokens[b - 1]!.end) : null
  }
  if (kind >= 0) {
    const behind = names(kind + 1, last)
    if (behind !== null) return { name: behind, isPodcast, isOwned: owner >= 0, isCalled: !/^(?:series|talk)$/u.test(tokens[kind]!.lower) }
    const before = names(owner >= 0 && owner + 1 < kind ? owner + 1 : from, kind)
    return before === null ? null : { name: before, isPodcast, isOwned: owner >= 0 }
  }
  // "Radio 4's Loose Change": a programme of a station.
  if (owner > from && /^(?:radio|bbc|itv|cbs|nbc|abc|npr|cnn|fox|hbo|siriusxm|cbc|rté)$/u.test(tokens[from]!.lower)) {
    const name = names(owner + 1, last)
    if (name !== null) return { name, isPodcast: false, isOwned: true }
  }
  // "on “The Late Show”"
  const named = names(from, last)
  if (named !== null && broadcasts.test(named)) return { name: named, isPodcast: false, isOwned: false }
  const plain = text.slice(tokens[from]?.start ?? 0, tokens[Math.max(from, last - 1)]?.end ?? 0)
  return knownOutlets.has(plain.toLowerCase().replace(/^the /u, '')) && last > from ? { name: plain, isPodcast: false, isOwned: false } : null
}

/** Whether an outlet's name begins at a token, after its article. */
export function isOutlet({ layout, named }: Surroundings, at: number): boolean {
  const { tokens, text } = layout
  const first = tokens[at]?.lower === 'the' ? at + 1 : at
  const token = tokens[first]
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  const mention = named.organizations.mentions[lastStartingBy(named.organizations.mentions, token.start)]
  if (mention !== undefined && mention.start >= tokens[at]!.start && mention.start <= token.start) return true
  for (let end = first + 1; end <= first + 4 && end <= tokens.length; end++) if (knownOutlets.has(text.slice(token.start, tokens[end - 1]!.end).toLowerCase())) return true
  return false
}

/** "the Mail & Guardian": capitals behind an article, and nobody's name. */
export function isBody({ layout: { tokens }, named }: Surroundings, at: number): boolean {
  let last = at
  while (last + 1 < tokens.length && last < at + 5 && /^\p{Lu}/u.test(tokens[last + 1]!.text)) last++
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^(?:FM|TV|Radio|News|Times|Post|Herald|Magazine|Weekly|Daily|Gazette|Tribune|Show|Podcast|Online)$/u.test(tokens[last]!.text)) return true
  const next = tokens[at + 1]
  if (tokens[at]?.lower !== 'the' || next === undefined || !/^\p{Lu}/u.test(next.text)) return false
  const mention = named.people.mentions[lastStartingBy(named.people.mentions, next.start)]
  return mention === undefined || mention.end <= next.start
}

/** "was the guest on Mornings with Ada Lindqvist", "a recent appearance on Salt and Vinegar": a programme, though nothing calls it one. */
export function guestOf(around: Surroundings, on: number, end: number): { name: string; isPodcast: boolean } | null {
  const { layout: { tokens } } = around
  if (tokens[on]!.lower !== 'on' || !/^(?:guest|guests|appearance|guested|interview|interviewed|chat|spoke|speaking|chatting)$/u.test(tokens[on - 1]?.lower ?? '')) return null
  const next = tokens[on + 1]
  const date = next === undefined ? undefined : around.dates[lastStartingBy(around.dates, next.start)]
  if (date !== undefined && next !== undefined && date.end > next.start) return null
  const name = capitalisedAfter(around, on + 1, end)
  return name === null ? null : { name, isPodcast: false }
}

/** "On Triple M's The Arvo Shift she reckoned", "said Ada Lindqvist, who wrote it, on Nova yesterday": capitals that stand as one stands who says where. */
export function airedOn(around: Surroundings, on: number, clause: TokenRange): { name: string; isPodcast: boolean } | null {
  const { layout: { tokens }, dates, named } = around
  const next = tokens[on + 1]
  if (tokens[on]!.lower !== 'on' || next === undefined || !/^\p{Lu}/u.test(next.text) || places.has(next.text)) return null
  const date = dates[lastStartingBy(dates, next.start)]
  if (date !== undefined && date.end > next.start) return null
  let end = on + 1
  let owner = -1
  while (end < clause.end && (/^[\p{Lu}\p{N}]/u.test(tokens[end]!.text) || end > on + 1 && /^(?:of|the|and|with)$/u.test(tokens[end]!.lower) && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') || tokens[end]!.lower === "'s" && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''))) {
    if (tokens[end]!.lower === "'s") owner = end
    end++
  }
  const isDated = tokens[end] !== undefined && dates[lastStartingBy(dates, tokens[end]!.start)]?.start === tokens[end]!.start
  const isFirst = on === clause.first && owner > 0 && /^(?:he|she|they|,)$/u.test(tokens[end]?.lower ?? '')
  const isTaken = [named.people, named.titles].some(({ mentions }) => mentions[lastStartingBy(mentions, next.start)]?.start === next.start)
  if (!(isFirst || isDated && (tokens[on - 1]?.lower === ',' || on === clause.first)) || isTaken) return null
  const first = owner > 0 ? owner + 1 : on + 1
  return { name: around.layout.text.slice(tokens[first]!.start, tokens[end - 1]!.end), isPodcast: false }
}

/** The outlet or programme that the writer named last before a token, called one ("the gossip site The Dirt Road") or known as one. */
export function outletBefore(around: Surroundings, at: number): string | null {
  const { layout: { tokens }, speech } = around
  for (let i = at - 1; i >= 0 && i > at - 120; i--) {
    if (speech.stretchOf[i]! >= 0 || !/^\p{Lu}/u.test(tokens[i]!.text)) continue
    const before = tokens[i - 1]
    const isStart = before === undefined || !/^\p{Lu}/u.test(before.text)
    if (!isStart) continue
    const isCalled = before !== undefined && (sameOutlet.test(before.lower) || before.lower === ',' && sameOutlet.test(tokens[i - 2]?.lower ?? ''))
    if (isCalled || isOutlet(around, before?.lower === 'the' ? i - 1 : i) && knownAt(around, i)) return capitalisedAfter(around, i, at)
  }
  return null
}

function knownAt({ layout: { tokens, text } }: Surroundings, first: number): boolean {
  for (let end = first + 1; end <= first + 4 && end <= tokens.length; end++) if (knownOutlets.has(text.slice(tokens[first]!.start, tokens[end - 1]!.end).toLowerCase().replace(/^the /u, ''))) return true
  return false
}

/** The capitalised words, or the words in marks, from a token on. */
export function capitalisedAfter({ layout: { tokens, text }, named }: Surroundings, from: number, end: number): string | null {
  let first = from
  while (first < end && /^["“‘'*_]$/u.test(tokens[first]!.text)) first++
  const known = first < end ? named.organizations.mentions[lastStartingBy(named.organizations.mentions, tokens[first]!.start)] : undefined
  // "E! News"
  if (known !== undefined && known.start === tokens[first]!.start && text.slice(known.start, known.end).includes('!')) return text.slice(known.start, known.end)
  let last = first
  while (last < end && (/^[\p{Lu}\p{N}]/u.test(tokens[last]!.text) || (last > first && /^(?:of|the|and|with|&|'s|-)$/u.test(tokens[last]!.lower) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')))) last++
  return last > first ? text.slice(tokens[first]!.start, tokens[last - 1]!.end) : null
}

/** The name of an outlet or a person right before a token. */
export function nameBefore({ named, layout }: Surroundings, at: number, from: number): string | null {
  const { tokens } = layout
  let first = at
  while (first > from && tokens[first - 1]!.pos === 'PROPN') first--
  if (first === at) return null
  const name = layout.text.slice(tokens[first]!.start, tokens[at - 1]!.end)
  const isOutlet = knownOutlets.has(name.toLowerCase()) || named.organizations.mentions.some((mention) => mention.start === tokens[first]!.start)
  return isOutlet ? name : null
}
