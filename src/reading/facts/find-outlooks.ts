import { relationNouns } from '#language'
import { fold, type Layout } from '#text'
import { authorOf } from './meant-people.ts'
import type { Named } from '../names/mentions.ts'
import { settleClaims } from './outlook-standing.ts'
import { add, isOpen, type Kept, type Search } from './outlook-search.ts'
import { projectsAsked } from './projects-asked.ts'
import { readStages } from './outlook-stages.ts'
import { readNarrativeStance, readQuotation } from './outlook-stances.ts'
import { projectContext, type ProjectContext } from './outlook-context.ts'
import { type ProjectMention, projectsIn } from './projects.ts'
import type { Key, Outlook, Quotation, Relation, Release, When } from '../reading.ts'
import { sign } from './signs.ts'
import type { Topics } from './topics.ts'

/**
 * Find where projects stand: every stage the text reports, of a named work or of "a sequel" to the first of its series,
 * with who says so. What is denied, asked, imagined or over is no stage. One of each project, stage and holder, in text order.
 */
export function findOutlooks(...text: Parameters<typeof searchOutlooks>): readonly Outlook[] {
  return searchOutlooks(...text).found
}

/** The same, with what was known of every line on the way. */
export function searchOutlooks(
  layout: Layout, named: Named, topics: Topics, relations: readonly Relation[], releases: readonly Release[], quotations: readonly Quotation[],
): { readonly search: Search; readonly found: readonly Outlook[] } {
  const context = projectContext(layout, topics, relations, releases)
  const spoken = quotations.flatMap((quotation) => quotation.spans.map(({ start, end }) => ({ start, end, quotation }))).sort((one, other) => one.start - other.start)
  const projects: ProjectMention[][] = []
  let last: ProjectMention['project'] | null = null
  for (const line of topics.lines) {
    const previous = topics.lines[line.index - 1]
    const found = projectsIn(context, line, last, previous?.paragraph === line.paragraph ? (projects[line.index - 1]!.at(-1) ?? null) : null)
    projects.push(found)
    const noun = line.terms.findLast((term) => term.kind === 'word' && (term.signs & sign.project) !== 0 && (relationNouns.get(term.lower) ?? 'adaptation') !== 'adaptation')
    last = noun !== undefined ? (relationNouns.get(noun.lower) as ProjectMention['project']) : (found.findLast((mention) => mention.more && mention.project !== 'itself')?.project ?? last)
  }
  const news = newsOf(context, projects)
  const search: Search = {
    ...context, named, spoken, author: authorOf(layout, named), house: houseOf(layout, named), found: [], places: new Map(), told: new Map(), projects, before: keepInMind(context, projects),
    asked: projectsAsked(context, projects, news), news,
  }
  for (const line of topics.lines) {
    if ((line.signs & sign.stage) !== 0) readStages(search, line)
    if ((line.signs & sign.stance) !== 0) readNarrativeStance(search, line)
  }
  for (const quotation of quotations) readQuotation(search, quotation)
  readOpening(search)
  return { search, found: settleClaims(search.found, search.places) }
}

const announces = /\btoday announced\b|\bannounced today\b|\bfor immediate release\b|\b(?:proud|thrilled|delighted|pleased|excited)\b[^.\n]{0,40} to announce\b/iu

/** A press release's own house: the organization that publishes it, or whose account it is, and which it names. */
function houseOf(layout: Layout, named: Named): Key | null {
  const { document } = layout
  if (!announces.test(layout.text.slice(0, 1200))) return null
  const names = [document.publisher, document.author].flatMap((name) => (name === null ? [] : [fold(name)]))
  return named.organizations.organizations.find((organization) => names.some((name) => ` ${name} `.startsWith(` ${fold(organization.name).split(' ')[0]} `)))?.key ?? null
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
  // Figures of a box office tell of openings; elsewhere one that is the news stands first.
  const isBoxOffice = search.topics.lines.slice(0, 4).some(({ terms }) => terms.some((term, i) => takings.has(term.lower) || (term.lower === 'box' && terms[i + 1]?.lower === 'office')))
  const start = search.topics.lines[Math.min(isBoxOffice ? 3 : 1, search.topics.lines.length - 1)]?.end ?? 0
  const top = search.topics.lines[0]?.end ?? 0
  const recent = search.releases.filter(({ at, evidence }) => (isOfTheWeek(at, published) || (isBoxOffice && evidence.start < top && isNear(at, published) && opening.test(search.layout.text.slice(evidence.start, evidence.end)))) && (isBoxOffice || (isFresh(at!, published) && arrived.test(search.layout.text.slice(evidence.start, evidence.end)))))
  const first = recent.find((release) => release.evidence.start <= start)
  // What else opened on the same day belongs to the same news.
  for (const release of recent) if (release.evidence.start <= start || (first?.at?.from != null && release.at!.from === first.at.from)) add(search, { of: release.title, project: 'itself' }, 'released', null, release.at, release.evidence)
}

const takings = new Set(['million', 'grossed', 'theaters', 'theatres', 'screens', 'locations', 'crore', 'admissions'])

const arrived = /\b(?:premiered|opened|arrived|debuted|landed|launched|aired|hit|came out|dropped)\b/u
const opening = /\b(?:open|bow|debut|launch)(?:ed|ing)\b/u
/** "this weekend" of a text that counts it, whichever Friday its words are taken for. */
const isNear = (at: When | null, published: string | undefined): boolean => at?.from != null && published !== undefined && Math.abs(Date.parse(at.from) - Date.parse(published)) <= 8 * 86_400_000
/** Yesterday or today. */
const isFresh = (at: When, published: string | undefined): boolean => at.from === null || published === undefined || Date.parse(published) - Date.parse(at.from) <= 2 * 86_400_000

/** Within the eight days before a text, or in words that say so where it is undated. */
function isOfTheWeek(at: When | null, published: string | undefined): boolean {
  if (at === null) return false
  if (at.from === null) return /^(?:last night|today|this (?:weekend|morning|week|evening)|tonight|yesterday|(?:on )?\p{L}+day)$/iu.test(at.text)
  if (published === undefined || at.from.length !== 10 || at.to === null) return false
  return at.from <= published && Date.parse(published) - Date.parse(at.from) <= 8 * 86_400_000 && Date.parse(at.to) - Date.parse(at.from) < 8 * 86_400_000
}
