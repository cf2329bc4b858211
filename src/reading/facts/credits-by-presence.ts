import { actingVerbs, featuringVerbs, jobNouns, partVerbs } from '#language'
import { ownerBefore } from './credits-by-job.ts'
import { castParts, isInSpeech, listWithParts, sectionOf, verbBefore } from './cast-parts.ts'
import { credit, type CreditSearch, isUnsettled, knownPart, titlesAfter, titlesBefore } from './credit-search.ts'
import { readParts } from './parts.ts'
import type { Key } from '../reading.ts'
import { isOriginalOf } from './passing-titles.ts'
import { listEndingAt, listStartingAt, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** "starred in Night Ferry", "appears on Night Ferry", "can be seen in Night Ferry", and the works that "star" people: at the verb. */
export function readActing(search: CreditSearch, at: number): void {
  const { terms } = search
  const verb = terms[at]!
  // "star Ada Lindqvist" is who she is.
  if (isInSpeech(terms, at) || (verb.lower === 'star' && (terms[at + 1]?.kind === 'person' || terms[at - 1]?.kind === 'title'))) return
  // "The Tonight Show Starring Ada Lindqvist" is called so.
  if (at > 0 && search.layout.text.startsWith('Starring', verb.start) && terms[at - 1]!.kind !== 'mark') return
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
  const subject = subjectOf(terms, at)
  const people = subject.length > 0 ? subject : sectionOf(search)
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
  // "Night Ferry (opposite Ada Lindqvist) and Salt House"
  if (terms[at - 1]?.lower === '(' && terms[at - 2]?.kind === 'title' && terms[first]?.kind === 'person') return credit(search, listStartingAt(terms, first).people, ['actor'], terms[at - 2]!.titles)
  const last = search.found.slice(-24).findLast((each) => each.job === 'actor')
  if (terms[first]?.kind !== 'person' || last === undefined || last.evidence.start !== search.line.start) return
  if (!terms.slice(Math.max(0, at - 12), at).some((term) => /^(?:boards?|boarded|boarding|joins?|joined|cast|signed)$/u.test(term.lower) || actingVerbs.has(term.lower) || partVerbs.has(term.lower) || term.lower === 'as')) return
  credit(search, listStartingAt(terms, first).people, ['actor'], [last.title])
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
  // "Night Ferry (1997), with Ada Lindqvist and Bo Tran;"
  const listed = terms[at - 1]?.lower === ',' && (terms[at - 2]?.kind === 'title' || (terms[at - 2]?.lower === ')' && terms.slice(Math.max(0, at - 6), at).some((term) => term.kind === 'title')))
  if (listed && list.people.length > (terms[i]?.lower === ',' ? 1 : 0) && (terms[i] === undefined || /^[.,;]$/u.test(terms[i]!.lower))) return credit(search, list.people, ['actor'], titles())
  if (terms[i]?.lower === ',') i++
  if (terms[i]?.lower === 'who') {
    // "with Owen Tsai, who directed the first film, back behind them"
    while (i < terms.length && terms[i]!.lower !== ',' && terms[i]!.lower !== '.') i++
    i++
  }
  if (terms[i]?.lower === 'front' && terms[i + 1]?.lower === 'and') return credit(search, list.people, ['actor'], titles())
  if (terms[i]?.lower === 'replacing' && !terms.slice(i, i + 10).some((term) => jobNouns.has(term.lower))) return credit(search, list.people, ['actor'], titles())
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
    const after = first > 0 ? titlesAfter(terms, first + 1, 9) : []
    const about = after.length > 0 ? after : here()
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

const kin = /^(?:hubby|hubbies|spouse|ex|lover|nemesis|rival|partner|boyfriend|girlfriend|uncle|aunt|cousin|mums?|dads?|sisters?|brothers?|mother|mothers|mom|mum|dad|father|wife|husband|daughters?|sons?|family|siblings?|parents|best)$/u

/** "my TV sisters", "my screen mother, Ada Lindqvist": those named with the author are in the work with them. At "TV", "screen". */
export function readScreenKin(search: CreditSearch, at: number): void {
  const { terms } = search
  const owner = terms[at - 1]
  if (!kin.test(terms[at + 1]?.lower ?? '') || search.about === null || terms[at]!.speech >= 0) return
  const isMany = terms[at + 1]!.lower.endsWith('s')
  // "her on-screen husband in both films, Kunle Smith"
  const work = /^(?:in|on|from)$/u.test(terms[at + 2]?.lower ?? '') ? terms.slice(at + 3, at + 8).findIndex((term) => term.kind === 'title') : -1
  const from = work < 0 ? at + 2 : at + 4 + work
  const next = terms.slice(from, at + 12).findIndex((term) => (term.kind === 'person' && term.byName) || /^[.;]$/u.test(term.lower) || term.pos === 'ADP')
  const first = from + next
  let named = next >= 0 && terms[first]!.kind === 'person' ? listStartingAt(terms, first).people.slice(0, isMany ? 12 : 1) : []
  // "Kit, Joss: my TV sisters!"
  if (named.length === 0 && isMany) named = terms.flatMap((term, i) => (term.kind === 'person' && term.byName && terms[i + 1]?.lower !== "'s" ? term.people : []))
  if (named.length === 0 && !/^(?:i|my|our)$/u.test(owner?.lower ?? '')) return
  const inWork = /^(?:in|on|from)$/u.test(terms[at + 2]?.lower ?? '') ? titlesAfter(terms, at + 2, 6) : []
  const works = inWork.length > 0 ? inWork : titlesBefore(terms, at).slice(-1)
  const whose = owner?.kind === 'person' ? owner.people : ownerBefore(terms, at)
  if (whose.length + named.length > 0) credit(search, [...whose, ...named], ['actor'], works.length > 0 ? works : [search.about])
}

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
    // "in Salt House, a remake of Night Ferry": in the one that is named first.
    if (kind === 'title' && terms[i]!.byName && named && isOriginalOf(terms, at)) return
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
    if (isBehindTheCamera(search, subject) && (verb ? !/^(?:joined|joins|booked|landed)$/u.test(lower) : lower === 'known')) {
      for (const person of subject) credit(search, [person], [...(search.known.get(person)?.jobs ?? [])], titlesAfter(terms, at))
      return
    }
    if (verb && isBehindTheCamera(search, subject)) return
    return credit(search, subject, ['actor'], titlesAfter(terms, at))
  }
}

/** Whether what stands between a name and a title can tell that somebody is in it. */
const readable = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => presence.test(term.lower))

function isBehindTheCamera(search: CreditSearch, people: readonly Key[]): boolean {
  const jobs = people.flatMap((person) => [...(search.known.get(person)?.jobs ?? [])])
  return jobs.length > 0 && !jobs.includes('actor')
}
