import type { Fact, Source, SourceId, SourceSummary, Store } from '#record'
import { lastStartingBy, layOut, type Span } from '#text'
import { marksOf, markText, type MarkedBlock } from './marked-text.ts'
import { namesIn, type Names } from './names.ts'
import { relativesOf, type Relatives } from './versions.ts'

export interface SourceBlock extends MarkedBlock {
  readonly element: 'paragraph' | 'heading' | 'aside'
}

/** One kept source with every fact marked in its text. */
export interface SourcePage {
  /** Without its text, which is in `blocks`. */
  readonly source: SourceSummary
  /** Its paragraphs in order; white space between them is left out. */
  readonly blocks: readonly SourceBlock[]
  /** In text order. */
  readonly facts: readonly Fact[]
  readonly relatives: Relatives
  readonly names: Names
}

/** A kept source as a page shows it; `null` when there is none of that id. */
export async function sourcePage(store: Store, id: SourceId): Promise<SourcePage | null> {
  const source = await store.source(id)
  if (!source) return null
  const facts = await store.factsOfSource(id)
  const { text, markup: _, ...summary } = source
  const [names, relatives] = await Promise.all([namesIn(store, facts), relativesOf(store, id, text)])
  return { source: summary, blocks: blocksOf(source, facts), facts, relatives, names: { ...names, sources: { ...names.sources, [id]: summary } } }
}

/** The paragraphs of a source's text with the facts marked in them. */
export function blocksOf(source: Source, facts: readonly Fact[]): readonly SourceBlock[] {
  const { paragraphs, sentences } = layOut(source)
  const special = source.markup.filter(({ element }) => element === 'heading' || element === 'aside')
  return markText(source.text, paragraphs, marksOf(facts), sentences).map((block) => Object.assign(block, { element: elementOf(block, special) }))
}

function elementOf(block: Span, special: Source['markup']): 'paragraph' | 'heading' | 'aside' {
  const nearest = special[lastStartingBy(special, block.start)]
  return nearest && nearest.end >= block.end ? (nearest.element as 'heading' | 'aside') : 'paragraph'
}
