import { bodyNouns, networks, officeNouns, outlets, platforms, roleNouns, services, studios } from '#language'
import { lastStartingBy, type Layout, type Span, type Token } from '#text'
import type { FoundPerson, Named } from '../names/mentions.ts'
import type { Key } from '../reading.ts'
import type { References } from './references.ts'
import type { TokenRange } from './noun-phrases.ts'

export const humans: ReadonlySet<string> = new Set(roleNouns)
export const sources = /^(?:source|insider|person|tipster|spy|friend|pal|spokesperson|spokesman|spokeswoman|rep|representative|official|executive|exec|confidant|eyewitness|individual|tattler|informant|bystander|bartender|partygoer|passer-by|neighbour|neighbor|higher-up|staffer|mole|attendee|onlooker|witness)$/u

/** Without marks at its ends and without a relative clause: "Teague, who wrote it" is "Teague". */
export function trimPhrase(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { first, end } = range
  while (first < end - 1 && (tokens[first]!.pos === 'PUNCT' || /^(?:and|but|then|so|as)$/u.test(tokens[first]!.lower))) first++
  for (let i = first + 1; i < end; i++) if (tokens[i]!.lower === 'who' || tokens[i]!.lower === 'whose' || tokens[i]!.lower === 'which') end = i
  // "the network, when asked": what follows the comma is no name and no apposition.
  for (let i = first + 1; i < end - 1; i++) if (tokens[i]!.lower === ',' && (/^(?:when|as|while|if|after|before|asked|reached|contacted|speaking|approached|pressed|now|then|also|too|for|in|at|on|with|through|via|meanwhile|however|who|whose)$/u.test(tokens[i + 1]!.lower) || tokens[i + 1]!.pos === 'ADV')) end = i
  while (end > first + 1 && (tokens[end - 1]!.pos === 'PUNCT' || tokens[end - 1]!.lower === 'that')) end--
  return { first, end }
}

/** The person whom a noun phrase names: not a possessor in it, nor one behind a preposition. */
export function headMention(tokens: readonly Token[], head: TokenRange, people: ReadonlyMap<Key, FoundPerson>, layout: Layout, mentions: Named['people']['mentions']): Key | null {
  const start = tokens[head.first]!.start
  const end = tokens[head.end - 1]!.end
  let at = Math.max(0, lastStartingBy(mentions, start))
  let depth = 0
  let token = head.first
  for (; at < mentions.length && mentions[at]!.start < end; at++) {
    const mention = mentions[at]!
    if (mention.end <= start || !people.has(mention.key)) continue
    const behind = layout.text.slice(mention.end, mention.end + 2)
    const isPossessor = /^[’']s?/u.test(behind) && mention.end < end && !/^[’']\s*$/u.test(behind)
    let isOblique = false
    while (token < head.end && tokens[token]!.start < mention.start) {
      // "Head of Drama Ada Lindqvist": the office's department stands between "of" and the name.
      if (tokens[token]!.lower === ',' || token > head.first + 1 && isDepartment(tokens, token)) depth = 0
      else if (tokens[token]!.pos === 'ADP' || tokens[token]!.lower === 'to' || tokens[token]!.lower === 'close') depth = 1
      token++
    }
    isOblique = depth > 0
    if (!isPossessor && !isOblique) return mention.key
  }
  return null
}

function isDepartment(tokens: readonly Token[], at: number): boolean {
  return /^(?:NOUN|PROPN)$/u.test(tokens[at]!.pos) && /^(?:of|for)$/u.test(tokens[at - 1]!.lower) && officeNouns.has(tokens[at - 2]!.lower) && !humans.has(tokens[at]!.lower)
}

/** "the head of drama, Ada Lindqvist": the name stands right behind the phrase. */
export function appositionAfter(tokens: readonly Token[], head: TokenRange, mentions: Named['people']['mentions']): Key | null {
  const next = tokens[head.end + 1]
  if (tokens[head.end]?.lower !== ',' || next === undefined || !/^(?:NOUN|PROPN|VERB|ADJ)$/u.test(tokens[head.end - 1]!.pos)) return null
  const mention = mentions[lastStartingBy(mentions, next.start)]
  return mention !== undefined && mention.start === next.start ? mention.key : null
}

export function refersAsWhole(text: string, references: References, mention: Span): boolean {
  const at = lastStartingBy(references.all, mention.start)
  const reference = references.all[at]
  return reference !== undefined && reference.start === mention.start && (reference.end >= mention.end || text[reference.end] === ',')
}

export function organizationOf(layout: Layout, named: Named, head: TokenRange): Key | null {
  const end = layout.tokens[head.end - 1]!.end
  const start = layout.tokens[head.first]!.start
  const at = lastStartingBy(named.organizations.mentions, end - 1)
  const mention = named.organizations.mentions[at]
  if (mention === undefined || mention.end < end || (mention.start - start > 5 && !/^(?:our|the|its|their) (?:\p{Ll}+ ){0,3}$/iu.test(layout.text.slice(start, mention.start)))) return null
  return mention.key
}

/** Whether a phrase speaks of somebody rather than of a thing or a body. */
export function isHuman(tokens: readonly Token[], head: TokenRange): boolean {
  const noun = headNoun(tokens, head)
  return sources.test(noun) || humans.has(noun) || /^(?:people|sources|insiders|somebody|someone|one|secretary|poster|lady)$/u.test(noun)
}

/** "the Night Ferry of Ohio star": a name, "of" and all, before what somebody is. */
export function endsInRole(tokens: readonly Token[], head: TokenRange): boolean {
  const last = tokens[head.end - 1]!
  return head.end - head.first > 2 && /^\p{Ll}/u.test(last.text) && humans.has(last.lower) && /^[\p{Lu}\p{N}]|^["”’'*_]$/u.test(tokens[head.end - 2]!.text)
}

export function headNoun(tokens: readonly Token[], head: TokenRange): string {
  const last = tokens[head.end - 1]!.lower
  if (endsInRole(tokens, head)) return last
  for (let i = head.first + 1; i < head.end; i++) {
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.lower === 'close') return tokens[i - 1]!.lower
  }
  return tokens[head.end - 1]!.lower
}

export const headWords = (name: string | null): readonly string[] => (name ?? '').toLowerCase().split(/[^\p{L}]+/u)

/** "the network", "the public broadcaster": the body named last that can be called that. `null` where none stands within reach. */
export function bodyMeant({ tokens, document }: Layout, { organizations }: Named, head: TokenRange): Key | null {
  const kind = bodyNouns.get(tokens[head.end - 1]!.lower)
  if (kind === undefined || !/^(?:the|this)$/u.test(tokens[head.first]!.lower) || head.end - head.first > 4) return null
  const start = tokens[head.first]!.start
  const names = new Map(organizations.organizations.map(({ key, name }) => [key, name]))
  const named = tables[tokens[head.end - 1]!.lower]
  let other: Key | null = null
  const last = lastStartingBy(organizations.mentions, start)
  for (let at = last; at >= 0 && at > last - 8; at--) {
    const { key, end } = organizations.mentions[at]!
    const name = names.get(key) ?? ''
    if (end > start || start - end > bodyReach) break
    // One that is known to be just that is meant sooner than one that may be.
    if (named?.has(name) === true) return key
    if (named !== undefined && Object.values(tables).some((table) => table.has(name))) continue
    const isOutlet = outletNames.has(name.toLowerCase()) || name === document.publisher
    if (other === null && (kind === 'any' ? !isOutlet && !channelNames.has(name) : kind === 'outlet' ? isOutlet : !isOutlet && !platformNames.has(name))) other = key
  }
  return other
}
const tables: Readonly<Record<string, ReadonlySet<string>>> = {
  network: new Set(networks), broadcaster: new Set(networks), channel: new Set(networks), streamer: new Set(services), studio: new Set(studios),
}
const bodyReach = 700
const outletNames: ReadonlySet<string> = new Set(outlets.map((name) => name.toLowerCase()))
const platformNames: ReadonlySet<string> = new Set(platforms)
const channelNames: ReadonlySet<string> = new Set([...networks, ...platforms])

/** Things with words on them that nobody says. */
const inscribed = /^(?:posters?|signs?|taglines?|slogans?|mugs?|shirts?|t-shirts?|tees?|banners?|billboards?|loglines?|synops[ie]s|headlines?|plaques?|trailers?|teasers?|badges?|stickers?|placards?|marquees?|caps?|hats?|jumpers?|sweaters?|sweatshirts?|hoodies?|tattoos?|chyrons?|subtitles?|blurbs?|dictionary|notices?|clapperboards?|cakes?|doormats?|graffiti|screens?|totes?)$/u

/** Whether what a subject names is a thing with words on it: "a sign on the door said", "the poster promises". */
export function isInscription(tokens: readonly Token[], subject: TokenRange): boolean {
  return inscribed.test(headNoun(tokens, subject)) && /^\p{Ll}/u.test(tokens[subject.end - 1]!.text)
}

/** "shirts reading “…”", "a cake that read “…”": words on a thing, right before the marks. */
export function isWornBefore(tokens: readonly Token[], mark: number): boolean {
  let i = mark - 1
  if (tokens[i]?.lower === ',' || tokens[i]?.lower === ':') i--
  if (!/^(?:reading|saying|read|said|bearing|reads|says)$/u.test(tokens[i]?.lower ?? '')) return false
  if (tokens[i - 1]?.lower === 'that' || tokens[i - 1]?.lower === 'which') i--
  return inscribed.test(tokens[i - 1]?.lower ?? '')
}
