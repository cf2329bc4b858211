import type { Catalogue } from '#catalogue'
import { layOut, plainSpan, type Document, type Layout } from '#text'
import { findDates, type DateMention } from './dates/find-dates.ts'
import { findNamed } from './names/find-named.ts'
import { findQuotations } from './speech/find-quotations.ts'
import { findReferences, type References } from './speech/references.ts'
import { leaveOutBoilerplate } from './leave-out-boilerplate.ts'
import { linkNames } from './names/link.ts'
import { readFacts } from './facts/read-facts.ts'
import type { FoundPerson, Named } from './names/mentions.ts'
import type { Person, Quotation, Reading } from './reading.ts'
import { mapSpeech } from './speech/speech-map.ts'

/** What the steps before the facts find in a document. */
export interface Heard {
  readonly layout: Layout
  readonly named: Named
  readonly dates: readonly DateMention[]
  readonly references: References
  readonly quotations: readonly Quotation[]
}

/** Read a document up to who said what: names, dates and quotations. */
export function hear(document: Document, catalogue: Catalogue): Heard {
  const layout = leaveOutBoilerplate(layOut(document))
  const named = findNamed(layout, catalogue)
  const dates = findDates(layout)
  const speech = mapSpeech(layout, named)
  const references = findReferences(layout, named, speech)
  const quotations = findQuotations(layout, named, references, dates, speech)
  return { layout, named, dates, references, quotations }
}

/**
 * Say what one document says: who and what it names, who said what, and what it tells of works and people.
 *
 * Nothing is fetched, kept or printed, and the same document with the same catalogue gives the same reading, byte for
 * byte. What the text leaves open stays open. Takes time linear in the length of the text.
 */
export function read(document: Document, catalogue: Catalogue): Reading {
  const { layout, named, dates, references, quotations } = hear(document, catalogue)
  const facts = readFacts(layout, named, references.all, quotations, dates)
  const linked = linkNames(layout, { ...named, titles: { ...named.titles, titles: facts.titles } }, catalogue)
  const { id, kind, url, publisher, author, title, publishedAt, language } = document
  return {
    id,
    source: { kind, url, publisher, author, title, publishedAt, language },
    text: document.text,
    people: linked.people.people.map(personOf),
    titles: linked.titles.titles,
    organizations: named.organizations.organizations,
    quotations,
    credits: facts.credits,
    releases: facts.releases,
    relations: facts.relations,
    outlooks: facts.outlooks,
    sightings: facts.sightings,
  }
}

/** A person as the reading gives one: how somebody is spoken of stays inside. */
function personOf({ key, name, catalogueId, candidates, mentions }: FoundPerson): Person {
  return { key, name, catalogueId, ...(candidates ? { candidates } : {}), mentions: mentions.map(plainSpan) }
}
