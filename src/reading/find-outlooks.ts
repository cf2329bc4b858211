import { denials, gossips, hypotheses, prospects, stagePhrases, type StageWord } from '#language'
import { lastStartingBy, plainSpan, type Layout, type Span } from '#text'
import { whenOf } from './find-dates.ts'
import { holderOf, speakerKey } from './holders.ts'
import { authorOf } from './meant-people.ts'
import type { Named } from './mentions.ts'
import { phraseAt, phraseBook, type PhraseMatch } from './phrases.ts'
import { projectsIn, usualProject, type ProjectContext, type ProjectMention } from './projects.ts'
import type { Key, Outlook, Quotation, Relation, Release, When } from './reading.ts'
import { sign } from './signs.ts'
import { speaksOfReturn, stanceOf, type Stance } from './stances.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'
import type { Topics } from './topics.ts'

const stages = phraseBook<StageWord>(stagePhrases)

/** A project as it stays in mind over a few sentences. */
interface Kept {
  readonly mention: ProjectMention
  readonly line: number
  readonly paragraph: number
}

interface Search extends ProjectContext {
  readonly named: Named
  /** The stretches of all quotations, in text order. */
  readonly spoken: readonly (Span & { readonly quotation: Quotation })[]
  readonly author: Key | null
  readonly found: Outlook[]
  readonly projects: readonly (readonly ProjectMention[])[]
  /** For each line the project last spoken of before it. */
  readonly before: readonly (Kept | null)[]
}

/**
 * Find where projects stand: every stage the text reports, of a named work or of "a sequel" to the first of its series,
 * with who says so. What is denied, asked, imagined or over is no stage. One of each project, stage and holder, in text order.
 */
export function findOutlooks(
  layout: Layout, named: Named, topics: Topics, relations: readonly Relation[], releases: readonly Release[], quotations: readonly Quotation[],
): readonly Outlook[] {
  const context: ProjectContext = { layout, topics, relations, releases }
  const spoken = quotations.flatMap((quotation) => quotation.spans.map(({ start, end }) => ({ start, end, quotation }))).sort((one, other) => one.start - other.start)
  const projects = topics.lines.map((line) => projectsIn(context, line))
  const search: Search = { ...context, named, spoken, author: authorOf(layout, named), found: [], projects, before: keepInMind(context, projects) }
  for (const line of topics.lines) {
    if ((line.signs & sign.stage) !== 0) readStages(search, line)
    if ((line.signs & sign.stance) !== 0) readNarrativeStance(search, line)
  }
  for (const quotation of quotations) readQuotation(search, quotation)
  readOpening(search)
  return onceEach(search.found)
}

function keepInMind(context: ProjectContext, projects: readonly (readonly ProjectMention[])[]): (Kept | null)[] {
  let kept: Kept | null = null
  return context.topics.lines.map((line, index) => {
    const before = kept
    const mention = projects[index]!.findLast((each) => isOpen(context, each)) ?? null
    if (mention !== null) kept = { mention, line: index, paragraph: line.paragraph }
    return before
  })
}

/** What people may want or refuse: more of a work, or a named one that has yet to come. */
function isOpen(context: ProjectContext, mention: ProjectMention): boolean {
  if (mention.more) return true
  if (!context.topics.lineage.isRelated(mention.of)) return false
  const release = context.releases.find((each) => each.title === mention.of)
  const today = context.layout.document.publishedAt?.slice(0, 10)
  return release?.at?.from == null || (today !== undefined && release.at.from > today)
}

/** The project spoken of shortly before a line: in the last sentences, or the end of the paragraph before. */
function inMind(search: Search, line: Line, sentences = 6): ProjectMention | null {
  const kept = search.before[line.index] ?? null
  if (kept === null || line.index - kept.line > sentences || line.paragraph - kept.paragraph > (sentences > 4 ? 4 : 2)) return null
  return kept.mention
}

function add(search: Search, mention: { of: Key; project: Outlook['project'] }, stage: Outlook['stage'], by: Key | null, asOf: When | null, evidence: { start: number; end: number }): void {
  search.found.push({ of: mention.of, project: mention.project, stage, by, asOf, evidence: plainSpan(evidence) })
}

/** Stage phrases of a line, in the writer's words and in quoted ones. */
function readStages(search: Search, line: Line): void {
  const { terms } = line
  let i = 0
  while (i < terms.length) {
    const match = (terms[i]!.signs & sign.stage) === 0 ? null : phraseAt(stages, terms, i)
    if (match === null) {
      i++
      continue
    }
    readStage(search, line, match)
    i = Math.max(i + 1, match.to)
  }
}

function readStage(search: Search, line: Line, match: PhraseMatch<StageWord>): void {
  const { terms } = line
  if (!isReported(search, line, match)) return
  const mention = projectOf(search, line, match)
  if (mention === null) return
  const quotation = quotationAt(search, terms[match.from]!)
  if (quotation === null && terms[match.from]!.speech >= 0) return
  let stage = match.value as Outlook['stage']
  const returns = terms.slice(match.from, match.to).some((term) => /^(?:return|returning|revived|coming|back)$/u.test(term.lower))
  if (returns && 'at' in mention && (search.topics.lineage.isRelated(mention.of) || terms.slice(0, match.from).some((term) => term.kind === 'person'))) return
  const told = returns && mention.project === 'itself' ? { of: search.topics.lineage.headOf(mention.of), project: usualProject(search, mention.of) } : mention
  const holder = quotation !== null ? { by: speakerKey(search.named, quotation.speaker), unnamed: quotation.speaker.person === null && isUnnamed(quotation.speaker.name) } : holderOf(search.layout, line, match.from)
  if (holder.unnamed && holder.by === null && (stage === 'in development' || stage === 'greenlit' || stage === 'in production')) stage = 'rumored'
  const own = holder.by === null && quotation === null && speaksForItself(search, terms, match.from) ? search.author : holder.by
  add(search, told, stage, stage === 'rumored' ? null : isFinal(stage) && quotation === null && !isAnnounced(terms) ? null : own, quotation?.saidAt ?? dateNear(terms, match), line)
}

const isUnnamed = (name: string | null): boolean => name !== null && name.toLowerCase().split(/\s+/u).some((word) => gossips.has(word))
const isFinal = (stage: Outlook['stage']): boolean => stage === 'canceled' || stage === 'not picked up' || stage === 'dormant'
const isAnnounced = (terms: readonly Term[]): boolean => terms.some((term) => /^(?:announced|said|confirmed|says|told|according)$/u.test(term.lower))

/** "We are in the edit now", "Barry and I are talking with": the author of a post speaks of what they do. */
function speaksForItself(search: Search, terms: readonly Term[], at: number): boolean {
  if (search.author === null) return false
  return terms.slice(Math.max(0, at - 5), at).some((term) => /^(?:i|we|me)$/u.test(term.lower))
}

function quotationAt(search: Search, term: Term): Quotation | null {
  const span = search.spoken[lastStartingBy(search.spoken, term.start)]
  return span !== undefined && term.start < span.end ? span.quotation : null
}

const endings = new Set<StageWord>(['canceled', 'not picked up', 'shelved', 'dormant'])

/** Whether a phrase says that something is so: neither denied nor asked, imagined, put off, nor over. */
function isReported(search: Search, line: Line, match: PhraseMatch<StageWord>): boolean {
  const { terms } = line
  if (terms[match.from]!.speech === -2 || isQuestionTurn(search, line)) return false
  if (asks(terms, match.to)) return false
  for (let i = match.from - 1, steps = 0; i >= 0 && steps < 7; i--, steps++) {
    const { lower } = terms[i]!
    if (/^[.;?!:]$/u.test(lower) || (lower === ',' && steps > 2) || /^(?:that|but|which|who|and)$/u.test(lower)) break
    if (/^(?:before|until)$/u.test(lower) && steps < 3 && !endings.has(match.value)) return false
    if (match.value === 'post production' && /^(?:after|since|when)$/u.test(lower) && steps < 4) return false
    if (lower === 'had' && steps < 3 && terms[i - 1]?.lower !== 'has' && (match.value === 'dormant' || (!endings.has(match.value) && !isAnnounced(terms)))) return false
    if (denials.has(lower) && steps < 5 && match.value !== 'rumored') return false
    if (hypotheses.has(lower) && match.value !== 'rumored') return false
    if ((match.value === 'in production' || match.value === 'post production' || match.value === 'greenlit' || match.value === 'in development') && prospects.has(lower) && lower !== 'to' && lower !== 'set') return false
    if (match.value === 'in production' && lower === 'to') return false
    if (!endings.has(match.value) && match.value !== 'rumored' && /^(?:once|originally|formerly|previously)$/u.test(lower)) return false
  }
  if (match.value === 'in talks') return isTalkOfProject(search, line, match)
  if (match.value === 'in production' || match.value === 'in development') {
    const after = terms[match.to]?.lower
    if (match.value === 'in production' && terms.slice(match.to, match.to + 4).some((term) => /^(?:expected|slated|due|set|scheduled)$/u.test(term.lower))) return false
    if (after === 'company' || after === 'designer' || after === 'deal') return false
  }
  return true
}

/** The interviewer's turn: a label before it, a question at its end. */
function isQuestionTurn(search: Search, line: Line): boolean {
  const paragraph = search.layout.paragraphs[line.paragraph]!
  return search.layout.text[paragraph.end - 1] === '?' && /^[\p{Lu}\d][^:\n]{0,40}: /u.test(search.layout.text.slice(paragraph.start, paragraph.start + 44))
}

function asks(terms: readonly Term[], from: number): boolean {
  for (let i = from; i < terms.length; i++) {
    if (terms[i]!.lower === '?') return true
    if (/^[.!;]$/u.test(terms[i]!.lower)) return false
  }
  return false
}

/** Talks that somebody may join a work are no talks of making it. */
function isTalkOfProject(search: Search, line: Line, match: PhraseMatch<StageWord>): boolean {
  const { terms } = line
  for (let i = match.to; i < Math.min(terms.length, match.to + 6); i++) {
    if (/^(?:star|direct|join|play|write|reprise|return|appear|helm|produce|take|lead|topline|voice|compose|headline|board)$/u.test(terms[i]!.lower) && /^(?:to|and|or)$/u.test(terms[i - 1]!.lower)) return false
  }
  const subject = subjectOf(terms, match.from)
  const after = search.projects[line.index]!.find((mention) => mention.at >= match.from && mention.at < match.to + 14)
  if (subject.length === 1 && terms[match.from]!.speech === -1 && (after === undefined || after.project === 'itself')) return false
  return !(terms[match.from]!.lower.startsWith('negotiat') && terms.slice(match.to, match.to + 3).some((term) => term.kind === 'person'))
}

/** The project a stage phrase is said of: before a passive, after an active, else what is in mind. */
function projectOf(search: Search, line: Line, match: PhraseMatch<StageWord>): { of: Key; project: Outlook['project'] } | null {
  const { terms } = line
  const mentions = search.projects[line.index]!
  const before = mentions.findLast((mention) => mention.at < match.from && !isParted(terms, mention.at, match.from))
  const inside = mentions.find((mention) => mention.at >= match.from && mention.at < match.to)
  const after = inside ?? mentions.find((mention) => mention.at >= match.to && mention.at - match.to < 16 && !isCut(terms, match.to, mention.at))
  const passive = isPassive(terms, match)
  const chosen = passive ? (before ?? after) : (after ?? before)
  if (match.value === 'dormant') {
    const of = search.topics.lineage.headOf(chosen?.of ?? search.topics.about[line.index] ?? search.topics.lineage.main ?? '')
    return of === '' ? null : { of, project: chosen !== undefined && chosen.project !== 'itself' ? chosen.project : usualProject(search, of) }
  }
  if (chosen !== undefined) {
    // "Ada Lindqvist, who wrote the original, is penning the script": of the sequel that is spoken of, not of the old film.
    const kept = chosen.more || endings.has(match.value) || match.value === 'rumored' ? null : inMind(search, line, 2)
    const isOld = kept !== null && kept.more && !search.topics.lineage.isRelated(chosen.of) && search.topics.lineage.headOf(chosen.of) === search.topics.lineage.headOf(kept.of) && !terms[chosen.at]!.byName
    return isOld ? kept : chosen
  }
  const kept = inMind(search, line, match.value === 'rumored' ? 1 : terms[match.from]!.speech >= 0 ? 7 : 2)
  if (kept !== null) return kept
  const about = search.topics.about[line.index] ?? null
  if (about === null || match.value === 'rumored' || match.value === 'in talks' || match.value === 'greenlit' || match.value === 'in development') return null
  if (match.value === 'shelved' || match.value === 'canceled') return null
  return { of: about, project: 'itself' }
}

function isPassive(terms: readonly Term[], match: PhraseMatch<StageWord>): boolean {
  if (match.value === 'dormant' || match.value === 'rumored') return match.value === 'dormant'
  const first = terms[match.from]!
  if (first.pos === 'AUX' || /^(?:in|n't|not|never|being|been|is|are|was|script|screenplay|cancelled?|on|the)$/u.test(first.lower)) {
    if (/^(?:cancelled?|canceled)$/u.test(first.lower)) return hasBeBefore(terms, match.from)
    return !/^(?:passed|filming|shooting)$/u.test(terms[match.from + 1]?.lower ?? '')
  }
  return hasBeBefore(terms, match.from)
}

function hasBeBefore(terms: readonly Term[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (/^(?:be|been|being|was|were|is|are|'s|got|get|project)$/u.test(terms[i]!.lower)) return true
  return false
}

const isParted = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => /^[.;?!]$/u.test(term.lower))
const isCut = (terms: readonly Term[], from: number, to: number): boolean => terms.slice(from, to).some((term) => /^(?:[.;?!]|who|but|after|before|while)$/u.test(term.lower))

function dateNear(terms: readonly Term[], match: PhraseMatch<unknown>): When | null {
  for (let i = match.to; i < Math.min(terms.length, match.to + 8); i++) if (terms[i]!.kind === 'date') return whenOf(terms[i]!.date!)
  return null
}

/** What somebody's words want or refuse, where they speak of a project or answer to one. */
function readQuotation(search: Search, quotation: Quotation): void {
  const first = quotation.spans[0]
  if (first === undefined) return
  const lines = linesOfSpans(search.topics.lines, quotation)
  if (lines.length === 0) return
  const words = lines.flatMap(({ line, from, to }) => line.terms.slice(from, to))
  const found = stanceOf(words)
  if (found === null) return
  const mention = projectOfWords(search, quotation, lines, words)
  if (mention === null) return
  if (asks(words, words.length - 2) && found.stance === 'wished' && words.length < 12) return
  add(search, mention, found.stance, speakerKey(search.named, quotation.speaker), quotation.saidAt, first)
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

/** The project that words speak of: one they name, one their sentence or the ones before name, or the usual one where they speak of coming back. */
function projectOfWords(search: Search, quotation: Quotation, parts: readonly Part[], words: readonly Term[]): { of: Key; project: Outlook['project'] } | null {
  for (const { line, from, to } of parts) {
    const own = search.projects[line.index]!.find((mention) => mention.at >= from && mention.at < to && isOpen(search, mention))
    if (own !== undefined) return own
  }
  const { line } = parts[0]!
  const beside = search.projects[line.index]!.find((mention) => isOpen(search, mention))
  if (beside !== undefined) return beside
  const kept = inMind(search, line)
  if (kept !== null) return kept
  const about = search.topics.about[line.index] ?? search.topics.lineage.main
  if (about === null) return null
  void quotation
  const asked = search.topics.lines.slice(Math.max(0, line.index - 2), line.index + 1).some((each) => speaksOfReturn(each.terms))
  if (!asked && !speaksOfReturn(words)) return null
  const of = search.topics.lineage.headOf(about)
  return { of, project: usualProject(search, of) }
}

/** "Harlan is all in", "both stars want to see a sequel happen", "would I do it again? Tomorrow": stances in the writer's words. */
function readNarrativeStance(search: Search, line: Line): void {
  const { terms } = line
  const isPost = search.author !== null
  const near = search.projects[line.index]!.find((each) => isOpen(search, each)) ?? inMind(search, line, 4)
  if (near === null && !isPost) return
  for (const clause of clausesOf(terms)) {
    const found = stanceOf(terms, clause.from, clause.to)
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

/** A title whose opening is the news: it came out within the week before the text, which begins with it. */
function readOpening(search: Search): void {
  const published = search.layout.document.publishedAt?.slice(0, 10)
  const start = search.topics.lines[Math.min(3, search.topics.lines.length - 1)]?.end ?? 0
  for (const release of search.releases) {
    if (release.evidence.start > start) continue
    const from = release.at?.from ?? null
    const recent = from !== null && published !== undefined ? from <= published && Date.parse(published) - Date.parse(from) <= 8 * 86_400_000 && release.at!.from!.length === 10 && release.at!.to !== null && Date.parse(release.at!.to) - Date.parse(from) < 8 * 86_400_000 : release.at !== null && from === null && /^(?:last night|today|this (?:weekend|morning|week|evening)|tonight|yesterday|(?:on )?\p{L}+day)$/iu.test(release.at.text)
    if (recent) add(search, { of: release.title, project: 'itself' }, 'released', null, release.at, release.evidence)
  }
}

function onceEach(found: readonly Outlook[]): Outlook[] {
  const seen = new Map<string, Outlook>()
  for (const outlook of [...found].sort((one, other) => one.evidence.start - other.evidence.start)) {
    const id = `${outlook.of} ${outlook.project} ${outlook.stage} ${outlook.by}`
    if (!seen.has(id)) seen.set(id, outlook)
  }
  return [...seen.values()]
}
