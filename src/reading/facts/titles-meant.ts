import { type NounKind, nounKinds, numbers, ordinals, relationNouns, television } from '#language'
import { bareYear } from './describe-titles.ts'
import type { Focus } from './focus.ts'
import type { Lineage } from './lineage.ts'
import { isPossessive } from './noun-phrases.ts'
import type { Key, RelationName, Title } from '../reading.ts'
import type { Term } from './terms.ts'

interface Meaning {
  readonly titles: readonly Key[]
  readonly to: number
}

const definite = new Set(['the', 'this', 'that', 'our', 'my', 'both', 'all', 'either', 'neither', 'these', 'those', 'each', 'its'])
const likeIt = /^(?:ran|stars|starred|follows|followed|premiered|premieres|opened|opens|aired|airs|debuted|debuts|bowed|lasted|grossed|spawned|features|featured|centers|centres|returns|wrapped|hit|earned|launched|arrives|arrived|reunited|tells|told|cost|made)$/u
const copulas = /^(?:was|is|has|had|were|wasn't|'s|will|would|got|gets)$/u

/** What "the original" of a title is: the work it continues, not the older one that this, in turn, was made again from. */
export function originalOf(lineage: Lineage, title: Key, first: Key = lineage.headOf(title)): Key {
  const remakes = lineage.related('remake')
  if (title === first || remakes.length === 0 || remakes.includes(title)) return first
  const year = lineage.title(title)?.year ?? 9999
  const between = lineage.seriesOf(title).filter((key) => key !== title && key !== first && remakes.includes(key) && (lineage.title(key)?.year ?? 0) <= year && (key === lineage.main || sharesName(lineage.title(title)?.name ?? '', lineage.title(key)?.name ?? '')))
  return between.length === 1 ? between[0]! : first
}

const sharesName = (one: string, other: string): boolean => one.length > other.length && other.length > 3 && one.toLowerCase().includes(other.toLowerCase())

export function meaningAt(terms: readonly Term[], i: number, focus: Focus, lineage: Lineage): Meaning | null {
  const term = terms[i]!
  if (term.lower === 'it') return itAt(terms, i, focus)
  if (term.lower === 'its') return itsAt(terms, i, focus)
  if (/^(?:wrote|directed|created|produced|in|of|for)$/u.test(terms[i - 1]?.lower ?? '') && term.lower === 'both' && !isNounAfter(terms, i + 1)) return several(focus.recent.slice(0, 2).reverse(), i + 1)
  if (/^(?:each|both|all|two|three)$/u.test(term.lower) && terms[i + 1]?.lower === 'of' && terms[i + 2]?.lower === 'them' && /^(?:in|on|of|for|directed|wrote)$/u.test(terms[i - 1]?.lower ?? '')) return several(focus.group, i + 3)
  // "Bo Tran directed that one": the last that was spoken of.
  if (/^(?:that|this)$/u.test(term.lower) && terms[i + 1]?.lower === 'one' && /^(?:directed|wrote|produced|scored|in|on|for|of|directing|writing)$/u.test(terms[i - 1]?.lower ?? '') && focus.recent.length > 0) return { titles: focus.recent.slice(0, 1), to: i + 2 }
  // "original stars", "original series": without an article only at a sentence's or clause's start.
  if (!definite.has(term.lower)) return null
  return definiteAt(terms, i, focus, lineage)
}

const doneToWorks = /^(?:directed|written|created|produced|released|canceled|cancelled|axed|shelved|renewed|picked|ordered|made|shot|filmed|remade|rebooted|revived|based|adapted|broadcast|aired|followed|nominated|scored|penned|co-written|greenlit|commissioned|scrapped|developed|never|saved|conceived|streaming)$/u

/** "was directed", "has been shelved", "wasn't picked up": not "has commissioned", which companies do. */
function ofWorks(terms: readonly Term[], from: number): boolean {
  for (let i = from; i < Math.min(terms.length, from + 4); i++) {
    const { lower } = terms[i]!
    if (doneToWorks.test(lower)) return /^(?:was|is|been|being|n't|not|were|'s|also|later|first|originally|quietly|never|got|be|eventually|and|itself)$/u.test(terms[i - 1]!.lower)
  }
  return false
}

const several = (titles: readonly Key[], to: number): Meaning | null => (titles.length > 1 ? { titles, to } : null)

function isNounAfter(terms: readonly Term[], i: number): boolean {
  const term = terms[i]
  return term !== undefined && (term.kind === 'person' || term.pos === 'NOUN' || term.pos === 'ADJ' || term.pos === 'DET')
}

/** "It was directed by …", "and it ran for …": only where what follows is said of works. */
function itAt(terms: readonly Term[], i: number, focus: Focus): Meaning | null {
  if ((focus.subject === null && focus.recent.length === 0) || (focus.unnamed && !terms.slice(0, i).some((term) => term.kind === 'title'))) return null
  const before = terms[i - 1], after = terms[i + 1]
  const object = before !== undefined && /^(?:directed|wrote|created|produced|co-wrote|co-created|penned|rebooted|canceled|cancelled|axed|ordered|developed|pitched|directing|writing|hosted|in|on|watched|loved|bought|killed|dropped|shelved|filmed|shot|greenlit|picked)$/u.test(before.lower) || (before?.lower === 'of' && terms[i - 2]?.lower === 'out')
  const opens = before === undefined || before.kind === 'mark' || /^(?:and|but|that|when|before|after|where|because|since|as)$/u.test(before.lower)
  const subject = opens && after !== undefined && (likeIt.test(after.lower) || (copulas.test(after.lower) && ofWorks(terms, i + 2)))
  if (!object && !subject) return null
  // Within a sentence "it" is what the sentence is about, in brackets what stands before them, else what the last one was.
  let title: Key | undefined
  const bracket = terms.slice(0, i).findLastIndex((each) => each.lower === '(' || each.lower === ')')
  if (bracket > 0 && terms[bracket]!.lower === '(') title = terms.slice(0, bracket).findLast((each) => each.kind === 'title' && each.titles.length === 1)?.titles[0]
  else for (let j = i - 1; j >= 0; j--) if (terms[j]!.kind === 'title' && terms[j]!.titles.length === 1) title = terms[j]!.titles[0]
  title ??= focus.subject !== null && focus.recent.includes(focus.subject) ? (lastSubject(focus) ?? undefined) : focus.recent[0]
  return title === undefined ? null : { titles: [title], to: i + 1 }
}

const lastSubject = (focus: Focus): Key | null => focus.subject ?? focus.recent[0] ?? null

function itsAt(terms: readonly Term[], i: number, focus: Focus): Meaning | null {
  const after = terms.slice(i + 1, i + 4)
  if (!after.some((term) => term.pos === 'NOUN')) return null
  const noun = after.find((term) => term.pos === 'NOUN')!
  if (!/^(?:director|creator|star|stars|writer|screenwriter|showrunner|producer|cast|sequel|lead|leads|composer|writers|creators|prequel|spin-off)$/u.test(noun.lower)) return null
  const title = focus.recent.find((key) => !focus.passing.has(key)) ?? focus.recent[0]
  return title === undefined ? null : { titles: [title], to: i + 1 }
}

interface Description {
  ordinal: number | null
  count: number | null
  year: number | null
  original: boolean
  /** "the parent show" */
  parent: boolean
  later: boolean
  relation: RelationName | null
  kind: NounKind | null
  plural: boolean
}

function definiteAt(terms: readonly Term[], i: number, focus: Focus, lineage: Lineage): Meaning | null {
  const first = terms[i]!.lower
  // "Night Ferry, the sequel to …" says what the one before the comma is.
  if (terms[i - 1]?.lower === ',' && terms[i - 2]?.kind === 'title' && terms[i - 2]!.byName) return null
  const seen: Description = { ordinal: null, count: null, year: null, original: false, parent: false, later: false, relation: null, kind: null, plural: first === 'both' || first === 'all' }
  if (first === 'both') seen.count = 2
  let to = i + 1
  let head = -1
  for (; to < Math.min(terms.length, i + 9); to++) {
    const term = terms[to]!
    const { lower } = term
    if (term.kind === 'date' && bareYear(term) !== null) seen.year = bareYear(term)
    else if (ordinals.has(lower)) seen.ordinal = ordinals.get(lower)!
    else if (numbers.has(lower) && lower !== 'one') seen.count = numbers.get(lower)!
    else if (lower === ',' && terms[to - 1]!.pos === 'ADJ' && terms[to + 1]?.pos === 'ADJ') continue
    else if (lower === 'of' && first === 'all') continue
    else if (lower === 'the' && (first === 'all' || first === 'both')) continue
    else if (lower === 'original' || lower === 'originals') {
      seen.original = true
      head = to
    } else if (relationNouns.has(lower)) {
      seen.relation = relationNouns.get(lower)!
      seen.plural ||= lower.endsWith('s')
      head = to
    } else if (nounKinds.has(lower) && (term.pos === 'NOUN' || term.pos === 'PROPN' || term.pos === 'VERB')) {
      seen.kind = seen.kind === null || seen.kind === 'genre' ? nounKinds.get(lower)! : seen.kind
      // "the made-for-TV movie"
      if (seen.kind === 'film' && terms.slice(i, to).some((each) => television.has(each.lower))) seen.kind = 'tv film'
      seen.plural ||= lower.endsWith('s') && lower !== 'series'
      head = to
    } else if (lower === 'one' && (seen.ordinal !== null || seen.original)) {
      head = to
      to++
      break
    } else if (/^(?:parent|mother|mothership|flagship)$/u.test(lower)) seen.parent = true
    else if (/^(?:old|older|earlier|previous|classic)$/u.test(lower)) seen.original = true
    else if (/^(?:new|newest|latest|upcoming|later|forthcoming)$/u.test(lower)) seen.later = true
    // "the 1998–2004 sitcom", "the '90s drama"
    else if ((term.kind === 'date' || (/^[–-]$/u.test(lower) && terms[to - 1]!.kind === 'date')) && nounFollows(terms, to)) continue
    else if (term.kind === 'organization' || (term.kind === 'word' && (term.pos === 'ADJ' || (term.pos === 'NOUN' && nounFollows(terms, to)) || (term.pos === 'PROPN' && nounFollows(terms, to)) || (term.pos === 'VERB' && /(?:ed|ing)$/u.test(lower) && nounFollows(terms, to)) || (term.pos === 'ADV' && nounFollows(terms, to))))) continue
    else break
  }
  if (head < 0) {
    // "the first two", "all three", "the second"
    if (seen.ordinal === 1 && seen.count !== null && !isNounAfter(terms, to)) return inSeries(seen, focus, lineage, to)
    return null
  }
  to = head + 1
  const after = terms[to]
  // "the sitcom Night Ferry" names it; "the film industry", "the original cast" speak of something else.
  if (after?.kind === 'title' && after.byName) return null
  if (after?.lower === ',' && terms[to + 1]?.kind === 'title' && terms[to + 1]!.byName) return null
  if (/^(?:called|titled|entitled|named|dubbed)$/u.test(after?.lower ?? '')) return null
  if (after?.kind === 'word' && after.pos === 'NOUN' && !isPossessive(after) && !(after.lower === 'stars' || after.lower === 'ends')) {
    if (seen.kind === null || !/^(?:creator|creators|star|stars|director|writer|showrunner|producer|regular|regulars|alum|alums|finale|premiere)$/u.test(after.lower)) return null
  }
  if (first === 'its' && seen.relation === null) return null
  // "wrote this prequel to …": what the paragraph is about.
  if (first === 'this' && seen.relation !== null && focus.topic !== null) return { titles: [focus.topic], to }
  if (/^(?:of|to|from)$/u.test(terms[i - 1]?.lower ?? '') && relationNouns.has(terms[i - 2]?.lower ?? '')) {
    // "a revival of the mystery series": what it revives.
    const last = focus.recent[0]
    const head = last === undefined ? null : lineage.headOf(last)
    return head === null || head === last ? null : { titles: [head], to }
  }
  return inSeries(seen, focus, lineage, to)
}

function nounFollows(terms: readonly Term[], i: number): boolean {
  for (let j = i + 1; j < Math.min(terms.length, i + 4); j++) {
    const term = terms[j]!
    if (nounKinds.has(term.lower) || relationNouns.has(term.lower) || term.lower === 'original') return true
    if (term.kind === 'mark' && !/^[-–,]$/u.test(term.lower)) return false
    if (term.kind === 'title' || term.kind === 'person' || term.pos === 'ADP') return false
  }
  return false
}

function inSeries(seen: Description, focus: Focus, lineage: Lineage, to: number): Meaning | null {
  const of = focus.topic ?? lineage.main
  if (of === null) return null
  const series = lineage.seriesOf(lineage.main !== null && lineage.headOf(of) !== lineage.headOf(lineage.main) && focus.passing.has(of) ? lineage.main : of)
  const fits = (key: Key): boolean => suits(lineage.title(key), seen.kind)
  const one = (key: Key | undefined): Meaning | null => (key === undefined ? null : { titles: [key], to })
  if (seen.year !== null) {
    // "the 2019 original" is no sequel, whatever year that has.
    const dated = [...focus.recent, ...series].find((key) => lineage.title(key)?.year === seen.year && fits(key) && !(seen.original && lineage.headOf(key) !== key && !lineage.related('remake').includes(key)))
    if (dated !== undefined) return one(dated)
    // "a spin-off of Night Ferry … the part she played in the 1996 film": the one that began it, of which no year is told.
    const head = lineage.headOf(of)
    if (head !== of && seen.relation === null && !seen.later && lineage.title(head)?.year == null && fits(head)) return one(head)
  }
  if (seen.count !== null) {
    const dated = series.filter((key) => lineage.title(key)?.year != null && (seen.kind === null || seen.kind === 'genre' || lineage.title(key)?.kind === seen.kind))
    const works = dated.length >= seen.count ? dated : series.filter((key) => suits(lineage.title(key), seen.kind))
    if (seen.ordinal === 1) return several(works.slice(0, seen.count), to)
    if (works.length === seen.count) return several(works, to)
    const recent = focus.recent.filter(fits)
    if (seen.plural && recent.length >= seen.count) return several(recent.slice(0, seen.count).reverse(), to)
    if (seen.plural && works.length > seen.count) return several(works.slice(0, seen.count), to)
    return null
  }
  if (seen.plural) return null
  if (seen.relation !== null && !seen.original) {
    const related = lineage.related(seen.relation)
    const last = focus.recent.find((key) => related.includes(key)) ?? related.find((key) => lineage.headOf(key) === lineage.headOf(of))
    // "the threequel" of a numbered title needs no other word.
    const numbered = last === undefined && seen.relation === 'sequel' ? focus.recent.find((key) => /(?: [2-9]| II+| IV)$/u.test(lineage.title(key)?.name ?? '')) : undefined
    return one(last ?? numbered)
  }
  if (seen.parent) {
    const first = originalOf(lineage, of)
    return one(first !== of ? first : focus.recent.find((key) => key !== of && fits(key)))
  }
  if (seen.original) return one(series.length === 0 ? undefined : originalOf(lineage, of, series[0]!))
  if (seen.ordinal !== null) {
    const works = series.filter(fits)
    return one(seen.ordinal === 1 ? (works[0] === undefined ? series[0] : fits(originalOf(lineage, of, works[0])) ? originalOf(lineage, of, works[0]) : works[0]) : works[seen.ordinal - 1])
  }
  if (seen.later) {
    const last = focus.recent.find((key) => key !== lineage.headOf(key) && fits(key))
    if (last !== undefined) return one(last)
  }
  const recent = (focus.last !== null && fits(focus.last) ? focus.last : undefined) ?? (fits(of) && focus.here.has(of) ? of : undefined) ?? focus.recent.find((key) => fits(key) && focus.here.has(key)) ?? (fits(of) ? of : undefined) ?? moreOften(lineage, focus, focus.recent.find((key) => fits(key) && !focus.passing.has(key)), fits)
  const known = recent ?? (lineage.main !== null && fits(lineage.main) && focus.recent.includes(lineage.main) ? lineage.main : focus.recent.find(fits))
  const hidden = series.find((key) => suits(lineage.title(key), seen.kind) && (seen.kind === null || lineage.title(key)?.kind !== null)) ?? series.find(fits)
  return one(known ?? hidden ?? (lineage.main !== null && suits(lineage.title(lineage.main), seen.kind) ? lineage.main : undefined))
}

/** "the show", paragraphs after a spin-off was named in a word: the series that the text goes on about. */
function moreOften(lineage: Lineage, focus: Focus, key: Key | undefined, fits: (key: Key) => boolean): Key | undefined {
  if (key === undefined || !lineage.isRelated(key)) return key
  const head = lineage.headOf(key)
  const mentions = (title: Key) => lineage.title(title)?.mentions.length ?? 0
  return head !== key && fits(head) && focus.recent.includes(head) && mentions(head) > mentions(key) ? head : key
}

const screens: Readonly<Record<NounKind, readonly (string | null)[]>> = {
  film: ['film', 'tv film', 'short', null],
  'tv film': ['tv film', null],
  'tv series': ['tv series', 'pilot', 'special', null],
  pilot: ['pilot', 'tv series', null],
  special: ['special', null],
  short: ['short', null],
  other: ['other'],
  genre: ['film', 'tv film', 'tv series', 'short', 'pilot', null],
}

function suits(title: Title | undefined, kind: NounKind | null): boolean {
  if (title === undefined) return false
  return kind === null ? title.kind !== 'other' : screens[kind].includes(title.kind)
}
