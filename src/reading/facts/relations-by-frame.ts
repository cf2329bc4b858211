import { nounKinds, ordinals, relationNouns, screenCues, sourceNouns } from '#language'
import { plainSpan } from '#text'
import { addRelation, type RelationSearch, screenWorkFor, titleBefore } from './relation-search.ts'
import { describedBefore, isKindNoun } from './noun-phrases.ts'
import type { Key } from '../reading.ts'
import type { Line, Term } from './terms.ts'

/** Read what a sentence tells of two works by its frame, without a noun of relation beside either name. */
export function readFrames(search: RelationSearch, line: Line): void {
  const { terms } = line
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind === 'title' && term.byName) readSourceNamed(search, line, i)
    if (term.kind !== 'word') continue
    if (/^(?:followed|succeeded)$/u.test(term.lower)) readFollowed(search, line, i)
    else if (/^follows?$|^following$/u.test(term.lower) && terms[i + 1]?.lower === 'on' && terms[i + 2]?.lower === 'from') join(search, line, titleIn(terms, 0, i), titleAfter(terms, i, 8), 'sequel')
    else if (/^(?:world|universe|franchise-universe)$/u.test(term.lower)) readUniverse(search, line, i)
    else if ((ordinals.get(term.lower) ?? 0) > 1 || /^(?:latest|newest|final|last)$/u.test(term.lower)) readInstalment(search, line, i)
    else if (/^(?:become|becomes|became|turned|made|developed|expanded|reworked)$/u.test(term.lower)) readBecome(search, line, i)
    else if (term.lower === 'parent' && /^(?:series|show|drama|sitcom|programme|soap|film)$/u.test(terms[i + 1]?.lower ?? '')) readParent(search, line, i)
    else if (term.lower === 'events' && terms[i + 1]?.lower === 'of') readEvents(search, line, i)
    else if (/^(?:revisits|revisit|revisiting)$/u.test(term.lower) && terms.slice(i + 1, i + 6).some((each) => /^(?:characters|world|story|cast|family|heroes|heroine|hero|gang)$/u.test(each.lower))) join(search, line, titleIn(terms, 0, i), titleAfter(terms, i, 10), 'sequel')
    else if (/^(?:follows|followed)$/u.test(term.lower) && terms[i + 1]?.lower === 'up' && terms[i - 1]?.kind === 'title') join(search, line, titleIn(terms, 0, i), titleAfter(terms, i, 10), 'sequel')
    else if (/^(?:filmed|dramatised|dramatized|televised|screened)$/u.test(term.lower)) readFilmedAs(search, line, i)
    else if (/^(?:reviving|revives|revived|rebooting|remaking|reimagining|resurrecting|resurrects)$/u.test(term.lower)) readNewOne(search, line, i)
    else if (term.lower === 'takes' && terms[i + 1]?.lower === 'place') readPlaceInTime(search, line, i)
  }
}

/** "was followed by Last Crossing in 2006"; "Two sequels followed: Broken Shore in 2010 and Last Crossing in 2013". At the verb. */
function readFollowed(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  if (terms[at + 1]?.lower === ':' || terms[at + 1]?.lower === '—' || terms[at + 1]?.lower === ',' ) {
    const noun = terms.slice(Math.max(0, at - 5), at).findLast((term) => relationNouns.has(term.lower))
    if (noun === undefined) return
    for (let i = at + 2; i < terms.length; i++) if (terms[i]!.kind === 'title' && terms[i]!.byName) addRelation(search, relationNouns.get(noun.lower)!, terms[i]!.titles[0]!, titleIn(terms, 0, at), line)
    return
  }
  if (terms[at + 1]?.lower !== 'by' || !terms.slice(Math.max(0, at - 4), at).some((term) => /^(?:was|is|were|been|being|and)$/u.test(term.lower))) return
  // A chart, a night's programme, somebody's list of works: what comes next there continues nothing.
  if (terms.some((term) => /^(?:million|second|third|fourth|place|weekend|p\.?m\.?|[ap]m|tonight|at)$/u.test(term.lower) || term.lower.includes('$'))) return
  const of = titleIn(terms, 0, at)
  const before = terms.slice(0, at)
  if (of === null || before.some((term, i) => /^(?:his|her|their|my)$/u.test(term.lower) && before.slice(i).some((each) => each.kind === 'title'))) return
  let i = at + 2
  while (i < terms.length && i < at + 10 && terms[i]!.kind === 'word' && terms[i]!.pos !== 'VERB' || terms[i]?.kind === 'date' || terms[i]?.lower === ',') {
    if (relationNouns.has(terms[i]!.lower) || terms[i]!.kind === 'person') return
    i++
  }
  for (; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind === 'title' && term.byName && !/^(?:of|on|to)$/u.test(terms[i - 1]!.lower)) join(search, line, term.titles[0]!, of, 'sequel')
    else if (!/^(?:and|,|\(|\)|in|then|later)$/u.test(term.lower) && term.kind !== 'date') return
  }
}

/** "Its parent series, Night Ferry, will end": what was spoken of is its spin-off. */
function readParent(search: RelationSearch, line: Line, at: number): void {
  const of = titleAfter(line.terms, at, 5)
  const title = of === null ? null : (titleIn(line.terms, 0, at) ?? titleBefore(search, line, of))
  join(search, line, title, of, 'spin-off')
}

/** "set in the same universe as Night Ferry", "set in the world of Night Ferry". */
function readUniverse(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  if (!terms.slice(Math.max(0, at - 6), at).some((term) => term.lower === 'set' || term.lower === 'part' || term.lower === 'unfolds') || !/^(?:as|of)$/u.test(terms[at + 1]?.lower ?? '')) return
  const of = titleAfter(terms, at, 9)
  const title = titleIn(terms, 0, at) ?? (of === null ? null : titleBefore(search, line, of))
  join(search, line, title, of, 'spin-off')
}

const instalments = /^(?:film|movie|picture|instalment|installment|entry|outing|chapter|part|title|feature|one|adventure|movies|films)$/u
const wholes = /^(?:series|franchise|trilogy|saga|films|movies|quadrilogy|cycle|universe)$/u

/** "the third film in the Night Ferry series", "A third Night Ferry film, Last Crossing", "the second part of Night Ferry". At the ordinal. */
function readInstalment(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  if (/^(?:his|her|their|my|our|'s|season|episode)$/u.test(terms[at - 1]?.lower ?? '')) return
  let i = at + 1
  let of: Key | null = null
  let noun = -1
  for (; i < Math.min(terms.length, at + 5); i++) {
    const term = terms[i]!
    if (term.kind === 'title' && term.byName && of === null) of = term.titles[0]!
    else if (instalments.test(term.lower)) noun = i
    else if (term.kind !== 'word' || (term.pos !== 'ADJ' && !isKindNoun(term) && !(noun < 0 && term.lower === 'in'))) break
    else if (term.lower === 'in') break
  }
  if (of === null) {
    if (!/^(?:in|of)$/u.test(terms[i]?.lower ?? '')) return
    const base = terms.findIndex((term, j) => j > i && j < i + 6 && term.kind === 'title')
    if (base < 0 || !terms[base]!.byName) return
    const isWhole = wholes.test(terms[base + 1]?.lower ?? '') || /^(?:part|chapter|instalment|installment)$/u.test(terms[noun]?.lower ?? '')
    if (!isWhole || (noun < 0 && !wholes.test(terms[base + 1]?.lower ?? ''))) return
    of = terms[base]!.titles[0]!
    i = wholes.test(terms[base + 1]?.lower ?? '') ? base + 2 : base + 1
  } else if (noun < 0) return
  const after = terms[i]?.lower === ',' || /^(?:called|titled|entitled|dubbed|named|:|—|–)$/u.test(terms[i]?.lower ?? '') ? terms[terms[i + 1]?.lower === 'titled' || terms[i + 1]?.lower === 'called' ? i + 2 : i + 1] : undefined
  const called = /^(?:is|was|will|has)$/u.test(terms[i]?.lower ?? '') ? terms.findIndex((term, j) => j > i && j < i + 5 && /^(?:titled|called|entitled|dubbed|named)$/u.test(term.lower)) : -1
  const start = describedBefore(terms, at).from
  const before = terms[start - 1]?.lower === ',' || /^(?:is|was|as|be)$/u.test(terms[start - 1]?.lower ?? '') ? terms.slice(Math.max(0, start - 6), start).findLast((term) => term.kind === 'title' && term.byName) : undefined
  const title = (after?.kind === 'title' && after.byName ? after : called > 0 && terms[called + 1]?.kind === 'title' ? terms[called + 1]! : before)?.titles[0] ?? null
  join(search, line, title, of, 'sequel')
}

/** "years before the events of Night Ferry", "follows the events of Night Ferry". */
function readEvents(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  const of = titleAfter(terms, at, 8)
  const lead = terms.slice(Math.max(0, at - 4), at).findLast((term) => /^(?:before|after|following|follows|precedes|preceding|preceded|since|predates)$/u.test(term.lower))?.lower
  if (lead === undefined || of === null) return
  join(search, line, titleIn(terms, 0, at) ?? titleBefore(search, line, of), of, /^pre|^before$/u.test(lead) ? 'prequel' : 'sequel')
}

/** "The book was filmed once before, in 1961, as Salt House": of the book just named. */
function readFilmedAs(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  const book = terms.slice(0, at).find((term) => (term.kind === 'title' && search.sources.has(term.titles[0]!)) || sourceNouns.has(term.lower))
  const as = terms.findIndex((term, i) => i > at && i < at + 12 && term.lower === 'as' && terms[i + 1]?.kind === 'title')
  if (book === undefined || as < 0) return
  const of = book.kind === 'title' ? book.titles[0]! : search.lines.slice(Math.max(0, line.index - 2), line.index).flatMap((each) => each.terms).findLast((term) => term.kind === 'title' && search.sources.has(term.titles[0]!))?.titles[0]
  const title = terms[as + 1]!.titles[0]!
  if (of !== undefined && of !== title && !search.sources.has(title)) search.found.push({ title, relation: 'adaptation', of, evidence: plainSpan(line) })
}

/** "Netflix is reviving Night Ferry. The new series, Night Ferry: Reborn, will stream": what the next sentence calls the new one. At the verb. */
function readNewOne(search: RelationSearch, line: Line, at: number): void {
  const of = titleAfter(line.terms, at, 7)
  const next = search.lines[line.index + 1]
  if (of === null || next === undefined || !/^(?:the|its|titled|called|entitled|dubbed)$/u.test(next.terms[0]?.lower ?? '')) return
  const first = next.terms.findIndex((term) => term.kind === 'title')
  if (first < 1 || first > 6 || !next.terms[first]!.byName || !next.terms.slice(0, first).some((term) => /^(?:new|reboot|remake|revival|titled|called|entitled|dubbed|version|follow-up)$/u.test(term.lower))) return
  const { lower } = line.terms[at]!
  addRelation(search, lower.startsWith('remak') ? 'remake' : lower.startsWith('reboot') || lower.startsWith('reimag') ? 'reboot' : 'revival', next.terms[first]!.titles[0]!, of, next)
}

/** "takes place 20 years before Night Ferry". */
function readPlaceInTime(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  for (let i = at + 2; i < Math.min(terms.length, at + 9); i++) {
    const { lower } = terms[i]!
    if (lower !== 'before' && lower !== 'after') continue
    if (!terms.slice(at + 2, i).some((term) => /years?|decades?|months?|generations?|centur/u.test(term.lower))) return
    return join(search, line, titleIn(terms, 0, at), titleAfter(terms, i, 9), lower === 'before' ? 'prequel' : 'sequel')
  }
}

/**
 * A book or play named as what a work on screen comes from: "adapted the series from Salt, a memoir by", "has picked up the
 * rights to Salt, a 2013 novel", "Her novel Salt was turned into Salt House". At the name of the book.
 */
function readSourceNamed(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  const of = terms[at]!.titles[0]!
  if (!search.sources.has(of) || !isNamedAsSource(terms, at)) return
  const cue = terms.find((term, i) => term.kind === 'word' && (screenCues.has(term.lower) || (term.lower === 'of' && i < at && (nounKinds.get(terms[i - 1]?.lower ?? '') ?? 'other') !== 'other')))
  if (cue === undefined) return
  const others = [...new Set(terms.filter((term) => term.kind === 'title' && term.byName && !search.sources.has(term.titles[0]!)).map((term) => term.titles[0]!))]
  if (others.length > 1) {
    // "an adaptation of Salt" stands right beside its own work; in a longer list nobody says whose source it is.
    return
  }
  // Without another name in the sentence only the plainest words tell.
  const isPlain = terms.some((term) => /^(?:based|adapted|adapts|adapting|adaptation|inspired)$/u.test(term.lower)) || terms.some((term, i) => /^(?:show|series|film|movie|drama|it)$/u.test(term.lower) && /^(?:'s|is|comes|came|was)$/u.test(terms[i + 1]?.lower ?? '') && terms.slice(i + 1, i + 5).some((each) => each.lower === 'from' || each.lower === 'of'))
    || (terms.slice(0, at).some((term) => term.lower === 'from') && terms.some((term) => /^(?:it|film|movie|series|script|screenplay)$/u.test(term.lower)) && terms.slice(0, at).some((term) => /^(?:wrote|written|directed|scripted|penned|drawn|created|taken)$/u.test(term.lower)))
    || search.lines[line.index - 1]?.terms.some((term) => term.lower === 'based') === true
  const title = others[0] ?? (isPlain && !namesUnknown(terms, at) ? screenWorkFor(search, line, of) : null)
  if (title === null || title === of || search.sources.has(title) || search.found.some((relation) => relation.title === title && relation.of === of)) return
  search.found.push({ title, relation: 'adaptation', of, evidence: plainSpan(line) })
}

/** "It has become a film, Night Ferry", "was turned into a series, Night Ferry": of the book or play named just before. At the verb. */
function readBecome(search: RelationSearch, line: Line, at: number): void {
  const { terms } = line
  // "CTV turned Salt into a TV movie, Night Ferry"
  const into = terms.findIndex((term, i) => i > at && i < at + 5 && term.lower === 'into')
  const from = into < 0 ? at + 1 : into + 1
  let noun = false
  for (let i = from; i < Math.min(terms.length, from + 9); i++) {
    const term = terms[i]!
    if (term.kind === 'title') {
      if (!noun || !term.byName || search.sources.has(term.titles[0]!)) return
      const own = terms.slice(0, from).findLast((each) => each.kind === 'title' && each.byName)?.titles[0]
      const of = own ?? search.lines.slice(Math.max(0, line.index - 2), line.index).flatMap((each) => each.terms).findLast((each) => each.kind === 'title' && search.sources.has(each.titles[0]!))?.titles[0]
      if (of !== undefined && search.sources.has(of) && of !== term.titles[0]) search.found.push({ title: term.titles[0]!, relation: 'adaptation', of, evidence: plainSpan(line) })
      return
    }
    const kind = nounKinds.get(term.lower)
    if (kind !== undefined && kind !== 'other') noun = true
    else if (term.kind !== 'word' && term.lower !== ',') return
  }
}

/** "Casablanca, based on Salt": a name that is not known for a title may be the work. */
const namesUnknown = (terms: readonly Term[], at: number): boolean => terms.slice(0, at).some((term, i) => i > 0 && term.kind === 'word' && term.pos === 'PROPN' && terms[i + 1]?.lower === ',')

/** Called a book, play or the like right here: "the novel Salt", "Salt, a memoir by", "Salt (2011) and Slack", "Salt, my play". */
function isNamedAsSource(terms: readonly Term[], at: number): boolean {
  const near = [...terms.slice(Math.max(0, at - 7), at), ...terms.slice(at + 1, at + 9)]
  return near.some((term) => sourceNouns.has(term.lower) && nounKinds.get(term.lower) === 'other')
}

function join(search: RelationSearch, line: Line, title: Key | null, of: Key | null, relation: 'sequel' | 'prequel' | 'spin-off'): void {
  if (title !== null && of !== null && title !== of) addRelation(search, relation, title, of, line)
}

/** The last title named between two terms. */
function titleIn(terms: readonly Term[], from: number, to: number): Key | null {
  return terms.slice(from, to).findLast((term) => term.kind === 'title' && term.byName)?.titles[0] ?? null
}

/** The first title named within `reach` terms after `at` in the same clause. */
function titleAfter(terms: readonly Term[], at: number, reach: number): Key | null {
  for (let i = at + 1; i < Math.min(terms.length, at + reach); i++) {
    if (terms[i]!.kind === 'title') return terms[i]!.byName ? terms[i]!.titles[0]! : null
    if (/^[.;?!]$/u.test(terms[i]!.lower)) return null
  }
  return null
}
