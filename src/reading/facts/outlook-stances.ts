import { lastStartingBy } from '#text'
import { speakerKey } from './holders.ts'
import { add, asks, dateNear, inMind, isOpen, quotationAt, type Search } from './outlook-search.ts'
import { usualProject } from './projects.ts'
import type { Key, Outlook, Quotation } from '../reading.ts'
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
  const meant = projectOfWords(search, lines, words)
  if (meant === null) return
  const by = speakerKey(search.named, quotation.speaker)
  if (by === null && quotation.speaker.name === null) return
  const found = answerOf(lines[0]!) ?? stanceOf(words, 0, words.length, !meant.isAsked && !isAnswer(words), quotation.kind === 'direct')
  if (found === null) return
  if (asks(words, words.length - 2) && found.stance === 'wished' && words.length < 12 && !/^(?:where|when|who|what)$/u.test(words[0]!.lower)) return
  add(search, meant, found.stance, by, quotation.saidAt, first)
}

/** "No," said Ada, asked about a sequel. "Next question.": a first piece of one word answers for the rest. */
function answerOf({ line, from, to }: Part): { stance: Stance } | null {
  const words = line.terms.slice(from, to)
  return words.length < 3 && words.slice(1).every((term) => term.kind === 'mark') ? stanceOf(words) : null
}

/** "Never. I can't …", "Yes!": words that begin as an answer does. */
const isAnswer = (words: readonly Term[]): boolean => /^(?:no|never|nope|nah|yes|yeah|yep|absolutely)$/u.test(words[0]?.lower ?? '') && (words[1] === undefined || words[1].kind === 'mark')

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
function projectOfWords(search: Search, parts: readonly Part[], words: readonly Term[]): Meant | null {
  for (const { line, from, to } of parts) {
    const own = search.projects[line.index]!.find((mention) => mention.at >= from && mention.at < to && isOpen(search, mention))
    if (own !== undefined) return { of: own.of, project: own.project, isAsked: true }
  }
  const { line } = parts[0]!
  const asked = search.asked[line.index] ?? search.asked[parts.at(-1)!.line.index] ?? null
  if (asked !== null) return { of: asked.of, project: asked.project, isAsked: true }
  const beside = parts.flatMap((part) => search.projects[part.line.index]!).find((mention) => isOpen(search, mention))
  if (beside !== undefined) return { of: beside.of, project: beside.project, isAsked: true }
  const kept = inMind(search, line)
  if (kept !== null) return { of: kept.of, project: kept.project, isAsked: (search.before[line.index]?.line ?? -9) >= line.index - 1 && words.length < 12 }
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
  if (near === null && !isPost) return
  for (const clause of clausesOf(terms)) {
    const found = stanceOf(terms, clause.from, clause.to, here === null)
    // A question asks; it does not want.
    if (terms[clause.to - 1]!.lower === '?') continue
    if (found === null || terms[found.at]!.speech !== -1 || quotationAt(search, terms[found.at]!) !== null) continue
    const mention = near
    const first = terms.slice(clause.from, clause.to).some((term) => term.kind === 'person' && /^(?:i|my|me)$/u.test(term.lower))
    let people = subjectOf(terms, found.at)
    if (people.length === 0 && terms[found.at]!.kind === 'person') people = terms[found.at]!.people
    if (people.length === 0 && isPost && first) people = [search.author!]
    if (people.length === 0) continue
    const stance: Stance = found.stance
    if (mention !== null) {
      for (const by of people) add(search, mention, stance, by, dateNear(terms, { value: null, from: found.at, to: found.at }), line)
      continue
    }
    const about = search.topics.about[line.index] ?? search.topics.lineage.main
    if (about === null || !(isPost && first) || !speaksOfReturn(terms)) continue
    const of = search.topics.lineage.headOf(about)
    add(search, { of, project: usualProject(search, of) }, stance, people[0]!, null, line)
  }
}

function* clausesOf(terms: readonly Term[]): Generator<{ from: number; to: number }> {
  let from = 0
  for (let i = 0; i <= terms.length; i++) {
    if (i < terms.length && !/^[;?!:]$/u.test(terms[i]!.lower) && !(terms[i]!.lower === ',' && /^(?:but|while|whereas|although|though)$/u.test(terms[i + 1]?.lower ?? ''))) continue
    if (i > from) yield { from, to: Math.min(i + 1, terms.length) }
    from = i + 1
  }
}
