import type { Catalogue } from '#catalogue'
import { feminineNames, givenNames, masculineNames, placeLeads, places } from '#language'
import { fold, overlaps, type Layout, type Span } from '#text'
import type { FoundPeople, FoundPerson, FoundTitles, Gender, Mention } from './mentions.ts'
import { orientBrackets } from './person-brackets.ts'
import { personCandidates, type PersonCandidate } from './person-candidates.ts'
import { clusterFullNames, inLists, joinParts, mergeNicknames, surnameOf, type Cluster } from './person-clusters.ts'
import { postAuthor } from './post-author.ts'
import { nearlySame } from './nearly-same.ts'
import { isKnownOther } from './known-names.ts'
import type { Word } from './words.ts'

const enough = 2

/**
 * Find the people a text names, and every place that names them by full name, surname, given name or handle.
 *
 * Parts in films are kept apart as `characters`. Two people of one surname stay two; a surname that could be either is
 * given to the one named last before it. The author of a post counts where the post shows one of the trade. People are
 * in order of first mention, the author of a post last if the text never names them.
 */
export function findPeople(layout: Layout, words: readonly Word[], titles: FoundTitles, catalogue: Catalogue): FoundPeople {
  const taken = takenBy(titles.mentions)
  const candidates = orientBrackets(layout, personCandidates(layout, words, taken)).map((candidate) => ({ ...candidate }))
  inLists(layout, candidates)
  const full = candidates.filter((candidate) => candidate.endWord - candidate.firstWord > 1)
  const single = candidates.filter((candidate) => candidate.endWord - candidate.firstWord === 1)
  const loneWords = new Map<string, number>()
  for (const candidate of single) loneWords.set(candidate.folded, (loneWords.get(candidate.folded) ?? 0) + 1)

  const clusters = joinParts(clusterFullNames(full, words, titles.titles.length > 0))
  for (const cluster of clusters) {
    const surname = surnameOf(cluster.words)
    if ((loneWords.get(surname) ?? 0) > 0) cluster.weight += 1.5
    else if (surname.includes(' ') && loneWords.has(surname.split(' ').at(-1)!)) cluster.weight += 0.7
    if (givenNames.size > 0 && (loneWords.get(cluster.words[0]!) ?? 0) > 0) cluster.weight += 0.7
    if (cluster.weight > -2 && cluster.weight < 6 && catalogue.peopleNamed(cluster.name).length > 0) cluster.weight += 2.5
  }
  for (const sibling of siblings(layout, words, candidates, clusters)) clusters.push(sibling)
  const real: Cluster[] = []
  const parts: Cluster[] = []
  for (const cluster of clusters) {
    if (cluster.weight < enough && !(cluster.asPart > 0 && cluster.weight > -1)) continue
    if (placeLeads.has(cluster.name.toLowerCase().split(' ', 1)[0]!)) continue
    if (cluster.asPart > cluster.asPerson) parts.push(cluster)
    else if (cluster.weight >= enough) real.push(cluster)
  }
  const author = postAuthor(layout, words)
  if (author && !real.some((cluster) => fold(cluster.name) === fold(author))) {
    real.push({ words: author.split(/\s+/u).map((word) => fold(word).replaceAll(' ', '')), name: author, weight: 3, best: 3, asPart: 0, asPerson: 1, gender: null, spans: [] })
  }
  return name(layout, { real: mergeNicknames(real), parts, single, titles })
}

function takenBy(mentions: readonly Mention[]): (span: Span) => boolean {
  return (span) => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (mentions[middle]!.end <= span.start) low = middle + 1
      else high = middle
    }
    const mention = mentions[low]
    return mention !== undefined && overlaps(mention, span)
  }
}

interface Sorted {
  readonly real: readonly Cluster[]
  readonly parts: readonly Cluster[]
  readonly single: readonly PersonCandidate[]
  readonly titles: FoundTitles
}

/** Give lone surnames, given names and handles to the people they stand for; what is left over may be an artist of one name. */
function name(layout: Layout, { real, parts, single, titles }: Sorted): FoundPeople {
  const mentions: { start: number; end: number; cluster: Cluster }[] = real.flatMap((cluster) => cluster.spans.map((span) => ({ ...span, cluster })))
  const characters: Span[] = parts.flatMap((cluster) => cluster.spans)
  const bySurname = group(real, (cluster) => [surnameOf(cluster.words), cluster.words.findLast((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word))!])
  const byGiven = group(real, (cluster) => [cluster.words[0]!])
  // "Quintana" is María Quintana Bermúdez, whose first surname stands inside her name.
  const byInner = group(real, (cluster) => cluster.words.slice(1, -1).filter((word) => word.length > 2))
  // "AJL" beside Ada Jane Lindqvist.
  const byInitials = group(real, (cluster) => (cluster.words.length > 2 && cluster.words.length < 5 ? [cluster.words.map((word) => word.charAt(0)).join('').toUpperCase()] : []))
  const ofPart = group(parts, (cluster) => [cluster.words[0]!, surnameOf(cluster.words)])
  const left = new Map<string, PersonCandidate[]>()

  mentions.sort((a, b) => a.start - b.start)
  const apart = new Set<string>()
  for (const candidate of single) {
    const folded = candidate.folded
    if (!candidate.acts && isPlace(candidate.name) && /\b(?:in|at|from|to|near|of|across|outside|through|for|with)\s+$/u.test(layout.text.slice(Math.max(0, candidate.start - 9), candidate.start))) continue
    const namesakes = bySurname.get(folded)
    if (namesakes !== undefined && isAnother(layout, candidate, namesakes)) apart.add(folded)
    const owners = apart.has(folded) ? undefined : namesakes ?? byGiven.get(folded) ?? byInner.get(folded) ?? byTypo(folded, candidate, bySurname) ?? byInitials.get(candidate.name)
    const partOwners = ofPart.get(folded)
    if (partOwners && (!owners || candidate.character)) {
      characters.push({ start: candidate.start, end: candidate.end })
    } else if (owners) {
      const cluster = owners.length === 1 ? owners[0]! : lastNamed(owners, candidate.start)
      mentions.push({ start: candidate.start, end: candidate.end, cluster })
    } else {
      const list = left.get(folded)
      if (list) list.push(candidate)
      else left.set(folded, [candidate])
    }
  }
  const soloists = oneNameArtists(left, characters, parts.length > 0 || titles.titles.length > 0)
  for (const cluster of soloists) for (const span of cluster.spans) mentions.push({ ...span, cluster })
  for (const handle of handles(layout, [...real, ...soloists])) mentions.push(handle)
  mentions.sort((a, b) => a.start - b.start)

  const spans = new Map<Cluster, Span[]>()
  for (const { start, end, cluster } of mentions) {
    const own = spans.get(cluster)
    if (own) own.push({ start, end })
    else spans.set(cluster, [{ start, end }])
  }
  for (const cluster of real) if (!spans.has(cluster)) spans.set(cluster, [])
  const order = [...spans.keys()]
  const keyOf = new Map(order.map((cluster, index) => [cluster, `p${index + 1}`]))
  const people: FoundPerson[] = order.map((cluster) => ({
    key: keyOf.get(cluster)!,
    name: cluster.name,
    catalogueId: null,
    gender: cluster.gender ?? genderOf(cluster.name),
    mentions: spans.get(cluster)!,
  }))
  return { people, mentions: mentions.map(({ start, end, cluster }) => ({ start, end, key: keyOf.get(cluster)! })), characters: characters.sort((a, b) => a.start - b.start) }
}

const related = /^(?:brothers|sisters|siblings|twins|couple|spouses|cousins|newlyweds)$/u

/** "sisters Roz and Beverly Kanter": the first has the surname of the second. */
function siblings(layout: Layout, words: readonly Word[], candidates: readonly PersonCandidate[], clusters: readonly Cluster[]): Cluster[] {
  const found: Cluster[] = []
  for (let i = 0; i + 1 < candidates.length; i++) {
    const one = candidates[i]!, other = candidates[i + 1]!
    if (one.endWord - one.firstWord !== 1 || other.endWord - other.firstWord !== 2 || one.character || !words[one.firstWord]!.given) continue
    if (!/^ (?:and|&) $/u.test(layout.text.slice(one.end, other.start)) || words[one.firstWord]!.gap !== ' ' || !related.test(words[one.firstWord - 1]?.text ?? '')) continue
    const surname = words[other.endWord - 1]!
    const name = `${one.name} ${layout.text.slice(surname.start, surname.bareEnd)}`
    if (clusters.some((cluster) => fold(cluster.name) === fold(name))) continue
    found.push({ words: [one.folded, surname.bare], name, weight: 3, best: 3, asPart: 0, asPerson: 1, gender: null, spans: [] })
  }
  return found
}

/** "director Shanmukar" in a text that names a Meera Shanmukar once and further down: somebody of one name. */
function isAnother({ text, paragraphs }: Layout, candidate: PersonCandidate, namesakes: readonly Cluster[]): boolean {
  if (!namesakes.every(({ spans }) => spans.length === 1 && spans[0]!.start > candidate.start)) return false
  const paragraph = paragraphs.find(({ end }) => end > candidate.start)!
  // A headline may leave out a first name.
  return /\b(?:director|filmmaker|producer|actor|actress|writer|singer|composer|comedian|superstar) $/iu.test(text.slice(Math.max(0, candidate.start - 14), candidate.start)) && /[.!?…”"]$/u.test(text.slice(paragraph.start, paragraph.end))
}

/** A place by the tables, whoever else may be called so. */
function isPlace(name: string): boolean {
  return places.has(name.toLowerCase())
}

function group(clusters: readonly Cluster[], keys: (cluster: Cluster) => readonly string[]): Map<string, Cluster[]> {
  const groups = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const key of new Set(keys(cluster))) {
      const list = groups.get(key)
      if (list) list.push(cluster)
      else groups.set(key, [cluster])
    }
  return groups
}

/** Of several people of one name, the one whose full name stood last before `offset`; the first of all when none did. */
function lastNamed(owners: readonly Cluster[], offset: number): Cluster {
  let best = owners[0]!
  let at = -1
  for (const owner of owners)
    for (const span of owner.spans) if (span.start < offset && span.start > at) {
      at = span.start
      best = owner
    }
  return best
}

/** "Pomroy said" where the text has a Pomeroy: one letter lost, doubled, changed or swapped, and the place is a person's. */
function byTypo(folded: string, candidate: PersonCandidate, bySurname: ReadonlyMap<string, Cluster[]>): Cluster[] | undefined {
  if (folded.length < 5 || !candidate.acts) return undefined
  for (const [surname, owners] of bySurname) if (owners.length === 1 && surname.length >= 5 && nearlySame(folded, surname)) return owners
  return undefined
}

function oneNameArtists(left: ReadonlyMap<string, PersonCandidate[]>, characters: Span[], ofFilms: boolean): Cluster[] {
  const clusters: Cluster[] = []
  for (const [folded, candidates] of left) {
    if (isKnownOther(candidates[0]!.name)) continue
    const asPart = candidates.filter((candidate) => candidate.character || (candidate.ranked && ofFilms)).length
    const clear = candidates.filter((candidate) => candidate.weight >= 1)
    // A given name that stands alone again and again, with nobody's surname beside it, is how somebody is known.
    const known = givenNames.has(candidates[0]!.name) && candidates.length > 2 ? 1 : 0
    const weight = known + candidates.reduce((most, candidate) => Math.max(most, candidate.weight), -Infinity) + Math.min(1, (clear.length - 1) * 0.5)
    if (asPart > 0 && asPart * 2 >= clear.length) {
      for (const { start, end } of candidates) characters.push({ start, end })
      continue
    }
    if (weight < enough) continue
    clusters.push({ words: [folded], name: candidates[0]!.name, weight, best: weight, asPart, asPerson: 1, gender: null, spans: candidates.map(({ start, end }) => ({ start, end })) })
  }
  return clusters
}

/** "@jessamalone" is Jessa Malone where the text names her. */
function handles(layout: Layout, clusters: readonly Cluster[]): { start: number; end: number; cluster: Cluster }[] {
  if (!layout.text.includes('@')) return []
  const byHandle = new Map(clusters.map((cluster) => [cluster.words.join('').replaceAll('-', ''), cluster]))
  const found: { start: number; end: number; cluster: Cluster }[] = []
  for (const match of layout.text.matchAll(/@([\p{L}\p{N}_]{3,30})/gu)) {
    const cluster = byHandle.get(fold(match[1]!).replaceAll(' ', ''))
    if (cluster) found.push({ start: match.index, end: match.index + match[0].length, cluster })
  }
  return found
}

function genderOf(name: string): Gender | null {
  const given = name.split(/\s/u)[0]!
  const form = feminineNames.has(given) || masculineNames.has(given) ? given : given.split('-')[0]!
  if (feminineNames.has(form) && !masculineNames.has(form)) return 'she'
  if (masculineNames.has(form) && !feminineNames.has(form)) return 'he'
  return null
}
