import { cinema, networks, nounKinds, relationNouns, services, studios, television, type NounKind } from '#language'
import { fold, type Layout } from '#text'
import type { Named } from '../names/mentions.ts'
import { kindByRuling, kindByStage, kindByWords, kindSaidNext } from './kinds-by-words.ts'
import { apposedAfter, closing, describedBefore, nounPhraseAt, type Stretch } from './noun-phrases.ts'
import type { Key, Title, TitleKind } from '../reading.ts'
import type { Line, Term } from './terms.ts'

const broadcasters = new Set([...networks, ...services].map(fold))
const nets = new Set(networks.map(fold))
const makers = new Set(studios.map(fold))
/** Which noun tells when several stand together: "a spin-off pilot", "a TV-movie prequel", "a drama series". */
const precedence: readonly NounKind[] = ['pilot', 'special', 'short', 'tv film', 'tv series', 'film', 'other', 'genre']

/** Votes for what a title is. */
type Votes = Map<TitleKind, number>

/**
 * Titles with the kind and year that the text itself gives them where it names them: "the 1997 slasher Night Ferry",
 * "Night Ferry (1997)", "Night Ferry, an unsold pilot". `extended` are the titles whose names extend others. What a text says elsewhere of when a title came out is a release.
 */
export function describeTitles(layout: Layout, named: Named, lines: readonly Line[], extended: ReadonlyMap<Key, Key>): readonly Title[] {
  const votes = new Map<Key, Votes>()
  const years = new Map<Key, number>()
  const vote = (key: Key, kind: TitleKind | null, weight: number) => {
    if (kind === null) return
    const of = votes.get(key) ?? new Map<TitleKind, number>()
    of.set(kind, (of.get(kind) ?? 0) + weight)
    votes.set(key, of)
  }
  for (const line of lines)
    for (let i = 0; i < line.terms.length; i++) {
      const term = line.terms[i]!
      if (term.kind !== 'title') continue
      for (const key of term.titles) {
        for (const [kind, weight] of kindsAt(layout, lines, line, i)) vote(key, kind, weight)
        const year = yearAt(line, i)
        if (year !== null && !years.has(key)) years.set(key, year)
      }
    }
  const kinds = new Map(named.titles.titles.map((title) => [title.key, foremost(votes.get(title.key))] as const))
  const spoken = spokenOfAs(layout)
  const main = mostNamed(named)
  const isBoxOffice = /\bbox[- ]office\b/iu.test(layout.text) && /\bweekend\b/iu.test(layout.text)
  return named.titles.titles.map((title) => {
    let kind = kinds.get(title.key) ?? null
    if (kind === null && main !== null && title.key === (extended.get(main) ?? main)) kind = spoken
    if (kind === null) kind = kindOfSeries(title, extended, kinds)
    if (kind === null && isBoxOffice) kind = 'film'
    return { ...title, kind, year: years.get(title.key) ?? null }
  })
}

function foremost(votes: Votes | undefined): TitleKind | null {
  let best: TitleKind | null = null
  for (const [kind, weight] of votes ?? []) if (best === null || weight > votes!.get(best)!) best = kind
  return best
}

function* kindsAt(layout: Layout, lines: readonly Line[], line: Line, i: number): Generator<[TitleKind | null, number]> {
  const { terms } = line
  const before = describedBefore(terms, i)
  yield [kindOf(layout, terms, before), 5]
  const head = headOfList(terms, i)
  if (head >= 0) yield [kindOfMany(layout, terms, head), 4]
  const article = before.from === i ? i : before.from
  // "her last movie was Night Ferry", "There was a pilot! It was called Night Ferry"
  if (/^(?:was|is|called)$/u.test(terms[article - 1]?.lower ?? '') && article === i) yield [nounKinds.has(terms[i - 2]?.lower ?? '') ? plainKind(nounKinds.get(terms[i - 2]!.lower)!) : null, 5]
  if (terms[i - 1]?.lower === 'called' && terms[i - 3]?.lower === 'it') yield [kindEndingLine(lines[line.index - 1]), 4]
  // "A prequel series for Max, 403: Forbidden, was …"
  if (terms[i - 1]?.lower === ',' && terms[i + 1]?.lower === ',') yield [kindOf(layout, terms, nounPhraseBefore(terms, i - 1)), 3]
  // "has given a pilot order to Night Ferry"
  if (/^(?:to|for)$/u.test(terms[before.from - 1]?.lower ?? '') && terms.slice(Math.max(0, before.from - 5), before.from).some((term, j, list) => term.lower === 'pilot' && /^(?:order|orders|pickup|commitment|green|greenlight|production)$/u.test(list[j + 1]?.lower ?? ''))) yield ['pilot', 9]
  // "the pilot of a sitcom spin-off called Plus One", "a pilot for the series"
  if (/^(?:of|for)$/u.test(terms[before.from - 1]?.lower ?? '') && terms[before.from - 2]?.lower === 'pilot') yield ['pilot', 9]
  const apposed = apposedAfter(terms, i + 1)
  if (apposed) yield [kindOf(layout, terms, apposed), 4]
  const next = terms[i + 1]?.lower
  if (next === 'is' || next === 'was' || next === "'s" || next === 'became') {
    const said = nounPhraseAt(terms, i + 2)
    if (said) yield [kindOf(layout, terms, said), next === "'s" ? 1 : 4]
  }
  if (next === '(' && terms[i + 2]) {
    const to = closing(terms, i + 1)
    yield [kindOf(layout, terms, { from: i + 2, to }), 5]
  }
  // "ABC made a pilot in 2009, called Night Ferry"
  if (/^(?:called|titled|entitled|named)$/u.test(terms[i - 1]?.lower ?? '') && terms.slice(Math.max(0, i - 9), i - 1).some((term) => term.lower === 'pilot')) yield ['pilot', 6]
  // "a 90-minute film for BBC Two"
  if (apposed && terms[apposed.to]?.lower === 'for' && terms[apposed.to + 1]?.kind === 'organization' && nets.has(fold(layout.text.slice(terms[apposed.to + 1]!.start, terms[apposed.to + 1]!.end))) && kindOf(layout, terms, apposed) === 'film') yield ['tv film', 5]
  // "a three-part drama for the BBC", "a drama written and directed by"
  const genre = apposed !== null && terms.slice(apposed.from, apposed.to).some((term) => nounKinds.get(term.lower) === 'genre') ? apposed : null
  if (genre !== null) {
    const place = terms.slice(genre.to, genre.to + 3).findIndex((term) => term.kind === 'organization' && broadcasters.has(fold(layout.text.slice(term.start, term.end))))
    if (place >= 0 && /^(?:for|on)$/u.test(terms[genre.to]!.lower)) yield ['tv series', 3]
    else if (terms.slice(genre.to, genre.to + 10).some((term) => /^(?:directed|director|directs|directing|helmed|filmmaker)$/u.test(term.lower))) yield ['film', 1]
  }
  if (isPlayedOn(terms, article)) yield ['tv series', 2]
  yield [kindByWords(terms, i), 2]
  yield [kindByRuling(terms, i), 2]
  yield [kindByStage(layout, terms, i), 4]
  yield [kindSaidNext(terms, i, lines[line.index + 1]), 4]
}

/** Where the list begins that the title at `i` goes on: "the novels Low Water (2011) and Slack". -1 when it goes on none. */
function headOfList(terms: readonly Term[], i: number): number {
  let at = i
  for (let steps = 0; steps < 8; steps++) {
    let j = at - 1
    if (!/^(?:and|,|&|or)$/u.test(terms[j]?.lower ?? '')) break
    while (/^(?:and|,|&|or)$/u.test(terms[j]?.lower ?? '')) j--
    if (terms[j]?.lower === ')') {
      while (j > 0 && terms[j]!.lower !== '(') j--
      j--
    }
    if (terms[j]?.kind !== 'title') break
    at = j
  }
  if (terms[at - 1]?.lower === ':' && terms.slice(Math.max(0, at - 12), at).some((term) => term.lower === 'pilots')) return at
  return at === i ? -1 : at
}

/** What a noun in the plural before a list calls all of it: "the sitcoms", "his films". */
function kindOfMany(layout: Layout, terms: readonly Term[], head: number): TitleKind | null {
  if (terms[head - 1]?.lower === ':') return 'pilot'
  const before = describedBefore(terms, head)
  const noun = terms[before.to - 1]?.lower === ',' ? terms[before.to - 2] : terms[before.to - 1]
  return noun !== undefined && before.to > before.from && noun.lower.endsWith('s') && !noun.lower.endsWith('series') && nounKinds.has(noun.lower) ? kindOf(layout, terms, before) : null
}

/** "starred on Night Ferry", "seven years on the hospital drama Night Ferry", "a regular on": one plays in a film and on a series. */
function isPlayedOn(terms: readonly Term[], article: number): boolean {
  let on = article - 1
  // "on Network Ten's Night Ferry"
  if (terms[on]?.lower === "'s") on -= 2
  while (terms[on]?.kind === 'organization' || terms[on]?.lower === 'the') on--
  return terms[on]?.lower === 'on' && terms.slice(Math.max(0, on - 9), on).some((term) => /^(?:star|stars|starred|starring|play|plays|played|playing|role|regular|recurring|years|seasons|appeared|appears|guest|guested|guest-starred|wrote|directed|stint|character|part|turn|co-star|co-starred|worked|writer|showrunner|roles|episodes|season)$/u.test(term.lower))
}

const plainKind = (kind: NounKind): TitleKind | null => (kind === 'genre' ? null : kind)

function kindEndingLine(line: Line | undefined): TitleKind | null {
  const noun = line?.terms.findLast((term) => nounKinds.has(term.lower))
  return noun === undefined ? null : plainKind(nounKinds.get(noun.lower)!)
}

/** The phrase that ends before `to`, over what is added to its noun: "a prequel series for Max". */
function nounPhraseBefore(terms: readonly Term[], to: number): Stretch {
  for (let from = to - 1; from >= Math.max(0, to - 9); from--) {
    const term = terms[from]!
    if (/^(?:a|an|the)$/u.test(term.lower)) {
      if (terms[from - 1]?.pos === 'ADP') continue
      return { from, to }
    }
    if (term.kind === 'title' || term.pos === 'AUX' || (term.kind === 'mark' && term.lower !== '-')) break
  }
  return { from: to, to }
}

/** The kind that a phrase gives: its foremost noun, with what broadcasts or shows it. */
export function kindOf(layout: Layout, terms: readonly Term[], phrase: Stretch): TitleKind | null {
  let noun: NounKind | null = null
  let onTelevision = false, broadcast = false, inCinemas = false, studio = false
  for (let i = phrase.from; i < phrase.to; i++) {
    const term = terms[i]!
    if (term.kind === 'organization') {
      const name = fold(layout.text.slice(term.start, term.end))
      if (broadcasters.has(name)) broadcast = true
      else if (makers.has(name)) inCinemas = studio = true
      continue
    }
    const kind = nounKinds.get(term.lower)
    if (kind !== undefined && (noun === null || precedence.indexOf(kind) < precedence.indexOf(noun))) noun = kind
    // "a follow-up TV movie": television is told by its noun; "a network comedy".
    if (television.has(term.lower) || /^(?:\w+-part|\w+-parter|\w+-episode|hourlong|hour-long|half-hour|one-hour|multi-camera|single-camera|limited)$/u.test(term.lower)) onTelevision = true
    if (term.lower.endsWith('-parter')) noun ??= 'tv series'
    if (cinema.has(term.lower) || term.kind === 'date') inCinemas = true
    if (term.lower === 'feature' && (nounKinds.has(terms[i + 1]?.lower ?? '') || relationNouns.has(terms[i + 1]?.lower ?? ''))) inCinemas = true
  }
  if (noun === 'film') return onTelevision || (broadcast && !inCinemasOnly(terms, phrase)) ? 'tv film' : 'film'
  // A studio's remake is a film.
  if (noun === null && phrase.to > phrase.from && /^(?:indie|flop|weepy|actioner|oscar-winner|palme)$/u.test(terms[phrase.to - 1]!.lower)) return 'film'
  // "a made-for-TV prequel"
  if (noun === null && /\bmade ?-? ?for ?-? ?(?:tv|television|cable)\b/u.test(terms.slice(phrase.from, phrase.to).map((term) => term.lower).join(' '))) return 'tv film'
  if (noun === null) return inCinemas && studio && has(terms, phrase) ? 'film' : null
  if (noun === 'genre') return onTelevision || broadcast ? 'tv series' : inCinemas ? 'film' : null
  return noun
}

const has = (terms: readonly Term[], phrase: Stretch): boolean => terms.slice(phrase.from, phrase.to).some((term) => relationNouns.has(term.lower))

function inCinemasOnly(terms: readonly Term[], phrase: Stretch): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (/^(?:feature|theatrical|big-screen|streaming)$/u.test(terms[i]!.lower)) return true
  return false
}

/** "(1999)", "the 1997 slasher", "1997's", ", 2009,", ", a 2003 prequel". `null` when the text gives none beside the name. */
function yearAt(line: Line, i: number): number | null {
  const { terms } = line
  const after = terms[i + 1]?.lower
  if (after === '(' || after === ',') {
    const year = bareYear(terms[i + 2])
    const end = terms[i + 3]?.lower
    if (year !== null && (after === '(' ? end === ')' || end === ',' || end === ';' : end === ',' || end === ')' || end === '.' || end === undefined)) return year
  }
  const before = describedBefore(terms, i)
  for (let j = before.from; j < before.to; j++) {
    const year = bareYear(terms[j])
    if (year !== null) return year
  }
  const apposed = apposedAfter(terms, i + 1)
  if (apposed)
    for (let j = apposed.from; j < apposed.to + 2; j++) {
      if (j >= apposed.to && (terms[j]?.kind !== 'date' || terms[apposed.to]?.lower !== 'of')) continue
      const year = bareYear(terms[j])
      if (year !== null) return year
    }
  // "Night Ferry was a 2003 pilot"
  const said = saidToBe(terms, i)
  for (let j = said?.from ?? 0; j < (said?.to ?? 0); j++) if (bareYear(terms[j]) !== null && terms[j + 1]?.kind === 'word') return bareYear(terms[j])
  return null
}

/** "is a 2003 film", "was the 1998 sitcom": the phrase that says what a name is. */
export function saidToBe(terms: readonly Term[], i: number): Stretch | null {
  const next = terms[i + 1]?.lower
  return next === 'is' || next === 'was' || next === "'s" ? nounPhraseAt(terms, i + 2) : null
}

/** A year as the text writes it, alone: not "October 2014" and not "22 June 1998". */
export function bareYear(term: Term | undefined): number | null {
  if (term?.kind !== 'date') return null
  if (/^['’‘]\d\d$/u.test(term.lower)) return term.date!.from === null ? null : Number(term.date!.from.slice(0, 4))
  const year = /^((?:18|19|20|21)\d\d)$/u.exec(term.lower)?.[1]
  return year === undefined ? null : Number(year)
}

const ofSeries = new Set(['season', 'seasons', 'episode', 'episodes', 'showrunner', 'sitcom'])

/** How the text speaks of its subject throughout: "the film", "the show". */
function spokenOfAs(layout: Layout): TitleKind | null {
  let film = 0, series = 0, pilot = 0
  const { tokens } = layout
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { lower } = tokens[i]!
    if (ofSeries.has(lower)) series += 2
    if (lower !== 'the' && lower !== 'this' && lower !== 'that') continue
    // "the low-budget horror film"
    for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
      const kind = nounKinds.get(tokens[j]!.lower)
      if (kind === 'film') film += 2
      // "The series" may be one of films.
      else if (kind === 'tv series') series += tokens[j]!.lower === 'series' ? 1 : 2
      else if (kind === 'pilot') pilot++
      if (kind !== undefined && kind !== 'genre') break
      if (j > i + 1 && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[j]!.pos) && tokens[j]!.text !== '-') break
    }
  }
  if (pilot > 0 && film + series === 0) return 'pilot'
  return film > series ? 'film' : series > film ? 'tv series' : null
}

function mostNamed(named: Named): Key | null {
  let best: Title | null = null
  for (const title of named.titles.titles) if (best === null || title.mentions.length > best.mentions.length) best = title
  return best?.key ?? null
}

/** A numbered title is what the one without the number is. */
function kindOfSeries(title: Title, extended: ReadonlyMap<Key, Key>, kinds: ReadonlyMap<Key, TitleKind | null>): TitleKind | null {
  const base = extended.get(title.key)
  return base !== undefined && /(?:\d+|\bI{2,3}|\bIV|\bV|\bVI|\bPart (?:Two|Three|Four|\d))$/u.test(title.name) ? (kinds.get(base) ?? null) : null
}
