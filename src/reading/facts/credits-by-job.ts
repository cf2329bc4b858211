import { jobNouns, nounKinds, peoples, professions, relationNouns } from '#language'
import { credit, type CreditSearch, isUnsettled, titlesAfter, titlesBefore, titlesOf, withOriginal } from './credit-search.ts'
import { isPossessive } from './noun-phrases.ts'
import type { Job, Key } from '../reading.ts'
import { listEndingAt, listStartingAt, openingOf, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'
import { originalOf } from './titles-meant.ts'

const notOfWorks = new Set(['casting', 'music', 'art', 'creative', 'managing', 'executive', 'medical', 'artistic', 'musical', 'news', 'program', 'festival', 'funeral', 'board', 'campaign', 'communications', 'company'])

/** "creator Ada Lindqvist", "the show's director, Bo Tran", "Ada Lindqvist, the creator of …", "… are executive producers": at the noun. */
export function readJobNoun(search: CreditSearch, at: number): void {
  const { terms } = search
  const noun = terms[at]!
  if (noun.speech >= 0) return
  let jobs: readonly Job[] = jobNouns.get(noun.lower) ?? []
  if (/^members?$/u.test(noun.lower)) {
    if (terms[at - 1]?.lower !== 'cast') return
    jobs = ['actor']
  }
  const before = terms[at - 1]
  if (noun.lower === 'director' || noun.lower === 'directors') {
    if (terms[at + 1]?.lower === 'of' && terms[at + 2]?.lower === 'photography') jobs = ['other']
    else if (before !== undefined && notOfWorks.has(before.lower)) return
  }
  if (jobs.includes('producer') && before !== undefined && /^(?:news|record|music|radio|theater|theatre)$/u.test(before.lower)) return
  if (readEpithet(search, at, jobs)) return
  if (readApposition(search, at, jobs)) return
  readCopula(search, at, jobs)
}

/** The job right before a name. */
function readEpithet(search: CreditSearch, at: number, jobs: readonly Job[]): boolean {
  const { terms } = search
  let i = at + 1
  if (terms[i]?.lower === 'of' && terms[i + 1]?.lower === 'photography') i += 2
  if (/^(?:is|are|was|:)$/u.test(terms[i]?.lower ?? '') && terms[i + 1]?.kind === 'person' && terms[i + 1]!.byName && jobs[0] !== 'actor') i++
  else if (terms[i]?.lower === 'is' && terms[i + 1]?.lower === 'one' && terms[i + 2]?.kind === 'person') i += 2
  const comma = terms[i]?.lower === ','
  if (comma) i++
  if (terms[i]?.lower === 'and' && jobNouns.has(terms[i + 1]?.lower ?? '')) {
    // "star and producer Ada Lindqvist"
    const rest = terms[i + 2]
    if (rest?.kind !== 'person') return false
    i += 2
  }
  const person = terms[i]
  if (person?.kind !== 'person' || !person.byName) return readStarsOf(search, at, jobs)
  // "director Bo Tran's birthday" tells his trade, not his part in this work.
  if (/^directors?$/u.test(terms[at]!.lower) && !comma && isPossessive(terms[i + 1])) {
    // "Night Ferry, director Bo Tran's follow-up to …": his work is named before.
    const work = terms.slice(i + 2, i + 6).some((term) => nounKinds.has(term.lower) || relationNouns.has(term.lower) || /^(?:debut|latest)$/u.test(term.lower))
    if (work && terms[at - 1]?.lower === ',' && terms[at - 2]?.kind === 'title') credit(search, person.people, jobs, terms[at - 2]!.titles)
    return true
  }
  if (comma && terms[i + 1]?.lower !== ',' && terms[i + 1]?.lower !== '.' && terms[i + 1]?.lower !== '(' && terms[i + 1]?.lower !== ')' && terms[i + 1] !== undefined && terms[i + 1]!.lower !== 'and') return false
  let from = at - 1
  while (from >= 0 && (/^(?:executive|original|series|co|head|lead|longtime|fellow|former|and|future|onetime|film's|show)$/u.test(terms[from]!.lower) || jobNouns.has(terms[from]!.lower) || (terms[from]!.pos === 'ADJ' && terms[from]!.kind === 'word'))) from--
  // "French producer Didier Kerleau": what he is by trade.
  if (terms.slice(from + 1, at).some((term) => peoples.has(term.lower)) && !terms.slice(from + 1, at).some((term) => term.lower === 'original')) return false
  const article = terms[from]?.lower
  if (article === 'a' || article === 'an' || (article === 'the' && !comma && (professions.has(terms[at]!.lower) || jobs.includes('writer') || terms[at]!.lower.includes('-')))) return false
  let titles: readonly Key[] = []
  // "her Night Ferry co-star Bo Tran": both were in it.
  if (partners.test(terms[at]!.lower) && terms[from]?.kind === 'title') credit(search, ownerBefore(terms, from), jobs, terms[from]!.titles)
  if (isPossessive(terms[from]) && terms[from - 1]?.kind === 'title') titles = terms[from - 1]!.titles
  else if (isPossessive(terms[from])) return false
  else if (terms[from]?.kind === 'title') titles = terms[from]!.titles
  else if (terms[from]?.kind === 'person' && /^(?:her|his|their)$/u.test(terms[from]!.lower)) titles = ownTitle(search, at, from)
  else if (jobs[0] === 'actor' && /^(?:co-stars?|costars?|castmates?|co-leads?)$/u.test(terms[at]!.lower)) titles = titlesOf(search, at, i)
  else titles = ownTitle(search, at, from)
  if (jobs[0] === 'actor' && terms.slice(from + 1, at).some((term) => term.lower === 'original')) titles = withOriginal(search, titles)
  const people = terms[at]!.lower.endsWith('s') || terms[i + 1]?.lower === 'and' ? listStartingAt(terms, i).people : person.people
  credit(search, people.length > 1 && !terms[at]!.lower.endsWith('s') ? person.people : people, jobs, titles)
  return true
}

const partners = /^(?:co-stars?|costars?|castmates?|cast-mates?|co-leads?)$/u

/** Whose partner somebody is: "his", "Ada's", or, where nobody is known to be meant, whoever the clause began with. */
export function ownerBefore(terms: readonly Term[], title: number): readonly Key[] {
  let i = title - 1
  while (i > title - 4 && terms[i]?.kind === 'word' && (terms[i]!.pos === 'ADJ' || terms[i]!.lower === 'former' || terms[i]!.lower === "'s" || terms[i]!.lower === "'")) i--
  const owner = terms[i]
  if (owner?.kind === 'person') return owner.people
  if (!/^(?:her|his|their)$/u.test(owner?.lower ?? '')) return []
  return terms.slice(Math.max(0, i - 16), i).find((term) => term.kind === 'person')?.people ?? []
}

/** "the stars of the old sitcom Night Ferry, Ada Lindqvist and Bo Tran": the names after the work. */
function readStarsOf(search: CreditSearch, at: number, jobs: readonly Job[]): boolean {
  const { terms } = search
  if (terms[at + 1]?.lower !== 'of') return false
  const title = terms.slice(at + 2, at + 9).findIndex((term) => term.kind === 'title')
  if (title < 0) return false
  const i = at + 3 + title
  const name = overLead(terms, i + 1)
  if (terms[i]?.lower !== ',' || terms[name]?.kind !== 'person' || !terms[name]!.byName) return false
  const people = listStartingAt(terms, name)
  const end = terms[people.to]
  if (end !== undefined && end.lower !== ',' && end.lower !== '.' && people.people.length < 2) return false
  credit(search, terms[at]!.lower.endsWith('s') ? people.people : people.people.slice(0, 1), jobs, terms[at + 2 + title]!.titles)
  return true
}

/**
 * What a bare "creator Ada Lindqvist" created: the work spoken of before in the sentence, or what the text is about;
 * with "series" or "film" before the noun, the last one of that kind.
 */
function ownTitle(search: CreditSearch, at: number, from: number): readonly Key[] {
  const { terms, topics, about } = search
  const before = titlesBefore(terms, at)
  const noun = terms.slice(Math.max(0, from), at).find((term) => nounKinds.has(term.lower))
  const kind = noun === undefined ? null : nounKinds.get(noun.lower)!
  const suits = (key: Key) => kind === null || kind === 'genre' || (topics.lineage.title(key)?.kind ?? kind) === kind
  if (before.length > 0 && before.every(suits)) return before.slice(-1)
  // "star Ada Lindqvist" was in the first one, whatever is to come.
  if (kind === null && about !== null && /^(?:co-)?creators?$/u.test(terms[at]!.lower) && topics.lineage.isRelated(about)) return [originalOf(topics.lineage, about)]
  if (kind === null && about !== null && /^(?:stars?|creators?)$/u.test(terms[at]!.lower) && topics.lineage.isAhead(about)) return [originalOf(topics.lineage, about)]
  const candidates = [about, about === null ? null : topics.lineage.headOf(about), topics.lineage.main]
  const fitting = candidates.find((key) => key !== null && suits(key))
  return fitting == null ? before.slice(-1) : [fitting]
}

/** "Ada Lindqvist, the creator and head writer of the series": the job in apposition after a name. */
function readApposition(search: CreditSearch, at: number, jobs: readonly Job[]): boolean {
  const { terms } = search
  let comma = -1
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const term = terms[i]!
    if (term.lower === ',' || term.lower === '(' || term.lower === '–' || term.lower === '—') {
      comma = i
      break
    }
    if (term.pos === 'VERB' || term.pos === 'AUX' || (term.pos === 'ADP' && term.kind === 'word' && !jobNouns.has(terms[i - 1]?.lower ?? ''))) return false
  }
  if (comma < 1) return false
  let last = comma - 1
  if (terms[last]?.lower === ')') last = openingOf(terms, last) - 1
  if (terms[last]?.kind !== 'person') return false
  const article = terms.slice(comma + 1, at).find((term) => term.pos === 'DET')?.lower
  // "Ray Osei, her co-star the first time round": in the work that is spoken of.
  if (/^(?:co-star|costar|co-lead)$/u.test(terms[at]!.lower) && terms.slice(comma + 1, at).some((term) => term.kind === 'person') && search.about !== null) {
    credit(search, terms[last]!.people, jobs, [terms.slice(at, at + 4).some((term) => term.lower === 'first') ? search.topics.lineage.headOf(search.about) : search.about])
    return true
  }
  const after = titlesOfJob(terms, at)
  const owner = terms.slice(comma + 1, at).find((term) => term.kind === 'title')
  // "said Ada Lindqvist, creator and showrunner.": without an article the job is one on the work that is spoken of.
  const bare = article === undefined && /^(?:creator|co-creator|showrunner|director|executive-producer|screenwriter|writer-director|writer\/director)s?$/u.test(terms[at]!.lower) && /^(?:[,.;)]|and|–|—)$/u.test(terms[at + 1]?.lower ?? '.') && terms.slice(comma + 1, at).every((term) => jobNouns.has(term.lower) || /^(?:and|series|film|show|executive)$/u.test(term.lower))
  if (after.length === 0 && owner === undefined && article !== 'the' && article !== 'its' && !bare) return false
  if (after.length === 0 && owner === undefined && jobs[0] === 'actor') return false
  const titles = after.length > 0 ? after : owner !== undefined ? owner.titles : search.about === null ? [] : [search.about]
  const list = listEndingAt(terms, last)
  for (const person of terms[at]!.lower.endsWith('s') ? list.people : terms[last]!.people) credit(search, [person], jobs, titles, search.bracketed.get(person) ?? null)
  return true
}

function titlesOfJob(terms: readonly Term[], at: number): readonly Key[] {
  for (let i = at + 1; i < Math.min(terms.length, at + 5); i++) {
    const term = terms[i]!
    if (/^(?:of|on|behind|for|in)$/u.test(term.lower)) return titlesAfter(terms, i, 9)
    if (!/^(?:and|,|writer|head|producer|director|star|creator|showrunner|executive|also)$/u.test(term.lower) && !jobNouns.has(term.lower)) return []
  }
  return []
}

const serving = /^(?:is|are|was|were|be|as|became|remains|serve|serves|serving|served|acts|acting)$/u

/** "… are executive producers with Bo Tran", "serve as showrunner alongside Cy Adeyemi". */
function readCopula(search: CreditSearch, at: number, jobs: readonly Job[]): void {
  const { terms } = search
  if (jobs[0] === 'actor' && !/^(?:stars?|leads?)$/u.test(terms[at]!.lower)) return
  let i = at - 1
  while (i >= 0 && (terms[i]!.pos === 'DET' || terms[i]!.pos === 'ADJ' || /^(?:executive|head|original|series|also|a|an|the|and)$/u.test(terms[i]!.lower) || jobNouns.has(terms[i]!.lower))) i--
  if (i < 0 || !serving.test(terms[i]!.lower) || isUnsettled(terms, i)) return
  const isAs = terms[i]!.lower === 'as'
  const verb = isAs ? i - 1 : i
  if (isAs && !/^(?:serve|serves|serving|served|acts|acting|joins|joined|joining|join|boards|boarded|aboard|stays|returns|returning|return|credited|on|aboard|hired|tapped|named|back|years|seasons|months|decade|decades|started|began)$/u.test(terms[verb]?.lower ?? '')) return
  let people = [...subjectOf(terms, verb)]
  if (people.length === 0 && terms[verb - 1]?.lower === 'also') people = [...(terms.slice(0, verb).findLast((term) => term.kind === 'person')?.people ?? [])]
  if (people.length === 0 && /^(?:years|seasons|months|decade|decades)$/u.test(terms[verb]?.lower ?? '')) people = [...(terms.slice(Math.max(0, verb - 6), verb).findLast((term) => term.kind === 'person')?.people ?? [])]
  if (people.length === 0) return
  const after = titlesOfJob(terms, at)
  const article = terms.slice(i + 1, at).find((term) => term.pos === 'DET')?.lower
  // "is a writer" is a profession; "is a producer on the film", "are executive producers" are credits.
  if ((article === 'a' || article === 'an') && after.length === 0 && !isAs) return
  const next = terms[at + 1]?.lower
  if (next === 'with' || next === 'alongside' || next === ',') {
    const first = overLead(terms, at + (next === ',' && terms[at + 2]?.lower === 'alongside' ? 3 : 2))
    if ((next !== ',' || terms[at + 2]?.lower === 'alongside') && terms[first]?.kind === 'person') people.push(...listStartingAt(terms, first).people)
  }
  const before = titlesBefore(terms, at)
  credit(search, people, jobs, after.length > 0 ? after : before.length > 0 ? before : search.about === null ? [] : [search.about])
}

/** "Night Ferry, Ada Lindqvist's odd little film", "Ada Lindqvist's 2019 film Night Ferry": whose work it is. At the possessive. */
export function readOwnedWork(search: CreditSearch, at: number): void {
  const { terms, known, topics } = search
  const person = terms[at - 1]
  if (person?.kind !== 'person' || !person.byName || terms[at]!.speech >= 0) return
  const noun = terms.slice(at + 1, at + 7).findIndex((term) => nounKinds.has(term.lower) || term.lower === 'debut')
  if (noun < 0 || terms.slice(at + 1, at + 1 + noun).some((term) => term.pos === 'VERB' || term.kind === 'title' || term.kind === 'person' || term.pos === 'ADP')) return
  const kind = nounKinds.get(terms[at + 1 + noun]!.lower) ?? 'film'
  if (kind === 'other' || known.get(person.people[0]!)?.jobs.has('actor') === true) return
  const before = terms[at - 2]?.lower === ',' ? terms.slice(Math.max(0, at - 8), at - 2).findLast((term) => term.kind === 'title') : undefined
  const after = terms[at + 2 + noun]?.lower === ',' ? terms[at + 3 + noun] : terms[at + 2 + noun]
  const title = after?.kind === 'title' && after.byName ? after : before?.byName === true ? before : undefined
  if (title === undefined || topics.lineage.title(title.titles[0]!)?.kind === 'other') return
  // "showrunner Bo Tran’s new drama": whoever makes series has made one.
  const jobs = known.get(person.people[0]!)?.jobs
  const isSeries = kind === 'tv series' || kind === 'pilot' || (kind === 'genre' && (jobs?.has('showrunner') === true || jobs?.has('creator') === true))
  credit(search, person.people, [isSeries ? 'creator' : 'director'], title.titles)
}
