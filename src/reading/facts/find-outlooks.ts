import { relationNouns } from '#language'
import type { Layout } from '#text'
import { authorOf } from './meant-people.ts'
import type { Named } from '../names/mentions.ts'
import { add, isOpen, type Kept, type Search } from './outlook-search.ts'
import { projectsAsked } from './projects-asked.ts'
import { readStages } from './outlook-stages.ts'
import { readNarrativeStance, readQuotation } from './outlook-stances.ts'
import { projectContext, type ProjectContext, type ProjectMention, projectsIn } from './projects.ts'
import type { Outlook, Quotation, Relation, Release, When } from '../reading.ts'
import { sign } from './signs.ts'
import type { Topics } from './topics.ts'

/**
 * Find where projects stand: every stage the text reports, of a named work or of "a sequel" to the first of its series,
 * with who says so. What is denied, asked, imagined or over is no stage. One of each project, stage and holder, in text order.
 */
export function findOutlooks(
  layout: Layout, named: Named, topics: Topics, relations: readonly Relation[], releases: readonly Release[], quotations: readonly Quotation[],
): readonly Outlook[] {
  const context = projectContext(layout, topics, relations, releases)
  const spoken = quotations.flatMap((quotation) => quotation.spans.map(({ start, end }) => ({ start, end, quotation }))).sort((one, other) => one.start - other.start)
  const projects: ProjectMention[][] = []
  let last: ProjectMention['project'] | null = null
  for (const line of topics.lines) {
    const found = projectsIn(context, line, last)
    projects.push(found)
    const noun = line.terms.findLast((term) => term.kind === 'word' && (term.signs & sign.project) !== 0 && (relationNouns.get(term.lower) ?? 'adaptation') !== 'adaptation')
    last = noun !== undefined ? (relationNouns.get(noun.lower) as ProjectMention['project']) : (found.findLast((mention) => mention.more && mention.project !== 'itself')?.project ?? last)
  }
  const news = newsOf(context, projects)
  const search: Search = {
    ...context, named, spoken, author: authorOf(layout, named), found: [], projects, before: keepInMind(context, projects),
    asked: projectsAsked(context, projects, news), news,
  }
  for (const line of topics.lines) {
    if ((line.signs & sign.stage) !== 0) readStages(search, line)
    if ((line.signs & sign.stance) !== 0) readNarrativeStance(search, line)
  }
  for (const quotation of quotations) readQuotation(search, quotation)
  readOpening(search)
  return onceEach(withoutHistory(search.found))
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

/** The first project to come that the first two paragraphs speak of. */
function newsOf(context: ProjectContext, projects: readonly (readonly ProjectMention[])[]): ProjectMention | null {
  for (const line of context.topics.lines) {
    if (line.index > 6 || line.paragraph > 2) return null
    const open = projects[line.index]!.find((mention) => isOpen(context, mention))
    if (open !== undefined) return open
  }
  return null
}

/** A title whose opening is the news: it came out within the week before the text, which begins with it. */
function readOpening(search: Search): void {
  const published = search.layout.document.publishedAt?.slice(0, 10)
  const start = search.topics.lines[Math.min(3, search.topics.lines.length - 1)]?.end ?? 0
  const recent = search.releases.filter(({ at }) => isOfTheWeek(at, published))
  const first = recent.find((release) => release.evidence.start <= start)
  // What else opened on the same day belongs to the same news.
  for (const release of recent) if (release.evidence.start <= start || (first?.at?.from != null && release.at!.from === first.at.from)) add(search, { of: release.title, project: 'itself' }, 'released', null, release.at, release.evidence)
}

/** Within the eight days before a text, or in words that say so where it is undated. */
function isOfTheWeek(at: When | null, published: string | undefined): boolean {
  if (at === null) return false
  if (at.from === null) return /^(?:last night|today|this (?:weekend|morning|week|evening)|tonight|yesterday|(?:on )?\p{L}+day)$/iu.test(at.text)
  if (published === undefined || at.from.length !== 10 || at.to === null) return false
  return at.from <= published && Date.parse(published) - Date.parse(at.from) <= 8 * 86_400_000 && Date.parse(at.to) - Date.parse(at.from) < 8 * 86_400_000
}

const ends = new Set<Outlook['stage']>(['canceled', 'not picked up', 'shelved', 'dormant'])

/** "was being written when the money ran out": what a sentence says has ended is not under way. */
function withoutHistory(found: readonly Outlook[]): readonly Outlook[] {
  const ended = new Set(found.filter((outlook) => ends.has(outlook.stage)).map((outlook) => `${outlook.of} ${outlook.project} ${outlook.evidence.start}`))
  if (ended.size === 0) return found
  return found.filter((outlook) => ends.has(outlook.stage) || outlook.stage === 'wished' || outlook.stage === 'ruled out' || !ended.has(`${outlook.of} ${outlook.project} ${outlook.evidence.start}`))
}

/** One of each project, stage and holder; a stage that somebody vouches for is not told again of nobody. */
function onceEach(found: readonly Outlook[]): Outlook[] {
  const vouched = new Set(found.filter((outlook) => outlook.by !== null).map(({ of, project, stage }) => `${of} ${project} ${stage}`))
  const seen = new Map<string, Outlook>()
  for (const outlook of [...found].sort((one, other) => one.evidence.start - other.evidence.start)) {
    const id = `${outlook.of} ${outlook.project} ${outlook.stage} ${outlook.by}`
    if (!seen.has(id) && (outlook.by !== null || outlook.stage === 'wished' || outlook.stage === 'ruled out' || !vouched.has(`${outlook.of} ${outlook.project} ${outlook.stage}`))) seen.set(id, outlook)
  }
  return [...seen.values()]
}
