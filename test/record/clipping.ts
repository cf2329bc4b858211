import type { Credit, Key, Outlook, Person, Quotation, Reading, Relation, Release, Sighting, Title, When } from '#reading'
import type { Document, Span } from '#text'

/** What an editor would note of a text: every item with the words that carry it. */
export interface Notes {
  readonly id?: string
  readonly kind?: 'article' | 'post'
  readonly text: string
  readonly url?: string | null
  readonly publisher?: string | null
  readonly author?: string | null
  readonly title?: string | null
  readonly publishedAt?: string | null
  /** Name, or name and what else is known, by key. */
  readonly people?: Readonly<Record<Key, string | Partial<Person> & { readonly name: string }>>
  readonly titles?: Readonly<Record<Key, string | Partial<Title> & { readonly name: string }>>
  readonly organizations?: Readonly<Record<Key, string>>
  readonly quotations?: readonly (Partial<Omit<Quotation, 'speaker'>> & { readonly words: string; readonly by: Key | null; readonly pieces?: readonly string[] })[]
  readonly credits?: readonly (readonly [person: Key, job: Credit['job'], title: Key, evidence: string, character?: string])[]
  readonly releases?: readonly (readonly [title: Key, at: string | null, via: string | null, evidence: string])[]
  readonly relations?: readonly (readonly [title: Key, relation: Relation['relation'], of: Key, evidence: string])[]
  readonly outlooks?: readonly (readonly [of: Key, project: Outlook['project'], stage: Outlook['stage'], by: Key | null, evidence: string])[]
  readonly sightings?: readonly (readonly [people: readonly Key[], event: string | null, evidence: string])[]
}

/** A document and its reading, made by hand: the tests of the record do not depend on how well a text is read. */
export interface Clipping {
  readonly document: Document
  readonly reading: Reading
}

export function clipping(notes: Notes): Clipping {
  const { id = 'clipping', kind = 'article', text, url = null, publisher = null, author = null, title = null, publishedAt = null } = notes
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`The clipping does not say "${words}".`)
    return { start, end: start + words.length }
  }
  const mentionsOf = (name: string): readonly Span[] => (text.includes(name) ? [spanOf(name)] : [])
  const yearOf = (words: string | null): When | null =>
    words === null ? null : { text: words, span: null, from: `${words}-01-01`, to: `${words}-12-31` }
  const people = Object.entries(notes.people ?? {}).map(([key, person]): Person => {
    const known = typeof person === 'string' ? { name: person } : person
    return { catalogueId: null, mentions: mentionsOf(known.name), ...known, key }
  })
  const titles = Object.entries(notes.titles ?? {}).map(([key, title]): Title => {
    const known = typeof title === 'string' ? { name: title } : title
    return { kind: null, year: null, catalogueId: null, mentions: mentionsOf(known.name), ...known, key }
  })
  return {
    document: { id, kind, text, markup: [], url, publisher, author, title, publishedAt, language: null },
    reading: {
      id,
      source: { kind, url, publisher, author, title, publishedAt, language: null },
      text,
      people,
      titles,
      organizations: Object.entries(notes.organizations ?? {}).map(([key, name]) => ({ key, name, mentions: mentionsOf(name) })),
      quotations: (notes.quotations ?? []).map(({ by, pieces, ...quotation }, index) => ({
        key: `q${index + 1}`,
        kind: 'direct' as const,
        spans: (pieces ?? [quotation.words]).map(spanOf),
        cue: null,
        speaker: { name: by && (people.find((person) => person.key === by)?.name ?? null), person: by, mention: null },
        saidTo: null,
        saidIn: null,
        saidAt: null,
        ...quotation,
      })),
      credits: (notes.credits ?? []).map(([person, job, of, evidence, character = null]) => ({ person, title: of, job, character, evidence: spanOf(evidence) })),
      releases: (notes.releases ?? []).map(([of, at, via, evidence]): Release => ({ title: of, at: yearOf(at), via, evidence: spanOf(evidence) })),
      relations: (notes.relations ?? []).map(([one, relation, of, evidence]): Relation => ({ title: one, relation, of, evidence: spanOf(evidence) })),
      outlooks: (notes.outlooks ?? []).map(([of, project, stage, by, evidence]): Outlook => ({ of, project, stage, by, asOf: null, evidence: spanOf(evidence) })),
      sightings: (notes.sightings ?? []).map(([seen, event, evidence]): Sighting =>
        ({ people: seen, event, place: null, shownOn: null, at: null, evidence: spanOf(evidence) })),
    },
  }
}
