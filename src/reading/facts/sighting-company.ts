import { facingVerbs, onlookers, seeingVerbs } from '#language'
import type { Layout } from '#text'
import type { Key } from '../reading.ts'
import { isDone } from './meetings.ts'
import { peopleAfter } from './people-together.ts'
import { eventIn, placeIn } from './occasion-and-place.ts'
import { companionsFrom, hasSetting, isApart, isElsewhere, isPossessive, isShared, isSociable, isVerb, listedFrom, subjectAround, verbBefore } from './sighting-clauses.ts'
import { listStartingAt, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** Those whom a sentence puts in one place, and the term that does it. */
export interface Company {
  readonly people: readonly Key[]
  readonly at: number
}

/**
 * Who was with whom by what the sentence tells, whatever its verb: one at a place or an occasion with a companion, two who
 * did something there, one who did something to another, two whom somebody saw.
 */
export function companyIn(layout: Layout, terms: readonly Term[], topic: readonly Key[]): Company | null {
  const hasName = terms.some((term) => term.kind === 'person' && term.byName)
  // "The two were all smiles at a wedding"
  const hasPair = terms.some((term) => term.kind === 'person' && term.people.length > 1) && !terms.some((term) => /^(?:n't|not|never)$/u.test(term.lower))
  if (!(hasName || hasPair) || isElsewhere(terms) || (isCasting(terms) && eventIn(layout, terms) === null && placeIn(layout, terms) === null)) return null
  return withCompanions(layout, terms, topic) ?? seenTogether(terms) ?? faceToFace(layout, terms) ?? atFeastOf(terms) ?? doingSomething(layout, terms)
}

/** "Ada made a rare appearance with her husband, Bo Tran, at the gala." */
function withCompanions(layout: Layout, terms: readonly Term[], topic: readonly Key[]): Company | null {
  let subject: readonly Key[] = []
  let at = -1
  let isSure = false
  const companions: Key[] = []
  for (let i = 0; i < terms.length; i++) {
    const from = companionsFrom(terms, i)
    if (from < 0 || isApart(terms, i)) continue
    const listed = listedFrom(terms, from)
    if (listed.people.length === 0) continue
    const isMet = from > i + 2 || terms[from - 1]!.lower === 'by'
    // "with Ada and Bo beside her on the grass"
    const her = terms[listed.to]?.lower === 'next' ? listed.to + 2 : listed.to + 1
    if (terms[i]!.lower === 'with' && /^(?:beside|alongside|behind|next|near)$/u.test(terms[listed.to]?.lower ?? '') && terms[her]?.kind === 'person' && !terms[her]!.byName && hasSetting(layout, terms)) return { people: [...new Set([...terms[her]!.people, ...listed.people])], at: i }
    const near = isMet ? i : verbBefore(terms, i)
    // "came round to look through them with me"
    const verb = near > 0 && terms[near - 1]!.lower === 'to' ? arrivalBefore(terms, near) : near
    if (verb < 0 || !(isMet ? isDone(terms, verb) : isShared(terms, verb)) || joinsAWork(terms, verb, from)) continue
    // "held on Monday in the presence of Ada and Bo"
    if (terms[i]!.lower === 'presence' && listed.people.length > 1 && isDone(terms, i)) return { people: [...new Set([...listed.people, ...peopleAfter(terms, listed.to)])], at: i }
    const around = subjectAround(terms, verb, listed.to)
    const people = around.length > 0 ? around : topic
    if (people.length === 0 && subject.length === 0) continue
    if (subject.length === 0) subject = people
    if (at < 0) at = i
    isSure ||= isSociable(terms, verb, i) || (terms[i]!.lower === 'from' && /^(?:received|accepted|collected|took|got)$/u.test(terms[verb]!.lower))
    companions.push(...listed.people)
  }
  // "The night ended with Ada and Bo dancing to the band"
  if (at < 0) return danced(layout, terms)
  const together = [...new Set([...subject, ...companions])]
  return at < 0 || together.length < 2 || !(isSure || hasSetting(layout, terms)) ? null : { people: together, at }
}

function danced(layout: Layout, terms: readonly Term[]): Company | null {
  const at = terms.findIndex((term, i) => i > 0 && term.lower === 'with' && term.speech === -1 && /^(?:ended|closed|concluded|culminated|began|opened|finished|kicked|off|wound)$/u.test(terms[i - 1]!.lower))
  if (at < 0 || !terms.slice(0, at).some((term) => /^(?:night|evening|party|ceremony|show|gala|concert|benefit|afternoon|event|wedding|celebration|screening)$/u.test(term.lower))) return null
  const listed = listedFrom(terms, at + 1)
  const after = terms[listed.to]?.lower ?? ''
  return new Set(listed.people).size > 1 && (after.endsWith('ing') || /^(?:on|at|in|together)$/u.test(after)) && (hasSetting(layout, terms) || after.endsWith('ing')) ? { people: listed.people, at } : null
}

/** "joined the cast", "came on board": a job, not a meeting. */
function joinsAWork(terms: readonly Term[], verb: number, to: number): boolean {
  return terms.slice(verb, to + 8).some((term) => /^(?:cast|board|company|film|movie|project|role|project|ensemble|writers'|season|script)$/u.test(term.lower)) && /^(?:join|brought|brings|came|hired|teamed|reunit|return|sign|attach|pair)/u.test(terms[verb]!.lower)
}

/** "The returning stars are joined by Bo Tran": news of a cast, unless it tells of a place. */
function isCasting(terms: readonly Term[]): boolean {
  const joined = terms.findIndex((term) => term.lower.startsWith('join') && term.speech === -1)
  return joined > 0 && terms.slice(Math.max(0, joined - 16), joined).some((term) => /^(?:returning|return|returns|reprise|reprises|reprising|starring|stars|star|cast|season|sequel|plays|play)$/u.test(term.lower))
}

/** "A fan spotted Ada and Bo queuing for ice cream." */
function seenTogether(terms: readonly Term[]): Company | null {
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind !== 'word' || term.speech !== -1 || !seeingVerbs.has(term.lower)) continue
    if (!terms.slice(Math.max(0, i - 6), i).some((each) => onlookers.has(each.lower)) || !isDone(terms, i)) continue
    const first = listedFrom(terms, i + 1)
    if (first.people.length === 0) continue
    const people = [...new Set([...first.people, ...peopleAfter(terms, first.to)])]
    if (people.length > 1) return { people, at: i }
  }
  return null
}

/** "Ada dropped in on Bo at his pub", "Bo handed Ada the award at the ceremony". */
function faceToFace(layout: Layout, terms: readonly Term[]): Company | null {
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind !== 'word' || term.speech !== -1 || !facingVerbs.has(term.lower) || !isDone(terms, i)) continue
    let from = i + 1
    while (from < i + 4 && /^(?:up|in|into|on|out|by|to|over|round|with|visit|a|off|down)$/u.test(terms[from]?.lower ?? '')) from++
    const other = heldBy(terms, i) ?? ofWhom(terms, i) ?? listedFrom(terms, from)
    if (other.people.length === 0 || isPossessive(terms, other.to - 1) || joinsAWork(terms, i, other.to)) continue
    if (term.lower === 'called' && !terms.slice(other.to, other.to + 6).some((each) => /^(?:stage|onstage|podium|up|out)$/u.test(each.lower))) continue
    if (/^g[ai]ve/u.test(term.lower) && !terms.slice(other.to, other.to + 5).some((each) => /^(?:hug|kiss|peck|squeeze|cuddle|lift|embrace|bear-hug|high-five|handshake|tour|piggyback)$/u.test(each.lower))) continue
    const subject = subjectOf(terms, i)
    const people = [...new Set([...subject, ...other.people, ...companionsAfter(terms, other.to)])]
    if (subject.length > 0 && people.length > 1 && hasSetting(layout, terms, guarded.test(term.lower))) return { people, at: i }
  }
  return cameToSee(layout, terms)
}

/** "Bo Tran, whom Ada bumped into at a wedding" */
function ofWhom(terms: readonly Term[], verb: number): { readonly people: readonly Key[]; readonly to: number } | null {
  const from = Math.max(1, verb - 6)
  const whom = terms.slice(from, verb).findIndex((term) => term.lower === 'whom') + from
  if (whom < from) return null
  const before = terms[whom - 1]!.lower === ',' ? terms[whom - 2] : terms[whom - 1]
  return before?.kind === 'person' && before.byName ? { people: before.people, to: verb + 1 } : null
}

/** "held Bo Tran's hand" */
function heldBy(terms: readonly Term[], verb: number): { readonly people: readonly Key[]; readonly to: number } | null {
  const other = terms[verb + 1]
  if (!/^(?:held|took|shook|squeezed|clutched|kissed|grabbed)$/u.test(terms[verb]!.lower) || other?.kind !== 'person' || !isPossessive(terms, verb + 1)) return null
  return /^(?:hand|hands|arm|cheek|elbow)$/u.test(terms[verb + 3]?.lower ?? '') ? { people: other.people, to: verb + 4 } : null
}

/** Verbs that say little of being in one place unless a room or an occasion is named. */
const guarded = /^(?:introduced|presented|received|kept|helped|watched|called|honored|honoured|interrupted|brought|handed|interviewed)$/u

const arriving = /^(?:there|came|comes|flew|drove|stopped|dropped|popped|travelled|traveled|turned|showed|went|dashed|rushed|returned|appeared|jetted|nipped|swung|rolled|hopped|trekked|turned|attended|visited|made|crossed|schlepped)$/u
const toSee = /^(?:see|surprise|support|watch|meet|greet|cheer|visit|join|celebrate|congratulate|toast|hug|embrace|serenade|honor|honour|accompany|collect|fetch|present|introduce)$/u

const feasts = /^(?:birthday|party|bash|wedding|signing|shower|christening|gig|concert|barbecue|housewarming|q&a|panel|launch|opening|exhibition|recital|graduation|retirement|masterclass|dinner)$/u

/** "Ada popped up in the crowd at Bo Tran's gig": the one whose feast it is was there. */
function atFeastOf(terms: readonly Term[]): Company | null {
  for (let i = 2; i + 2 < terms.length; i++) {
    const owner = terms[i]!
    if (owner.kind !== 'person' || !owner.byName || owner.speech !== -1 || !isPossessive(terms, i) || !/^(?:at|crashed|gatecrashed|attended|to|for)$/u.test(terms[i - 1]!.lower)) continue
    if (!terms.slice(i + 2, i + 5).some((term) => feasts.test(term.lower))) continue
    const verb = verbBefore(terms, i)
    if (verb < 1 || !isShared(terms, verb) || /^(?:missed|skipped|snubbed|cancelled|canceled|invited)$/u.test(terms[verb]!.lower)) continue
    // Two at somebody's bash are together, whether or not the host is with them.
    const guests = subjectOf(terms, verb)
    const people = [...new Set([...guests, ...(guests.length > 1 ? [] : owner.people)])]
    if (people.length > 1) return { people, at: i }
  }
  return null
}

function arrivalBefore(terms: readonly Term[], verb: number): number {
  const from = Math.max(0, verb - 9)
  const at = terms.slice(from, verb).findLastIndex((term) => arriving.test(term.lower))
  return at < 0 ? verb : from + at
}

/** "Bo stopped by the set on Friday to see Ada." */
function cameToSee(layout: Layout, terms: readonly Term[]): Company | null {
  for (let i = 2; i + 2 < terms.length; i++) {
    if (terms[i]!.lower !== 'to' || !toSee.test(terms[i + 1]!.lower) || terms[i]!.speech !== -1) continue
    const verb = terms.slice(Math.max(0, i - 12), i).findLastIndex((term) => arriving.test(term.lower))
    if (verb < 0) continue
    const at = Math.max(0, i - 12) + verb
    // "to present the award to Bo"
    const given = /^(?:present|introduce)$/u.test(terms[i + 1]!.lower) ? terms.findIndex((term, k) => k > i + 2 && k < i + 9 && term.lower === 'to') : -1
    const other = listedFrom(terms, given > 0 ? given + 1 : /^(?:on|for|with)$/u.test(terms[i + 2]!.lower) ? i + 3 : i + 2)
    const subject = subjectOf(terms, at)
    const people = [...new Set([...subject, ...other.people])]
    if (subject.length > 0 && other.people.length > 0 && people.length > 1 && isDone(terms, at) && (terms[at]!.lower !== 'there' || /^(?:was|were)$/u.test(terms[at - 1]!.lower)) && !isPossessive(terms, other.to - 1) && (terms[at]!.lower === 'there' || hasSetting(layout, terms))) return { people, at }
  }
  return null
}

function companionsAfter(terms: readonly Term[], from: number): readonly Key[] {
  for (let i = from; i < terms.length; i++) {
    const at = companionsFrom(terms, i)
    if (at >= 0) return listedFrom(terms, at).people
  }
  return []
}

/** "Ada and Bo shut down the bar", "Ada and Bo were both at the Regal on Tuesday": two at least, in one place. */
function doingSomething(layout: Layout, terms: readonly Term[]): Company | null {
  const isStrong = hasSetting(layout, terms, true)
  const isDated = terms.some((term) => term.kind === 'date')
  if (!isStrong && !isDated) return null
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!
    if (!isVerb(term) || /(?:ing|[^s]s)$/u.test(term.lower) && !/^(?:was|is)$/u.test(term.lower)) continue
    const isBeing = /^(?:was|were|are|is)$/u.test(term.lower)
    if (/^(?:had|has|have)$/u.test(term.lower) && terms[i + 1]?.pos === 'VERB') continue
    const isDoing = /^(?:was|were)$/u.test(term.lower) && terms[i + 1]?.pos === 'VERB' && terms[i + 1]!.lower.endsWith('ing') && isShared(terms, i + 1) && isStrong
    if (isBeing && !isDoing && !isThere(terms, i + 1)) continue
    const isPublic = isDated && inPublic.test(term.lower)
    if (!(isShared(terms, i) || (isPublic && isDone(terms, i) && isApplauded(terms, i))) || !(isBeing || isPublic ? hasSetting(layout, terms) : isStrong)) continue
    if (terms[i - 1]!.pos === 'AUX' && /^(?:be|been|had|will|would|have|has)$/u.test(terms[i - 1]!.lower)) continue
    const people = wholeSubject(terms, i)
    if (new Set(people).size < 2 || joinsAWork(terms, i, i)) continue
    return { people: [...new Set([...people, ...companionsAfter(terms, i + 1)])], at: i }
  }
  return null
}

/** The subject of a verb, over what introduces a name in it: "Ada and her screen mother Bo enjoyed". */
function wholeSubject(terms: readonly Term[], verb: number): readonly Key[] {
  // "Ada, Bo and Cy all trooped into the bar"
  const shared = /^(?:all|both|each|then)$/u.test(terms[verb - 1]?.lower ?? '') ? verb - 1 : verb
  const people = subjectOf(terms, shared)
  const first = terms.findIndex((term) => term.kind === 'person' && term.byName)
  if (people.length !== 1 || first < 0 || first >= verb) return people
  const list = listStartingAt(terms, first)
  return list.to <= verb && people.every((person) => list.people.includes(person)) ? list.people : people
}

/** What is done before a crowd, so that a town and a day are enough. */
const inPublic = /^(?:enjoyed|spent|walked|posed|waved|signed|greeted|fielded|took|received|got|earned|drew|unveiled|arrived|performed|sang|danced|read|answered|hosted|launched|landed|touched|cut|opened|judged|marched|paraded|strolled|toasted|switched|turned|bowed|addressed|gathered|met|ate|drank|dined|lunched|wept|stood|sat|joined)$/u
const isApplauded = (terms: readonly Term[], verb: number): boolean => terms.slice(verb + 1, verb + 6).some((term) => /^(?:ovation|ovations|applause|welcome|cheers|cheer|bow|laughs|selfies)$/u.test(term.lower))

/** After a form of "be": "at the Regal", "both in town", "among the guests at", "all smiles at". */
function isThere(terms: readonly Term[], from: number): boolean {
  let i = from
  if (terms[from]?.lower === 'among') return true
  // "were pallbearers at the funeral"
  if (terms[i]?.pos === 'NOUN' && terms[i]!.lower.endsWith('s') && !/^(?:stars|nominees|winners|favourites|favorites|producers|directors|writers|regulars|students)$/u.test(terms[i]!.lower)) i++
  while (i < from + 5 && /^(?:all|both|also|among|back|there|together|deep|smiles|out|the|nine|first|guests|laughter|reunited|again|finally|in|conversation)$/u.test(terms[i]?.lower ?? '') && !(/^(?:in)$/u.test(terms[i]!.lower) && terms[i + 1]?.lower !== 'conversation')) i++
  if (/^(?:at|in|on|outside|inside|backstage|courtside|ringside|over|among)$/u.test(terms[i]?.lower ?? '') || terms[i - 1]?.lower === 'among') return true
  // "were thick as thieves at Groucho's", "were in fine form at the launch"
  const at = terms.findIndex((term, j) => j > from && j < from + 6 && /^(?:at|outside|backstage)$/u.test(term.lower))
  return at > 0 && terms.slice(from, at).every((term) => term.kind === 'word' && !/^(?:due|expected|set|scheduled|booked|slated|billed|guaranteed|invited|nominated|supposed|to|not|n't|absent|missing)$/u.test(term.lower) && term.pos !== 'VERB' && term.pos !== 'AUX')
}
