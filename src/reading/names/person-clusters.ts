import { nameParticles } from '#language'
import { isKnownOther } from './known-names.ts'
import type { Layout, Span } from '#text'
import type { Gender } from './mentions.ts'
import type { PersonCandidate } from './person-candidates.ts'
import type { Word } from './words.ts'

/** Everything a text calls by one full name, before it is known whether it is a person, a part or neither. */
export interface Cluster {
  readonly words: readonly string[]
  name: string
  weight: number
  best: number
  asPart: number
  asPerson: number
  gender: Gender | null
  readonly spans: Span[]
}

/** A name in a list with names of people is most likely one: "Ada Lindqvist, Xu Qing and Orlok Bramm". */
export function inLists(layout: Layout, candidates: { weight: number; readonly start: number; readonly end: number; readonly firstWord: number; readonly endWord: number }[]): void {
  const clear = candidates.map((candidate) => candidate.weight >= 2.4 && candidate.endWord - candidate.firstWord > 1)
  // Forwards, then backwards: what a list has shown helps the next name in it.
  const order = [...candidates.keys(), ...[...candidates.keys()].reverse()]
  for (const i of order) {
    const candidate = candidates[i]!
    const isSingle = candidate.endWord - candidate.firstWord < 2
    if (clear[i] || candidate.weight < (isSingle ? -1 : -0.5)) continue
    const joined = (one: number, other: number) => /^(?:, | and | & |,? and |, with | or |\/)$/u.test(layout.text.slice(candidates[one]!.end, candidates[other]!.start).slice(0, 60).replace(/ \([^()]*\)|^\)/u, ''))
    const before = i > 0 && joined(i - 1, i) && clear[i - 1]!
    const after = i + 1 < candidates.length && joined(i, i + 1) && clear[i + 1]!
    // "Ada Lindqvist, Sivendar, Bo Tran and Sarvanakoni": artists of one name among the others.
    if (isSingle) {
      const isLast = before && i > 1 && clear[i - 2]! && joined(i - 2, i - 1) && layout.text.slice(candidates[i - 1]!.end, candidate.start).endsWith(' and ')
      if (((before && after) || isLast) && !isKnownOther(layout.text.slice(candidate.start, candidate.end))) candidate.weight = Math.max(candidate.weight, 2)
      continue
    }
    if (before || after) candidate.weight += before && after ? 2 : 1.5
    if (candidate.weight >= 2) clear[i] = true
  }
}

export function clusterFullNames(candidates: readonly PersonCandidate[], words: readonly Word[], ofFilms: boolean): Cluster[] {
  const byName = new Map<string, Cluster>()
  for (const candidate of candidates) {
    const inside = words.slice(candidate.firstWord, candidate.endWord)
    const folded = inside.map((word) => word.bare)
    const key = folded.join(' ')
    let cluster = byName.get(key)
    if (!cluster) {
      cluster = { words: folded, name: candidate.name, weight: candidate.weight, best: candidate.weight, asPart: 0, asPerson: 0, gender: null, spans: [] }
      byName.set(key, cluster)
    } else {
      cluster.weight += Math.max(0, candidate.weight - cluster.best) + (candidate.weight >= 1 ? 0.5 : 0)
      cluster.best = Math.max(cluster.best, candidate.weight)
      if (!/\p{Ll}/u.test(cluster.name) && /\p{Ll}/u.test(candidate.name)) cluster.name = candidate.name
    }
    // "the podcast Couch Consensus" settles it for every other place.
    if (candidate.weight < -0.5 && candidate.venue) cluster.weight -= 4
    if (candidate.character || (candidate.ranked && ofFilms)) cluster.asPart++
    else if (candidate.acts) cluster.asPerson += 2
    else cluster.asPerson += 0.4
    cluster.gender ??= candidate.gender
    cluster.spans.push({ start: candidate.start, end: candidate.end })
  }
  return [...byName.values()]
}

/** "Ruth Ann" beside "Ruth Ann Sokolov", "Reyes Quiñones" beside the full name: a name within a longer one is the same. */
export function joinParts(clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = []
  for (const cluster of [...clusters].sort((a, b) => b.words.length - a.words.length)) {
    const whole = kept.filter((other) => other.words.length > cluster.words.length && within(cluster.words, other.words))
    if (whole.length !== 1) {
      kept.push(cluster)
      continue
    }
    const other = whole[0]!
    // "Desmond Adjei Return" stands once in a headline, "Desmond Adjei" in the text: the shorter one is the name.
    if (other.spans.length === 1 && cluster.spans.length > 1 && other.words[0] === cluster.words[0] && cluster.best > other.best - 1) {
      kept.splice(kept.indexOf(other), 1)
      kept.push(cluster)
      continue
    }
    for (const span of cluster.spans) other.spans.push(span)
    other.weight += Math.max(0.5, cluster.weight)
    other.asPart += cluster.asPart
    other.asPerson += cluster.asPerson
    other.gender ??= cluster.gender
  }
  return clusters.filter((cluster) => kept.includes(cluster))
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  // A junior is somebody else than the senior.
  if (/^(?:jr|sr)$/u.test(whole.at(-1)!) && part.length > 1) return false
  const body = whole
  const starts = part.every((word, k) => body[k] === word)
  const ends = part.every((word, k) => body[body.length - part.length + k] === word)
  return starts || ends
}

/** Surname with its particles: "van der hoeven"; without "jr". */
export function surnameOf(folded: readonly string[]): string {
  let end = folded.length
  while (end > 1 && /^(?:jr|sr|ii|iii|iv)$/u.test(folded[end - 1]!)) end--
  let start = end - 1
  while (start > 1 && nameParticles.has(folded[start - 1]!)) start--
  return folded.slice(start, end).join(' ')
}

/** "Clem Hargrove" and "Clement Hargrove" are one person; "Clement Hargrove Jr." is another. */
export function mergeNicknames(clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = []
  for (const cluster of clusters) {
    const twin = kept.find((other) => {
      if (surnameOf(other.words) !== surnameOf(cluster.words) || /jr|sr/u.test(other.words.at(-1)!) !== /jr|sr/u.test(cluster.words.at(-1)!)) return false
      const one = other.words[0]!
      const two = cluster.words[0]!
      const middle = other.words.length !== cluster.words.length && one === two && (other.words.length === 2 || cluster.words.length === 2)
      if (/^\p{L}$/u.test(one[0]!) && (one.length <= 2 || two.length <= 2) && one[0] === two[0] && other.words.length === cluster.words.length) return true
      return one !== two ? one.slice(0, 3) === two.slice(0, 3) && (one.startsWith(two) || two.startsWith(one)) : middle
    })
    if (!twin) {
      kept.push(cluster)
      continue
    }
    if (cluster.name.length > twin.name.length) twin.name = cluster.name
    for (const span of cluster.spans) twin.spans.push(span)
    twin.gender ??= cluster.gender
  }
  return kept
}
