import { activeJobs, actingVerbs, jobNouns } from '#language'
import { wordsOf } from '#text'
import { castParts, isInSpeech, partBefore, titlesForPart } from './cast-parts.ts'
import { credit, type CreditSearch, isUnsettled, knownPart, titlesAfter, titlesBefore, withOriginal } from './credit-search.ts'
import { readParts } from './parts.ts'
import type { Key } from '../reading.ts'
import { closingOf, listEndingAt, openingOf, overLead, subjectOf } from './subjects.ts'

const notCalledSo = /^(?:known|described|describes|describe|serve|serves|served|such|same|well|credited|regarded|hailed|posing|dressed|work|works|worked|working|identified|cited|far|long|soon|just|much|twice|best)$/u

/** "Ada Lindqvist as Mara", "(…) as Mara", "back as Mara", "cast as Mara": at "as". */
export function readAs(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (isInSpeech(terms, at)) return
  let i = at - 1
  let returns = false
  const before = terms[i]
  if (before === undefined || notCalledSo.test(before.lower)) return
  if (/^(?:again|too|also|now|back|reunited)$/u.test(before.lower) && terms[i - 1]?.kind === 'person' && before.lower !== 'back') {
    returns = before.lower === 'again'
    i--
  } else if (before.lower === ')') i = openingOf(terms, i) - 1
  else if (before.lower === ',') {
    // "Zuri, in her feature debut, as Odile"
    const opening = terms.slice(Math.max(0, i - 12), i).findLastIndex((term) => term.lower === ',')
    if (opening < 0) return
    i = Math.max(0, i - 12) + opening - 1
  }
  let people: readonly Key[] = []
  if (terms[i]?.kind === 'person' && terms[i - 1]?.lower !== 'joins' && terms[i - 1]?.lower !== 'join') {
    people = listEndingAt(terms, i).people
    const verb = terms.slice(Math.max(0, i - 3), i).find((term) => notCalledSo.test(term.lower) || /^(?:told|calls?|sees?|views?|treats?)$/u.test(term.lower))
    if (verb !== undefined) return
    returns ||= terms.slice(0, i).some((term) => /^(?:repris|return)/u.test(term.lower) && term.speech < 0)
  } else if (/^(?:back|returning|returns|return|returned|starring|starred|stars|star|cast|appears|appeared|appear|co-stars|co-starred|seen|on|turn|joins|join|joined|them|cameo|cameos|debut|part|years|seasons|featured|recast|unrecognizable|plays|costars|him|her|scene|scenes|spotlight|over)$/u.test(terms[i]?.lower ?? '') || terms[i]?.kind === 'title') {
    returns = /^(?:back|returning|returns|return|returned)$/u.test(terms[i]!.lower)
    if (terms[i]!.kind === 'title') returns = terms.slice(Math.max(0, i - 5), i).some((term) => /^(?:return|returns|returned|returning|back)$/u.test(term.lower))
    const verb = terms.slice(0, i + 1).findLastIndex((term, j) => j <= i && (actingVerbs.has(term.lower) || /^(?:back|return|returns|returning|returned|cast|seen|joins|join|joined|debut|featured|recast|took|takes|taking)$/u.test(term.lower)))
    if (verb >= 0 && i - verb < 12) people = subjectOf(terms, verb)
    if (people.length === 0 && verb > 0 && terms[verb - 1]!.kind === 'person') people = terms[verb - 1]!.people
    if (people.length === 0 && /^(?:years|seasons)$/u.test(terms[i]!.lower)) people = terms.slice(0, i).find((term) => term.kind === 'person')?.people ?? []
    if (people.length === 0 && verb > 0) people = terms.slice(0, verb).findLast((term) => term.kind === 'person' && term.byName)?.people ?? []
  } else if (terms[i]?.pos === 'ADJ' && terms.slice(Math.max(0, i - 3), i).some((term) => /^(?:is|was|are|were|'s)$/u.test(term.lower))) {
    // "was so good as Karen"
    people = subjectOf(terms, terms.slice(0, i).findLastIndex((term) => /^(?:is|was|are|were|'s)$/u.test(term.lower)))
  } else if (terms[i]?.kind === 'person') {
    const joins = terms.slice(0, i).findLastIndex((term) => /^joins?$/u.test(term.lower))
    if (joins > 0) people = subjectOf(terms, joins)
  }
  if (people.length === 0) return
  if (isUnsettled(terms, i + 1)) return
  const parts = readParts(layout, terms, at + 1)
  const younger = terms.slice(at + 1, at + 5).some((term) => /^(?:young|younger|older|teenage|childhood|adult|middle-school|kid|versions?)$/u.test(term.lower))
  const me = terms[at + 1]
  if (me?.kind === 'person' && /^(?:me|him|her|them)$/u.test(me.lower) && terms[at + 2]?.pos !== 'NOUN') {
    // "a chap called Rick Sandoval as me": the part that "me" has.
    const titles = titlesForPart(search, i)
    for (const person of people) credit(search, [person], ['actor'], titles, titles[0] === undefined ? null : (knownPart(search, me.people[0]!, titles[0]) ?? (search.about === null ? null : knownPart(search, me.people[0]!, search.about))))
    return
  }
  if (parts.names.length === 0 && !younger) {
    // "with newcomer Cy Adeyemi as her daughter": in the work, without a name for the part.
    const list = terms[i]?.kind === 'person' ? listEndingAt(terms, i) : null
    const opening = list === null ? undefined : terms.slice(Math.max(0, list.from - 5), list.from).find((term) => term.lower === 'with')
    const noun = terms.slice(at + 1, at + 6).find((term) => term.pos === 'NOUN')
    if (terms[i]?.lower === 'cast' && noun !== undefined && !jobNouns.has(noun.lower)) return credit(search, people, ['actor'], titlesForPart(search, i))
    if (opening !== undefined && noun !== undefined && !jobNouns.has(noun.lower) && (terms[at + 1]!.pos === 'DET' || terms[at + 1]!.pos === 'PRON' || terms[at + 1]!.kind === 'person') && titlesBefore(terms, i).length > 0) credit(search, people, ['actor'], titlesBefore(terms, i))
    return
  }
  const job = terms[at + 1]
  if (job !== undefined && jobNouns.has(job.lower)) return
  const near = titlesAfter(terms, Math.max(parts.to, at + 1), 7)
  // "starred in the original series as Finn"
  const own = terms[i]?.kind === 'title' && terms[i + 1]?.lower === 'as' ? terms[i]!.titles : []
  const titles = near.length > 0 && !(terms[parts.to]?.lower === ',') ? near : own.length > 0 ? own : titlesForPart(search, i)
  castParts(search, people, parts.names, returns ? withOriginal(search, titles) : titles)
}

/** "Ada Lindqvist (Mara)", "Mara (Ada Lindqvist)", "Hank Boyd (Night Ferry)", "Jeff Osei (writer)": at the opening bracket. */
export function readBracket(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (terms[at]!.speech >= 0) return
  const close = closingOf(terms, at)
  if (close === at || close - at > 14) return
  const before = terms[at - 1]
  const inside = terms.slice(at + 1, close)
  if (inside.length === 0) return
  // "Ada Lindqvist (@ada)": one person, by another name.
  if (before?.kind === 'person' && inside[0]!.lower.startsWith('@')) return
  if (before?.kind === 'person' && before.byName && !(inside.length === 1 && inside[0]!.kind === 'person')) {
    const titles = inside.filter((term) => term.kind === 'title' && term.byName)
    if (titles.length > 0 && inside.every((term) => term.kind === 'title' || term.kind === 'mark' || term.lower === 'and' || term.kind === 'date')) {
      // Somebody just said to write or direct has done the same before.
      const now = search.found.slice(-24).findLast((each) => before.people.includes(each.person) && each.evidence.start === search.line.start)
      // "Ada Lindqvist ("Salt House") will direct", "playwright Bo Tran ("Kiln")"
      const next = terms.slice(close + 1, close + 4).map((term) => activeJobs.get(term.lower)).find((each) => each !== undefined)
      const trade = search.known.get(before.people[0]!)?.jobs
      credit(search, before.people, now !== undefined ? [now.job] : next !== undefined ? next : trade?.size === 1 ? [...trade] : ['actor'], titles.flatMap((term) => term.titles))
      return
    }
    const job = jobNouns.get(inside[0]!.lower)
    if (job !== undefined && inside.length < 3) {
      credit(search, before.people, job, search.about === null ? [] : [search.about])
      return
    }
    if (inside[0]!.kind === 'organization' || inside[0]!.kind === 'date' || inside[0]!.pos === 'NUM' || inside.some((term) => term.pos === 'VERB' || term.pos === 'AUX' || /^[@#]/u.test(term.lower))) return
    const parts = readParts(layout, terms, at + 1)
    if (parts.names.length !== 1 || parts.to < close - 1) return
    const after = titlesAfter(terms, close + 1, 24).length > 0 && !terms.slice(close + 1, close + 25).some((term) => term.pos === 'VERB' && term.kind === 'word' && !jobNouns.has(term.lower)) ? titlesAfter(terms, close + 1, 24) : []
    for (const person of before.people) search.bracketed.set(person, parts.names[0]!)
    const titles0 = after.length > 0 ? after : titlesForPart(search, at)
    const returning = terms.slice(close + 1).some((term) => /^(?:return|returns|returning|reprise)$/u.test(term.lower)) || terms.slice(0, at).some((term) => term.lower === 'original')
    castParts(search, before.people, parts.names, returning ? withOriginal(search, titles0) : titles0)
    return
  }
  // "a priest (a very funny Olaf Brandt)"
  const last = terms[close - 1]!
  const person = last.kind === 'person' && last.byName && (inside.length === 1 || overLead(terms, at + 1) === close - 1) ? last : null
  if (person === null) return
  const names = before?.kind === 'person' ? [wordsOf(layout.text, before)] : partBefore(search, at)
  if (before?.kind === 'title') return
  if (names.length === 0) {
    // "a widower (Tomas Reinholt) drives north": a part without a name, where the sentence or the last one casts others or names the work.
    const recent = search.found.at(-1)
    const isCast = search.hasTitle || (recent !== undefined && recent.job === 'actor' && search.line.start - recent.evidence.end < 4)
    if (before?.pos === 'NOUN' && before.kind === 'word' && isCast && !jobNouns.has(before.lower) && terms.slice(Math.max(0, at - 4), at).some((term) => term.pos === 'DET')) credit(search, person.people, ['actor'], titlesForPart(search, at))
    return
  }
  castParts(search, person.people, names, titlesForPart(search, at))
}

/** "Tawny Kessler's Beth Morrow", "built around Hargrove's character": at the possessive. */
export function readPossessive(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  const person = terms[at - 1]
  if (person?.kind !== 'person' || terms[at]!.speech >= 0) return
  const next = terms[at + 1]
  if (next?.lower === 'character') {
    // A spin-off around somebody's character has them in it, where it is named.
    const titles = titlesAfter(terms, at + 2, 10)
    const before = titlesBefore(terms, at)
    const named = terms.slice(0, at).some((term) => term.kind === 'title' && term.byName) ? before : titles
    if (named.length > 0 && !isUnsettled(terms, at)) credit(search, person.people, ['actor'], named, knownPart(search, person.people[0]!, named[0]!))
    return
  }
  if (next?.kind === 'title' && next.byName && person.byName) {
    // "Marcus Feld's The Quarry": whose work it is; an actor's is not.
    const kind = search.topics.lineage.title(next.titles[0]!)?.kind ?? 'film'
    const jobs = search.known.get(person.people[0]!)?.jobs
    if (terms[at + 2]?.pos !== 'NOUN' && (jobs === undefined || !jobs.has('actor'))) credit(search, person.people, [kind === 'other' ? 'writer' : kind === 'film' || kind === 'short' || kind === 'tv film' ? 'director' : 'creator'], next.titles)
    return
  }
  if (next !== undefined && /^(?:last|latest|first|next|previous|own|new|debut|most|short|feature|upcoming|current)$/u.test(next.lower)) return readOwnWork(search, at)
  // "appears in Lindqvist's Red Harbour": a work, though nothing marks it.
  if (next?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(layout.text.slice(next.start, next.end)) || /^(?:in|on|from)$/u.test(terms[at - 2]?.lower ?? '')) return
  const parts = readParts(layout, terms, at + 1)
  if (parts.names.length !== 1 || !parts.names[0]!.includes(' ') || parts.to - at < 3) return
  const after = terms[parts.to]
  if (after !== undefined && !/^(?:[,.;)]|and|in|is|was|from|who|to|as)$/u.test(after.lower)) return
  castParts(search, person.people, parts.names, titlesForPart(search, at))
}

/** "The screenwriter's last produced movie was Night Ferry", "the director's short film Salt": by what they are called. */
function readOwnWork(search: CreditSearch, at: number): void {
  const { terms } = search
  const person = terms[at - 1]!
  const title = terms.slice(at + 1, at + 10).findIndex((term) => term.kind === 'title' && term.byName)
  if (title < 0 || terms.slice(at + 1, at + 1 + title).some((term) => term.kind === 'person' || (term.pos === 'VERB' && !/(?:ed|ing)$/u.test(term.lower)))) return
  const jobs = person.lower.split(' ').map((word) => jobNouns.get(word)).find((each) => each !== undefined)
  const isActor = /^(?:the )?(?:actor|actress|comedian|star)$/u.test(person.lower)
  if (jobs !== undefined || isActor) credit(search, person.people, isActor ? ['actor'] : jobs!, terms[at + 1 + title]!.titles)
}

/** "Ada Lindqvist, aka Mara": at "aka". */
export function readAlias(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  const person = terms[at - 1]?.lower === ',' || terms[at - 1]?.lower === '(' ? terms[at - 2] : terms[at - 1]
  if (person?.kind !== 'person' || !person.byName || terms[at]!.speech >= 0) return
  const parts = readParts(layout, terms, at + 1)
  if (parts.names.length !== 1) return
  const near = titlesAfter(terms, parts.to, 7)
  castParts(search, person.people, parts.names, near.length > 0 ? near : titlesForPart(search, at).map((title) => (search.topics.lineage.isAhead(title) ? search.topics.lineage.headOf(title) : title)))
}
