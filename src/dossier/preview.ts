import { wordsOf } from '#text'
import type { Draft, Fact, RecordedPerson, RecordedTitle } from '#record'
import { blocksOf, type SourcePage } from './source-page.ts'

/**
 * What a source page would show if the draft were kept. Nothing is looked up or written: people and titles are those of
 * the document alone, and their ids in `names` are empty because the record does not know them yet.
 */
export function previewPage({ source, people, titles, facts: drafted }: Draft): SourcePage {
  const { text, markup, place: _, ...origin } = source
  const facts = drafted.map(({ id, kind, spans, body }) => ({
    id, kind, body, source: source.id, sequence: 0, keptAt: source.retrievedAt,
    passages: spans.map((span) => ({ source: source.id, hash: source.hash, span, words: wordsOf(text, span) })),
  }) as unknown as Fact).sort((one, other) => one.passages[0]!.span.start - other.passages[0]!.span.start)
  const summary = { ...origin, version: 1, supersededBy: null }
  return {
    source: summary,
    blocks: blocksOf({ ...summary, text, markup }, facts),
    facts,
    relatives: { versions: [], difference: null, story: [] },
    names: {
      people: Object.fromEntries(people.map(({ key, name, catalogueId, candidates = [] }): [string, RecordedPerson] => [key, { id: '', name, catalogueId, candidates }])),
      titles: Object.fromEntries(titles.map(({ key, name, kind, year, catalogueId, candidates = [] }): [string, RecordedTitle] =>
        [key, { id: '', name, kind, year, catalogueId, candidates, franchise: '' }])),
      sources: { [source.id]: summary },
    },
  }
}
