import { actingVerbs, featuringVerbs, jobNouns, partVerbs, peoples, places } from '#language'
import { fold, wordsOf } from '#text'
import { credit, isUnsettled, knownPart, titlesAfter, titlesBefore, titlesOf, withOriginal, type CreditSearch } from './credit-search.ts'
import { readParts } from './parts.ts'
import type { Key } from './reading.ts'
import { closingOf, listEndingAt, listStartingAt, openingOf, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

const isInSpeech = (terms: readonly Term[], at: number): boolean => terms[at]!.speech >= 0 && !terms.slice(Math.max(0, at - 6), at + 2).some((term) => term.kind === 'person' && /^(?:i|me|we)$/u.test(term.lower))

/** Gives each of several people their own part, where there are as many of both; else all the only one. */
function castParts(search: CreditSearch, people: readonly Key[], names: readonly string[], titles: readonly Key[]): void {
  people.forEach((person, index) => {
    const character = names.length === people.length ? (names[index] ?? null) : null
    credit(search, [person], ['actor'], titles, character)
  })
  if (names.length > 0) {
    search.part.name = names.at(-1)!
    search.part.title = titles[0] ?? null
  }
}

const notParts = /^(?:on|at|with|host|every|basketball|football|guitar|music|along|around|out|off|in|to|up|for|down)$/u

/** "played Mara", "voices the lighthouse", "played by Ada Lindqvist", "reprise her role as Mara": at the verb. */
export function readPart(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (isInSpeech(terms, at)) return
  const next = terms[at + 1]
  if (next?.lower === 'by') return readPlayedBy(search, at)
  if (/^repris/u.test(terms[at]!.lower)) return readReprise(search, at)
  if (next?.lower === 'in' || next?.lower === 'on') return readPartElsewhere(search, at)
  if (next === undefined || notParts.test(next.lower) || next.kind === 'mark' && !/^["“‘']$/u.test(next.lower) || isUnsettled(terms, at)) return
  let people = subjectOf(terms, at)
  if (people.length === 0 && at <= 1 && /ing$/u.test(terms[at]!.lower)) people = terms.find((term) => term.kind === 'person' && /^(?:i|me|my)$/u.test(term.lower))?.people ?? []
  if (people.length === 0) return
  const second = terms[at + 2]
  const them = (/^(?:it|her|him|them)$/u.test(next.lower) && !(next.lower === 'her' && second?.kind === 'word' && (second.pos === 'NOUN' || second.pos === 'ADJ'))) || (next.lower === 'the' && /^(?:part|parts|role|roles)$/u.test(terms[at + 2]?.lower ?? ''))
  if (them && terms[at + 3]?.lower !== 'of') {
    const after = titlesAfter(terms, at + 1)
    const titles = after.length > 0 ? after : search.about === null ? [] : [search.about]
    if (next.lower === 'it' && search.part.name !== null) castParts(search, people, [search.part.name], titles)
    else for (const person of people) credit(search, [person], ['actor'], titles, titles[0] === undefined ? null : knownPart(search, person, titles[0]))
    return
  }
  const parts = readParts(layout, terms, at + 1)
  const object = terms.slice(at + 1, at + 6).some((term) => term.kind === 'word' && (term.pos === 'NOUN' || /^\p{Lu}/u.test(layout.text[term.start]!)))
  if (parts.names.length === 0 && !object) return
  if (parts.names.length === 0 && /^(?:cable|television|tv|theaters|festivals|games?|tricks?|catch|havoc|host)$/u.test(next.lower)) return
  castParts(search, people, parts.names, titlesOf(search, at, Math.max(parts.to, at + 1)))
}

/** "Mara Quill, the babysitter she also played in the original": the part named before, in another work. */
function readPartElsewhere(search: CreditSearch, at: number): void {
  const { terms } = search
  const titles = titlesAfter(terms, at + 1, 8)
  const people = subjectOf(terms, at)
  if (titles.length === 0 || people.length === 0 || isUnsettled(terms, at)) return
  const own = search.found.findLast((each) => each.person === people[0] && each.character !== null && each.evidence.start === search.line.start)
  if (own !== undefined || terms[at - 1]?.kind === 'person' || terms[at - 1]?.lower === 'also') credit(search, people, ['actor'], titles, own?.character ?? (people.length === 1 ? search.part.name : null))
}

/** "three daughters played by …", "the role of Nan, played by …". */
function readPlayedBy(search: CreditSearch, at: number): void {
  const { terms } = search
  if (isUnsettled(terms, at) && terms[at - 1]?.lower !== ',') return
  const first = overLead(terms, at + 2)
  if (terms[first]?.kind !== 'person') return
  const people = [...listStartingAt(terms, first).people]
  const names = partBefore(search, at)
  const titles = titlesBefore(terms, at)
  // "played by Ada as an adult and by Bo as a teenager"
  let also = first + 1
  while (also < terms.length && also < first + 14 && terms[also]!.lower !== 'by' && !/^[.;]$/u.test(terms[also]!.lower)) also++
  if (terms[also]?.lower === 'by' && terms[also + 1]?.kind === 'person') people.push(...terms[also + 1]!.people)
  castParts(search, people, people.length > 1 && names.length === 1 ? people.map(() => names[0]!) : names, titles.length > 0 ? titles : search.about === null ? [] : [search.about])
}

/** The name that ends before term `at`, over commas and auxiliaries: "Nan, played by", "Cassidy Price, will be played by". */
function partBefore(search: CreditSearch, at: number): readonly string[] {
  const { terms, layout } = search
  let last = at - 1
  while (last >= 0 && (terms[last]!.lower === ',' || terms[last]!.pos === 'AUX' || terms[last]!.pos === 'ADV' || terms[last]!.lower === 'to' || terms[last]!.lower === 'be')) last--
  let first = last
  const capital = (i: number) => terms[i] !== undefined && terms[i]!.kind !== 'date' && terms[i]!.kind !== 'mark' && (terms[i]!.kind === 'word' || terms[i]!.byName) && /^\p{Lu}/u.test(layout.text[terms[i]!.start]!)
  if (last < 0 || !capital(last)) return []
  while (first > 0 && (capital(first - 1) || (terms[first - 1]!.lower === '.' && capital(first - 2)))) first--
  if (terms[first]!.pos === 'DET' && first < last) first++
  return [wordsOf(layout.text, { start: terms[first]!.start, end: terms[last]!.end })]
}

/** "reprises her role as Mara", "reprised the roles in 1999 to appear in the pilot": the old work and the new one. */
function readReprise(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (isUnsettled(terms, at)) return
  let people = subjectOf(terms, at)
  if (people.length === 0) people = sectionOf(search)
  let names: readonly string[] = []
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    if (terms[i]!.lower === 'as' || (terms[i]!.lower === 'of' && /^(?:roles?|parts?)$/u.test(terms[i - 1]!.lower))) names = readParts(layout, terms, i + 1).names
    if (/^[.,;]$/u.test(terms[i]!.lower)) break
  }
  if (people.length === 0 && /^reprising/u.test(terms[at]!.lower)) {
    // "Reprising their roles are Ada (Night Ferry) as Mara, …": the parts follow each name.
    const first = terms.findIndex((term, i) => i > at && term.kind === 'person' && term.byName)
    if (first >= 0) people = listWithParts(terms, first)
  }
  const after = titlesAfter(terms, at).filter((title) => !isBracketed(terms, title))
  const titles = after.length > 0 ? after : search.about === null ? [] : [search.about]
  if (names.length > 0) return castParts(search, people, names, withOriginal(search, titles))
  for (const person of people) credit(search, [person], ['actor'], withOriginal(search, titles), titles[0] === undefined ? null : knownPart(search, person, titles[0]))
}

const isBracketed = (terms: readonly Term[], title: Key): boolean => terms.some((term, i) => term.kind === 'title' && term.titles.includes(title) && terms[i - 1]?.lower === '(') && !terms.some((term, i) => term.kind === 'title' && term.titles.includes(title) && terms[i - 1]?.lower !== '(')

const notCalledSo = /^(?:known|described|describes|describe|serve|serves|served|such|same|well|credited|regarded|hailed|posing|dressed|work|works|worked|working|identified|cited|far|long|soon|just|much|twice|best)$/u

/** "Ada Lindqvist as Mara", "(…) as Mara", "back as Mara", "cast as Mara": at "as". */
export function readAs(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (isInSpeech(terms, at)) return
  let i = at - 1
  let returns = false
  const before = terms[i]
  if (before === undefined || notCalledSo.test(before.lower)) return
  if (before.lower === ')') i = openingOf(terms, i) - 1
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
    returns = terms.slice(0, i).some((term) => /^(?:repris|return)/u.test(term.lower) && term.speech < 0)
  } else if (/^(?:back|returning|returns|return|returned|starring|starred|stars|star|cast|appears|appeared|appear|co-stars|co-starred|seen|on|turn|joins|join|joined|them|cameo|cameos|debut|part|years|seasons|featured|recast|unrecognizable|plays|costars|him|her|scene|scenes|spotlight)$/u.test(terms[i]?.lower ?? '') || terms[i]?.kind === 'title') {
    returns = /^(?:back|returning|returns|return|returned)$/u.test(terms[i]!.lower)
    if (terms[i]!.kind === 'title') returns = terms.slice(Math.max(0, i - 5), i).some((term) => /^(?:return|returns|returned|returning|back)$/u.test(term.lower))
    const verb = terms.slice(0, i + 1).findLastIndex((term, j) => j <= i && (actingVerbs.has(term.lower) || /^(?:back|return|returns|returning|returned|cast|seen|joins|join|joined|debut|featured|recast)$/u.test(term.lower)))
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
  const titles = near.length > 0 && !(terms[parts.to]?.lower === ',') ? near : titlesForPart(search, i)
  castParts(search, people, parts.names, returns ? withOriginal(search, titles) : titles)
}

function titlesForPart(search: CreditSearch, at: number): readonly Key[] {
  const before = titlesBefore(search.terms, at)
  if (before.length > 0) return before
  return search.about === null ? [] : [search.about]
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
  if (before?.kind === 'person' && before.byName && !(inside.length === 1 && inside[0]!.kind === 'person')) {
    const titles = inside.filter((term) => term.kind === 'title' && term.byName)
    if (titles.length > 0 && inside.every((term) => term.kind === 'title' || term.kind === 'mark' || term.lower === 'and' || term.kind === 'date')) {
      credit(search, before.people, ['actor'], titles.flatMap((term) => term.titles))
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
  const person = inside[0]!.kind === 'person' && inside.length === 1 ? inside[0]! : null
  if (person === null || !person.byName) return
  const names = before?.kind === 'person' ? [wordsOf(layout.text, before)] : partBefore(search, at)
  if (names.length === 0 || before?.kind === 'title') return
  castParts(search, person.people, names, titlesForPart(search, at))
}

/** "starred in Night Ferry", "appears on Night Ferry", "can be seen in Night Ferry", and the works that "star" people: at the verb. */
export function readActing(search: CreditSearch, at: number): void {
  const { terms } = search
  const verb = terms[at]!
  // "star Ada Lindqvist" is who she is.
  if (isInSpeech(terms, at) || (verb.lower === 'star' && (terms[at + 1]?.kind === 'person' || terms[at - 1]?.kind === 'title'))) return
  const first = featuringVerbs.has(verb.lower) ? overLead(terms, terms[at + 1]?.lower === 'also' ? at + 2 : at + 1) : -1
  if (first >= 0 && terms[first]?.kind === 'person' && terms[first]!.byName && (/^(?:starring|featuring|introducing)$/u.test(verb.lower) || !isUnsettled(terms, at))) {
    const list = listWithParts(terms, first)
    const before = titlesBefore(terms, at)
    const opens = at === 0 ? titlesAfter(terms, at, 40) : []
    credit(search, list, ['actor'], opens.length > 0 ? opens : before.length > 0 ? before : titlesAfter(terms, first, 40).length > 0 && at <= 2 ? titlesAfter(terms, first, 40) : search.about === null ? [] : [search.about])
    return
  }
  if (!actingVerbs.has(verb.lower) || isUnsettled(terms, at)) return
  const isSet = terms[at - 1]?.lower === 'to' && terms.slice(Math.max(0, at - 4), at).some((term) => /^(?:set|signed|tapped|attached|confirmed|slated|cast)$/u.test(term.lower))
  if (isSet && (terms[at + 1] === undefined || /^[.,;]$/u.test(terms[at + 1]!.lower))) {
    const people = subjectOf(terms, at)
    return credit(search, people, ['actor'], titlesBefore(terms, at).length > 0 ? titlesBefore(terms, at) : search.about === null ? [] : [search.about])
  }
  if (!/^(?:in|on|as|opposite|alongside|with|for|the|to)$/u.test(terms[at + 1]?.lower ?? '') && terms[at + 1]?.kind !== 'title') return
  if (/^(?:led|leads|lead|leading|acted|acts|act|acting|anchor|anchors)$/u.test(verb.lower) && terms[at + 1]?.kind !== 'title' && terms[at + 1]?.lower !== 'in') return
  const people = subjectOf(terms, at)
  if (people.length === 0) return
  const comma = terms.findIndex((term, i) => i > at && term.lower === ',')
  const isClosed = comma > 0 && /^(?:appear|act|lead|led|front|cameo|anchor)/u.test(verb.lower) && !(terms[comma + 1]?.kind === 'title' && terms[comma + 1]!.byName)
  const after = titlesAfter(terms, at + 1, isClosed ? comma - at : 26)
  if (after.length > 0) credit(search, people, ['actor'], after)
  else if (terms[at + 1]?.lower === 'as' && titlesBefore(terms, at).length > 0) credit(search, people, ['actor'], titlesBefore(terms, at))
  else if (/^(?:star|stars|starred|starring|co-starred|co-starring|co-stars)$/u.test(verb.lower) && /^(?:in|on|as|opposite|alongside)$/u.test(terms[at + 1]?.lower ?? '') && search.about !== null) credit(search, people, ['actor'], titlesBefore(terms, at).length > 0 ? titlesBefore(terms, at) : [search.about])
  const beside = terms[at + 1]?.lower === 'opposite' || terms[at + 1]?.lower === 'alongside' ? overLead(terms, at + 2) : -1
  if (beside > 0 && terms[beside]?.kind === 'person' && (after.length > 0 || search.about !== null)) credit(search, listStartingAt(terms, beside).people, ['actor'], after.length > 0 ? after : [search.about!])
}

/** "…, opposite Cy Adeyemi": in the same work as whoever the sentence has just cast. At "opposite", "alongside". */
export function readBeside(search: CreditSearch, at: number): void {
  const { terms } = search
  if (terms[at]!.speech >= 0) return
  const first = overLead(terms, at + 1)
  const last = search.found.findLast((each) => each.job === 'actor')
  if (terms[first]?.kind !== 'person' || last === undefined || last.evidence.start !== search.line.start) return
  if (!terms.slice(Math.max(0, at - 12), at).some((term) => actingVerbs.has(term.lower) || partVerbs.has(term.lower) || term.lower === 'as')) return
  credit(search, listStartingAt(terms, first).people, ['actor'], [last.title])
}

/** "landed the role of Finn", "stepped into the part of Mara": at "role", "part". */
export function readRoleOf(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (terms[at + 1]?.lower !== 'of' || terms[at]!.speech >= 0) return
  const verb = verbBefore(terms, at - 1)
  if (isUnsettled(terms, at) || /^(?:repris|turn|declin|refus|offer|pass|play)/u.test(terms[verb]!.lower)) return
  const people = subjectOf(terms, verb)
  const parts = readParts(layout, terms, at + 2)
  if (people.length === 0 || parts.names.length === 0) return
  castParts(search, people, parts.names, titlesOf(search, at, parts.to))
}

/** A list of people in which each may have a part of their own: "Ada as Mara, Bo as Finn and Cy". */
function listWithParts(terms: readonly Term[], first: number): readonly Key[] {
  const people: Key[] = []
  let i = first
  for (let steps = 0; steps < 30 && i < terms.length; steps++) {
    const list = listStartingAt(terms, i)
    people.push(...list.people)
    i = list.to
    if (terms[i]?.lower !== 'as') break
    // Over the part to the next name of the list.
    let next = i + 1
    while (next < terms.length && next < i + 12 && !/^[.;?!]$/u.test(terms[next]!.lower) && !(terms[next]!.kind === 'person' && terms[next]!.byName && /^(?:and|,|&)$/u.test(terms[next - 1]!.lower))) next++
    if (terms[next]?.kind !== 'person' || next >= i + 12) break
    i = next
  }
  return people
}

const inRoles = new Set(['lead', 'leading', 'title', 'main', 'starring', 'titular', 'principal', 'central', 'cast'])

/** "with Ada Lindqvist in the title role", "along with Ada and Bo in the lead roles", "with Craig front and centre": at "with". */
export function readWith(search: CreditSearch, at: number): void {
  const { terms, topics } = search
  if (terms[at]!.speech >= 0) return
  const first = overLead(terms, at + 1)
  if (terms[first]?.kind !== 'person') return
  const list = listStartingAt(terms, first)
  let i = list.to
  const titles = () => {
    const before = titlesBefore(terms, at)
    if (before.length > 0) return before
    const after = at <= 1 || terms[at - 1]?.lower === 'along' ? titlesAfter(terms, i, 24) : []
    return after.length > 0 ? after : search.about === null ? [] : [search.about]
  }
  if (terms[i]?.lower === ',') i++
  if (terms[i]?.lower === 'who') {
    // "with Owen Tsai, who directed the first film, back behind them"
    while (i < terms.length && terms[i]!.lower !== ',' && terms[i]!.lower !== '.') i++
    i++
  }
  if (terms[i]?.lower === 'front' && terms[i + 1]?.lower === 'and') return credit(search, list.people, ['actor'], titles())
  if (terms[i]?.lower === 'replacing') return credit(search, list.people, ['actor'], titles())
  if (terms[i]?.lower === 'in' || terms[i]?.lower === 'taking') {
    const role = terms.slice(i + 1, i + 4).find((term) => inRoles.has(term.lower))
    if (role === undefined) return
    const of = titles()
    const isTitle = role.lower === 'title' || role.lower === 'titular'
    const character = isTitle && list.people.length === 1 && of.length === 1 ? (topics.lineage.title(of[0]!)?.name ?? null) : null
    return credit(search, list.people, ['actor'], of, character)
  }
  if (terms[i]?.lower === 'back' && terms.slice(i + 1, i + 4).some((term) => /^behind$/u.test(term.lower))) return credit(search, list.people, ['director'], titles())
}

/** "recast with Bo Tran", "replaces Cy Adeyemi": who takes over a part. At the verb. */
export function readRecast(search: CreditSearch, at: number): void {
  const { terms, topics } = search
  if (isUnsettled(terms, at)) return
  const { lower } = terms[at]!
  const old = search.part.title ?? search.about
  if (old === null) return
  const series = topics.lineage.seriesOf(old)
  // A part is cast anew for the work to come, where it has a name, else for whatever more of the first one there will be.
  const today = Number(search.layout.document.publishedAt?.slice(0, 4) ?? 0)
  const next = series.find((title) => title !== old && (topics.lineage.title(title)?.year ?? 9999) >= (today === 0 ? 9999 : today)) ?? (series.length === 2 && today === 0 ? series.find((title) => title !== old)! : topics.lineage.headOf(old))
  if (/^recast/u.test(lower)) {
    if (terms[at + 1]?.lower !== 'with') return
    const first = overLead(terms, at + 2)
    if (terms[first]?.kind !== 'person') return
    const after = titlesAfter(terms, first, 12)
    const second = terms.slice(first, first + 8).some((term) => term.lower === 'second')
    credit(search, terms[first]!.people, ['actor'], after.length > 0 ? after : [second ? (series[1] ?? next) : next], search.part.name)
  }
}

/** "Will is Derek the postman", "they were Mira and Advait", "who was Nell Harker": at "is", "was", "were". */
export function readIs(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  const before = terms[at - 1]
  if (terms[at]!.speech !== -1 && !(terms[at]!.speech >= 0 && before?.kind === 'person' && before.lower === 'i')) return
  if (before === undefined || !((before.kind === 'person' && terms[at - 2]?.lower !== 'of') || before.lower === 'who')) return
  if (isUnsettled(terms, at + 1)) return
  const people = subjectOf(terms, at)
  if (people.length === 0) return
  const next = terms[at + 1]
  if (next === undefined || next.kind === 'organization' || next.kind === 'person' || (next.kind === 'title' && terms[at + 2]?.pos === 'NOUN')) return
  // "is in the first of them for eleven minutes": in a work, as one of its cast.
  if (next.lower === 'in' && terms[at + 2]?.kind === 'title') return credit(search, people, ['actor'], terms[at + 2]!.titles)
  if (/^(?:the|a|an)$/u.test(next.lower)) {
    const on = terms.slice(at + 2, at + 7).findIndex((term) => term.lower === 'on' || term.lower === 'in')
    const work = on < 0 ? undefined : terms.slice(at + 2 + on, at + 10 + on).find((term) => term.kind === 'title' && term.byName)
    const noun = terms[at + 2]
    const voice = noun?.lower === 'voice' && terms[at + 3]?.lower === 'of'
    if (voice) {
      const parts = readParts(layout, terms, at + 4)
      return castParts(search, people, parts.names, titlesOf(search, at, Math.max(parts.to, at + 4)))
    }
    // "She's the sheriff on the drama Night Ferry": a part without a name.
    if (work !== undefined && noun?.pos === 'NOUN' && !jobNouns.has(noun.lower) && !/^(?:guest|fan|judge|host|subject|reason|face|writer|editor)$/u.test(noun.lower)) credit(search, people, ['actor'], work.titles)
    if (next.lower !== 'the') return
  }
  const parts = readParts(layout, terms, at + 1)
  if (parts.names.length === 0 || parts.names.length !== people.length) return
  if (parts.names.some((name) => peoples.has(fold(name)) || places.has(fold(name).split(' ')[0]!) || /^(?:\d|[A-Z]+$|CEO|Oscar|Emmy|Golden|Tony|Grammy|American|British|I$)/u.test(name))) return
  const lead = parts.to > at + 2 && terms[at + 1]!.kind === 'word' && /^\p{Ll}/u.test(layout.text[terms[at + 1]!.start]!)
  if (lead && /^(?:at|in|on|from|born|of|with|to|like|not)$/u.test(next.lower)) return
  const after = terms[parts.to]
  if (after?.kind === 'word' && after.pos === 'NOUN') return
  castParts(search, people, parts.names, titlesAfter(terms, parts.to, 8).length > 0 ? titlesAfter(terms, parts.to, 8) : titlesForPart(search, at))
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
  if (next !== undefined && /^(?:last|latest|first|next|previous|own|new|debut|most|short|feature|upcoming|current)$/u.test(next.lower)) return readOwnWork(search, at)
  if (next?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(layout.text.slice(next.start, next.end))) return
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

/** "made a star of Ada Lindqvist", "gave Bo Tran his first part, as Will", "the part went to Cy": at the verb. */
export function readIdiom(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (terms[at]!.speech >= 0 || isUnsettled(terms, at)) return
  const here = () => {
    const before = titlesBefore(terms, at)
    return before.length > 0 ? before : search.about === null ? [] : [search.about]
  }
  const { lower } = terms[at]!
  if (/^(?:made|makes|making)$/u.test(lower)) {
    const star = terms.slice(at + 1, at + 5).findIndex((term) => /^(?:stars?|name|names|heroes?|heroine)$/u.test(term.lower))
    const first = star < 0 || terms[at + 2 + star]?.lower !== 'of' ? -1 : overLead(terms, at + 3 + star)
    if (first >= 0 && terms[first]?.kind === 'person') credit(search, listStartingAt(terms, first).people, ['actor'], here())
  } else if (/^(?:gave|gives|giving|handed|landed|won)$/u.test(lower)) {
    if (terms[at + 1]?.kind !== 'person') return
    const part = terms.slice(at + 2, at + 14).findIndex((term) => /^(?:parts?|roles?|break|breakout)$/u.test(term.lower))
    if (part < 0) return
    const as = terms.slice(at + 3 + part, at + 6 + part).findIndex((term) => term.lower === 'as')
    castParts(search, terms[at + 1]!.people, as < 0 ? [] : readParts(layout, terms, at + 4 + part + as).names, here())
  } else if (/^(?:went|goes|passed)$/u.test(lower) && /^(?:part|role|job|lead)$/u.test(terms[at - 1]?.lower ?? '') && terms[at + 1]?.lower === 'to') {
    const first = overLead(terms, at + 2)
    if (terms[first]?.kind === 'person') castParts(search, terms[first]!.people, search.part.name === null ? [] : [search.part.name], here())
  } else if (/^(?:taken|created|originated|filled|performed)$/u.test(lower) && /^(?:part|role)$/u.test(terms[at - 1]?.lower ?? '')) {
    const by = terms.slice(at + 1, at + 9).findIndex((term) => term.lower === 'by')
    const first = by < 0 ? -1 : overLead(terms, at + 2 + by)
    const titles = titlesAfter(terms, at + 1, 8)
    if (first >= 0 && terms[first]?.kind === 'person') castParts(search, terms[first]!.people, search.part.name === null ? [] : [search.part.name], titles.length > 0 ? titles : here())
  } else if (/^(?:wore|donned|wears|dons|wielded|sported)$/u.test(lower)) {
    // "who wore the Operator's headset in all three films"
    const people = subjectOf(terms, at)
    const titles = titlesAfter(terms, at + 1, 9)
    const owner = terms.slice(at + 1, at + 6).findIndex((term) => term.lower === "'s")
    if (people.length === 0 || titles.length === 0 || owner < 1) return
    const the = terms[at + 1]!.lower === 'the' ? at + 1 : -1
    const name = terms[at + owner]!
    if (name.kind === 'word' && /^\p{Lu}/u.test(layout.text[name.start]!)) castParts(search, people, people.map(() => layout.text.slice(terms[the < 0 ? at + 1 : the]!.start, name.end)), titles)
  } else if (lower === 'replaced' && terms[at + 1]?.lower === 'by') {
    const first = overLead(terms, at + 2)
    const old = subjectOf(terms, at)
    const about = here()
    if (terms[first]?.kind === 'person' && old.length > 0 && about.length > 0) credit(search, terms[first]!.people, ['actor'], about.slice(-1), knownPart(search, old[0]!, about[0]!))
  } else if (/^replac(?:es|ed|ing)$/u.test(lower) && terms[at + 1]?.kind === 'person') {
    const people = subjectOf(terms, at)
    const about = here()
    if (people.length > 0 && about.length > 0) credit(search, people, ['actor'], about.slice(-1), knownPart(search, people[0]!, about[0]!))
  } else if (lower === 'auditioned' && terms[at + 1]?.lower === 'for') {
    const parts = readParts(layout, terms, at + 2)
    if (parts.names.length === 1) search.part.name = parts.names[0]!
  }
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

const kin = /^(?:sisters?|brothers?|mother|mothers|mom|mum|dad|father|wife|husband|daughters?|sons?|family|siblings?|parents|best)$/u

/** "my TV sisters", "my screen mother, Ada Lindqvist": those named with the author are in the work with them. At "TV", "screen". */
export function readScreenKin(search: CreditSearch, at: number): void {
  const { terms } = search
  const owner = terms[at - 1]
  if (!kin.test(terms[at + 1]?.lower ?? '') || owner?.kind !== 'person' || search.about === null || terms[at]!.speech >= 0) return
  const named = terms.filter((term, i) => term.kind === 'person' && term.byName && terms[i + 1]?.lower !== "'s").flatMap((term) => term.people)
  credit(search, [...owner.people, ...named], ['actor'], [search.about])
}

export const partWords: ReadonlySet<string> = partVerbs

const presence = /^(?:parts?|roles?|turns?|cameos?|debut|credits|stint|years|seasons|season|stepped|popped|walk-on|guest-starring|seen|voice|appearance|appearances|known)$/u

/** Ways of being in a work that need its name: "small parts in", "spent nine years on", "made her debut in", "wrapped", "is filming". */
export function readPresence(search: CreditSearch, at: number): void {
  const { terms } = search
  const title = terms[at]!
  if (title.kind !== 'title' || isInSpeech(terms, at)) return
  const named = title.byName
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const { lower, kind } = terms[i]!
    if (/^(?:[.;?!]|who)$/u.test(lower)) return
    if (kind === 'person' && terms[i]!.byName && i < at - 1 && /^(?:and|,|but|while)$/u.test(terms[i - 1]?.lower ?? '') && terms[i + 1]?.lower !== 'in' && terms[i + 1]?.lower !== "'s" && (terms[i + 1]?.pos === 'VERB' || terms[i + 1]?.lower.endsWith('ed') || terms[i + 1]?.pos === 'AUX') && !readable(terms, i + 1, at)) return
    if (kind === 'person' && terms[i + 1]?.lower === 'in' && i >= at - 8 && named && terms.slice(i + 2, at).every((term) => term.pos === 'DET' || term.pos === 'ADJ' || term.pos === 'NOUN' || term.kind === 'date' || term.kind === 'organization')) {
      // "to see June and Will in the play Night Ferry"
      if (terms[at + 1]?.lower === "'s" || !/^(?:see|saw|watch|seeing|watching|catch)$/u.test(terms[i - 1]?.lower ?? terms[listEndingAt(terms, i).from - 1]?.lower ?? '') && !/^(?:see|saw|watch|seeing|watching|catch)$/u.test(terms[listEndingAt(terms, i).from - 1]?.lower ?? '')) return
      return credit(search, listEndingAt(terms, i).people, ['actor'], title.titles)
    }
    if (kind === 'person' && terms[i + 1]?.lower === 'on' && i === at - 2 && /^(?:see|saw|watch|seeing|watching|catch)$/u.test(terms[i - 1]?.lower ?? '')) return credit(search, terms[i]!.people, ['actor'], title.titles)
    const verb = /^(?:filming|shooting|wrapped|wraps|joined|joins|booked|landed)$/u.test(lower) && named
    const noun = presence.test(lower)
    if (!verb && !noun) continue
    if (noun && !terms.slice(i + 1, at).some((term) => /^(?:in|on|of|for|as)$/u.test(term.lower))) continue
    if (isUnsettled(terms, i)) return
    let subject = subjectOf(terms, verb ? i : verbBefore(terms, i))
    if (subject.length === 0) subject = sectionOf(search)
    if (subject.length === 0) continue
    if (/^(?:years|seasons|season|voice|credits)$/u.test(lower) && !terms.slice(Math.max(0, i - 7), i).some((term) => /^(?:spent|spending|followed|did|played|was|after|had|first)$/u.test(term.lower))) continue
    if (verb && isBehindTheCamera(search, subject)) return
    return credit(search, subject, ['actor'], titlesAfter(terms, at))
  }
}

/** In a list of people "the dreamboat of the bunch" is whoever the heading names: only where a description begins the sentence. */
function sectionOf(search: CreditSearch): readonly Key[] {
  return search.section !== null && search.terms[0]?.lower === 'the' && !search.terms.some((term) => term.kind === 'person') ? [search.section] : []
}

/** Whether what stands between a name and a title can tell that somebody is in it. */
const readable = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => presence.test(term.lower))

function verbBefore(terms: readonly Term[], at: number): number {
  for (let i = at; i >= Math.max(0, at - 9); i--) if (terms[i]!.pos === 'VERB' || terms[i]!.pos === 'AUX' || terms[i]!.lower === 'seen') return i
  return at
}

function isBehindTheCamera(search: CreditSearch, people: readonly Key[]): boolean {
  return search.found.some((each) => people.includes(each.person) && each.job !== 'actor') && !search.found.some((each) => people.includes(each.person) && each.job === 'actor')
}
