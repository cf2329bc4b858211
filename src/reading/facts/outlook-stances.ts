import { unnamedSources } from '#language'
import { lastStartingBy } from '#text'
import { whenOf } from '../dates/find-dates.ts'
import { speakerKey } from './holders.ts'
import { add, asks, dateNear, inMind, isOpen, isOut, isTold, peopleDoing, quotationAt, type Search, wantedOf } from './outlook-search.ts'
import { usualProject } from './outlook-context.ts'
import type { Key, Outlook, Quotation, When } from '../reading.ts'
import { speaksOfReturn, type Stance, stanceOf } from './stances.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

/** What somebody's words want or refuse, where they speak of a project or answer to one. */
export function readQuotation(search: Search, quotation: Quotation): void {
  const first = quotation.spans[0]
  if (first === undefined) return
  const lines = linesOfSpans(search.topics.lines, quotation)
  if (lines.length === 0) return
  const words = lines.flatMap(({ line, from, to }) => line.terms.slice(from, to))
  const meant = projectOfWords(search, lines, words, quotation.saidAt ?? dayOf(lines[0]!.line))
  if (meant === null) return
  const by = speakerKey(search.named, quotation.speaker)
  if (by !== null) readRelayed(search, meant, words, by, quotation)
  // What nobody with a name wants is no claim of anybody's.
  if ((by === null && !isUnnamedSource(quotation.speaker.name)) || (by !== null && quotation.kind === 'indirect' && isOrganization(search, by) && isLackOfPlans(words))) return
  const found = answerOf(lines[0]!) ?? stanceOf(words, 0, words.length, !meant.isAsked && !isAnswer(words), quotation.kind === 'direct')
  if (found === null) return
  if (asks(words, words.length - 2) && found.stance === 'wished' && words.length < 12 && !/^(?:where|when|who|what)$/u.test(words[0]!.lower)) return
  if (found.stance === 'wished' && by !== null && isOrganization(search, by)) return
  add(search, meant, found.stance, by, quotation.saidAt, first)
}

/** The day or year a line names first: “In 2014 she told Empire”. */
function dayOf(line: Line): When | null {
  const date = line.terms.find((term) => term.kind === 'date')?.date ?? null
  return date === null ? null : whenOf(date)
}

/** "No," said Ada, asked about a sequel. "Next question.": a first piece of one word answers for the rest. */
function answerOf({ line, from, to }: Part): { stance: Stance } | null {
  const words = line.terms.slice(from, to)
  return words.length < 3 && words.slice(1).every((term) => term.kind === 'mark') ? stanceOf(words) : null
}

/** "Never. I can't …", "Yes!": words that begin as an answer does. */
function isAnswer(words: readonly Term[]): boolean {
  const at = words.slice(0, 3).findIndex((word) => /^(?:no|never|nope|nah|nae|yes|yeah|yep|absolutely|definitely|tomorrow|gladly|please)$/u.test(word.lower))
  if (at >= 0 && words.slice(0, at).every((word) => word.kind === 'mark' || word.pos === 'INTJ' || /^(?:oh|god|lol|ha|haha|well|um|hell|well|er|ah|absolutely|definitely|not)$/u.test(word.lower)) && (words[at + 1] === undefined || words[at + 1]!.kind === 'mark' || /^(?:not|way|chance)$/u.test(words[at + 1]!.lower))) return true
  return /^(?:of|not)$/u.test(words[0]?.lower ?? '') && /^(?:course|a|in|on|for|unless)$/u.test(words[1]?.lower ?? '')
}

/** "Will she ask? “Absolutely not,” says …": the writer's own question right before words. */
function asksBefore(search: Search, line: Line, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (line.terms[i]!.lower === '?') return true
  const before = search.topics.lines[line.index - 1]
  return from < 3 && before !== undefined && line.paragraph - before.paragraph < 2 && before.terms.slice(-2).some((term) => term.lower === '?' && term.speech === -1)
}

const isUnnamedSource = (name: string | null): boolean => name !== null && name.toLowerCase().split(/\s+/u).some((word) => unnamedSources.has(word))
/** More of a series that is on needs no wish. */
const isOver = (search: Search, of: Key): boolean => !search.running.has(of) && (isOut(search, of) || search.aired.has(of) || search.topics.lineage.title(of)?.year != null)

const isOrganization = (search: Search, key: Key): boolean => search.named.organizations.organizations.some((organization) => organization.key === key)
const isLackOfPlans = (words: readonly Term[]): boolean => words.some((word, i) => /^(?:plans|plan)$/u.test(word.lower) && words.slice(Math.max(0, i - 3), i).some((each) => each.lower === 'no' || each.lower === 'any'))

const settled = new Set<Outlook['stage']>(['greenlit', 'in production', 'post production', 'released'])

/** "Pippa owns it, and she's said never", "Marcus says no": the answer of somebody else, told by the one who speaks. */
function readRelayed(search: Search, meant: Meant, words: readonly Term[], by: Key, quotation: Quotation): void {
  if (isTold(search, meant, settled)) return
  words.forEach((word, i) => {
    if (!/^(?:says|said)$/u.test(word.lower)) return
    const answer = words.slice(i + 1, i + 4).find((each) => /^(?:no|never|yes)$/u.test(each.lower)) ?? words.slice(i + 1, i + 5).find((each) => each.lower === 'dead')
    const people = answer === undefined ? [] : subjectOf(words, i).filter((each) => each !== by)
    if (people.length === 1 && answer !== undefined) add(search, meant, answer.lower === 'yes' ? 'wished' : 'ruled out', people[0]!, quotation.saidAt, quotation.spans[0]!)
  })
}

interface Part {
  readonly line: Line
  readonly from: number
  readonly to: number
}

function linesOfSpans(lines: readonly Line[], quotation: Quotation): Part[] {
  const parts: Part[] = []
  let low = Math.max(0, lastStartingBy(lines, quotation.spans[0]?.start ?? 0) - 1)
  for (const span of quotation.spans) {
    while (low < lines.length && lines[low]!.end <= span.start) low++
    for (let index = low; index < lines.length && lines[index]!.start < span.end; index++) {
      const line = lines[index]!
      const from = line.terms.findIndex((term) => term.start >= span.start)
      if (from < 0) continue
      let to = from
      while (to < line.terms.length && line.terms[to]!.start < span.end) to++
      if (to > from) parts.push({ line, from, to })
    }
  }
  return parts
}

interface Meant {
  readonly of: Key
  readonly project: Outlook['project']
  /** Somebody was asked about it, or the words name it: "never" and "yes" are answers. */
  readonly isAsked: boolean
}

/** The project that words speak of: one they name, one they answer to, one their sentence or the ones before name, or the usual one where they speak of coming back. */
function projectOfWords(search: Search, parts: readonly Part[], words: readonly Term[], when: When | null): Meant | null {
  for (const { line, from, to } of parts) {
    const own = search.projects[line.index]!.find((mention) => mention.at >= from && mention.at < to && isOpen(search, mention))
    // "I would make another one": of what the talk has been of.
    const spoken = own?.vague === true ? inMind(search, line, 4) : null
    if (spoken?.more === true && own !== undefined && !line.terms.some((term) => term.kind === 'title' && term.byName)) return { ...wantedOf(search, spoken, when), isAsked: true }
    if (own !== undefined) return { ...wantedOf(search, own, when), isAsked: true }
  }
  const { line } = parts[0]!
  const asked = search.asked[line.index] ?? search.asked[parts.at(-1)!.line.index] ?? null
  if (asked !== null) return { ...wantedOf(search, asked, when), isAsked: true }
  const beside = parts.flatMap((part) => search.projects[part.line.index]!).find((mention) => isOpen(search, mention))
  if (beside !== undefined) return { ...wantedOf(search, beside, when), isAsked: true }
  const kept = inMind(search, line)
  if (kept !== null) return { ...wantedOf(search, kept, when), isAsked: ((search.before[line.index]?.line ?? -9) >= line.index - 1 && words.length < 12) || asksBefore(search, line, parts[0]!.from) }
  const about = search.topics.about[line.index] ?? search.topics.lineage.main
  if (about === null || !speaksOfReturn(words)) return null
  const of = search.topics.lineage.headOf(about)
  return { of, project: usualProject(search, of), isAsked: true }
}

/** "Harlan is all in", "both stars want to see a sequel happen", "would I do it again? Tomorrow": stances in the writer's words. */
export function readNarrativeStance(search: Search, line: Line): void {
  const { terms } = line
  const isPost = search.author !== null
  const here = search.projects[line.index]!.find((each) => isOpen(search, each)) ?? search.asked[line.index] ?? null
  const near = here ?? inMind(search, line, 4)
  for (const clause of clausesOf(terms)) {
    const found = stanceOf(terms, clause.from, clause.to, here === null)
    // A question asks; it does not want.
    if (terms[clause.to - 1]!.lower === '?') continue
    if (found === null || terms[found.at]!.speech !== -1 || quotationAt(search, terms[found.at]!) !== null) continue
    const mention = near
    const first = terms.slice(clause.from, clause.to).some((term) => term.kind === 'person' && /^(?:i|my|me)$/u.test(term.lower))
    let people: readonly Key[] = []
    for (const place of found.places) if (people.length === 0) people = peopleDoing(terms, place)
    // "Ada reckons a reboot would be a terrible idea"
    if (people.length === 0 && here !== null) {
      const opinion = terms.slice(clause.from, found.at).findIndex((term) => opinions.test(term.lower))
      if (opinion > 0) people = peopleDoing(terms, clause.from + opinion)
    }
    if (people.length === 0 && terms[found.at]!.kind === 'person') people = terms[found.at]!.people
    if (people.length === 0 && isPost && (first || (found.stance === 'ruled out' && here !== null))) people = [search.author!]
    if (people.length === 0) continue
    const stance: Stance = found.stance
    if (mention !== null) {
      const when = dateNear(terms, { value: null, from: found.at, to: found.at })
      for (const by of people) add(search, wantedOf(search, mention, when ?? dayOf(line)), stance, by, when, line)
      continue
    }
    const about = search.topics.about[line.index] ?? search.topics.lineage.main
    if (about === null || !speaksOfReturn(terms, clause.from, clause.to) || (!(isPost && first) && !isOver(search, search.topics.lineage.headOf(about)))) continue
    const of = search.topics.lineage.headOf(about)
    add(search, { of, project: usualProject(search, of) }, stance, people[0]!, null, line)
  }
}

const opinions = /^(?:reckons?|reckoned|thinks?|thought|believes?|believed|feels?|felt|considers|insists?|insisted|argues|argued|maintains|maintained|fears|suspects|admits|admitted)$/u

function* clausesOf(terms: readonly Term[]): Generator<{ from: number; to: number }> {
  let from = 0
  for (let i = 0; i <= terms.length; i++) {
    if (i < terms.length && !/^[;?!:]$/u.test(terms[i]!.lower) && !(terms[i]!.lower === ',' && /^(?:but|while|whereas|although|though)$/u.test(terms[i + 1]?.lower ?? ''))) continue
    if (i > from) yield { from, to: Math.min(i + 1, terms.length) }
    from = i + 1
  }
}
