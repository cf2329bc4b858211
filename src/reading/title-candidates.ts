import { phrasesBefore, titleNounsAfter, titleNounsBefore, titleParticiples, titleVerbs } from '#language'
import type { Layout, Span } from '#text'
import type { Word } from './words.ts'

/** A stretch that may name a title: where it stands, how it is marked, and the words it is made of. */
export interface TitleCandidate extends Span {
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
  readonly marked: 'emphasis' | 'quote' | null
  /** How strongly the place speaks for a title; below 0 it speaks against. */
  readonly weight: number
}

const year = /^(?:18|19|20)\d\d$/u
const phrases = new Map<string, string[][]>()
for (const phrase of phrasesBefore) {
  const split = phrase.split(' ').reverse()
  const list = phrases.get(split[0]!) ?? []
  list.push(split)
  phrases.set(split[0]!, list)
}
/** Phrases that another name can follow as well: they weigh less. */
const weakPhrases = /^(?:directed|wrote|created|producing|produced|watch|watched|another|second|more|new|original|first|of watching|work on|worked on|working on|return to|returning to|named|dubbed|known as)$/u
const venueNouns = new Set(['podcast', 'podcasts', 'newsletter', 'magazine', 'website', 'blog', 'radio', 'newspaper', 'tabloid', 'outlet', 'zine', 'convention', 'album', 'song', 'single', 'podcaster', 'column', 'channel', 'account', 'forum', 'forums', 'subreddit'])

/**
 * What the words before and after a stretch say for its being a title. Positive speaks for it, negative against:
 * 2 and more is a clear sign, a podcast or newsletter is a venue and no title.
 */
export function weighContext(layout: Layout, words: readonly Word[], firstWord: number, endWord: number): number {
  return weighBefore(words, firstWord) + weighAfter(layout, words, endWord)
}

function weighBefore(words: readonly Word[], firstWord: number): number {
  const first = words[firstWord]!
  const before = words[firstWord - 1]
  if (!before || before.paragraph !== first.paragraph) return 0
  const gap = first.gap
  if (/[.!?;]\s/u.test(gap)) return 0
  const comma = gap.includes(',')
  const colon = gap.includes(':')
  const lower = before.text.toLowerCase()
  if (venueNouns.has(lower)) return -5
  // "2021’s Night Ferry"
  if (/^(?:19|20)\d\d[’']s$/u.test(before.text) && !comma) return 3
  if (titleNounsBefore.has(lower)) return comma || colon ? 1.5 : 3
  if (comma) return 0
  let best = 0
  for (const phrase of phrases.get(lower) ?? []) {
    if (!phrase.every((word, k) => words[firstWord - 1 - k]?.text.toLowerCase() === word)) continue
    const said = phrase.toReversed().join(' ')
    best = Math.max(best, weakPhrases.test(said) ? 0.7 : 2.5)
  }
  if (best > 0) return best
  if (lower === 'in' || lower === 'on') {
    // "played the widow in Night Ferry": a verb of playing earlier in the clause.
    for (let k = firstWord - 2; k >= Math.max(0, firstWord - 9); k--) {
      const word = words[k]!
      if (word.paragraph !== first.paragraph || /[.!?;]/u.test(words[k + 1]!.gap)) break
      if (/^(?:play(?:s|ed|ing)?|star(?:s|red|ring)?|appear(?:s|ed|ing)?|co-star(?:s|red)?|role|roles|part|seen|cameo|debut|voiced?|portray(?:s|ed)|reprise[sd]?)$/iu.test(word.text)) return 2
    }
    return 0.3
  }
  return 0
}

function weighAfter(layout: Layout, words: readonly Word[], endWord: number): number {
  const last = words[endWord - 1]!
  const next = words[endWord]
  const after = layout.text.slice(last.bareEnd, last.bareEnd + 40)
  const possessive = last.bareEnd < last.end
  if (/^[”"’'*_)]{0,3}\s?\((?:[^()]{0,18}\s)?(?:18|19|20)\d\d\b/u.test(after)) return 4
  if (!next || next.paragraph !== last.paragraph) return 0
  const lower = next.text.toLowerCase()
  const straight = /^(?:[”"’'*_]{0,2}\s|[”"’'*_]{0,2}-)$/u.test(next.gap)
  if (straight && venueNouns.has(lower)) return -6
  if (straight && titleNounsAfter.has(lower)) {
    // "Hargrove's director" is somebody's; "the Night Ferry director" and "Night Ferry's director" are both a title's.
    return possessive ? 1 : 2
  }
  if (possessive) return 0
  if (straight && titleVerbs.has(lower)) return /^(?:premiered|premieres|debuted|aired|airs|bowed|grossed|streams|screened)$/u.test(lower) ? 2.5 : 1.2
  if (straight && /^(?:was|is|were|will|has|had|would|which|that|being|got|gets)$/u.test(lower)) {
    for (let k = endWord + 1; k < Math.min(words.length, endWord + 5); k++) {
      const word = words[k]!
      if (word.paragraph !== last.paragraph || /[.,;]/u.test(word.gap)) break
      if (titleParticiples.has(word.text.toLowerCase())) return 2
    }
    return 0.3
  }
  if (straight && /^(?:starring|directed|created|written)$/u.test(lower)) return 2.5
  // "Night Ferry, the 2004 prequel", "Night Ferry, which aired", "Night Ferry, starring"
  if (/^[”"’'*_]{0,2},[”"’'*_]{0,2}\s$/u.test(next.gap)) {
    if (/^(?:starring|directed|created)$/u.test(lower)) return 2.5
    if (/^(?:which|that)$/u.test(lower)) {
      const verb = words[endWord + 1]?.text.toLowerCase() ?? ''
      if (titleVerbs.has(verb)) return 2
      if (/^(?:was|is)$/u.test(verb) && titleParticiples.has(words[endWord + 2]?.text.toLowerCase() ?? '')) return 2
      return 0.3
    }
    if (/^(?:the|a|an|its|his|her|their)$/u.test(lower)) {
      for (let k = endWord + 1; k < Math.min(words.length, endWord + 6); k++) {
        const word = words[k]!
        if (word.paragraph !== last.paragraph || /[.,;]/u.test(word.gap) || /^(?:who|which|that|of|in)$/u.test(word.text)) break
        if (year.test(word.text) || (titleNounsBefore.has(word.text.toLowerCase()) && !word.capital)) return 2
      }
    }
  }
  return 0
}
