import { bodies, networks, outlets, platforms, services, studios } from '#language'
import { fold, overlaps, type Layout, type Span } from '#text'
import { indexNames, matchNames, type NameIndex } from './match-names.ts'
import type { FoundOrganizations, FoundTitles, Mention } from './mentions.ts'
import type { Organization } from '../reading.ts'
import type { Word } from './words.ts'

/** Names that are everyday words too: they count only with their capital in the middle of a sentence. */
const everyday = new Set(['people', 'time', 'extra', 'today', 'heat', 'closer', 'max', 'now', 'stan', 'gold', 'dave', 'sky', 'pop', 'logo', 'history', 'own', 'usa', 'us', 'target', 'apple', 'insider', 'global', 'metro', 'vice', 'slate', 'empire', 'fortune', 'parade', 'vanguard', 'punch', 'pulse', 'the nation', 'the academy', 'academy', 'neon', 'summit', 'legendary', 'orion', 'x', 'threads', 'vine', 'discord', 'cameo', 'the view', 'the talk', 'colors', 'spike', 'discovery', 'universal', 'paramount', 'dimension', 'gersh', 'paradigm', 'innovative', 'untitled', 'lorraine', 'binge', 'showcase', 'crave', 'elle', 'ap', 'pa', 'et', 'ew', 'dr', 'extra', 'billboard', 'variety', 'deadline', 'collider', 'backstage', 'polygon', 'oxygen', 'bravo', 'hammer', 'amblin', 'google', 'fox', 'star plus'])
const namePattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'‑.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.?/gu

const known: NameIndex<string> = indexNames([...new Set([...outlets, ...networks, ...services, ...studios, ...platforms, ...bodies])].map((name) => ({
  words: (name.match(namePattern) ?? []).map((word) => fold(word).replaceAll(' ', '')).filter((word) => word !== ''),
  value: name,
})))
const ranks = /^(?:Captain|Capt\.|Colonel|Commander|Lieutenant|Mr\.?|Mrs\.?|Miss|Ms\.?|Dr\.?|Professor|Sergeant|Inspector|Detective|Major|Lady|Lord|Sir|Uncle|Aunt|Cousin|Judge|Sheriff|Constable|Nurse|Sister|Father)$/u
/** Last words that make capitalised words before them an organization, whatever they are called. */
const made = /^(?:Pictures|Studios|Films|Productions|Production|Entertainment|Television|Network|Networks|Media|Records|Broadcasting|Magazine|Radio|Weekly|Gazette|Tribune|Chronicle|Herald|Institute|Foundation|Guild|Agency)$/u

/**
 * Find the outlets, networks, studios, services and platforms that a text names: those of the tables, and capitalised
 * names that end as such bodies end ("Tall Order Pictures"). In order of first mention.
 */
export function findOrganizations(layout: Layout, words: readonly Word[], titles: FoundTitles): FoundOrganizations {
  const matches = matchNames(words, known)
    .filter((match) => {
      const first = words[match.firstWord]!
      const single = match.endWord - match.firstWord === 1
      // "/Film" is an outlet, "the Cape Harrow Film Festival" names none.
      if (match.value.startsWith('/') && layout.text[match.start - 1] !== '/') return false
      if (everyday.has(match.value.toLowerCase()) && first.first) return false
      // "People" is an outlet, "people" never; "E! News" is, "E" alone is not.
      if (single && (first.text.length < 2 || !/^\p{Lu}/u.test(first.text))) return false
      // "Finn Fox"
      if (single && first.gap === ' ' && words[match.firstWord - 1]?.given === true && everyday.has(match.value.toLowerCase())) return false
      // "Captain Peacock" is no service.
      if (single && first.gap === ' ' && ranks.test(words[match.firstWord - 1]?.text ?? '')) return false
      // "HBO" is written so: "Us" at the start of a sentence is no Us Weekly.
      return !(single && match.value === match.value.toUpperCase() && first.text.replace(/[’']s$/u, '') !== match.value && match.value.length <= 4)
    })
    // "Disney" is not called "Disney+" where the text has no plus.
    .map((match) => ({ start: match.start, end: match.end, name: match.value.endsWith('+') && layout.text[match.end] !== '+' && layout.text[match.end - 1] !== '+' ? match.value.slice(0, -1) : match.value }))
  for (let i = 1; i < words.length; i++) {
    if (!made.test(words[i]!.text) || words[i]!.gap !== ' ' || !words[i - 1]!.capital) continue
    let first = i - 1
    while (first > 0 && i - first < 4 && words[first - 1]!.capital && /^(?: | & )$/u.test(words[first]!.gap) && !words[first - 1]!.first && !/[’']s$/u.test(words[first - 1]!.text)) first--
    if (words[first]!.first && /^(?:The|A|An|In|On|At|And|But|From)$/u.test(words[first]!.text)) first++
    if (first >= i) continue
    matches.push({ start: words[first]!.start, end: words[i]!.bareEnd, name: layout.text.slice(words[first]!.start, words[i]!.bareEnd) })
  }
  matches.sort((a, b) => a.start - b.start || b.end - a.end)

  const kept: typeof matches = []
  let title = 0
  for (const match of matches) {
    while (title < titles.mentions.length && titles.mentions[title]!.end <= match.start) title++
    const mention = titles.mentions[title]
    if (mention && overlaps(mention, match)) continue
    const last = kept.at(-1)
    if (last && overlaps(last, match)) continue
    kept.push(match)
  }
  const keyOf = new Map<string, string>()
  const shown = new Map<string, string>()
  const mentions: Mention[] = kept.map((match) => {
    const folded = fold(match.name).replace(/^the /u, '')
    if (!keyOf.has(folded)) {
      keyOf.set(folded, `o${keyOf.size + 1}`)
      shown.set(folded, match.name)
    }
    return { start: match.start, end: match.end, key: keyOf.get(folded)! }
  })
  const spans = new Map<string, Span[]>([...keyOf.values()].map((key) => [key, []]))
  for (const { start, end, key } of mentions) spans.get(key)!.push({ start, end })
  const organizations: Organization[] = [...keyOf].map(([folded, key]) => ({
    key,
    name: shown.get(folded)!,
    mentions: spans.get(key)!,
  }))
  return { organizations, mentions }
}
