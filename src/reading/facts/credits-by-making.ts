import { activeJobs, jobNouns, nounKinds, passiveJobs, workParts, worksBy } from '#language'
import { credit, type CreditSearch, isUnsettled, titlesAfter, titlesBefore, withOriginal } from './credit-search.ts'
import type { Job, Key } from '../reading.ts'
import { listStartingAt, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** "directed by", "written and directed by", "created by": at the participle right before "by". */
export function readPassive(search: CreditSearch, at: number): void {
  const { terms } = search
  if (terms[at + 1]?.lower !== 'by' || terms[at]!.speech >= 0) return
  const first = overLead(terms, at + 2)
  if (terms[first]?.kind !== 'person') return
  const jobs: Job[] = []
  let from = at
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const named = passiveJobs.get(terms[i]!.lower)
    if (named !== undefined) {
      jobs.push(...named)
      from = i
    } else if (!/^(?:and|,|&|then|also)$/u.test(terms[i]!.lower)) break
  }
  if (jobs.includes('actor') || isUnsettled(terms, from)) return
  const people = listStartingAt(terms, first)
  const before = from <= 1 ? [] : ofBoth(terms, from) ?? titlesBefore(terms, from)
  const opens = from <= 1 || (before.length === 0 && terms[0] !== undefined && passiveJobs.has(terms[0].lower))
  // "Written by Ada Lindqvist, creator of the parent show": the other work only says who she is.
  const isDescribed = terms[people.to]?.lower === ',' && terms.slice(people.to + 1, people.to + 4).some((term) => jobNouns.has(term.lower))
  const after = isDescribed ? [] : titlesAfter(terms, people.to, 30)
  const titles = opens ? (after.length > 0 ? after : search.about === null ? [] : [search.about]) : before.length > 0 ? (ofBoth(terms, from) ?? before.slice(-1)) : search.about === null ? [] : [search.about]
  credit(search, people.people, jobs, titles)
}

/** "Night Ferry (1974) and its sequel, Last Crossing (1977), both directed by": all that are named; `null` without "both". */
function ofBoth(terms: readonly Term[], at: number): readonly Key[] | null {
  if (!/^(?:both|all)$/u.test(terms[at - 1]?.lower ?? '')) return null
  const named = [...new Set(terms.slice(0, at).filter((term) => term.kind === 'title' && term.byName).flatMap((term) => term.titles))]
  return named.length < 2 ? null : terms[at - 1]!.lower === 'both' ? named.slice(-2) : named
}

/** "the script is by", "a novel by", "songs by", "a script credited to": at the noun. */
export function readWorkBy(search: CreditSearch, at: number): void {
  const { terms } = search
  const jobs = worksBy.get(terms[at]!.lower)
  if (jobs === undefined || terms[at]!.speech >= 0) return
  // "(Reporting by …; Editing by …)" is said of the report.
  if (terms.slice(0, at).some((term) => term.lower === 'reporting')) return
  let i = at + 1
  // "the screenplay was by", "the new score is by", "is credited to"
  while (i < at + 4 && /^(?:is|was|are|were|written|penned|comes|from|credited|came)$/u.test(terms[i]?.lower ?? '')) i++
  if (!/^(?:by|to|from|:)$/u.test(terms[i]?.lower ?? '')) return
  let first = i + 1
  while (/^["“‘',.]$/u.test(terms[first]?.lower ?? '') || /^(?:i\.?e\.?|namely|that)$/u.test(terms[first]?.lower ?? '')) first++
  first = overLead(terms, first)
  if (terms[first]?.kind !== 'person') return
  const people = listStartingAt(terms, first).people
  // "a 1979 novel by Agnes Dunmore" is by her itself; a script is of the work around it.
  const before = titlesBefore(terms, at)
  const titles = before.length > 0 ? before : search.about === null ? [] : [isNew(terms, at) ? latest(search, search.about) : search.about]
  const isOther = nounKinds.get(terms[at]!.lower) === 'other' && !jobs.includes('composer')
  if (isOther && !titles.every((title) => search.topics.lineage.title(title)?.kind === 'other')) return
  credit(search, [...new Set(people)], jobs, titles)
}

const isNew = (terms: readonly Term[], at: number): boolean => terms[at - 1]?.lower === 'new'

/** The last work of a series: what "the new score" is for. */
export function latest(search: CreditSearch, title: Key): Key {
  const { lineage } = search.topics
  const series = lineage.seriesOf(title)
  return series.find((key) => key !== lineage.headOf(title) && lineage.title(key)?.year == null) ?? series.at(-1) ?? title
}

const otherThings = new Set(['letter', 'book', 'song', 'plays', 'cookbook', 'memoir', 'novel', 'note', 'caption', 'tweet', 'post', 'message', 'email', 'documentaries', 'ads', 'commercials'])

const music: readonly Job[] = ['composer']

/** "wrote the music", "penned the oom-pah score": whoever wrote that is a composer. */
function isOfMusic(terms: readonly Term[], at: number): boolean {
  if (!/^(?:wrote|writes|written|writing|write|penned|co-wrote|created|produced)$/u.test(terms[at]!.lower)) return false
  const noun = terms.slice(at + 1, at + 6).find((term) => term.pos === 'NOUN' || term.kind !== 'word')
  const next = noun === undefined ? -1 : terms.indexOf(noun)
  // "wrote the music video", "oom-pah score"
  const head = next >= 0 && terms[next + 1]?.pos === 'NOUN' && noun!.kind === 'word' ? terms[next + 1]! : noun
  return head !== undefined && /^(?:music|score|soundtrack|theme|songs|score's)$/u.test(head.lower)
}

/** "Mazur directed the first film", "who wrote for Netflix's The Cold Hours", "will write all three episodes": at the verb. */
export function readActive(search: CreditSearch, at: number): void {
  const { terms } = search
  const verb = terms[at]!
  const jobs = isOfMusic(terms, at) ? music : activeJobs.get(verb.lower)
  if (jobs === undefined || terms[at + 1]?.lower === 'by' || (verb.pos === 'ADJ' && !/^(?:will|to|'ll|and)$/u.test(terms[at - 1]?.lower ?? ''))) return
  if ((verb.lower === 'score' || verb.lower === 'produce' || verb.lower === 'direct') && verb.pos === 'NOUN' && terms[at - 1]?.lower !== 'to' && terms[at - 1]?.lower !== 'will') return
  if (isUnsettled(terms, at) || terms[at - 1]?.lower === "'s" || terms[at - 1]?.lower === 'last') return
  let people = subjectOf(terms, at)
  // "the comedy they directed together, Noreen Cashel and Fiachra Dowd …"
  if (terms[at - 1]?.lower === 'they' && nounKinds.has(terms[at - 2]?.lower ?? '')) {
    const comma = terms.slice(at, at + 6).findIndex((term) => term.lower === ',')
    const list = comma < 0 || terms[at + comma + 1]?.kind !== 'person' ? [] : listStartingAt(terms, at + comma + 1).people
    if (list.length > 1) people = list
  }
  if (people.length === 0) return
  if (verb.speech >= 0 && !terms.slice(Math.max(0, at - 5), at).some((term) => term.kind === 'person' && /^(?:i|we)$/u.test(term.lower))) return
  let titles = objectOf(search, at, jobs)
  if (titles.length === 0) return
  if (verb.lower.startsWith('adapt')) {
    // "adapted the novel Saltgrass for the screen": the work is what it became.
    titles = titles.filter((title) => search.topics.lineage.title(title)?.kind !== 'other')
    if (titles.length === 0) titles = titlesBefore(terms, at).filter((title) => search.topics.lineage.title(title)?.kind !== 'other')
    if (titles.length === 0) titles = search.about === null || search.topics.lineage.title(search.about)?.kind === 'other' ? [] : [search.about]
  }
  people = [...people, ...partnersAfter(terms, at)]
  const returns = terms.slice(Math.max(0, at - 3), at).some((term) => /^(?:back|returns|returning|return)$/u.test(term.lower))
  credit(search, people, jobs, returns ? withOriginal(search, titles) : titles)
}

/** "created the series with Bo Tran", "co-wrote it with its director, Cy Adeyemi". */
function partnersAfter(terms: readonly Term[], at: number): readonly Key[] {
  if (terms[at + 1]?.lower === 'with' && terms[at + 2]?.kind === 'person' && terms[at + 2]!.byName && (nounKinds.has(terms[at - 2]?.lower ?? '') || /^(?:which|that)$/u.test(terms[at - 2]?.lower ?? ''))) return listStartingAt(terms, at + 2).people
  const object = terms.slice(at + 1, at + 12).findIndex((term) => term.kind === 'title' || workParts.has(term.lower))
  if (object < 0) return []
  const i = at + 2 + object
  if (terms[i]?.lower !== 'with' && terms[i]?.lower !== 'alongside') return []
  let first = i + 1
  while (first < i + 6 && (terms[first]?.kind === 'title' && !terms[first]!.byName || terms[first]?.lower === ',' || jobNouns.has(terms[first]?.lower ?? '') || terms[first]?.pos === 'DET' || terms[first]?.pos === 'ADJ' || /^(?:its|fellow|his|her)$/u.test(terms[first]?.lower ?? ''))) first++
  first = overLead(terms, i + 1) > i + 1 && terms[overLead(terms, i + 1)]?.kind === 'person' ? overLead(terms, i + 1) : first
  return terms[first]?.kind === 'person' && terms[first]!.byName && terms[first + 1]?.lower !== "'s" && terms[first + 1]?.lower !== 'as' ? listStartingAt(terms, first).people : []
}

/** "Night Ferry, which she wrote in nineteen days and directed in twenty-two", "Night Ferry, the film he directed": the work before. */
function relativeObject(terms: readonly Term[], at: number): readonly Key[] {
  const clause = terms.slice(0, at).findLastIndex((term) => /^[.;]$/u.test(term.lower)) + 1
  for (let i = at - 1; i >= Math.max(clause, at - 14); i--) {
    const term = terms[i]!
    if (term.kind === 'title' && i < at - 1) return []
    if (term.kind !== 'person') continue
    const before = terms[i - 1]
    if (before === undefined) return []
    const relative = /^(?:which|that)$/u.test(before.lower) && (terms[i - 2]?.lower === ',' || terms[i - 2]?.kind === 'title' || nounKinds.has(terms[i - 2]?.lower ?? ''))
    // "Night Ferry, the film about a shipwreck that Bo Tran directed"
    const distant = before.lower === 'that' && term.byName && i === at - 1 && terms.slice(Math.max(clause, i - 12), i).some((each) => nounKinds.has(each.lower)) && !terms.slice(Math.max(clause, i - 12), i).some((each) => each.pos === 'VERB' && !/(?:ed|ing)$/u.test(each.lower))
    if (distant) return titlesBefore(terms, i - 1)
    const contact = nounKinds.has(before.lower) && i >= at - 3
    return relative || contact ? titlesBefore(terms, i - 1) : []
  }
  return []
}

/** The titles a verb of making has as object, by name or as a part of them. Empty for letters, captions and plays nobody names. */
function objectOf(search: CreditSearch, at: number, jobs: readonly Job[]): readonly Key[] {
  const { terms } = search
  const next = terms[at + 1]?.lower
  const continuous = terms.slice(Math.max(0, at - 3), at).some((term) => /^(?:is|are|be|will|to|also|attached|set|'s)$/u.test(term.lower))
  if (continuous && !jobs.includes('writer') && (next === undefined || /^(?:[.,;]|from|through|with|for|and|via|alongside)$/u.test(next)) && terms[at + 2]?.kind !== 'title') return search.about === null ? [] : titlesBefore(terms, at).length > 0 ? titlesBefore(terms, at) : [search.about]
  if (/^(?:directed|co-directed|helmed|produced|composed|scored)$/u.test(terms[at]!.lower) && terms[at - 1]?.kind === 'person' && (next === undefined || /^[.,;]$/u.test(next) || (next === 'and' && terms[at + 2]?.kind === 'person')) && !nounKinds.has(terms[at - 2]?.lower ?? '')) return search.about === null ? [] : [search.about]
  // "Krantz directed this the year before", "Adeyemi created that"
  if (/^(?:this|that)$/u.test(next ?? '') && (terms[at + 2] === undefined || !/^(?:NOUN|ADJ|PROPN)$/u.test(terms[at + 2]!.pos)) && terms[at + 2]?.kind !== 'person') return titlesBefore(terms, at).length > 0 ? titlesBefore(terms, at).slice(-1) : search.about === null ? [] : [search.about]
  const relative = relativeObject(terms, at)
  if (relative.length > 0) return relative
  let part = -1
  for (let i = at + 1; i < Math.min(terms.length, at + 16); i++) {
    const term = terms[i]!
    if (term.kind === 'title') return titlesAfter(terms, i)
    if (term.kind === 'person' && term.byName && part < 0) {
      // "directs Ada Lindqvist and Bo Tran in the comedy Night Ferry"
      const list = jobs.includes('director') && i === at + 1 ? listStartingAt(terms, i) : null
      return list !== null && /^(?:in|on)$/u.test(terms[list.to]?.lower ?? '') ? titlesAfter(terms, list.to, 9) : []
    }
    if (/^[.;:?!]$/u.test(term.lower) || /^(?:who|whose|but|while|that|because|when|how)$/u.test(term.lower)) break
    if (otherThings.has(term.lower)) return []
    if (part < 0 && (workParts.has(term.lower) || (term.lower === 'one' && terms[i - 1]!.lower === 'the'))) part = i
    if (/^["“‘]$/u.test(term.lower)) break
  }
  if (part >= 0) {
    // "every episode", "the script", "64 of the show's 131 episodes"; "a script" is not yet of this work.
    const article = terms.slice(at + 1, part).find((term) => term.pos === 'DET' || term.kind === 'title')?.lower
    if ((article === 'a' || article === 'an') && !/^(?:for|of|called|titled)$/u.test(terms[part + 1]?.lower ?? '')) return []
    const before = titlesBefore(terms, at)
    return before.length > 0 ? before : search.about === null ? [] : [search.about]
  }
  // "the first film I ever directed", "is directing from a script by", "is producing through": the work is before, or known.
  if (/^(?:i|she|he|they)$/u.test(terms[at - 1]?.lower ?? '') || terms[at - 1]?.lower === 'ever' || (terms[at - 1]?.kind === 'person' && nounKinds.has(terms[at - 2]?.lower ?? ''))) {
    const before = titlesBefore(terms, at)
    if (before.length > 0 && terms.slice(0, at).findLastIndex((term) => term.kind === 'title') > 0) return before
  }
  if (continuous && /^(?:direct|write|produce|helm)$/u.test(terms[at]!.lower) && (next === undefined || /^[.,;!]$/u.test(next))) return search.about === null ? [] : [search.about]
  return []
}
