import { nounKinds, numbers, ordinals } from '#language'
import type { Layout } from '#text'
import { nounPhraseAt } from './noun-phrases.ts'
import type { TitleKind } from '../reading.ts'
import type { Line, Term } from './terms.ts'

const seriesWords = new Set(['season', 'seasons', 'episode', 'episodes', 'finale', 'showrunner', 'reruns', 'syndication', 'sitcom'])
const filmWords = new Set(['theaters', 'theatres', 'cinemas', 'grossed', 'box-office', 'big-screen', 'multiplexes'])

/** What the words around a title in its sentence show: "ran for seven seasons", "opened in cinemas". Near ones only. */
export function kindByWords(terms: readonly Term[], i: number): TitleKind | null {
  const before = terms[i - 1]?.lower === 'of' ? terms[i - 2]?.lower : undefined
  if (before !== undefined && (seriesWords.has(before) || (before === 'series' && (ordinals.has(terms[i - 3]?.lower ?? '') || numbers.has(terms[i - 3]?.lower ?? ''))))) return 'tv series'
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) if ((terms[j]!.lower === 'seasons' || terms[j]!.lower === 'episodes') && terms.slice(j, i).some((term) => /^(?:of|on|as)$/u.test(term.lower))) return 'tv series'
  for (let j = i + 1; j < Math.min(terms.length, i + 14); j++) {
    const term = terms[j]!
    if (term.kind === 'title' || term.lower === ';' || term.lower === 'who' || term.lower === '.') break
    if (seriesWords.has(term.lower) || term.lower === 'viewers' || (term.lower === 'air' && /^(?:on|to)$/u.test(terms[j - 1]!.lower))) return 'tv series'
    // "for a third series", "bosses at Night Ferry"
    if (term.lower === 'series' && (ordinals.has(terms[j - 1]!.lower) || numbers.has(terms[j - 1]!.lower) || /^(?:another|final|last)$/u.test(terms[j - 1]!.lower))) return 'tv series'
    if (term.lower === 'bosses' && j === i + 1) return 'tv series'
    if (term.lower === 'pilot' && /^(?:order|pickup|commitment)$/u.test(terms[j + 1]?.lower ?? '')) return 'pilot'
    if (filmWords.has(term.lower)) return 'film'
    if (term.lower === 'pilot' && terms[j - 2]?.lower === 'as') return 'pilot'
    // "passed $2 million", "in its third frame"
    if ((term.lower === 'frame' || (term.lower === 'million' && terms.slice(i, j).some((each) => each.lower.includes('$') || each.lower.includes('£') || each.lower.includes('€'))))) return 'film'
    if ((term.lower === 'runs' || term.lower === 'ran') && /^(?:for|on|from|until)$/u.test(terms[j + 1]?.lower ?? '')) return 'tv series'
    if (/^(?:aired|ran|began|premiered)$/u.test(term.lower) && terms[j + 1]?.lower === 'on' && terms[j + 2]?.kind === 'organization') return 'tv series'
  }
  return null
}

const ruled = /^(?:renewed|renews|renewing|canceled|cancelled|cancels|canceling|cancelling|axed|axes|axing|recommissioned|uncancelled)$/u

/** What is renewed, cancelled or axed, and what one leaves after years on it, is a series. */
export function kindByRuling(terms: readonly Term[], i: number): TitleKind | null {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { lower, pos } = terms[j]!
    if (ruled.test(lower)) return 'tv series'
    if (/^(?:quit|quits|left|leaves|leaving|exits|exited|departs|departed|joined|joins)$/u.test(lower) && j > i - 3 && terms.slice(i + 1, i + 6).some((term) => /^(?:years|seasons|series)$/u.test(term.lower))) return 'tv series'
    if (pos === 'ADP' || terms[j]!.kind === 'title') break
  }
  for (let j = i + 1; j < Math.min(terms.length, i + 8); j++) {
    const { lower, kind } = terms[j]!
    if (kind === 'title' || /^[.;]$/u.test(lower)) return null
    if (ruled.test(lower) && /^(?:been|was|is|were|be|being|,|just|officially|quietly|not)$/u.test(terms[j - 1]!.lower)) return 'tv series'
  }
  return null
}

/** "played the Vineyard Theatre in 2010", "opened on Broadway", "in the West End": a play or a musical. */
export function kindByStage(layout: Layout, terms: readonly Term[], i: number): TitleKind | null {
  for (let j = i + 1; j < Math.min(terms.length, i + 12); j++) {
    const term = terms[j]!
    if (term.kind === 'title' || /^[.;]$/u.test(term.lower) || /^(?:who|film|movie|screening)$/u.test(term.lower)) return null
    const house = term.lower.split(' ').at(-1)!
    if (/^(?:broadway|off-broadway|playhouse)$/u.test(house) && terms[j + 1]?.pos !== 'NOUN') return 'other'
    if (house === 'end' && (term.lower.endsWith('west end') || terms[j - 1]!.lower === 'west')) return 'other'
    if (/^(?:theatre|theater)$/u.test(house) && /^\p{Lu}/u.test(layout.text.slice(term.end - house.length)) && terms.slice(i + 1, j).some((each) => /^(?:opened|opens|ran|runs|played|plays|staged|revived|transferred)$/u.test(each.lower))) return 'other'
  }
  return null
}

/** "I'm shooting Night Ferry with Bo. It's a film, it's about a bridge": what the next sentence says the name is, where this one names nothing else. */
export function kindSaidNext(terms: readonly Term[], i: number, next: Line | undefined): TitleKind | null {
  if (next === undefined || terms.some((term, j) => j !== i && term.kind === 'title' && term.titles[0] !== terms[i]!.titles[0])) return null
  const it = next.terms.findIndex((term) => /^(?:it|that)$/u.test(term.lower))
  if (it < 0 || it > 2 || !/^(?:is|'s|was)$/u.test(next.terms[it + 1]?.lower ?? '')) return null
  const said = nounPhraseAt(next.terms, it + 2)
  if (said === null || !/^(?:a|an|the|my|our)$/u.test(next.terms[said.from]!.lower)) return null
  const kind = nounKinds.get(next.terms[said.to - 1]!.lower)
  return kind === undefined || kind === 'genre' ? null : kind
}
