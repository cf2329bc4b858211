import { jobNouns, prizeJobs } from '#language'
import { castListAt } from './cast-list.ts'
import { credit, type CreditSearch, isUnsettled, knownPart, listOfTitles, titlesAfter, titlesBefore } from './credit-search.ts'
import { titleAt } from './credits-by-frame.ts'
import { readParts } from './parts.ts'
import type { Job, Key } from '../reading.ts'
import { overLead, subjectOf } from './subjects.ts'

/** The work that a change of hands is for: the newest named before, else what is spoken of. */
function workOf(search: CreditSearch, at: number, to: number): readonly Key[] {
  const after = titlesAfter(search.terms, to, 8)
  if (after.length > 0) return after.slice(0, 1)
  const before = titlesBefore(search.terms, at)
  return before.length > 0 ? before : search.about === null ? [] : [search.about]
}

const changes = new Map([['replaces', 1], ['replaced', 1], ['replacing', 1], ['replace', 1], ['succeeds', 1], ['succeeded', 1], ['succeeding', 1], ['from', 1], ['for', 1]])

/**
 * Who does somebody else's work from now on: "with Ada replacing Bo as showrunner", "Ada takes over from Bo", "stepping in for
 * Bo", "hands over to Ada". True where the sentence was of that kind.
 */
export function readSuccession(search: CreditSearch, at: number): boolean {
  const { terms } = search
  const { lower } = terms[at]!
  if (terms[at]!.speech >= 0) return false
  const previous = terms[at - 1]?.lower ?? ''
  if (lower === 'to') return readHandover(search, at)
  if (lower === 'from' && previous !== 'over') return false
  if (lower === 'for' && previous !== 'in') return false
  if ((lower === 'from' || lower === 'for') && !/^(?:take|takes|took|taking|taken|steps?|stepped|stepping|subs?|subbed|subbing|fills?|filled|filling)$/u.test(terms[at - 2]?.lower ?? '')) return false
  if (!changes.has(lower)) return false
  const first = overLead(terms, at + 1)
  const old = terms[first]
  if (old?.kind !== 'person') return false
  const verb = lower === 'from' || lower === 'for' ? at - 2 : at
  const people = subjectOf(terms, verb)
  if (people.length === 0 || isUnsettled(terms, verb)) return false
  const as = terms[first + 1]?.lower === 'as' ? first + 2 : -1
  const jobs = as < 0 ? undefined : terms.slice(as, as + 4).map((term) => jobNouns.get(term.lower)).find((each) => each !== undefined)
  const titles = workOf(search, verb, first + 1)
  if (titles.length === 0) return false
  const { lineage } = search.topics
  const former = titles.flatMap((title) => (lineage.isRelated(title) ? [lineage.headOf(title)] : [title]))
  if (jobs !== undefined) {
    credit(search, people, jobs, titles)
    credit(search, old.people, jobs, former)
    return true
  }
  if (as >= 0) {
    const parts = readParts(search.layout, terms, as)
    if (parts.names.length === 0) return false
    search.handled.add(as - 1)
    credit(search, people, ['actor'], titles, parts.names[0]!)
    credit(search, old.people, ['actor'], former, parts.names[0]!)
    return true
  }
  // Whoever replaces somebody does what they did.
  const known = jobsOn(search, old.people, former)
  if (known.length === 0) return false
  credit(search, people, known, titles, knownPart(search, old.people[0]!, former[0]!))
  return true
}

/** "Ada Lindqvist, who directed the first run, hands over to Bo Tran": at "to". */
function readHandover(search: CreditSearch, at: number): boolean {
  const { terms } = search
  const list = castListAt(search, at + 1)
  const over = terms[at - 1]?.lower === 'over' ? terms[at - 2]?.lower : terms[at - 1]?.lower
  if (list === null || over === undefined || !/^(?:hands?|handed|handing|passes|passed|passing|yields?|yielded|gives|gave|baton|reins|torch)$/u.test(over)) return false
  if (isUnsettled(terms, at)) return false
  const people = subjectOf(terms, at - 1)
  const from = people.length > 0 ? people : (terms.slice(0, at).find((term) => term.kind === 'person')?.people ?? [])
  const last = search.found.slice(-24).findLast((each) => from.includes(each.person))
  if (last === undefined) return false
  credit(search, list.members.flatMap((member) => member.people), [last.job], search.about === null ? [last.title] : [search.about])
  return true
}

const jobsOn = (search: CreditSearch, people: readonly Key[], titles: readonly Key[]): readonly Job[] => [...new Set(search.found.slice(-64).filter((each) => people.includes(each.person) && titles.includes(each.title)).map((each) => each.job))]

/** "won best actress for Night Ferry", "was nominated for an Emmy for her role in", "best director went to Bo Tran for": at the verb. */
export function readPrize(search: CreditSearch, at: number): void {
  const { terms } = search
  if (terms[at]!.speech >= 0) return
  const { lower } = terms[at]!
  const given = /^(?:went|goes|awarded|presented)$/u.test(lower) && terms[at + 1]?.lower === 'to'
  const reach = given ? terms.slice(Math.max(0, at - 6), at) : terms.slice(at + 1, at + 14)
  const end = reach.findIndex((term) => term.kind === 'title' || /^[.;]$/u.test(term.lower))
  const words = given || end < 0 ? reach : reach.slice(0, end)
  const isPrize = words.some((term) => /^(?:best|outstanding|award|awards|prize|oscar|emmy|bafta|tony|golden|globe|honours|honors|nod|nomination|trophy|statuette|lion|bear|palme)$/u.test(term.lower) || term.lower.endsWith('award'))
  const craft = words.map((term) => prizeJobs.get(term.lower)).find((each) => each !== undefined)
  if (!isPrize || craft === undefined) return
  const people = given ? (terms[at + 2]?.kind === 'person' ? terms[at + 2]!.people : []) : subjectOf(terms, at)
  if (people.length === 0 || isUnsettled(terms, at)) return
  for (let i = at + 1; i < Math.min(terms.length, at + 20); i++) {
    if (/^[.;]$/u.test(terms[i]!.lower)) return
    if (!/^(?:for|in|on)$/u.test(terms[i]!.lower)) continue
    const title = titleAt(terms, i + 1)
    if (title < 0) continue
    // "for his role in": the part is told elsewhere; "best film" is nobody's own.
    return credit(search, people, [craft], listOfTitles(terms, title))
  }
}

/** "a landlady in Salt House (1963) and blind Mrs Affleck in Coral Bay": the next works of whoever was just said to be in one. At the title. */
export function readFilmography(search: CreditSearch, at: number): void {
  const { terms, layout } = search
  if (terms[at]!.speech >= 0 || !terms[at]!.byName || search.found.length === 0) return
  let i = at - 1
  while (i > 0 && i > at - 8 && (terms[i]!.pos === 'DET' || terms[i]!.pos === 'ADJ' || terms[i]!.pos === 'NOUN' || terms[i]!.kind === 'date' || terms[i]!.kind === 'organization' || terms[i]!.lower === "'s")) i--
  if (!/^(?:in|on)$/u.test(terms[i]?.lower ?? '')) return
  const preposition = i
  let from = -1
  for (i--; i > Math.max(0, preposition - 12); i--) {
    const term = terms[i]!
    if ((term.lower === ',' || term.lower === 'and') && (terms[i - 1]?.lower === ')' || terms[i - 1]?.kind === 'title' || (terms[i - 1]?.lower === ',' && terms[i - 2]?.kind === 'title'))) {
      from = i + 1
      break
    }
    if (term.kind === 'title' || term.pos === 'VERB' && !/(?:ed|ing)$/u.test(term.lower) || /^[.;(]$/u.test(term.lower) || (term.kind === 'person' && term.byName && (i < preposition - 1 || (/^(?:,|and)$/u.test(terms[i - 1]?.lower ?? '') && term.lower.includes(' '))))) return
  }
  if (from < 0) return
  const before = terms.slice(Math.max(0, from - 10), from).findLast((term) => term.kind === 'title')
  const last = before === undefined ? undefined : search.found.slice(-24).findLast((each) => each.job === 'actor' && before.titles.includes(each.title) && each.evidence.start === search.line.start)
  if (last === undefined || !terms.slice(from, preposition).some((term) => term.pos === 'NOUN' || term.pos === 'PROPN' || term.kind === 'person')) return
  const lead = terms.slice(from, preposition).findLastIndex((term) => term.lower === ',' || term.lower === 'and' || term.lower.endsWith('ly'))
  const parts = readParts(layout, terms, from + lead + 1)
  credit(search, [last.person], ['actor'], listOfTitles(terms, at), parts.names.length === 1 ? parts.names[0]! : null)
}
