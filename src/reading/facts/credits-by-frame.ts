import { creditFrames, jobNouns, nounKinds, relationNouns } from '#language'
import { castListAt, creditList, type CastList } from './cast-list.ts'
import { assumeCredit, credit, type CreditSearch, headTitle, isUnsettled, listOfTitles, titlesBefore, titlesOf, withOriginal } from './credit-search.ts'
import { readParts } from './parts.ts'
import type { Job, Key } from '../reading.ts'
import { openingOf, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

interface Step {
  readonly kind: 'words' | 'describing' | 'people' | 'person' | 'subject' | 'title' | 'part' | 'role' | 'end' | 'owner' | 'noun' | 'start'
  readonly words: ReadonlySet<string>
  readonly optional: boolean
}

interface Frame {
  readonly job: Job
  /** Whether the sentence must name a person, name a title. */
  readonly needsName: boolean
  readonly needsTitle: boolean
  /** "+": the subject has the job, too, beside the people named after; "*": what they are known to do on other works; "^": said of whoever the sentence before was; "&": only after a sentence that gave somebody the same job; "#": only of people known to have the job; "=": said of whoever this sentence last gave a job. */
  readonly flag: string
  readonly left: readonly Step[]
  readonly right: readonly Step[]
}

/** What a frame's slots hold. */
interface Filled {
  people: CastList[]
  subject: readonly Key[]
  titles: readonly Key[]
  names: readonly string[]
  /** Where a title before the anchor stands; -1 without one. */
  at: number
  to: number
}

const slots: Readonly<Record<string, Step['kind']>> = { '~': 'describing', '<people>': 'people', '<person>': 'person', '<subject>': 'subject', '<title>': 'title', '<part>': 'part', '<role>': 'role', '<owner>': 'owner', '<noun>': 'noun', '<start>': 'start', $: 'end' }
const none: ReadonlySet<string> = new Set()

function stepOf(word: string): Step {
  const slot = slots[word]
  if (slot !== undefined) return { kind: slot, words: none, optional: slot === 'describing' }
  const optional = word.endsWith('?') && word.length > 1
  return { kind: 'words', words: new Set((optional ? word.slice(0, -1) : word).split('|').filter((each) => each !== '')), optional }
}

/** Frames by the words they are found by; those that begin with a name stand under "<person>". */
const byAnchor = new Map<string, Frame[]>()
for (const [job, rows] of creditFrames)
  for (const row of rows) {
    const flag = /^[+*^&=#] /u.test(row) ? row[0]! : ''
    const words = (flag === '' ? row : row.slice(2)).split(' ')
    const at = words.findIndex((word) => word.startsWith('@'))
    const anchor = words[at]!.slice(1)
    // "with @<people> directing": found by the word before the name.
    const from = anchor.startsWith('<') ? at - 1 : at
    const steps = words.map((word) => stepOf(word.replace(/^@/u, '')))
    const frame: Frame = { job, flag, needsName: words.some((word) => word.endsWith('<people>')), needsTitle: words.some((word) => word.endsWith('<title>')), left: steps.slice(0, from), right: steps.slice(from + 1) }
    for (const word of steps[from]!.words) {
      const list = byAnchor.get(word)
      if (list) list.push(frame)
      else byAnchor.set(word, [frame])
    }
  }

/** Read the constructions of the table at one word; the first row that fits holds for its job. */
export function readFrames(search: CreditSearch, at: number): void {
  const { terms } = search
  const frames = byAnchor.get(terms[at]!.lower)
  if (frames === undefined || isSaidBySomebodyElse(terms, at)) return
  const done: Job[] = []
  for (const frame of frames) {
    if ((frame.needsTitle && !search.hasTitle) || (frame.needsName && !search.hasName) || done.includes(frame.job)) continue
    const filled: Filled = { people: [], subject: [], titles: [], names: [], at: -1, to: at + 1 }
    if (!matchLeft(search, frame.left, frame.left.length - 1, at - 1, filled)) continue
    if (!matchRight(search, frame.right, 0, at + 1, filled)) continue
    if (frame.job === 'actor' && terms.slice(Math.max(0, at - 2), filled.to).some((term) => /^(?:directorial|directing|writing|screenwriting|producing|scoring|composing)$/u.test(term.lower))) continue
    if (terms.slice(at, filled.to).some((term) => /^(?:no|not|never|n't)$/u.test(term.lower))) return
    // "Based on her memoir, Night Ferry will see …": the work is not the book.
    if (frame.job === 'writer' && at < 12 && terms[at + 1]?.lower === ',' && /^(?:based|inspired|adapted)$/u.test(terms[0]!.lower)) continue
    if (isUnsettled(terms, at) || (filled.subject.length > 0 && isUnsettled(terms, at + 1))) return
    if (keep(search, frame, filled, at)) done.push(frame.job)
  }
}

const isSaidBySomebodyElse = (terms: readonly Term[], at: number): boolean => terms[at]!.speech >= 0 && !terms.slice(Math.max(0, at - 6), at).some((term) => term.kind === 'person' && /^(?:i|we)$/u.test(term.lower))

function keep(search: CreditSearch, frame: Frame, filled: Filled, at: number): boolean {
  const works = filled.titles.length > 0 ? filled.titles : workAround(search, at, filled.to)
  const { flag } = frame
  // "a BBC1 drama by Ada Lindqvist": a film is its director's, a series its writer's.
  const isSeries = frame.job === 'director' && nounKinds.get(search.terms[at]!.lower) === 'genre' && works.every((key) => search.topics.lineage.title(key)?.kind === 'tv series')
  const job = isSeries ? 'writer' : frame.job
  // Whoever is back was in the one that began it, too.
  const titles = job === 'actor' && search.terms.slice(Math.max(0, at - 2), filled.to + 3).some((term) => /^(?:repris\w+|return|returns|returned|returning|back)$/u.test(term.lower)) ? withOriginal(search, works) : works
  if (titles.length === 0) return false
  if (flag === '^') {
    const last = search.found.at(-1)
    if (last !== undefined && last.job === job && search.line.start - last.evidence.end < 4) filled.subject = [last.person]
  }
  if (flag === '#' && !filled.subject.some((person) => search.known.get(person)?.jobs.has(job) === true)) return false
  if (flag === '&' || flag === '=') {
    const last = search.found.at(-1)
    if (last === undefined || (flag === '=' ? last.evidence.start !== search.line.start : last.job !== job || last.evidence.start === search.line.start || search.line.start - last.evidence.end > 3)) return false
    if (flag === '=') {
      credit(search, [last.person], [job], [last.title])
      return true
    }
    for (const list of filled.people) creditList(search, list, [job], [last.title], filled.names)
    return true
  }
  if (filled.people.length > 0 && flag === '*') {
    for (const list of filled.people) for (const { people } of list.members) for (const person of people) credit(search, [person], knownJobs(search, person, job), titles)
    return true
  }
  if (filled.people.length > 0) for (const list of filled.people) creditList(search, list, [job], titles, filled.names)
  if (filled.people.length > 0 && flag !== '+') return true
  if (filled.subject.length > 0) {
    const name = filled.subject.length === filled.names.length ? filled.names : []
    filled.subject.forEach((person, index) => {
      if (flag === '*' && job !== 'actor' && !search.known.has(person)) return assumeCredit(search, person, job, titles)
      credit(search, [person], flag === '*' ? knownJobs(search, person, job) : [job], titles, name[index] ?? null)
    })
  }
  return filled.people.length > 0 || filled.subject.length > 0
}

/** What somebody is known to do, where that is not the job at hand. */
function knownJobs(search: CreditSearch, person: Key, job: Job): readonly Job[] {
  const known = [...(search.known.get(person)?.jobs ?? [])]
  return known.length > 0 && !known.includes(job) ? known : [job]
}

/** The work of a frame that names none: right after it, else before it in the sentence, else what is spoken of. */
function workAround(search: CreditSearch, at: number, to: number): readonly Key[] {
  const { terms } = search
  if (/^(?:in|on|of|for)$/u.test(terms[to]?.lower ?? '')) {
    const title = titleAt(terms, to + 1)
    if (title >= 0) return listOfTitles(terms, title)
  }
  const before = titlesBefore(terms, at)
  return before.length > 0 ? before : titlesOf(search, at, terms.length)
}

function matchLeft(search: CreditSearch, steps: readonly Step[], s: number, at: number, filled: Filled): boolean {
  const { terms } = search
  if (s < 0) return true
  const step = steps[s]!
  const term = terms[at]
  if (step.kind === 'subject') {
    filled.subject = subjectOf(terms, at + 1)
    return filled.subject.length > 0
  }
  if (step.kind === 'start') return (term === undefined || /^[.;:!?]$/u.test(term.lower)) && matchLeft(search, steps, s - 1, at - 1, filled)
  if (term === undefined) return step.optional && matchLeft(search, steps, s - 1, at, filled)
  if (step.kind === 'title') {
    const title = titleEndingAt(terms, at)
    if (title < 0) return false
    filled.titles = terms[title]!.titles
    filled.at = title
    for (let before = title - 1; before >= Math.max(-1, title - 7); before--) {
      if (matchLeft(search, steps, s - 1, before, filled)) return true
      if (before < 0 || !describesWork(terms[before]!)) return false
    }
    return false
  }
  if (step.kind === 'person' || step.kind === 'people') {
    if (term.kind !== 'person') return false
    filled.subject = term.people
    return matchLeft(search, steps, s - 1, at - 1, filled)
  }
  if (step.kind === 'noun') return nounKinds.has(term.lower) && matchLeft(search, steps, s - 1, at - 1, filled)
  if (step.kind === 'owner') {
    let i = at
    while (i > at - 4 && i >= 0 && terms[i]!.kind === 'word' && terms[i]!.lower !== "'s" && terms[i]!.lower !== 'whose' && describes(terms[i]!)) i--
    if (terms[i]?.lower === 'whose') {
      filled.subject = subjectOf(terms, i + 1)
      return filled.subject.length > 0 && matchLeft(search, steps, s - 1, i - 1, filled)
    }
    if (terms[i]?.lower === "'s" || terms[i]?.lower === "'") i--
    if (terms[i]?.kind !== 'person' || !(terms[i]!.byName || /^(?:her|his|their|my|our)$/u.test(terms[i]!.lower))) return false
    filled.subject = terms[i]!.people
    return true
  }
  if (step.kind === 'describing') {
    for (let i = at; i >= Math.max(-1, at - 5); i--) {
      if (matchLeft(search, steps, s - 1, i, filled)) return true
      if (i < 0 || !describes(terms[i]!)) return false
    }
    return false
  }
  if (step.kind !== 'words') return false
  if (step.words.has(term.lower)) return matchLeft(search, steps, s - 1, at - 1, filled)
  return step.optional && matchLeft(search, steps, s - 1, at, filled)
}

/** The title that ends before a verb, over commas, relatives, auxiliaries, adverbs and a bracket; -1 when something else stands there. */
function titleEndingAt(terms: readonly Term[], at: number): number {
  let i = at
  for (let steps = 0; i >= 0 && steps < 8; steps++) {
    const term = terms[i]!
    if (term.kind === 'title') return i
    if (term.lower === ')') i = openingOf(terms, i) - 1
    else if (term.pos === 'AUX' || term.pos === 'ADV' || term.kind === 'date' || /^(?:,|which|that|is|was|been|also|originally|once|'s|')$/u.test(term.lower)) i--
    else return -1
  }
  return -1
}

function matchRight(search: CreditSearch, steps: readonly Step[], s: number, at: number, filled: Filled): boolean {
  const { terms, layout } = search
  if (s === steps.length) {
    filled.to = at
    return true
  }
  const step = steps[s]!
  const term = terms[at]
  switch (step.kind) {
    case 'end':
      return (term === undefined || /^[.,;:!?)–—]$/u.test(term.lower) || /^(?:and|while|but|with)$/u.test(term.lower)) && matchRight(search, steps, s + 1, at, filled)
    case 'people': {
      const list = castListAt(search, at)
      if (list === null) return false
      filled.people.push(list)
      if (matchRight(search, steps, s + 1, list.to, filled)) return true
      filled.people.pop()
      return false
    }
    case 'title': {
      const title = titleAt(terms, at)
      if (title < 0) return false
      filled.titles = listOfTitles(terms, title)
      return matchRight(search, steps, s + 1, title + 1, filled)
    }
    case 'person': {
      if (term?.kind !== 'person') return false
      filled.subject = term.people
      return matchRight(search, steps, s + 1, at + 1, filled)
    }
    case 'part': {
      const parts = readParts(layout, terms, at)
      if (parts.names.length === 0 || isWork(terms, at, parts.to)) return false
      filled.names = parts.names
      return matchRight(search, steps, s + 1, parts.to, filled)
    }
    case 'role': {
      const parts = readParts(layout, terms, at)
      if (parts.names.length > 0 && !isWork(terms, at, parts.to)) {
        filled.names = parts.names
        if (matchRight(search, steps, s + 1, parts.to, filled)) return true
      }
      filled.names = []
      let i = at
      while (i < terms.length && i < at + 7 && describes(terms[i]!) && !jobNouns.has(terms[i]!.lower)) i++
      return i > at && matchRight(search, steps, s + 1, i, filled)
    }
    case 'describing':
      for (let i = at; i <= at + 5; i++) {
        if (matchRight(search, steps, s + 1, i, filled)) return true
        if (terms[i] === undefined || !describes(terms[i]!)) return false
      }
      return false
    case 'words':
      if (term !== undefined && step.words.has(term.lower) && matchRight(search, steps, s + 1, at + 1, filled)) return true
      return step.optional && matchRight(search, steps, s + 1, at, filled)
    default:
      return false
  }
}

const isWork = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => term.kind === 'title' && term.byName)

function describes(term: Term): boolean {
  if (term.kind === 'organization' || term.kind === 'date') return true
  if (term.kind === 'person') return !term.byName && /^(?:her|his|their|my|our|the director|the filmmaker)$/u.test(term.lower)
  if (term.kind === 'title') return false
  if (term.kind === 'mark') return term.lower === '-' || term.lower === '/'
  return term.pos === 'DET' || term.pos === 'ADJ' || term.pos === 'NOUN' || term.pos === 'PROPN' || term.pos === 'ADV' || term.pos === 'NUM' || term.pos === 'PRON' || term.pos === 'CCONJ' || term.lower === "'s" || term.lower === 'of' || (term.pos === 'VERB' && /(?:ed|ing)$/u.test(term.lower))
}

const describesWork = (term: Term): boolean => term.kind === 'organization' || term.kind === 'date' || (term.kind === 'word' && (term.pos === 'DET' || term.pos === 'ADJ' || term.pos === 'NOUN' || term.lower === "'s") && term.lower !== 'of')

/** The title that stands at `at`, over what describes it ("the BBC sitcom", "the sequel to"); -1 when none does. */
export function titleAt(terms: readonly Term[], at: number): number {
  let i = at
  for (let steps = 0; i < terms.length && steps < 9; steps++) {
    const term = terms[i]!
    if (term.kind === 'title') return headTitle(terms, i)
    if (describes(term) || term.lower === ',' && terms[i - 1]?.pos === 'ADJ' || (term.lower === 'to' && relationNouns.has(terms[i - 1]?.lower ?? ''))) i++
    else return -1
  }
  return -1
}
