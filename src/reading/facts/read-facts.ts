import type { Layout } from '#text'
import { describeTitles } from './describe-titles.ts'
import { findCredits } from './find-credits.ts'
import type { DateMention } from '../dates/find-dates.ts'
import { searchOutlooks } from './find-outlooks.ts'
import { judgeOutlooks } from './judgement/outlook-judge.ts'
import { findRelations } from './find-relations.ts'
import { findReleases } from './find-releases.ts'
import { extendedNames, traceLineage } from './lineage.ts'
import { findMeantPeople, type MeantPerson } from './meant-people.ts'
import type { Named } from '../names/mentions.ts'
import type { Credit, Outlook, Quotation, Relation, Release, Sighting, Title } from '../reading.ts'
import { findSightings } from './find-sightings.ts'
import { kindsTold, settleTitles } from './settle-titles.ts'
import { judgeCredits } from './judgement/credit-judge.ts'
import { linesOf, type Line } from './terms.ts'
import { withToldParts } from './told-parts.ts'
import { followTopics, type Topics } from './topics.ts'

/** What a text says of works and people, beside who and what it names and who said what. */
export interface Facts {
  readonly titles: readonly Title[]
  readonly credits: readonly Credit[]
  readonly releases: readonly Release[]
  readonly relations: readonly Relation[]
  readonly outlooks: readonly Outlook[]
  readonly sightings: readonly Sighting[]
}

/** What a document names as works, how they belong together, and which of them each sentence is about. */
export interface Works {
  readonly lines: readonly Line[]
  readonly sightings: readonly Sighting[]
  readonly topics: Topics
  readonly titles: readonly Title[]
  readonly relations: readonly Relation[]
  readonly releases: readonly Release[]
}

/** Read the facts of a document, each step on what the ones before have found. Every list is in text order. */
export function readFacts(layout: Layout, named: Named, references: readonly MeantPerson[], quotations: readonly Quotation[], dates: readonly DateMention[]): Facts {
  const { sightings, topics, titles, relations, releases } = followWorks(layout, named, references, quotations, dates)
  // Where no work is named nothing can be said of one: most news ends here.
  if (named.titles.titles.length === 0) return { titles, credits: [], releases, relations, outlooks: [], sightings }
  const { search, found } = searchOutlooks(layout, named, topics, relations, releases, quotations)
  const outlooks = judgeOutlooks(search, found)
  const credits = withToldParts(layout, topics, judgeCredits(topics, findCredits(layout, topics)))
  return { titles, credits, releases, relations, outlooks, sightings }
}

/** Find works and what is told of them; of a document that names none, sightings alone. */
export function followWorks(layout: Layout, named: Named, references: readonly MeantPerson[], quotations: readonly Quotation[], dates: readonly DateMention[]): Works {
  const lines = linesOf(layout, named, findMeantPeople(layout, named, references, quotations), dates, quotations)
  const sightings = findSightings(layout, named, lines)
  if (named.titles.titles.length === 0) return { lines, sightings, topics: { lines: [], about: [], lineage: traceLineage([], [], new Map(), null, null) }, titles: [], relations: [], releases: [] }
  const extended = extendedNames(named.titles.titles)
  const described = describeTitles(layout, named, lines, extended)
  const { title: headline } = layout.document
  const relations = findRelations(lines, described, extended, headline)
  const year = layout.document.publishedAt === null ? null : Number(layout.document.publishedAt.slice(0, 4))
  // What came out when tells which of a series "the first two films" are, and that in turn tells more of what came out.
  const before = followTopics(lines, traceLineage(described, relations, extended, year, headline))
  const known = findReleases(layout, named, before)
  const settled = settleTitles(described, known, relations, kindsTold(layout, before))
  const isNew = settled.some((title, i) => title.year !== described[i]!.year || title.kind !== described[i]!.kind)
  const topics = isNew ? followTopics(lines, traceLineage(settled, relations, extended, year, headline)) : before
  const releases = isNew ? findReleases(layout, named, topics) : known
  return { lines, sightings, topics, titles: settleTitles(described, releases, relations, kindsTold(layout, topics)), relations, releases }
}
